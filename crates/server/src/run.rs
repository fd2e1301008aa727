//! A server from start to end.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use store::SqliteStore;
use tokio::net::TcpListener;

use crate::control::Control;
use crate::{Clock, Config, PairAddress, StartError, State, app, browser, loopback};

/// How long requests that were begun may take once Plumb was asked to stop.
const PATIENCE: Duration = Duration::from_secs(5);

/// A server that listens but does not answer yet.
pub struct Server {
    listener: TcpListener,
    control: Control,
    store: SqliteStore,
    state: State,
}

impl Server {
    /// Opens the records and the port.
    ///
    /// # Errors
    /// When the address is not this machine's own, the port is taken, the records cannot be opened or another Plumb
    /// has them open. Nothing is tried instead: another port would be another origin to the browser, without its
    /// pairing.
    pub async fn bind(config: Config) -> Result<Self, StartError> {
        let addr = loopback(config.addr)?;
        // taken before the records are opened: a newer Plumb must not change them under an older one that runs
        store::private_folder(&config.data_dir)?;
        let control = Control::open(&config.data_dir)?;
        let store = SqliteStore::open(&config.data_dir).await?;
        let listener = TcpListener::bind(addr).await.map_err(|source| match source.kind() {
            ErrorKind::AddrInUse => StartError::PortTaken { addr },
            _ => StartError::Listen { addr, source },
        })?;
        let addr = listener.local_addr().map_err(|source| StartError::Listen { addr, source })?;
        let state = State::new(Arc::new(store.clone()), content::builtin(), Clock::system(), addr);
        Ok(Self { listener, control, store, state })
    }

    /// Where it listens, port included.
    ///
    /// # Errors
    /// When the system has lost the socket.
    pub fn addr(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// A new address that pairs one browser.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn pair_address(&self) -> Result<PairAddress, StartError> {
        Ok(self.state.pair_address()?)
    }

    /// Answers until `stop` is done, then finishes what was begun, for [`PATIENCE`] at most, and closes the records.
    ///
    /// # Errors
    /// When the connection loop fails.
    pub async fn serve(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), StartError> {
        let Self { listener, control, store, state } = self;
        let app = app(state.clone());
        let (stopping, stopped) = tokio::sync::oneshot::channel();
        let pages = axum::serve(listener, app).with_graceful_shutdown(async move {
            stop.await;
            // nobody listens once the pages have ended by themselves
            let _ = stopping.send(());
        });
        let patience = async move {
            match stopped.await {
                Ok(()) => tokio::time::sleep(PATIENCE).await,
                Err(_) => std::future::pending().await,
            }
        };
        let ended = tokio::select! {
            ended = pages.into_future() => ended,
            () = control.serve(&state) => Ok(()),
            () = patience => Ok(()),
        };
        store.close().await;
        ended.map_err(StartError::Serve)
    }
}

/// Runs Plumb until Ctrl-C or SIGTERM. `announce` is given the pairing address once the port is open, to show to the
/// person and to nobody else.
///
/// # Errors
/// As [`Server::bind`] and [`Server::serve`].
pub async fn run(config: Config, announce: impl FnOnce(&PairAddress)) -> Result<(), StartError> {
    let Config { data_dir, open_browser, .. } = config.clone();
    let server = Server::bind(config).await?;
    announce(&server.pair_address()?);
    if open_browser && let Err(e) = browser::open_browser(&data_dir, &server.pair_address()?) {
        tracing::warn!("no browser was started, open the printed address yourself: {e}");
    }
    let stop = asked_to_stop()?;
    let ended = server.serve(stop).await;
    if let Err(e) = browser::forget(&data_dir) {
        tracing::warn!("the page that opened the browser could not be removed: {e}");
    }
    ended
}

/// Done at Ctrl-C or SIGTERM.
fn asked_to_stop() -> Result<impl Future<Output = ()> + Send + 'static, StartError> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).map_err(StartError::Serve)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(StartError::Serve)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("stopping");
    })
}
