//! A danger sign: what is asked, of whom, how often, and what an answer counts for.

use record::{ConditionId, FeatureId, FlagId, FollowUpId, Level, Sex, SourceId};
use serde::{Deserialize, Serialize};

use super::{CountRule, Place, feature_key};

/// What an answer other than a plain yes or no counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Policy {
    /// Unsure and skipped have no effect and are asked again next session.
    Gentle,
    /// Unsure asks one follow-up, then at least a routine review; skipped leaves the screen incomplete.
    TwoWeek,
    /// Unsure counts as yes; skipped leaves the screen incomplete.
    Urgent,
}

/// How often a flag is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Ask {
    /// At the start and whenever its answer has grown old.
    Start,
    /// Like `start`, and at each session once it was answered yes or unsure.
    SessionOnceYes,
    /// At each session while something it `reopens` was last answered on an earlier day: "since last time".
    SinceLast,
    /// At each session.
    Session,
}

/// Whom a flag is asked. An answer that was given counts for everyone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Applies {
    /// From so many completed years.
    pub age_from: Option<u16>,
    /// Up to and including so many completed years.
    pub age_to: Option<u16>,
    /// Only these; empty asks everyone.
    pub sexes: Vec<Sex>,
    /// Asked unless every one of these flags was answered no.
    pub unless_no_to: Vec<FlagId>,
}

/// Flags asked together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Group {
    /// Its word, `cauda_equina`.
    pub id: String,
    /// Asked one question at a time: no "none of these" and no answer filled in beforehand.
    pub one_by_one: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}

impl Group {
    /// Its name.
    #[must_use]
    pub fn text_key(&self) -> String {
        format!("triage-group-{}", self.id.replace('_', "-"))
    }
}

/// What counts as an answer to a follow-up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum FollowUpKind {
    /// Yes or no.
    YesNo,
    /// One of these words.
    Choice {
        /// The words.
        choices: Vec<String>,
    },
    /// A number within bounds.
    Number {
        /// Fluent key of the unit, `unit-mmhg`.
        unit: String,
        /// Smallest.
        min: f64,
        /// Largest.
        max: f64,
    },
    /// A day that is not in the future.
    Date,
}

/// When a follow-up is of use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OnlyIf {
    /// The other follow-up.
    pub follow_up: FollowUpId,
    /// Its answers.
    pub is: Vec<String>,
}

/// A typed question that follows an answer of yes or unsure. Every kind may be answered unsure or skipped.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct FollowUp {
    /// Its word.
    pub id: FollowUpId,
    /// What counts as an answer.
    #[serde(flatten)]
    pub kind: FollowUpKind,
    /// It is only of use when another follow-up of the same flag has one of these answers; not shown otherwise.
    pub only_if: Option<OnlyIf>,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}

impl FollowUp {
    /// The question and its choices.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let key = format!("followup-{}", self.id.fluent());
        let choices = match &self.kind {
            FollowUpKind::Choice { choices } => choices.as_slice(),
            FollowUpKind::YesNo | FollowUpKind::Number { .. } | FollowUpKind::Date => &[],
        };
        let choices = choices.iter().map(|choice| format!("{key}-{}", choice.replace('_', "-")));
        let choices: Vec<_> = choices.collect();
        let unit = match &self.kind {
            FollowUpKind::Number { unit, .. } => Some(unit.clone()),
            FollowUpKind::YesNo | FollowUpKind::Choice { .. } | FollowUpKind::Date => None,
        };
        [key].into_iter().chain(choices).chain(unit).collect()
    }
}

/// One of the things a flag lists.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Feature {
    /// Its word.
    pub id: FeatureId,
    /// It also counts when this follow-up of the same flag is below the number: a first onset before 35.
    pub when_below: Option<(FollowUpId, f64)>,
}

/// A danger sign.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Flag {
    /// Its word.
    pub id: FlagId,
    /// The group it is asked in.
    pub group: String,
    /// The level of a yes before any modifier; `ok` for a flag that only matters together with others.
    pub level: Level,
    /// What unsure and skipped count for.
    pub policy: Policy,
    /// How often it is asked.
    pub ask: Ask,
    /// It may be skipped: then it is open only if one of `required_if` is not a plain no.
    pub optional: bool,
    /// See `optional`.
    pub required_if: Vec<FlagId>,
    /// Whether its level locks exercise; thoughts of self-harm never do.
    pub locks: bool,
    /// Flags that a yes or unsure asks anew: their answers from before it no longer do.
    pub reopens: Vec<FlagId>,
    /// Whom it is asked.
    pub applies: Applies,
    /// Asked after yes or unsure.
    pub follow_ups: Vec<FollowUpId>,
    /// Asked after unsure to a two-week flag: yes counts as yes.
    pub if_unsure: Option<FollowUpId>,
    /// Things it lists, each ticked or not.
    pub features: Vec<Feature>,
    /// How ticked features are counted.
    pub count: Option<CountRule>,
    /// Conditions a yes establishes.
    pub sets: Vec<ConditionId>,
    /// Conditions of the profile that contradict a no.
    pub profile: Vec<ConditionId>,
    /// A clearance of its lock holds for so many months; none means until something changes.
    pub clearance_months: Option<u16>,
    /// It has advice of its own, `flag-<id>-advice`; a flag below emergency does not say it in an emergency.
    pub own_advice: bool,
    /// A flag below emergency has advice for an emergency, `flag-<id>-advice-emergency`.
    pub emergency_advice: bool,
    /// It has an explanation of its question, `flag-<id>-help`.
    pub help: bool,
    /// Sources of its level.
    pub sources: Vec<SourceId>,
    /// Whether a source was read for the level.
    pub verified: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}

impl Flag {
    /// The Fluent key of a short name, for reasons.
    #[must_use]
    pub fn name_key(&self) -> String {
        format!("flag-{}-name", self.id.fluent())
    }

    /// The Fluent key of its own advice.
    #[must_use]
    pub fn advice_key(&self) -> String {
        format!("flag-{}-advice", self.id.fluent())
    }

    /// The Fluent key of its advice for an emergency.
    #[must_use]
    pub fn emergency_advice_key(&self) -> String {
        format!("flag-{}-advice-emergency", self.id.fluent())
    }

    /// Whether its list is shown with the question and not after a yes: the question asks about the list itself.
    #[must_use]
    pub fn features_first(&self) -> bool {
        !self.features.is_empty() && self.count.is_none()
    }

    /// Question, name, and help, advice and features where it has them.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let question = format!("flag-{}", self.id.fluent());
        let mut keys = vec![question.clone(), self.name_key()];
        keys.extend(self.help.then(|| format!("{question}-help")));
        keys.extend(self.own_advice.then(|| self.advice_key()));
        keys.extend(self.emergency_advice.then(|| self.emergency_advice_key()));
        keys.extend(self.features.iter().map(|feature| feature_key(&feature.id)));
        let thresholds = self.count.iter().flat_map(|count| &count.thresholds);
        keys.extend(thresholds.filter_map(|threshold| threshold.advice.clone()));
        keys
    }
}
