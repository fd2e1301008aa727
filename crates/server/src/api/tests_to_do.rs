//! Which tests to do next, which are done, and which are not for this person.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::State as FromState;
use plan::{BlockedTest, blocked_tests, next_tests};
use reason::inference::NextTest;
use record::{AssessmentId, PersonId};
use serde::Serialize;
use utoipa::ToSchema;

use super::body::Path;
use crate::State;
use crate::error::{ApiError, ErrorBody, internal};
use crate::screened::Screened;

/// The tests of a person.
#[derive(Serialize, ToSchema)]
pub(crate) struct TestsToDo {
    /// Worth doing next, best first; none while exercise is locked.
    next: Vec<NextTest>,
    /// Those with a result that stands.
    done: BTreeSet<AssessmentId>,
    /// Those not for this person now, and why.
    blocked: Vec<BlockedTest>,
}

/// What to measure next. Under lock every physical test is blocked and says so.
#[utoipa::path(get, path = "/api/persons/{id}/tests", operation_id = "get_tests", security(("credential" = [])), params(("id" = i64, Path)),
    responses(
    (status = OK, body = TestsToDo),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn get(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
) -> Result<Json<TestsToDo>, ApiError> {
    let record = Screened::of(&state, id).await?;
    let measurements = state.store().measurements(id).await?;
    let pack = state.pack();
    // many programmes are tried out: not on a thread that answers others
    let tests = tokio::task::spawn_blocking(move || {
        let triage = record.result(pack);
        let Screened { person, today, .. } = &record;
        TestsToDo {
            next: next_tests(pack, person, *today, &measurements, &triage),
            done: measurements.into_iter().map(|m| m.assessment).collect(),
            blocked: blocked_tests(pack, person, *today, &triage),
        }
    });
    Ok(Json(tests.await.map_err(|e| internal(&e))?))
}
