//! Values between the samples: resampling and the filling of gaps.

use crate::MotionError;
use crate::spline::{Degree, Smoothing, Spline};
use crate::table::{Channel, Kind, Table};

/// How values between samples are found. Quaternions and directions always turn along the shortest arc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interpolation {
    /// Straight lines.
    Linear,
    /// Natural cubic spline; what OpenSim does with external loads.
    Cubic,
    /// Natural quintic spline; what OpenSim does with kinematics.
    Quintic,
}

impl Interpolation {
    fn degree(self) -> Degree {
        match self {
            Self::Linear => Degree::Linear,
            Self::Cubic => Degree::Cubic,
            Self::Quintic => Degree::Quintic,
        }
    }
}

/// A stretch of missing samples of one channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The channel.
    pub label: String,
    /// First missing row.
    pub row: usize,
    /// Missing rows.
    pub rows: usize,
    /// From the last sample before to the first after, s; `None` at the ends of the table.
    pub duration: Option<f64>,
}

/// All gaps, channel by channel. A sample is missing when any of its components is.
#[must_use]
pub fn gaps(table: &Table) -> Vec<Gap> {
    table.channels().iter().flat_map(|channel| channel_gaps(channel, table.time())).collect()
}

fn channel_gaps(channel: &Channel, time: &[f64]) -> Vec<Gap> {
    let missing: Vec<bool> = (0..time.len()).map(|row| channel.sample(row).is_none()).collect();
    let mut row = 0;
    let mut gaps = Vec::new();
    for run in missing.chunk_by(|a, b| a == b) {
        if run[0] {
            let after = row + run.len();
            let duration = (row > 0 && after < time.len()).then(|| time[after] - time[row - 1]);
            gaps.push(Gap { label: channel.label().to_owned(), row, rows: run.len(), duration });
        }
        row += run.len();
    }
    gaps
}

/// Fills gaps up to `longest` seconds (from the sample before to the sample after) from all samples of the channel.
/// Nothing is invented beyond the first and last sample. Returns the table, what was filled and what was left.
///
/// A sample with some components missing is replaced as a whole.
///
/// # Errors
/// Values too large for a spline.
pub fn fill_gaps(
    table: &Table,
    longest: f64,
    how: Interpolation,
) -> Result<(Table, Vec<Gap>, Vec<Gap>), MotionError> {
    let (mut filled, mut left) = (Vec::new(), Vec::new());
    let mut channels = Vec::new();
    for channel in table.channels() {
        let width = channel.kind().width();
        let (now, later): (Vec<_>, Vec<_>) = channel_gaps(channel, table.time())
            .into_iter()
            .partition(|g| g.duration.is_some_and(|d| d <= longest));
        let present: Vec<usize> = (0..table.rows()).filter(|&r| channel.sample(r).is_some()).collect();
        let rows: Vec<usize> = now.iter().flat_map(|g| g.row..g.row + g.rows).collect();
        let times: Vec<f64> = rows.iter().map(|&r| table.time()[r]).collect();
        let mut values = channel.raw().to_vec();
        for (row, sample) in rows.iter().zip(run_at(channel, table.time(), &present, &times, how)?) {
            values[row * width..(row + 1) * width].copy_from_slice(&sample);
        }
        channels.push(channel.with_raw(values));
        filled.extend(now);
        left.extend(later);
    }
    Ok((table.with_channels(channels)?, filled, left))
}

/// The table at other times (s, increasing). A time inside a gap or beyond the samples of a channel gives a missing
/// value: splines run through unbroken stretches only, and through straight lines where a stretch is too short.
///
/// # Errors
/// Times that do not increase, values too large for a spline.
pub fn at_times(table: &Table, times: &[f64], how: Interpolation) -> Result<Table, MotionError> {
    let mut channels = Vec::new();
    for channel in table.channels() {
        let width = channel.kind().width();
        let mut values = vec![f64::NAN; times.len() * width];
        let present: Vec<usize> = (0..table.rows()).filter(|&r| channel.sample(r).is_some()).collect();
        for run in present.chunk_by(|a, b| a + 1 == *b) {
            let (first, last) = (table.time()[run[0]], table.time()[run[run.len() - 1]]);
            let from = times.partition_point(|&t| t < first);
            let to = times.partition_point(|&t| t <= last);
            if from >= to {
                continue;
            }
            for (i, sample) in
                run_at(channel, table.time(), run, &times[from..to], how)?.into_iter().enumerate()
            {
                values[(from + i) * width..(from + i + 1) * width].copy_from_slice(&sample);
            }
        }
        channels.push(channel.with_raw(values));
    }
    let mut header = table.header.clone();
    (header.declared_rows, header.data_rate) = (None, None);
    Table::new(header, times.to_vec(), channels)
}

