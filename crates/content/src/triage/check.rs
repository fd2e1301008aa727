//! What a screen must satisfy inside itself. A fork of the pack may be stricter, never milder, than these rules.

use std::collections::{BTreeMap, BTreeSet};

use record::{FlagId, Level};

use super::rule::{Condition, Modifier, Test};
use super::{Ask, Flag, FollowUpKind, Place, Policy, Release, Triage};
use crate::Problem;

const LEVELS: [Level; 9] = [
    Level::Ok,
    Level::ModifyProgramme,
    Level::RoutineClinician,
    Level::ReferralNoLock,
    Level::Incomplete,
    Level::PromptClinician2wk,
    Level::UrgentSameDay,
    Level::EmergencyNow,
    Level::OutOfScope,
];

/// The group whose questions are never answered together.
const CAUDA_EQUINA: &str = "cauda_equina";

/// Every defect inside the screen.
pub(super) fn inner(triage: &Triage) -> Vec<Problem> {
    let mut check = Check { triage, problems: vec![] };
    check.levels();
    check.groups();
    check.ids();
    check.follow_ups();
    for (index, flag) in triage.flags.iter().enumerate() {
        check.flag(index, flag);
    }
    for modifier in &triage.modifiers {
        check.modifier(modifier);
    }
    for yellow in triage.yellow.iter().filter(|yellow| yellow.signs.is_empty()) {
        check.report(
            &yellow.place,
            format!("yellow[{}]", yellow.id),
            "it has no sign",
            "set `asked` or add a sign",
        );
    }
    check.problems
}

