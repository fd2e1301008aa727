//! From the files of `triage/` to a [`Triage`]: shapes first, then what can be seen inside the screen itself.

use record::FlagId;

use super::raw::{
    RawCondition, RawFile, RawFlag, RawFollowUp, RawKind, RawModifier, RawScreen, RawYellow, Words,
};
use super::{
    Applies, Condition, CountRule, Feature, Flag, FollowUp, FollowUpKind, Group, LevelRule, Modifier, Place,
    ScreenRules, Test, Threshold, Triage, YellowFlag, YellowSign, check,
};
use crate::{Problem, SourceFile};

/// Reads the files of `triage/` and checks them as far as they can be checked without the rest of the pack.
///
/// # Errors
/// Every problem found; of a file that is not TOML, the first.
pub fn parse(files: &[SourceFile]) -> Result<Triage, Vec<Problem>> {
    let mut reader = Reader::default();
    for file in files {
        match file.read_toml::<RawFile>() {
            Ok(raw) => reader.take(file, raw),
            Err(problem) => reader.problems.push(problem),
        }
    }
    // what an unreadable file would have held cannot be told from what is missing
    if reader.problems.is_empty() { reader.finish(files) } else { Err(reader.problems) }
}

#[derive(Default)]
struct Reader {
    problems: Vec<Problem>,
    screens: Vec<ScreenRules>,
    levels: Vec<LevelRule>,
    groups: Vec<Group>,
    follow_ups: Vec<FollowUp>,
    flags: Vec<Flag>,
    modifiers: Vec<Modifier>,
    yellow: Vec<YellowFlag>,
}

impl Reader {
    fn take(&mut self, file: &SourceFile, raw: RawFile) {
        let place = |start: usize| Place { file: file.path.clone(), line: file.line_of(start) };
        self.screens.extend(raw.screen.map(|screen| {
            let place = place(screen.span().start);
            screen_rules(screen.into_inner(), place)
        }));
        self.levels.extend(raw.level.into_iter().map(|level| LevelRule {
            place: place(level.id.span().start),
            id: level.id.into_inner(),
            rank: level.rank,
            lock: level.lock,
            release: level.release,
        }));
        self.groups.extend(raw.group.into_iter().map(|group| Group {
            place: place(group.id.span().start),
            id: group.id.into_inner(),
            one_by_one: group.one_by_one,
        }));
        for follow_up in raw.follow_up {
            let place = place(follow_up.id.span().start);
            self.follow_up(follow_up, place);
        }
        for flag in raw.flag {
            let place = place(flag.id.span().start);
            self.flag(flag, place);
        }
        for modifier in raw.modifier {
            let place = place(modifier.flag.span().start);
            self.modifier(modifier, place);
        }
        for yellow in raw.yellow {
            let place = place(yellow.id.span().start);
            self.yellow(yellow, place);
        }
    }

    fn problem(&mut self, place: &Place, key: impl Into<String>, found: impl Into<String>, advice: &str) {
        self.problems.push(Problem {
            file: place.file.clone(),
            line: place.line,
            key: key.into(),
            found: found.into(),
            advice: advice.to_owned(),
        });
    }

    fn follow_up(&mut self, raw: RawFollowUp, place: Place) {
        let id = raw.id.into_inner();
        let kind = match (raw.kind, raw.choices, raw.unit, raw.min, raw.max) {
            (RawKind::YesNo, None, None, None, None) => FollowUpKind::YesNo,
            (RawKind::Date, None, None, None, None) => FollowUpKind::Date,
            (RawKind::Choice, Some(choices), None, None, None) if choices.len() > 1 => {
                FollowUpKind::Choice { choices }
            }
            (RawKind::Number, None, Some(unit), Some(min), Some(max)) if min < max => {
                FollowUpKind::Number { unit, min, max }
            }
            _ => {
                self.problem(
                    &place,
                    format!("follow_up[{id}]"),
                    "its keys do not fit its kind",
                    "a choice has two or more `choices`; a number has `unit`, `min` and a larger `max`; others have none",
                );
                return;
            }
        };
        self.follow_ups.push(FollowUp { id, kind, only_if: raw.only_if, place });
    }

    fn flag(&mut self, raw: RawFlag, place: Place) {
        let id = raw.id.into_inner();
        let key = format!("flag[{id}]");
        let mut features = vec![];
        for feature in raw.feature {
            match (feature.follow_up, feature.below) {
                (Some(follow_up), Some(below)) => {
                    features.push(Feature { id: feature.id, when_below: Some((follow_up, below)) });
                }
                (None, None) => features.push(Feature { id: feature.id, when_below: None }),
                _ => self.problem(
                    &place,
                    key.clone(),
                    "a feature has half a test",
                    "give `follow_up` and `below`",
                ),
            }
        }
        let count = raw.count.map(|count| CountRule {
            gate: self.conditions(count.gate, &id, &place),
            thresholds: count
                .threshold
                .into_iter()
                .map(|t| Threshold { at_least: t.at_least, level: t.level, advice: t.advice })
                .collect(),
        });
        self.flags.push(Flag {
            group: raw.group,
            level: raw.level,
            policy: raw.policy,
            ask: raw.ask,
            optional: raw.optional,
            required_if: raw.required_if,
            locks: raw.locks,
            reopens: raw.reopens,
            applies: Applies {
                age_from: raw.applies.age_from,
                age_to: raw.applies.age_to,
                sexes: raw.applies.sexes,
                unless_no_to: raw.applies.unless_no_to,
            },
            follow_ups: raw.follow_ups,
            if_unsure: raw.if_unsure,
            features,
            count,
            sets: raw.sets,
            profile: raw.profile,
            clearance_months: raw.clearance_months,
            own_advice: raw.own_advice,
            emergency_advice: raw.emergency_advice,
            help: raw.help,
            sources: raw.sources,
            verified: raw.verified,
            id,
            place,
        });
    }

