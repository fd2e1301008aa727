//! Safety screens: answers, the locks they open, and the clearances of those locks.

use jiff::Timestamp;
use record::{Clearance, FlagAnswer, Lock, LockId, PersonId};
use sqlx::sqlite::SqliteRow;
use sqlx::{SqliteConnection, SqlitePool};

use super::column::{Columns, json, word};
use super::people::must_exist;
use crate::{Error, Noun, OpenLock, PainReport, Result, Screening};

pub(super) async fn record(pool: &SqlitePool, person: PersonId, screening: &Screening) -> Result<Vec<Lock>> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    must_exist(&mut write, person).await?;
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO screening (person, at, pack, level, pain_now, pain_usual, new_location, new_leg_symptom)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id",
    )
    .bind(person.0)
    .bind(screening.at.to_string())
    .bind(&screening.pack)
    .bind(word(&screening.level))
    .bind(screening.pain.map(|p| p.now))
    .bind(screening.pain.and_then(|p| p.usual))
    .bind(screening.pain.map(|p| p.new_location))
    .bind(screening.pain.map(|p| p.new_leg_symptom))
    .fetch_one(&mut *write)
    .await?;
    for answer in &screening.answers {
        sqlx::query(
            "INSERT INTO answer (screening, flag, answer, follow_ups, features, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )
        .bind(id)
        .bind(answer.flag.as_str())
        .bind(word(&answer.answer))
        .bind(json(&answer.follow_ups))
        .bind(json(&answer.features))
        .bind(answer.at.to_string())
        .execute(&mut *write)
        .await?;
    }
    let mut opened = Vec::with_capacity(screening.opens.len());
    for OpenLock { flag, level } in &screening.opens {
        let lock: i64 = sqlx::query_scalar(
            "INSERT INTO lock (person, screening, flag, level, opened) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id",
        )
        .bind(person.0)
        .bind(id)
        .bind(flag.as_str())
        .bind(word(level))
        .bind(screening.at.to_string())
        .fetch_one(&mut *write)
        .await?;
        opened.push(Lock {
            id: LockId(lock),
            flag: flag.clone(),
            level: *level,
            opened: screening.at,
            clearance: None,
        });
    }
    write.commit().await?;
    Ok(opened)
}

pub(super) async fn since(pool: &SqlitePool, person: PersonId, since: Timestamp) -> Result<Vec<Screening>> {
    let mut read = pool.begin().await?;
    must_exist(&mut read, person).await?;
    let rows = sqlx::query("SELECT * FROM screening WHERE person = ?1 ORDER BY id")
        .bind(person.0)
        .fetch_all(&mut *read)
        .await?;
    let mut screenings = Vec::new();
    for row in &rows {
        // instants are compared as instants: as text, whole seconds sort after their own fractions
        let at: Timestamp = Columns { table: "screening", row }.word("at")?;
        if at >= since {
            screenings.push(whole(&mut read, row).await?);
        }
    }
    Ok(screenings)
}

pub(super) async fn last(pool: &SqlitePool, person: PersonId) -> Result<Option<Screening>> {
    let mut read = pool.begin().await?;
    must_exist(&mut read, person).await?;
    let row = sqlx::query("SELECT * FROM screening WHERE person = ?1 ORDER BY id DESC LIMIT 1")
        .bind(person.0)
        .fetch_optional(&mut *read)
        .await?;
    match row {
        Some(row) => Ok(Some(whole(&mut read, &row).await?)),
        None => Ok(None),
    }
}

async fn whole(read: &mut SqliteConnection, row: &SqliteRow) -> Result<Screening> {
    let screening = Columns { table: "screening", row };
    let id: i64 = screening.plain("id")?;
    let answers = sqlx::query("SELECT * FROM answer WHERE screening = ?1 ORDER BY id")
        .bind(id)
        .fetch_all(&mut *read)
        .await?;
    let locks = sqlx::query("SELECT flag, level FROM lock WHERE screening = ?1 ORDER BY id")
        .bind(id)
        .fetch_all(&mut *read)
        .await?;
    let opened = |row| -> Result<OpenLock> {
        let lock = Columns { table: "lock", row };
        Ok(OpenLock { flag: lock.word("flag")?, level: lock.word("level")? })
    };
    Ok(Screening {
        at: screening.word("at")?,
        pack: screening.plain("pack")?,
        answers: answers.iter().map(answer).collect::<Result<_>>()?,
        pain: pain(&screening)?,
        level: screening.word("level")?,
        opens: locks.iter().map(opened).collect::<Result<_>>()?,
    })
}

