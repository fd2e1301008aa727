//! Paired browsers, known by the digest of their credential.

use jiff::Timestamp;
use sqlx::SqlitePool;

use super::column::Columns;
use crate::{Credential, CredentialDigest, Error, Noun, Result};

pub(super) async fn add(pool: &SqlitePool, digest: &CredentialDigest, at: Timestamp) -> Result<Credential> {
    let id = sqlx::query_scalar("INSERT INTO credential (digest, issued) VALUES (?1, ?2) RETURNING id")
        .bind(&digest.0[..])
        .bind(at.to_string())
        .fetch_one(pool)
        .await?;
    Ok(Credential { id, issued: at })
}

pub(super) async fn known(pool: &SqlitePool, digest: &CredentialDigest) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM credential WHERE digest = ?1 AND revoked IS NULL)";
    Ok(sqlx::query_scalar(sql).bind(&digest.0[..]).fetch_one(pool).await?)
}

pub(super) async fn all(pool: &SqlitePool) -> Result<Vec<Credential>> {
    let rows = sqlx::query("SELECT id, issued FROM credential WHERE revoked IS NULL ORDER BY id")
        .fetch_all(pool)
        .await?;
    let credential = |row| -> Result<Credential> {
        let part = Columns { table: "credential", row };
        Ok(Credential { id: part.plain("id")?, issued: part.word("issued")? })
    };
    rows.iter().map(credential).collect()
}

pub(super) async fn revoke(pool: &SqlitePool, id: i64, at: Timestamp) -> Result<()> {
    let ended = sqlx::query("UPDATE credential SET revoked = ?1 WHERE id = ?2 AND revoked IS NULL")
        .bind(at.to_string())
        .bind(id)
        .execute(pool)
        .await?;
    if ended.rows_affected() == 0 { Err(Error::NotFound(Noun::Credential)) } else { Ok(()) }
}