    fn modifier(&mut self, raw: RawModifier, place: Place) {
        let flag = raw.flag.into_inner();
        let all = self.conditions(raw.all, &flag, &place);
        let any = self.conditions(raw.any, &flag, &place);
        self.modifiers.push(Modifier {
            level: raw.level,
            all,
            any,
            sets: raw.sets,
            reopens: raw.reopens,
            advice: raw.advice,
            sources: raw.sources,
            verified: raw.verified,
            flag,
            place,
        });
    }

    fn conditions(&mut self, raw: Vec<RawCondition>, own: &FlagId, place: &Place) -> Vec<Condition> {
        let mut conditions = vec![];
        for one in raw {
            match condition(one, own) {
                Some(condition) => conditions.push(condition),
                None => self.problem(
                    place,
                    format!("modifier[{own}]"),
                    "a condition is not one subject with its test",
                    "write one of { yes }, { no }, { reaches, level }, { age_from }, { profile }, { feature } or { follow_up } with one of \
                     is, at_least, below, days_ago_at_least, days_ago_below; `flag` names another flag's follow_up or \
                     feature",
                ),
            }
        }
        conditions
    }

    fn yellow(&mut self, raw: RawYellow, place: Place) {
        let id = raw.id.into_inner();
        let mut signs: Vec<_> = raw.asked.then_some(YellowSign::Asked).into_iter().collect();
        for sign in raw.sign {
            let outcome = sign.outcome;
            match (sign.at_least, sign.at_most, sign.levels) {
                (Some(at_least), None, None) => signs.push(YellowSign::AtLeast { outcome, at_least }),
                (None, Some(at_most), None) => signs.push(YellowSign::AtMost { outcome, at_most }),
                (None, None, Some(levels)) => signs.push(YellowSign::Levels { outcome, levels }),
                _ => self.problem(
                    &place,
                    format!("yellow[{id}].sign"),
                    "a sign has no test or two",
                    "give one of `at_least`, `at_most`, `levels`",
                ),
            }
        }
        self.yellow.push(YellowFlag { id, signs, sources: raw.sources, verified: raw.verified, place });
    }

    fn finish(mut self, files: &[SourceFile]) -> Result<Triage, Vec<Problem>> {
        if self.screens.len() != 1 {
            let place = self.screens.get(1).map(|screen| screen.place.clone()).unwrap_or_else(|| Place {
                file: files.first().map_or_else(|| "triage/levels.toml".to_owned(), |file| file.path.clone()),
                line: 1,
            });
            let found = format!("there are {} of it", self.screens.len());
            self.problem(&place, "screen", found, "write exactly one [screen] table");
        }
        let Some(rules) = self.screens.into_iter().next() else { return Err(self.problems) };
        let groups = self.groups;
        let order = |flag: &Flag| groups.iter().position(|group| group.id == flag.group);
        self.flags.sort_by_key(|flag| order(flag).unwrap_or(usize::MAX));
        self.levels.sort_by_key(|level| level.rank);
        let triage = Triage {
            levels: self.levels,
            rules,
            groups,
            follow_ups: self.follow_ups,
            flags: self.flags,
            modifiers: self.modifiers,
            yellow: self.yellow,
        };
        self.problems.extend(check::inner(&triage));
        if self.problems.is_empty() { Ok(triage) } else { Err(self.problems) }
    }
}

fn screen_rules(raw: RawScreen, place: Place) -> ScreenRules {
    ScreenRules {
        adult_from_years: raw.adult_from_years,
        repeat_days: raw.repeat_days,
        jump_above_usual: raw.jump_above_usual,
        jump_at_least: raw.jump_at_least,
        changed_follow_up: raw.changed_follow_up,
        unsure_follow_up: raw.unsure_follow_up,
        new_leg_symptom: raw.new_leg_symptom,
        sources: raw.sources,
        verified: raw.verified,
        place,
    }
}

/// One subject with its test, or `None`.
fn condition(raw: RawCondition, own: &FlagId) -> Option<Condition> {
    let tests = [
        raw.is.map(|words| match words {
            Words::One(word) => Test::Is(vec![word]),
            Words::Many(words) => Test::Is(words),
        }),
        raw.at_least.map(Test::AtLeast),
        raw.below.map(Test::Below),
        raw.days_ago_at_least.map(Test::DaysAgoAtLeast),
        raw.days_ago_below.map(Test::DaysAgoBelow),
    ];
    let mut tests = tests.into_iter().flatten();
    let test = tests.next();
    if tests.next().is_some() {
        return None;
    }
    let other = raw.flag.is_some();
    let flag = raw.flag.unwrap_or_else(|| own.clone());
    if raw.reaches.is_some() != raw.level.is_some() {
        return None;
    }
    let mut subjects = [
        raw.reaches.zip(raw.level).map(|(flag, level)| Condition::Reaches { flag, level }),
        raw.yes.map(Condition::Yes),
        raw.no.map(Condition::No),
        raw.age_from.map(Condition::AgeFrom),
        raw.profile.map(Condition::Profile),
        raw.feature.map(|feature| Condition::Feature { flag: flag.clone(), feature }),
    ]
    .into_iter()
    .flatten();
    match (raw.follow_up, test, subjects.next(), subjects.next()) {
        (Some(follow_up), Some(test), None, None) => Some(Condition::FollowUp { flag, follow_up, test }),
        (None, None, Some(subject), None) => {
            let may_name_a_flag = matches!(subject, Condition::Feature { .. });
            (may_name_a_flag || !other).then_some(subject)
        }
        _ => None,
    }
}
