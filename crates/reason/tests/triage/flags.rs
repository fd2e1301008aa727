//! One sentence for each correction of the clinical review, by its number there.

use record::{Answer, Level, Sex};

use crate::case::{Case, E, M, P, R, TODAY, U, event, follow, pack, yes};

const CES: [&str; 6] = [
    "ces_saddle",
    "ces_bladder_start",
    "ces_bladder_feeling",
    "ces_bladder_leak",
    "ces_bowel",
    "ces_bilateral",
];

#[test]
fn d02_an_old_unchanged_patch_between_the_legs_is_still_same_day() {
    let old = follow(yes(&["ces_saddle"]), "ces_saddle", "onset=over_3_months change=same");
    assert_eq!(old.level(), U);
    for newer in
        ["onset=two_weeks_to_3_months change=same", "onset=over_3_months change=worse", "change=same"]
    {
        assert_eq!(follow(yes(&["ces_saddle"]), "ces_saddle", newer).level(), E, "{newer}");
    }
}

#[test]
fn d03_cancer_with_any_nerve_sign_is_an_emergency() {
    let signs = ["neuro_progress", "cord", "weak_rising", "ces_sex"];
    for sign in signs.iter().chain(&CES) {
        assert_eq!(yes(&["ca_history", sign]).level_of("ca_history"), E, "{sign}");
    }
    let leg = follow(yes(&["ca_history", "neuro_stable"]), "ca_history", "pain_new_or_worse=yes");
    assert_eq!(leg.level_of("ca_history"), E);
}

#[test]
fn d03_cancer_with_a_spinal_pain_that_grows_is_same_day() {
    for sign in ["ca_night", "thoracic", "severe_uncontrolled", "fx_event"] {
        assert_eq!(yes(&["ca_history", sign]).level_of("ca_history"), U, "{sign}");
    }
    for sign in ["worse_each_week=yes", "worse_on_strain=yes"] {
        assert_eq!(follow(yes(&["ca_history"]), "ca_history", sign).level(), U, "{sign}");
    }
    assert_eq!(yes(&["ca_history"]).level_of("ca_history"), P);
}

#[test]
fn d04_a_known_aneurysm_is_an_emergency_unless_pain_is_old_and_the_scan_in_date() {
    assert_eq!(yes(&["aaa_known"]).level(), E);
    for half in ["aaa_unchanged=yes", "aaa_scan_in_date=yes", "aaa_unchanged=yes aaa_scan_in_date=no"] {
        assert_eq!(follow(yes(&["aaa_known"]), "aaa_known", half).level(), E, "{half}");
    }
    let both = follow(yes(&["aaa_known"]), "aaa_known", "aaa_unchanged=yes aaa_scan_in_date=yes");
    assert_eq!((both.level(), both.screen().locked), (P, true));
}

#[test]
fn d04_a_first_kidney_stone_from_60_on_is_an_emergency() {
    let stone = follow(yes(&["renal_colic"]), "renal_colic", "first_stone=yes fever_now=no");
    assert_eq!(stone.clone().age(59).level(), U);
    assert_eq!(stone.age(60).level(), E);
}

#[test]
fn d05_heart_questions_have_four_levels() {
    assert_eq!(yes(&["exertion_new"]).level(), U);
    assert_eq!(yes(&["fainting"]).level(), U);
    let stable = follow(yes(&["heart_known"]), "heart_known", "heart_changed=no");
    assert_eq!((stable.level(), stable.screen().locked), (R, false));
    assert!(stable.sets("heart_stable"));
    let pressure = |upper, lower, symptoms| {
        let answers = format!("bp_upper={upper} bp_lower={lower} bp_symptoms={symptoms}");
        follow(yes(&["bp_high"]), "bp_high", &answers)
    };
    assert_eq!(pressure(180, 80, "no").level(), P);
    assert_eq!(pressure(150, 110, "no").level(), P);
    assert_eq!(pressure(180, 80, "yes").level(), E);
    assert_eq!(pressure(179, 109, "no").level(), M);
    assert!(pressure(150, 90, "no").sets("hypertension"));
}

