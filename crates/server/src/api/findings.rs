//! What the measurements say about a person.

use axum::Json;
use axum::extract::State as FromState;
use reason::inference::{Findings, infer};
use record::PersonId;

use super::body::Path;
use crate::State;
use crate::error::{ApiError, ErrorBody};

/// What may be there, how sure that is, and what speaks for and against it. Visible under lock too.
#[utoipa::path(get, path = "/api/persons/{id}/findings", operation_id = "get_findings", security(("credential" = [])), params(("id" = i64, Path)),
    responses(
    (status = OK, body = Findings),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn get(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
) -> Result<Json<Findings>, ApiError> {
    let person = state.store().person(id).await?;
    let measurements = state.store().measurements(id).await?;
    Ok(Json(infer(state.pack(), &person, state.clock().today(), &measurements)))
}
