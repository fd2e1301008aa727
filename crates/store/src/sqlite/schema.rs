//! Connections that are all set alike, and the schema brought up to date.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Row, SqliteConnection, SqlitePool};

use crate::{Error, Result};

/// "Plmb": marks a SQLite file as ours.
const APPLICATION_ID: i64 = 0x506c_6d62;

/// Each step brings the schema from version n to n + 1; a step that was released is never edited.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/0001_records.sql")];

/// The schema version this program writes.
fn known_version() -> i64 {
    i64::try_from(MIGRATIONS.len()).expect("a handful of migrations")
}

/// What every connection must say of itself before it is used: pragma and value.
pub(super) const SETTINGS: &[(&str, &str)] = &[
    ("journal_mode", "wal"),
    ("synchronous", "2"),        // FULL: what was answered survives a power cut
    ("foreign_keys", "1"),       // deletion reaches everything
    ("secure_delete", "1"),      // deleted pages are overwritten with zeros
    ("recursive_triggers", "1"), // INSERT OR REPLACE counts as a deletion and meets the append-only triggers
    ("temp_store", "2"),         // sorting spills to memory, never to a file elsewhere
    ("trusted_schema", "0"),     // a tampered schema cannot call functions
    ("busy_timeout", "5000"),    // ms
];

/// Opens the database; every pooled connection is set and then asked whether it took the settings.
pub(super) async fn open(database: &Path) -> Result<SqlitePool> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .create_if_missing(false)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("secure_delete", "ON")
        .pragma("recursive_triggers", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("trusted_schema", "OFF");
    let pool = SqlitePoolOptions::new()
        .max_connections(4)
        .after_connect(|connection, _| {
            Box::pin(async move {
                assert_settings(connection).await.map_err(|e| sqlx::Error::Configuration(Box::new(e)))
            })
        })
        .connect_with(options)
        .await
        .map_err(|e| as_ours(e, database))?;
    migrate(&pool, database).await?;
    Ok(pool)
}

/// Fails when a connection did not take one of [`SETTINGS`].
async fn assert_settings(connection: &mut SqliteConnection) -> Result<()> {
    for (name, wanted) in SETTINGS {
        if read_pragma(connection, name).await? != *wanted {
            return Err(Error::Setting(name));
        }
    }
    Ok(())
}

/// The value of a pragma as text.
pub(super) async fn read_pragma(connection: &mut SqliteConnection, name: &'static str) -> Result<String> {
    // the pragma functions of SQL give one row whose type differs by pragma
    let sql = sqlx::AssertSqlSafe(format!("SELECT CAST(\"{name}\" AS TEXT) FROM pragma_{name}"));
    let column = if name == "busy_timeout" {
        sqlx::AssertSqlSafe("SELECT CAST(timeout AS TEXT) FROM pragma_busy_timeout".to_owned())
    } else {
        sql
    };
    Ok(sqlx::query(column).fetch_one(connection).await?.try_get(0)?)
}

/// A refusal of ours travels through the pool as a configuration error; a file SQLite cannot read is not ours.
fn as_ours(error: sqlx::Error, database: &Path) -> Error {
    match error {
        sqlx::Error::Configuration(inner) => match inner.downcast::<Error>() {
            Ok(ours) => *ours,
            Err(other) => Error::Database(sqlx::Error::Configuration(other)),
        },
        sqlx::Error::Database(e) if e.code().as_deref() == Some("26") => {
            Error::Foreign { path: database.to_owned() }
        }
        other => Error::Database(other),
    }
}

/// Brings the schema up to date in one transaction. A database of a later version, or of another program, is refused
/// before anything is written to it.
async fn migrate(pool: &SqlitePool, database: &Path) -> Result<()> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    let version: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *write).await?;
    let application: i64 = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut *write).await?;
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema").fetch_one(&mut *write).await?;

    let fresh = version == 0 && application == 0 && tables == 0;
    if !fresh && application != APPLICATION_ID {
        return Err(Error::Foreign { path: database.to_owned() });
    }
    let known = known_version();
    if version > known {
        return Err(Error::Newer { path: database.to_owned(), found: version, known });
    }
    let done = usize::try_from(version).map_err(|_| Error::Foreign { path: database.to_owned() })?;
    for step in &MIGRATIONS[done..] {
        sqlx::raw_sql(*step).execute(&mut *write).await?;
    }
    if version < known {
        let stamp = format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {known}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(stamp)).execute(&mut *write).await?;
    }
    write.commit().await?;
    Ok(())
}
