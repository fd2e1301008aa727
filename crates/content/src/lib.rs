//! Types and checks of the content pack: everything Plumb knows that is not code.
//!
//! A pack is a folder of TOML and Fluent files. [`Pack::parse`] takes their bytes and returns the whole pack or every
//! [`Problem`] in it, with file, line and key; [`builtin()`] is the pack that every program carries. Nothing here does
//! input or output.

pub mod assessment;
pub mod builtin;
mod check;
pub mod claim;
pub mod condition;
pub mod country;
pub mod exercise;
pub mod factor;
mod grade;
pub mod outcome;
mod pack;
mod problem;
mod property;
pub mod source;
pub mod text;
pub mod triage;
pub mod wording;

pub use builtin::builtin;
pub use grade::EvidenceGrade;
pub use pack::{Pack, PackInfo};
pub use problem::{Problem, SourceFile};
pub use property::Property;
pub use text::{TextError, Texts};
