//! Which requests are answered at all: only those that a page of this very server could have sent.
//!
//! A page from elsewhere can make a browser send requests here. It is recognised by the name it used (DNS rebinding: a
//! foreign Host), by the origin the browser reports, by the fetch metadata, and by the content types a form can send.

use axum::extract::{Request, State as FromState};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;

use crate::State;
use crate::error::{ApiError, Code};

/// Answers only requests addressed to this server by one of its own names, from one of its own pages or from none.
pub(crate) async fn check(
    FromState(state): FromState<State>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let headers = request.headers();
    let hosts = state.hosts();

    // the name in the request line counts as much as the one in the header
    let host = only(headers, HOST.as_str()).filter(|name| hosts.iter().any(|own| own == name));
    let line = request.uri().authority().is_none_or(|name| Some(name.as_str()) == host);
    let (Some(host), true) = (host, line) else {
        return Err(Code::WrongHost.with("open Plumb at the address it printed when it started"));
    };

    if headers.contains_key(ORIGIN) {
        let own = format!("http://{host}");
        if only(headers, ORIGIN.as_str()) != Some(own.as_str()) {
            return Err(Code::WrongOrigin.with("only Plumb's own pages may use this server"));
        }
    }

    let path = request.uri().path();
    if path == "/api" || path.starts_with("/api/") {
        if !from_own_page(headers) {
            return Err(Code::WrongOrigin.with("only Plumb's own pages may use this server"));
        }
        let writes = matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH);
        if writes && !is_json(headers) {
            return Err(Code::NotJson.with("send the body as application/json"));
        }
    }
    Ok(next.run(request).await)
}

/// The value of a header that occurs exactly once.
fn only<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Fetch metadata, where the browser sends it: from a page of ours, or typed by the person.
fn from_own_page(headers: &HeaderMap) -> bool {
    !headers.contains_key("sec-fetch-site")
        || matches!(only(headers, "sec-fetch-site"), Some("same-origin" | "none"))
}

fn is_json(headers: &HeaderMap) -> bool {
    let essence = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    only(headers, CONTENT_TYPE.as_str()).is_some_and(|value| essence(value) == "application/json")
}
