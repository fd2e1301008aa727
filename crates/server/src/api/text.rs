//! The texts of the app.

use axum::extract::State as FromState;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use content::text::COMPLETE_LANGUAGE;

use super::body::Path;
use crate::State;
use crate::assets::tagged;
use crate::error::{ApiError, Code};

/// Every Fluent text of a language; English for a language the pack does not have.
#[utoipa::path(get, path = "/api/text/{lang}", operation_id = "get_text", params(("lang" = String, Path, description = "`en`")), responses(
    (status = OK, description = "Fluent", body = String, content_type = "text/plain"),
    (status = NOT_MODIFIED, description = "the browser has these texts"),
))]
pub(super) async fn get(
    FromState(state): FromState<State>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let texts = &state.pack().texts;
    let source = texts.source(&language).or_else(|| texts.source(COMPLETE_LANGUAGE));
    let source = source.ok_or_else(|| Code::NotFound.with("this content pack has no texts"))?;
    let etag = crate::assets::etag(source.as_bytes());
    Ok(tagged(&etag, &headers, || ([(CONTENT_TYPE, "text/plain; charset=utf-8")], source).into_response()))
}
