//! The zero-lag low-pass filter of OpenSim: a third-order Butterworth run forwards, then backwards.

use crate::MotionError;
use crate::table::{Channel, Table};

/// What stands beyond the two ends of the data while they are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Half the samples, mirrored through the end point (odd reflection), removed again afterwards. OpenSim's tools
    /// do this; it is what you want.
    Padded,
    /// Nothing: the first three samples of each pass stay as they are.
    Plain,
}

/// Fewest samples a run may have.
const LEAST: usize = 4;

/// Low-pass filters every channel of an evenly sampled table.
///
/// `cutoff` (Hz) is the corner of one pass; two passes leave a quarter of the power there, as in OpenSim, whose
/// `TableUtilities::filterLowpass` this reproduces. Channels are filtered between their gaps; a run shorter than four
/// samples becomes missing, and a note says so. Uneven time needs [`crate::resample::to_rate`] first.
///
/// # Errors
/// Uneven time, a cut-off that is not between zero and half the sampling rate, fewer than four rows, quaternions.
///
/// ```
/// use motion::{Channel, Header, Table, filter};
/// let time: Vec<f64> = (0..200).map(|i| f64::from(i) * 0.01).collect();
/// let noisy: Vec<f64> = time.iter().map(|t| t.sin() + 0.1 * (250.0 * t).sin()).collect();
/// let table = Table::new(Header::default(), time, vec![Channel::scalar("q", &noisy)?])?;
/// let smooth = filter::low_pass(&table, 6.0, filter::Ends::Padded)?;
/// assert!((smooth.channels()[0].value(100, 0).unwrap() - 1.0_f64.sin()).abs() < 2e-3);
/// # Ok::<(), motion::MotionError>(())
/// ```
pub fn low_pass(table: &Table, cutoff: f64, ends: Ends) -> Result<Table, MotionError> {
    if table.rows() < LEAST {
        return Err(MotionError::TooShort { needed: LEAST, found: table.rows() });
    }
    // the tolerance lets pass what rounding to six digits does to 1/60 s
    let butterworth = Butterworth::new(table.step(2e-3)?, cutoff)?;
    let mut lost = Vec::new();
    let mut channels = Vec::with_capacity(table.channels().len());
    for channel in table.channels() {
        if !channel.kind().is_linear() {
            return Err(MotionError::NotLinear {
                label: channel.label().to_owned(),
                kind: channel.kind().name(),
                operation: "filtered",
            });
        }
        let (filtered, short) = filter_runs(channel, |run| match ends {
            Ends::Plain => butterworth.zero_lag(run),
            Ends::Padded => {
                let pad = run.len() / 2;
                let padded = butterworth.zero_lag(&reflect(run, pad));
                padded[pad..pad + run.len()].to_vec()
            }
        });
        channels.push(filtered);
        if short > 0 {
            lost.push(format!(
                "{}: {short} samples stood in runs too short to filter and are missing",
                channel.label()
            ));
        }
    }
    let mut table = table.with_channels(channels)?;
    for text in lost {
        table.header.note(0, text);
    }
    Ok(table)
}

/// Extends a table by `count` rows on both sides, values and times mirrored through the end points.
///
/// # Errors
/// Fewer than `count + 1` rows.
pub fn pad(table: &Table, count: usize) -> Result<Table, MotionError> {
    if table.rows() <= count {
        return Err(MotionError::TooShort { needed: count + 1, found: table.rows() });
    }
    let channels = table
        .channels()
        .iter()
        .map(|channel| {
            let width = channel.kind().width();
            let columns: Vec<Vec<f64>> = (0..width)
                .map(|c| {
                    reflect(&channel.raw().iter().skip(c).step_by(width).copied().collect::<Vec<_>>(), count)
                })
                .collect();
            let rows = table.rows() + 2 * count;
            channel.with_raw((0..rows).flat_map(|r| columns.iter().map(move |c| c[r])).collect())
        })
        .collect();
    Table::new(table.header.clone(), reflect(table.time(), count), channels)
}

/// Odd reflection: `2 x(end) - x(mirrored)`.
fn reflect(values: &[f64], count: usize) -> Vec<f64> {
    let n = values.len();
    let (first, last) = (values[0], values[n - 1]);
    let before = (1..=count).rev().map(|i| 2.0 * first - values[i]);
    let after = (1..=count).map(|i| 2.0 * last - values[n - 1 - i]);
    before.chain(values.iter().copied()).chain(after).collect()
}

/// Applies `filter` to every unbroken run of every component; counts the samples in runs too short for it.
fn filter_runs(channel: &Channel, filter: impl Fn(&[f64]) -> Vec<f64>) -> (Channel, usize) {
    let width = channel.kind().width();
    let mut out = vec![f64::NAN; channel.raw().len()];
    let mut short = 0;
    for component in 0..width {
        let column: Vec<f64> = channel.raw().iter().skip(component).step_by(width).copied().collect();
        let mut start = 0;
        for run in column.chunk_by(|a, b| a.is_nan() == b.is_nan()) {
            if !run[0].is_nan() {
                if run.len() < LEAST {
                    short += run.len();
                } else {
                    for (i, value) in filter(run).into_iter().enumerate() {
                        out[(start + i) * width + component] = value;
                    }
                }
            }
            start += run.len();
        }
    }
    (channel.with_raw(out), short)
}

/// Coefficients of one pass: the analog third-order Butterworth by the bilinear transform, pre-warped.
#[derive(Clone, Debug)]
pub struct Butterworth {
    input: [f64; 4],
    output: [f64; 3],
}

impl Butterworth {
    /// For a time step (s) and a cut-off (Hz).
    ///
    /// # Errors
    /// A cut-off that is not between zero and half the sampling rate.
    pub fn new(step: f64, cutoff: f64) -> Result<Self, MotionError> {
        if !(cutoff > 0.0 && cutoff < 0.5 / step) {
            let advice = "choose a cut-off above zero and below half the sampling rate";
            return Err(MotionError::Parameter { name: "cut-off (Hz)", value: cutoff, advice });
        }
        let w = (std::f64::consts::PI * cutoff * step).tan();
        let (w2, w3) = (w * w, w * w * w);
        let scale = (w + 1.0) * (w2 + w + 1.0);
        let input = [w3, 3.0 * w3, 3.0 * w3, w3].map(|c| c / scale);
        let output = [
            (3.0 * w3 + 2.0 * w2 - 2.0 * w - 3.0) / scale,
            (3.0 * w3 - 2.0 * w2 - 2.0 * w + 3.0) / scale,
            (w - 1.0) * (w2 - w + 1.0) / scale,
        ];
        Ok(Self { input, output })
    }

    /// Forwards, then backwards: no lag, twice the attenuation. The first three samples of each pass stay unchanged,
    /// as in OpenSim's `Signal::LowpassIIR`.
    #[must_use]
    pub fn zero_lag(&self, values: &[f64]) -> Vec<f64> {
        let mut there = self.pass(values);
        there.reverse();
        let mut back = self.pass(&there);
        back.reverse();
        back
    }

    fn pass(&self, x: &[f64]) -> Vec<f64> {
        let mut y: Vec<f64> = x.iter().copied().take(3).collect();
        for i in 3..x.len() {
            let forced: f64 = (0..4).map(|k| self.input[k] * x[i - k]).sum();
            let free: f64 = (0..3).map(|k| self.output[k] * y[i - 1 - k]).sum();
            y.push(forced - free);
        }
        y
    }
}
