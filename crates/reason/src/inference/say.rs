//! The sentences of a finding: what speaks for it, what against, what would change it. Keys only; the words are Fluent.

use content::assessment::{Assessment, Need, Purpose, Scale, Unit};
use content::factor::{Beyond, Factor};
use content::{EvidenceGrade, Pack};
use jiff::civil::Date;
use record::{CouldNot, Instrument, Measurement, Message, Mode, Outcome, Person, Side, SourceId};

use super::part::Case;
use super::reading::{Reading, Says};
use super::{Finding, Presence, Relevance, next, reading};

/// A measured value older than this is worth taking again.
const OLD_DAYS: i32 = 42;
/// Pain from here on may have limited the test itself.
const PAINFUL: u8 = 4;

/// A value as it is told: whole degrees and seconds, centimetres and hours to one decimal.
pub(super) fn rounded(value: f64, unit: &str) -> f64 {
    match unit {
        "cm" | "h" | "points" => (value * 10.0).round() / 10.0,
        _ => value.round(),
    }
}

/// The Fluent key of an instrument's name.
pub(super) fn instrument_key(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::PhoneInclinometer => "instrument-phone-inclinometer",
        Instrument::Goniometer => "instrument-goniometer",
        Instrument::Photo => "instrument-photo",
        Instrument::Camera => "instrument-camera",
        Instrument::Tape => "instrument-tape",
        Instrument::Timer => "instrument-timer",
        Instrument::Count => "instrument-count",
        Instrument::PictureMatch => "instrument-picture-match",
        Instrument::Question => "instrument-question",
    }
}

fn test_key(test: &Assessment) -> String {
    format!("assessment-{}", test.id.fluent())
}

/// Everything said about one factor on one side.
#[expect(clippy::too_many_arguments, reason = "one call site; each is a different part of the case")]
pub(super) fn finding(
    pack: &Pack,
    case: &Case,
    side: Option<Side>,
    presence: Presence,
    relevance: Relevance,
    today: Date,
    measurements: &[&Measurement],
    person: &Person,
) -> Finding {
    let factor = case.factor;
    let here: Vec<&Reading> =
        case.readings.iter().filter(|r| side.is_none() || r.side().is_none() || r.side() == side).collect();
    let (mut speaks_for, mut speaks_against) = (vec![], vec![]);

    // this person
    if !here.is_empty() {
        let says = if presence.probability >= 0.5 { &mut speaks_for } else { &mut speaks_against };
        says.extend(measured(case, &presence, &here));
    }
    speaks_against.extend(hindered(pack, factor, side, measurements, &here));
    // the literature
    let id = factor.id.fluent();
    speaks_for.push(Message::new(format!("finding-for-{id}")));
    speaks_against.push(Message::new(format!("finding-against-{id}")));
    let ratio = factor.ratio(person.age_years(today), person.sex);
    if ratio > 1.0 {
        speaks_for.push(Message::new("finding-ratio").number("ratio", (ratio * 100.0).round() / 100.0));
    } else {
        speaks_against.push(Message::new("finding-no-ratio"));
    }
    if matches!(factor.grade, EvidenceGrade::None | EvidenceGrade::Against) {
        let key =
            if factor.grade == EvidenceGrade::None { "finding-no-study" } else { "finding-studies-against" };
        speaks_against.push(Message::new(key));
    }

    Finding {
        factor: factor.id.clone(),
        side,
        applies: presence.probability * relevance.mean,
        grade: factor.grade,
        would_change: would_change(pack, case, &here, today, person),
        claims: factor.claims.clone(),
        sources: sources(case, &here),
        verified: verified(case, &presence, &here),
        presence,
        relevance,
        speaks_for,
        speaks_against,
    }
}

/// What was found in this person, against what is usual.
fn measured(case: &Case, presence: &Presence, here: &[&Reading]) -> Vec<Message> {
    let mut out = vec![];
    let unit = case.reference.unit;
    if let Some(estimate) = &presence.estimate {
        let key = if !(0.25..0.75).contains(&presence.probability) {
            match (case.frame.beyond, presence.probability >= 0.5) {
                (Beyond::Below, true) => "finding-measured-low",
                (Beyond::Above, true) => "finding-measured-high",
                (_, false) => "finding-measured-usual",
            }
        } else {
            "finding-measured-near"
        };
        let round = |value| rounded(value, unit.as_str());
        out.push(
            Message::new(key)
                .key("test", test_key(case.reference))
                .key("unit", format!("unit-{}", unit.as_str()))
                .number("value", round(estimate.mean))
                .number("low", round(estimate.interval[0]))
                .number("high", round(estimate.interval[1]))
                .number("cutoff", presence.cutoff.map_or(0.0, round)),
        );
        if let Some(norm) = &presence.norm {
            let scale = case.reference.scale;
            let end = |z: f64| match scale {
                Scale::Linear => norm.mean + z * norm.sd,
                Scale::Log => norm.mean * (z * norm.sd / norm.mean).exp(),
            };
            let key = if norm.verified { "finding-norm" } else { "finding-norm-unverified" };
            out.push(
                Message::new(key)
                    .key("unit", format!("unit-{}", unit.as_str()))
                    .number("low", round(end(-1.0)))
                    .number("high", round(end(1.0))),
            );
        }
    }
    for reading in here {
        match (&reading.measurement.outcome, reading.says) {
            (Outcome::Level(level), _) => out.push(
                Message::new("finding-answered")
                    .key("test", test_key(reading.test))
                    .key("answer", format!("{}-level-{}", test_key(reading.test), level.replace('_', "-"))),
            ),
            (Outcome::Values(_), Says::Between(low, _)) if low.is_finite() && reading.test.cap.is_some() => {
                out.push(
                    Message::new("finding-at-cap")
                        .key("test", test_key(reading.test))
                        .number("cap", reading.test.cap.unwrap_or_default()),
                );
            }
            (Outcome::CouldNot(_), _) => {
                out.push(Message::new("finding-unable-counts").key("test", test_key(reading.test)));
            }
            _ => {}
        }
    }
    out
}

