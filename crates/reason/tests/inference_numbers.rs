//! Inference in numbers: identities that must hold and cases computed by hand. The pack is the built-in one.

mod inference_common;

use inference_common::{
    LEFT, RIGHT, day, finding, hip, measured, of, pack, pack_with, person, presence, spread, values,
};
use reason::inference::infer;
use record::{Instrument, Measurement, MeasurementId, Outcome, Rater, Sex};

#[test]
fn nothing_measured_gives_back_the_priors() {
    let findings = of(&[]);
    assert!((findings.nothing_specific - findings.nothing_specific_prior).abs() < 1e-12);
    assert_eq!(findings.counted_present, 0);
    assert!(findings.expected_by_chance.abs() < 1e-12);
    assert_eq!(findings.findings.len(), pack().factors.len(), "each factor once");
    for f in &findings.findings {
        assert!((f.presence.probability - f.presence.prior).abs() < 1e-12, "{}", f.factor);
        assert!(f.presence.measurements.is_empty() && f.presence.estimate.is_none() && f.side.is_none());
    }
}

#[test]
fn hand_computed_hip_rotation() {
    // Woman of 45, phone, trained rater, median of three 22; population 37.9 (10), cut-off 30.
    // error² = 0.448671·2² + 2² + 2.5² = 12.0447; weight of the data 100/112.0447 = 0.89250
    // mean = 37.9 + 0.89250·(22 − 37.9) = 23.7092, sd = 10·√(1 − 0.89250) = 3.2787
    // P(below 30) = Φ((30 − 23.7092)/3.2787) = Φ(1.91869) = 0.97249
    let m = Measurement { rater: Rater::Trained, ..hip(1, &[21.0, 22.0, 25.0]) };
    let findings = infer(pack(), &person(45, Sex::Female), day(), &[m]);
    let left = finding(&findings, "hip_ir_limited", LEFT);
    let estimate = left.presence.estimate.as_ref().expect("it was measured");
    assert!((estimate.mean - 23.7092).abs() < 1e-3, "{estimate:?}");
    assert!((estimate.sd - 3.2787).abs() < 1e-3, "{estimate:?}");
    assert!((left.presence.probability - 0.972_49).abs() < 1e-4, "{}", left.presence.probability);
    // prior Φ((30 − 37.9)/10) = Φ(−0.79) = 0.21476
    assert!((left.presence.prior - 0.214_76).abs() < 1e-4);
    // the other side by the correlation of sides: mean −0.75·1.41908 = −1.06431 SD, variance 1 − 0.75²·0.89250 = 0.49797
    // P = Φ((−0.79 + 1.06431)/0.70567) = Φ(0.38872) = 0.65126
    let right = presence(&findings, "hip_ir_limited", RIGHT);
    assert!((right - 0.651_26).abs() < 1e-4, "{right}");
}

#[test]
fn hand_computed_relevance_and_cap() {
    let findings = of(&[]);
    // LR 1.3: cap 0.3/1.3 = 0.23077, below the prior mean 2/8
    let hip = &finding(&findings, "hip_ir_limited", None).relevance;
    assert!((hip.cap - 0.230_77).abs() < 1e-5 && hip.capped && (hip.mean - hip.cap).abs() < 1e-12);
    // the cap leaves the prior alone: Beta(2, 6) runs from 0.037 to 0.579
    assert!((hip.interval[0] - 0.0367).abs() < 1e-3 && (hip.interval[1] - 0.5787).abs() < 1e-3, "{hip:?}");
    // no ratio known: the floor 0.10, which the prior mean 1/10 does not exceed
    let flexor = &finding(&findings, "hip_flexor_weak", None).relevance;
    assert!((flexor.cap - 0.10).abs() < 1e-12 && !flexor.capped);
    // stress from the stored shares: (23.4 + 6.66)/(13.73 + 3.55) = 1.73958, cap 0.42515
    let stress = &finding(&findings, "stress_high", None).relevance;
    assert!((stress.cap - 0.425_15).abs() < 1e-4, "{stress:?}");
    // dynamic pronation counts in women only
    let man = infer(pack(), &person(40, Sex::Male), day(), &[]);
    assert!(finding(&findings, "foot_pronation_dyn", None).relevance.cap > 0.25);
    assert!((finding(&man, "foot_pronation_dyn", None).relevance.cap - 0.10).abs() < 1e-12);
}

