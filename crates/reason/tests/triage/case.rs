//! A person with answers, built a step at a time. Unless told otherwise: 40 years old, sex unstated, everything else no.

use std::collections::BTreeMap;

use content::Pack;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use reason::triage::{Hit, PainNow, Screen, TriageResult, screen};
use record::{
    Answer, ConditionRecord, CountryCode, FlagAnswer, FlagId, FollowUpAnswer, FollowUpId, Level, Lock,
    LockId, Mode, Person, PersonId, Preferences, Sex,
};

pub(crate) const TODAY: Date = date(2026, 11, 22);

pub(crate) fn pack() -> &'static Pack {
    content::builtin()
}

/// Noon of a day so many days before today.
pub(crate) fn days_ago(days: i32) -> Timestamp {
    let day = TODAY.checked_sub(days.days()).unwrap();
    format!("{day}T12:00:00Z").parse().unwrap()
}

pub(crate) fn flag(id: &str) -> FlagId {
    assert!(pack().triage.flag(&FlagId::new(id).unwrap()).is_some(), "no flag {id}");
    FlagId::new(id).unwrap()
}

#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) person: Person,
    pub(crate) answers: Vec<FlagAnswer>,
    pub(crate) locks: Vec<Lock>,
    pub(crate) pain: Option<PainNow>,
    pub(crate) today: Date,
}

impl Case {
    /// Nothing answered yet.
    pub(crate) fn new() -> Self {
        let person = Person {
            id: PersonId(1),
            name: "Ada Example".into(),
            born: date(1986, 6, 1),
            sex: Sex::Unstated,
            height: None,
            mass: None,
            country: None,
            language: "en".into(),
            mode: Mode::Wellness,
            conditions: vec![],
            preferences: Preferences::default(),
        };
        Self { person, answers: vec![], locks: vec![], pain: None, today: TODAY }
    }

    /// Everything answered no today.
    pub(crate) fn all_no() -> Self {
        let mut case = Self::new();
        case.answers = pack().triage.flags.iter().map(|flag| answer(flag.id.as_str(), Answer::No)).collect();
        case
    }

    pub(crate) fn age(mut self, years: i16) -> Self {
        self.person.born = date(2026 - years, 6, 1);
        self
    }

    pub(crate) fn sex(mut self, sex: Sex) -> Self {
        self.person.sex = sex;
        self
    }

    pub(crate) fn country(mut self, code: &str) -> Self {
        self.person.country = CountryCode::new(code);
        self
    }

    pub(crate) fn condition(mut self, id: &str) -> Self {
        let condition = record::ConditionId::new(id).unwrap();
        self.person.conditions.push(ConditionRecord { condition, details: BTreeMap::new() });
        self
    }

    /// Replaces the answer to a flag.
    pub(crate) fn with(mut self, id: &str, given: Answer) -> Self {
        self.answers.retain(|a| a.flag != flag(id));
        self.answers.push(answer(id, given));
        self
    }

    pub(crate) fn yes(self, id: &str) -> Self {
        self.with(id, Answer::Yes)
    }

    pub(crate) fn unanswered(mut self, id: &str) -> Self {
        self.answers.retain(|a| a.flag != flag(id));
        self
    }

    /// Answers a follow-up of the last answer to a flag: `yes`, `no`, `unsure`, `skipped`, a number, a day or a choice.
    pub(crate) fn follow(mut self, id: &str, follow_up: &str, value: &str) -> Self {
        let follow_up = FollowUpId::new(follow_up).unwrap();
        assert!(pack().triage.follow_up(&follow_up).is_some(), "no follow-up {follow_up}");
        let answer = self.answers.iter_mut().rfind(|a| a.flag == flag(id)).unwrap();
        answer.follow_ups.insert(follow_up, value_of(value));
        self
    }

    pub(crate) fn feature(mut self, id: &str, feature: &str) -> Self {
        let answer = self.answers.iter_mut().rfind(|a| a.flag == flag(id)).unwrap();
        answer.features.insert(record::FeatureId::new(feature).unwrap());
        self
    }

