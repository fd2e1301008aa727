//! Who may see a record: a browser that was paired, by the credential it was given then.
//!
//! The credential travels in a header the page sets itself. There is no cookie: cookies do not tell ports apart, so
//! another user's server on this machine would be sent them.

use axum::extract::{Request, State as FromState};
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;
use store::CredentialDigest;

use crate::error::{ApiError, Code};
use crate::{State, secret};

/// Lets paired browsers through.
pub(crate) async fn require(
    FromState(state): FromState<State>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let known = match header.and_then(|value| value.strip_prefix("Bearer ")) {
        Some(credential) => {
            state.store().knows_credential(&CredentialDigest(secret::digest(credential))).await?
        }
        None => false,
    };
    if known {
        Ok(next.run(request).await)
    } else {
        Err(Code::NotPaired
            .with("this browser is not paired with Plumb: run `plumb open` and use the address it prints"))
    }
}
