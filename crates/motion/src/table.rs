//! One table for every motion file: a time column and labelled channels with missing values.

use crate::MotionError;
use crate::header::Header;

/// What one channel holds at each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One number.
    Scalar,
    /// A free vector of 2 to 12 numbers; 3 for a marker (x, y, z).
    Vector(u8),
    /// A direction of length one (x, y, z).
    UnitVector,
    /// A unit quaternion (w, x, y, z).
    Quaternion,
    /// Angular then linear part of a spatial vector (rx, ry, rz, x, y, z).
    SpatialVector,
}

impl Kind {
    /// Numbers per sample.
    #[must_use]
    pub fn width(self) -> usize {
        match self {
            Self::Scalar => 1,
            Self::Vector(n) => usize::from(n),
            Self::UnitVector => 3,
            Self::Quaternion => 4,
            Self::SpatialVector => 6,
        }
    }

    /// Whether sums and averages of samples are samples again.
    #[must_use]
    pub fn is_linear(self) -> bool {
        !matches!(self, Self::UnitVector | Self::Quaternion)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Scalar => "numbers",
            Self::Vector(_) => "vectors",
            Self::UnitVector => "directions",
            Self::Quaternion => "quaternions",
            Self::SpatialVector => "spatial vectors",
        }
    }

    /// Suffixes of the components when a channel is spread over several columns.
    pub(crate) fn suffixes(self) -> Vec<String> {
        let fixed = |names: &[&str]| names.iter().map(|s| (*s).to_owned()).collect();
        match self {
            Self::Scalar => vec![String::new()],
            Self::Vector(3) | Self::UnitVector => fixed(&["_x", "_y", "_z"]),
            Self::Quaternion => fixed(&["_w", "_x", "_y", "_z"]),
            Self::SpatialVector => fixed(&["_rx", "_ry", "_rz", "_x", "_y", "_z"]),
            Self::Vector(n) => (1..=n).map(|i| format!("_{i}")).collect(),
        }
    }
}

/// One labelled channel. A stored value is finite or missing, never infinite.
#[derive(Clone, Debug)]
pub struct Channel {
    label: String,
    kind: Kind,
    // row-major; NaN stands for missing and never leaves this module as a number
    values: Vec<f64>,
}

impl Channel {
    /// A channel from its samples, `kind.width()` values per row.
    ///
    /// # Errors
    /// When the number of values is no multiple of the width or a value is not finite.
    pub fn new(
        label: impl Into<String>,
        kind: Kind,
        values: impl IntoIterator<Item = Option<f64>>,
    ) -> Result<Self, MotionError> {
        let label = label.into();
        let values: Vec<f64> = values.into_iter().map(|v| v.unwrap_or(f64::NAN)).collect();
        if kind.width() == 0 || !values.len().is_multiple_of(kind.width()) {
            return Err(MotionError::Shape {
                what: format!("{label}: {} values do not make rows of {}", values.len(), kind.width()),
            });
        }
        if values.iter().any(|v| v.is_infinite()) {
            return Err(MotionError::Shape { what: format!("{label}: infinite value") });
        }
        Ok(Self { label, kind, values })
    }

    /// A scalar channel without missing values.
    ///
    /// # Errors
    /// When a value is not finite.
    pub fn scalar(label: impl Into<String>, values: &[f64]) -> Result<Self, MotionError> {
        Self::new(label, Kind::Scalar, values.iter().copied().map(Some))
    }

    // readers have checked every number already; what overflows in a calculation counts as missing
    pub(crate) fn from_raw(label: String, kind: Kind, mut values: Vec<f64>) -> Self {
        for value in values.iter_mut().filter(|v| v.is_infinite()) {
            *value = f64::NAN;
        }
        debug_assert!(values.len().is_multiple_of(kind.width()));
        Self { label, kind, values }
    }

    /// The label.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What a sample is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Number of samples.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.values.len() / self.kind.width()
    }

    /// One number, `None` where it is missing or out of range.
    #[must_use]
    pub fn value(&self, row: usize, component: usize) -> Option<f64> {
        if component >= self.kind.width() {
            return None;
        }
        self.values.get(row * self.kind.width() + component).copied().filter(|v| !v.is_nan())
    }

    /// One component over all rows.
    #[must_use]
    pub fn component(&self, component: usize) -> Vec<Option<f64>> {
        (0..self.rows()).map(|row| self.value(row, component)).collect()
    }

    /// A whole sample, `None` when any component is missing.
    #[must_use]
    pub fn sample(&self, row: usize) -> Option<&[f64]> {
        let width = self.kind.width();
        let sample = self.values.get(row * width..(row + 1) * width)?;
        (!sample.iter().any(|v| v.is_nan())).then_some(sample)
    }

    /// Samples with at least one missing component.
    #[must_use]
    pub fn missing_samples(&self) -> usize {
        (0..self.rows()).filter(|&row| self.sample(row).is_none()).count()
    }

    pub(crate) fn raw(&self) -> &[f64] {
        &self.values
    }

    pub(crate) fn with_raw(&self, values: Vec<f64>) -> Self {
        Self::from_raw(self.label.clone(), self.kind, values)
    }
}

