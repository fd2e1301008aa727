//! What a server is started with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::StartError;

/// Where Plumb listens unless told otherwise. Fixed, because a browser keeps a credential by address and port.
pub const DEFAULT_ADDRESS: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 7878);

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of the records, made if it is not there; it must be the user's alone.
    pub data_dir: PathBuf,
    /// Where to listen; this machine's own address only, see [`loopback`].
    pub addr: SocketAddr,
    /// Whether to open the user's browser at the pairing address.
    pub open_browser: bool,
}

impl Config {
    /// The default address, no browser.
    #[must_use]
    pub fn new(data_dir: PathBuf) -> Self {
        Self { data_dir, addr: DEFAULT_ADDRESS, open_browser: false }
    }
}

/// Accepts addresses that only this machine can reach.
///
/// # Errors
/// [`StartError::NotLoopback`] for every other one.
pub fn loopback(addr: SocketAddr) -> Result<SocketAddr, StartError> {
    // other addresses of 127.0.0.0/8 would pass `is_loopback`, but the Host check knows just these two
    let own = addr.ip() == Ipv4Addr::LOCALHOST || addr.ip() == std::net::Ipv6Addr::LOCALHOST;
    if own { Ok(addr) } else { Err(StartError::NotLoopback { addr }) }
}
