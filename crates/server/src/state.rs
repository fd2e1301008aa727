//! What handlers share, and the whole app as one router.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use content::Pack;
use store::Store;
use tower_http::compression::CompressionLayer;

use crate::api::ContentJson;
use crate::pairing::{PairAddress, Pairing};
use crate::{Clock, api, assets, guard, headers};

/// The largest request body; a whole screen's answers are a tenth of it.
const BODY_LIMIT: usize = 256 * 1024;

/// What handlers share. Cheap to clone.
#[derive(Clone)]
pub struct State {
    inner: Arc<Inner>,
}

struct Inner {
    store: Arc<dyn Store>,
    pack: &'static Pack,
    content: ContentJson,
    clock: Clock,
    addr: SocketAddr,
    pairing: Pairing,
    /// Held from reading a record's locks until what follows from them is written, so that two screens at the same
    /// time do not both open the same lock.
    screening: tokio::sync::Mutex<()>,
}

impl State {
    /// A server's state; `addr` is where it listens, port included.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, pack: &'static Pack, clock: Clock, addr: SocketAddr) -> Self {
        let pairing = Pairing::default();
        let content = ContentJson::of(pack);
        let screening = tokio::sync::Mutex::default();
        Self { inner: Arc::new(Inner { store, pack, content, clock, addr, pairing, screening }) }
    }

    /// A new address that pairs one browser.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn pair_address(&self) -> Result<PairAddress, getrandom::Error> {
        let token = self.inner.pairing.mint(self.inner.clock.now())?;
        Ok(PairAddress::new(&format!("http://{}", self.inner.addr), &token))
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.inner.store
    }

    pub(crate) fn pack(&self) -> &'static Pack {
        self.inner.pack
    }

    /// Which content is in use, as records note it: `plumb 0.1.0`.
    pub(crate) fn pack_version(&self) -> String {
        let info = &self.inner.pack.info;
        format!("{} {}", info.id, info.version)
    }

    pub(crate) fn content(&self) -> &ContentJson {
        &self.inner.content
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    pub(crate) fn pairing(&self) -> &Pairing {
        &self.inner.pairing
    }

    /// The names this server answers to, as the Host header spells them.
    pub(crate) fn hosts(&self) -> [String; 2] {
        let addr = self.inner.addr;
        [addr.to_string(), format!("localhost:{}", addr.port())]
    }

    pub(crate) async fn screening(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.inner.screening.lock().await
    }
}

/// The whole app: API, pages, and every check before them.
pub fn app(state: State) -> Router {
    api::routes(&state)
        .fallback(assets::serve)
        .layer(CompressionLayer::new())
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn_with_state(state.clone(), guard::check))
        .layer(from_fn(headers::add))
        .with_state(state)
}
