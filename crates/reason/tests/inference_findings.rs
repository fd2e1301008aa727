//! What findings say: limits of timers, tests that could not be done, posture, corrections, reasons.

mod inference_common;

use content::EvidenceGrade;
use inference_common::{LEFT, RIGHT, day, finding, hip, measured, of, pack, person, presence, values};
use reason::inference::{MeasurementError, check_measurement, infer};
use record::{CouldNot, Instrument, Measurement, MeasurementId, Outcome, Sex};

#[test]
fn a_time_at_the_limit_means_at_least() {
    let at = |time: f64| {
        let m = measured(1, "sls_eo", LEFT, Instrument::Timer, values(&[time; 3]));
        infer(pack(), &person(55, Sex::Female), day(), &[m])
    };
    let [capped, beyond, short] = [45.0, 80.0, 44.0].map(|time| presence(&at(time), "balance_deficit", LEFT));
    assert!((capped - beyond).abs() < 1e-12, "beyond the limit nothing is known");
    assert!(capped < short);
    let findings = at(45.0);
    let f = finding(&findings, "balance_deficit", LEFT);
    assert!(f.presence.estimate.as_ref().expect("measured").mean > 45.0);
    assert!(f.speaks_against.iter().any(|m| m.key == "finding-at-cap"));
}

#[test]
fn could_not_is_never_a_zero() {
    let hold =
        |why| of(&[measured(1, "hf_strength_seated", LEFT, Instrument::Timer, Outcome::CouldNot(why))]);
    let nothing = presence(&of(&[]), "hip_flexor_weak", None);
    // pain says nothing about strength, and the finding says so
    for (why, key) in [
        (CouldNot::Pain, "finding-could-not-pain"),
        (CouldNot::Unsafe, "finding-could-not-unsafe"),
        (CouldNot::Circumstances, "finding-could-not-circumstances"),
    ] {
        let findings = hold(why);
        let f = finding(&findings, "hip_flexor_weak", None);
        assert!((f.presence.probability - nothing).abs() < 1e-12, "{why:?}");
        assert!(f.speaks_against.iter().any(|m| m.key == key), "{why:?}");
    }
    // too weak for the position is at most the stated time, not zero
    let findings = hold(CouldNot::Unable);
    let f = finding(&findings, "hip_flexor_weak", LEFT);
    assert!(f.presence.probability > 0.9);
    assert!(f.presence.estimate.as_ref().expect("a bound counts").mean > 1.0);
    assert!(f.speaks_for.iter().any(|m| m.key == "finding-unable-counts"));
}

#[test]
fn pain_during_a_test_is_said() {
    let painful = Measurement { pain: Some(6), ..hip(1, &[20.0, 20.0, 20.0]) };
    let findings = of(&[painful]);
    let f = finding(&findings, "hip_ir_limited", LEFT);
    assert!(f.speaks_against.iter().any(|m| m.key == "finding-painful-test"));
}

#[test]
fn posture_votes_on_nothing_else() {
    let tilt = measured(1, "pelvic_tilt_photo", None, Instrument::Photo, values(&[18.0; 3]));
    let (with, without) = (of(&[tilt]), of(&[]));
    for factor in pack().factors.iter().filter(|factor| factor.id.as_str() != "apt_posture") {
        let id = factor.id.as_str();
        assert!((presence(&with, id, None) - presence(&without, id, None)).abs() < 1e-12, "{id}");
    }
    assert!(presence(&with, "apt_posture", None) > presence(&without, "apt_posture", None));
    assert_eq!(with.counted_present, 0, "a posture is not counted");
    assert!((with.nothing_specific - without.nothing_specific).abs() < 1e-12);
    for test in &pack().assessments {
        let posture = |id: &str| id == "apt_posture" || id == "foot_posture_static";
        assert!(
            test.informs.len() <= 1 || !test.informs.iter().any(|i| posture(i.factor.as_str())),
            "{}",
            test.id
        );
    }
}

#[test]
fn a_correction_replaces_what_it_corrects() {
    let wrong = hip(1, &[12.0, 13.0, 12.0]);
    let right = Measurement { corrects: Some(MeasurementId(1)), ..hip(2, &[42.0, 43.0, 42.0]) };
    let alone = Measurement { corrects: None, ..right.clone() };
    assert_eq!(of(&[wrong.clone(), right.clone()]), of(&[alone]));
    // a correction of the correction leaves only the last
    let last = Measurement { corrects: Some(MeasurementId(2)), ..hip(3, &[12.0, 13.0, 12.0]) };
    let findings = of(&[wrong, right, last]);
    assert_eq!(finding(&findings, "hip_ir_limited", LEFT).presence.measurements, [MeasurementId(3)]);
}

#[test]
fn a_retest_replaces_results_of_more_than_three_weeks_before() {
    let at = |id, when: &str, degrees: f64| Measurement {
        at: when.parse().expect("a time"),
        ..hip(id, &[degrees; 3])
    };
    let old = at(1, "2026-10-01T10:00:00Z", 20.0);
    let new = at(2, "2026-11-20T10:00:00Z", 40.0);
    assert_eq!(of(&[old, new.clone()]), of(&[new]));
}

