//! What the store keeps beyond the nouns of `record`.

use jiff::Timestamp;
use record::{
    AssessmentId, FlagAnswer, FlagId, Instrument, Level, Measurement, MeasurementId, Outcome, Rater, Side,
};

/// Pain as reported with a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainReport {
    /// Now, 0 to 10.
    pub now: u8,
    /// Usually, 0 to 10, where it is known.
    pub usual: Option<u8>,
    /// In a place where it was not before.
    pub new_location: bool,
    /// With something new in a leg.
    pub new_leg_symptom: bool,
}

/// A lock about to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLock {
    /// The flag that fired.
    pub flag: FlagId,
    /// At which level.
    pub level: Level,
}

/// One safety screen as it happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Screening {
    /// When.
    pub at: Timestamp,
    /// Which content asked: pack id and version.
    pub pack: String,
    /// The answers given, in the order given.
    pub answers: Vec<FlagAnswer>,
    /// Pain, if it was asked.
    pub pain: Option<PainReport>,
    /// The level that came out.
    pub level: Level,
    /// The locks it opened.
    pub opens: Vec<OpenLock>,
}

/// A measurement about to be kept: all of [`Measurement`] but its id and what it corrects.
#[derive(Clone, Debug, PartialEq)]
pub struct NewMeasurement {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Which side, when the assessment has sides.
    pub side: Option<Side>,
    /// With what.
    pub instrument: Instrument,
    /// By whom.
    pub rater: Rater,
    /// The result.
    pub outcome: Outcome,
    /// Pain during the test, 0 to 10.
    pub pain: Option<u8>,
    /// When.
    pub at: Timestamp,
    /// A note in the person's words.
    pub note: String,
}

impl NewMeasurement {
    /// The measurement it becomes.
    #[must_use]
    pub fn kept_as(self, id: MeasurementId, corrects: Option<MeasurementId>) -> Measurement {
        let Self { assessment, side, instrument, rater, outcome, pain, at, note } = self;
        Measurement { id, assessment, side, instrument, rater, outcome, pain, at, note, corrects }
    }
}

/// A programme as a person agreed to it.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreedProgramme {
    /// When.
    pub agreed: Timestamp,
    /// Which content it was made from: pack id and version.
    pub pack: String,
    /// The whole document. Kept as it was, even when later versions of Plumb write programmes differently.
    pub document: serde_json::Value,
}

/// SHA-256 of a credential. Credentials are 256 random bits, so the digest cannot be turned back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CredentialDigest(pub [u8; 32]);

impl std::fmt::Debug for CredentialDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CredentialDigest(…)")
    }
}

/// A paired browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Given by the store.
    pub id: i64,
    /// When it was paired.
    pub issued: Timestamp,
}
