//! Conditions a person may have, what is asked about them, and what they change.
//!
//! Rules act on what a movement asks of the body ([`Property`]); ids appear only as exceptions with a reason. A rule
//! with a time window or an answer it depends on holds until the answer proves that it does not: unknown is strict.
//! Deciding for one person is for `plan`; the words are in `text/<lang>/conditions.ftl`.

use std::collections::BTreeSet;

use record::{AssessmentId, ConditionId, ExerciseId, SourceId};
use serde::{Deserialize, Serialize};

use crate::Property;
use crate::exercise::Kind;

mod check;
mod parse;
#[cfg(test)]
mod tests;

pub use check::cross_check;
pub use parse::parse;

/// A question about a condition whose answer its rules use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionDetail))]
pub struct Detail {
    /// The key of the answer in the person's record; text `detail-<key>`.
    pub key: String,
    /// What counts as an answer.
    pub kind: DetailKind,
    /// Set by the program to today's date when the condition is entered or confirmed; never asked.
    pub stamp: bool,
    /// Counts also while a safety screen establishes the condition. Otherwise the screen's worse word stands.
    #[serde(skip)]
    pub beside_screen: bool,
}

impl Detail {
    /// The Fluent keys of the question and of its choices.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let key = self.key.replace('_', "-");
        let mut keys = vec![format!("detail-{key}")];
        if let DetailKind::Choice { choices } = &self.kind {
            keys.extend(choices.iter().map(|c| format!("detail-{key}-{}", c.replace('_', "-"))));
        }
        keys
    }
}

/// What counts as an answer to a [`Detail`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionDetailKind))]
pub enum DetailKind {
    /// A day, `2026-03-15`.
    Date,
    /// A number within these bounds.
    Number {
        /// Smallest.
        min: f64,
        /// Largest.
        max: f64,
        /// The unit, `weeks`.
        unit: String,
    },
    /// One of these words.
    Choice {
        /// The words.
        choices: Vec<String>,
    },
}

/// What must be known for a rule to start or to stop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionTest))]
pub enum Test {
    /// A choice is one of these words.
    Is {
        /// Which detail.
        detail: String,
        /// The words.
        one_of: Vec<String>,
    },
    /// At least so many weeks have passed since the day in the detail.
    WeeksSince {
        /// Which detail.
        detail: String,
        /// Weeks.
        at_least: f64,
    },
    /// Pregnancy is younger than so many weeks: from the due date where it is given, from the week told otherwise.
    GestationUnder {
        /// Weeks.
        weeks: f64,
    },
    /// Pregnancy is so many weeks old or older.
    GestationFrom {
        /// Weeks.
        weeks: f64,
    },
}

impl Test {
    /// The details it reads.
    #[must_use]
    pub fn details(&self) -> Vec<&str> {
        match self {
            Self::Is { detail, .. } | Self::WeeksSince { detail, .. } => vec![detail],
            Self::GestationUnder { .. } | Self::GestationFrom { .. } => vec!["due_date", "weeks", "weeks_on"],
        }
    }
}

/// What a rule does to what it matches.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionEffect))]
pub enum Effect {
    /// Not for this person now.
    Avoid,
    /// Only with something firm to hold; an assessment only beside a support.
    Support,
    /// A smaller dose.
    Modify(DoseLimit),
    /// Allowed, with a word of care.
    Caution,
}

/// How a dose is made smaller. What is absent stays as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DoseLimit {
    /// At most so many sets.
    pub max_sets: Option<u8>,
    /// At most so many repetitions a set.
    pub max_reps: Option<u16>,
    /// Holds of at most so many seconds.
    pub max_hold_s: Option<f64>,
}

/// Which movements a rule is about: the lists that are not empty must all agree.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionMatches))]
pub struct Matches {
    /// Asks for at least one of these.
    pub any: BTreeSet<Property>,
    /// Asks for every one of these.
    pub all: BTreeSet<Property>,
    /// Asks for none of these.
    pub none: BTreeSet<Property>,
    /// Exercises of these kinds; assessments never match.
    pub kinds: BTreeSet<Kind>,
    /// Exercises of this level or above; assessments never match.
    pub from_level: Option<u8>,
    /// These exercises by name.
    pub exercises: BTreeSet<ExerciseId>,
    /// These assessments by name.
    pub assessments: BTreeSet<AssessmentId>,
    /// Acts on exercises only, on assessments only, or on both.
    pub scope: Scope,
}

/// What a rule acts on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionScope))]
pub enum Scope {
    /// Exercises and assessments.
    #[default]
    Both,
    /// Exercises.
    Exercises,
    /// Assessments.
    Assessments,
}

