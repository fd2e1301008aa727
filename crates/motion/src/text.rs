//! Lines and numbers of text files, as written by many programs over thirty years.

use crate::MotionError;
use std::borrow::Cow;

/// A text file with numbered lines.
pub(crate) struct Text<'a> {
    pub(crate) file: &'a str,
    content: Cow<'a, str>,
    /// Whether any line ends in CR LF.
    pub(crate) crlf: bool,
}

impl<'a> Text<'a> {
    /// Decodes UTF-8 with or without a byte-order mark; anything else is taken as Latin-1.
    pub(crate) fn new(file: &'a str, bytes: &'a [u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let content = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(bytes.iter().map(|&b| char::from(b)).collect()),
        };
        Self { file, crlf: content.contains("\r\n"), content }
    }

    /// Lines with their numbers from 1, without line ends (LF, CR LF or a lone CR).
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lone_cr = !self.content.contains('\n') && self.content.contains('\r');
        let end = if lone_cr { '\r' } else { '\n' };
        self.content.split(end).enumerate().map(|(i, line)| (i + 1, line.strip_suffix('\r').unwrap_or(line)))
    }

    /// A header error at `line`.
    pub(crate) fn header_error(
        &self,
        line: usize,
        what: impl Into<String>,
        advice: &'static str,
    ) -> MotionError {
        MotionError::Header { file: self.file.to_owned(), line, what: what.into(), advice }
    }

    /// A number, `None` for an empty cell or a NaN in any spelling.
    pub(crate) fn number(
        &self,
        line: usize,
        column: usize,
        label: &str,
        cell: &str,
    ) -> Result<Option<f64>, MotionError> {
        let cell = cell.trim();
        if cell.is_empty() || is_nan(cell) {
            return Ok(None);
        }
        match cell.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(Some(value)),
            Ok(_) => Err(MotionError::Infinite {
                file: self.file.to_owned(),
                line,
                column: column + 1,
                label: label.to_owned(),
            }),
            Err(_) => Err(MotionError::NotANumber {
                file: self.file.to_owned(),
                line,
                column: column + 1,
                label: label.to_owned(),
                found: cell.chars().take(40).collect(),
            }),
        }
    }

    /// A time, later than the one before it.
    pub(crate) fn time(
        &self,
        line: usize,
        column: usize,
        cell: &str,
        before: &[f64],
    ) -> Result<f64, MotionError> {
        let time = self.number(line, column, "time", cell)?.ok_or_else(|| MotionError::NotANumber {
            file: self.file.to_owned(),
            line,
            column: column + 1,
            label: "time".to_owned(),
            found: cell.trim().to_owned(),
        })?;
        match before.last() {
            Some(&previous) if time <= previous => {
                Err(MotionError::Time { file: self.file.to_owned(), line, time, previous })
            }
            _ => Ok(time),
        }
    }

    /// Refuses repeated labels and those with control characters, which no writer could write.
    pub(crate) fn check_labels(&self, line: usize, labels: &[String]) -> Result<(), MotionError> {
        if let Some(label) = labels.iter().find(|l| l.contains(char::is_control)) {
            let what = format!("the label {label:?} has a control character");
            return Err(self.header_error(line, what, "rename the column"));
        }
        match crate::table::first_duplicate(labels.iter().map(String::as_str)) {
            Some(label) => {
                Err(MotionError::DuplicateLabel { file: self.file.to_owned(), line, label: label.to_owned() })
            }
            None => Ok(()),
        }
    }
}

/// NaN as C, Python, MATLAB and old Microsoft run-times print it.
fn is_nan(cell: &str) -> bool {
    let bare = cell.trim_start_matches(['+', '-']);
    bare.get(..3).is_some_and(|s| s.eq_ignore_ascii_case("nan"))
        && (bare.len() == 3 || bare[3..].starts_with('('))
        || ["1.#qnan", "1.#ind", "1.#snan"].iter().any(|p| {
            bare.len() >= p.len() && bare.is_char_boundary(p.len()) && bare[..p.len()].eq_ignore_ascii_case(p)
        })
}

/// The shortest decimal that reads back to the same bits.
pub(crate) fn shortest(value: f64) -> String {
    let size = value.abs();
    if size != 0.0 && !(1e-5..1e15).contains(&size) { format!("{value:e}") } else { format!("{value}") }
}

#[cfg(test)]
mod tests {
    use super::{Text, is_nan, shortest};

    #[test]
    fn nan_is_known_in_every_spelling() {
        for cell in ["nan", "NaN", "NAN", "-nan", "-nan(ind)", "1.#QNAN", "-1.#IND", "1.#IND00"] {
            assert!(is_nan(cell), "{cell}");
        }
        for cell in ["name", "nanometre", "1.5", "é", "-", "1.#"] {
            assert!(!is_nan(cell), "{cell}");
        }
    }

    #[test]
    fn written_numbers_read_back_to_the_same_bits() {
        for value in [0.0, -0.0, 1.0, 0.1, 1e-300, -5e-324, f64::MAX, 1.0 / 3.0, 123_456_789.125] {
            assert_eq!(shortest(value).parse::<f64>().unwrap().to_bits(), value.to_bits());
        }
    }

    #[test]
    fn lines_end_in_lf_crlf_or_cr() {
        for text in ["a\nb", "a\r\nb", "a\rb", "\u{feff}a\nb"] {
            let text = Text::new("t", text.as_bytes());
            assert_eq!(text.lines().map(|l| l.1).collect::<Vec<_>>(), ["a", "b"]);
        }
    }
}
