//! What is asked when, and what counts as a jump in pain.

use reason::triage::{PainNow, Purpose, pain_jump, questions};
use record::{Answer, Level, Sex};

use crate::case::{Case, answer, days_ago, flag, pack};

fn asked(case: &Case, purpose: Purpose) -> Vec<String> {
    let questions = questions(pack(), &case.input(), purpose);
    questions.into_iter().map(|question| question.flag.to_string()).collect()
}

fn jumps(now: u8, usual: Option<u8>, location: bool, leg: bool) -> bool {
    !pain_jump(pack(), &PainNow::new(now, usual, location, leg).unwrap()).is_empty()
}

#[test]
fn d34_a_jump_is_3_above_usual_or_8_or_a_new_place_or_a_new_leg_symptom() {
    assert!(!jumps(4, Some(2), false, false));
    assert!(jumps(5, Some(2), false, false));
    assert!(!jumps(7, Some(6), false, false));
    assert!(!jumps(7, None, false, false));
    assert!(jumps(8, Some(8), false, false));
    assert!(jumps(8, None, false, false));
    assert!(jumps(1, Some(5), true, false));
    assert!(jumps(1, Some(5), false, true));
    assert_eq!(PainNow::new(11, None, false, false), None);
    assert_eq!(PainNow::new(3, Some(11), false, false), None);
}

#[test]
fn the_start_asks_everything_that_applies_in_the_packs_order() {
    let male = asked(&Case::new().sex(Sex::Male), Purpose::Start);
    assert_eq!(male[0], "ces_saddle");
    assert!(male.contains(&"testicle".to_owned()) && !male.contains(&"ectopic".to_owned()));
    assert!(male.contains(&"mental_crisis".to_owned()), "offered to all");
    let female = asked(&Case::new().sex(Sex::Female), Purpose::Start);
    assert!(female.contains(&"ectopic".to_owned()) && !female.contains(&"testicle".to_owned()));
    assert!(!female.contains(&"ca_age".to_owned()));
    assert!(asked(&Case::new().age(50), Purpose::Start).contains(&"ca_age".to_owned()));
}

#[test]
fn questions_about_a_pregnancy_are_left_out_once_it_is_a_no() {
    assert!(asked(&Case::new(), Purpose::Start).contains(&"gyn".to_owned()));
    assert!(!asked(&Case::all_no(), Purpose::Start).contains(&"gyn".to_owned()));
}

#[test]
fn a_session_asks_the_short_list_and_what_is_open() {
    assert_eq!(
        asked(&Case::all_no(), Purpose::Session),
        Vec::<String>::new(),
        "all of it was answered today"
    );
    let next_day = asked(&Case::all_no().answered(1), Purpose::Session);
    let short = [
        "ces_saddle",
        "ces_bladder_start",
        "ces_bladder_feeling",
        "ces_bladder_leak",
        "ces_bowel",
        "ces_bilateral",
        "chest",
        "breathless",
        "since_last",
        "neuro_progress",
        "cord",
        "neuro_stable",
        "dvt",
        "fx_major",
        "fx_event",
        "inf_fever",
        "exertion_new",
    ];
    assert_eq!(next_day, short);
    let risk = Case::all_no().yes("inf_risk").answered(1);
    assert!(asked(&risk, Purpose::Session).contains(&"inf_risk".to_owned()), "once yes, at each session");
}

#[test]
fn a_routine_question_that_was_unsure_or_skipped_comes_back_the_next_session() {
    for (given, key) in
        [(Answer::Unsure, "triage-ask-again-unsure"), (Answer::Skipped, "triage-ask-again-skipped")]
    {
        let case = Case::all_no().with("ca_noimprove", given);
        assert!(!asked(&case, Purpose::Session).contains(&"ca_noimprove".to_owned()), "not the same day");
        let case = case.answered(1);
        let again = questions(pack(), &case.input(), Purpose::Session);
        let question = again.iter().find(|q| q.flag == flag("ca_noimprove")).unwrap();
        assert_eq!(question.because.as_ref().unwrap().key, key);
    }
}

#[test]
fn a_jump_asks_everything_that_could_lock_again() {
    let again = asked(&Case::all_no(), Purpose::PainJump);
    for id in ["ces_saddle", "ces_sex", "aaa_acute", "ca_night", "urine_blood"] {
        assert!(again.contains(&id.to_owned()), "{id}");
    }
    assert!(!again.contains(&"ca_noimprove".to_owned()));
}

#[test]
fn a_jump_needs_answers_of_today() {
    let mut case = Case::all_no();
    let session: Vec<_> = asked(&case.clone().answered(1), Purpose::Session);
    for answer in &mut case.answers {
        if !session.contains(&answer.flag.to_string()) {
            answer.at = days_ago(5);
        }
    }
    assert!(!case.screen().locked);
    case.pain = PainNow::new(8, Some(3), false, false);
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::Incomplete, true));
    assert!(result.open.contains(&flag("aaa_acute")));
}

#[test]
fn a_flag_with_a_lock_asks_whether_it_has_changed() {
    let case = Case::all_no().yes("ca_history").answered(1).lock("ca_history", Level::PromptClinician2wk, 1);
    let again = questions(pack(), &case.input(), Purpose::Session);
    let question = again.iter().find(|q| q.flag == flag("ca_history")).unwrap();
    assert!(question.follow_ups.iter().any(|id| id.as_str() == "changed"));
    assert_eq!(question.if_unsure.as_ref().map(|id| id.as_str()), Some("pain_new_or_worse"));
    let fresh = questions(pack(), &Case::new().input(), Purpose::Start);
    let question = fresh.iter().find(|q| q.flag == flag("ca_history")).unwrap();
    assert!(!question.follow_ups.iter().any(|id| id.as_str() == "changed"));
}

#[test]
fn cauda_equina_questions_stand_alone_and_only_the_intimate_one_is_optional() {
    let all = questions(pack(), &Case::new().input(), Purpose::Start);
    let alone: Vec<_> = all.iter().filter(|q| q.one_by_one).map(|q| q.flag.as_str()).collect();
    assert_eq!(alone.len(), 7);
    let optional: Vec<_> = all.iter().filter(|q| q.optional).map(|q| q.flag.as_str()).collect();
    assert_eq!(optional, ["ces_sex", "mental_crisis"]);
}

#[test]
fn an_answer_of_today_that_contradicts_an_earlier_one_is_the_one_that_counts() {
    let mut case = Case::all_no();
    let mut earlier = answer("urine_blood", Answer::Yes);
    earlier.at = days_ago(2);
    case.answers.push(earlier);
    assert_eq!(case.level(), Level::Ok, "its lock, if any, is on record and stands by itself");
}

#[test]
fn thoughts_of_self_harm_are_asked_about_at_each_session_once_they_were_there() {
    let asks = |case: &Case| asked(case, Purpose::Session).contains(&"mental_crisis".to_owned());
    assert!(asks(&Case::all_no().yes("mental_crisis").answered(1)));
    assert!(!asks(&Case::all_no().answered(1)));
    assert!(asks(&Case::all_no().answered(28)), "and of everyone now and then");
}

#[test]
fn what_the_profile_says_is_said_with_the_question() {
    let case = Case::new().condition("aneurysm");
    let all = questions(pack(), &case.input(), Purpose::Start);
    let question = all.iter().find(|q| q.flag == flag("aaa_known")).unwrap();
    assert_eq!(question.because.as_ref().unwrap().key, "triage-ask-profile");
}
