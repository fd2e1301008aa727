//! What holds of the SQLite backend beneath the trait: settings, permissions, append-only tables, versions.

use std::os::unix::fs::{PermissionsExt, symlink};

use jiff::civil::date;
use record::{Answer, AssessmentId, FlagId, Instrument, Level, Mode, Outcome, Preferences, Rater, Role, Sex};

use super::*;
use crate::{Error, OpenLock};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn person(name: &str) -> Person {
    Person {
        id: PersonId(0),
        name: name.into(),
        born: date(1970, 5, 17),
        sex: Sex::Female,
        height: Some(1.68),
        mass: None,
        country: None,
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![],
        preferences: Preferences::default(),
    }
}

/// A person with at least one row in every append-only table.
async fn full_record(store: &SqliteStore, name: &str) -> PersonId {
    let id = store.add_person(&person(name), NOW).await.unwrap().id;
    let flag = FlagId::new("ces_saddle").unwrap();
    let screening = Screening {
        at: NOW,
        pack: "test 1".into(),
        answers: vec![FlagAnswer {
            flag: flag.clone(),
            answer: Answer::Yes,
            follow_ups: Default::default(),
            features: Default::default(),
            at: NOW,
        }],
        pain: None,
        level: Level::EmergencyNow,
        opens: vec![OpenLock { flag, level: Level::EmergencyNow }],
    };
    let locks = store.record_screen(id, &screening).await.unwrap();
    let clearance = Clearance {
        cleared_by: format!("Dr {name}"),
        role: Role::Clinician,
        seen_on: date(2026, 11, 1),
        note: String::new(),
        entered: NOW,
        expires: None,
    };
    store.clear_lock(id, locks[0].id, &clearance).await.unwrap();
    let measurement = NewMeasurement {
        assessment: AssessmentId::new("sls_eo").unwrap(),
        side: None,
        instrument: Instrument::Timer,
        rater: Rater::Own,
        outcome: Outcome::Values(vec![12.0, 13.0]),
        pain: Some(2),
        at: NOW,
        note: format!("{name} held the counter"),
    };
    let kept = store.add_measurement(id, &measurement).await.unwrap();
    store.correct_measurement(id, kept.id, &measurement).await.unwrap();
    let agreed = AgreedProgramme { agreed: NOW, pack: "test 1".into(), document: serde_json::json!({}) };
    store.agree_programme(id, &agreed).await.unwrap();
    id
}

const APPEND_ONLY: [&str; 7] =
    ["screening", "answer", "lock", "clearance", "measurement", "reading", "agreed_programme"];

async fn refused(store: &SqliteStore, sql: String) -> bool {
    let outcome = sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&store.pool).await;
    matches!(outcome, Err(sqlx::Error::Database(e)) if e.message().starts_with("append-only: "))
}

#[tokio::test]
async fn every_pooled_connection_takes_every_setting() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let mut connections = Vec::new();
    while connections.len() < 4 {
        connections.push(store.pool.acquire().await.unwrap());
    }
    for connection in &mut connections {
        for (name, wanted) in schema::SETTINGS {
            assert_eq!(schema::read_pragma(connection, name).await.unwrap(), *wanted, "{name}");
        }
    }
}

#[tokio::test]
async fn rows_of_a_record_are_never_changed_or_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    full_record(&store, "Ada").await;
    for table in APPEND_ONLY {
        let column = if table == "reading" { "measurement" } else { "id" };
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
            .fetch_one(&store.pool)
            .await
            .unwrap();
        assert!(rows > 0, "{table} has no row to try it on");
        assert!(refused(&store, format!("UPDATE {table} SET {column} = {column}")).await, "update {table}");
        assert!(refused(&store, format!("DELETE FROM {table}")).await, "delete {table}");
        let replace = format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}");
        assert!(refused(&store, replace).await, "replace {table}");
    }
}