#[test]
fn d05_a_known_heart_disease_that_changed_is_same_day() {
    assert_eq!(follow(yes(&["heart_known"]), "heart_known", "heart_changed=yes").level(), U);
    assert!(yes(&["heart_known"]).screen().locked, "locked while the question is open");
}

#[test]
fn d05_a_pressure_nobody_knows_is_measured_first_and_needs_no_clinician() {
    let case = follow(yes(&["bp_high"]), "bp_high", "bp_upper=unsure bp_lower=unsure bp_symptoms=no");
    assert_eq!((case.level(), case.screen().locked), (Level::Incomplete, true));
    assert!(case.screen().new_locks.is_empty(), "a reading opens it, not a clearance");
    assert!(case.advice().contains(&"triage-advice-measure-pressure".to_owned()));
    let mut measured = case;
    measured.answers.push(crate::case::answer("bp_high", Answer::Yes));
    let measured = follow(measured, "bp_high", "bp_upper=138 bp_lower=84 bp_symptoms=no");
    assert!(!measured.screen().locked);
}

fn operation(kind: &str, weeks: i64) -> Case {
    use jiff::ToSpan;
    let on = TODAY.checked_sub((weeks * 7).days()).unwrap();
    let answers =
        format!("surgery_kind={kind} surgery_on={on} surgery_nerve_signs=no surgery_wound_or_fever=no");
    follow(yes(&["surgery"]), "surgery", &answers)
}

#[test]
fn d06_an_operation_on_spine_hip_or_belly_locks() {
    for kind in ["spine_fusion", "spine_other", "hip_replacement", "hip_other", "abdomen", "other"] {
        let case = operation(kind, 11);
        assert_eq!((case.level(), case.screen().locked), (P, true), "{kind}");
    }
    assert_eq!(operation("spine_other", 12).level(), M);
    assert_eq!(operation("spine_fusion", 51).level(), P, "a fusion waits a year");
    assert_eq!(operation("spine_fusion", 53).level(), M);
    assert_eq!(operation("shoulder", 2).level(), M, "legs are not locked for a shoulder");
    assert!(operation("shoulder", 2).sets("shoulder_surgery"));
}

#[test]
fn d06_new_nerve_signs_or_a_bad_wound_after_an_operation_are_graver() {
    let nerve = operation("hip_other", 20).follow("surgery", "surgery_nerve_signs", "yes");
    assert_eq!(nerve.level(), E);
    let wound = operation("hip_other", 3).follow("surgery", "surgery_wound_or_fever", "yes");
    assert_eq!(wound.level(), U);
    let spine = operation("spine_other", 3).follow("surgery", "surgery_wound_or_fever", "yes");
    assert_eq!(spine.level(), E);
}

#[test]
fn d06_a_hip_opened_from_an_unknown_side_takes_every_precaution() {
    let hip = operation("hip_replacement", 5).follow("surgery", "hip_approach", "unsure");
    for condition in ["thr_posterior", "thr_anterior", "thr_lateral"] {
        assert!(hip.sets(condition), "{condition}");
    }
    let back = operation("hip_replacement", 5).follow("surgery", "hip_approach", "back");
    assert!(back.sets("thr_posterior") && !back.sets("thr_anterior"));
    assert!(operation("hip_replacement", 5).sets("thr_anterior"), "unanswered is unknown");
}

#[test]
fn d07_a_serious_accident_counts_until_it_was_examined() {
    assert_eq!(yes(&["fx_major"]).level(), E);
    let seen = follow(yes(&["fx_major"]), "fx_major", "examined_since=yes new_numb_or_weak=no");
    assert_eq!(seen.level(), P);
    let numb = follow(yes(&["fx_major"]), "fx_major", "examined_since=yes new_numb_or_weak=yes");
    assert_eq!(numb.level(), E, "an accident with any numbness or weakness");
}

