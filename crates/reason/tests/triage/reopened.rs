//! Answers that ask other questions anew: "since last time", and an event with numbness or weakness.

use jiff::ToSpan;
use reason::triage::{Purpose, questions};
use record::{Answer, FlagAnswer, Level};

use crate::case::{Case, E, P, U, answer, days_ago, event, flag, pack};

/// Everything no yesterday, and the questions of each session no today.
fn second_session() -> Case {
    let mut case = Case::all_no().answered(1).unanswered("since_last");
    let open = case.screen().open;
    case.answers.extend(
        open.iter().filter(|id| id.as_str() != "since_last").map(|id| answer(id.as_str(), Answer::No)),
    );
    case
}

fn with(mut case: Case, id: &str, given: Answer, hours: i64) -> Case {
    case.answers.push(FlagAnswer { at: days_ago(0) + hours.hours(), ..answer(id, given) });
    case
}

fn asked(case: &Case, purpose: Purpose) -> Vec<String> {
    questions(pack(), &case.input(), purpose).into_iter().map(|question| question.flag.to_string()).collect()
}

#[test]
fn something_new_since_last_time_is_asked_at_a_session_and_not_at_the_start() {
    assert_eq!(asked(&second_session(), Purpose::Session), ["since_last"]);
    assert!(second_session().screen().locked, "until it is answered");
    assert!(!with(second_session(), "since_last", Answer::No, 0).screen().locked);
    for purpose in [Purpose::Start, Purpose::PainJump] {
        assert!(!asked(&second_session(), purpose).contains(&"since_last".to_owned()));
    }
    let today = Case::all_no().unanswered("since_last");
    assert!(!today.screen().locked && asked(&today, Purpose::Session).is_empty(), "all of it is of today");
}

#[test]
fn yes_and_unsure_to_something_new_ask_the_acute_questions_again() {
    let acute = &pack().triage.flag(&flag("since_last")).unwrap().reopens;
    assert_eq!(acute.len(), 16);
    for given in [Answer::Yes, Answer::Unsure] {
        let case = with(second_session(), "since_last", given, 0);
        let result = case.screen();
        assert_eq!((result.level, result.locked), (Level::Incomplete, true));
        assert!(acute.iter().all(|id| result.open.contains(id)), "{:?}", result.open);
        assert_eq!(result.open.len(), acute.len());
        assert!(acute.iter().all(|id| asked(&case, Purpose::Session).contains(&id.to_string())));
    }
    let skipped = with(second_session(), "since_last", Answer::Skipped, 0);
    assert!(skipped.is_open("since_last"));
}

#[test]
fn what_was_asked_again_is_closed_by_answers_from_after_it() {
    let mut case = with(second_session(), "since_last", Answer::Yes, 0);
    for id in &pack().triage.flag(&flag("since_last")).unwrap().reopens {
        case = with(case, id.as_str(), Answer::No, 1);
    }
    assert_eq!((case.level(), case.screen().locked), (Level::Ok, false));
    let case = with(case, "chest_tearing", Answer::Yes, 2);
    assert_eq!(case.level(), E);
}

#[test]
fn a_yes_to_something_new_is_not_forgotten_the_next_day() {
    let mut case = Case::all_no().answered(3);
    case.answers.retain(|a| a.flag != flag("since_last"));
    case.answers.push(FlagAnswer { at: days_ago(1), ..answer("since_last", Answer::Yes) });
    let case = with(case, "since_last", Answer::No, 0);
    assert!(case.is_open("aaa_acute"));
}

#[test]
fn any_event_with_numbness_or_weakness_is_at_least_two_weeks_and_asks_about_the_leg_again() {
    let lift = event("lift_cough_or_sneeze", "yes", "no");
    assert_eq!((lift.level(), lift.sets("radicular")), (P, true));
    assert_eq!(event("sudden_pain_only", "unsure", "no").level(), P);
    assert_eq!(lift.clone().age(65).level(), U);
    assert_eq!(event("fall", "yes", "no").level(), E);
    let mut earlier = lift;
    for answer in earlier.answers.iter_mut().filter(|a| a.flag != flag("fx_event")) {
        answer.at -= 1.hours();
    }
    assert!(earlier.is_open("neuro_progress") && earlier.is_open("neuro_stable"));
    assert!(!with(earlier, "neuro_progress", Answer::No, 1).is_open("neuro_progress"));
}
