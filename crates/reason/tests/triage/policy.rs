//! What unsure, skipped, unanswered, old and contradictory answers count for.

use jiff::civil::date;
use record::{Answer, Level};

use crate::case::{Case, answer, days_ago, flag};

#[test]
fn a_screen_without_answers_is_incomplete_and_locked() {
    let result = Case::new().screen();
    assert_eq!((result.level, result.locked), (Level::Incomplete, true));
    assert!(result.hits.is_empty() && !result.open.is_empty());
    assert!(!result.open.contains(&flag("mental_crisis")), "thoughts of self-harm never lock, asked or not");
}

#[test]
fn everything_no_finds_nothing_and_says_it_is_no_medical_check() {
    let case = Case::all_no();
    let result = case.screen();
    assert_eq!((result.level, result.locked, result.hits.len(), result.open.len()), (Level::Ok, false, 0, 0));
    assert_eq!(case.advice(), ["level-ok-advice"]);
    assert!(!result.safety_net.is_empty());
}

#[test]
fn unsure_counts_as_yes_for_an_emergency() {
    for id in ["ces_saddle", "aaa_acute", "inf_fever", "ectopic"] {
        let sure = Case::all_no().yes(id).level_of(id);
        assert_eq!(Case::all_no().with(id, Answer::Unsure).level_of(id), sure, "{id}");
    }
}

#[test]
fn unsure_to_a_two_week_flag_asks_one_follow_up_and_is_at_least_routine() {
    let unsure = Case::all_no().with("ca_weight", Answer::Unsure);
    assert!(unsure.is_open("ca_weight"));
    assert_eq!((unsure.level(), unsure.level_of("ca_weight")), (Level::Incomplete, Level::RoutineClinician));
    let no = unsure.clone().follow("ca_weight", "clothes_looser", "no");
    assert_eq!((no.level(), no.screen().locked), (Level::RoutineClinician, false));
    let yes = unsure.follow("ca_weight", "clothes_looser", "yes");
    assert_eq!(yes.level(), Level::PromptClinician2wk);
}

#[test]
fn unsure_and_skipped_have_no_effect_on_a_routine_flag() {
    for given in [Answer::Unsure, Answer::Skipped] {
        assert_eq!(Case::all_no().with("ca_noimprove", given).level(), Level::Ok);
    }
}

#[test]
fn a_skipped_emergency_question_leaves_the_screen_incomplete_and_says_why() {
    let case = Case::all_no().with("ces_saddle", Answer::Skipped);
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::Incomplete, true));
    assert_eq!(result.open, [flag("ces_saddle")]);
    assert_eq!(case.hit("ces_saddle").unwrap().because[0].key, "triage-because-skipped");
    assert!(result.new_locks.is_empty(), "an unfinished screen is not a lock on record");
}

#[test]
fn an_answer_on_the_same_day_closes_a_skipped_question() {
    let mut case = Case::all_no().with("ces_saddle", Answer::Skipped);
    case.answers.push(answer("ces_saddle", Answer::No));
    assert_eq!(case.level(), Level::Ok);
}

#[test]
fn the_question_about_sex_may_be_skipped_while_everything_near_it_is_no() {
    let case = Case::all_no().with("ces_sex", Answer::Skipped);
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::Ok, false));
    assert!(result.safety_net.iter().any(|m| m.key == "triage-safety-net-sex"));
    assert!(!Case::all_no().screen().safety_net.iter().any(|m| m.key == "triage-safety-net-sex"));
}

#[test]
fn the_question_about_sex_may_not_be_skipped_with_leg_symptoms() {
    let case = Case::all_no().yes("neuro_stable").follow("neuro_stable", "change", "same");
    assert!(!case.screen().locked);
    let skipped = case.with("ces_sex", Answer::Skipped).screen();
    assert_eq!((skipped.level, skipped.locked), (Level::Incomplete, true));
}

#[test]
fn an_emergency_outranks_an_unfinished_screen_and_locks_at_once() {
    let mut case = Case::new();
    case.answers.push(answer("ces_bladder_feeling", Answer::Yes));
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::EmergencyNow, true));
    assert_eq!(result.new_locks.len(), 1);
    assert_eq!(case.advice()[0], "level-emergency-now-advice");
    assert!(result.open.len() > 20);
}

#[test]
fn of_two_answers_of_one_day_the_worse_stands() {
    for order in [[Answer::Yes, Answer::No], [Answer::No, Answer::Yes]] {
        let mut case = Case::all_no().unanswered("ces_bowel");
        case.answers.extend(order.map(|given| answer("ces_bowel", given)));
        assert_eq!(case.level(), Level::EmergencyNow);
        let because = case.hit("ces_bowel").unwrap().because;
        assert!(because.iter().any(|m| m.key == "triage-because-disagree"), "{because:?}");
    }
}

#[test]
fn a_second_answer_with_milder_follow_ups_does_not_soften_the_first() {
    let mild = Case::all_no().yes("aaa_known").follow("aaa_known", "aaa_unchanged", "yes").follow(
        "aaa_known",
        "aaa_scan_in_date",
        "yes",
    );
    assert_eq!(mild.level(), Level::PromptClinician2wk);
    let mut both = mild;
    both.answers.push(answer("aaa_known", Answer::Yes));
    assert_eq!(both.level(), Level::EmergencyNow);
}