#[test]
fn d07_any_fall_with_a_stiff_or_fused_spine_is_an_emergency() {
    for kind in ["fall", "bump_or_jolt"] {
        assert_eq!(event(kind, "no", "no").yes("stiff_spine").level_of("fx_event"), E, "{kind}");
        assert_eq!(event(kind, "no", "no").condition("spinal_fusion").level_of("fx_event"), E, "{kind}");
    }
    assert_eq!(event("lift_cough_or_sneeze", "no", "no").yes("stiff_spine").level_of("fx_event"), U);
}

#[test]
fn d07_groin_pain_or_a_leg_that_takes_no_weight_is_an_emergency_after_a_fall_and_after_any_event_from_65() {
    assert_eq!(event("fall", "no", "yes").level(), E);
    assert_eq!(event("bump_or_jolt", "no", "yes").level(), E);
    assert_eq!(event("unsure", "no", "yes").level(), E);
    let lift = event("lift_cough_or_sneeze", "no", "yes");
    assert_eq!(lift.clone().age(64).level(), Level::Ok, "a strain of the groin is no broken hip");
    assert_eq!(lift.age(65).level(), E);
}

#[test]
fn d07_a_blood_thinner_with_a_fall_or_new_leg_symptoms_is_an_emergency() {
    assert_eq!(event("fall", "no", "no").yes("anticoagulant").level_of("anticoagulant"), E);
    let legs = follow(yes(&["anticoagulant"]), "anticoagulant", "new_leg_symptoms=yes");
    assert_eq!(legs.level(), E);
    let calm = follow(yes(&["anticoagulant"]), "anticoagulant", "new_leg_symptoms=no");
    assert_eq!((calm.level(), calm.screen().locked), (M, false));
}

#[test]
fn d07_a_fall_with_numbness_or_weakness_is_an_emergency() {
    assert_eq!(event("fall", "yes", "no").level(), E);
    assert_eq!(event("bump_or_jolt", "no", "no").yes("neuro_stable").level_of("fx_event"), E);
}

#[test]
fn d08_a_possible_early_pregnancy_with_pain_is_an_emergency_and_unsure_is_yes() {
    for given in [Answer::Yes, Answer::Unsure] {
        assert_eq!(Case::all_no().with("ectopic", given).level(), E);
    }
    assert_eq!(yes(&["pelvic_sudden"]).level(), E);
    assert_eq!(yes(&["pelvic_fever"]).level(), U);
    assert_eq!(yes(&["postpartum", "postpartum_danger"]).level(), E);
    assert_eq!(yes(&["pregnant", "gyn"]).level(), E);
}

#[test]
fn d08_nobody_else_is_held_up_by_these_questions() {
    let case = ["ectopic", "pregnant", "postpartum", "pelvic_sudden", "pelvic_fever", "gyn"];
    let case = case.iter().fold(Case::all_no().sex(Sex::Male), |case, id| case.unanswered(id));
    assert_eq!(case.level(), Level::Ok);
    assert!(Case::all_no().sex(Sex::Female).unanswered("ectopic").is_open("ectopic"));
    assert!(Case::all_no().unanswered("ectopic").is_open("ectopic"), "unstated is asked");
    assert!(!Case::all_no().sex(Sex::Female).age(70).unanswered("ectopic").is_open("ectopic"));
}

#[test]
fn d09_heavy_or_unsteady_legs_are_same_day_and_graver_over_days_with_bladder_or_cancer() {
    let slow = follow(yes(&["cord"]), "cord", "over_days=no");
    assert_eq!(slow.level(), U);
    assert_eq!(follow(yes(&["cord"]), "cord", "over_days=yes").level(), E);
    assert_eq!(slow.clone().yes("ces_bladder_leak").level_of("cord"), E);
    assert_eq!(slow.yes("ca_history").level_of("cord"), E);
}

