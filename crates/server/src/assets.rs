//! The web app's files, embedded in the program.

use axum::body::Body;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest, Sha256};

use crate::error::Code;
use crate::headers::{content_policy, inline_script_hashes};

/// `web/build`, as `make run` leaves it; may be missing while only the API is worked on.
#[derive(RustEmbed)]
#[folder = "../../web/build"]
#[allow_missing = true]
struct Web;

/// The page that every address of the app starts from.
const SHELL: &str = "index.html";

/// Shown when the program was built without the web app.
const NOT_BUILT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Plumb</title>\
    <h1>Plumb is running</h1><p>This program was built without its pages. <code>make run</code> builds them.</p>";

/// A file of the app, or the app's shell for the addresses its router knows.
pub(crate) async fn serve(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    if path == "api" || path.starts_with("api/") {
        return Code::NotFound
            .with("the API has no such address; /api/openapi.json lists all")
            .into_response();
    }
    if method != Method::GET && method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    if let Some(file) = Web::get(path) {
        return with_file(path, &file, &headers);
    }
    // a missing picture is missing; the app's own addresses have no dot in their last part
    if path.rsplit('/').next().unwrap_or_default().contains('.') {
        return StatusCode::NOT_FOUND.into_response();
    }
    match Web::get(SHELL) {
        Some(shell) => with_file(SHELL, &shell, &headers),
        None => ([(CONTENT_TYPE, "text/html; charset=utf-8")], NOT_BUILT).into_response(),
    }
}

fn with_file(path: &str, file: &EmbeddedFile, request: &HeaderMap) -> Response {
    let hashed_name = path.starts_with("_app/immutable/");
    let caching = if hashed_name { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = tagged(&quoted(&file.metadata.sha256_hash()), request, || {
        let body = Body::from(file.data.clone().into_owned());
        ([(CONTENT_TYPE, content_type(path))], body).into_response()
    });
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    if path.ends_with(".html") {
        let hashes = inline_script_hashes(&String::from_utf8_lossy(&file.data));
        headers.insert(CONTENT_SECURITY_POLICY, content_policy(&hashes));
    }
    response
}

/// The tag of a version of something served: the first half of its SHA-256.
pub(crate) fn etag(bytes: &[u8]) -> String {
    quoted(&Sha256::digest(bytes).into())
}

fn quoted(digest: &[u8; 32]) -> String {
    let digits: String = digest[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\"{digits}\"")
}

/// The answer with its tag, to be asked for again each time; without a body when the browser has this version.
pub(crate) fn tagged(etag: &str, request: &HeaderMap, whole: impl FnOnce() -> Response) -> Response {
    let known = request.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // compressed copies carry the same tag, marked weak
    let has_it = known.split(',').any(|one| one.trim().trim_start_matches("W/") == etag);
    let mut response = if has_it { StatusCode::NOT_MODIFIED.into_response() } else { whole() };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(ETAG, HeaderValue::from_str(etag).expect("hexadecimal digits in quotes"));
    response
}

/// The types a build of the app contains.
fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
