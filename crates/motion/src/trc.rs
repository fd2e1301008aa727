//! Marker trajectories in TRC files (Motion Analysis), as OpenSim and its exporters write them.

use crate::MotionError;
use crate::header::{Header, LengthUnit};
use crate::table::{Channel, Kind, Table};
use crate::text::{Text, shortest};
use std::fmt::Write as _;

/// Reads a TRC file: one 3-vector channel per marker, in the unit of the header (see [`Table::in_metres`]).
///
/// A marker sample is missing where cells are blank or NaN in any spelling. Rows may end early: what is not there
/// is missing, and a note says so. `file` only names the source in errors.
///
/// # Errors
/// [`MotionError`] with the line when the header or a row cannot be understood.
pub fn read(file: &str, bytes: &[u8]) -> Result<Table, MotionError> {
    let text = Text::new(file, bytes);
    let lines: Vec<(usize, &str)> = text.lines().collect();
    let line = |i: usize| lines.get(i).map_or("", |l| l.1);
    if !line(0).trim_start().starts_with("PathFileType") {
        return Err(text.header_error(1, "does not start with PathFileType", "is this a TRC file?"));
    }
    let mut header = read_header(&text, line(0), line(1), line(2))?;
    let markers = read_markers(&text, line(3), &mut header)?;

    let width = 3 * markers.len();
    let (mut time, mut frames): (Vec<f64>, Vec<i64>) = (Vec::new(), Vec::new());
    let mut values = vec![Vec::new(); markers.len()];
    let mut short_rows = 0_usize;
    let mut first_short = (0, 0);
    // line 5 names the axes; some programs leave it out
    let data_start =
        if line(4).trim_start().starts_with(['X', 'x']) || line(4).trim().is_empty() { 5 } else { 4 };
    for &(number, row) in lines.iter().skip(data_start) {
        if row.trim().is_empty() {
            continue;
        }
        let cells = cells(row);
        let filled = cells.iter().rposition(|c| !c.trim().is_empty()).map_or(0, |i| i + 1);
        if filled > 2 + width {
            return Err(MotionError::RowWidth {
                file: file.to_owned(),
                line: number,
                expected: 2 + width,
                found: filled,
            });
        }
        frames.push(frame_number(&text, number, cells[0])?);
        time.push(text.time(number, 1, cells.get(1).copied().unwrap_or(""), &time)?);
        if cells.len() < 2 + width {
            short_rows += 1;
            if short_rows == 1 {
                first_short = (number, cells.len());
            }
        }
        for (m, (name, values)) in markers.iter().zip(&mut values).enumerate() {
            for axis in 0..3 {
                let column = 2 + 3 * m + axis;
                let cell = cells.get(column).copied().unwrap_or("");
                values.push(text.number(number, column, name, cell)?.unwrap_or(f64::NAN));
            }
        }
    }
    if short_rows > 0 {
        let (number, found) = first_short;
        header.note(
            number,
            format!(
                "{short_rows} rows end early, here after {found} of {} cells; the rest counts as missing",
                width + 2
            ),
        );
    }
    if let Some(declared) = header.declared_rows.filter(|&n| n != time.len()) {
        header.note(3, format!("NumFrames says {declared}, the file has {} rows", time.len()));
    }
    let channels = markers
        .into_iter()
        .zip(values)
        .map(|(name, v)| Channel::from_raw(name, Kind::Vector(3), v))
        .collect();
    Ok(Table::new(header, time, channels)?.with_frames(frames))
}

/// Tab-separated cells; a line without any tab is split at blanks.
fn cells(line: &str) -> Vec<&str> {
    if line.contains('\t') { line.split('\t').collect() } else { line.split_whitespace().collect() }
}

fn frame_number(text: &Text, line: usize, cell: &str) -> Result<i64, MotionError> {
    let value = text.number(line, 0, "Frame#", cell)?;
    #[allow(clippy::cast_possible_truncation, reason = "checked to be a whole number below 2^53")]
    match value {
        Some(v) if v.fract().abs() < f64::EPSILON && v.abs() < 9e15 => Ok(v as i64),
        _ => Err(text.header_error(
            line,
            format!("Frame# is {:?}", cell.trim()),
            "number the frames 1, 2, 3 ...",
        )),
    }
}