/// Equal labels, kinds and bits; two missing values are equal.
impl PartialEq for Channel {
    fn eq(&self, other: &Self) -> bool {
        self.label == other.label
            && self.kind == other.kind
            && self.values.len() == other.values.len()
            && self
                .values
                .iter()
                .zip(&other.values)
                .all(|(a, b)| (a.is_nan() && b.is_nan()) || a.total_cmp(b).is_eq())
    }
}

/// A time column and labelled channels of the same number of rows.
///
/// ```
/// use motion::{Channel, Header, Table};
/// let table = Table::new(
///     Header::default(),
///     vec![0.0, 0.5],
///     vec![Channel::scalar("knee_angle_r", &[10.0, 12.5])?],
/// )?;
/// assert_eq!(table.channel("knee_angle_r").and_then(|c| c.value(1, 0)), Some(12.5));
/// # Ok::<(), motion::MotionError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the file says about itself.
    pub header: Header,
    time: Vec<f64>,
    channels: Vec<Channel>,
    frames: Option<Vec<i64>>,
}

impl Table {
    /// A table from its parts; time in seconds, strictly increasing.
    ///
    /// # Errors
    /// When rows differ in number, labels repeat or time does not increase.
    pub fn new(header: Header, time: Vec<f64>, channels: Vec<Channel>) -> Result<Self, MotionError> {
        if let Some(i) = (0..time.len()).find(|&i| !time[i].is_finite() || (i > 0 && time[i] <= time[i - 1]))
        {
            return Err(MotionError::Shape { what: format!("time does not increase at row {}", i + 1) });
        }
        for channel in &channels {
            if channel.rows() != time.len() {
                return Err(MotionError::Shape {
                    what: format!("{}: {} rows beside {} times", channel.label, channel.rows(), time.len()),
                });
            }
        }
        if let Some(label) = first_duplicate(channels.iter().map(Channel::label)) {
            return Err(MotionError::Shape { what: format!("two channels are called {label:?}") });
        }
        Ok(Self { header, time, channels, frames: None })
    }

    pub(crate) fn with_frames(mut self, frames: Vec<i64>) -> Self {
        debug_assert_eq!(frames.len(), self.time.len());
        self.frames = Some(frames);
        self
    }

    /// Time of every row, s.
    #[must_use]
    pub fn time(&self) -> &[f64] {
        &self.time
    }

