//! Programmes people agreed to.

use record::PersonId;
use sqlx::SqlitePool;

use super::column::{Columns, json};
use super::people::must_exist;
use crate::{AgreedProgramme, Result};

pub(super) async fn agree(pool: &SqlitePool, person: PersonId, agreed: &AgreedProgramme) -> Result<()> {
    let mut write = pool.begin_with("BEGIN IMMEDIATE").await?;
    must_exist(&mut write, person).await?;
    sqlx::query("INSERT INTO agreed_programme (person, agreed, pack, programme) VALUES (?1, ?2, ?3, ?4)")
        .bind(person.0)
        .bind(agreed.agreed.to_string())
        .bind(&agreed.pack)
        .bind(json(&agreed.document))
        .execute(&mut *write)
        .await?;
    write.commit().await?;
    Ok(())
}

pub(super) async fn agreed(pool: &SqlitePool, person: PersonId) -> Result<Option<AgreedProgramme>> {
    let mut read = pool.begin().await?;
    must_exist(&mut read, person).await?;
    let row = sqlx::query(
        "SELECT agreed, pack, programme FROM agreed_programme WHERE person = ?1 ORDER BY id DESC LIMIT 1",
    )
    .bind(person.0)
    .fetch_optional(&mut *read)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let part = Columns { table: "agreed_programme", row: &row };
    Ok(Some(AgreedProgramme {
        agreed: part.word("agreed")?,
        pack: part.plain("pack")?,
        document: part.json("programme")?,
    }))
}