#[test]
fn hand_computed_time_limit() {
    // One bounded reading against direct integration. Woman of 55, median of three at the 45 s limit, trained rater.
    // log scale: mean ln 66.8, sd 1.2; error² = 0.448671·0.35² + 0.20² + 0.05² = 0.0974622; cut-off −1 SD.
    let m = measured(1, "sls_eo", LEFT, Instrument::Timer, values(&[45.0; 3]));
    let m = Measurement { rater: Rater::Trained, ..m };
    let findings = infer(pack(), &person(55, Sex::Female), day(), &[m]);
    let (mean, sd, error) = (66.8_f64.ln(), 1.2, 0.097_462_2_f64.sqrt());
    let phi = |x: f64| 0.5 * statrs::function::erf::erfc(-x / std::f64::consts::SQRT_2);
    let (mut present, mut all) = (0.0, 0.0);
    for i in 0..40_000 {
        let z = -8.0 + 16.0 * (f64::from(i) + 0.5) / 40_000.0;
        let weight = (-z * z / 2.0_f64).exp() * (1.0 - phi((45.0_f64.ln() - mean - sd * z) / error));
        all += weight;
        present += if z < -1.0 { weight } else { 0.0 };
    }
    let found = presence(&findings, "balance_deficit", LEFT);
    assert!((found - present / all).abs() < 1e-4, "{found} {}", present / all);
}

#[test]
fn hand_computed_disagreement() {
    let take = |id, kind, value| Measurement {
        rater: Rater::Trained,
        ..measured(id, "hip_ir_seated", LEFT, kind, values(&[value; 3]))
    };
    let agree = of(&[take(1, Instrument::PhoneInclinometer, 30.0), take(2, Instrument::Goniometer, 33.0)]);
    assert!(agree.contradictions.is_empty());
    let differ = of(&[take(1, Instrument::PhoneInclinometer, 20.0), take(2, Instrument::Goniometer, 45.0)]);
    let c = &differ.contradictions[0];
    // error² 12.0447 and 0.448671·6.25 + 6.25 + 9 = 18.0542; Q = 25²/30.0989 = 20.765; P(χ²₁ > Q) = 5.19e-6
    assert!((c.p_value / 5.19e-6 - 1.0).abs() < 0.01, "{}", c.p_value);
    assert_eq!((c.side, c.measurements.as_slice()), (LEFT, [MeasurementId(1), MeasurementId(2)].as_slice()));
}

#[test]
fn a_gap_is_judged_by_its_own_error() {
    let pair = |l: f64, r: f64| {
        let right = measured(2, "hip_ir_seated", RIGHT, Instrument::PhoneInclinometer, values(&[r; 3]));
        of(&[hip(1, &[l; 3]), right]).asymmetries.remove(0)
    };
    // error² of a difference at home = 2·1.5²·(0.448671·4 + 4) = 26.076; MDC = 1.96·5.1065 = 10.008
    let small = pair(30.0, 36.0);
    assert!((small.mdc - 10.008).abs() < 5e-3, "{}", small.mdc);
    assert_eq!(small.says.key, "finding-gap-within-error");
    // true gaps spread by 10·√(2·0.25) = 7.07: a gap of 12 is real and usual, one of 30 unusual
    assert_eq!(pair(30.0, 42.0).says.key, "finding-gap-usual");
    let large = pair(15.0, 45.0);
    assert_eq!(large.says.key, "finding-gap-unusual");
    assert!(large.unusual > 0.9 && small.unusual < 0.05, "{} {}", large.unusual, small.unusual);
}

#[test]
fn nothing_specific_is_the_product_over_factors() {
    let severe = Outcome::Level("severe".into());
    let findings = of(&[measured(1, "stress_level", None, Instrument::Question, severe)]);
    let counted = pack().factors.iter().filter(|factor| factor.counts);
    let product: f64 =
        counted.map(|factor| 1.0 - finding(&findings, factor.id.as_str(), None).applies).product();
    assert!((findings.nothing_specific - product).abs() < 1e-12);
    assert!(findings.nothing_specific < findings.nothing_specific_prior);
}

fn several() -> Vec<Measurement> {
    vec![
        hip(1, &[24.0, 25.0, 22.0]),
        measured(2, "hip_ir_seated", RIGHT, Instrument::PhoneInclinometer, values(&[35.0, 36.0, 39.0])),
        measured(3, "hip_ir_prone", RIGHT, Instrument::Photo, values(&[31.0])),
        measured(4, "sls_eo", LEFT, Instrument::Timer, values(&[45.0, 45.0, 45.0])),
        measured(5, "sls_eo", RIGHT, Instrument::Timer, values(&[12.0, 20.0, 15.0])),
        measured(6, "stress_level", None, Instrument::Question, Outcome::Level("mild".into())),
    ]
}

