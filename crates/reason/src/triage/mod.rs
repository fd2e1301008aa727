//! The deterministic safety screen: data in `content/triage`, highest level wins, nothing overrides it.

mod clear;
mod input;
mod questions;
mod result;
mod screen;

pub use clear::{ClearError, clear};
pub use input::{PainNow, Purpose, Question, Screen};
pub use questions::{pain_jump, questions};
pub use result::*;
pub use screen::screen;