#[tokio::test]
async fn a_deleted_person_leaves_no_row_and_no_byte() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let gone = full_record(&store, "Zebulonia").await;
    let stays = full_record(&store, "Ada").await;
    let bytes_of = |name: &str| {
        let everything = folder.path().read_dir().unwrap();
        let holds = |path: std::path::PathBuf| {
            std::fs::read(path).unwrap().windows(name.len()).any(|w| w == name.as_bytes())
        };
        everything.into_iter().any(|entry| holds(entry.unwrap().path()))
    };
    assert!(bytes_of("Zebulonia"), "the search itself must work");

    store.delete_person(gone).await.unwrap();

    assert!(!bytes_of("Zebulonia"));
    assert!(matches!(store.person(gone).await, Err(Error::NotFound(_))));
    assert_eq!(store.measurement_history(stays).await.unwrap().len(), 2);
    for table in APPEND_ONLY {
        let sql = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
        let rows: i64 = sqlx::query_scalar(sql).fetch_one(&store.pool).await.unwrap();
        let of_one_person = if ["measurement", "reading"].contains(&table) { 2..=4 } else { 1..=1 };
        assert!(of_one_person.contains(&rows), "{table}: {rows}");
    }
}

#[tokio::test]
async fn a_number_is_never_given_twice() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let first = full_record(&store, "Ada").await;
    store.delete_person(first).await.unwrap();
    assert_ne!(store.add_person(&person("Ben"), NOW).await.unwrap().id, first);
}

fn mode(path: &Path) -> u32 {
    path.symlink_metadata().unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn folder_and_files_are_the_owners_alone() {
    let outside = tempfile::tempdir().unwrap();
    let folder = outside.path().join("plumb");
    let store = SqliteStore::open(&folder).await.unwrap();
    full_record(&store, "Ada").await;
    assert_eq!(mode(&folder), 0o700);
    for file in ["plumb.db", "plumb.db-wal", "plumb.db-shm"] {
        assert_eq!(mode(&folder.join(file)), 0o600, "{file}");
    }
}

#[tokio::test]
async fn permissions_that_were_widened_are_tightened() {
    let outside = tempfile::tempdir().unwrap();
    let folder = outside.path().join("plumb");
    SqliteStore::open(&folder).await.unwrap().close().await;
    let widen =
        |path: &Path, to| std::fs::set_permissions(path, std::fs::Permissions::from_mode(to)).unwrap();
    widen(&folder, 0o755);
    widen(&folder.join("plumb.db"), 0o644);

    let store = SqliteStore::open(&folder).await.unwrap();
    full_record(&store, "Ada").await;
    assert_eq!(mode(&folder), 0o700);
    for file in ["plumb.db", "plumb.db-wal", "plumb.db-shm"] {
        assert_eq!(mode(&folder.join(file)), 0o600, "{file}");
    }
}

#[tokio::test]
async fn an_open_folder_with_other_things_in_it_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter.txt"), "dear all").unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    assert!(matches!(SqliteStore::open(folder.path()).await, Err(Error::NotPrivate { .. })));
    assert_eq!(mode(folder.path()), 0o755);
    assert!(!folder.path().join("plumb.db").exists());
}

#[tokio::test]
async fn a_database_that_is_a_link_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    std::fs::write(&elsewhere, "").unwrap();
    symlink(&elsewhere, folder.path().join("plumb.db")).unwrap();
    assert!(matches!(SqliteStore::open(folder.path()).await, Err(Error::NotPrivate { .. })));
}

#[tokio::test]
async fn a_newer_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    sqlx::raw_sql("PRAGMA user_version = 99").execute(&store.pool).await.unwrap();
    store.close().await;
    let refusal = SqliteStore::open(folder.path()).await.unwrap_err();
    assert!(matches!(refusal, Error::Newer { found: 99, .. }));
    assert!(refusal.to_string().contains("newer Plumb"));
}

#[tokio::test]
async fn files_of_other_programs_are_refused() {
    let text = tempfile::tempdir().unwrap();
    std::fs::write(text.path().join("plumb.db"), "x".repeat(4096)).unwrap();
    assert!(matches!(SqliteStore::open(text.path()).await, Err(Error::Foreign { .. })));

    let other = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(other.path()).await.unwrap();
    sqlx::raw_sql("PRAGMA application_id = 7").execute(&store.pool).await.unwrap();
    store.close().await;
    assert!(matches!(SqliteStore::open(other.path()).await, Err(Error::Foreign { .. })));
}

#[tokio::test]
async fn errors_carry_nothing_of_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let id = full_record(&store, "Zebulonia").await;
    sqlx::raw_sql("UPDATE person SET sex = 'Zebulonia', name = 'Zebulonia'")
        .execute(&store.pool)
        .await
        .unwrap();
    let error = store.person(id).await.unwrap_err();
    assert!(matches!(error, Error::Unreadable { table: "person", column: "sex" }));
    assert!(!format!("{error} {error:?}").contains("Zebulonia"));
}
