//! The deterministic safety screen: data in `content/triage`, highest level wins, nothing overrides it.

mod result;

pub use result::*;
