//! C3D files: points, analog channels, force plates.
//!
//! Our own reader: the crate `c3dio` 0.8 reads sound files (the tests hold ours against it) but panics on damaged ones
//! and shortens cut-off data without a word. Format: <https://www.c3d.org/HTML/default.htm>.

mod bytes;
mod parameters;
mod plates;

use crate::MotionError;
use crate::header::{Header, LengthUnit};
use crate::table::{Channel, Kind, Table};
use bytes::{Bytes, Order};
use parameters::Parameters;
pub use plates::{ForceLocation, ForcePlate};

/// What a C3D file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    /// One 3-vector channel per point, in the unit of its header. Time starts at zero with the first stored frame;
    /// [`Table::frames`] keeps the numbers of the file.
    pub points: Table,
    /// One channel per analog signal, in the units the file scales to, on its own faster clock.
    pub analog: Table,
    /// Units of the analog channels as the file states them, empty where it does not.
    pub analog_units: Vec<String>,
    /// Force plates that could be understood; the others are named in the notes of `analog`.
    pub plates: Vec<ForcePlate>,
}

/// The 512-byte header.
struct Layout {
    points: usize,
    analog_per_frame: usize,
    samples_per_channel: usize,
    first_frame: usize,
    last_frame: usize,
    scale: f64,
    data_start: usize,
    rate: f64,
}

/// Reads a C3D file. A point is missing where its residual is negative or a coordinate is not finite.
///
/// # Errors
/// [`MotionError::Binary`] with the byte where the file cannot be understood.
pub fn read(file: &str, data: &[u8]) -> Result<Recording, MotionError> {
    let intel = Bytes { file, data, order: Order::Intel };
    let start = usize::from(intel.u8(0)?);
    if start == 0 || intel.u8(1)? != 0x50 {
        return Err(intel.error(0, "this is no C3D file"));
    }
    let start = (start - 1) * 512;
    let bytes = Bytes { file, data, order: parameters::order(file, data, start)? };
    let layout = Layout {
        points: usize::from(bytes.u16(2)?),
        analog_per_frame: usize::from(bytes.u16(4)?),
        first_frame: usize::from(bytes.u16(6)?),
        last_frame: usize::from(bytes.u16(8)?),
        scale: bytes.f32(12)?,
        data_start: usize::from(bytes.u16(16)?),
        samples_per_channel: usize::from(bytes.u16(18)?),
        rate: bytes.f32(20)?,
    };
    let parameters = Parameters::read(&bytes, start)?;
    read_data(&bytes, &layout, &parameters)
}

fn read_data(bytes: &Bytes, layout: &Layout, parameters: &Parameters) -> Result<Recording, MotionError> {
    let rate = parameters.number("POINT:RATE").filter(|&r| r > 0.0).unwrap_or(layout.rate);
    if !(rate > 0.0 && rate.is_finite()) {
        return Err(bytes.error(20, format!("the frame rate is {rate}")));
    }
    let per_channel = layout.samples_per_channel.max(usize::from(layout.analog_per_frame > 0));
    let channels = layout.analog_per_frame.checked_div(per_channel).unwrap_or(0);
    if channels * per_channel != layout.analog_per_frame {
        let what =
            format!("{} analog samples a frame do not divide by {per_channel}", layout.analog_per_frame);
        return Err(bytes.error(4, what));
    }
    if layout.data_start == 0 {
        return Err(bytes.error(16, "the data section has no place"));
    }
    let mut header = Header { data_rate: Some(rate), camera_rate: Some(rate), ..Header::default() };
    header.title = "points".to_owned();
    let data_start = (layout.data_start - 1) * 512;
    let size = if layout.scale < 0.0 { 4 } else { 2 };
    let frame_size = size * (4 * layout.points + layout.analog_per_frame);
    let frames = frame_count(bytes, layout, parameters, data_start, frame_size, &mut header)?;
    let unit = parameters.texts("POINT:UNITS").first().copied().unwrap_or("mm");
    header.lengths =
        Some(LengthUnit::parse(unit).ok_or_else(|| {
            bytes.error(data_start, format!("POINT:UNITS is {unit:?}, not mm, cm, m or in"))
        })?);

    // one pass over the frames
    let scale = Scale::of(parameters, channels);
    let mut points = vec![Vec::with_capacity(3 * frames); layout.points];
    let mut analog = vec![Vec::with_capacity(frames * per_channel); channels];
    for frame in 0..frames {
        let mut at = data_start + frame * frame_size;
        for point in &mut points {
            point.extend(read_point(bytes, at, layout.scale)?);
            at += 4 * size;
        }
        for _ in 0..per_channel {
            for (i, channel) in analog.iter_mut().enumerate() {
                let raw = if layout.scale < 0.0 { bytes.f32(at)? } else { scale.integer(bytes.i16(at)?) };
                let value = (raw - scale.offset[i]) * scale.factor[i];
                channel.push(if value.is_finite() { value } else { f64::NAN });
                at += size;
            }
        }
    }

    // labels
    let mut analog_header = Header {
        data_rate: Some(rate * as_f64(per_channel)),
        title: "analog".to_owned(),
        ..Header::default()
    };
    let names = labels(&parameters.texts("POINT:LABELS"), "point", points.len(), &mut header);
    let analog_names = labels(&parameters.texts("ANALOG:LABELS"), "analog", channels, &mut analog_header);
    let plates = plates::read(parameters, channels, header.lengths, &mut analog_header);
    let units = parameters.texts("ANALOG:UNITS");
    let analog_units = (0..channels).map(|i| units.get(i).copied().unwrap_or("").to_owned()).collect();

    let clock = |n: usize, rate: f64| (0..n).map(|i| as_f64(i) / rate).collect::<Vec<_>>();
    let numbers = (0..frames).filter_map(|i| i64::try_from(layout.first_frame.max(1) + i).ok()).collect();
    let channel = |kind| move |(name, values)| Channel::from_raw(name, kind, values);
    let points = names.into_iter().zip(points).map(channel(Kind::Vector(3))).collect();
    let analog_rate = rate * as_f64(per_channel);
    let analog = analog_names.into_iter().zip(analog).map(channel(Kind::Scalar)).collect();
    Ok(Recording {
        points: Table::new(header, clock(frames, rate), points)?.with_frames(numbers),
        analog: Table::new(analog_header, clock(frames * per_channel, analog_rate), analog)?,
        analog_units,
        plates,
    })
}

