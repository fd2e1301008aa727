//! What only the whole pack can tell about its exercises.

use std::collections::BTreeSet;

use crate::{Pack, Problem};

/// Factors that do not exist. Texts and sources are checked for all parts together.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let factors: BTreeSet<_> = pack.factors.iter().map(|factor| &factor.id).collect();
    let mut problems = vec![];
    for exercise in &pack.exercises {
        for factor in exercise.factors.iter().filter(|factor| !factors.contains(factor)) {
            problems.push(Problem {
                file: "exercises.toml".to_owned(),
                line: exercise.line,
                key: format!("exercise[{}].factors", exercise.id),
                found: format!("no factor {:?}", factor.as_str()),
                advice: "correct the id or add it to factors.toml".to_owned(),
            });
        }
    }
    problems
}
