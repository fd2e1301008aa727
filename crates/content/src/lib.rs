//! Types and checks of the content pack.

mod grade;
mod problem;
mod property;

pub use grade::EvidenceGrade;
pub use problem::{Problem, SourceFile};
pub use property::Property;
