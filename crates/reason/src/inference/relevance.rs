//! Could it matter: a low Beta prior given presence, its mean capped by a stated convention.

use content::factor::Factor;
use record::Person;
use statrs::function::beta::beta_reg;

use super::Relevance;

/// The relevance of a factor for a person of this age, before their own response. The cap lowers the mean that is used
/// and leaves the prior itself alone.
pub(super) fn relevance(factor: &Factor, age_years: u16, person: &Person) -> Relevance {
    let [alpha, beta] = factor.relevance;
    let mean = alpha / (alpha + beta);
    let cap = factor.relevance_cap(age_years, person.sex);
    Relevance {
        alpha,
        beta,
        mean: mean.min(cap),
        interval: [0.025, 0.975].map(|p| beta_quantile(alpha, beta, p)),
        cap,
        capped: cap < mean,
    }
}

/// The value below which a share `p` of a Beta distribution lies, by halving: 1e-7.
fn beta_quantile(alpha: f64, beta: f64, p: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..24 {
        let middle = f64::midpoint(low, high);
        if beta_reg(alpha, beta, middle) < p { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::beta_quantile;

    #[test]
    fn quantiles_match_closed_forms() {
        // Beta(1, b): 1 - (1 - p)^(1/b); Beta(1, 1): p
        assert!((beta_quantile(1.0, 9.0, 0.975) - (1.0 - 0.025_f64.powf(1.0 / 9.0))).abs() < 1e-6);
        assert!((beta_quantile(1.0, 1.0, 0.025) - 0.025).abs() < 1e-6);
    }
}
