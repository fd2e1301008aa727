//! The SQLite backend: one owner-only file, write-ahead log, every commit on disk before it is answered.

mod column;
mod credentials;
mod files;
mod measurements;
mod people;
mod programmes;
mod schema;
mod screenings;

use std::collections::BTreeSet;
use std::path::Path;

use async_trait::async_trait;
use jiff::Timestamp;
use record::{Clearance, FlagAnswer, Lock, LockId, Measurement, MeasurementId, Person, PersonId};
use sqlx::SqlitePool;

pub use files::private_folder;

use crate::{AgreedProgramme, Credential, CredentialDigest, NewMeasurement, Result, Screening, Store};

/// Records in one SQLite file inside a folder only its owner can enter.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Opens the records in `folder`, making folder and database if they are not there.
    ///
    /// # Errors
    /// When the folder is somebody else's or open to others and not ours to close, when the database was written by a
    /// newer Plumb or by another program, and when a connection does not take its settings.
    pub async fn open(folder: &Path) -> Result<Self> {
        let database = files::private_database(folder)?;
        Ok(Self { pool: schema::open(&database).await? })
    }

    /// Waits for what is being written and closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn add_person(&self, person: &Person, at: Timestamp) -> Result<Person> {
        people::add(&self.pool, person, at).await
    }

    async fn people(&self) -> Result<Vec<Person>> {
        people::all(&self.pool).await
    }

    async fn person(&self, id: PersonId) -> Result<Person> {
        people::one(&self.pool, id).await
    }

    async fn update_person(&self, person: &Person, at: Timestamp) -> Result<()> {
        people::update(&self.pool, person, at).await
    }

    async fn delete_person(&self, id: PersonId) -> Result<()> {
        people::delete(&self.pool, id).await
    }

    async fn record_screen(&self, person: PersonId, screening: &Screening) -> Result<Vec<Lock>> {
        screenings::record(&self.pool, person, screening).await
    }

    async fn screenings(&self, person: PersonId, since: Timestamp) -> Result<Vec<Screening>> {
        screenings::since(&self.pool, person, since).await
    }

    async fn last_screening(&self, person: PersonId) -> Result<Option<Screening>> {
        screenings::last(&self.pool, person).await
    }

    async fn answers(&self, person: PersonId, since: Timestamp) -> Result<Vec<FlagAnswer>> {
        let screenings = screenings::since(&self.pool, person, since).await?;
        Ok(screenings.into_iter().flat_map(|screening| screening.answers).collect())
    }

    async fn locks(&self, person: PersonId) -> Result<Vec<Lock>> {
        screenings::locks(&self.pool, person).await
    }

    async fn clear_lock(&self, person: PersonId, lock: LockId, clearance: &Clearance) -> Result<Lock> {
        screenings::clear(&self.pool, person, lock, clearance).await
    }

    async fn add_measurement(&self, person: PersonId, new: &NewMeasurement) -> Result<Measurement> {
        measurements::add(&self.pool, person, new).await
    }

    async fn correct_measurement(
        &self,
        person: PersonId,
        wrong: MeasurementId,
        new: &NewMeasurement,
    ) -> Result<Measurement> {
        measurements::correct(&self.pool, person, wrong, new).await
    }

    async fn measurements(&self, person: PersonId) -> Result<Vec<Measurement>> {
        let mut standing = measurements::history(&self.pool, person).await?;
        let replaced: BTreeSet<_> = standing.iter().filter_map(|m| m.corrects).collect();
        standing.retain(|m| !replaced.contains(&m.id));
        Ok(standing)
    }

    async fn measurement_history(&self, person: PersonId) -> Result<Vec<Measurement>> {
        measurements::history(&self.pool, person).await
    }

    async fn agree_programme(&self, person: PersonId, agreed: &AgreedProgramme) -> Result<()> {
        programmes::agree(&self.pool, person, agreed).await
    }

    async fn agreed_programme(&self, person: PersonId) -> Result<Option<AgreedProgramme>> {
        programmes::agreed(&self.pool, person).await
    }

    async fn add_credential(&self, digest: &CredentialDigest, at: Timestamp) -> Result<Credential> {
        credentials::add(&self.pool, digest, at).await
    }

    async fn knows_credential(&self, digest: &CredentialDigest) -> Result<bool> {
        credentials::known(&self.pool, digest).await
    }

    async fn credentials(&self) -> Result<Vec<Credential>> {
        credentials::all(&self.pool).await
    }

    async fn revoke_credential(&self, id: i64, at: Timestamp) -> Result<()> {
        credentials::revoke(&self.pool, id, at).await
    }
}

#[cfg(test)]
mod tests;
