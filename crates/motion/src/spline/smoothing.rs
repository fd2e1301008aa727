//! The banded system of a smoothing spline and the choice of its smoothness.

use super::band::Band;
use super::basis::{Basis, as_f64};
use crate::MotionError;

/// How much a spline smooths.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Smoothing {
    /// It passes through every value.
    None,
    /// The weight α of the squared m-th derivative.
    Weight(f64),
    /// α by generalised cross-validation: for white noise of unknown size.
    CrossValidation,
    /// α that makes the expected error least when the values carry white noise of this variance.
    NoiseVariance(f64),
}

/// The spline at its knots.
pub(super) struct Fit {
    pub(super) values: Vec<f64>,
    /// γ, the coefficients of the m-th derivative.
    pub(super) curvature: Vec<f64>,
    pub(super) alpha: f64,
}

/// R, QᵀQ, Qᵀy and what is needed to try many α.
struct System<'a> {
    y: &'a [f64],
    half: usize,
    gram: Band,
    square: Band,
    q: Vec<[f64; 5]>,
    right: Vec<f64>,
}

pub(super) fn solve(x: &[f64], y: &[f64], basis: &Basis, smoothing: Smoothing) -> Result<Fit, MotionError> {
    let half = basis.half();
    let q = basis.differences(x);
    let mut square = Band::zero(basis.count(), half);
    for j in 0..basis.count() {
        for k in 0..=half.min(basis.count() - 1 - j) {
            square.add(j, k, (k..=half).map(|r| q[j][r] * q[j + k][r - k]).sum());
        }
    }
    let right = (0..basis.count()).map(|j| (0..=half).map(|r| q[j][r] * y[j + r]).sum()).collect();
    let system = System { y, half, gram: basis.gram(), square, q, right };
    let alpha = match smoothing {
        Smoothing::None => 0.0,
        Smoothing::Weight(alpha) if alpha >= 0.0 && alpha.is_finite() => alpha,
        Smoothing::Weight(value) => {
            return Err(MotionError::Parameter {
                name: "smoothing weight",
                value,
                advice: "choose zero or more",
            });
        }
        Smoothing::CrossValidation => system.least(|rss, free, n| rss / n / (free / n).powi(2)),
        Smoothing::NoiseVariance(v) if v > 0.0 && v.is_finite() => {
            system.least(|rss, free, n| rss / n - 2.0 * v * free / n + v)
        }
        Smoothing::NoiseVariance(value) => {
            return Err(MotionError::Parameter {
                name: "noise variance",
                value,
                advice: "choose more than zero",
            });
        }
    };
    Ok(system.fit(alpha))
}

impl System<'_> {
    fn fit(&self, alpha: f64) -> Fit {
        let curvature = self.gram.plus(alpha, &self.square).factor().solve(self.right.clone());
        let mut values = self.y.to_vec();
        if alpha > 0.0 {
            for (value, residual) in values.iter_mut().zip(self.roughness(&curvature)) {
                *value -= alpha * residual;
            }
        }
        Fit { values, curvature, alpha }
    }

    /// Q γ.
    fn roughness(&self, curvature: &[f64]) -> Vec<f64> {
        let mut sum = vec![0.0; self.y.len()];
        for (j, (weights, gamma)) in self.q.iter().zip(curvature).enumerate() {
            for r in 0..=self.half {
                sum[j + r] += weights[r] * gamma;
            }
        }
        sum
    }

    /// The α where `score(residual sum of squares, tr(I − A), n)` is least.
    fn least(&self, score: impl Fn(f64, f64, f64) -> f64) -> f64 {
        let n = as_f64(self.y.len());
        let at = |log_alpha: f64| {
            let alpha = log_alpha.exp();
            let factor = self.gram.plus(alpha, &self.square).factor();
            let residuals = self.roughness(&factor.solve(self.right.clone()));
            let rss: f64 = residuals.iter().map(|r| (alpha * r).powi(2)).sum();
            let free = alpha * factor.central_inverse().inner(&self.square);
            score(rss, free, n)
        };
        // a coarse walk over 20 decades finds the valley, golden sections its floor
        let centre = (self.gram.trace() / self.square.trace()).ln();
        let decade = std::f64::consts::LN_10;
        let grid: Vec<f64> = (-40..=40).map(|i| centre + 0.25 * f64::from(i) * decade).collect();
        let scores: Vec<f64> = grid.iter().map(|&a| at(a)).collect();
        let best = (0..grid.len()).min_by(|&a, &b| scores[a].total_cmp(&scores[b])).unwrap_or(0);
        let (mut low, mut high) = (grid[best.saturating_sub(1)], grid[(best + 1).min(grid.len() - 1)]);
        let golden = 0.5 * (5.0_f64.sqrt() - 1.0);
        let (mut a, mut b) = (high - golden * (high - low), low + golden * (high - low));
        let (mut at_a, mut at_b) = (at(a), at(b));
        while high - low > 1e-7 {
            if at_a <= at_b {
                (high, b, at_b) = (b, a, at_a);
                a = high - golden * (high - low);
                at_a = at(a);
            } else {
                (low, a, at_a) = (a, b, at_b);
                b = low + golden * (high - low);
                at_b = at(b);
            }
        }
        debug_assert_eq!(self.gram.size(), self.square.size());
        (0.5 * (low + high)).exp()
    }
}
