//! One sentence for each correction of the clinical review, from the fourteenth on.

use record::{Answer, Level};

use crate::case::{Case, E, M, P, R, U, event, flag, follow, yes};

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
