//! Locks outlive the session and are released on a clinician's word only.

use jiff::ToSpan;
use jiff::civil::Date;
use reason::triage::{ClearError, clear};
use record::{Answer, Clearance, Level, Lock, Role};

use crate::case::{Case, TODAY, answer, days_ago, flag, pack};

/// Seen so many days ago, entered today after the answers.
fn seen(days_before: i32) -> Clearance {
    Clearance {
        cleared_by: "Dr Rivera".into(),
        role: Role::Clinician,
        seen_on: TODAY.checked_sub(days_before.days()).unwrap(),
        note: "exercise is fine".into(),
        entered: days_ago(0) + 1.hour(),
        expires: None,
    }
}

/// A two-week lock of ten days ago and the whole screen answered today: no, but cancer, unchanged since.
fn locked() -> Case {
    Case::all_no()
        .yes("ca_history")
        .follow("ca_history", "pain_new_or_worse", "no")
        .follow("ca_history", "cancer_treatment", "no")
        .follow("ca_history", "worse_each_week", "no")
        .follow("ca_history", "worse_on_strain", "no")
        .follow("ca_history", "changed", "no")
        .lock("ca_history", Level::PromptClinician2wk, 10)
}

fn release(case: &Case, clearance: Clearance) -> Result<Lock, ClearError> {
    clear(pack(), &case.locks[0], clearance, &case.input())
}

/// The case after its first lock was released.
fn released(case: Case, clearance: Clearance) -> Case {
    let lock = release(&case, clearance).unwrap();
    Case { locks: vec![lock], ..case }
}

#[test]
fn a_lock_stands_whatever_is_answered_today() {
    let case = Case::all_no().lock("ces_saddle", Level::EmergencyNow, 3);
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::EmergencyNow, true));
    assert_eq!((result.standing_locks.len(), result.new_locks.len()), (1, 0));
    assert!(case.advice().contains(&"triage-advice-standing-lock".to_owned()));
}

#[test]
fn a_graver_hit_opens_a_lock_beside_a_milder_one() {
    let milder = Case::all_no().yes("ces_saddle").lock("ces_saddle", Level::UrgentSameDay, 3);
    assert_eq!(milder.screen().new_locks.len(), 1);
    let same = Case::all_no().yes("ces_saddle").lock("ces_saddle", Level::EmergencyNow, 3);
    assert!(same.screen().new_locks.is_empty());
}

#[test]
fn a_clinicians_word_and_a_repeated_screen_release_a_lock() {
    let case = locked();
    assert!(case.screen().locked);
    let case = released(case, seen(2));
    let result = case.screen();
    assert_eq!((result.level, result.locked, result.new_locks.len()), (Level::Ok, false, 0));
    assert_eq!(case.level_of("ca_history"), Level::Ok);
    assert!(case.hit("ca_history").unwrap().because.iter().any(|m| m.key == "triage-because-cleared"));
}

#[test]
fn neither_the_person_nor_a_coach_may_release_a_lock() {
    for role in [Role::Person, Role::Coach] {
        let result = release(&locked(), Clearance { role, ..seen(2) });
        assert_eq!(result.unwrap_err(), ClearError::NotAClinician);
    }
    let mut forged = locked();
    forged.locks[0].clearance = Some(Clearance { role: Role::Coach, ..seen(2) });
    assert!(forged.screen().locked, "a record that says so does not release it either");
}

#[test]
fn a_clearance_names_who_when_and_what() {
    let because = |clearance| release(&locked(), clearance).unwrap_err();
    assert_eq!(because(Clearance { cleared_by: " ".into(), ..seen(2) }), ClearError::NobodyNamed);
    assert_eq!(because(Clearance { note: String::new(), ..seen(2) }), ClearError::NoNote);
    assert_eq!(because(seen(-1)), ClearError::SeenInFuture);
    assert_eq!(because(seen(11)), ClearError::SeenBeforeLock);
    assert!(release(&locked(), seen(10)).is_ok(), "seen on the day it was opened");
}

#[test]
fn the_whole_screen_is_answered_again_after_the_examination() {
    let open = |case: &Case| match release(case, seen(2)) {
        Err(ClearError::NotScreenedAgain { open }) => open,
        other => panic!("{other:?}"),
    };
    assert_eq!(open(&locked().unanswered("urine_blood")), [flag("urine_blood")]);
    assert!(open(&locked().answered(3)).len() > 20, "answers from before the examination do not count");
    let mut early = locked();
    early.locks[0].opened = days_ago(0);
    let same_day = clear(pack(), &early.locks[0], seen(0), &early.input());
    assert!(
        matches!(same_day, Err(ClearError::NotScreenedAgain { .. })),
        "the answers that opened it do not repeat it"
    );
}

