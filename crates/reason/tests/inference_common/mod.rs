//! What the inference tests share: the pack, a person, and measurements in one line.
#![allow(dead_code, reason = "each test file uses its own part")]

use content::Pack;
use jiff::civil::{Date, date};
use reason::inference::{Finding, Findings, infer};
use record::{
    AssessmentId, Instrument, Measurement, MeasurementId, Mode, Outcome, Person, PersonId, Preferences,
    Rater, Sex, Side,
};

pub(crate) fn pack() -> &'static Pack {
    content::builtin()
}

/// The built-in pack with one file changed.
pub(crate) fn pack_with(path: &str, change: impl Fn(&str) -> String) -> Pack {
    let files = content::builtin::FILES.iter().map(|(name, text)| {
        let text = if *name == path { change(text) } else { (*text).to_owned() };
        ((*name).to_owned(), text)
    });
    Pack::parse(files).expect("the changed pack is good")
}

pub(crate) fn day() -> Date {
    date(2026, 11, 22)
}

pub(crate) fn person(age: i16, sex: Sex) -> Person {
    Person {
        id: PersonId(1),
        name: "Ada Example".into(),
        born: date(2026 - age, 1, 1),
        sex,
        height: None,
        mass: None,
        country: None,
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![],
        preferences: Preferences::default(),
    }
}

pub(crate) fn values(values: &[f64]) -> Outcome {
    Outcome::Values(values.to_vec())
}

pub(crate) fn measured(
    id: i64,
    test: &str,
    side: Option<Side>,
    instrument: Instrument,
    outcome: Outcome,
) -> Measurement {
    Measurement {
        id: MeasurementId(id),
        assessment: AssessmentId::new(test).expect("an id"),
        side,
        instrument,
        rater: Rater::Own,
        outcome,
        pain: None,
        at: "2026-11-22T10:00:00Z".parse().expect("a time"),
        note: String::new(),
        corrects: None,
    }
}

pub(crate) const LEFT: Option<Side> = Some(Side::Left);
pub(crate) const RIGHT: Option<Side> = Some(Side::Right);

/// Inference for a woman of 40.
pub(crate) fn of(measurements: &[Measurement]) -> Findings {
    infer(pack(), &person(40, Sex::Female), day(), measurements)
}

pub(crate) fn finding<'a>(findings: &'a Findings, factor: &str, side: Option<Side>) -> &'a Finding {
    let found = findings.findings.iter().find(|f| f.factor.as_str() == factor && f.side == side);
    found.unwrap_or_else(|| panic!("a finding for {factor} {side:?}"))
}

pub(crate) fn presence(findings: &Findings, factor: &str, side: Option<Side>) -> f64 {
    finding(findings, factor, side).presence.probability
}

/// SD of the construct's estimate.
pub(crate) fn spread(findings: &Findings, factor: &str, side: Option<Side>) -> f64 {
    finding(findings, factor, side).presence.estimate.as_ref().expect("it was measured").sd
}

/// A seated hip rotation of the left side by phone, in degrees.
pub(crate) fn hip(id: i64, degrees: &[f64]) -> Measurement {
    measured(id, "hip_ir_seated", LEFT, Instrument::PhoneInclinometer, values(degrees))
}