#[test]
fn d09_pain_in_the_middle_of_the_back_is_two_weeks_when_new_and_same_day_with_a_risk() {
    let new = follow(yes(&["thoracic"]), "thoracic", "onset=last_14_days change=same");
    assert_eq!(new.clone().age(64).level_of("thoracic"), P);
    assert_eq!(new.clone().age(65).level_of("thoracic"), U);
    for risk in ["inf_fever", "ca_history", "fx_steroid"] {
        assert_eq!(new.clone().yes(risk).level_of("thoracic"), U, "{risk}");
    }
    let old = follow(yes(&["thoracic"]), "thoracic", "onset=over_3_months change=same");
    assert_eq!(old.level_of("thoracic"), R);
}

#[test]
fn d10_bladder_and_bowel_are_asked_one_by_one_and_presence_first() {
    let group: Vec<_> = pack().triage.flags.iter().filter(|f| f.group == "cauda_equina").collect();
    assert_eq!(group.len(), 7);
    assert!(group.iter().all(|flag| pack().triage.one_by_one(flag)));
    for id in CES {
        assert_eq!(yes(&[id]).level(), E, "{id}: a bare yes, whatever its age");
        assert_eq!(Case::all_no().unanswered(id).level(), Level::Incomplete, "{id}: never no by default");
    }
}

#[test]
fn d10_lifelong_leaks_are_routine_only_when_every_follow_up_says_so() {
    let all = "predates_back_pain=yes change=same sensation_normal=yes";
    assert_eq!(follow(yes(&["ces_bladder_leak"]), "ces_bladder_leak", all).level(), R);
    for one in all.split_whitespace() {
        let rest: Vec<_> = all.split_whitespace().filter(|pair| *pair != one).collect();
        let case = follow(yes(&["ces_bladder_leak"]), "ces_bladder_leak", &rest.join(" "));
        assert_eq!(case.level(), E, "without {one}");
    }
}

#[test]
fn d11_sexual_change_alone_is_same_day_and_an_emergency_with_any_other_sign() {
    assert_eq!(yes(&["ces_sex"]).level(), U);
    for sign in CES {
        assert_eq!(yes(&["ces_sex", sign]).level_of("ces_sex"), E, "{sign}");
    }
}

#[test]
fn d12_legs_that_ease_on_sitting_are_routine_and_set_stenosis() {
    let case = yes(&["neuro_claudication"]);
    assert_eq!((case.level(), case.screen().locked), (R, false));
    assert!(case.sets("stenosis"));
    let settled = "onset=over_3_months change=same eased_by_sitting=yes";
    let both = follow(yes(&["ces_bilateral", "neuro_claudication"]), "ces_bilateral", settled);
    assert_eq!(both.level(), R);
    assert_eq!(both.clone().follow("ces_bilateral", "eased_by_sitting", "no").level(), U);
    assert_eq!(both.clone().follow("ces_bilateral", "change", "worse").level(), E);
    assert_eq!(both.yes("ces_saddle").level_of("ces_bilateral"), U, "no longer routine with another sign");
}

#[test]
fn d13_weakness_is_an_emergency_unless_slow_on_one_side_and_every_self_test_passes() {
    let all = "both_legs=no came_suddenly=no lift_foot=yes heel_walk=yes toe_walk=yes chair_rise=yes";
    let mild = follow(yes(&["neuro_progress"]), "neuro_progress", all);
    assert_eq!((mild.level(), mild.screen().locked), (U, true));
    for (name, bad) in [
        ("both_legs", "yes"),
        ("came_suddenly", "yes"),
        ("lift_foot", "no"),
        ("heel_walk", "no"),
        ("toe_walk", "unsure"),
        ("chair_rise", "skipped"),
    ] {
        assert_eq!(mild.clone().follow("neuro_progress", name, bad).level(), E, "{name}={bad}");
    }
    assert_eq!(yes(&["weak_rising"]).level(), E);
}
