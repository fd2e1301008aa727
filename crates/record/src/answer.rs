//! What the person answered to the safety questions.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{FeatureId, FlagId, FollowUpId};

/// An answer to a yes-no question. Nothing is ever answered "no" by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Answer {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Asked, and the person does not know.
    Unsure,
    /// Asked, and passed over.
    Skipped,
}

/// An answer to a typed follow-up question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum FollowUpAnswer {
    /// Yes, no, unsure or skipped.
    Answer(Answer),
    /// One of the choices the follow-up lists.
    Choice(String),
    /// A number in the follow-up's unit.
    Number(f64),
    /// A day.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    Date(Date),
}

/// One answer to one flag's question, with the answers to its follow-ups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct FlagAnswer {
    /// Which flag.
    pub flag: FlagId,
    /// The answer.
    pub answer: Answer,
    /// Typed follow-ups by id; one that is absent was not answered.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub follow_ups: BTreeMap<FollowUpId, FollowUpAnswer>,
    /// For flags that count features: those that apply.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub features: BTreeSet<FeatureId>,
    /// When it was given.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
}
