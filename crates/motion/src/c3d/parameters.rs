//! The parameter section of a C3D file: groups of named arrays.

use super::bytes::{Bytes, Order};
use crate::MotionError;
use std::collections::BTreeMap;

/// One parameter value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Strings of the last dimensions, trimmed.
    Text(Vec<String>),
    /// Bytes, integers or floats; integers keep their 16 bits.
    Numbers { values: Vec<f64>, integer: bool },
}

/// All parameters by `GROUP:NAME`, upper case.
pub(super) struct Parameters {
    by_name: BTreeMap<String, Value>,
}

impl Parameters {
    /// Reads the section that starts at byte `start`.
    pub(super) fn read(bytes: &Bytes, start: usize) -> Result<Self, MotionError> {
        let mut groups: BTreeMap<u8, String> = BTreeMap::new();
        let mut found: Vec<(u8, String, Value)> = Vec::new();
        let mut at = start + 4;
        // an empty name or a zero offset ends the section
        while at + 2 <= bytes.data.len() {
            let name_length = usize::from(bytes.u8(at)?.cast_signed().unsigned_abs());
            let id = bytes.u8(at + 1)?.cast_signed();
            if name_length == 0 || id == 0 {
                break;
            }
            let name = text(bytes.slice(at + 2, name_length)?).to_ascii_uppercase();
            let offset_at = at + 2 + name_length;
            let offset = usize::from(bytes.u16(offset_at)?);
            if id < 0 {
                groups.insert(id.unsigned_abs(), name);
            } else {
                found.push((id.unsigned_abs(), name, value(bytes, offset_at + 2)?));
            }
            if offset == 0 {
                break;
            }
            // the offset counts from its own place, so the walk always moves on
            at = offset_at + offset;
        }
        let by_name = found
            .into_iter()
            .filter_map(|(id, name, value)| Some((format!("{}:{name}", groups.get(&id)?), value)))
            .collect();
        Ok(Self { by_name })
    }

    /// The numbers of a parameter, none when it is absent or text.
    pub(super) fn numbers(&self, name: &str) -> &[f64] {
        match self.by_name.get(name) {
            Some(Value::Numbers { values, .. }) => values,
            _ => &[],
        }
    }

    /// The first number of a parameter.
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        self.numbers(name).first().copied()
    }

    /// A count: integers are unsigned, since files hold more than 32767 frames.
    pub(super) fn count(&self, name: &str) -> Option<usize> {
        match self.by_name.get(name)? {
            Value::Numbers { values, integer } => {
                let v = *values.first()?;
                whole(if *integer && v < 0.0 { v + 65536.0 } else { v })
            }
            Value::Text(_) => None,
        }
    }

    /// A 32-bit count stored as two integers, low word first.
    pub(super) fn long_count(&self, name: &str) -> Option<usize> {
        match self.numbers(name) {
            [low, high] => {
                let word = |v: f64| if v < 0.0 { v + 65536.0 } else { v };
                whole(word(*low) + 65536.0 * word(*high))
            }
            [_] => self.count(name),
            _ => None,
        }
    }

    /// The strings of a parameter and its continuations (`LABELS`, `LABELS2`, ...).
    pub(super) fn texts(&self, name: &str) -> Vec<&str> {
        let mut all = Vec::new();
        for i in 1..100 {
            let key = if i == 1 { name.to_owned() } else { format!("{name}{i}") };
            match self.by_name.get(&key) {
                Some(Value::Text(texts)) => all.extend(texts.iter().map(String::as_str)),
                _ => break,
            }
        }
        all
    }
}

fn whole(value: f64) -> Option<usize> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
    (0.0..4e9).contains(&value).then_some(value as usize)
}

fn text(raw: &[u8]) -> String {
    let raw: String = raw.iter().map(|&b| char::from(b)).collect();
    raw.trim_matches(|c: char| c.is_whitespace() || c == '\0').to_owned()
}

/// The value whose type byte is at `at`.
fn value(bytes: &Bytes, at: usize) -> Result<Value, MotionError> {
    let kind = bytes.u8(at)?.cast_signed();
    let dimensions = usize::from(bytes.u8(at + 1)?);
    let sizes = bytes.slice(at + 2, dimensions)?;
    let start = at + 2 + dimensions;
    let count = sizes.iter().try_fold(1_usize, |n, &s| n.checked_mul(usize::from(s)));
    let size = usize::from(kind.unsigned_abs());
    let length = count.and_then(|n| n.checked_mul(size));
    let length = length.ok_or_else(|| bytes.error(at, "a parameter has impossible dimensions"))?;
    let raw = bytes.slice(start, length)?;
    let part = Bytes { data: raw, ..*bytes };
    Ok(match kind {
        -1 => {
            let width = sizes.first().map_or(1, |&s| usize::from(s)).max(1);
            Value::Text(raw.chunks(width).map(text).collect())
        }
        1 => Value::Numbers { values: raw.iter().map(|&b| f64::from(b)).collect(), integer: false },
        2 => {
            let values =
                (0..raw.len() / 2).map(|i| part.i16(2 * i).map(f64::from)).collect::<Result<_, _>>()?;
            Value::Numbers { values, integer: true }
        }
        4 => {
            let values = (0..raw.len() / 4).map(|i| part.f32(4 * i)).collect::<Result<_, _>>()?;
            Value::Numbers { values, integer: false }
        }
        other => return Err(bytes.error(at, format!("parameter type {other} is unknown"))),
    })
}

/// The byte order of the parameter section at `start`.
pub(super) fn order(file: &str, data: &[u8], start: usize) -> Result<Order, MotionError> {
    let error =
        |what: &str| MotionError::Binary { file: file.to_owned(), byte: start + 3, what: what.to_owned() };
    match data.get(start + 3) {
        Some(84) => Ok(Order::Intel),
        Some(85) => Ok(Order::Dec),
        Some(86) => Ok(Order::Mips),
        Some(_) => Err(error("unknown processor type in the parameter section")),
        None => Err(error("the file ends before its parameter section")),
    }
}
