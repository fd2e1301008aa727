//! The deterministic safety screen: data in `content/triage`, highest level wins, nothing overrides it.
//!
//! [`screen()`] weighs every answer and lock on record; [`questions()`] says what to ask, [`pain_jump`] when to ask it again;
//! [`clear()`] releases a lock on a clinician's word. Keeping answers and locks is for the store, words are in
//! `text/<lang>/triage.ftl`.

mod advice;
mod answers;
mod clear;
mod input;
mod jump;
mod keys;
mod locks;
mod questions;
mod result;
mod rules;
mod screen;
mod yellow;

pub use clear::{ClearError, clear};
pub use input::{PainNow, Purpose, Question, Screen};
pub use jump::{pain_jump, standing_pain};
pub use questions::questions;
pub use result::*;
pub use screen::screen;
pub use yellow::{Yellow, yellow};