impl Matches {
    /// Whether an exercise is meant.
    #[must_use]
    pub fn exercise(&self, id: &ExerciseId, kind: Kind, level: u8, properties: &BTreeSet<Property>) -> bool {
        if self.scope == Scope::Assessments {
            return false;
        }
        if self.exercises.contains(id) {
            return true;
        }
        self.by_properties(properties)
            && (self.kinds.is_empty() || self.kinds.contains(&kind))
            && self.from_level.is_none_or(|from| level >= from)
    }

    /// Whether an assessment is meant.
    #[must_use]
    pub fn assessment(&self, id: &AssessmentId, properties: &BTreeSet<Property>) -> bool {
        if self.scope == Scope::Exercises {
            return false;
        }
        if self.assessments.contains(id) {
            return true;
        }
        self.by_properties(properties) && self.kinds.is_empty() && self.from_level.is_none()
    }

    fn by_properties(&self, properties: &BTreeSet<Property>) -> bool {
        let names_only = self.any.is_empty()
            && self.all.is_empty()
            && self.none.is_empty()
            && self.kinds.is_empty()
            && self.from_level.is_none();
        !names_only
            && (self.any.is_empty() || !self.any.is_disjoint(properties))
            && self.all.is_subset(properties)
            && self.none.is_disjoint(properties)
    }
}

/// One rule of a condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionRule))]
pub struct Rule {
    /// A word, unique within the condition; text `condition-<condition>-<rule>`.
    pub id: String,
    /// What it does.
    pub effect: Effect,
    /// To what.
    pub matches: Matches,
    /// Holds until every one of these is proven. Empty: always.
    pub unless: Vec<Test>,
    /// Holds only when every one of these is proven. Empty: always.
    pub only_if: Vec<Test>,
}

/// An exception by name: this condition's rules of avoidance do not act on these, for the reason given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionAllow))]
pub struct Allow {
    /// A word, unique within the condition; text `condition-<condition>-<allow>`, shown as a caution.
    pub id: String,
    /// Exercises.
    pub exercises: BTreeSet<ExerciseId>,
    /// Assessments.
    pub assessments: BTreeSet<AssessmentId>,
    /// Holds only when every one of these is proven. Empty: always.
    pub only_if: Vec<Test>,
}

/// What a condition does to walking.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionWalkingRule))]
pub struct WalkingRule {
    /// A word, unique within the condition; text `condition-<condition>-<rule>`.
    pub id: String,
    /// What changes.
    pub effect: WalkingEffect,
    /// Holds until every one of these is proven. Empty: always.
    pub unless: Vec<Test>,
    /// Holds only when every one of these is proven. Empty: always.
    pub only_if: Vec<Test>,
}

/// What a condition does to walking.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ConditionWalkingEffect))]
pub enum WalkingEffect {
    /// No walking programme now.
    Avoid,
    /// In bouts of at most so many minutes, with rests.
    Bouts {
        /// Minutes of one bout.
        max_minutes: u16,
    },
    /// To the person's own limit: it does not grow by plan.
    OwnLimit,
    /// Allowed, with a word of care.
    Caution,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Condition {
    /// Its word.
    pub id: ConditionId,
    /// Whether the person is asked about it directly; otherwise only triage sets it.
    pub asked: bool,
    /// What else is asked when it holds.
    pub details: Vec<Detail>,
    /// What changes.
    pub rules: Vec<Rule>,
    /// Exceptions.
    pub allow: Vec<Allow>,
    /// What changes in walking.
    pub walking: Vec<WalkingRule>,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Whether every rule was read at its source.
    pub verified: bool,
    /// Where it stands in its file, 1-based.
    #[serde(skip)]
    pub line: u32,
}

impl Condition {
    /// The Fluent keys it needs: label, question, details, and one sentence for each rule and exception.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let id = self.id.fluent();
        let mut keys = vec![format!("condition-{id}")];
        if self.asked {
            keys.push(format!("condition-{id}-question"));
        }
        keys.extend(self.details.iter().filter(|d| !d.stamp).flat_map(Detail::text_keys));
        keys.extend(self.rules.iter().map(|r| self.rule_key(&r.id)));
        keys.extend(self.allow.iter().map(|a| self.rule_key(&a.id)));
        keys.extend(self.walking.iter().map(|w| self.rule_key(&w.id)));
        keys
    }

    /// The Fluent key of one of its rules or exceptions.
    #[must_use]
    pub fn rule_key(&self, rule: &str) -> String {
        format!("condition-{}-{}", self.id.fluent(), rule.replace('_', "-"))
    }
}
