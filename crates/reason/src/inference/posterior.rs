//! The construct behind a factor, given its readings: one joint normal of both sides, with bounds handled by a fixed
//! lattice over the bounded readings only. No randomness: the same readings give the same bits.

use record::Side;

use super::normal::{self, Cholesky};
use super::reading::{Reading, Says};

/// Nodes along one bounded reading, and over several together.
const NODES_ONE: u32 = 64;
const NODES_MANY: u32 = 192;
/// Groups the nodes are gathered into for the ends of intervals, which are shown rounded.
const GROUPS: usize = 24;
/// Fractional parts of square roots of primes: a Richtmyer lattice.
const LATTICE: [f64; 8] = [
    0.414_213_562_373_095_1,
    0.732_050_807_568_877_2,
    0.236_067_977_499_789_8,
    0.645_751_311_064_590_7,
    0.316_624_790_355_399_8,
    0.605_551_275_463_989_1,
    0.123_105_625_617_660_6,
    0.358_898_943_540_673_8,
];

/// What is asked of the posterior: one construct, or left and right of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Construct {
    pub(super) sided: bool,
    pub(super) side_correlation: f64,
}

impl Construct {
    /// Covariance of the constructs that two readings see; a test without sides sees the mean of both.
    fn between(self, a: Option<Side>, b: Option<Side>) -> f64 {
        match (self.sided, a, b) {
            (false, _, _) => 1.0,
            (true, Some(a), Some(b)) if a == b => 1.0,
            (true, Some(_), Some(_)) => self.side_correlation,
            (true, _, _) => f64::midpoint(1.0, self.side_correlation),
        }
    }

    fn targets(self) -> &'static [Option<Side>] {
        if self.sided { &[Some(Side::Left), Some(Side::Right)] } else { &[None] }
    }
}

/// The construct's distribution on the standard scale (population mean 0, SD 1): a mixture of normals with one common
/// covariance. Without bounded readings the mixture has one part and is exact.
#[derive(Clone, Debug)]
pub(super) struct Posterior {
    weights: Vec<f64>,
    means: Vec<[f64; 2]>,
    covariance: [[f64; 2]; 2],
    sided: bool,
}

impl Posterior {
    /// The posterior of a construct whose prior is standard normal on every side.
    pub(super) fn new(construct: Construct, readings: &[Reading]) -> Self {
        let targets = construct.targets();
        let k = targets.len();
        let (exact, bounded): (Vec<&Reading>, Vec<&Reading>) =
            readings.iter().partition(|reading| matches!(reading.says, Says::Value(_)));
        let mut bounded = bounded;
        // an order that does not depend on the side, so that mirrored readings use the same nodes
        bounded.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap_or(std::cmp::Ordering::Equal));

        // condition targets and bounded readings on the exact ones
        let factor = Cholesky::new(exact.len(), |i, j| covariance(construct, exact[i], exact[j]));
        let mut residual: Vec<f64> = exact.iter().map(|r| value(r) - r.mean).collect();
        factor.forward(&mut residual);
        let whiten = |with: &dyn Fn(&Reading) -> f64| {
            let mut column: Vec<f64> = exact.iter().map(|reading| with(reading)).collect();
            factor.forward(&mut column);
            column
        };
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
        let target_columns: Vec<Vec<f64>> =
            targets.iter().map(|side| whiten(&|r| r.slope() * construct.between(*side, r.side()))).collect();
        let bounded_columns: Vec<Vec<f64>> =
            bounded.iter().map(|b| whiten(&|r| covariance(construct, b, r))).collect();

        let mut mean = [0.0; 2];
        let mut cov = [[0.0; 2]; 2];
        for i in 0..k {
            mean[i] = dot(&target_columns[i], &residual);
            for j in 0..k {
                cov[i][j] =
                    construct.between(targets[i], targets[j]) - dot(&target_columns[i], &target_columns[j]);
            }
        }
        if bounded.is_empty() {
            return Self { weights: vec![1.0], means: vec![mean], covariance: cov, sided: construct.sided };
        }