/// Most rows [`to_rate`] makes.
const MOST_ROWS: f64 = 1e7;

/// The table at a constant rate (Hz), from its first time to its last.
///
/// # Errors
/// A rate that is not positive or makes more than ten million rows; as [`at_times`].
pub fn to_rate(table: &Table, rate: f64, how: Interpolation) -> Result<Table, MotionError> {
    let (Some(&first), Some(&last)) = (table.time().first(), table.time().last()) else {
        return Err(MotionError::TooShort { needed: 1, found: 0 });
    };
    // rounding must not cost the last row
    let steps = ((last - first) * rate + 1e-6).floor();
    if !(rate > 0.0 && rate.is_finite() && steps < MOST_ROWS) {
        let advice = "choose a positive rate that makes less than ten million rows";
        return Err(MotionError::Parameter { name: "rate (Hz)", value: rate, advice });
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just above")]
    let steps = steps as u32;
    let times: Vec<f64> = (0..=steps).map(|i| (first + f64::from(i) / rate).min(last)).collect();
    let mut table = at_times(table, &times, how)?;
    table.header.data_rate = Some(rate);
    Ok(table)
}

/// Samples at `times` from the samples in `rows`; all times lie between them.
fn run_at(
    channel: &Channel,
    time: &[f64],
    rows: &[usize],
    times: &[f64],
    how: Interpolation,
) -> Result<Vec<Vec<f64>>, MotionError> {
    let width = channel.kind().width();
    if times.is_empty() {
        return Ok(Vec::new());
    }
    let known: Vec<f64> = rows.iter().map(|&r| time[r]).collect();
    let sample = |k: usize| &channel.raw()[rows[k] * width..(rows[k] + 1) * width];
    if rows.len() == 1 {
        return Ok(vec![sample(0).to_vec(); times.len()]);
    }
    if !channel.kind().is_linear() {
        let turn = |t: f64| {
            let k = known.partition_point(|&x| x <= t).clamp(1, known.len() - 1);
            slerp(sample(k - 1), sample(k), (t - known[k - 1]) / (known[k] - known[k - 1]), channel.kind())
        };
        return Ok(times.iter().map(|&t| turn(t)).collect());
    }
    let degree = if rows.len() < how.degree().least_samples() { Degree::Linear } else { how.degree() };
    let mut samples = vec![vec![0.0; width]; times.len()];
    for component in 0..width {
        let values: Vec<f64> = (0..rows.len()).map(|k| sample(k)[component]).collect();
        let spline = Spline::fit(&known, &values, degree, Smoothing::None)?;
        for (sample, &t) in samples.iter_mut().zip(times) {
            sample[component] = spline.value(t);
        }
    }
    Ok(samples)
}

/// Along the shortest arc between two unit vectors; a quaternion and its negative are the same rotation.
fn slerp(a: &[f64], b: &[f64], s: f64, kind: Kind) -> Vec<f64> {
    let dot: f64 = a.iter().zip(b).map(|(x, y)| x * y).sum();
    let sign = if kind == Kind::Quaternion && dot < 0.0 { -1.0 } else { 1.0 };
    let angle = (sign * dot).clamp(-1.0, 1.0).acos();
    let (wa, wb) = if angle.sin() < 1e-9 {
        (1.0 - s, s)
    } else {
        (((1.0 - s) * angle).sin() / angle.sin(), (s * angle).sin() / angle.sin())
    };
    let sum: Vec<f64> = a.iter().zip(b).map(|(x, y)| wa * x + sign * wb * y).collect();
    let length = sum.iter().map(|v| v * v).sum::<f64>().sqrt();
    sum.into_iter().map(|v| v / length).collect()
}
