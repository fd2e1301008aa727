//! B-splines over the data points and the way from γ to piecewise polynomials.

use super::band::Band;

/// Largest half order.
const MAX: usize = 4;

type Poly = [f64; MAX];

/// B-splines N₀ ... of order m whose knots are the data points themselves: n − m of them, all zero at both ends.
pub(super) struct Basis {
    half: usize,
    count: usize,
    steps: Vec<f64>,
    // for every interval, the pieces of the m splines that may live there, in s = (x − xᵢ) / step
    pieces: Vec<[Poly; MAX]>,
}

#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub(super) fn as_f64(n: usize) -> f64 {
    n as f64
}

impl Basis {
    pub(super) fn new(x: &[f64], half: usize) -> Self {
        let steps: Vec<f64> = x.windows(2).map(|w| w[1] - w[0]).collect();
        let count = x.len() - half;
        let pieces = (0..steps.len()).map(|i| pieces_on(x, half, i)).collect();
        Self { half, count, steps, pieces }
    }

    pub(super) fn half(&self) -> usize {
        self.half
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The splines alive on interval `i`: slot in its pieces and index.
    fn alive(&self, i: usize) -> impl Iterator<Item = (usize, usize)> + use<> {
        let (half, count) = (self.half, self.count);
        (0..half).filter_map(move |slot| {
            let j = (i + slot + 1).checked_sub(half)?;
            (j < count).then_some((slot, j))
        })
    }

    /// R, with entries ∫ Nⱼ Nₖ dx.
    pub(super) fn gram(&self) -> Band {
        let mut gram = Band::zero(self.count, self.half.saturating_sub(1));
        for (i, pieces) in self.pieces.iter().enumerate() {
            for (a, j) in self.alive(i) {
                for (b, k) in self.alive(i).filter(|&(_, k)| k >= j) {
                    let mut integral = 0.0;
                    for p in 0..self.half {
                        for q in 0..self.half {
                            integral += pieces[a][p] * pieces[b][q] / as_f64(p + q + 1);
                        }
                    }
                    gram.add(j, k - j, integral * self.steps[i]);
                }
            }
        }
        gram
    }

    /// The columns of Q: (Qᵀg)ⱼ = ∫ Nⱼ g⁽ᵐ⁾ dx = (m−1)! (xⱼ₊ₘ − xⱼ) [xⱼ ... xⱼ₊ₘ] g, m + 1 weights each.
    pub(super) fn differences(&self, x: &[f64]) -> Vec<[f64; MAX + 1]> {
        let factorial: f64 = (1..self.half).map(as_f64).product();
        (0..self.count)
            .map(|j| {
                let nodes = &x[j..=j + self.half];
                let scale = factorial * (nodes[self.half] - nodes[0]);
                let mut weights = [0.0; MAX + 1];
                for (a, weight) in nodes.iter().zip(&mut weights) {
                    let product: f64 =
                        nodes.iter().filter(|b| b.total_cmp(a).is_ne()).map(|b| a - b).product();
                    *weight = scale / product;
                }
                weights
            })
            .collect()
    }

    /// g⁽ᵐ⁾ on interval `i` as coefficients of powers of x − xᵢ.
    fn curvature_on(&self, i: usize, gamma: &[f64]) -> Poly {
        let mut sum = [0.0; MAX];
        for (slot, j) in self.alive(i) {
            for (s, c) in sum.iter_mut().zip(&self.pieces[i][slot]) {
                *s += gamma[j] * c;
            }
        }
        let mut power = 1.0;
        for s in &mut sum {
            *s /= power;
            power *= self.steps[i];
        }
        sum
    }

    /// Taylor coefficients (2m) of the spline at every knot; at the last one only the first m are not zero.
    ///
    /// On each interval the part above degree m − 1 comes from γ; the polynomial below is fixed by m neighbouring
    /// values, so nothing accumulates along the data.
    pub(super) fn taylor(&self, x: &[f64], g: &[f64], gamma: &[f64]) -> Vec<f64> {
        let m = self.half;
        let upper: Vec<Poly> = (0..self.steps.len())
            .map(|i| {
                let mut poly = self.curvature_on(i, gamma);
                for (p, c) in poly.iter_mut().enumerate() {
                    *c /= ((p + 1)..=(p + m)).map(as_f64).product::<f64>();
                }
                poly
            })
            .collect();
        let mut all = Vec::with_capacity(2 * m * x.len());
        for i in 0..self.steps.len() {
            // m points around the interval
            let first = i.saturating_sub((m - 1) / 2).min(x.len() - m);
            let window = first..first + m;
            let remainder: Vec<f64> = window.clone().map(|k| g[k] - self.integral(i, k, &upper)).collect();
            let nodes: Vec<f64> = window.map(|k| x[k] - x[i]).collect();
            all.extend(through(&nodes, &remainder));
            all.extend_from_slice(&upper[i][..m]);
        }
        // at the last knot, shift the last piece
        let mut end = all[all.len() - 2 * m..].to_vec();
        shift(&mut end, self.steps[self.steps.len() - 1]);
        end[m..].fill(0.0);
        all.extend(end);
        all
    }

    /// The m-fold integral of g⁽ᵐ⁾ from xᵢ (all lower derivatives zero there), at xₖ.
    fn integral(&self, i: usize, k: usize, upper: &[Poly]) -> f64 {
        let m = self.half;
        let mut state = vec![0.0; 2 * m];
        if k >= i {
            for (piece, &step) in upper.iter().zip(&self.steps).take(k).skip(i) {
                state[m..].copy_from_slice(&piece[..m]);
                shift(&mut state, step);
            }
        } else {
            for (piece, &step) in upper.iter().zip(&self.steps).take(i).skip(k).rev() {
                // the polynomial about the left knot whose Taylor part at the right knot is `state`
                let mut own = vec![0.0; 2 * m];
                own[m..].copy_from_slice(&piece[..m]);
                let mut at_right = own.clone();
                shift(&mut at_right, step);
                let mut rest: Vec<f64> = (0..m).map(|d| state[d] - at_right[d]).collect();
                shift(&mut rest, -step);
                state[..m].copy_from_slice(&rest);
            }
        }
        state[0]
    }
}

/// The pieces of the order-m splines on interval `i` by the Cox-de Boor recursion on polynomials.
fn pieces_on(x: &[f64], half: usize, i: usize) -> [Poly; MAX] {
    let step = x[i + 1] - x[i];
    // after order k, slot `half - k + a` holds the spline starting at knot i - k + 1 + a
    let mut now = [[0.0; MAX]; MAX];
    now[half - 1][0] = 1.0;
    for order in 2..=half {
        let mut next = [[0.0; MAX]; MAX];
        for slot in half - order..half {
            let Some(j) = (i + slot + 1).checked_sub(half) else { continue };
            if j + order >= x.len() {
                continue;
            }
            // (x − xⱼ) / (xⱼ₊ₖ₋₁ − xⱼ) times the lower spline that starts here
            let width = x[j + order - 1] - x[j];
            multiply_add(&mut next[slot], &now[slot], (x[i] - x[j]) / width, step / width);
            // and the falling factor times the one that starts a knot later
            if slot + 1 < half {
                let width = x[j + order] - x[j + 1];
                multiply_add(&mut next[slot], &now[slot + 1], (x[j + order] - x[i]) / width, -step / width);
            }
        }
        now = next;
    }
    now
}

/// `sum += (a + b s) * poly`.
fn multiply_add(sum: &mut Poly, poly: &Poly, a: f64, b: f64) {
    for p in 0..MAX {
        sum[p] += a * poly[p];
        if p + 1 < MAX {
            sum[p + 1] += b * poly[p];
        }
    }
}

/// Re-expands a polynomial about a point `by` further on.
fn shift(poly: &mut [f64], by: f64) {
    for start in 0..poly.len() {
        for k in (start..poly.len() - 1).rev() {
            poly[k] += by * poly[k + 1];
        }
    }
}

/// Coefficients about zero of the polynomial through the points.
fn through(nodes: &[f64], values: &[f64]) -> Vec<f64> {
    let n = nodes.len();
    let mut newton = values.to_vec();
    for order in 1..n {
        for k in (order..n).rev() {
            newton[k] = (newton[k] - newton[k - 1]) / (nodes[k] - nodes[k - order]);
        }
    }
    let mut poly = vec![0.0; n];
    for k in (0..n).rev() {
        for p in (1..n).rev() {
            poly[p] = poly[p - 1] - nodes[k] * poly[p];
        }
        poly[0] = newton[k] - nodes[k] * poly[0];
    }
    poly
}
