//! Is Plumb there?

use axum::Json;
use serde::Serialize;
use utoipa::ToSchema;

/// Who answers.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// "Plumb".
    name: &'static str,
    /// Version of the program.
    version: &'static str,
}

/// Who answers here.
#[utoipa::path(get, path = "/api/health", operation_id = "get_health", responses((status = OK, body = Health)))]
pub(super) async fn get() -> Json<Health> {
    Json(Health { name: "Plumb", version: env!("CARGO_PKG_VERSION") })
}
