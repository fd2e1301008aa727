//! The normal distribution in one and two dimensions, and small dense linear algebra for it.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

use statrs::function::erf::{erfc, erfc_inv};

/// P(Z < x).
pub(super) fn cdf(x: f64) -> f64 {
    0.5 * erfc(-x * FRAC_1_SQRT_2)
}

/// The value below which a share `p` of a standard normal lies; infinite at 0 and 1.
pub(super) fn quantile(p: f64) -> f64 {
    if p <= 0.0 {
        f64::NEG_INFINITY
    } else if p >= 1.0 {
        f64::INFINITY
    } else {
        -std::f64::consts::SQRT_2 * erfc_inv(2.0 * p)
    }
}

/// Density of a standard normal.
pub(super) fn density(x: f64) -> f64 {
    (-0.5 * x * x).exp() / (2.0 * PI).sqrt()
}

/// Positive nodes and weights of 20-point Gauss-Legendre quadrature on [-1, 1] (Abramowitz and Stegun, table 25.4).
const GAUSS_LEGENDRE: [(f64, f64); 10] = [
    (0.076_526_521_133_497_33, 0.152_753_387_130_725_85),
    (0.227_785_851_141_645_08, 0.149_172_986_472_603_75),
    (0.373_706_088_715_419_56, 0.142_096_109_318_382_05),
    (0.510_867_001_950_827_1, 0.131_688_638_449_176_63),
    (0.636_053_680_726_515, 0.118_194_531_961_518_42),
    (0.746_331_906_460_150_8, 0.101_930_119_817_240_44),
    (0.839_116_971_822_218_8, 0.083_276_741_576_704_75),
    (0.912_234_428_251_326, 0.062_672_048_334_109_06),
    (0.963_971_927_277_913_8, 0.040_601_429_800_386_94),
    (0.993_128_599_185_094_9, 0.017_614_007_139_152_118),
];

/// P(X < h, Y < k) for standard normals with correlation `r` (Drezner and Wesolowsky 1990: the integral over the
/// correlation). Good to 1e-9 up to |r| = 0.9, to 1e-4 at 0.99.
pub(super) fn both_below(h: f64, k: f64, r: f64) -> f64 {
    let r = r.clamp(-0.999_999, 0.999_999);
    let half = r.asin() / 2.0;
    let along = |node: f64| {
        let s = (half * (1.0 + node)).sin();
        ((s * h * k - (h * h + k * k) / 2.0) / (1.0 - s * s)).exp()
    };
    let sum: f64 = GAUSS_LEGENDRE.iter().map(|(x, w)| w * (along(*x) + along(-x))).sum();
    (cdf(h) * cdf(k) + half * sum / (2.0 * PI)).clamp(0.0, 1.0)
}

/// A symmetric positive definite matrix as its lower triangular factor.
#[derive(Clone, Debug)]
pub(super) struct Cholesky {
    size: usize,
    lower: Vec<f64>,
}

impl Cholesky {
    /// Factors the matrix `at(i, j)`, read for j ≤ i. A pivot that rounding made too small is kept just positive: the
    /// covariances here always carry error on their diagonal.
    pub(super) fn new(size: usize, at: impl Fn(usize, usize) -> f64) -> Self {
        let mut lower = vec![0.0; size * size];
        for i in 0..size {
            for j in 0..=i {
                let dot: f64 = (0..j).map(|k| lower[i * size + k] * lower[j * size + k]).sum();
                let rest = at(i, j) - dot;
                lower[i * size + j] =
                    if i == j { rest.max(1e-12 * at(i, i)).sqrt() } else { rest / lower[j * size + j] };
            }
        }
        Self { size, lower }
    }

    /// Entry of the factor.
    pub(super) fn at(&self, i: usize, j: usize) -> f64 {
        self.lower[i * self.size + j]
    }

    /// Solves L x = b in place.
    pub(super) fn forward(&self, b: &mut [f64]) {
        for i in 0..self.size {
            let dot: f64 = (0..i).map(|k| self.at(i, k) * b[k]).sum();
            b[i] = (b[i] - dot) / self.at(i, i);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantile_undoes_cdf() {
        for x in [-5.0, -1.3, 0.0, 0.4, 3.7] {
            assert!((quantile(cdf(x)) - x).abs() < 1e-9, "{x}");
        }
    }

    #[test]
    fn both_below_matches_known_values() {
        // independent; closed form 1/4 + asin(r)/2π at the origin; perfectly tied
        assert!((both_below(0.3, -1.0, 0.0) - cdf(0.3) * cdf(-1.0)).abs() < 1e-12);
        for r in [-0.9_f64, -0.5, 0.3, 0.75, 0.9] {
            assert!((both_below(0.0, 0.0, r) - (0.25 + r.asin() / (2.0 * PI))).abs() < 1e-9, "{r}");
        }
        assert!((both_below(-0.5, 1.0, 0.999_999) - cdf(-0.5)).abs() < 1e-3);
    }

    #[test]
    fn a_factor_solves_its_system() {
        let matrix = [[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]];
        let factor = Cholesky::new(3, |i, j| matrix[i][j]);
        let mut x = [1.0, -2.0, 0.5];
        factor.forward(&mut x);
        // xᵀx is then bᵀA⁻¹b; the inverse by Cramer's rule
        assert!((x.iter().map(|v| v * v).sum::<f64>() - 2.189_290_746_829_497_5).abs() < 1e-12);
    }
}
