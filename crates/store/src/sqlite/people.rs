//! People: profiles are replaced as a whole, and go with everything about them.

use jiff::Timestamp;
use record::{ConditionRecord, Person, PersonId};
use sqlx::sqlite::SqliteRow;
use sqlx::{SqliteConnection, SqlitePool};

use super::column::{Columns, json, word};
use crate::{Error, Noun, Result};

const COLUMNS: &str = "id, name, born, sex, height, mass, country, language, mode, preferences";

pub(super) async fn add(pool: &SqlitePool, person: &Person, at: Timestamp) -> Result<Person> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO person (name, born, sex, height, mass, country, language, mode, preferences, added, updated)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10) RETURNING id",
    )
    .bind(&person.name)
    .bind(person.born.to_string())
    .bind(word(&person.sex))
    .bind(person.height)
    .bind(person.mass)
    .bind(person.country.as_ref().map(word))
    .bind(&person.language)
    .bind(word(&person.mode))
    .bind(json(&person.preferences))
    .bind(at.to_string())
    .fetch_one(&mut *write)
    .await?;
    add_conditions(&mut write, id, &person.conditions).await?;
    write.commit().await?;
    Ok(Person { id: PersonId(id), ..person.clone() })
}

pub(super) async fn update(pool: &SqlitePool, person: &Person, at: Timestamp) -> Result<()> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    let changed = sqlx::query(
        "UPDATE person SET name = ?1, born = ?2, sex = ?3, height = ?4, mass = ?5, country = ?6, language = ?7,
                mode = ?8, preferences = ?9, updated = ?10 WHERE id = ?11",
    )
    .bind(&person.name)
    .bind(person.born.to_string())
    .bind(word(&person.sex))
    .bind(person.height)
    .bind(person.mass)
    .bind(person.country.as_ref().map(word))
    .bind(&person.language)
    .bind(word(&person.mode))
    .bind(json(&person.preferences))
    .bind(at.to_string())
    .bind(person.id.0)
    .execute(&mut *write)
    .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::NotFound(Noun::Person));
    }
    sqlx::query("DELETE FROM person_condition WHERE person = ?1")
        .bind(person.id.0)
        .execute(&mut *write)
        .await?;
    add_conditions(&mut write, person.id.0, &person.conditions).await?;
    write.commit().await?;
    Ok(())
}

async fn add_conditions(
    write: &mut SqliteConnection,
    person: i64,
    conditions: &[ConditionRecord],
) -> Result<()> {
    for (ordinal, condition) in (0_i64..).zip(conditions) {
        sqlx::query(
            "INSERT INTO person_condition (person, ordinal, condition, details) VALUES (?1, ?2, ?3, ?4)",
        )
        .bind(person)
        .bind(ordinal)
        .bind(condition.condition.as_str())
        .bind(json(&condition.details))
        .execute(&mut *write)
        .await?;
    }
    Ok(())
}

pub(super) async fn all(pool: &SqlitePool) -> Result<Vec<Person>> {
    let mut read = pool.begin().await?;
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person ORDER BY id"));
    let rows = sqlx::query(sql).fetch_all(&mut *read).await?;
    let mut people = Vec::with_capacity(rows.len());
    for row in &rows {
        people.push(whole(&mut read, row).await?);
    }
    Ok(people)
}

pub(super) async fn one(pool: &SqlitePool, id: PersonId) -> Result<Person> {
    let mut read = pool.begin().await?;
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person WHERE id = ?1"));
    let row = sqlx::query(sql).bind(id.0).fetch_optional(&mut *read).await?;
    whole(&mut read, &row.ok_or(Error::NotFound(Noun::Person))?).await
}

/// Fails when there is no such person: parts of a record never answer for nobody.
pub(super) async fn must_exist(read: &mut SqliteConnection, id: PersonId) -> Result<()> {
    let found: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1)")
        .bind(id.0)
        .fetch_one(read)
        .await?;
    if found { Ok(()) } else { Err(Error::NotFound(Noun::Person)) }
}

async fn whole(read: &mut SqliteConnection, row: &SqliteRow) -> Result<Person> {
    let person = Columns { table: "person", row };
    let id: i64 = person.plain("id")?;
    let rows =
        sqlx::query("SELECT condition, details FROM person_condition WHERE person = ?1 ORDER BY ordinal")
            .bind(id)
            .fetch_all(read)
            .await?;
    let condition = |row| -> Result<ConditionRecord> {
        let part = Columns { table: "person_condition", row };
        Ok(ConditionRecord { condition: part.word("condition")?, details: part.json("details")? })
    };
    Ok(Person {
        id: PersonId(id),
        name: person.plain("name")?,
        born: person.word("born")?,
        sex: person.word("sex")?,
        height: person.plain("height")?,
        mass: person.plain("mass")?,
        country: person.maybe_word("country")?,
        language: person.plain("language")?,
        mode: person.word("mode")?,
        conditions: rows.iter().map(condition).collect::<Result<_>>()?,
        preferences: person.json("preferences")?,
    })
}

/// Deletes the person and, by the foreign keys, all that refers to them; then empties the write-ahead log, where the
/// old pages would otherwise stay readable until they happen to be overwritten.
pub(super) async fn delete(pool: &SqlitePool, id: PersonId) -> Result<()> {
    let gone = sqlx::query("DELETE FROM person WHERE id = ?1").bind(id.0).execute(pool).await?;
    if gone.rows_affected() == 0 {
        return Err(Error::NotFound(Noun::Person));
    }
    let busy: i64 = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(pool).await?;
    if busy == 0 { Ok(()) } else { Err(Error::LogInUse) }
}
