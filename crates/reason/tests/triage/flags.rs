//! One sentence for each correction of the clinical review, by its number there.

use record::{Answer, Level, Sex};

use crate::case::{Case, TODAY, flag, pack};

const E: Level = Level::EmergencyNow;
const U: Level = Level::UrgentSameDay;
const P: Level = Level::PromptClinician2wk;
const R: Level = Level::RoutineClinician;
const M: Level = Level::ModifyProgramme;

const CES: [&str; 6] = [
    "ces_saddle",
    "ces_bladder_start",
    "ces_bladder_feeling",
    "ces_bladder_leak",
    "ces_bowel",
    "ces_bilateral",
];

fn yes(ids: &[&str]) -> Case {
    ids.iter().fold(Case::all_no(), |case, id| case.yes(id))
}

/// Answers follow-ups of one flag: `name=value` separated by blanks.
fn follow(case: Case, id: &str, answers: &str) -> Case {
    let pairs = answers.split_whitespace().map(|pair| pair.split_once('=').unwrap());
    pairs.fold(case, |case, (name, value)| case.follow(id, name, value))
}

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
fn d05_a_pressure_nobody_knows_is_measured_and_does_not_lock() {
    let case = follow(yes(&["bp_high"]), "bp_high", "bp_upper=unsure bp_lower=unsure bp_symptoms=no");
    assert_eq!((case.level(), case.screen().locked), (R, false));
    assert!(case.advice().contains(&"triage-advice-measure-pressure".to_owned()));
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

fn event(kind: &str, numb: &str, groin: &str) -> Case {
    let answers = format!("event_kind={kind} new_numb_or_weak={numb} groin_or_no_weight={groin}");
    follow(yes(&["fx_event"]), "fx_event", &answers)
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
fn d07_a_fall_with_groin_pain_or_a_leg_that_takes_no_weight_is_an_emergency() {
    assert_eq!(event("fall", "no", "yes").level(), E);
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

#[test]
fn d14_a_risk_of_infection_with_new_or_night_pain_is_same_day_without_fever() {
    let risk = |answers| follow(yes(&["inf_risk"]), "inf_risk", answers);
    assert_eq!(risk("pain_new_or_worse=yes constant_or_night=no").level(), U);
    assert_eq!(risk("pain_new_or_worse=no constant_or_night=yes").level(), U);
    assert_eq!(risk("pain_new_or_worse=no constant_or_night=no").level(), P);
    assert_eq!(risk("pain_new_or_worse=no").level(), U);
}

#[test]
fn d14_fever_with_few_white_cells_is_an_emergency() {
    let fever = follow(yes(&["inf_fever"]), "inf_fever", "very_unwell=no stiff_neck=no low_white_cells=yes");
    assert_eq!(fever.level(), E);
    let calm = follow(yes(&["inf_fever"]), "inf_fever", "very_unwell=no stiff_neck=no low_white_cells=no");
    assert_eq!(calm.level(), U);
    let chemo = calm.clone().yes("inf_risk").feature("inf_risk", "risk_chemotherapy");
    assert_eq!(chemo.level_of("inf_fever"), E);
    let treated = follow(calm.yes("ca_history"), "ca_history", "cancer_treatment=yes");
    assert_eq!(treated.level_of("inf_fever"), E);
}

#[test]
fn d15_a_skin_cancer_with_old_unchanged_pain_is_routine() {
    let all = "cancer_kind=skin_or_in_situ cancer_treatment=no pain_new_or_worse=no worse_each_week=no \
               worse_on_strain=no";
    let case = follow(yes(&["ca_history"]), "ca_history", all);
    assert_eq!((case.level(), case.screen().locked), (R, false));
    for (name, other) in [("cancer_kind", "blood"), ("cancer_treatment", "yes"), ("pain_new_or_worse", "yes")]
    {
        assert_eq!(case.clone().follow("ca_history", name, other).level(), P, "{name}={other}");
    }
}

#[test]
fn d17_a_first_back_pain_is_routine_from_50_and_asks_for_blood_tests_from_60() {
    let first = follow(yes(&["ca_age"]), "ca_age", "over_6_weeks=yes");
    assert!(!Case::all_no().age(49).unanswered("ca_age").is_open("ca_age"));
    assert_eq!(first.clone().age(59).level(), R);
    let advised = |case: &Case| case.advice().contains(&"triage-advice-blood-tests".to_owned());
    assert!(!advised(&first.clone().age(59)));
    assert!(advised(&first.clone().age(60)));
    assert_eq!(first.age(60).yes("ca_weight").level_of("ca_age"), P);
}

#[test]
fn d18_an_event_counts_with_age_or_fragile_bone_and_not_by_itself() {
    let lift = event("lift_cough_or_sneeze", "no", "no");
    assert_eq!((lift.level(), lift.clone().age(64).level()), (Level::Ok, Level::Ok));
    assert_eq!(lift.clone().age(65).level(), U);
    assert_eq!(lift.clone().condition("osteoporosis").level_of("fx_event"), U);
    assert_eq!(lift.yes("fx_steroid").level_of("fx_event"), U);
}

#[test]
fn d19_steroids_are_same_day_with_age_sudden_onset_or_another_sign_of_fracture() {
    let calm = "came_on_suddenly=no height_loss=no vomiting_or_collapse=no";
    let case = follow(yes(&["fx_steroid"]), "fx_steroid", calm);
    assert_eq!((case.level(), case.clone().age(65).level()), (P, U));
    for sign in ["thoracic", "fx_osteop", "fx_event", "deformity"] {
        assert_eq!(case.clone().yes(sign).level_of("fx_steroid"), U, "{sign}");
    }
    assert_eq!(case.clone().follow("fx_steroid", "came_on_suddenly", "yes").level(), U);
    assert_eq!(case.follow("fx_steroid", "vomiting_or_collapse", "yes").level(), E, "D28: adrenal crisis");
}

#[test]
fn d20_known_stable_osteoporosis_changes_the_programme_and_does_not_lock() {
    let stable = "pain_new_or_worse=no height_loss=no spine_fracture=no";
    let case = follow(yes(&["fx_osteop"]), "fx_osteop", stable);
    assert_eq!((case.level(), case.screen().locked), (M, false));
    assert!(case.sets("osteoporosis") && !case.sets("osteoporosis_vfx"));
    assert!(case.clone().follow("fx_osteop", "spine_fracture", "yes").sets("osteoporosis_vfx"));
    assert_eq!(case.clone().follow("fx_osteop", "height_loss", "yes").level(), P);
    assert_eq!(case.yes("fx_event").level_of("fx_osteop"), U);
}

#[test]
fn d21_four_features_of_inflammatory_back_pain_refer_without_a_lock() {
    let features = ["spa_buttock_pain", "spa_better_moving", "spa_relative", "spa_psoriasis"];
    let base = follow(yes(&["axspa"]), "axspa", "onset_age=40 duration_months=12");
    let with = |n: usize| features.iter().take(n).fold(base.clone(), |case, f| case.feature("axspa", f));
    assert_eq!(with(2).level(), Level::Ok);
    assert_eq!(with(3).level(), R);
    assert!(with(3).advice().contains(&"triage-advice-hla-b27".to_owned()));
    assert_eq!((with(4).level(), with(4).screen().locked), (Level::ReferralNoLock, false));
    let young = with(3).follow("axspa", "onset_age", "34");
    assert_eq!(young.level(), Level::ReferralNoLock, "an onset before 35 counts by itself");
    for shut in ["onset_age=45", "duration_months=2"] {
        assert_eq!(follow(with(4), "axspa", shut).level(), Level::Ok, "{shut}");
    }
    assert_eq!(follow(with(4), "axspa", "onset_age=unsure").level(), Level::ReferralNoLock);
}

#[test]
fn d22_eye_bowel_and_joints_are_three_questions() {
    assert_eq!(yes(&["uveitis"]).level(), U);
    assert_eq!(yes(&["bowel_disease"]).level(), R);
    assert_eq!(yes(&["joint_swelling"]).level(), R);
}

#[test]
fn d24_blood_burning_and_colic_have_their_own_levels() {
    assert_eq!(yes(&["urine_blood"]).level(), P);
    let burning = |answers| follow(yes(&["urine_burning"]), "urine_burning", answers);
    assert_eq!(burning("fever_now=yes very_unwell=no vomiting=no").level(), U);
    assert_eq!(burning("fever_now=no very_unwell=no vomiting=no").level(), P);
    assert_eq!(burning("fever_now=yes very_unwell=yes vomiting=no").level(), E);
    assert_eq!(
        burning("fever_now=yes very_unwell=no vomiting=no").yes("pregnant").level_of("urine_burning"),
        E
    );
}

#[test]
fn d25_a_swollen_calf_is_same_day_and_an_emergency_with_breathlessness() {
    assert_eq!(follow(yes(&["dvt"]), "dvt", "breathless_too=no").level(), U);
    assert_eq!(follow(yes(&["dvt"]), "dvt", "breathless_too=yes").level(), E);
    assert_eq!(yes(&["dvt", "breathless"]).level_of("dvt"), E);
}

#[test]
fn d27_thoughts_of_self_harm_never_lock_and_tell_a_plan_from_none() {
    let crisis = yes(&["mental_crisis"]);
    let result = crisis.screen();
    assert_eq!((result.level, result.locked, result.new_locks.len()), (E, false, 0));
    assert_eq!(crisis.advice()[0], "flag-mental-crisis-advice");
    let passive = follow(crisis, "mental_crisis", "crisis_plan=no crisis_safe=yes");
    assert_eq!((passive.level(), passive.screen().locked), (U, false));
    assert_eq!(passive.advice(), ["flag-mental-crisis-advice"]);
    assert!(Case::all_no().screen().safety_net.iter().any(|m| m.key == "triage-safety-net-crisis"));
    assert!(!Case::all_no().with("mental_crisis", Answer::Skipped).screen().locked);
}

#[test]
fn d28_flags_that_were_missing_have_their_levels() {
    let emergency = ["limb_cold", "headache_neck", "sickle_crisis", "testicle", "chest_tearing"];
    for id in emergency {
        assert_eq!(yes(&[id]).level(), E, "{id}");
    }
    assert_eq!(yes(&["shingles"]).level(), U);
    assert_eq!(yes(&["jaundice_vomiting"]).level(), U);
    for id in ["vascular_claudication", "meal_pain", "deformity", "ca_bones"] {
        assert_eq!(yes(&[id]).level(), P, "{id}");
    }
    assert_eq!(yes(&["ca_calcium"]).age(60).level_of("ca_calcium"), P);
    let needle = "procedure_leg_bladder=yes fever_now=no pain_new_or_worse=no";
    assert_eq!(follow(yes(&["spine_procedure"]), "spine_procedure", needle).level(), E);
}

#[test]
fn d29_pregnancy_locks_until_an_okay_and_nothing_speaks_against_it() {
    assert_eq!(yes(&["pregnant"]).level(), P);
    let okay = follow(yes(&["pregnant"]), "pregnant", "pregnancy_okay=yes pregnancy_told_not=no");
    assert_eq!((okay.level(), okay.screen().locked), (M, false));
    assert!(okay.sets("pregnancy"));
    assert_eq!(okay.yes("pregnancy_risk").level_of("pregnant"), P);
    assert!(yes(&["pregnant"]).unanswered("gyn").is_open("gyn"), "warning signs are asked of the pregnant");
}

#[test]
fn d29_a_caesarean_is_an_operation_on_the_belly() {
    let birth = |kind| {
        let answers = format!("birth_kind={kind} birth_okay=yes");
        follow(yes(&["postpartum"]), "postpartum", &answers)
    };
    assert_eq!(birth("vaginal").level(), M);
    assert!(!birth("vaginal").sets("abdominal_surgery"));
    assert_eq!((birth("caesarean").level(), birth("caesarean").screen().locked), (P, true));
    assert!(birth("caesarean").sets("abdominal_surgery"));
}

#[test]
fn d30_being_newly_unsteady_never_ends_as_a_balance_programme() {
    let falls = |answer| follow(yes(&["falls"]), "falls", answer);
    assert_eq!(falls("unsteady_new=no").level(), M);
    assert!(falls("unsteady_new=no").sets("falls"));
    assert_eq!(falls("unsteady_new=yes").level(), U);
    assert_eq!(falls("unsteady_new=unsure").level(), U);
    assert!(yes(&["falls"]).screen().locked, "locked while the question is open");
    assert_eq!(yes(&["falls", "cord"]).level_of("falls"), U);
}

#[test]
fn d31_symptoms_down_one_leg_set_radicular_and_worsening_locks() {
    let stable = follow(yes(&["neuro_stable"]), "neuro_stable", "change=same");
    assert_eq!((stable.level(), stable.screen().locked), (R, false));
    assert!(stable.sets("radicular"));
    assert_eq!(follow(yes(&["neuro_stable"]), "neuro_stable", "change=worse").level(), P);
    assert!(stable.answered(1).is_open("neuro_stable"), "asked again at each session once it was yes");
}

#[test]
fn d32_hits_come_gravest_first_then_in_the_packs_order() {
    let hits = yes(&["ca_noimprove", "urine_blood", "shingles", "chest", "ces_bowel"]).screen().hits;
    let order: Vec<_> = hits.iter().map(|hit| hit.flag.as_str()).collect();
    assert_eq!(order, ["ces_bowel", "chest", "shingles", "urine_blood", "ca_noimprove"]);
    assert!(hits.iter().all(|hit| !hit.because.is_empty()));
    assert!(hits.iter().any(|hit| hit.flag == flag("chest")));
}
