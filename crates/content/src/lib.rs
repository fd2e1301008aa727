//! Types and checks of the content pack.

mod grade;
mod problem;

pub use grade::EvidenceGrade;
pub use problem::{Problem, SourceFile};
