//! The nouns of a person's record: who they are, what they answered, what was measured, which locks stand.
//!
//! Plain data, no logic beyond refusing values that cannot be. Angles and scores are in the unit their assessment
//! declares; everything else is SI. Nothing here knows where a record is kept or what it means.

mod answer;
mod id;
mod lock;
mod measurement;
mod message;
mod person;

pub use answer::{Answer, FlagAnswer, FollowUpAnswer};
pub use id::{
    AssessmentId, ClaimId, ConditionId, ExerciseId, FactorId, FeatureId, FlagId, FollowUpId, IdError, LockId,
    MeasurementId, PersonId, SourceId,
};
pub use lock::{Clearance, Level, Lock, Role};
pub use measurement::{CouldNot, Instrument, Measurement, Outcome, Rater};
pub use message::{Arg, Message};
pub use person::{
    ConditionRecord, CountryCode, Equipment, Limit, Mode, Person, Preferences, Sex, Side, WalkingCapacity,
};
