//! Rules over answers: what raises or lowers the level of a flag.

use record::{ConditionId, FeatureId, FlagId, FollowUpId, Level, SourceId};
use serde::Serialize;

use super::Place;

/// A test of the answer to a follow-up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Test {
    /// It is one of these words (`yes`, `no`, `unsure` or a choice).
    Is(Vec<String>),
    /// The number is this or more.
    AtLeast(f64),
    /// The number is less.
    Below(f64),
    /// The day is so many days ago or more.
    DaysAgoAtLeast(u16),
    /// The day is fewer days ago.
    DaysAgoBelow(u16),
}

/// One thing a rule asks for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = FlagCondition))]
pub enum Condition {
    /// Another flag counts as yes.
    Yes(FlagId),
    /// Another flag was answered with a plain no.
    No(FlagId),
    /// Another flag counts as yes, and its own rules leave it at this level or a graver one.
    Reaches {
        /// The other flag; none of its rules asks what a flag reaches.
        flag: FlagId,
        /// The level, at least.
        level: Level,
    },
    /// A follow-up, of the rule's own flag or of another one that counts as yes.
    FollowUp {
        /// The flag it belongs to.
        flag: FlagId,
        /// Which follow-up.
        follow_up: FollowUpId,
        /// What it must be.
        test: Test,
    },
    /// A feature of a flag that counts as yes is ticked.
    Feature {
        /// The flag it belongs to.
        flag: FlagId,
        /// Which feature.
        feature: FeatureId,
    },
    /// The person has completed so many years.
    AgeFrom(u16),
    /// The profile has this condition.
    Profile(ConditionId),
}

/// A rule that changes the level of one flag once that flag counts as yes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Modifier {
    /// The flag.
    pub flag: FlagId,
    /// The level: below the flag's own it lowers, above it raises. None when the rule only adds advice or conditions.
    pub level: Option<Level>,
    /// All of these hold.
    pub all: Vec<Condition>,
    /// And, unless empty, at least one of these.
    pub any: Vec<Condition>,
    /// Conditions it establishes.
    pub sets: Vec<ConditionId>,
    /// Flags it asks anew: their answers from before it no longer do.
    pub reopens: Vec<FlagId>,
    /// Fluent key of advice it adds.
    pub advice: Option<String>,
    /// Sources of the rule.
    pub sources: Vec<SourceId>,
    /// Whether a source was read for the rule.
    pub verified: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}

impl Modifier {
    /// Every condition it names.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.all.iter().chain(&self.any)
    }

    /// Whether it lowers a flag of this level.
    #[must_use]
    pub fn lowers(&self, own: Level) -> bool {
        self.level.is_some_and(|level| level < own)
    }
}

/// From so many features on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Threshold {
    /// Features, at least.
    pub at_least: u8,
    /// The level.
    pub level: Level,
    /// Fluent key of advice it adds.
    pub advice: Option<String>,
}

/// How ticked features are counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CountRule {
    /// Features count only while all of these hold.
    pub gate: Vec<Condition>,
    /// From the fewest features to the most.
    pub thresholds: Vec<Threshold>,
}
