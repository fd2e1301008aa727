//! Motion data: TRC, MOT, STO, CSV and C3D files, zero-lag filters, splines, gaps, resampling, angle conventions.
//!
//! Everything becomes one [`Table`]: a time column and labelled channels whose missing values are explicit. The crate
//! works on bytes it is handed and never opens a file; it knows nothing of models, so only the caller can say which
//! channels are angles ([`Table::in_radians`]).

pub mod c3d;
pub mod convention;
pub mod csv;
mod error;
pub mod filter;
mod format;
mod header;
pub mod resample;
pub mod spline;
pub mod sto;
mod table;
mod text;
pub mod trc;

pub use error::MotionError;
pub use format::{Format, read, write};
pub use header::{AngleUnit, Header, LengthUnit, Note};
pub use table::{Channel, Kind, Table};
