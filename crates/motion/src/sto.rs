//! MOT and STO files: OpenSim storages of every version, and SIMM motions.

use crate::MotionError;
use crate::header::{AngleUnit, Header};
use crate::table::{Channel, Kind, Table};
use crate::text::{Text, shortest};
use std::fmt::Write as _;

/// Reads a MOT or STO file.
///
/// Tolerated, as OpenSim does: any text in the header, tabs behind its lines, blank lines around the labels, a row
/// count that disagrees (noted), no `version` or `inDegrees`, the SIMM header (`datacolumns`, `datarows`, `range`),
/// zero rows, `DataType` double, VecN, UnitVec3, Quaternion, SpatialVec. Empty cells between tabs and NaN in any
/// spelling are missing values. `file` only names the source in errors.
///
/// # Errors
/// [`MotionError`] with the line when the header or a row cannot be understood.
pub fn read(file: &str, bytes: &[u8]) -> Result<Table, MotionError> {
    let text = Text::new(file, bytes);
    let mut lines = text.lines();
    let mut header = Header { crlf: text.crlf, ..Header::default() };
    let mut kind = Kind::Scalar;
    let mut range = None;
    loop {
        let Some((number, line)) = lines.next() else {
            return Err(text.header_error(1, "no line endheader", "is this a MOT or STO file?"));
        };
        let line = line.trim();
        if line.eq_ignore_ascii_case("endheader") {
            break;
        }
        header_line(&text, number, line, &mut header, &mut kind, &mut range)?;
    }

    let Some((number, labels)) = lines.find(|(_, line)| !line.trim().is_empty()) else {
        return Err(text.header_error(1, "nothing after endheader", "add the line of column labels"));
    };
    let labels: Vec<String> = split(labels).into_iter().map(|c| c.trim().to_owned()).collect();
    let used = labels.iter().rposition(|l| !l.is_empty()).map_or(0, |i| i + 1);
    let labels = &labels[..used];
    if let Some(i) = labels.iter().position(String::is_empty) {
        return Err(text.header_error(number, format!("column {} has no label", i + 1), "name every column"));
    }
    text.check_labels(number, labels)?;
    let has_time = labels.first().is_some_and(|l| l.eq_ignore_ascii_case("time"));
    if !has_time && range.is_none() {
        return Err(text.header_error(number, "the first column is not time", "put the column time first"));
    }
    if let Some(declared) = header.declared_columns.filter(|&n| n != labels.len()) {
        header.note(number, format!("header says {declared} columns, there are {}", labels.len()));
    }

    let data_labels = &labels[usize::from(has_time)..];
    let mut time = Vec::new();
    let mut values = vec![Vec::new(); data_labels.len()];
    let mut rows = 0;
    for (number, line) in lines {
        if line.trim().is_empty() {
            continue;
        }
        let cells = row_cells(line, labels.len(), kind).map_err(|found| MotionError::RowWidth {
            file: file.to_owned(),
            line: number,
            expected: labels.len(),
            found,
        })?;
        if has_time {
            time.push(text.time(number, 0, cells[0], &time)?);
        }
        for (i, ((label, values), cell)) in
            data_labels.iter().zip(&mut values).zip(&cells[usize::from(has_time)..]).enumerate()
        {
            sample(&text, number, i + usize::from(has_time), label, cell, kind, values)?;
        }
        rows += 1;
    }
    if let (false, Some(range)) = (has_time, range) {
        time = spread(&text, range, rows)?;
        header.note(number, "no time column; time was spread evenly over the range of the header");
    }
    if let Some(declared) = header.declared_rows.filter(|&n| n != rows) {
        header.note(0, format!("header says {declared} rows, there are {rows}"));
    }
    let channels =
        data_labels.iter().zip(values).map(|(l, v)| Channel::from_raw(l.clone(), kind, v)).collect();
    Table::new(header, time, channels)
}

