//! What a screen must satisfy: inside itself, and towards the rest of the pack.

use crate::{Pack, Problem};

use super::Triage;

pub(super) fn inner(_triage: &Triage) -> Vec<Problem> {
    vec![]
}

/// Defects between the screen and the rest of the pack.
#[must_use]
pub fn cross_check(_pack: &Pack) -> Vec<Problem> {
    vec![]
}
