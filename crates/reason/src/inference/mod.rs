//! Is it there, could it matter: the probabilistic part (docs/INFERENCE.md).

mod result;

pub use result::*;