fn read_header(text: &Text, first: &str, keys: &str, values: &str) -> Result<Header, MotionError> {
    let mut header = Header { crlf: text.crlf, ..Header::default() };
    header.title =
        cells(first).iter().skip(3).map(|c| c.trim()).find(|c| !c.is_empty()).unwrap_or("").to_owned();
    for (key, value) in cells(keys).into_iter().zip(cells(values)) {
        let (key, value) = (key.trim(), value.trim());
        if key.is_empty() {
            continue;
        }
        let number = || text.number(3, 0, key, value);
        match key.to_ascii_lowercase().as_str() {
            "datarate" => header.data_rate = number()?,
            "camerarate" => header.camera_rate = number()?,
            "numframes" => header.declared_rows = value.parse().ok(),
            "nummarkers" => header.declared_columns = value.parse().ok(),
            "units" => {
                header.lengths = Some(LengthUnit::parse(value).ok_or_else(|| {
                    text.header_error(3, format!("Units are {value:?}"), "write mm, cm, m or in")
                })?);
            }
            _ => header.entries.push((key.to_owned(), value.to_owned())),
        }
    }
    if header.lengths.is_none() {
        return Err(text.header_error(2, "no Units", "add the column Units with mm, cm, m or in"));
    }
    Ok(header)
}

/// Marker names of line 4. Programs put one or three tabs between them, so empty cells do not count.
fn read_markers(text: &Text, line: &str, header: &mut Header) -> Result<Vec<String>, MotionError> {
    let cells = cells(line);
    let is =
        |i: usize, name: &str| cells.get(i).is_some_and(|c| c.trim().to_ascii_lowercase().starts_with(name));
    if !is(0, "frame") || !is(1, "time") {
        return Err(text.header_error(
            4,
            "should start with Frame# and Time",
            "put the marker names on line 4",
        ));
    }
    let names: Vec<String> =
        cells[2..].iter().map(|c| c.trim()).filter(|c| !c.is_empty()).map(str::to_owned).collect();
    text.check_labels(4, &names)?;
    if let Some(declared) = header.declared_columns.filter(|&n| n != names.len()) {
        header.note(4, format!("NumMarkers says {declared}, line 4 names {}", names.len()));
    }
    Ok(names)
}

/// Writes a TRC file that OpenSim reads. Missing values become NaN.
///
/// # Errors
/// When a channel is no 3-vector, the unit is not stated, or a label cannot stand in the file.
pub fn write(table: &Table) -> Result<String, MotionError> {
    let refuse = |what: String| MotionError::CannotWrite { format: "TRC", what };
    let unit =
        table.header.lengths.ok_or_else(|| refuse("the unit of the points is not stated; set it".into()))?;
    for channel in table.channels() {
        if channel.kind() != Kind::Vector(3) {
            return Err(refuse(format!(
                "{} is not a point; select points or pack them first",
                channel.label()
            )));
        }
        if channel.label().trim().is_empty() || channel.label().contains(['\t', '\n', '\r']) {
            return Err(refuse(format!("{:?} cannot be a marker name; rename it", channel.label())));
        }
    }
    let rate = table.header.data_rate.or_else(|| table.step(0.5).ok().map(|s| 1.0 / s)).unwrap_or(1.0);
    let camera = table.header.camera_rate.unwrap_or(rate);
    let title = table.header.title.replace(['\t', '\n', '\r'], " ");
    let title = if title.trim().is_empty() { "markers.trc" } else { title.trim() };
    let first = table.frames().and_then(|f| f.first().copied()).unwrap_or(1);
    let (rows, markers) = (table.rows(), table.channels().len());

    let mut out = format!("PathFileType\t4\t(X/Y/Z)\t{title}\n");
    out.push_str(
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames\n",
    );
    let (rate, camera) = (shortest(rate), shortest(camera));
    let _ = writeln!(out, "{rate}\t{camera}\t{rows}\t{markers}\t{}\t{rate}\t{first}\t{rows}", unit.symbol());
    out.push_str("Frame#\tTime");
    for channel in table.channels() {
        let _ = write!(out, "\t{}\t\t", channel.label());
    }
    out.push_str("\n\t");
    for m in 1..=markers {
        let _ = write!(out, "\tX{m}\tY{m}\tZ{m}");
    }
    out.push_str("\n\n");
    let mut frame = first;
    for (row, &time) in table.time().iter().enumerate() {
        frame = table.frames().map_or_else(|| if row == 0 { frame } else { frame + 1 }, |f| f[row]);
        let _ = write!(out, "{frame}\t{}", shortest(time));
        for channel in table.channels() {
            for axis in 0..3 {
                out.push('\t');
                // OpenSim refuses a row that ends in blank cells
                out.push_str(&channel.value(row, axis).map_or_else(|| "NaN".to_owned(), shortest));
            }
        }
        out.push('\n');
    }
    Ok(out)
}
