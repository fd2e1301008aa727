//! Paired browsers, and ending a pairing.

use axum::Json;
use axum::extract::State as FromState;
use axum::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::body::Path;
use crate::State;
use crate::error::{ApiError, ErrorBody};

/// A paired browser.
#[derive(Serialize, ToSchema)]
pub(crate) struct Pairing {
    /// Its number.
    id: i64,
    /// When it was paired.
    #[schema(value_type = String, format = DateTime)]
    issued: jiff::Timestamp,
}

/// Every browser that is paired with this Plumb, oldest first.
#[utoipa::path(get, path = "/api/credentials", operation_id = "list_credentials", security(("credential" = [])), responses(
    (status = OK, body = Vec<Pairing>),
))]
pub(super) async fn list(FromState(state): FromState<State>) -> Result<Json<Vec<Pairing>>, ApiError> {
    let all = state.store().credentials().await?;
    Ok(Json(all.into_iter().map(|c| Pairing { id: c.id, issued: c.issued }).collect()))
}

/// Ends a pairing.
#[utoipa::path(delete, path = "/api/credentials/{id}", operation_id = "revoke_credential", security(("credential" = [])),
    params(("id" = i64, Path)), responses(
    (status = NO_CONTENT),
    (status = NOT_FOUND, description = "not_found", body = ErrorBody),
))]
pub(super) async fn revoke(
    FromState(state): FromState<State>,
    Path(id): Path<i64>,
) -> Result<StatusCode, ApiError> {
    state.store().revoke_credential(id, state.clock().now()).await?;
    Ok(StatusCode::NO_CONTENT)
}