/// One line above `endheader`.
fn header_line(
    text: &Text,
    number: usize,
    line: &str,
    header: &mut Header,
    kind: &mut Kind,
    range: &mut Option<(f64, f64)>,
) -> Result<(), MotionError> {
    if let Some((key, value)) = line.split_once('=') {
        let (key, value) = (key.trim(), value.trim());
        match key.to_ascii_lowercase().as_str() {
            "version" => header.version = value.parse().ok(),
            "nrows" => header.declared_rows = value.parse().ok(),
            "ncolumns" => header.declared_columns = value.parse().ok(),
            "indegrees" => {
                header.angles = match value.to_ascii_lowercase().as_str() {
                    "yes" | "true" | "1" => AngleUnit::Degrees,
                    "no" | "false" | "0" => AngleUnit::Radians,
                    _ => {
                        let what = format!("inDegrees is {value:?}");
                        return Err(text.header_error(number, what, "write inDegrees=yes or inDegrees=no"));
                    }
                }
            }
            "datarate" => header.data_rate = text.number(number, 0, key, value)?,
            "datatype" => {
                *kind = data_type(value).ok_or_else(|| {
                    let advice = "known are double, Vec2 to Vec12, UnitVec3, Quaternion and SpatialVec";
                    text.header_error(number, format!("DataType is {value:?}"), advice)
                })?;
            }
            _ => header.entries.push((key.to_owned(), value.to_owned())),
        }
        return Ok(());
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        [] => {}
        ["name", ..] => header.title = line["name".len()..].trim().to_owned(),
        ["datacolumns", n] => header.declared_columns = n.parse().ok(),
        ["datarows", n] => header.declared_rows = n.parse().ok(),
        ["range", a, b] => {
            if let (Some(a), Some(b)) =
                (text.number(number, 1, "range", a)?, text.number(number, 2, "range", b)?)
            {
                *range = Some((a, b));
            }
        }
        _ if number == 1 => header.title = line.to_owned(),
        _ => header.text.push(line.to_owned()),
    }
    Ok(())
}

fn data_type(name: &str) -> Option<Kind> {
    match name.to_ascii_lowercase().as_str() {
        "double" => Some(Kind::Scalar),
        "unitvec3" => Some(Kind::UnitVector),
        "quaternion" => Some(Kind::Quaternion),
        "spatialvec" => Some(Kind::SpatialVector),
        other => other.strip_prefix("vec")?.parse().ok().filter(|n| (2..=12).contains(n)).map(Kind::Vector),
    }
}

fn split(line: &str) -> Vec<&str> {
    if line.contains('\t') { line.split('\t').collect() } else { line.split_whitespace().collect() }
}

/// Exactly `expected` cells, or how many there were.
fn row_cells(line: &str, expected: usize, kind: Kind) -> Result<Vec<&str>, usize> {
    // tabs first: only they can show an empty cell
    let mut cells = split(line);
    while cells.len() > expected && cells.last().is_some_and(|c| c.trim().is_empty()) {
        cells.pop();
    }
    let at_tabs = cells.len();
    if at_tabs != expected && kind == Kind::Scalar {
        cells = line.split_whitespace().collect();
    }
    if cells.len() == expected { Ok(cells) } else { Err(at_tabs.max(cells.len())) }
}

/// Appends the numbers of one cell.
fn sample(
    text: &Text,
    line: usize,
    column: usize,
    label: &str,
    cell: &str,
    kind: Kind,
    values: &mut Vec<f64>,
) -> Result<(), MotionError> {
    if kind == Kind::Scalar {
        values.push(text.number(line, column, label, cell)?.unwrap_or(f64::NAN));
        return Ok(());
    }
    let cell = cell.trim().trim_start_matches(['~', '[', '(']).trim_end_matches([']', ')']);
    if cell.is_empty() {
        values.extend(std::iter::repeat_n(f64::NAN, kind.width()));
        return Ok(());
    }
    let before = values.len();
    for part in cell.split(',') {
        values.push(text.number(line, column, label, part)?.unwrap_or(f64::NAN));
    }
    let found = values.len() - before;
    if found == kind.width() {
        return Ok(());
    }
    let what = format!(
        "column {} ({label}) has {found} numbers for {} of {}",
        column + 1,
        kind.name(),
        kind.width()
    );
    Err(text.header_error(line, what, "each cell needs all components, with commas between"))
}