#[test]
fn every_finding_carries_its_reasons() {
    let findings = of(&[measured(1, "sitting_hours", None, Instrument::Question, values(&[11.0]))]);
    for f in &findings.findings {
        assert!(!f.would_change.is_empty() && !f.speaks_for.is_empty(), "{}", f.factor);
        assert!(!f.speaks_against.is_empty(), "{}", f.factor);
        if matches!(f.grade, EvidenceGrade::Against | EvidenceGrade::None) {
            let key =
                if f.grade == EvidenceGrade::None { "finding-no-study" } else { "finding-studies-against" };
            assert!(f.speaks_against.iter().any(|m| m.key == key), "{}", f.factor);
        }
    }
}

#[test]
fn every_sentence_has_its_text() {
    let mut all = vec![
        Measurement { pain: Some(6), ..hip(1, &[12.0, 13.0, 12.0]) },
        measured(2, "hip_ir_seated", RIGHT, Instrument::Goniometer, values(&[50.0; 3])),
        measured(3, "hip_ir_seated", RIGHT, Instrument::PhoneInclinometer, values(&[15.0; 3])),
        measured(4, "hip_ir_prone", LEFT, Instrument::Photo, values(&[60.0; 3])),
        measured(5, "sls_eo", LEFT, Instrument::Timer, values(&[45.0; 3])),
        measured(6, "sls_eo", RIGHT, Instrument::Timer, values(&[4.0; 3])),
        measured(7, "hip_ir_seated", LEFT, Instrument::PictureMatch, Outcome::Level("far".into())),
        measured(8, "sideplank", LEFT, Instrument::Timer, Outcome::CouldNot(CouldNot::Unable)),
        measured(9, "wblt", LEFT, Instrument::Tape, values(&[8.0; 3])),
        measured(10, "wblt", RIGHT, Instrument::Tape, values(&[15.0; 3])),
        measured(11, "hip_ir_seated", LEFT, Instrument::PhoneInclinometer, values(&[400.0])),
        Measurement {
            at: "2026-09-01T10:00:00Z".parse().expect("a time"),
            ..measured(12, "sitting_hours", None, Instrument::Question, values(&[7.0]))
        },
    ];
    for (id, why) in (20..).zip([CouldNot::Pain, CouldNot::Unsafe, CouldNot::Unable, CouldNot::Circumstances])
    {
        all.push(measured(id, "thomas_mod", LEFT, Instrument::Photo, Outcome::CouldNot(why)));
    }
    let findings = of(&all);
    let mut said: Vec<&record::Message> = findings.notes.iter().collect();
    let of_findings = findings.findings.iter();
    said.extend(
        of_findings.flat_map(|f| f.speaks_for.iter().chain(&f.speaks_against).chain(&f.would_change)),
    );
    said.extend(findings.asymmetries.iter().map(|a| &a.says));
    said.extend(findings.contradictions.iter().map(|c| &c.says));
    let mut wrong: Vec<String> = said
        .iter()
        .filter_map(|message| pack().texts.render("en", message).err())
        .map(|e| e.to_string())
        .collect();
    wrong.sort_unstable();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn refused_measurements_are_left_out_and_counted() {
    let findings = of(&[hip(1, &[400.0])]);
    assert!((findings.nothing_specific - findings.nothing_specific_prior).abs() < 1e-12);
    assert!(findings.notes.iter().any(|note| note.key == "finding-note-refused"));
}

#[test]
fn a_short_balance_time_asks_for_support_at_any_age() {
    let short = measured(1, "sls_eo", LEFT, Instrument::Timer, values(&[4.0, 6.0, 5.0]));
    assert!(of(&[short]).notes.iter().any(|note| note.key == "finding-note-use-support"));
}

#[test]
fn what_cannot_be_is_refused_with_its_field() {
    let good = hip(1, &[30.0, 31.0, 29.0]);
    let refused = |m: Measurement| check_measurement(pack(), day(), &m).expect_err("it cannot be");
    assert_eq!(check_measurement(pack(), day(), &good), Ok(()));
    assert_eq!(refused(hip(1, &[400.0])).field(), "outcome");
    assert_eq!(refused(hip(1, &[])).field(), "outcome");
    assert_eq!(refused(hip(1, &[f64::NAN])).field(), "outcome");
    assert_eq!(refused(Measurement { side: None, ..good.clone() }).field(), "side");
    assert_eq!(refused(Measurement { instrument: Instrument::Tape, ..good.clone() }).field(), "instrument");
    assert_eq!(refused(Measurement { pain: Some(11), ..good.clone() }).field(), "pain");
    let future = "2027-01-01T10:00:00Z".parse().expect("a time");
    assert_eq!(refused(Measurement { at: future, ..good.clone() }).field(), "at");
    let picture =
        measured(1, "hip_ir_seated", LEFT, Instrument::PictureMatch, Outcome::Level("sideways".into()));
    assert!(matches!(refused(picture), MeasurementError::WrongLevel { .. }));
    let stress = measured(1, "stress_level", LEFT, Instrument::Question, Outcome::Level("mild".into()));
    assert_eq!(refused(stress).field(), "side");
    let unknown = measured(1, "hip_xy", LEFT, Instrument::Photo, values(&[1.0]));
    assert!(refused(unknown).to_string().contains("hip_xy"));
}
