//! The next best test: the one whose result would most change the programme, per minute of effort.

use std::collections::{BTreeMap, BTreeSet};

use content::Pack;
use jiff::civil::Date;
use record::{AssessmentId, ExerciseId, Measurement, Person};

use super::{Findings, NextTest};

/// What matters of a programme when two are compared: the share of its time each exercise takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanSignature(pub BTreeMap<ExerciseId, f64>);

impl PlanSignature {
    /// How much of one programme is different in the other: 0 the same, 1 nothing in common.
    #[must_use]
    pub fn distance(&self, other: &Self) -> f64 {
        let share = |of: &Self, id: &ExerciseId| {
            let total: f64 = of.0.values().sum();
            if total > 0.0 { of.0.get(id).copied().unwrap_or_default() / total } else { 0.0 }
        };
        let ids: BTreeSet<&ExerciseId> = self.0.keys().chain(other.0.keys()).collect();
        let apart: f64 = ids.into_iter().map(|id| (share(self, id) - share(other, id)).abs()).sum();
        (apart / 2.0).min(1.0)
    }
}

/// Ranks the tests worth doing next. `blocked` are those that condition rules or limits exclude; `effect` is the programme
/// that would follow from findings.
pub fn next_tests(
    pack: &Pack,
    person: &Person,
    today: Date,
    measurements: &[Measurement],
    blocked: &BTreeSet<AssessmentId>,
    effect: &mut dyn FnMut(&Findings) -> PlanSignature,
) -> Vec<NextTest> {
    let _ = (pack, person, today, measurements, blocked, effect);
    vec![]
}
