//! Triage, inference, next best test.
//!
//! Triage is deterministic and stands apart: nothing inferred can soften it.

pub mod inference;
pub mod triage;
