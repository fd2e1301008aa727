//! The tables of `triage/` as they are written, before anything is made of them.

use record::{AssessmentId, ConditionId, FeatureId, FlagId, FollowUpId, Level, Sex, SourceId};
use serde::Deserialize;
use toml::Spanned;

use super::{Ask, OnlyIf, Policy, Release};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawFile {
    pub(super) screen: Option<Spanned<RawScreen>>,
    pub(super) level: Vec<RawLevel>,
    pub(super) group: Vec<RawGroup>,
    pub(super) follow_up: Vec<RawFollowUp>,
    pub(super) flag: Vec<RawFlag>,
    pub(super) modifier: Vec<RawModifier>,
    pub(super) yellow: Vec<RawYellow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawScreen {
    pub(super) adult_from_years: u16,
    pub(super) repeat_days: u16,
    pub(super) jump_above_usual: u8,
    pub(super) jump_at_least: u8,
    pub(super) changed_follow_up: FollowUpId,
    pub(super) unsure_follow_up: FollowUpId,
    pub(super) new_leg_symptom: FlagId,
    pub(super) sources: Vec<SourceId>,
    pub(super) verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLevel {
    pub(super) id: Spanned<Level>,
    pub(super) rank: u8,
    pub(super) lock: bool,
    pub(super) release: Release,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGroup {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) one_by_one: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawKind {
    YesNo,
    Choice,
    Number,
    Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFollowUp {
    pub(super) id: Spanned<FollowUpId>,
    pub(super) kind: RawKind,
    pub(super) choices: Option<Vec<String>>,
    pub(super) unit: Option<String>,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
    pub(super) only_if: Option<OnlyIf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFeature {
    pub(super) id: FeatureId,
    pub(super) follow_up: Option<FollowUpId>,
    pub(super) below: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawThreshold {
    pub(super) at_least: u8,
    pub(super) level: Level,
    pub(super) advice: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCount {
    pub(super) gate: Vec<RawCondition>,
    pub(super) threshold: Vec<RawThreshold>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawApplies {
    pub(super) age_from: Option<u16>,
    pub(super) age_to: Option<u16>,
    pub(super) sexes: Vec<Sex>,
    pub(super) unless_no_to: Vec<FlagId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFlag {
    pub(super) id: Spanned<FlagId>,
    pub(super) group: String,
    pub(super) level: Level,
    pub(super) policy: Policy,
    pub(super) ask: Ask,
    #[serde(default)]
    pub(super) optional: bool,
    #[serde(default)]
    pub(super) required_if: Vec<FlagId>,
    #[serde(default = "yes")]
    pub(super) locks: bool,
    #[serde(default)]
    pub(super) reopens: Vec<FlagId>,
    #[serde(default)]
    pub(super) applies: RawApplies,
    #[serde(default)]
    pub(super) follow_ups: Vec<FollowUpId>,
    pub(super) if_unsure: Option<FollowUpId>,
    #[serde(default)]
    pub(super) feature: Vec<RawFeature>,
    pub(super) count: Option<RawCount>,
    #[serde(default)]
    pub(super) sets: Vec<ConditionId>,
    #[serde(default)]
    pub(super) profile: Vec<ConditionId>,
    pub(super) clearance_months: Option<u16>,
    #[serde(default)]
    pub(super) own_advice: bool,
    #[serde(default)]
    pub(super) emergency_advice: bool,
    #[serde(default)]
    pub(super) help: bool,
    pub(super) sources: Vec<SourceId>,
    pub(super) verified: bool,
}

fn yes() -> bool {
    true
}

/// One condition as written: exactly one subject, and one test when the subject is a follow-up.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawCondition {
    pub(super) yes: Option<FlagId>,
    pub(super) no: Option<FlagId>,
    pub(super) reaches: Option<FlagId>,
    pub(super) level: Option<Level>,
    pub(super) flag: Option<FlagId>,
    pub(super) follow_up: Option<FollowUpId>,
    pub(super) feature: Option<FeatureId>,
    pub(super) age_from: Option<u16>,
    pub(super) profile: Option<ConditionId>,
    pub(super) is: Option<Words>,
    pub(super) at_least: Option<f64>,
    pub(super) below: Option<f64>,
    pub(super) days_ago_at_least: Option<u16>,
    pub(super) days_ago_below: Option<u16>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Words {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawModifier {
    pub(super) flag: Spanned<FlagId>,
    pub(super) level: Option<Level>,
    #[serde(default)]
    pub(super) all: Vec<RawCondition>,
    #[serde(default)]
    pub(super) any: Vec<RawCondition>,
    #[serde(default)]
    pub(super) sets: Vec<ConditionId>,
    #[serde(default)]
    pub(super) reopens: Vec<FlagId>,
    pub(super) advice: Option<String>,
    pub(super) sources: Vec<SourceId>,
    pub(super) verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSign {
    pub(super) outcome: AssessmentId,
    pub(super) at_least: Option<f64>,
    pub(super) at_most: Option<f64>,
    pub(super) levels: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawYellow {
    pub(super) id: Spanned<FlagId>,
    #[serde(default)]
    pub(super) asked: bool,
    #[serde(default)]
    pub(super) sign: Vec<RawSign>,
    pub(super) sources: Vec<SourceId>,
    pub(super) verified: bool,
}
