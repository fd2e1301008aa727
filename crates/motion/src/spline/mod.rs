//! Natural splines of odd degree, through the data or smoothed.
//!
//! A spline of degree 2m − 1 minimises Σ (yᵢ − g(xᵢ))² + α ∫ (g⁽ᵐ⁾)² dx; with α = 0 it passes through the data. It is
//! written with the m-th derivative in B-splines of order m, g⁽ᵐ⁾ = Σ γⱼ Nⱼ, which turns the problem into the banded
//! system (R + α QᵀQ) γ = Qᵀy with R the Gram matrix of the B-splines and Q scaled divided differences (Reinsch 1967;
//! de Boor, A Practical Guide to Splines, XIV). Generalised cross-validation chooses α as Woltring (1986, Advances in
//! Engineering Software 8:104-113) does, whose program OpenSim uses.

mod band;
mod basis;
mod smoothing;

use crate::MotionError;
pub use smoothing::Smoothing;

/// The degree of a spline; the data must have one sample more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Degree {
    /// Straight lines.
    Linear,
    /// Natural cubic: second derivative zero at both ends.
    Cubic,
    /// Natural quintic: third and fourth derivative zero at both ends. Smooth enough for accelerations.
    Quintic,
    /// Natural heptic.
    Heptic,
}

impl Degree {
    /// Half of degree plus one: the order m of the derivative whose square is kept small.
    #[must_use]
    pub fn half_order(self) -> usize {
        match self {
            Self::Linear => 1,
            Self::Cubic => 2,
            Self::Quintic => 3,
            Self::Heptic => 4,
        }
    }

    /// Fewest samples.
    #[must_use]
    pub fn least_samples(self) -> usize {
        2 * self.half_order()
    }
}

/// A spline of one variable.
///
/// ```
/// use motion::spline::{Degree, Smoothing, Spline};
/// let x: Vec<f64> = (0..40).map(|i| f64::from(i) * 0.1).collect();
/// let y: Vec<f64> = x.iter().map(|x| x.sin()).collect();
/// let spline = Spline::fit(&x, &y, Degree::Quintic, Smoothing::None)?;
/// assert!((spline.value(2.03) - 2.03_f64.sin()).abs() < 1e-8);
/// assert!((spline.derivative(2.03, 1) - 2.03_f64.cos()).abs() < 1e-6);
/// # Ok::<(), motion::MotionError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Spline {
    knots: Vec<f64>,
    // Taylor coefficients at the left end of every interval, then at the last knot: 2m each
    pieces: Vec<f64>,
    half: usize,
    smoothing: f64,
}

impl Spline {
    /// Fits `y` over strictly increasing `x`.
    ///
    /// # Errors
    /// Too few samples, unequal numbers of them, `x` that does not increase, values that are not finite.
    pub fn fit(x: &[f64], y: &[f64], degree: Degree, smoothing: Smoothing) -> Result<Self, MotionError> {
        if x.len() != y.len() {
            return Err(MotionError::Shape { what: format!("{} abscissae and {} values", x.len(), y.len()) });
        }
        if x.len() < degree.least_samples() {
            return Err(MotionError::TooShort { needed: degree.least_samples(), found: x.len() });
        }
        if !x.windows(2).all(|w| w[0] < w[1]) || !x.iter().chain(y).all(|v| v.is_finite()) {
            return Err(MotionError::Shape { what: "spline data must be finite and increase in x".into() });
        }
        let half = degree.half_order();
        let basis = basis::Basis::new(x, half);
        let fit = smoothing::solve(x, y, &basis, smoothing)?;
        let pieces = basis.taylor(x, &fit.values, &fit.curvature);
        if pieces.iter().any(|c| !c.is_finite()) {
            return Err(MotionError::Shape {
                what: "spline data are too large or too close together".into(),
            });
        }
        Ok(Self { knots: x.to_vec(), pieces, half, smoothing: fit.alpha })
    }

    /// The value at `x`; beyond the data the natural continuation, a polynomial of degree m − 1.
    #[must_use]
    pub fn value(&self, x: f64) -> f64 {
        self.derivative(x, 0)
    }

    /// The derivative of that order at `x`.
    #[must_use]
    pub fn derivative(&self, x: f64, order: usize) -> f64 {
        let last = self.knots.len() - 1;
        let piece = match self.knots.partition_point(|&k| k <= x) {
            0 => 0,
            n => (n - 1).min(last),
        };
        let width = 2 * self.half;
        let inside = x >= self.knots[0] && piece < last;
        let coefficients =
            &self.pieces[piece * width..piece * width + if inside { width } else { self.half }];
        let t = x - self.knots[piece];
        let mut value = 0.0;
        for k in (order..coefficients.len()).rev() {
            let factor: f64 = ((k - order + 1)..=k).map(basis::as_f64).product();
            value = value * t + factor * coefficients[k];
        }
        value
    }

    /// The weight α of the squared m-th derivative that was used; zero when the spline passes through the data.
    #[must_use]
    pub fn smoothing(&self) -> f64 {
        self.smoothing
    }
}