#[test]
fn a_symptom_that_may_have_changed_is_not_released() {
    for given in ["yes", "unsure", "skipped"] {
        let case = locked().follow("ca_history", "changed", given);
        assert_eq!(release(&case, seen(2)).unwrap_err(), ClearError::Changed, "{given}");
    }
    let gone = locked().with("ca_history", Answer::No);
    assert!(release(&gone, seen(2)).is_ok());
}

#[test]
fn changing_an_answer_never_releases_a_lock() {
    let case = locked().with("ca_history", Answer::No);
    assert_eq!((case.level(), case.screen().locked), (Level::PromptClinician2wk, true));
}

#[test]
fn a_clearance_does_not_silence_a_changed_symptom() {
    let mut case = released(locked(), seen(2));
    case.today = TODAY.tomorrow().unwrap();
    let mut later = case.clone();
    for answer in &mut later.answers {
        answer.at += 24.hours();
    }
    assert!(!later.screen().locked);
    for given in ["yes", "unsure", "skipped"] {
        let changed = later.clone().follow("ca_history", "changed", given);
        let mut changed = changed;
        for answer in &mut changed.answers {
            answer.at = answer.at.max(days_ago(0) + 24.hours());
        }
        let result = changed.screen();
        assert_eq!((result.level, result.new_locks.len()), (Level::PromptClinician2wk, 1), "{given}");
    }
}

#[test]
fn a_clearance_does_not_cover_a_graver_level() {
    let case = released(locked(), seen(2)).yes("neuro_progress");
    assert_eq!(case.level_of("ca_history"), Level::EmergencyNow);
    assert_eq!(case.screen().new_locks.len(), 2);
}

#[test]
fn a_clearance_is_of_its_flag_only() {
    let case = released(locked(), seen(2)).yes("urine_blood");
    assert!(case.screen().locked);
    assert_eq!(case.screen().new_locks[0].flag, flag("urine_blood"));
}

#[test]
fn a_clearance_about_cancer_ends_after_12_months_and_one_about_surgery_does_not() {
    let cleared = release(&locked(), seen(2)).unwrap();
    let expires = cleared.clearance.as_ref().unwrap().expires;
    assert_eq!(expires, Some(Date::constant(2027, 11, 20)));
    let mut case = locked();
    case.locks = vec![cleared];
    case.today = Date::constant(2027, 11, 19);
    assert!(case.screen().standing_locks.is_empty());
    case.today = Date::constant(2027, 11, 20);
    assert_eq!(case.screen().standing_locks.len(), 1);

    let surgery = Case::all_no().lock("surgery", Level::PromptClinician2wk, 10);
    let cleared = release(&surgery, seen(2)).unwrap();
    assert_eq!(cleared.clearance.unwrap().expires, None);
    let earlier = Clearance { expires: Some(Date::constant(2026, 12, 24)), ..seen(2) };
    let cleared = release(&locked(), earlier).unwrap();
    assert_eq!(cleared.clearance.unwrap().expires, Some(Date::constant(2026, 12, 24)));
}

#[test]
fn a_lock_is_released_once() {
    let case = released(locked(), seen(2));
    assert_eq!(release(&case, seen(1)).unwrap_err(), ClearError::AlreadyCleared);
}

#[test]
fn d14_a_lifelong_risk_with_stable_pain_is_cleared_once_and_locks_no_more() {
    let stable = |case: Case| {
        case.yes("inf_risk")
            .follow("inf_risk", "pain_new_or_worse", "no")
            .follow("inf_risk", "constant_or_night", "no")
            .follow("inf_risk", "changed", "no")
    };
    let case = stable(Case::all_no()).lock("inf_risk", Level::PromptClinician2wk, 30);
    let mut case = released(case, seen(2));
    assert!(!case.screen().locked);
    // months later, with the session's questions answered anew
    case.today = Date::constant(2027, 9, 1);
    for answer in &mut case.answers {
        answer.at = "2027-09-01T08:00:00Z".parse().unwrap();
    }
    assert_eq!((case.level(), case.screen().locked), (Level::Ok, false));
    let mut worse = case.follow("inf_risk", "pain_new_or_worse", "yes");
    worse.answers.push(answer("ces_saddle", Answer::No));
    assert_eq!(worse.level(), Level::UrgentSameDay);
}
