//! The safety screen of a person.

use axum::Json;
use axum::extract::State as FromState;
use reason::triage::{PainNow, Purpose, Question, TriageResult, questions, standing_pain};
use record::{FlagAnswer, Lock, PersonId};
use serde::{Deserialize, Serialize};
use store::{OpenLock, PainReport, Screening};
use utoipa::{IntoParams, ToSchema};

use super::body::{Body, Path, Query};
use crate::State;
use crate::admit::AnswerGiven;
use crate::clock::day;
use crate::error::{ApiError, ErrorBody};
use crate::screened::Screened;

/// Why the questions are asked.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    /// `start`, unless it is said.
    #[param(inline, value_type = Option<Purpose>)]
    purpose: Option<Purpose>,
}

/// Where a person's safety screen stands.
#[derive(Serialize, ToSchema)]
pub(crate) struct TriageNow {
    /// What to ask now, in this order.
    questions: Vec<Question>,
    /// What was answered today, in the order given.
    answers: Vec<FlagAnswer>,
    /// What follows from everything on record; none before the first screen.
    result: Option<TriageResult>,
    /// Every lock on record, oldest first, released ones included.
    locks: Vec<Lock>,
}

/// The questions to ask now, and what follows from the answers so far.
#[utoipa::path(get, path = "/api/persons/{id}/triage", operation_id = "get_triage", security(("credential" = [])),
    params(("id" = i64, Path), Asked), responses(
    (status = OK, body = TriageNow),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn get(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
    Query(Asked { purpose }): Query<Asked>,
) -> Result<Json<TriageNow>, ApiError> {
    let record = Screened::of(&state, id).await?;
    let questions = questions(state.pack(), &record.screen(), purpose.unwrap_or(Purpose::Start));
    let result = record.ever.then(|| record.result(state.pack()));
    let today = record.today;
    let answers = record.answers.into_iter().filter(|answer| day(answer.at) == today).collect();
    Ok(Json(TriageNow { questions, answers, result, locks: record.locks }))
}

/// A screen: answers, and pain if it was asked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScreenGiven {
    /// In the order given.
    answers: Vec<AnswerGiven>,
    /// Pain now and as usual.
    pain: Option<PainNow>,
}

/// Records answers and opens the locks that follow from them, in one step. A screen that finds nothing new to lock
/// leaves earlier locks as they are: answers never release a lock.
#[utoipa::path(post, path = "/api/persons/{id}/triage", operation_id = "record_screen", security(("credential" = [])), params(("id" = i64, Path)),
    request_body = ScreenGiven, responses(
    (status = OK, body = TriageResult),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = UNPROCESSABLE_ENTITY, description = "invalid", body = ErrorBody),
))]
pub(super) async fn post(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
    Body(ScreenGiven { answers, pain }): Body<ScreenGiven>,
) -> Result<Json<TriageResult>, ApiError> {
    let now = state.clock().now();
    let given = answers.into_iter().map(|a| a.check(state.pack(), now)).collect::<Result<Vec<_>, _>>()?;

    let _one_at_a_time = state.screening().await;
    let mut record = Screened::of(&state, id).await?;
    record.answers.extend(given.iter().cloned());
    let told = record.pain.into_iter().chain(pain.map(|pain| pain.told_at(now)));
    record.pain = standing_pain(state.pack(), told);
    let result = record.result(state.pack());
    let opens = result.new_locks.iter().map(|lock| OpenLock { flag: lock.flag.clone(), level: lock.level });
    let pain = pain.map(|pain| PainReport {
        now: pain.now(),
        usual: pain.usual(),
        new_location: pain.new_location(),
        new_leg_symptom: pain.new_leg_symptom(),
    });
    let screening = Screening {
        at: now,
        pack: state.pack_version(),
        answers: given,
        pain,
        level: result.level,
        opens: opens.collect(),
    };
    state.store().record_screen(id, &screening).await?;
    Ok(Json(result))
}
