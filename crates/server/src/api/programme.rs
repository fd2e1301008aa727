//! The programme, and agreeing to it.

use axum::Json;
use axum::extract::State as FromState;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use plan::{Locked, Programme, programme};
use reason::inference::infer;
use reason::triage::TriageResult;
use record::PersonId;
use serde::{Deserialize, Serialize};
use store::AgreedProgramme;
use utoipa::ToSchema;

use super::body::{Body, Path};
use crate::State;
use crate::clock::day;
use crate::error::{ApiError, Code, ErrorBody, internal};
use crate::screened::Screened;

/// The programme agreed on last.
#[derive(Serialize, ToSchema)]
pub(crate) struct Agreed {
    /// The day.
    #[schema(value_type = String, format = Date)]
    date: Date,
    /// Which content it was made from.
    pack: String,
    /// The programme as it was that day.
    #[schema(value_type = Programme)]
    programme: serde_json::Value,
}

impl From<AgreedProgramme> for Agreed {
    fn from(agreed: AgreedProgramme) -> Self {
        Self { date: day(agreed.agreed), pack: agreed.pack, programme: agreed.document }
    }
}

/// The programme that follows from everything on record, or why there is none.
#[derive(Serialize, ToSchema)]
pub(crate) struct ProgrammeNow {
    /// The programme; none while exercise is locked.
    programme: Option<Programme>,
    /// What locks it.
    locked: Option<TriageResult>,
    /// The programme agreed on last, if any; not to be followed while exercise is locked.
    agreed: Option<Agreed>,
}

/// Exercise is locked: `error` as in every refusal, and the screen that says why.
#[derive(Serialize, ToSchema)]
pub(crate) struct LockedBody {
    error: ApiError,
    /// Always null.
    programme: Option<Programme>,
    /// What locks it.
    locked: TriageResult,
}

impl LockedBody {
    fn answer(Locked { triage }: Locked) -> Response {
        let error = Code::Locked.with("exercise is locked: `locked` says why and what to do");
        (StatusCode::LOCKED, Json(Self { error, programme: None, locked: *triage })).into_response()
    }
}

/// The current programme.
#[utoipa::path(get, path = "/api/persons/{id}/programme", operation_id = "get_programme", security(("credential" = [])), params(("id" = i64, Path)),
    responses(
    (status = OK, body = ProgrammeNow),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = LOCKED, description = "locked", body = LockedBody),
))]
pub(super) async fn get(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
) -> Result<Response, ApiError> {
    match current(&state, id).await? {
        Ok(programme) => {
            let agreed = state.store().agreed_programme(id).await?.map(Agreed::from);
            Ok(Json(ProgrammeNow { programme: Some(programme), locked: None, agreed }).into_response())
        }
        Err(locked) => Ok(LockedBody::answer(locked)),
    }
}

/// Nothing to say: the current programme is what is agreed on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Agreement {}

/// Keeps the current programme as the one agreed on.
#[utoipa::path(post, path = "/api/persons/{id}/programme", operation_id = "agree_programme", security(("credential" = [])),
    params(("id" = i64, Path)), request_body = Agreement, responses(
    (status = CREATED, body = Agreed),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = LOCKED, description = "locked", body = LockedBody),
))]
pub(super) async fn agree(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
    Body(Agreement {}): Body<Agreement>,
) -> Result<Response, ApiError> {
    // no screen may lock between choosing and keeping
    let _one_at_a_time = state.screening().await;
    match current(&state, id).await? {
        Ok(programme) => {
            let agreed = AgreedProgramme {
                agreed: state.clock().now(),
                pack: state.pack_version(),
                document: serde_json::to_value(programme).map_err(|e| internal(&e))?,
            };
            state.store().agree_programme(id, &agreed).await?;
            Ok((StatusCode::CREATED, Json(Agreed::from(agreed))).into_response())
        }
        Err(locked) => Ok(LockedBody::answer(locked)),
    }
}

/// What follows from everything on record.
async fn current(state: &State, id: PersonId) -> Result<Result<Programme, Locked>, ApiError> {
    let record = Screened::of(state, id).await?;
    let measurements = state.store().measurements(id).await?;
    let pack = state.pack();
    let chosen = tokio::task::spawn_blocking(move || {
        let triage = record.result(pack);
        let Screened { person, today, .. } = &record;
        let findings = infer(pack, person, *today, &measurements);
        programme(pack, person, *today, &triage, &findings)
    });
    chosen.await.map_err(|e| internal(&e))
}
