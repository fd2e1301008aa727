//! One result of one assessment.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{AssessmentId, MeasurementId, Side};

/// How a value was obtained. Each assessment states which it accepts and with what error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Instrument {
    /// The phone laid on the limb.
    PhoneInclinometer,
    /// A two-armed goniometer.
    Goniometer,
    /// A photo with points set by hand.
    Photo,
    /// Landmarks of the pose network.
    Camera,
    /// A tape measure.
    Tape,
    /// A stopwatch.
    Timer,
    /// A count.
    Count,
    /// "Which of these pictures looks like you?"
    PictureMatch,
    /// A question with levels or a number.
    Question,
}

/// Who placed the instrument and read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Rater {
    /// The person alone.
    #[default]
    Own,
    /// A helper at home.
    Helper,
    /// Someone trained.
    Trained,
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum CouldNot {
    /// Pain stopped it.
    Pain,
    /// Too weak or too stiff to get into the position.
    Unable,
    /// Felt unsafe.
    Unsafe,
    /// No space, equipment or helper.
    Circumstances,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Outcome {
    /// The repeats in the assessment's unit, in the order taken; at least one, all finite.
    Values(Vec<f64>),
    /// One of the assessment's named levels (`moderate`).
    Level(String),
    /// It could not be done.
    CouldNot(CouldNot),
}

/// One result of one assessment on one side. Never changed: a correction is a new one that names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Measurement {
    /// Given by the store.
    pub id: MeasurementId,
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Which side, when the assessment has sides.
    pub side: Option<Side>,
    /// With what.
    pub instrument: Instrument,
    /// By whom.
    #[serde(default)]
    pub rater: Rater,
    /// The result.
    pub outcome: Outcome,
    /// Pain during the test, 0 to 10.
    pub pain: Option<u8>,
    /// When.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
    /// A note in the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The measurement this one replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<MeasurementId>,
}