#[test]
fn the_profile_against_an_answer_counts_as_yes() {
    let case = Case::all_no().condition("aneurysm");
    assert_eq!(case.level(), Level::EmergencyNow);
    assert_eq!(case.hit("aaa_known").unwrap().because[0].key, "triage-because-profile");
    assert!(case.sets("aneurysm"));
    let skipped = Case::all_no().condition("falls").with("falls", Answer::Skipped);
    assert_eq!(skipped.level_of("falls"), Level::ModifyProgramme);
}

#[test]
fn what_is_asked_at_each_session_is_open_again_the_next_day() {
    let yesterday = Case::all_no().answered(1);
    let open = yesterday.screen().open;
    assert!(open.contains(&flag("ces_saddle")) && open.contains(&flag("neuro_progress")));
    assert!(!open.contains(&flag("ca_weight")), "asked at the start and when it has grown old");
    let old = Case::all_no().answered(28).screen().open;
    assert!(old.contains(&flag("ca_weight")));
}

#[test]
fn a_yes_that_has_grown_old_still_counts_until_it_is_answered_again() {
    let mut case = Case::all_no().answered(40);
    case.answers.retain(|a| a.flag != flag("mental_crisis"));
    case = case.unanswered("ca_weight");
    let mut weight = answer("ca_weight", Answer::Yes);
    weight.at = days_ago(40);
    case.answers.push(weight);
    assert_eq!(case.level_of("ca_weight"), Level::PromptClinician2wk);
    case.answers.push(answer("ca_weight", Answer::No));
    assert_eq!(case.level_of("ca_weight"), Level::Ok);
}

#[test]
fn under_18_is_out_of_scope_by_the_date_of_birth() {
    let mut case = Case::all_no();
    case.person.born = date(2008, 11, 23);
    let result = case.screen();
    assert_eq!((result.level, result.locked), (Level::OutOfScope, true));
    assert_eq!(case.advice(), ["level-out-of-scope-advice"]);
    case.person.born = date(2008, 11, 22);
    assert_eq!(case.level(), Level::Ok);
}

#[test]
fn a_young_person_with_an_emergency_is_sent_to_the_emergency_first() {
    let case = Case::all_no().age(16).yes("ces_saddle").country("GB");
    assert_eq!(case.level(), Level::OutOfScope);
    let advice = case.advice();
    assert_eq!(advice.first().map(String::as_str), Some("level-emergency-now-advice"), "{advice:?}");
    assert_eq!(advice.last().map(String::as_str), Some("level-out-of-scope-advice"), "{advice:?}");
}

#[test]
fn a_follow_up_of_the_wrong_kind_or_out_of_bounds_is_no_answer() {
    let case = Case::all_no().yes("bp_high").follow("bp_high", "bp_lower", "80");
    let case = case.follow("bp_high", "bp_symptoms", "no");
    for wrong in ["29999", "yes", "2026-01-01"] {
        let case = case.clone().follow("bp_high", "bp_upper", wrong);
        assert!(case.is_open("bp_high"), "{wrong}");
    }
    assert!(!case.follow("bp_high", "bp_upper", "150").is_open("bp_high"));
}

#[test]
fn unsure_to_a_follow_up_counts_towards_the_graver_side() {
    let case = Case::all_no().yes("inf_fever").follow("inf_fever", "stiff_neck", "no");
    let case = case.follow("inf_fever", "low_white_cells", "no");
    assert_eq!(case.clone().follow("inf_fever", "very_unwell", "no").level(), Level::UrgentSameDay);
    assert_eq!(case.follow("inf_fever", "very_unwell", "unsure").level(), Level::EmergencyNow);
    let known = Case::all_no().yes("aaa_known").follow("aaa_known", "aaa_unchanged", "yes");
    assert_eq!(known.follow("aaa_known", "aaa_scan_in_date", "unsure").level(), Level::EmergencyNow);
}

#[test]
fn the_number_to_call_is_the_countrys_or_stands_in_words() {
    let number = |case: &Case| case.screen().advice[0].args["number"].clone();
    let case = Case::all_no().yes("chest");
    assert_eq!(number(&case.clone().country("GB")), record::Arg::Text("999".into()));
    let unknown = record::Arg::Key { key: "triage-number-unknown".into() };
    assert_eq!(number(&case.clone().country("ZZ")), unknown);
    assert_eq!(number(&case), unknown, "never guessed from the language");
}

#[test]
fn a_later_answer_of_the_day_completes_an_earlier_one() {
    let mut case = Case::all_no().yes("heart_known");
    assert!(case.is_open("heart_known"));
    case.answers.push(answer("heart_known", Answer::Yes));
    case = case.follow("heart_known", "heart_changed", "no");
    assert_eq!((case.level(), case.is_open("heart_known")), (Level::RoutineClinician, false));
}

#[test]
fn with_an_emergency_only_the_emergency_is_said_and_what_its_flags_advise() {
    let case = Case::all_no().yes("ces_bowel").yes("uveitis").yes("urine_blood").yes("ca_noimprove");
    assert_eq!(case.advice(), ["level-emergency-now-advice", "flag-ces-bowel-advice"]);
}

#[test]
fn help_for_thoughts_of_self_harm_does_not_hide_other_advice() {
    let case = Case::all_no().yes("mental_crisis").yes("inf_fever").yes("urine_blood");
    let advice = ["flag-mental-crisis-advice", "level-urgent-same-day-advice", "flag-inf-fever-advice"];
    assert_eq!(case.advice(), advice);
    let case = Case::all_no().yes("mental_crisis").yes("urine_blood");
    assert_eq!(case.advice(), ["flag-mental-crisis-advice", "level-prompt-clinician-2wk-advice"]);
}
