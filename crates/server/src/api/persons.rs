//! People.

use axum::Json;
use axum::extract::State as FromState;
use axum::http::StatusCode;
use record::{Person, PersonId};

use super::body::{Body, Path};
use crate::State;
use crate::admit::Profile;
use crate::error::{ApiError, ErrorBody};

/// Everyone on this machine.
#[utoipa::path(get, path = "/api/persons", operation_id = "list_persons", security(("credential" = [])), responses(
    (status = OK, body = Vec<Person>),
))]
pub(super) async fn list(FromState(state): FromState<State>) -> Result<Json<Vec<Person>>, ApiError> {
    Ok(Json(state.store().people().await?))
}

/// Adds a person.
#[utoipa::path(post, path = "/api/persons", operation_id = "add_person", security(("credential" = [])), request_body = Profile, responses(
    (status = CREATED, body = Person),
    (status = UNPROCESSABLE_ENTITY, description = "invalid", body = ErrorBody),
))]
pub(super) async fn add(
    FromState(state): FromState<State>,
    Body(profile): Body<Profile>,
) -> Result<(StatusCode, Json<Person>), ApiError> {
    let person = profile.check(PersonId(0), state.pack(), state.clock().today())?;
    let person = state.store().add_person(&person, state.clock().now()).await?;
    Ok((StatusCode::CREATED, Json(person)))
}

/// One person.
#[utoipa::path(get, path = "/api/persons/{id}", operation_id = "get_person", security(("credential" = [])), params(("id" = i64, Path)),
    responses(
    (status = OK, body = Person),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn get(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
) -> Result<Json<Person>, ApiError> {
    Ok(Json(state.store().person(id).await?))
}

/// Replaces a person's profile, conditions and preferences included.
#[utoipa::path(put, path = "/api/persons/{id}", operation_id = "replace_person", security(("credential" = [])), params(("id" = i64, Path)),
    request_body = Profile, responses(
    (status = OK, body = Person),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
    (status = UNPROCESSABLE_ENTITY, description = "invalid", body = ErrorBody),
))]
pub(super) async fn replace(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
    Body(profile): Body<Profile>,
) -> Result<Json<Person>, ApiError> {
    let person = profile.check(id, state.pack(), state.clock().today())?;
    state.store().update_person(&person, state.clock().now()).await?;
    Ok(Json(person))
}

/// Deletes a person and everything about them, for good.
#[utoipa::path(delete, path = "/api/persons/{id}", operation_id = "delete_person", security(("credential" = [])), params(("id" = i64, Path)),
    responses(
    (status = NO_CONTENT),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn delete(
    FromState(state): FromState<State>,
    Path(id): Path<PersonId>,
) -> Result<StatusCode, ApiError> {
    state.store().delete_person(id).await?;
    Ok(StatusCode::NO_CONTENT)
}
