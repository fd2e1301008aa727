//! The folder and the file records live in: the owner's alone, from the first byte.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// The database inside the data folder.
pub(super) const DATABASE: &str = "plumb.db";

/// Makes sure of an owner-only folder with an owner-only database file in it, and returns the file's path.
///
/// SQLite gives its write-ahead log and index the database's own permissions, so a file made before SQLite opens it
/// settles all three; those left by an earlier run are tightened too.
pub(super) fn private_database(folder: &Path) -> Result<PathBuf> {
    private_folder(folder)?;
    let database = folder.join(DATABASE);
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&database) {
        Ok(_) => {}
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => tighten(&database)?,
        Err(source) => return Err(Error::File { path: database, source }),
    }
    for beside in ["plumb.db-wal", "plumb.db-shm", "plumb.db-journal"] {
        let path = folder.join(beside);
        if path.symlink_metadata().is_ok() {
            tighten(&path)?;
        }
    }
    Ok(database)
}

/// Makes sure of a folder only its owner can enter. One that exists is tightened when it is empty or already Plumb's; a
/// folder with other things in it is not ours to close.
///
/// # Errors
/// [`Error::NotPrivate`] when the folder is somebody else's, or open to others and not Plumb's; [`Error::File`] when it
/// cannot be made.
pub fn private_folder(folder: &Path) -> Result<()> {
    let failed = |source| Error::File { path: folder.to_owned(), source };
    match folder.symlink_metadata() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)
        }
        Err(source) => Err(failed(source)),
        Ok(meta) => {
            if !meta.is_dir() {
                return Err(refuse(folder, "is not a folder: choose another one with --data"));
            }
            must_be_ours(folder, &meta)?;
            if meta.mode() & 0o077 == 0 {
                return Ok(());
            }
            let ours = folder.join(DATABASE).exists();
            let empty = || folder.read_dir().is_ok_and(|mut entries| entries.next().is_none());
            if !ours && !empty() {
                return Err(refuse(
                    folder,
                    "is open to other users of this machine and holds other things: choose a folder of its own with --data",
                ));
            }
            std::fs::set_permissions(folder, Permissions::from_mode(0o700)).map_err(failed)
        }
    }
}

/// Takes a file's permissions away from everyone but its owner.
fn tighten(path: &Path) -> Result<()> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let meta = path.symlink_metadata().map_err(failed)?;
    if !meta.is_file() {
        return Err(refuse(
            path,
            "is a link or no file at all: move it away or choose another folder with --data",
        ));
    }
    must_be_ours(path, &meta)?;
    if meta.mode() & 0o177 != 0 {
        let file = File::open(path).map_err(failed)?;
        file.set_permissions(Permissions::from_mode(0o600)).map_err(failed)?;
    }
    Ok(())
}

fn must_be_ours(path: &Path, meta: &Metadata) -> Result<()> {
    if meta.uid() == rustix::process::geteuid().as_raw() {
        Ok(())
    } else {
        Err(refuse(path, "belongs to another user: choose another folder with --data"))
    }
}

fn refuse(path: &Path, why: &'static str) -> Error {
    Error::NotPrivate { path: path.to_owned(), why }
}
