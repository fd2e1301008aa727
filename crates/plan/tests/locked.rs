//! While the safety screen locks, or is not finished, there is no programme and no test of the body.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{cleared, person, today, unmeasured};
use reason::triage::{NewLock, TriageResult};
use record::{FlagId, Level, Lock, LockId, Person};
use rstest::rstest;

fn flag() -> FlagId {
    "ces_saddle".parse().unwrap()
}

fn locked_result(change: fn(&mut TriageResult)) -> TriageResult {
    let mut triage = cleared();
    change(&mut triage);
    triage
}

#[rstest]
#[case(|t: &mut TriageResult| t.locked = true)]
#[case(|t: &mut TriageResult| t.level = Level::Incomplete)]
#[case(|t: &mut TriageResult| t.level = Level::EmergencyNow)]
#[case(|t: &mut TriageResult| t.level = Level::OutOfScope)]
#[case(|t: &mut TriageResult| t.open = vec![flag()])]
#[case(|t: &mut TriageResult| t.new_locks = vec![NewLock { flag: flag(), level: Level::UrgentSameDay }])]
#[case(|t: &mut TriageResult| t.standing_locks = vec![Lock {
    id: LockId(1),
    flag: flag(),
    level: Level::PromptClinician2wk,
    opened: "2026-11-20T08:00:00Z".parse().unwrap(),
    clearance: None,
}])]
fn anything_that_locks_stops_the_programme(#[case] change: fn(&mut TriageResult)) {
    let (pack, person) = (content::builtin(), person());
    let triage = locked_result(change);
    let refused = plan::programme(pack, &person, today(), &triage, &unmeasured(&person)).unwrap_err();
    assert_eq!(*refused.triage, triage);
    assert_eq!(plan::next_tests(pack, &person, today(), &[], &triage), vec![]);

    let blocked = plan::blocked_tests(pack, &person, today(), &triage);
    for test in pack.assessments.iter().filter(|a| a.id.as_str() != "stress_level") {
        // a movement whose result is told, such as bending forward and back, is no question
        let seated = test.properties.iter().all(|p| *p == content::Property::Sitting);
        let question = seated && test.instruments.iter().all(|i| i.kind == record::Instrument::Question);
        let is_blocked = blocked.iter().any(|b| b.assessment == test.id);
        assert!(is_blocked || question, "{}", test.id);
    }
    assert!(blocked.iter().all(|b| b.assessment.as_str() != "stress_level"));
}

#[rstest]
#[case(Level::Ok)]
#[case(Level::ModifyProgramme)]
#[case(Level::RoutineClinician)]
#[case(Level::ReferralNoLock)]
fn levels_that_do_not_lock_leave_the_programme(#[case] level: Level) {
    let person = person();
    let triage = TriageResult { level, ..cleared() };
    let programme =
        plan::programme(content::builtin(), &person, today(), &triage, &unmeasured(&person)).unwrap();
    assert!((2..=4).contains(&programme.items.len()));
}

#[test]
fn nobody_under_eighteen_gets_a_programme() {
    let born = |day| Person { born: jiff::civil::date(2008, 11, day), ..person() };
    let plan = |p: &Person| plan::programme(content::builtin(), p, today(), &cleared(), &unmeasured(p));
    assert_eq!(plan(&born(23)).unwrap_err().triage.level, Level::OutOfScope);
    assert!(plan(&born(22)).is_ok());
}

#[test]
fn a_condition_that_only_triage_knows_counts_with_unknown_answers() {
    let person = person();
    let mut triage = cleared();
    triage.conditions.insert("thr_posterior".parse().unwrap());
    let programme =
        plan::programme(content::builtin(), &person, today(), &triage, &unmeasured(&person)).unwrap();
    let clam = programme.left_out.iter().find(|l| l.exercise.as_str() == "clam").unwrap();
    assert_eq!(clam.condition.as_ref().map(record::ConditionId::as_str), Some("thr_posterior"));
}
