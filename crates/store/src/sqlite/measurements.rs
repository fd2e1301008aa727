//! Measurements and their corrections.

use record::{Measurement, MeasurementId, Outcome, PersonId};
use sqlx::sqlite::SqliteRow;
use sqlx::{SqliteConnection, SqlitePool};

use super::column::{Columns, word};
use super::people::must_exist;
use crate::{Error, NewMeasurement, Noun, Result};

pub(super) async fn add(pool: &SqlitePool, person: PersonId, new: &NewMeasurement) -> Result<Measurement> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    must_exist(&mut write, person).await?;
    let kept = insert(&mut write, person, new, None).await?;
    write.commit().await?;
    Ok(kept)
}

pub(super) async fn correct(
    pool: &SqlitePool,
    person: PersonId,
    wrong: MeasurementId,
    new: &NewMeasurement,
) -> Result<Measurement> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    let replaced: Option<Option<i64>> = sqlx::query_scalar(
        "SELECT later.id FROM measurement AS old LEFT JOIN measurement AS later ON later.corrects = old.id
         WHERE old.id = ?1 AND old.person = ?2",
    )
    .bind(wrong.0)
    .bind(person.0)
    .fetch_optional(&mut *write)
    .await?;
    match replaced {
        None => return Err(Error::NotFound(Noun::Measurement)),
        Some(Some(_)) => return Err(Error::AlreadyCorrected),
        Some(None) => {}
    }
    let kept = insert(&mut write, person, new, Some(wrong)).await?;
    write.commit().await?;
    Ok(kept)
}

async fn insert(
    write: &mut SqliteConnection,
    person: PersonId,
    new: &NewMeasurement,
    corrects: Option<MeasurementId>,
) -> Result<Measurement> {
    let (values, level, could_not): (&[f64], _, _) = match &new.outcome {
        Outcome::Values(values) if values.is_empty() || !values.iter().all(|v| v.is_finite()) => {
            return Err(Error::NoValue);
        }
        Outcome::Values(values) => (values, None, None),
        Outcome::Level(level) => (&[], Some(level), None),
        Outcome::CouldNot(why) => (&[], None, Some(word(why))),
    };
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO measurement (person, assessment, side, instrument, rater, level, could_not, pain, at, note,
                                  corrects)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id",
    )
    .bind(person.0)
    .bind(new.assessment.as_str())
    .bind(new.side.as_ref().map(word))
    .bind(word(&new.instrument))
    .bind(word(&new.rater))
    .bind(level)
    .bind(could_not)
    .bind(new.pain)
    .bind(new.at.to_string())
    .bind(&new.note)
    .bind(corrects.map(|c| c.0))
    .fetch_one(&mut *write)
    .await?;
    for (ordinal, value) in (0_i64..).zip(values) {
        sqlx::query("INSERT INTO reading (measurement, ordinal, value) VALUES (?1, ?2, ?3)")
            .bind(id)
            .bind(ordinal)
            .bind(value)
            .execute(&mut *write)
            .await?;
    }
    Ok(new.clone().kept_as(MeasurementId(id), corrects))
}

pub(super) async fn history(pool: &SqlitePool, person: PersonId) -> Result<Vec<Measurement>> {
    let mut read = pool.begin().await?;
    must_exist(&mut read, person).await?;
    let rows = sqlx::query("SELECT * FROM measurement WHERE person = ?1 ORDER BY id")
        .bind(person.0)
        .fetch_all(&mut *read)
        .await?;
    let mut history = Vec::with_capacity(rows.len());
    for row in &rows {
        history.push(whole(&mut read, row).await?);
    }
    Ok(history)
}

async fn whole(read: &mut SqliteConnection, row: &SqliteRow) -> Result<Measurement> {
    let part = Columns { table: "measurement", row };
    let id: i64 = part.plain("id")?;
    let outcome = if let Some(level) = part.plain("level")? {
        Outcome::Level(level)
    } else if let Some(why) = part.maybe_word("could_not")? {
        Outcome::CouldNot(why)
    } else {
        let readings = sqlx::query("SELECT value FROM reading WHERE measurement = ?1 ORDER BY ordinal")
            .bind(id)
            .fetch_all(read)
            .await?;
        let value = |row| Columns { table: "reading", row }.plain("value");
        Outcome::Values(readings.iter().map(value).collect::<Result<_>>()?)
    };
    let corrects: Option<i64> = part.plain("corrects")?;
    Ok(Measurement {
        id: MeasurementId(id),
        assessment: part.word("assessment")?,
        side: part.maybe_word("side")?,
        instrument: part.word("instrument")?,
        rater: part.word("rater")?,
        outcome,
        pain: part.maybe_small("pain")?,
        at: part.word("at")?,
        note: part.plain("note")?,
        corrects: corrects.map(MeasurementId),
    })
}
