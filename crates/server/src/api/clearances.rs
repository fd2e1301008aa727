//! Releasing locks.

use axum::Json;
use axum::extract::State as FromState;
use jiff::civil::Date;
use reason::triage::{ClearError, clear};
use record::{Clearance, Lock, LockId, PersonId, Role};
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::{Body, Path};
use crate::State;
use crate::admit::text;
use crate::error::{ApiError, Code, ErrorBody};
use crate::screened::Screened;

/// What a clinician said.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClearanceGiven {
    /// Who examined and said exercise is fine.
    cleared_by: String,
    /// Their role.
    role: Role,
    /// The day they saw the person.
    #[schema(value_type = String, format = Date)]
    seen_on: Date,
    /// What was said.
    note: String,
}

/// Adds a clearance to a lock, if the rules allow this lock to be released this way.
#[utoipa::path(post, path = "/api/persons/{id}/locks/{lock_id}/clearance", operation_id = "clear_lock", security(("credential" = [])),
    params(("id" = i64, Path), ("lock_id" = i64, Path)), request_body = ClearanceGiven, responses(
    (status = OK, body = Lock),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = UNPROCESSABLE_ENTITY, description = "invalid or not_cleared", body = ErrorBody),
))]
pub(super) async fn post(
    FromState(state): FromState<State>,
    Path((id, lock_id)): Path<(PersonId, LockId)>,
    Body(given): Body<ClearanceGiven>,
) -> Result<Json<Lock>, ApiError> {
    let clearance = Clearance {
        cleared_by: text("cleared_by", &given.cleared_by)?,
        role: given.role,
        seen_on: given.seen_on,
        note: text("note", &given.note)?,
        entered: state.clock().now(),
        expires: None,
    };

    let _one_at_a_time = state.screening().await;
    let record = Screened::of(&state, id).await?;
    let Some(lock) = record.locks.iter().find(|lock| lock.id == lock_id) else {
        return Err(Code::NotFound.with("there is no such lock"));
    };
    let released = clear(state.pack(), lock, clearance, &record.screen()).map_err(|e| refused(&e))?;
    // the rules set when it expires
    let clearance = released.clearance.ok_or_else(|| Code::NotCleared.with("this lock stays closed"))?;
    Ok(Json(state.store().clear_lock(id, lock_id, &clearance).await?))
}

/// A refusal of the rules, with the field it is about where there is one.
fn refused(error: &ClearError) -> ApiError {
    let field = match error {
        ClearError::NotAClinician => "role",
        ClearError::NobodyNamed => "cleared_by",
        ClearError::NoNote => "note",
        ClearError::SeenInFuture | ClearError::SeenBeforeLock => "seen_on",
        _ => return Code::NotCleared.with(error.to_string()),
    };
    Code::NotCleared.at(field, error.to_string())
}
