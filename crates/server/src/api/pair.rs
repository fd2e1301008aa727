//! Pairing: a one-time token becomes a credential.

use axum::Json;
use axum::extract::State as FromState;
use serde::{Deserialize, Serialize};
use store::CredentialDigest;
use utoipa::ToSchema;

use super::body::Body;
use crate::error::{ApiError, Code, ErrorBody, internal};
use crate::pairing::Refused;
use crate::{State, secret};

/// The token from the printed address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PairRequest {
    /// What stands behind `#pair=`.
    token: String,
}

/// What the page keeps.
#[derive(Serialize, ToSchema)]
pub(crate) struct Paired {
    /// Sent from now on as `Authorization: Bearer …`. It is shown this once; Plumb keeps only its digest.
    credential: String,
}

/// Uses up a one-time token.
#[utoipa::path(post, path = "/api/pair", operation_id = "pair", request_body = PairRequest, responses(
    (status = OK, body = Paired),
    (status = FORBIDDEN, description = "token_refused", body = ErrorBody),
    (status = TOO_MANY_REQUESTS, description = "too_many_guesses", body = ErrorBody),
))]
pub(super) async fn post(
    FromState(state): FromState<State>,
    Body(PairRequest { token }): Body<PairRequest>,
) -> Result<Json<Paired>, ApiError> {
    let now = state.clock().now();
    state.pairing().redeem(&token, now).map_err(|refused| match refused {
        Refused::Unknown => Code::TokenRefused.with(
            "this address was used already or is older than ten minutes: run `plumb open` for a new one",
        ),
        Refused::TooMany => Code::TooManyGuesses.with("too many wrong tokens: wait a minute"),
    })?;
    let credential = secret::random().map_err(|e| internal(&e))?;
    state.store().add_credential(&CredentialDigest(secret::digest(&credential)), now).await?;
    Ok(Json(Paired { credential }))
}
