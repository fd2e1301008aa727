//! The web app and its API, on this machine only.
//!
//! Handlers are thin: what a record means is decided in `reason` and `plan`, where it is kept in `store`. What this
//! crate adds is who may ask. Every request passes [`guard`], every request about a record also [`credential`], and
//! `docs/SECURITY.md` says what that keeps out and what it does not. Plumb makes no outbound request.

mod admit;
mod api;
mod assets;
mod browser;
mod clock;
mod config;
mod control;
mod credential;
mod error;
mod guard;
mod headers;
mod pairing;
mod run;
mod screened;
mod secret;
mod state;

pub use browser::open_browser;
pub use clock::Clock;
pub use config::{Config, DEFAULT_ADDRESS, loopback};
pub use control::pair_again;
pub use error::StartError;
pub use pairing::PairAddress;
pub use run::{Server, run};
pub use state::{State, app};

/// The OpenAPI document of the whole API, as `/api/openapi.json` gives it.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    api::document()
}
