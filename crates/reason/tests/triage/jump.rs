//! A jump in pain asks again what was answered before it was told; a new symptom in a leg is a yes by itself.

use jiff::ToSpan;
use reason::triage::{PainNow, Purpose, questions, standing_pain};
use record::{Answer, Level};

use crate::case::{Case, E, P, R, answer, days_ago, flag, pack};

/// Everything no at noon, then pain told so many hours later.
fn told(hours: i64, now: u8, leg: bool) -> Case {
    let pain = PainNow::new(now, Some(3), false, leg).unwrap();
    Case { pain: Some(pain.told_at(days_ago(0) + hours.hours())), ..Case::all_no() }
}

/// One more answer, so many hours after noon.
fn later(mut case: Case, id: &str, given: Answer, hours: i64) -> Case {
    case.answers.push(record::FlagAnswer { at: days_ago(0) + hours.hours(), ..answer(id, given) });
    case
}

#[test]
fn a_new_leg_symptom_told_after_a_no_asks_the_nerve_questions_again_and_sets_radicular() {
    let case = told(1, 4, true);
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::Incomplete, true));
    assert!(case.sets("radicular"));
    assert_eq!(case.level_of("neuro_stable"), R);
    for id in ["neuro_stable", "neuro_progress", "cord", "ces_bilateral"] {
        assert!(case.is_open(id), "{id}");
        assert!(!later(case.clone(), id, Answer::No, 2).is_open(id), "{id}: answered after it was told");
    }
}

#[test]
fn a_new_leg_symptom_stays_routine_and_radicular_when_everything_is_answered_no_again() {
    let mut case = told(1, 4, true);
    for flag in &pack().triage.flags {
        case = later(case, flag.id.as_str(), Answer::No, 2);
    }
    let result = case.screen();
    assert_eq!((result.level, result.locked), (R, false));
    assert!(case.sets("radicular"));
    assert_eq!(case.hit("neuro_stable").unwrap().because[0].key, "triage-jump-leg");
}

#[test]
fn a_new_leg_symptom_counts_as_a_yes_in_the_rules_of_other_flags() {
    let case = told(0, 4, true).yes("ca_history").follow("ca_history", "pain_new_or_worse", "yes");
    assert_eq!(case.level_of("ca_history"), E);
    let skipped = told(0, 4, true).with("ces_sex", Answer::Skipped);
    assert!(skipped.is_open("ces_sex"), "a leg symptom is what makes it matter");
}

#[test]
fn a_jump_asks_again_what_was_answered_before_it_and_not_what_came_with_it() {
    for (hours, open) in [(0, false), (1, true)] {
        let case = told(hours, 8, false);
        assert_eq!(case.screen().locked, open, "{hours}");
        for id in ["aaa_acute", "falls", "ca_age", "anticoagulant", "bp_high", "neuro_stable", "stiff_spine"]
        {
            assert_eq!(case.clone().age(60).is_open(id), open, "{id} after {hours} hours");
        }
        assert!(!case.is_open("ca_noimprove"), "it cannot lock");
    }
    let asked = questions(pack(), &told(1, 8, false).input(), Purpose::Session);
    assert!(asked.iter().any(|question| question.flag == flag("aaa_acute")));
}

#[test]
fn a_routine_question_is_asked_after_a_jump_when_one_of_its_rules_locks() {
    let asked = questions(pack(), &Case::all_no().age(60).input(), Purpose::PainJump);
    let asked: Vec<_> = asked.iter().map(|question| question.flag.as_str()).collect();
    for id in ["anticoagulant", "falls", "bp_high", "neuro_stable", "ca_age", "stiff_spine", "fx_event"] {
        assert!(asked.contains(&id), "{id}");
    }
    for id in ["ca_noimprove", "joint_swelling", "axspa", "since_last", "mental_crisis"] {
        assert!(!asked.contains(&id), "{id}");
    }
}

#[test]
fn a_jump_of_yesterday_still_asks_what_was_not_answered_since() {
    let mut case = told(-20, 8, false);
    for answer in &mut case.answers {
        answer.at = days_ago(1) - 1.hours();
    }
    assert!(case.is_open("aaa_acute") && case.screen().locked);
    assert!(!later(case, "aaa_acute", Answer::No, 0).is_open("aaa_acute"));
}

#[test]
fn a_leg_symptom_of_yesterday_ends_with_todays_answer_about_the_leg() {
    let mut case = told(-20, 4, true).unanswered("neuro_stable");
    assert!(case.sets("radicular"));
    case = later(case, "neuro_stable", Answer::No, 0);
    assert!(!case.sets("radicular"));
}

#[test]
fn a_calm_report_does_not_undo_a_jump_and_a_leg_symptom_stays_told_that_day() {
    let at = |hours: i64| days_ago(0) + hours.hours();
    let pain = |now, leg, hours| PainNow::new(now, Some(3), false, leg).unwrap().told_at(at(hours));
    let (leg, calm, high) = (pain(3, true, 0), pain(3, false, 1), pain(9, false, 2));
    assert_eq!(standing_pain(pack(), [leg, calm]), Some(leg));
    assert_eq!(standing_pain(pack(), [calm]), Some(calm));
    let both = standing_pain(pack(), [leg, calm, high]).unwrap();
    assert!(both.new_leg_symptom() && both.at() == Some(at(2)));
    let next_day = standing_pain(pack(), [leg, pain(9, false, 24)]).unwrap();
    assert!(!next_day.new_leg_symptom());
    assert_eq!(standing_pain(pack(), []), None);
}

#[test]
fn a_blood_thinner_asks_about_new_leg_symptoms_at_each_session() {
    let taken = Case::all_no().yes("anticoagulant").follow("anticoagulant", "new_leg_symptoms", "no");
    assert!(!taken.screen().locked);
    assert!(taken.answered(1).is_open("anticoagulant"));
    assert!(Case::all_no().answered(1).is_open("neuro_stable"), "the leg is asked about at each session");
    let worse = Case::all_no().yes("neuro_stable").follow("neuro_stable", "change", "worse");
    assert_eq!(worse.level(), P);
}
