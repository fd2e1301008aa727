//! The safety screen on the built-in pack: a table of every flag, sentences that must hold, and properties over random
//! people.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod case;
mod clearing;
mod flags;
mod flags_from_d14;
mod invariants;
mod jump;
mod policy;
mod questions;
mod reopened;
mod second_review;
mod table;
mod texts;
mod yellow;
