//! Which format a file has, and one door to all readers and writers.

use crate::{MotionError, Table, csv, sto, trc};

/// A file format of motion data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Marker trajectories as text.
    Trc,
    /// OpenSim storage or SIMM motion; `.mot` and `.sto` are the same format.
    Sto,
    /// Comma-separated values.
    Csv,
    /// Markers, analog channels and force plates in binary; read only, see [`crate::c3d`].
    C3d,
}

impl Format {
    /// From the ending of a file name, or else from its first bytes.
    #[must_use]
    pub fn detect(file: &str, bytes: &[u8]) -> Option<Self> {
        let ending = file.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
        match ending.as_deref() {
            Some("trc") => Some(Self::Trc),
            Some("mot" | "sto") => Some(Self::Sto),
            Some("csv" | "tsv") => Some(Self::Csv),
            Some("c3d") => Some(Self::C3d),
            _ if bytes.starts_with(b"PathFileType") => Some(Self::Trc),
            _ if bytes.get(1) == Some(&0x50) && bytes.len() >= 1024 => Some(Self::C3d),
            _ => {
                let head = &bytes[..bytes.len().min(1 << 16)];
                let has_end = head.windows(9).any(|w| w.eq_ignore_ascii_case(b"endheader"));
                has_end.then_some(Self::Sto)
            }
        }
    }
}

/// Reads any known format; of a C3D file, its points.
///
/// # Errors
/// [`MotionError::UnknownFormat`], or what the reader of the format says.
pub fn read(file: &str, bytes: &[u8]) -> Result<Table, MotionError> {
    match Format::detect(file, bytes) {
        Some(Format::Trc) => trc::read(file, bytes),
        Some(Format::Sto) => sto::read(file, bytes),
        Some(Format::Csv) => csv::read(file, bytes),
        Some(Format::C3d) => Ok(crate::c3d::read(file, bytes)?.points),
        None => Err(MotionError::UnknownFormat { file: file.to_owned() }),
    }
}

/// Writes a table in a text format.
///
/// # Errors
/// [`MotionError::CannotWrite`] when the format cannot hold the table, always for C3D.
pub fn write(table: &Table, format: Format) -> Result<String, MotionError> {
    match format {
        Format::Trc => trc::write(table),
        Format::Sto => sto::write(table),
        Format::Csv => csv::write(table),
        Format::C3d => Err(MotionError::CannotWrite {
            format: "C3D",
            what: "only reading is supported; write TRC or STO".into(),
        }),
    }
}
