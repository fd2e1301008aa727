//! What a motion file says about itself beside its numbers.

use crate::table::{Channel, Table};

/// The unit of rotational channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AngleUnit {
    /// `inDegrees=yes`.
    Degrees,
    /// `inDegrees=no`.
    Radians,
    /// The file does not say. OpenSim then takes radians.
    #[default]
    Unstated,
}

/// The unit of positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LengthUnit {
    /// 0.001 m.
    Millimetre,
    /// 0.01 m.
    Centimetre,
    /// The SI unit.
    Metre,
    /// 0.0254 m.
    Inch,
}

impl LengthUnit {
    /// From the symbol in a file header, in any case.
    #[must_use]
    pub fn parse(symbol: &str) -> Option<Self> {
        match symbol.trim().to_ascii_lowercase().as_str() {
            "mm" | "millimeters" | "millimetres" => Some(Self::Millimetre),
            "cm" | "centimeters" | "centimetres" => Some(Self::Centimetre),
            "m" | "meters" | "metres" => Some(Self::Metre),
            "in" | "inch" | "inches" => Some(Self::Inch),
            _ => None,
        }
    }

    /// The symbol as TRC and C3D files write it.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Millimetre => "mm",
            Self::Centimetre => "cm",
            Self::Metre => "m",
            Self::Inch => "in",
        }
    }

    /// Metres per unit.
    #[must_use]
    pub fn metres(self) -> f64 {
        match self {
            Self::Millimetre => 1e-3,
            Self::Centimetre => 1e-2,
            Self::Metre => 1.0,
            Self::Inch => 0.0254,
        }
    }
}

/// Something odd that did not stop the reader, e.g. a row count that disagrees with the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line it was met on, counted from 1; 0 in binary files.
    pub line: usize,
    /// What was met and what the reader made of it.
    pub text: String,
}

/// What a file says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    /// First line of a MOT or STO file, file name inside a TRC file.
    pub title: String,
    /// The `version` line of a MOT or STO file.
    pub version: Option<u32>,
    /// Unit of rotational channels.
    pub angles: AngleUnit,
    /// Unit of positions, where the format states one.
    pub lengths: Option<LengthUnit>,
    /// Rows per second, as stated.
    pub data_rate: Option<f64>,
    /// Camera frames per second, as stated.
    pub camera_rate: Option<f64>,
    /// Number of rows, as stated. The table itself knows how many there are.
    pub declared_rows: Option<usize>,
    /// Number of columns (MOT, STO) or markers (TRC), as stated.
    pub declared_columns: Option<usize>,
    /// All other `key=value` pairs in file order.
    pub entries: Vec<(String, String)>,
    /// All other non-empty lines of the header.
    pub text: Vec<String>,
    /// Whether lines end in CR LF.
    pub crlf: bool,
    /// What the reader found odd.
    pub notes: Vec<Note>,
}

impl Header {
    pub(crate) fn note(&mut self, line: usize, text: impl Into<String>) {
        self.notes.push(Note { line, text: text.into() });
    }
}

impl Table {
    /// Angles in radians. `is_rotational` says which channels are angles or their rates: only the model knows.
    /// In OpenSim these are coordinates of motion type "rotational"; "coupled" ones stay in radians even in a
    /// file marked `inDegrees=yes`. A file that does not state its unit is taken as radians, as OpenSim does.
    #[must_use]
    pub fn in_radians(&self, is_rotational: impl Fn(&Channel) -> bool) -> Table {
        let mut table = match self.header.angles {
            AngleUnit::Degrees => self.scaled(std::f64::consts::PI / 180.0, is_rotational),
            AngleUnit::Radians | AngleUnit::Unstated => self.clone(),
        };
        table.header.angles = AngleUnit::Radians;
        table
    }

    /// Angles in degrees; as [`Table::in_radians`].
    #[must_use]
    pub fn in_degrees(&self, is_rotational: impl Fn(&Channel) -> bool) -> Table {
        let mut table = match self.header.angles {
            AngleUnit::Radians | AngleUnit::Unstated => {
                self.scaled(180.0 / std::f64::consts::PI, is_rotational)
            }
            AngleUnit::Degrees => self.clone(),
        };
        table.header.angles = AngleUnit::Degrees;
        table
    }

    /// Points (3-vectors) in metres; unchanged when the header states no unit.
    #[must_use]
    pub fn in_metres(&self) -> Table {
        let Some(unit) = self.header.lengths.filter(|&u| u != LengthUnit::Metre) else { return self.clone() };
        let mut table = self.scaled(unit.metres(), |c| c.kind() == crate::Kind::Vector(3));
        table.header.lengths = Some(LengthUnit::Metre);
        table
    }
}
