//! What no part can check alone: texts that must exist, references between parts, marks that must agree.

mod provenance;
mod texts;
mod translations;

use crate::{Pack, Problem, assessment, claim, condition, exercise, factor, outcome, triage};

/// Every defect between the parts of a pack, in the order of files and lines.
pub(crate) fn check(pack: &Pack) -> Vec<Problem> {
    let mut problems = [
        triage::cross_check(pack),
        assessment::cross_check(pack),
        factor::cross_check(pack),
        claim::cross_check(pack),
        outcome::cross_check(pack),
        exercise::cross_check(pack),
        condition::cross_check(pack),
        texts::check(pack),
        translations::check(pack),
        provenance::check(pack),
    ]
    .concat();
    problems.sort();
    problems.dedup();
    problems
}
