//! Results of tests, and their corrections.

use axum::Json;
use axum::extract::State as FromState;
use axum::http::StatusCode;
use record::{Measurement, MeasurementId, PersonId};

use super::body::{Body, Path};
use crate::State;
use crate::admit::MeasurementTaken;
use crate::error::{ApiError, Code, ErrorBody};

/// A person's measurements that stand, oldest first: a correction shows in place of what it corrects.
#[utoipa::path(get, path = "/api/persons/{id}/measurements", operation_id = "list_measurements", security(("credential" = [])),
    params(("id" = i64, Path)), responses(
    (status = OK, body = Vec<Measurement>),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn list(
    FromState(state): FromState<State>,
    Path(person): Path<PersonId>,
) -> Result<Json<Vec<Measurement>>, ApiError> {
    Ok(Json(state.store().measurements(person).await?))
}

/// Adds a measurement.
#[utoipa::path(post, path = "/api/persons/{id}/measurements", operation_id = "add_measurement", security(("credential" = [])),
    params(("id" = i64, Path)), request_body = MeasurementTaken, responses(
    (status = CREATED, body = Measurement),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = UNPROCESSABLE_ENTITY, description = "invalid", body = ErrorBody),
))]
pub(super) async fn add(
    FromState(state): FromState<State>,
    Path(person): Path<PersonId>,
    Body(taken): Body<MeasurementTaken>,
) -> Result<(StatusCode, Json<Measurement>), ApiError> {
    let new = taken.check(state.pack(), state.clock().now())?;
    let kept = state.store().add_measurement(person, &new).await?;
    Ok((StatusCode::CREATED, Json(kept)))
}

/// Corrects a measurement. The wrong one stays on record; the correction takes its place and, unless it says
/// otherwise, its time.
#[utoipa::path(post, path = "/api/persons/{id}/measurements/{mid}/correction", operation_id = "correct_measurement", security(("credential" = [])),
    params(("id" = i64, Path), ("mid" = i64, Path, description = "the wrong measurement")),
    request_body = MeasurementTaken, responses(
    (status = CREATED, body = Measurement),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = CONFLICT, description = "already_corrected", body = ErrorBody),
    (status = UNPROCESSABLE_ENTITY, description = "invalid", body = ErrorBody),
))]
pub(super) async fn correct(
    FromState(state): FromState<State>,
    Path((person, wrong)): Path<(PersonId, MeasurementId)>,
    Body(taken): Body<MeasurementTaken>,
) -> Result<(StatusCode, Json<Measurement>), ApiError> {
    let history = state.store().measurement_history(person).await?;
    let Some(old) = history.iter().find(|m| m.id == wrong) else {
        return Err(Code::NotFound.with("there is no such measurement"));
    };
    let new = taken.or_at(old.at).check(state.pack(), state.clock().now())?;
    if new.assessment != old.assessment {
        let advice = "a correction is of the same test: add a new measurement instead";
        return Err(Code::Invalid.at("assessment", advice));
    }
    let kept = state.store().correct_measurement(person, wrong, &new).await?;
    Ok((StatusCode::CREATED, Json(kept)))
}
