//! Is it there, could it matter: the probabilistic part. `docs/INFERENCE.md` states the model.
//!
//! Whether working on it helps is for the verdict after a retest; what to do about it is for `plan`.

mod asymmetry;
mod contradiction;
mod next;
mod normal;
mod part;
mod posterior;
mod reading;
mod relevance;
mod result;
mod say;
mod validate;

use std::cmp::Ordering;

use content::Pack;
use jiff::civil::Date;
use record::{Measurement, Message, Outcome, Person};

pub use next::{PlanSignature, next_tests};
pub use result::*;
pub use validate::{MeasurementError, check_measurement};

use part::Part;

/// Everything the measurements say about one person.
///
/// Measurements that a later one corrects, and those [`check_measurement`] refuses, are left out; the order they come in
/// does not matter. Deterministic: no clock, no randomness.
#[must_use]
pub fn infer(pack: &Pack, person: &Person, today: Date, measurements: &[Measurement]) -> Findings {
    let (standing, refused) = reading::standing(pack, today, measurements);
    let parts: Vec<Part> =
        pack.factors.iter().filter_map(|factor| part::part(pack, factor, person, today, &standing)).collect();
    assemble(&parts.iter().collect::<Vec<_>>(), notes(pack, &standing, refused))
}

/// Puts the factors together.
fn assemble(parts: &[&Part], mut notes: Vec<Message>) -> Findings {
    let mut findings: Vec<Finding> = parts.iter().flat_map(|part| part.findings.iter().cloned()).collect();
    findings.sort_by(|a, b| {
        b.applies
            .partial_cmp(&a.applies)
            .unwrap_or(Ordering::Equal)
            .then_with(|| (&a.factor, a.side).cmp(&(&b.factor, b.side)))
    });
    let none_of = |anywhere: fn(&Part) -> f64| -> f64 {
        let counted = parts.iter().filter(|part| part.counts);
        counted
            .filter_map(|part| part.findings.first().map(|f| 1.0 - anywhere(part) * f.relevance.mean))
            .product()
    };
    let expected_by_chance: f64 = parts.iter().map(|part| part.by_chance).sum();
    let counted_present = parts.iter().map(|part| part.present).sum();
    if parts.iter().any(|part| part.by_chance > 0.0) {
        let count = f64::from(u32::try_from(counted_present).unwrap_or(u32::MAX));
        notes.insert(
            0,
            Message::new("finding-note-chance")
                .number("expected", (expected_by_chance * 10.0).round() / 10.0)
                .number("count", count),
        );
    }
    Findings {
        findings,
        asymmetries: parts.iter().flat_map(|part| part.asymmetries.iter().cloned()).collect(),
        contradictions: parts.iter().flat_map(|part| part.contradictions.iter().cloned()).collect(),
        nothing_specific: none_of(|part| part.anywhere),
        nothing_specific_prior: none_of(|part| part.anywhere_prior),
        expected_by_chance,
        counted_present,
        notes,
    }
}

/// General remarks, and those that single results call for.
fn notes(pack: &Pack, standing: &[&Measurement], refused: usize) -> Vec<Message> {
    let mut notes = vec![
        Message::new("finding-note-everyone"),
        Message::new("finding-note-not-cause"),
        Message::new("finding-note-home"),
    ];
    if !pack.info.reviewed_by_clinician {
        notes.push(Message::new("finding-note-unreviewed"));
    }
    if refused > 0 {
        let count = f64::from(u32::try_from(refused).unwrap_or(u32::MAX));
        notes.push(Message::new("finding-note-refused").number("count", count));
    }
    for test in &pack.assessments {
        let Some(below) = test.caution_below else { continue };
        // the newest result decides
        let newest = standing.iter().rev().find(|m| m.assessment == test.id);
        let low = newest.is_some_and(|m| match &m.outcome {
            Outcome::Values(values) => values.iter().all(|value| *value < below),
            _ => false,
        });
        if low {
            let test = format!("assessment-{}", test.id.fluent());
            notes.push(Message::new("finding-note-use-support").key("test", test).number("below", below));
        }
    }
    notes
}
