//! The safety screen as data: levels, flags, follow-ups and the rules that raise or lower a level.
//!
//! Deciding for one person is for `reason`; the words are in `text/<lang>/triage.ftl`. A pack may spread its tables over
//! any number of files under `triage/`; flags are ordered by their group, then as written.

mod check;
mod cross;
mod flag;
mod level;
mod parse;
mod raw;
mod rule;
#[cfg(test)]
mod tests;
mod yellow;

pub use cross::cross_check;
pub use flag::{Applies, Ask, Feature, Flag, FollowUp, FollowUpKind, Group, OnlyIf, Policy};
pub use level::{LevelRule, Release, ScreenRules};
pub use parse::parse;
pub use rule::{Condition, CountRule, Modifier, Test, Threshold};
pub use yellow::{YellowFlag, YellowSign};

use record::{FeatureId, FlagId, FollowUpId, Level};
use serde::Serialize;

/// Where something is written in the pack, for messages to its author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Path inside the pack.
    pub file: String,
    /// 1-based line.
    pub line: u32,
}

/// The whole safety screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Triage {
    /// Levels from mildest to gravest.
    pub levels: Vec<LevelRule>,
    /// Numbers of the screen itself.
    pub rules: ScreenRules,
    /// Groups of flags in the order they are asked.
    pub groups: Vec<Group>,
    /// Typed questions that follow an answer.
    pub follow_ups: Vec<FollowUp>,
    /// Flags in the order they are asked.
    pub flags: Vec<Flag>,
    /// Rules that raise or lower the level of a flag.
    pub modifiers: Vec<Modifier>,
    /// Beliefs, mood and circumstances that slow recovery; never a lock.
    pub yellow: Vec<YellowFlag>,
}

impl Triage {
    /// The rule of a level. Every pack has all levels, so this finds one.
    #[must_use]
    pub fn level(&self, level: Level) -> Option<&LevelRule> {
        self.levels.iter().find(|rule| rule.id == level)
    }

    /// Whether exercise is locked at this level; a level without a rule locks.
    #[must_use]
    pub fn locks(&self, level: Level) -> bool {
        self.level(level).is_none_or(|rule| rule.lock)
    }

    /// Whether an answer to a flag can lock exercise: by itself, by a rule of its own, or (urgent and two-week flags)
    /// together with others.
    #[must_use]
    pub fn could_lock(&self, flag: &Flag) -> bool {
        let of_rules = self.modifiers_of(&flag.id).filter_map(|modifier| modifier.level);
        let of_counts =
            flag.count.iter().flat_map(|count| &count.thresholds).map(|threshold| threshold.level);
        let mut levels = of_rules.chain(of_counts).chain([flag.level]);
        flag.locks && (flag.policy > Policy::Gentle || levels.any(|level| self.locks(level)))
    }

    /// The flag with this id.
    #[must_use]
    pub fn flag(&self, id: &FlagId) -> Option<&Flag> {
        self.flags.iter().find(|flag| flag.id == *id)
    }

    /// The follow-up with this id.
    #[must_use]
    pub fn follow_up(&self, id: &FollowUpId) -> Option<&FollowUp> {
        self.follow_ups.iter().find(|follow_up| follow_up.id == *id)
    }

    /// The modifiers of a flag, as written.
    pub fn modifiers_of<'a>(&'a self, flag: &'a FlagId) -> impl Iterator<Item = &'a Modifier> {
        self.modifiers.iter().filter(move |modifier| modifier.flag == *flag)
    }

    /// Whether a group must be answered one question at a time, without a "none of these".
    #[must_use]
    pub fn one_by_one(&self, flag: &Flag) -> bool {
        self.groups.iter().any(|group| group.id == flag.group && group.one_by_one)
    }

    /// The follow-up that asks whether something has changed since a clinician saw it.
    #[must_use]
    pub fn changed_follow_up(&self) -> &FollowUpId {
        &self.rules.changed_follow_up
    }

    /// Every item of the screen with the Fluent keys it needs and where it is written.
    #[must_use]
    pub fn text_places(&self) -> Vec<(String, Vec<String>, &Place)> {
        let mut items = vec![];
        items.extend(self.levels.iter().map(|l| (format!("level[{:?}]", l.id), l.text_keys(), &l.place)));
        items.extend(self.groups.iter().map(|g| (format!("group[{}]", g.id), vec![g.text_key()], &g.place)));
        items.extend(
            self.follow_ups.iter().map(|f| (format!("follow_up[{}]", f.id), f.text_keys(), &f.place)),
        );
        items.extend(self.flags.iter().map(|f| (format!("flag[{}]", f.id), f.text_keys(), &f.place)));
        items.extend(
            self.modifiers
                .iter()
                .map(|m| (format!("modifier[{}]", m.flag), m.advice.iter().cloned().collect(), &m.place)),
        );
        items.extend(self.yellow.iter().map(|y| (format!("yellow[{}]", y.id), y.text_keys(), &y.place)));
        items
    }

    /// Every Fluent key the screen needs.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        self.text_places().into_iter().flat_map(|(_, keys, _)| keys).collect()
    }
}

/// The Fluent key of a feature of a counted or listed flag.
#[must_use]
pub fn feature_key(id: &FeatureId) -> String {
    format!("feature-{}", id.fluent())
}
