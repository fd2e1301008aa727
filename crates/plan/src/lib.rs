//! Programme, progression, verdicts.

mod result;

pub use result::*;