struct Check<'a> {
    triage: &'a Triage,
    problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    fn report(&mut self, place: &Place, key: impl Into<String>, found: impl Into<String>, advice: &str) {
        self.problems.push(Problem {
            file: place.file.clone(),
            line: place.line,
            key: key.into(),
            found: found.into(),
            advice: advice.to_owned(),
        });
    }

    fn levels(&mut self) {
        let written: Vec<Level> = self.triage.levels.iter().map(|rule| rule.id).collect();
        let ranks: BTreeSet<u8> = self.triage.levels.iter().map(|rule| rule.rank).collect();
        if written != LEVELS || ranks.len() != LEVELS.len() {
            let place = self
                .triage
                .levels
                .first()
                .map_or_else(|| self.triage.rules.place.clone(), |l| l.place.clone());
            self.report(
                &place,
                "level.rank",
                format!("by rank the levels are {written:?}"),
                "list each level once, with ranks that rise from ok to out_of_scope",
            );
        }
        for rule in &self.triage.levels {
            let release = match rule.id {
                Level::PromptClinician2wk | Level::UrgentSameDay | Level::EmergencyNow => Release::Clinician,
                Level::OutOfScope => Release::Age,
                _ => Release::Answers,
            };
            let lock = rule.id >= Level::Incomplete;
            if rule.release != release || rule.lock != lock {
                self.report(
                    &rule.place,
                    format!("level[{:?}]", rule.id),
                    format!("lock = {}, release = {:?}", rule.lock, rule.release),
                    "from incomplete on every level locks; two weeks, same day and emergency are released by a clinician",
                );
            }
        }
        if self.triage.rules.adult_from_years < 18 {
            let place = self.triage.rules.place.clone();
            self.report(&place, "screen.adult_from_years", "it is below 18", "the programme is for adults");
        }
    }

    fn groups(&mut self) {
        if !self.triage.groups.iter().any(|group| group.id == CAUDA_EQUINA && group.one_by_one) {
            let place = self.triage.rules.place.clone();
            self.report(
                &place,
                "group[cauda_equina]",
                "it is missing or not one_by_one",
                "ask it one by one",
            );
        }
    }

    fn ids(&mut self) {
        let triage = self.triage;
        let words = (triage.groups.iter().map(|g| (format!("group[{}]", g.id), &g.place)))
            .chain(triage.follow_ups.iter().map(|f| (format!("follow_up[{}]", f.id), &f.place)))
            .chain(triage.flags.iter().map(|f| (format!("flag[{}]", f.id), &f.place)))
            .chain(triage.yellow.iter().map(|y| (format!("flag[{}]", y.id), &y.place)))
            .chain(triage.flags.iter().flat_map(|flag| {
                flag.features.iter().map(|feature| (format!("feature[{}]", feature.id), &flag.place))
            }));
        let mut first: BTreeMap<String, &Place> = BTreeMap::new();
        for (key, place) in words {
            if let Some(before) = first.insert(key.clone(), place) {
                let found = format!("the id is used before, at {}:{}", before.file, before.line);
                self.report(place, key, found, "give each its own id");
            }
        }
    }

    fn follow_ups(&mut self) {
        let rules = &self.triage.rules;
        if self.triage.flag(&rules.new_leg_symptom).is_none() {
            let found = format!("no flag {:?}", rules.new_leg_symptom.as_str());
            self.report(&rules.place, "screen.new_leg_symptom", found, "correct it");
        }
        for id in [&rules.changed_follow_up, &rules.unsure_follow_up] {
            let known = self.triage.follow_up(id);
            if known.is_none_or(|follow_up| follow_up.kind != FollowUpKind::YesNo) {
                self.report(&rules.place, "screen", format!("{id} is no yes-no follow-up"), "add it");
            }
        }
        for follow_up in &self.triage.follow_ups {
            let Some(only_if) = &follow_up.only_if else { continue };
            let test = Test::Is(only_if.is.clone());
            let fits =
                self.triage.follow_up(&only_if.follow_up).is_some_and(|other| fits(&test, &other.kind));
            if !fits {
                self.report(
                    &follow_up.place,
                    format!("follow_up[{}].only_if", follow_up.id),
                    format!("{} has no such answer", only_if.follow_up),
                    "name a follow-up and its answers",
                );
            }
        }
    }

    fn flag(&mut self, index: usize, flag: &Flag) {
        let mut found: Vec<(&str, String, &str)> = vec![];
        if !self.triage.groups.iter().any(|group| group.id == flag.group) {
            found.push(("group", format!("no group {:?}", flag.group), "correct it or add the group"));
        }
        if matches!(flag.level, Level::Incomplete | Level::OutOfScope) {
            found.push(("level", "only the program gives this level".to_owned(), "choose another"));
        }
        if flag.policy == Policy::TwoWeek && flag.level < Level::PromptClinician2wk {
            let advice = "choose gentle, or urgent where unsure has to count";
            found.push(("policy", "two_week is for levels that lock".to_owned(), advice));
        }
        let least = match flag.level {
            Level::EmergencyNow | Level::UrgentSameDay => Policy::Urgent,
            Level::PromptClinician2wk => Policy::TwoWeek,
            _ => Policy::Gentle,
        };
        if flag.policy < least {
            found.push(("policy", format!("{:?} is too mild for its level", flag.policy), "raise it"));
        }
        if flag.optional && flag.policy != Policy::Urgent || !flag.optional && !flag.required_if.is_empty() {
            found.push((
                "optional",
                "it does not fit".to_owned(),
                "only an urgent flag is optional, and only it has required_if",
            ));
        }
        for id in flag.follow_ups.iter().chain(&flag.if_unsure) {
            if self.triage.follow_up(id).is_none() {
                found.push(("follow_ups", format!("no follow-up {:?}", id.as_str()), "correct it or add it"));
            }
        }
        if let Some(id) = &flag.if_unsure {
            let yes_no = self.triage.follow_up(id).is_none_or(|known| known.kind == FollowUpKind::YesNo);
            if flag.policy != Policy::TwoWeek || !yes_no {
                found.push(("if_unsure", id.to_string(), "it is a yes-no follow-up of a two-week flag"));
            }
        }
        let unknown = |id: &&FlagId| self.triage.flag(id).is_none();
        for id in flag.required_if.iter().filter(unknown) {
            found.push(("required_if", format!("no flag {:?}", id.as_str()), "correct it"));
        }
        for id in &flag.applies.unless_no_to {
            let earlier = self.triage.flags.iter().take(index).find(|other| other.id == *id);
            if earlier.is_none_or(|other| !other.applies.unless_no_to.is_empty()) {
                let found_id = format!("{:?} is not a flag asked before it of everyone", id.as_str());
                found.push(("applies.unless_no_to", found_id, "name an earlier flag without such a rule"));
            }
        }
        for id in flag.reopens.iter().filter(unknown) {
            found.push(("reopens", format!("no flag {:?}", id.as_str()), "correct it"));
        }
        if flag.ask == Ask::SinceLast && (flag.reopens.is_empty() || flag.policy != Policy::Urgent) {
            let advice = "name what it reopens, and make it urgent";
            found.push(("ask", "since_last without effect".to_owned(), advice));
        }
        if flag.emergency_advice && flag.level >= Level::EmergencyNow {
            let advice = "an emergency flag says its own advice";
            found.push(("emergency_advice", "it is an emergency already".to_owned(), advice));
        }
        if flag.applies.age_from.zip(flag.applies.age_to).is_some_and(|(from, to)| from > to) {
            found.push(("applies", "age_from is above age_to".to_owned(), "swap them"));
        }
        if flag.sources.is_empty() {
            found.push(("sources", "none".to_owned(), "name where the level comes from"));
        }
        for (id, _) in flag.features.iter().filter_map(|feature| feature.when_below.as_ref()) {
            if !self.is_number(flag, id) {
                found.push(("feature", format!("{id} is no number of this flag"), "name one"));
            }
        }
        if let Some(count) = &flag.count {
            let rising = count.thresholds.windows(2).all(
                |pair| matches!(pair, [low, high] if low.at_least < high.at_least && low.level < high.level),
            );
            let reachable =
                count.thresholds.last().is_some_and(|t| usize::from(t.at_least) <= flag.features.len());
            if !rising || !reachable {
                found.push(("count", "thresholds do not rise or cannot be reached".to_owned(), "order them"));
            }
        }
        for (key, found, advice) in found {
            self.report(&flag.place, format!("flag[{}].{key}", flag.id), found, advice);
        }
        for condition in flag.count.iter().flat_map(|count| &count.gate) {
            self.condition(condition, &flag.place, &format!("flag[{}].count.gate", flag.id));
        }
    }

    fn is_number(&self, flag: &Flag, id: &record::FollowUpId) -> bool {
        let known = self.triage.follow_up(id);
        flag.follow_ups.contains(id) && known.is_some_and(|f| matches!(f.kind, FollowUpKind::Number { .. }))
    }

    fn modifier(&mut self, modifier: &'a Modifier) {
        let key = format!("modifier[{}]", modifier.flag);
        let mut found: Vec<(String, &str)> = vec![];
        if modifier.conditions().next().is_none() {
            found.push(("it has no condition".to_owned(), "add `all` or `any`"));
        }
        if modifier.level.is_none()
            && modifier.sets.is_empty()
            && modifier.advice.is_none()
            && modifier.reopens.is_empty()
        {
            found.push(("it changes nothing".to_owned(), "give `level`, `sets`, `reopens` or `advice`"));
        }
        if modifier.sources.is_empty() {
            found.push(("it has no source".to_owned(), "name where the rule comes from"));
        }
        if modifier.level.is_some_and(|l| matches!(l, Level::Ok | Level::Incomplete | Level::OutOfScope)) {
            found.push(("no rule gives this level".to_owned(), "choose another"));
        }
        match self.triage.flag(&modifier.flag) {
            None => {
                found.push((format!("no flag {:?}", modifier.flag.as_str()), "correct it or add the flag"));
            }
            Some(flag) if modifier.lowers(flag.level) => {
                if let Some(why) = lowering_defect(self.triage, flag, modifier) {
                    found.push((
                        why.to_owned(),
                        "a rule lowers only when every follow-up it names was answered",
                    ));
                }
            }
            Some(_) => {}
        }
        for id in modifier.reopens.iter().filter(|id| self.triage.flag(id).is_none()) {
            found.push((format!("no flag {:?}", id.as_str()), "correct what it reopens"));
        }
        for (found, advice) in found {
            self.report(&modifier.place, key.clone(), found, advice);
        }
        for condition in modifier.conditions() {
            self.condition(condition, &modifier.place, &key);
        }
    }

    fn condition(&mut self, condition: &Condition, place: &Place, key: &str) {
        match condition {
            Condition::Yes(id) | Condition::No(id) => {
                if self.triage.flag(id).is_none() {
                    self.report(
                        place,
                        key,
                        format!("no flag {:?}", id.as_str()),
                        "correct it or add the flag",
                    );
                }
            }
            Condition::Reaches { flag, .. } => {
                let asks = |c: &Condition| matches!(c, Condition::Reaches { .. });
                let itself = self.triage.modifiers_of(flag).any(|rule| rule.conditions().any(asks));
                if self.triage.flag(flag).is_none() || itself {
                    let found = format!("{flag} is unknown or asks itself what a flag reaches");
                    self.report(place, key, found, "name a flag whose rules need no other's level");
                }
            }
            Condition::FollowUp { flag, follow_up, test } => {
                let asked = self.triage.flag(flag).is_some_and(|f| f.follow_ups.contains(follow_up));
                let kind = self.triage.follow_up(follow_up).map(|known| &known.kind);
                if !asked {
                    self.report(
                        place,
                        key,
                        format!("{flag} does not ask {follow_up}"),
                        "add it to its follow_ups",
                    );
                } else if kind.is_some_and(|kind| !fits(test, kind)) {
                    self.report(place, key, format!("{test:?} does not fit {follow_up}"), "correct the test");
                }
            }
            Condition::Feature { flag, feature } => {
                let has = |f: &Flag| f.features.iter().any(|known| known.id == *feature);
                if !self.triage.flag(flag).is_some_and(has) {
                    self.report(place, key, format!("{flag} does not list {feature}"), "correct it");
                }
            }
            Condition::AgeFrom(_) | Condition::Profile(_) => {}
        }
    }
}

