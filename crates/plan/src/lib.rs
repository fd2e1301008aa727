//! Programme, progression, verdicts.
//!
//! [`programme()`] chooses two to four exercises and a walking dose for one person, exactly and always the same way for
//! the same input, and says why for each choice and each omission. Condition rules and limits come first: what they
//! exclude is never offered, not as an item, a variant or a neighbour. No clock, no randomness, no text: reasons are
//! [`record::Message`]s.

mod allowed;
mod facts;
mod left_out;
mod planner;
mod programme;
mod reasons;
mod result;
mod select;
mod tests_to_do;
mod walking;
mod weight;
mod worth;

pub use programme::programme;
pub use result::*;
pub use tests_to_do::{blocked_tests, next_tests};