        // the bounded readings given the exact ones, and how the targets follow them
        let m = bounded.len();
        let bound_mean: Vec<f64> =
            bounded.iter().zip(&bounded_columns).map(|(b, column)| b.mean + dot(column, &residual)).collect();
        let bound_factor = Cholesky::new(m, |i, j| {
            covariance(construct, bounded[i], bounded[j]) - dot(&bounded_columns[i], &bounded_columns[j])
        });
        let mut gain = vec![[0.0; 2]; m]; // L⁻¹ Cov(bounded, target)
        for (i, side) in targets.iter().enumerate() {
            let mut column: Vec<f64> = bounded
                .iter()
                .zip(&bounded_columns)
                .map(|(b, c)| b.slope() * construct.between(*side, b.side()) - dot(c, &target_columns[i]))
                .collect();
            bound_factor.forward(&mut column);
            for (row, value) in gain.iter_mut().zip(column) {
                row[i] = value;
            }
        }
        for i in 0..k {
            for j in 0..k {
                cov[i][j] -= gain.iter().map(|row| row[i] * row[j]).sum::<f64>();
            }
        }
        let (weights, standard) = truncated_nodes(&bounded, &bound_mean, &bound_factor);
        let means = standard
            .iter()
            .map(|node| {
                let along =
                    |i: usize| mean[i] + node.iter().zip(&gain).map(|(e, row)| e * row[i]).sum::<f64>();
                if k == 2 { [along(0), along(1)] } else { [along(0), 0.0] }
            })
            .collect();
        Self { weights, means, covariance: cov, sided: construct.sided }
    }

    fn index(&self, side: Option<Side>) -> usize {
        usize::from(self.sided && side == Some(Side::Right))
    }

    fn spread(&self, at: usize) -> f64 {
        self.covariance[at][at].max(1e-12).sqrt()
    }

    fn average(&self, of: impl Fn(&[f64; 2]) -> f64) -> f64 {
        self.weights.iter().zip(&self.means).map(|(weight, mean)| weight * of(mean)).sum()
    }

    /// P(construct < x).
    pub(super) fn below(&self, side: Option<Side>, x: f64) -> f64 {
        let at = self.index(side);
        let spread = self.spread(at);
        self.average(|mean| normal::cdf((x - mean[at]) / spread)).clamp(0.0, 1.0)
    }

    /// P(left < x and right < x); without sides P(construct < x).
    pub(super) fn both_below(&self, x: f64) -> f64 {
        if !self.sided {
            return self.below(None, x);
        }
        let [left, right] = [self.spread(0), self.spread(1)];
        let r = self.covariance[0][1] / (left * right);
        self.average(|mean| normal::both_below((x - mean[0]) / left, (x - mean[1]) / right, r))
            .clamp(0.0, 1.0)
    }

    /// Mean and standard deviation.
    pub(super) fn moments(&self, side: Option<Side>) -> (f64, f64) {
        let at = self.index(side);
        let mean = self.average(|m| m[at]);
        let spread_of_means = self.average(|m| (m[at] - mean).powi(2));
        (mean, (self.covariance[at][at].max(0.0) + spread_of_means).sqrt())
    }

    /// The values below which a share 2.5 % and 97.5 % lie.
    pub(super) fn interval(&self, side: Option<Side>) -> [f64; 2] {
        const ENDS: [f64; 2] = [0.025, 0.975];
        let (mean, sd) = self.moments(side);
        if self.weights.len() == 1 {
            return ENDS.map(|p| mean + sd * normal::quantile(p));
        }
        let at = self.index(side);
        let spread = self.spread(at);
        let groups = self.groups(at);
        ENDS.map(|p| {
            let (mut low, mut high) = (mean - 8.0 * sd, mean + 8.0 * sd);
            let mut x = mean + sd * normal::quantile(p);
            // Newton inside a shrinking bracket: six steps reach 1e-6 SD
            for _ in 0..12 {
                let (mut below, mut slope) = (-p, 0.0);
                for (weight, centre) in &groups {
                    let z = (x - centre) / spread;
                    below += weight * normal::cdf(z);
                    slope += weight * normal::density(z) / spread;
                }
                if below < 0.0 {
                    low = x;
                } else {
                    high = x;
                }
                let step = x - below / slope.max(1e-300);
                let next = if step > low && step < high { step } else { f64::midpoint(low, high) };
                if (next - x).abs() < 1e-6 * sd {
                    return next;
                }
                x = next;
            }
            x
        })
    }

    /// The mixture of one side in few parts: neighbours joined at their mean.
    fn groups(&self, at: usize) -> Vec<(f64, f64)> {
        let weighted = self.weights.iter().zip(&self.means).map(|(weight, mean)| (mean[at], *weight));
        let mut sorted: Vec<(f64, f64)> = weighted.filter(|(_, weight)| *weight > 1e-9).collect();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let size = sorted.len().div_ceil(GROUPS).max(1);
        sorted
            .chunks(size)
            .map(|chunk| {
                let weight: f64 = chunk.iter().map(|(_, weight)| weight).sum();
                (weight, chunk.iter().map(|(mean, part)| mean * part).sum::<f64>() / weight)
            })
            .collect()
    }
}

