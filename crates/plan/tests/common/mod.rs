//! People and screens for the tests of planning.
#![allow(dead_code, reason = "every test file takes what it needs")]

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use plan::{Locked, Programme};
use reason::inference::{Findings, infer};
use reason::triage::TriageResult;
use record::{Equipment, Level, Mode, Person, PersonId, Preferences, Sex};

/// The day of every test.
pub(crate) fn today() -> Date {
    date(2026, 11, 22)
}

/// Forty, nothing special.
pub(crate) fn person() -> Person {
    Person {
        id: PersonId(1),
        name: "Example".into(),
        born: date(1986, 5, 1),
        sex: Sex::Female,
        height: None,
        mass: None,
        country: None,
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![],
        preferences: Preferences::default(),
    }
}

pub(crate) const EQUIPMENT: [Equipment; 17] = [
    Equipment::Chair,
    Equipment::Mat,
    Equipment::Wall,
    Equipment::Counter,
    Equipment::Bed,
    Equipment::Step,
    Equipment::Box,
    Equipment::Bench,
    Equipment::Band,
    Equipment::Ball,
    Equipment::Roller,
    Equipment::Stick,
    Equipment::Towel,
    Equipment::Weight,
    Equipment::Block,
    Equipment::Strap,
    Equipment::Tape,
];

/// All equipment and a helper.
pub(crate) fn everything_at_hand(person: &mut Person) {
    person.preferences.equipment = BTreeSet::from(EQUIPMENT);
    person.preferences.helper = true;
}

/// A screen that found nothing.
pub(crate) fn cleared() -> TriageResult {
    TriageResult {
        level: Level::Ok,
        locked: false,
        hits: vec![],
        open: vec![],
        new_locks: vec![],
        standing_locks: vec![],
        usual_pain: None,
        conditions: BTreeSet::new(),
        advice: vec![],
        safety_net: vec![],
    }
}

/// What is known before any measurement.
pub(crate) fn unmeasured(person: &Person) -> Findings {
    infer(content::builtin(), person, today(), &[])
}

/// A programme before any measurement.
pub(crate) fn plan_for(person: &Person) -> Result<Programme, Locked> {
    plan::programme(content::builtin(), person, today(), &cleared(), &unmeasured(person))
}
