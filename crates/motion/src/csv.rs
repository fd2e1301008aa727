//! Tables as comma-, semicolon- or tab-separated text with one line of labels and time first.

use crate::MotionError;
use crate::header::Header;
use crate::table::{Channel, Kind, Table};
use crate::text::{Text, shortest};
use std::fmt::Write as _;

/// Reads a CSV table: labels in the first line that is neither empty nor a `#` comment, time in the first column.
///
/// The separator is the first of tab, semicolon and comma found in the label line. Between semicolons a decimal comma
/// is understood. Empty cells and NaN are missing values. Columns stay scalar; see [`Table::pack_points`].
///
/// # Errors
/// [`MotionError`] with the line when a label or a row cannot be understood.
pub fn read(file: &str, bytes: &[u8]) -> Result<Table, MotionError> {
    let text = Text::new(file, bytes);
    let mut header = Header { crlf: text.crlf, ..Header::default() };
    let mut lines = text.lines();
    let (number, first) = loop {
        let Some((number, line)) = lines.next() else {
            return Err(text.header_error(1, "the file is empty", "start with a line of labels"));
        };
        if let Some(comment) = line.trim_start().strip_prefix('#') {
            header.text.push(comment.trim().to_owned());
        } else if !line.trim().is_empty() {
            break (number, line);
        }
    };
    let separator = ['\t', ';'].into_iter().find(|&s| first.contains(s)).unwrap_or(',');
    let labels = cells(&text, number, first, separator)?;
    let is_time = |label: &str| {
        let label = label.to_ascii_lowercase();
        label == "t"
            || label.strip_prefix("time").is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    if !labels.first().is_some_and(|l| is_time(l)) {
        return Err(text.header_error(
            number,
            "the first column is not time",
            "call it time and give seconds",
        ));
    }
    if labels[0].to_ascii_lowercase().contains("ms") {
        return Err(text.header_error(
            number,
            format!("{:?} is not in seconds", labels[0]),
            "give time in seconds",
        ));
    }
    if let Some(i) = labels.iter().position(String::is_empty) {
        return Err(text.header_error(number, format!("column {} has no label", i + 1), "name every column"));
    }
    text.check_labels(number, &labels)?;

    let mut time = Vec::new();
    let mut values = vec![Vec::new(); labels.len() - 1];
    for (number, line) in lines {
        if line.trim().is_empty() {
            continue;
        }
        let mut cells = cells(&text, number, line, separator)?;
        if separator == ';' {
            for cell in cells.iter_mut().filter(|c| !c.contains('.')) {
                *cell = cell.replacen(',', ".", 1);
            }
        }
        if cells.len() != labels.len() {
            let (expected, found) = (labels.len(), cells.len());
            return Err(MotionError::RowWidth { file: file.to_owned(), line: number, expected, found });
        }
        time.push(text.time(number, 0, &cells[0], &time)?);
        for (i, values) in values.iter_mut().enumerate() {
            values.push(text.number(number, i + 1, &labels[i + 1], &cells[i + 1])?.unwrap_or(f64::NAN));
        }
    }
    let labels = labels.into_iter().skip(1);
    let channels = labels.zip(values).map(|(l, v)| Channel::from_raw(l, Kind::Scalar, v)).collect();
    Table::new(header, time, channels)
}

/// Cells of one line; quoted ones may hold the separator, and `""` for a quote.
fn cells(text: &Text, number: usize, line: &str, separator: char) -> Result<Vec<String>, MotionError> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            c if c == separator && !quoted => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            c => cell.push(c),
        }
    }
    if quoted {
        return Err(text.header_error(number, "a quote is not closed", "close it on the same line"));
    }
    cells.push(cell.trim().to_owned());
    Ok(cells)
}

/// Writes a comma-separated table, vectors spread over columns (`LASI_x`, `LASI_y`, `LASI_z`), missing values empty.
///
/// # Errors
/// When a spread label is already taken or a label has a line break.
pub fn write(table: &Table) -> Result<String, MotionError> {
    let flat = table.flatten()?;
    let mut out = String::from("time");
    for channel in flat.channels() {
        let label = channel.label();
        if label.trim().is_empty() || label.contains(['\n', '\r']) {
            let what = format!("{label:?} cannot be a label; rename it");
            return Err(MotionError::CannotWrite { format: "CSV", what });
        }
        if label.contains([',', '"', ';', '\t']) {
            let _ = write!(out, ",\"{}\"", label.replace('"', "\"\""));
        } else {
            let _ = write!(out, ",{label}");
        }
    }
    out.push('\n');
    for (row, &time) in flat.time().iter().enumerate() {
        out.push_str(&shortest(time));
        for channel in flat.channels() {
            out.push(',');
            if let Some(value) = channel.value(row, 0) {
                out.push_str(&shortest(value));
            }
        }
        out.push('\n');
    }
    Ok(out)
}