    /// Number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.time.len()
    }

    /// All channels in file order.
    #[must_use]
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// The channel of that label.
    #[must_use]
    pub fn channel(&self, label: &str) -> Option<&Channel> {
        self.channels.iter().find(|c| c.label == label)
    }

    /// Frame numbers as a TRC or C3D file states them; lost by resampling.
    #[must_use]
    pub fn frames(&self) -> Option<&[i64]> {
        self.frames.as_deref()
    }

    /// Samples with a missing component, over all channels.
    #[must_use]
    pub fn missing_samples(&self) -> usize {
        self.channels.iter().map(Channel::missing_samples).sum()
    }

    /// The same rows with other channels, e.g. filtered ones.
    ///
    /// # Errors
    /// As [`Table::new`].
    pub fn with_channels(&self, channels: Vec<Channel>) -> Result<Self, MotionError> {
        let table = Self::new(self.header.clone(), self.time.clone(), channels)?;
        Ok(Self { frames: self.frames.clone(), ..table })
    }

    /// Only the channels `keep` names, in file order.
    #[must_use]
    pub fn select(&self, keep: impl Fn(&str) -> bool) -> Self {
        let channels = self.channels.iter().filter(|c| keep(&c.label)).cloned().collect();
        Self { channels, ..self.clone() }
    }

    /// Only the rows from `start` to `end`, both included, s.
    #[must_use]
    pub fn between(&self, start: f64, end: f64) -> Self {
        let rows: Vec<usize> = (0..self.rows()).filter(|&i| (start..=end).contains(&self.time[i])).collect();
        let channels = self
            .channels
            .iter()
            .map(|c| {
                let width = c.kind.width();
                c.with_raw(
                    rows.iter().flat_map(|&r| c.values[r * width..(r + 1) * width].iter().copied()).collect(),
                )
            })
            .collect();
        Self {
            header: self.header.clone(),
            time: rows.iter().map(|&r| self.time[r]).collect(),
            channels,
            frames: self.frames.as_ref().map(|f| rows.iter().map(|&r| f[r]).collect()),
        }
    }

    /// Every component as a scalar channel: `LASI` becomes `LASI_x`, `LASI_y`, `LASI_z`.
    ///
    /// # Errors
    /// When a new label is already taken.
    pub fn flatten(&self) -> Result<Self, MotionError> {
        let mut flat = Vec::new();
        for channel in &self.channels {
            for (i, suffix) in channel.kind.suffixes().iter().enumerate() {
                let values = channel.values.iter().skip(i).step_by(channel.kind.width()).copied().collect();
                flat.push(Channel::from_raw(format!("{}{suffix}", channel.label), Kind::Scalar, values));
            }
        }
        self.with_channels(flat)
    }

    /// The reverse of [`Table::flatten`] for points: three scalar neighbours ending in `_x`, `_y`, `_z`
    /// (or `.x`, `.X`, `_X` ...) become one vector; everything else stays.
    ///
    /// # Errors
    /// When a shortened label is already taken.
    pub fn pack_points(&self) -> Result<Self, MotionError> {
        let stem = |channel: &Channel, axis: char| -> Option<String> {
            let label = &channel.label;
            let cut = label.len().checked_sub(2)?;
            let (stem, tail) = (label.get(..cut)?, label.get(cut..)?);
            let mut tail = tail.chars();
            let fits = matches!(tail.next(), Some('_' | '.' | ' ' | ':'))
                && tail.next().is_some_and(|c| c.to_ascii_lowercase() == axis);
            (fits && !stem.is_empty() && channel.kind == Kind::Scalar).then(|| stem.to_owned())
        };
        let mut packed = Vec::new();
        let mut i = 0;
        while i < self.channels.len() {
            let triple = self.channels.get(i..i + 3);
            let name = triple.and_then(|t| {
                let name = stem(&t[0], 'x')?;
                (stem(&t[1], 'y').as_ref() == Some(&name) && stem(&t[2], 'z').as_ref() == Some(&name))
                    .then_some(name)
            });
            if let (Some(t), Some(name)) = (triple, name) {
                let values = (0..self.rows()).flat_map(|r| t.iter().map(move |c| c.values[r])).collect();
                packed.push(Channel::from_raw(name, Kind::Vector(3), values));
                i += 3;
            } else {
                packed.push(self.channels[i].clone());
                i += 1;
            }
        }
        self.with_channels(packed)
    }

    /// The constant time step, s: the mean of all, when none differs from it by more than `tolerance` of it.
    ///
    /// # Errors
    /// [`MotionError::TooShort`] below two rows, [`MotionError::UnevenTime`] otherwise.
    pub fn step(&self, tolerance: f64) -> Result<f64, MotionError> {
        let n = self.time.len();
        if n < 2 {
            return Err(MotionError::TooShort { needed: 2, found: n });
        }
        #[allow(clippy::cast_precision_loss, reason = "row counts are far below 2^52")]
        let mean = (self.time[n - 1] - self.time[0]) / (n - 1) as f64;
        let steps = self.time.windows(2).map(|w| w[1] - w[0]);
        let (shortest, longest) = steps.fold((f64::INFINITY, 0.0_f64), |(a, b), s| (a.min(s), b.max(s)));
        if (mean - shortest).max(longest - mean) > tolerance * mean {
            return Err(MotionError::UnevenTime { shortest, longest });
        }
        Ok(mean)
    }

    /// Multiplies the channels `pick` names by `factor`.
    #[must_use]
    pub fn scaled(&self, factor: f64, pick: impl Fn(&Channel) -> bool) -> Self {
        let channels =
            self.channels
                .iter()
                .map(|c| {
                    if pick(c) {
                        c.with_raw(c.values.iter().map(|v| v * factor).collect())
                    } else {
                        c.clone()
                    }
                })
                .collect();
        Self { channels, ..self.clone() }
    }
}

/// The first label that occurs twice.
pub(crate) fn first_duplicate<'a>(labels: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = std::collections::HashSet::new();
    labels.into_iter().find(|label| !seen.insert(*label))
}
