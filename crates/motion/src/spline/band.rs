//! Symmetric positive definite band matrices: factor, solve, central band of the inverse.

/// A symmetric band matrix; `row(i)` holds the diagonal and `width` entries to its right.
#[derive(Clone, Debug)]
pub(super) struct Band {
    size: usize,
    width: usize,
    entries: Vec<f64>,
}

impl Band {
    pub(super) fn zero(size: usize, width: usize) -> Self {
        Self { size, width, entries: vec![0.0; size * (width + 1)] }
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The entry (i, i + k).
    pub(super) fn at(&self, i: usize, k: usize) -> f64 {
        if k > self.width || i + k >= self.size { 0.0 } else { self.entries[i * (self.width + 1) + k] }
    }

    /// Adds to the entry (i, i + k), which must lie in the band.
    pub(super) fn add(&mut self, i: usize, k: usize, value: f64) {
        debug_assert!(k <= self.width && i + k < self.size);
        self.entries[i * (self.width + 1) + k] += value;
    }

    pub(super) fn trace(&self) -> f64 {
        (0..self.size).map(|i| self.at(i, 0)).sum()
    }

    /// `self + factor * other`, in the wider band of the two.
    pub(super) fn plus(&self, factor: f64, other: &Self) -> Self {
        let mut sum = Self::zero(self.size, self.width.max(other.width));
        for i in 0..self.size {
            for k in 0..=sum.width.min(self.size - 1 - i) {
                sum.add(i, k, self.at(i, k) + factor * other.at(i, k));
            }
        }
        sum
    }

    /// The sum over all entries of the product with `other`: tr(self · other).
    pub(super) fn inner(&self, other: &Self) -> f64 {
        let row = |i: usize| {
            let off: f64 = (1..=self.width.min(other.width)).map(|k| self.at(i, k) * other.at(i, k)).sum();
            self.at(i, 0) * other.at(i, 0) + 2.0 * off
        };
        (0..self.size).map(row).sum()
    }

    /// The factors of L D Lᵀ: the diagonal holds D, the entries right of it the columns of the unit matrix L.
    pub(super) fn factor(mut self) -> Factor {
        for i in 0..self.size {
            let reach = self.width.min(self.size - 1 - i);
            let pivot = self.at(i, 0);
            let row: Vec<f64> = (1..=reach).map(|k| self.at(i, k)).collect();
            for k in 1..=reach {
                let l = row[k - 1] / pivot;
                for j in k..=reach {
                    self.add(i + k, j - k, -l * row[j - 1]);
                }
                self.entries[i * (self.width + 1) + k] = l;
            }
        }
        Factor(self)
    }
}

/// A factored band matrix.
pub(super) struct Factor(Band);

impl Factor {
    pub(super) fn solve(&self, mut b: Vec<f64>) -> Vec<f64> {
        let (n, width) = (self.0.size, self.0.width);
        for i in 0..n {
            for k in 1..=width.min(n - 1 - i) {
                b[i + k] -= self.0.at(i, k) * b[i];
            }
        }
        for i in (0..n).rev() {
            b[i] /= self.0.at(i, 0);
            for k in 1..=width.min(n - 1 - i) {
                b[i] -= self.0.at(i, k) * b[i + k];
            }
        }
        b
    }

    /// The part of the inverse inside the band (Hutchinson and de Hoog 1985, Numer. Math. 47:99-106).
    pub(super) fn central_inverse(&self) -> Band {
        let (n, width) = (self.0.size, self.0.width);
        let mut inverse = Band::zero(n, width);
        for i in (0..n).rev() {
            let reach = width.min(n - 1 - i);
            let entry = |inverse: &Band, a: usize, b: usize| inverse.at(a.min(b), a.abs_diff(b));
            for j in 1..=reach {
                let sum: f64 = (1..=reach).map(|k| self.0.at(i, k) * entry(&inverse, i + k, i + j)).sum();
                inverse.add(i, j, -sum);
            }
            let sum: f64 = (1..=reach).map(|k| self.0.at(i, k) * inverse.at(i, k)).sum();
            inverse.add(i, 0, 1.0 / self.0.at(i, 0) - sum);
        }
        inverse
    }
}

#[cfg(test)]
mod tests {
    use super::Band;

    fn example() -> Band {
        let mut band = Band::zero(5, 2);
        for i in 0..5 {
            for k in 0..=2.min(4 - i) {
                band.add(i, k, [6.0, -2.0, 0.5][k]);
            }
        }
        band
    }

    #[test]
    fn solution_satisfies_the_system() {
        let band = example();
        let b = vec![1.0, -2.0, 3.0, 0.5, 4.0];
        let x = band.clone().factor().solve(b.clone());
        for (i, b) in b.iter().enumerate() {
            let row: f64 = (0..5).map(|j: usize| band.at(i.min(j), i.abs_diff(j)) * x[j]).sum();
            assert!((row - b).abs() < 1e-12);
        }
    }

    #[test]
    fn central_inverse_agrees_with_columns_of_the_inverse() {
        let factor = example().factor();
        let central = factor.central_inverse();
        for i in 0..5 {
            let mut unit = vec![0.0; 5];
            unit[i] = 1.0;
            let column = factor.solve(unit);
            for k in 0..=2.min(4 - i) {
                assert!((central.at(i, k) - column[i + k]).abs() < 1e-13);
            }
        }
    }
}
