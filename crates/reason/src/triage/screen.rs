//! The screen itself.

use content::Pack;

use super::{Screen, TriageResult};

/// Screens a person.
#[must_use]
pub fn screen(_pack: &Pack, _input: &Screen<'_>) -> TriageResult {
    // fails closed until the rules are read
    TriageResult {
        level: record::Level::Incomplete,
        locked: true,
        hits: vec![],
        open: vec![],
        new_locks: vec![],
        standing_locks: vec![],
        conditions: std::collections::BTreeSet::new(),
        advice: vec![],
        safety_net: vec![],
    }
}
