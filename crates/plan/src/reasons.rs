//! The sentences of planning and the settings behind them. Words: `text/<lang>/plan.ftl`.
//!
//! Settings without a source are chosen here and unverified; the sources are ids of `sources.toml`.

use content::exercise::{BaseDose, Kind, Region};
use record::{Equipment, Limit, Message, Side};
use serde::Serialize;

/// From this age on, standing on one leg is done beside a support. Chosen here.
pub(crate) const SUPPORT_FROM_AGE: u16 = 65;

/// The hardest level to start with. Chosen here: nothing is known yet of how the person responds.
pub(crate) const START_LEVEL: u8 = 2;

/// From this probability on a measured factor asks for its exercises. Chosen here.
pub(crate) const ASKS_FROM: f64 = 0.5;

/// From this probability on a measured factor is named as a reason: about even. Chosen here.
pub(crate) const SPEAKS_FROM: f64 = 0.45;

/// At most this many reasons an exercise, and of these findings. Chosen here: more is not read.
pub(crate) const MOST_REASONS: usize = 4;
/// See [`MOST_REASONS`].
pub(crate) const MOST_FINDINGS: usize = 2;

/// At most this many exercises: two were done better than eight (henry1999, n = 15).
pub(crate) const MOST_ITEMS: usize = 4;

/// At least this many, when rules and time allow.
pub(crate) const FEWEST_ITEMS: usize = 2;

/// Seconds between two exercises. Chosen here.
pub(crate) const TRANSITION_S: u32 = 20;

/// Seconds of the version for a bad day.
pub(crate) const SHORT_S: u32 = 180;

/// Exercises of the version for a bad day.
pub(crate) const SHORT_ITEMS: usize = 2;

/// Days until the tests that matter are measured again: four weeks (DESIGN §7; steiger2012 on what changes).
pub(crate) const RETEST_AFTER_DAYS: u16 = 28;

/// Stop above this pain, or above this many points over the usual, whichever is more (trafficlight; smith2017).
pub(crate) const STOP_PAIN: u8 = 5;
/// See [`STOP_PAIN`].
pub(crate) const STOP_ABOVE_USUAL: u8 = 2;

/// A probability in words. The bounds are chosen here.
pub(crate) fn chance(probability: f64) -> &'static str {
    match probability {
        p if p >= 0.9 => "reason-chance-very-likely",
        p if p >= 0.7 => "reason-chance-likely",
        p if p >= 0.55 => "reason-chance-rather-likely",
        p if p >= 0.45 => "reason-chance-even",
        p if p >= 0.3 => "reason-chance-rather-unlikely",
        p if p >= 0.1 => "reason-chance-unlikely",
        _ => "reason-chance-very-unlikely",
    }
}

/// The word an enum is written as in data, with hyphens: `Equipment::Mat` reads `mat`.
fn word<T: Serialize>(value: &T) -> String {
    let written = serde_json::to_value(value).ok();
    written.as_ref().and_then(|v| v.as_str()).unwrap_or_default().replace('_', "-")
}

/// The Fluent key of a piece of equipment.
pub(crate) fn equipment_key(equipment: Equipment) -> String {
    format!("equipment-{}", word(&equipment))
}

/// A sentence about a limit of the person.
pub(crate) fn limit(key: &str, limit: Limit) -> Message {
    Message::new(key).key("limit", format!("reason-limit-{}", word(&limit)))
}

/// None of these is at hand; the first is named.
pub(crate) fn missing(any_of: &[Equipment]) -> Message {
    let first = any_of.first().map(|e| equipment_key(*e)).unwrap_or_default();
    Message::new("reason-left-equipment").key("equipment", first)
}

/// Why this kind of exercise is in a programme.
pub(crate) fn kind(kind: Kind) -> Message {
    Message::new(match kind {
        Kind::Strength => "reason-item-strength",
        Kind::Endurance => "reason-item-endurance",
        Kind::Mobility => "reason-item-mobility",
        Kind::Control => "reason-item-control",
        Kind::Relaxation => "reason-item-relaxation",
        Kind::Pressure => "reason-item-pressure",
        Kind::Walking => "reason-item-walking",
        Kind::Habit => "reason-item-habit",
    })
}

/// Which part of the body it works, and whether it is the first to do so.
pub(crate) fn region(region: Region, first: bool) -> Message {
    let key = match region {
        Region::Foot => "reason-region-foot",
        Region::Leg => "reason-region-leg",
        Region::Hip => "reason-region-hip",
        Region::Trunk => "reason-region-trunk",
        Region::UpperBack => "reason-region-upper-back",
        Region::Whole => "reason-region-whole",
    };
    Message::new(if first { "reason-item-region" } else { "reason-item-region-again" }).key("region", key)
}

/// One more set on a side.
pub(crate) fn extra(side: Side, factor_key: String) -> Message {
    let key = match side {
        Side::Left => "reason-item-extra-left",
        Side::Right => "reason-item-extra-right",
    };
    Message::new(key).key("factor", factor_key)
}

/// The dose in words: holds, repetitions, or minutes for what is done by the clock.
pub(crate) fn dose(kind: Kind, dose: &BaseDose, minutes: f64) -> Message {
    let by_the_clock = matches!(kind, Kind::Relaxation | Kind::Habit | Kind::Pressure | Kind::Walking);
    if by_the_clock {
        return Message::new("dose-minutes").number("minutes", (minutes * 2.0).round() / 2.0);
    }
    let key = match (dose.hold_s >= 5.0, dose.per_side) {
        (true, true) => "dose-holds-each-side",
        (true, false) => "dose-holds",
        (false, true) => "dose-reps-each-side",
        (false, false) => "dose-reps",
    };
    let message = Message::new(key).number("sets", f64::from(dose.sets)).number("reps", f64::from(dose.reps));
    if dose.hold_s >= 5.0 { message.number("hold", dose.hold_s) } else { message }
}

/// When to stop: one text for every exercise. An unknown usual pain leaves the lower limit.
pub(crate) fn stop(usual_pain: Option<u8>) -> Vec<Message> {
    let limit = usual_pain.map_or(STOP_PAIN, |usual| STOP_PAIN.max(usual.saturating_add(STOP_ABOVE_USUAL)));
    vec![
        Message::new("reason-stop-pain").number("pain", f64::from(limit.min(10))),
        Message::new("reason-stop-leg"),
        Message::new("reason-stop-unwell"),
        Message::new("reason-stop-emergency"),
    ]
}
