//! The description of this API.

use axum::Json;

/// This document.
#[utoipa::path(get, path = "/api/openapi.json", operation_id = "get_openapi", responses((status = OK, description = "OpenAPI 3.1", body = Object)))]
pub(super) async fn get() -> Json<utoipa::openapi::OpenApi> {
    Json(super::document())
}
