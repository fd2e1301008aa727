//! `plumb open`: how the same user gets another pairing address from a Plumb that runs.
//!
//! A socket in the data folder hands one out to whoever may open it. The folder is its owner's alone, and the kernel
//! also tells who connected, so no other user can ask, and no other user's program can answer.

use std::io::{ErrorKind, Read};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::UnixListener;

use crate::{PairAddress, StartError, State};

const SOCKET: &str = "control.sock";
const LOCK: &str = "running.lock";

/// The longest path a socket address holds on every Unix.
const LONGEST_PATH: usize = 103;

/// Held while a server runs on a data folder; the socket goes with it.
#[derive(Debug)]
pub(crate) struct Control {
    listener: UnixListener,
    socket: PathBuf,
    _lock: std::fs::File,
}

impl Control {
    /// Takes the data folder for this process and opens the socket. The folder must exist and be private.
    pub(crate) fn open(data_dir: &Path) -> Result<Self, StartError> {
        let lock_path = data_dir.join(LOCK);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| StartError::File { path, source }
        };
        let lock = std::fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&lock_path)
            .map_err(failed(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(StartError::AlreadyRunning { data_dir: data_dir.to_owned() });
            }
            Err(std::fs::TryLockError::Error(source)) => {
                return Err(StartError::File { path: lock_path, source });
            }
        }

        let socket = data_dir.join(SOCKET);
        if socket.as_os_str().len() > LONGEST_PATH {
            return Err(StartError::PathTooLong { data_dir: data_dir.to_owned() });
        }
        // we hold the lock, so a socket that is there was left by a Plumb that was killed
        match std::fs::remove_file(&socket) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(failed(&socket)(e)),
            _ => {}
        }
        let listener = UnixListener::bind(&socket).map_err(failed(&socket))?;
        std::fs::set_permissions(&socket, std::fs::Permissions::from_mode(0o600)).map_err(failed(&socket))?;
        Ok(Self { listener, socket, _lock: lock })
    }

    /// Hands out addresses until dropped.
    pub(crate) async fn serve(&self, state: &State) {
        loop {
            let mut stream = match self.listener.accept().await {
                Ok((stream, _)) => stream,
                Err(e) => {
                    tracing::warn!("the control socket failed once: {e}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            };
            let same_user =
                stream.peer_cred().is_ok_and(|peer| peer.uid() == rustix::process::geteuid().as_raw());
            if !same_user {
                tracing::warn!("another user asked for a pairing address and was given none");
                continue;
            }
            match state.pair_address() {
                Ok(address) => {
                    // whoever asked may have gone again; the token expires by itself
                    let _ = stream.write_all(address.as_str().as_bytes()).await;
                }
                Err(e) => tracing::error!("no random numbers: {e}"),
            }
        }
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        // a socket left behind answers nobody, and the next start removes it
        let _ = std::fs::remove_file(&self.socket);
    }
}

/// Asks the Plumb that runs with the records in `data_dir` for another address that pairs one browser.
///
/// # Errors
/// [`StartError::NotRunning`] when none runs, [`StartError::NotPlumb`] when something else answers.
pub fn pair_again(data_dir: &Path) -> Result<PairAddress, StartError> {
    let socket = data_dir.join(SOCKET);
    let not_running = || StartError::NotRunning { data_dir: data_dir.to_owned() };
    let not_plumb = || StartError::NotPlumb { data_dir: data_dir.to_owned() };
    let owner = socket.symlink_metadata().map_err(|_| not_running())?.uid();
    if owner != rustix::process::geteuid().as_raw() {
        return Err(not_plumb());
    }
    let stream = std::os::unix::net::UnixStream::connect(&socket).map_err(|_| not_running())?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).map_err(|_| not_plumb())?;
    let mut answer = String::new();
    stream.take(512).read_to_string(&mut answer).map_err(|_| not_plumb())?;
    PairAddress::parse(&answer).ok_or_else(not_plumb)
}