/// Even times over a range, ends included.
fn spread(text: &Text, (start, end): (f64, f64), rows: usize) -> Result<Vec<f64>, MotionError> {
    if rows > 1 && end <= start {
        return Err(text.header_error(
            1,
            format!("range {start} {end} is empty"),
            "state the first and last time",
        ));
    }
    #[allow(clippy::cast_precision_loss, reason = "row counts are far below 2^52")]
    let at = |i: usize| if rows < 2 { start } else { start + (end - start) * (i as f64 / (rows - 1) as f64) };
    Ok((0..rows).map(at).collect())
}

/// Writes a STO (or MOT) file that OpenSim reads: version 1 for numbers, version 3 for vectors and quaternions.
///
/// # Errors
/// When the channels are of several kinds or a label cannot stand in the file.
pub fn write(table: &Table) -> Result<String, MotionError> {
    let refuse = |what: String| MotionError::CannotWrite { format: "STO", what };
    let kind = table.channels().first().map_or(Kind::Scalar, Channel::kind);
    for channel in table.channels() {
        if channel.kind() != kind {
            return Err(refuse(format!(
                "{} is of another kind than the first channel; flatten first",
                channel.label()
            )));
        }
        if channel.label().trim().is_empty() || channel.label().contains(['\t', '\n', '\r']) {
            return Err(refuse(format!("{:?} cannot be a label; rename it", channel.label())));
        }
    }
    let mut out = String::new();
    let header = &table.header;
    if kind == Kind::Scalar {
        let title = header.title.replace(['\n', '\r', '='], " ");
        let title = title.trim();
        let bad = title.is_empty() || title.eq_ignore_ascii_case("endheader");
        let _ = writeln!(out, "{}", if bad { "table" } else { title });
        let _ = write!(out, "version=1\nnRows={}\nnColumns={}\n", table.rows(), table.channels().len() + 1);
    } else {
        let name = match kind {
            Kind::Vector(n) => format!("Vec{n}"),
            Kind::UnitVector => "UnitVec3".to_owned(),
            Kind::Quaternion => "Quaternion".to_owned(),
            _ => "SpatialVec".to_owned(),
        };
        let _ = write!(out, "DataType={name}\nversion=3\n");
    }
    if let Some(rate) = header.data_rate {
        let _ = writeln!(out, "DataRate={}", shortest(rate));
    }
    match header.angles {
        AngleUnit::Degrees => out.push_str("inDegrees=yes\n"),
        AngleUnit::Radians => out.push_str("inDegrees=no\n"),
        AngleUnit::Unstated => {}
    }
    for (key, value) in &header.entries {
        let clean = |s: &str| s.replace(['\n', '\r', '='], " ");
        let _ = writeln!(out, "{}={}", clean(key), clean(value));
    }
    out.push_str("endheader\ntime");
    for channel in table.channels() {
        let _ = write!(out, "\t{}", channel.label());
    }
    out.push('\n');
    for (row, &time) in table.time().iter().enumerate() {
        out.push_str(&shortest(time));
        for channel in table.channels() {
            for component in 0..kind.width() {
                out.push(if component == 0 { '\t' } else { ',' });
                match channel.value(row, component) {
                    Some(value) => out.push_str(&shortest(value)),
                    None => out.push_str("NaN"),
                }
            }
        }
        out.push('\n');
    }
    Ok(out)
}