#[test]
fn order_does_not_matter() {
    let mut all = several();
    let forward = of(&all);
    all.reverse();
    assert_eq!(forward, of(&all));
}

#[test]
fn mirrored_readings_give_mirrored_findings() {
    let mirror = |m: &Measurement| {
        let side =
            m.side.map(|side| if Some(side) == LEFT { record::Side::Right } else { record::Side::Left });
        Measurement { side, ..m.clone() }
    };
    let (one, other) = (of(&several()), of(&several().iter().map(mirror).collect::<Vec<_>>()));
    for factor in ["hip_ir_limited", "balance_deficit"] {
        for (side, opposite) in [(LEFT, RIGHT), (RIGHT, LEFT)] {
            let apart = presence(&one, factor, side) - presence(&other, factor, opposite);
            assert!(apart.abs() < 1e-9, "{factor}: {apart}");
        }
    }
    assert!((one.asymmetries[0].difference.mean + other.asymmetries[0].difference.mean).abs() < 1e-9);
    assert!((one.nothing_specific - other.nothing_specific).abs() < 1e-9);
}

#[test]
fn two_equal_independent_instruments_are_one_with_half_the_variance() {
    let own = pack_with("assessments.toml", |text| {
        let (before, rest) =
            text.split_once("[[assessment.instrument]]").expect("the first test has instruments");
        let (_, after) = rest.split_once("[[assessment.norm]]").expect("and a norm");
        let instrument = |kind: &str, sd: f64| {
            format!(
                "[[assessment.instrument]]\nkind = \"{kind}\"\nwithin = {sd:.17}\nbetween = {sd:.17}\nbias = {sd:.17}\n"
            )
        };
        let three = [("goniometer", 3.0), ("photo", 3.0), ("camera", 3.0 / 2.0_f64.sqrt())];
        let three: String = three.iter().map(|(kind, sd)| instrument(kind, *sd)).collect();
        format!("{before}{three}[[assessment.norm]]{after}")
    });
    let take = |id, kind| measured(id, "hip_ir_seated", LEFT, kind, values(&[24.0]));
    let of = |all: &[Measurement]| {
        presence(&infer(&own, &person(40, Sex::Female), day(), all), "hip_ir_limited", LEFT)
    };
    let two = of(&[take(1, Instrument::Goniometer), take(2, Instrument::Photo)]);
    let apart = two - of(&[take(1, Instrument::Camera)]);
    assert!(apart.abs() < 1e-12, "{apart}");
}

#[test]
fn an_instruments_bias_does_not_average_away() {
    let on = |id: i64, kind| Measurement {
        at: format!("2026-11-{:02}T10:00:00Z", 10 + id).parse().expect("a time"),
        ..measured(id, "hip_ir_seated", LEFT, kind, values(&[24.0; 3]))
    };
    let days: Vec<Measurement> = (1..=9).map(|id| on(id, Instrument::PhoneInclinometer)).collect();
    let sd = |all: &[Measurement]| spread(&of(all), "hip_ir_limited", LEFT);
    let [one, two, nine] = [1, 2, 9].map(|n| sd(&days[..n]));
    assert!(nine < two && two < one);
    // the phone's own bias is 2.5 degrees: however often it is read, about that much stays
    assert!(nine > 2.4, "{nine}");
    // a session that is not the phone's tells more than the phone's again
    let same_day = |kind| Measurement { at: days[0].at, ..on(2, kind) };
    let again = sd(&[days[0].clone(), same_day(Instrument::PhoneInclinometer)]);
    let other = sd(&[days[0].clone(), same_day(Instrument::Goniometer)]);
    assert!(other < again, "{other} {again}");
}

#[test]
fn more_repeats_never_widen() {
    let sd = |k: usize| spread(&of(&[hip(1, &vec![24.0; k])]), "hip_ir_limited", LEFT);
    for k in 1..20 {
        assert!(sd(k + 1) < sd(k), "{k}");
    }
}

#[test]
fn measuring_never_leaves_less_known() {
    let all = several();
    for n in 1..=3 {
        let [before, after] = [n, n + 1].map(|n| spread(&of(&all[..n.min(3)]), "hip_ir_limited", LEFT));
        assert!(after <= before + 1e-12, "{n}");
    }
}
