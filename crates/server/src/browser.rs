//! Opening the person's browser without telling the whole machine the token.
//!
//! Command lines are visible to every user of a machine, so the browser is not started with the pairing address but
//! with a page in the data folder, readable by its owner only, that leads there.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::PairAddress;

/// The page inside the data folder.
const PAGE: &str = "open.html";

/// Commands that open a page in the user's browser; the first found is used.
const OPENERS: [&str; 2] =
    if cfg!(target_os = "macos") { ["open", "xdg-open"] } else { ["xdg-open", "open"] };

/// Leads the user's browser to a pairing address.
///
/// # Errors
/// When the page cannot be written or no browser be started. The address itself works all the same.
pub fn open_browser(data_dir: &Path, address: &PairAddress) -> std::io::Result<()> {
    let page = write(data_dir, address)?;
    for opener in OPENERS {
        let mut command = Command::new(opener);
        command.arg(&page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if let Ok(mut child) = command.spawn() {
            // someone has to take note that it ended
            std::thread::spawn(move || child.wait());
            return Ok(());
        }
    }
    Err(std::io::Error::new(ErrorKind::NotFound, "neither xdg-open nor open is installed"))
}

/// Removes the page. One that is left behind holds a token that was used or expires by itself.
pub(crate) fn forget(data_dir: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(data_dir.join(PAGE)) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

fn write(data_dir: &Path, address: &PairAddress) -> std::io::Result<PathBuf> {
    forget(data_dir)?;
    let path = data_dir.join(PAGE);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
    // the address is letters, digits and URL marks only, nothing HTML would read otherwise
    write!(
        file,
        "<!doctype html><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">\
         <meta http-equiv=\"refresh\" content=\"0;url={address}\"><title>Plumb</title><a href=\"{address}\">Plumb</a>"
    )?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_page_is_its_owners_alone_and_goes_again() {
        let folder = tempfile::tempdir().unwrap();
        let address = PairAddress::new("http://127.0.0.1:7878", "token");
        let page = write(folder.path(), &address).unwrap();
        assert_eq!(page.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert!(std::fs::read_to_string(&page).unwrap().contains("url=http://127.0.0.1:7878/#pair=token"));
        forget(folder.path()).unwrap();
        assert!(!page.exists());
    }
}
