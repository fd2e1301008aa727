//! One sentence for each correction of the second clinical review that is about a level, a rule or what is said.

use record::{Answer, Level, Sex};

use crate::case::{Case, E, M, P, U, event, flag, follow, pack, yes};

fn pressure(answers: &str) -> Case {
    follow(yes(&["bp_high"]), "bp_high", answers)
}

#[test]
fn unsure_counts_and_skipped_stays_open_where_a_flag_decides_an_emergency_with_others() {
    for id in ["anticoagulant", "stiff_spine", "bp_high"] {
        assert_eq!(Case::all_no().with(id, Answer::Unsure).level_of(id), M, "{id}");
        assert!(Case::all_no().with(id, Answer::Skipped).is_open(id), "{id}");
    }
    let fall = event("fall", "no", "no");
    assert_eq!(fall.clone().with("stiff_spine", Answer::Unsure).level_of("fx_event"), E);
    assert_eq!(fall.with("anticoagulant", Answer::Unsure).level_of("anticoagulant"), E);
}

#[test]
fn symptoms_of_high_pressure_are_same_day_and_an_emergency_when_it_is_very_high_or_unknown() {
    assert_eq!(pressure("bp_upper=150 bp_lower=95 bp_symptoms=yes").level(), U);
    assert_eq!(pressure("bp_upper=unsure bp_lower=unsure bp_symptoms=yes").level(), E);
    assert_eq!(pressure("bp_upper=unsure bp_lower=90 bp_symptoms=unsure").level(), E);
    assert_eq!(pressure("bp_upper=180 bp_lower=95 bp_symptoms=yes").level(), E);
}

#[test]
fn a_pressure_nobody_knows_is_never_milder_than_one_passed_over() {
    for symptoms in ["no", "yes", "unsure", "skipped"] {
        for (lower, known) in [("80", true), ("112", true), ("unsure", false)] {
            let unsure = pressure(&format!("bp_upper=unsure bp_lower={lower} bp_symptoms={symptoms}"));
            let lower = if known { lower } else { "skipped" };
            let skipped = pressure(&format!("bp_upper=skipped bp_lower={lower} bp_symptoms={symptoms}"));
            assert!(unsure.level() >= skipped.level(), "{symptoms} {lower}");
            assert!(unsure.screen().locked || !skipped.screen().locked, "{symptoms} {lower}");
        }
    }
}

#[test]
fn a_reading_from_140_or_from_90_sets_hypertension_even_where_nobody_said_it_is_high() {
    for reading in ["bp_upper=140 bp_lower=80", "bp_upper=130 bp_lower=90"] {
        let unsure = Case::all_no().with("bp_high", Answer::Unsure);
        let case = follow(unsure, "bp_high", &format!("{reading} bp_symptoms=no"));
        assert_eq!((case.level(), case.sets("hypertension")), (M, true), "{reading}");
    }
}

#[test]
fn beside_call_now_a_flag_that_is_no_emergency_says_only_what_is_meant_for_one() {
    let cancer = yes(&["ca_history", "cord"]);
    assert_eq!(cancer.advice(), ["level-emergency-now-advice", "flag-ca-history-advice-emergency"]);
    assert!(yes(&["ca_history"]).advice().contains(&"flag-ca-history-advice".to_owned()));
    let surgery = yes(&["surgery"]).follow("surgery", "surgery_nerve_signs", "yes").advice();
    assert_eq!(surgery, ["level-emergency-now-advice", "flag-surgery-advice-emergency"]);
    let fever = yes(&["inf_fever", "headache_neck"]).advice();
    assert!(fever.contains(&"flag-inf-fever-advice-emergency".to_owned()), "{fever:?}");
    for flag in pack().triage.flags.iter().filter(|f| f.own_advice && f.level < E && !f.emergency_advice) {
        let rises = pack().triage.modifiers_of(&flag.id).any(|rule| rule.level == Some(E));
        assert!(!rises, "{} can be an emergency and has no words for it", flag.id);
    }
}

#[test]
fn a_fall_on_a_stiff_spine_says_to_keep_still_and_to_call() {
    let case = event("fall", "no", "no").yes("stiff_spine").country("DE");
    let said = case.screen().advice.into_iter().find(|m| m.key == "flag-fx-event-advice-emergency").unwrap();
    let text = pack().texts.render("en", &said).unwrap();
    assert_eq!(text, "Keep still until help comes, and let nobody bend or straighten your back. Call 112.");
}

#[test]
fn a_birth_within_the_year_or_an_old_clot_in_the_profile_does_not_contradict_a_truthful_no() {
    let birth = Case::all_no().sex(Sex::Female).condition("postpartum");
    assert_eq!((birth.level(), birth.screen().locked), (Level::Ok, false));
    let clot = Case::all_no().condition("dvt_treated");
    assert_eq!((clot.level(), clot.screen().locked), (Level::Ok, false));
}

#[test]
fn a_lifelong_unchanged_leak_makes_no_emergency_of_other_flags_but_of_cancer() {
    let old = "predates_back_pain=yes change=same sensation_normal=yes";
    let leak = |case: Case| follow(case.yes("ces_bladder_leak"), "ces_bladder_leak", old);
    let blood = follow(yes(&["anticoagulant"]), "anticoagulant", "new_leg_symptoms=no");
    assert_eq!(leak(blood.clone()).level_of("anticoagulant"), M);
    assert_eq!(blood.yes("ces_bladder_leak").level_of("anticoagulant"), E, "a leak of unknown age counts");
    assert_eq!(leak(follow(yes(&["cord"]), "cord", "over_days=no")).level_of("cord"), U);
    let needle = "procedure_leg_bladder=no fever_now=no pain_new_or_worse=no";
    let needle = follow(yes(&["spine_procedure"]), "spine_procedure", needle);
    assert_eq!(leak(needle.clone()).level_of("spine_procedure"), P);
    assert_eq!(needle.yes("ces_bladder_leak").level_of("spine_procedure"), E);
    assert_eq!(leak(yes(&["ca_history"])).level_of("ca_history"), E, "possible pressure on the cord");
}

#[test]
fn what_cannot_wait_is_asked_right_after_the_cauda_equina() {
    let order: Vec<_> = pack().triage.flags.iter().map(|flag| flag.id.as_str()).collect();
    let at = |id: &str| order.iter().position(|other| *other == id).unwrap();
    for id in ["chest", "breathless", "chest_tearing", "aaa_acute", "limb_cold", "ectopic"] {
        assert!(at("ces_sex") < at(id) && at(id) < at("neuro_progress"), "{id}");
    }
}

#[test]
fn a_list_the_question_asks_about_is_shown_with_the_question() {
    let first = |id: &str| pack().triage.flag(&flag(id)).unwrap().features_first();
    assert!(first("inf_risk"));
    assert!(!first("axspa"), "counted after a yes");
    assert!(!first("ces_saddle"));
}

#[test]
fn words_say_what_counts() {
    let says = |key: &str, words: &[&str]| {
        let text = pack().texts.plain("en", key).unwrap();
        assert!(words.iter().all(|word| text.contains(word)), "{key}: {text}");
    };
    says("followup-cancer-kind-skin-or-in-situ", &["not melanoma", "A small or early cancer does not count"]);
    says("flag-inf-fever", &["new, soaking night sweats", "feel ill"]);
    says("flag-fx-steroid", &["Now or in the last 12 months"]);
    says("flag-anticoagulant-help", &["dabigatran", "edoxaban", "clopidogrel"]);
    says("followup-event-kind", &["If more than one happened, choose the first that fits"]);
}