    /// Moves every answer to an earlier day.
    pub(crate) fn answered(mut self, days_before: i32) -> Self {
        for answer in &mut self.answers {
            answer.at = days_ago(days_before);
        }
        self
    }

    pub(crate) fn lock(mut self, id: &str, level: Level, days_before: i32) -> Self {
        let number = i64::try_from(self.locks.len()).unwrap() + 1;
        self.locks.push(Lock {
            id: LockId(number),
            flag: flag(id),
            level,
            opened: days_ago(days_before),
            clearance: None,
        });
        self
    }

    pub(crate) fn input(&self) -> Screen<'_> {
        Screen {
            person: &self.person,
            today: self.today,
            answers: &self.answers,
            locks: &self.locks,
            pain: self.pain,
        }
    }

    pub(crate) fn screen(&self) -> TriageResult {
        screen(pack(), &self.input())
    }

    pub(crate) fn level(&self) -> Level {
        self.screen().level
    }

    /// The hit of one flag.
    pub(crate) fn hit(&self, id: &str) -> Option<Hit> {
        self.screen().hits.into_iter().find(|hit| hit.flag == flag(id))
    }

    /// The level of one flag; `Ok` when it did not fire.
    pub(crate) fn level_of(&self, id: &str) -> Level {
        self.hit(id).map_or(Level::Ok, |hit| hit.level)
    }

    pub(crate) fn is_open(&self, id: &str) -> bool {
        self.screen().open.contains(&flag(id))
    }

    pub(crate) fn sets(&self, condition: &str) -> bool {
        self.screen().conditions.iter().any(|id| id.as_str() == condition)
    }

    /// The keys of the advice, in order.
    pub(crate) fn advice(&self) -> Vec<String> {
        self.screen().advice.into_iter().map(|message| message.key).collect()
    }
}

/// A bare answer of today noon.
pub(crate) fn answer(id: &str, answer: Answer) -> FlagAnswer {
    FlagAnswer {
        flag: flag(id),
        answer,
        follow_ups: BTreeMap::new(),
        features: std::collections::BTreeSet::new(),
        at: days_ago(0),
    }
}

pub(crate) fn value_of(word: &str) -> FollowUpAnswer {
    match word {
        "yes" => FollowUpAnswer::Answer(Answer::Yes),
        "no" => FollowUpAnswer::Answer(Answer::No),
        "unsure" => FollowUpAnswer::Answer(Answer::Unsure),
        "skipped" => FollowUpAnswer::Answer(Answer::Skipped),
        _ => match (word.parse(), word.parse()) {
            (Ok(number), _) => FollowUpAnswer::Number(number),
            (_, Ok(day)) => FollowUpAnswer::Date(day),
            _ => FollowUpAnswer::Choice(word.to_owned()),
        },
    }
}

pub(crate) const E: Level = Level::EmergencyNow;
pub(crate) const U: Level = Level::UrgentSameDay;
pub(crate) const P: Level = Level::PromptClinician2wk;
pub(crate) const R: Level = Level::RoutineClinician;
pub(crate) const M: Level = Level::ModifyProgramme;

/// Everything no but these.
pub(crate) fn yes(ids: &[&str]) -> Case {
    ids.iter().fold(Case::all_no(), |case, id| case.yes(id))
}

/// Answers follow-ups of one flag: `name=value` separated by blanks.
pub(crate) fn follow(case: Case, id: &str, answers: &str) -> Case {
    let pairs = answers.split_whitespace().map(|pair| pair.split_once('=').unwrap());
    pairs.fold(case, |case, (name, value)| case.follow(id, name, value))
}

/// A fall, bump, lift or sudden pain, with its follow-ups.
pub(crate) fn event(kind: &str, numb: &str, groin: &str) -> Case {
    let answers = format!("event_kind={kind} new_numb_or_weak={numb} groin_or_no_weight={groin}");
    follow(yes(&["fx_event"]), "fx_event", &answers)
}