/// Frames in the data section. The header counts to 65535 only, so newer fields come first; the first that fits wins.
fn frame_count(
    bytes: &Bytes,
    layout: &Layout,
    parameters: &Parameters,
    data_start: usize,
    frame_size: usize,
    header: &mut Header,
) -> Result<usize, MotionError> {
    if frame_size == 0 {
        return Ok(0);
    }
    let actual = parameters
        .long_count("TRIAL:ACTUAL_START_FIELD")
        .zip(parameters.long_count("TRIAL:ACTUAL_END_FIELD"));
    let actual = actual.and_then(|(start, end)| end.checked_sub(start)).map(|n| n + 1);
    let stated = [
        actual,
        parameters.count("POINT:LONG_FRAMES"),
        layout.last_frame.checked_sub(layout.first_frame).map(|n| n + 1),
        parameters.count("POINT:FRAMES"),
    ];
    let available = bytes.data.len().saturating_sub(data_start) / frame_size;
    let mut stated: Vec<usize> = stated.into_iter().flatten().filter(|&n| n > 0).collect();
    let Some(&frames) = stated.iter().find(|&&n| n <= available) else {
        let says = stated.first().copied().unwrap_or(0);
        let what = format!("the file says {says} frames and holds {available}; it is cut off");
        return if says == 0 { Ok(0) } else { Err(bytes.error(bytes.data.len(), what)) };
    };
    stated.dedup();
    if stated.len() > 1 {
        header.note(0, format!("frame counts disagree ({stated:?}); {frames} were read"));
    }
    Ok(frames)
}

fn read_point(bytes: &Bytes, at: usize, scale: f64) -> Result<[f64; 3], MotionError> {
    let mut point = [f64::NAN; 3];
    if scale < 0.0 {
        let read = [bytes.f32(at)?, bytes.f32(at + 4)?, bytes.f32(at + 8)?];
        if bytes.f32(at + 12)? >= 0.0 && read.iter().all(|v| v.is_finite()) {
            point = read;
        }
    } else {
        let read = [bytes.i16(at)?, bytes.i16(at + 2)?, bytes.i16(at + 4)?].map(|v| f64::from(v) * scale);
        if bytes.i16(at + 6)? >= 0 && read.iter().all(|v| v.is_finite()) {
            point = read;
        }
    }
    Ok(point)
}

/// How raw analog numbers become physical ones.
struct Scale {
    offset: Vec<f64>,
    factor: Vec<f64>,
    unsigned: bool,
}

impl Scale {
    fn of(parameters: &Parameters, channels: usize) -> Self {
        let unsigned =
            parameters.texts("ANALOG:FORMAT").first().is_some_and(|f| f.eq_ignore_ascii_case("unsigned"));
        let all = parameters.number("ANALOG:GEN_SCALE").unwrap_or(1.0);
        let at = |name, i, default| parameters.numbers(name).get(i).copied().unwrap_or(default);
        let word = |v: f64| if unsigned && v < 0.0 { v + 65536.0 } else { v };
        Self {
            offset: (0..channels).map(|i| word(at("ANALOG:OFFSET", i, 0.0))).collect(),
            factor: (0..channels).map(|i| at("ANALOG:SCALE", i, 1.0) * all).collect(),
            unsigned,
        }
    }

    fn integer(&self, raw: i16) -> f64 {
        if self.unsigned { f64::from(raw.cast_unsigned()) } else { f64::from(raw) }
    }
}

/// Exactly `count` distinct labels; made-up and changed ones are noted.
fn labels(stated: &[&str], what: &str, count: usize, header: &mut Header) -> Vec<String> {
    let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    let mut names = Vec::with_capacity(count);
    for i in 0..count {
        let given = stated.get(i).map_or("", |s| s.trim()).replace(char::is_control, " ");
        let mut name = if given.trim().is_empty() { format!("{what}_{}", i + 1) } else { given.clone() };
        // a second "Fz" becomes "Fz_2"; the counter keeps this linear however many there are
        let stem = name.clone();
        while seen.contains_key(&name) {
            let copies = seen.entry(stem.clone()).or_insert(1);
            *copies += 1;
            name = format!("{stem}_{copies}");
        }
        seen.insert(name.clone(), 1);
        if name != given {
            header.note(
                0,
                format!("{what} {} is labelled {given:?} in the file; it is called {name} here", i + 1),
            );
        }
        names.push(name);
    }
    names
}

#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn as_f64(n: usize) -> f64 {
    n as f64
}
