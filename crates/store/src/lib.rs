//! People's records: one trait in domain verbs, SQLite behind it.
//!
//! [`Store`] says what can happen to a record in the words of the domain, so that a second backend is a second
//! implementation and not a second design. What was answered, measured, locked and agreed is only ever added to;
//! a correction is a new entry that names the one it replaces. Nothing here has a clock, and nothing here knows what a
//! record means: which answers lock is decided in `reason`.

mod error;
mod noun;
mod sqlite;

use async_trait::async_trait;
use jiff::Timestamp;
use record::{Clearance, FlagAnswer, Lock, LockId, Measurement, MeasurementId, Person, PersonId};

pub use error::{Error, Noun, Result};
pub use noun::{
    AgreedProgramme, Credential, CredentialDigest, NewMeasurement, OpenLock, PainReport, Screening,
};
pub use sqlite::{SqliteStore, private_folder};

/// Everything that can happen to people's records.
///
/// A verb is one transaction: it happens whole or not at all. Verbs about a person's part answer
/// [`Error::NotFound`] when that part belongs to somebody else.
#[async_trait]
pub trait Store: Send + Sync {
    /// Adds a person; the id in `person` is ignored and a new one given, never one used before.
    async fn add_person(&self, person: &Person, at: Timestamp) -> Result<Person>;

    /// Everyone, in the order they were added.
    async fn people(&self) -> Result<Vec<Person>>;

    /// One person.
    async fn person(&self, id: PersonId) -> Result<Person>;

    /// Replaces the profile of `person.id`, conditions and preferences included.
    async fn update_person(&self, person: &Person, at: Timestamp) -> Result<()>;

    /// Removes a person and everything about them, from the disk as well.
    async fn delete_person(&self, id: PersonId) -> Result<()>;

    /// Records a safety screen: its answers and the locks it opens. Returns those locks.
    async fn record_screen(&self, person: PersonId, screening: &Screening) -> Result<Vec<Lock>>;

    /// Screenings from an instant on, oldest first.
    async fn screenings(&self, person: PersonId, since: Timestamp) -> Result<Vec<Screening>>;

    /// The latest screening, whenever it was.
    async fn last_screening(&self, person: PersonId) -> Result<Option<Screening>>;

    /// Every answer from an instant on, in the order given, those of a day that contradict each other included.
    async fn answers(&self, person: PersonId, since: Timestamp) -> Result<Vec<FlagAnswer>>;

    /// Every lock ever opened, oldest first, each with its latest clearance if it has one.
    async fn locks(&self, person: PersonId) -> Result<Vec<Lock>>;

    /// Adds a clearance to a lock; the lock and earlier clearances stay.
    async fn clear_lock(&self, person: PersonId, lock: LockId, clearance: &Clearance) -> Result<Lock>;

    /// Adds a measurement.
    async fn add_measurement(&self, person: PersonId, new: &NewMeasurement) -> Result<Measurement>;

    /// Adds a measurement that takes the place of another one, which stays on record. A measurement is corrected at
    /// most once; what is wrong with a correction is corrected on the correction.
    async fn correct_measurement(
        &self,
        person: PersonId,
        wrong: MeasurementId,
        new: &NewMeasurement,
    ) -> Result<Measurement>;

    /// The measurements that stand: those no correction has replaced, oldest first.
    async fn measurements(&self, person: PersonId) -> Result<Vec<Measurement>>;

    /// Every measurement ever entered, replaced ones included, oldest first.
    async fn measurement_history(&self, person: PersonId) -> Result<Vec<Measurement>>;

    /// Keeps a programme as the one agreed on.
    async fn agree_programme(&self, person: PersonId, agreed: &AgreedProgramme) -> Result<()>;

    /// The programme agreed on last.
    async fn agreed_programme(&self, person: PersonId) -> Result<Option<AgreedProgramme>>;

    /// Keeps the digest of a credential handed out at pairing.
    async fn add_credential(&self, digest: &CredentialDigest, at: Timestamp) -> Result<Credential>;

    /// Whether a credential with this digest was issued and not revoked.
    async fn knows_credential(&self, digest: &CredentialDigest) -> Result<bool>;

    /// Every credential that still opens, oldest first.
    async fn credentials(&self) -> Result<Vec<Credential>>;

    /// Ends a credential.
    async fn revoke_credential(&self, id: i64, at: Timestamp) -> Result<()>;
}
