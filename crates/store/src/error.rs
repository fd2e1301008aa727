//! Why a record could not be kept or found. No variant carries a value from a person's record.

use std::path::PathBuf;

/// The result of a store's verb.
pub type Result<T> = std::result::Result<T, Error>;

/// What was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// A person.
    Person,
    /// A lock of that person.
    Lock,
    /// A measurement of that person.
    Measurement,
    /// A paired browser.
    Credential,
}

impl std::fmt::Display for Noun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Noun::Person => "person",
            Noun::Lock => "lock",
            Noun::Measurement => "measurement",
            Noun::Credential => "credential",
        })
    }
}

/// Why a record could not be kept or found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such thing, or it belongs to somebody else.
    #[error("there is no such {0}")]
    NotFound(Noun),
    /// The measurement has been corrected before.
    #[error("this measurement has already been corrected: correct the correction instead")]
    AlreadyCorrected,
    /// A measurement without a finite value.
    #[error("a measurement needs at least one value, and every value must be a finite number")]
    NoValue,
    /// A later version of Plumb wrote the database.
    #[error(
        "{path} was written by a newer Plumb (records version {found}, this one knows {known}): \
         use the newer Plumb, or another folder with --data"
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The latest version known here.
        known: i64,
    },
    /// The file is a database of something else.
    #[error("{path} is not a Plumb database: choose another folder with --data")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The folder or file is not the user's own, or open to others.
    #[error("{path} {why}")]
    NotPrivate {
        /// The folder or file.
        path: PathBuf,
        /// What is wrong and what to do.
        why: &'static str,
    },
    /// The folder or file could not be made or read.
    #[error("{path}: {source}")]
    File {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The record was deleted but its old pages may still be in the write-ahead log.
    #[error(
        "the person was deleted, but another program holds the database open: stop it and start Plumb again"
    )]
    LogInUse,
    /// A stored value is none that this version writes.
    #[error("the database holds something unreadable in {table}.{column}: restore a backup")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A connection did not take a setting that keeps records safe.
    #[error("the database refused the setting {0}: is the disk a network share?")]
    Setting(&'static str),
    /// The database failed.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
}