/// Tests that could not be done, or that hurt: what their result does not say.
fn hindered(
    pack: &Pack,
    factor: &Factor,
    side: Option<Side>,
    measurements: &[&Measurement],
    here: &[&Reading],
) -> Vec<Message> {
    let mut out = vec![];
    for measurement in measurements {
        let informs = |test: &&Assessment| {
            test.id == measurement.assessment && test.informs.iter().any(|i| i.factor == factor.id)
        };
        let Some(test) = pack.assessments.iter().find(informs) else { continue };
        if side.is_some() && measurement.side.is_some() && measurement.side != side {
            continue;
        }
        let used = here.iter().any(|reading| reading.id() == measurement.id);
        let key = match &measurement.outcome {
            Outcome::CouldNot(why) if !used => match why {
                CouldNot::Pain => "finding-could-not-pain",
                CouldNot::Unable => "finding-could-not-unable",
                CouldNot::Unsafe => "finding-could-not-unsafe",
                CouldNot::Circumstances => "finding-could-not-circumstances",
            },
            Outcome::Values(_) if used && measurement.pain.is_some_and(|pain| pain >= PAINFUL) => {
                "finding-painful-test"
            }
            _ => continue,
        };
        let says = Message::new(key).key("test", test_key(test));
        if !out.contains(&says) {
            out.push(says);
        }
    }
    out
}

fn would_change(pack: &Pack, case: &Case, here: &[&Reading], today: Date, person: &Person) -> Vec<Message> {
    let mut out = vec![];
    let age_years = person.age_years(today);
    let open = |test: &&Assessment| {
        test.informs.iter().any(|informs| informs.factor == case.factor.id)
            && matches!(test.purpose, Purpose::Reference | Purpose::Alternate)
            && !here.iter().any(|reading| reading.test.id == test.id)
            && next::can_do(test, person, age_years)
            && (person.mode == Mode::Clinician
                || !test.needs_at(age_years).any(|need| need == Need::Clinician))
    };
    let mut tests: Vec<&Assessment> = pack.assessments.iter().filter(open).collect();
    tests.sort_by_key(|test| (test.purpose, test.id.clone()));
    let key = if here.is_empty() { "finding-change-measure" } else { "finding-change-other-test" };
    out.extend(tests.iter().take(2).map(|test| Message::new(key).key("test", test_key(test))));

    if let Some(newest) = here.iter().map(|r| r.day).max() {
        let days = (today - newest).get_days();
        if days > OLD_DAYS {
            out.push(Message::new("finding-change-retest").number("days", f64::from(days)));
        }
    }
    // a better instrument of the same test
    for reading in here {
        let best = reading.test.instruments.first().map(|error| error.kind);
        if let Some(best) =
            best.filter(|best| *best != reading.instrument() && reading.test.unit != Unit::Level)
        {
            let says = Message::new("finding-change-instrument")
                .key("test", test_key(reading.test))
                .key("instrument", instrument_key(best));
            if !out.contains(&says) {
                out.push(says);
            }
        }
    }
    if !here.is_empty() && here.iter().all(|r| reading::day_of(r.measurement) == here[0].day) {
        out.push(Message::new("finding-change-another-day"));
    }
    out.push(Message::new("finding-change-response"));
    out
}

/// The sources of the grade, then of the numbers used, each once.
fn sources(case: &Case, here: &[&Reading]) -> Vec<SourceId> {
    let factor = case.factor;
    let instruments = here.iter().filter_map(|r| r.test.instrument(r.instrument())).flat_map(|e| &e.sources);
    let all = factor.sources.iter().chain(&factor.presence.sources).chain(instruments);
    let mut out: Vec<SourceId> = vec![];
    for source in all {
        if !out.contains(source) {
            out.push(source.clone());
        }
    }
    out
}

fn verified(case: &Case, presence: &Presence, here: &[&Reading]) -> bool {
    case.factor.presence.verified
        && case.factor.ratios.iter().all(|row| row.verified)
        && presence.norm.as_ref().is_none_or(|norm| norm.verified)
        && here
            .iter()
            .all(|r| r.informs.verified && r.test.instrument(r.instrument()).is_some_and(|e| e.verified))
}