/// Sort key of a bounded reading: its test, instrument, day and bounds; the side comes last.
fn order<'a>(
    reading: &'a Reading,
) -> (&'a str, record::Instrument, jiff::civil::Date, f64, f64, Option<Side>) {
    let (low, high) = bounds(reading);
    (reading.test.id.as_str(), reading.instrument(), reading.day, low, high, reading.side())
}

fn value(reading: &Reading) -> f64 {
    match reading.says {
        Says::Value(value) => value,
        Says::Between(low, high) => f64::midpoint(low, high),
    }
}

fn bounds(reading: &Reading) -> (f64, f64) {
    match reading.says {
        Says::Value(value) => (value, value),
        Says::Between(low, high) => (low, high),
    }
}

/// Covariance of two readings: what they share of construct, test, instrument and session (docs/INFERENCE.md).
pub(super) fn covariance(construct: Construct, a: &Reading, b: &Reading) -> f64 {
    a.slope() * b.slope() * construct.between(a.side(), b.side()) + covariance_given_construct(a, b)
}

/// The same with the construct known.
pub(super) fn covariance_given_construct(a: &Reading, b: &Reading) -> f64 {
    if a.test.id != b.test.id {
        return 0.0;
    }
    let same_side = a.side() == b.side();
    let own = if same_side { 1.0 } else { a.test.side_correlation };
    let mut shared = a.own_variance() * own;
    if a.instrument() == b.instrument() {
        shared += a.bias;
        if same_side && a.day == b.day {
            shared += a.between.min(b.between);
        }
    }
    if a.id() == b.id() { shared + a.within } else { shared }
}

/// Nodes of the bounded readings inside their bounds, in whitened coordinates, with their weights (Genz 1992: separation
/// of variables).
fn truncated_nodes(bounded: &[&Reading], mean: &[f64], factor: &Cholesky) -> (Vec<f64>, Vec<Vec<f64>>) {
    let m = bounded.len();
    let count = if m == 1 { NODES_ONE } else { NODES_MANY };
    let mut weights = Vec::with_capacity(count as usize);
    let mut nodes = Vec::with_capacity(count as usize);
    for i in 0..count {
        let mut node = vec![0.0; m];
        let mut weight = 1.0;
        for j in 0..m {
            let shift = mean[j] + (0..j).map(|k| factor.at(j, k) * node[k]).sum::<f64>();
            let (low, high) = bounds(bounded[j]);
            let pivot = factor.at(j, j);
            let u = if m == 1 {
                (f64::from(i) + 0.5) / f64::from(count)
            } else {
                let x = (f64::from(i + 1) * LATTICE[j % LATTICE.len()]).fract();
                1.0 - (2.0 * x - 1.0).abs()
            };
            let (mass, at) = truncated((low - shift) / pivot, (high - shift) / pivot, u);
            weight *= mass;
            node[j] = at;
        }
        weights.push(weight);
        nodes.push(node);
    }
    let total: f64 = weights.iter().sum();
    if total > 0.0 {
        weights.iter_mut().for_each(|weight| *weight /= total);
    } else {
        // bounds beyond every rounding: all nodes sit at the nearest end
        let even = 1.0 / f64::from(count);
        weights.iter_mut().for_each(|weight| *weight = even);
    }
    (weights, nodes)
}

/// Mass of a standard normal between two ends, and the point below which a share `u` of that mass lies. Works in the tail
/// that is nearer, so that far bounds keep their digits.
fn truncated(low: f64, high: f64, u: f64) -> (f64, f64) {
    if low > 0.0 {
        let (mass, at) = truncated(-high, -low, 1.0 - u);
        return (mass, -at);
    }
    let (from, to) = (normal::cdf(low), normal::cdf(high));
    let mass = (to - from).max(0.0);
    let at = normal::quantile(from + u * mass);
    let nearest = if high.is_finite() { high } else { low };
    (mass, if at.is_finite() { at } else { nearest })
}