fn pain(screening: &Columns<'_>) -> Result<Option<PainReport>> {
    let Some(now) = screening.maybe_small("pain_now")? else { return Ok(None) };
    Ok(Some(PainReport {
        now,
        usual: screening.maybe_small("pain_usual")?,
        new_location: screening.plain("new_location")?,
        new_leg_symptom: screening.plain("new_leg_symptom")?,
    }))
}

fn answer(row: &SqliteRow) -> Result<FlagAnswer> {
    let answer = Columns { table: "answer", row };
    Ok(FlagAnswer {
        flag: answer.word("flag")?,
        answer: answer.word("answer")?,
        follow_ups: answer.json("follow_ups")?,
        features: answer.json("features")?,
        at: answer.word("at")?,
    })
}

pub(super) async fn locks(pool: &SqlitePool, person: PersonId) -> Result<Vec<Lock>> {
    let mut read = pool.begin().await?;
    must_exist(&mut read, person).await?;
    locks_of(&mut read, person).await
}

/// Every lock of a person with its latest clearance.
async fn locks_of(read: &mut SqliteConnection, person: PersonId) -> Result<Vec<Lock>> {
    let rows = sqlx::query(
        "SELECT lock.id, flag, level, opened, clearance.id AS cleared, cleared_by, role, seen_on, note, entered,
                expires
         FROM lock LEFT JOIN clearance
              ON clearance.id = (SELECT max(id) FROM clearance WHERE clearance.lock = lock.id)
         WHERE person = ?1 ORDER BY lock.id",
    )
    .bind(person.0)
    .fetch_all(read)
    .await?;
    rows.iter().map(lock).collect()
}

fn lock(row: &SqliteRow) -> Result<Lock> {
    let lock = Columns { table: "lock", row };
    let clearance = Columns { table: "clearance", row };
    let cleared: Option<i64> = clearance.plain("cleared")?;
    let clearance = match cleared {
        None => None,
        Some(_) => Some(Clearance {
            cleared_by: clearance.plain("cleared_by")?,
            role: clearance.word("role")?,
            seen_on: clearance.word("seen_on")?,
            note: clearance.plain("note")?,
            entered: clearance.word("entered")?,
            expires: clearance.maybe_word("expires")?,
        }),
    };
    Ok(Lock {
        id: LockId(lock.plain("id")?),
        flag: lock.word("flag")?,
        level: lock.word("level")?,
        opened: lock.word("opened")?,
        clearance,
    })
}

pub(super) async fn clear(
    pool: &SqlitePool,
    person: PersonId,
    lock: LockId,
    clearance: &Clearance,
) -> Result<Lock> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    let theirs: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM lock WHERE id = ?1 AND person = ?2)")
        .bind(lock.0)
        .bind(person.0)
        .fetch_one(&mut *write)
        .await?;
    if !theirs {
        return Err(Error::NotFound(Noun::Lock));
    }
    sqlx::query(
        "INSERT INTO clearance (lock, cleared_by, role, seen_on, note, entered, expires)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )
    .bind(lock.0)
    .bind(&clearance.cleared_by)
    .bind(word(&clearance.role))
    .bind(clearance.seen_on.to_string())
    .bind(&clearance.note)
    .bind(clearance.entered.to_string())
    .bind(clearance.expires.map(|day| day.to_string()))
    .execute(&mut *write)
    .await?;
    let cleared = locks_of(&mut write, person).await?.into_iter().find(|l| l.id == lock);
    write.commit().await?;
    cleared.ok_or(Error::NotFound(Noun::Lock))
}