/// Whether a rule names what an unsure answer to its flag asks, so that a yes is never milder than an unsure.
fn names_unsure_follow_up(triage: &Triage, flag: &Flag, modifier: &Modifier) -> bool {
    let asked = flag.if_unsure.as_ref().unwrap_or(&triage.rules.unsure_follow_up);
    modifier.all.iter().any(|c| matches!(c, Condition::FollowUp { follow_up, .. } if follow_up == asked))
}

/// Why a rule must not lower its flag.
fn lowering_defect(triage: &Triage, flag: &Flag, modifier: &Modifier) -> Option<&'static str> {
    let own = |condition: &Condition| {
        matches!(condition, Condition::FollowUp { flag: other, test, .. }
            if *other == flag.id && !matches!(test, Test::Is(words) if words.iter().any(|word| word == "unsure")))
    };
    let fit = |condition: &Condition| own(condition) || matches!(condition, Condition::No(_));
    if !modifier.any.is_empty() {
        Some("it lowers on any of several answers")
    } else if !modifier.all.iter().any(own) {
        Some("it lowers without naming a follow-up of its flag")
    } else if !modifier.all.iter().all(fit) {
        Some("it lowers on something other than an own follow-up or a plain no")
    } else if flag.policy == Policy::TwoWeek && !names_unsure_follow_up(triage, flag, modifier) {
        Some("it lowers a two-week flag without naming the follow-up that an unsure answer asks")
    } else if flag.policy == Policy::TwoWeek && modifier.level < Some(Level::RoutineClinician) {
        Some("it lowers a two-week flag below routine, milder than an unsure answer")
    } else {
        None
    }
}

/// Whether a test can be put to such an answer.
fn fits(test: &Test, kind: &FollowUpKind) -> bool {
    let within = |number: &f64, min: &f64, max: &f64| min <= number && number <= max;
    match (test, kind) {
        (Test::Is(words), FollowUpKind::YesNo) => {
            words.iter().all(|w| ["yes", "no", "unsure"].contains(&w.as_str()))
        }
        (Test::Is(words), FollowUpKind::Choice { choices }) => {
            words.iter().all(|word| word == "unsure" || choices.contains(word))
        }
        (Test::Is(words), FollowUpKind::Number { .. } | FollowUpKind::Date) => {
            words.iter().all(|w| w == "unsure")
        }
        (Test::AtLeast(number) | Test::Below(number), FollowUpKind::Number { min, max, .. }) => {
            within(number, min, max)
        }
        (Test::DaysAgoAtLeast(_) | Test::DaysAgoBelow(_), FollowUpKind::Date) => true,
        _ => false,
    }
}
