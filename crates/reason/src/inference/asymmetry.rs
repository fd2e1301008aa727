//! Left against right: a quantity of its own, judged against its own error and the normal spread of differences.

use content::assessment::Scale;
use record::{Message, Side};

use super::part::Case;
use super::reading::{Reading, Says};
use super::{Asymmetry, Estimate, normal, say};

/// The 97.5 % point of a standard normal.
const Z95: f64 = 1.959_963_984_540_054;

/// The side differences of one factor: for each test the newest pair with one instrument, the most precise one.
pub(super) fn asymmetries(case: &Case) -> Vec<Asymmetry> {
    let mut pairs: Vec<(f64, &Reading, &Reading)> = vec![];
    for left in case.readings.iter().filter(|r| r.side() == Some(Side::Left)) {
        for right in case.readings.iter().filter(|r| r.side() == Some(Side::Right)) {
            if left.test.id == right.test.id && left.instrument() == right.instrument() {
                let error = left.within + left.between + right.within + right.between;
                pairs.push((error, left, right));
            }
        }
    }
    // newest first, then most precise; one per test
    pairs.sort_by(|a, b| (b.1.day, b.2.day).cmp(&(a.1.day, a.2.day)).then(a.0.total_cmp(&b.0)));
    let mut done: Vec<&str> = vec![];
    let mut out = vec![];
    for (error, left, right) in pairs {
        let (Says::Value(l), Says::Value(r)) = (left.says, right.says) else { continue };
        if done.contains(&left.test.id.as_str()) {
            continue;
        }
        done.push(left.test.id.as_str());
        out.push(asymmetry(case, left, l - r, error));
    }
    out
}

/// The instrument's bias is the same on both sides and drops out of the difference.
fn asymmetry(case: &Case, left: &Reading, observed: f64, error: f64) -> Asymmetry {
    let test = left.test;
    let loading = left.informs.loading.powi(2);
    let of_construct = if case.factor.sided { case.factor.side_correlation } else { 1.0 };
    let together = loading * of_construct + (1.0 - loading) * test.side_correlation;
    let usual = 2.0 * left.sd.powi(2) * (1.0 - together);
    let posterior = 1.0 / (1.0 / usual + 1.0 / error);
    let mean = posterior * observed / error;
    let sd = posterior.sqrt();
    let wide = Z95 * usual.sqrt();
    let unusual = normal::cdf((-wide - mean) / sd) + 1.0 - normal::cdf((wide - mean) / sd);
    let mdc = Z95 * error.sqrt();

    // on a log scale a difference is a ratio, told in percent
    let (told, unit): (&dyn Fn(f64) -> f64, &str) = match test.scale {
        Scale::Linear => (&|x| x, test.unit.as_str()),
        Scale::Log => (&|x| 100.0 * (x.exp() - 1.0), "percent"),
    };
    let ends = [mean - Z95 * sd, mean + Z95 * sd].map(told);
    let key = if observed.abs() < mdc {
        "finding-gap-within-error"
    } else if unusual > 0.5 {
        "finding-gap-unusual"
    } else {
        "finding-gap-usual"
    };
    let says = Message::new(key)
        .key("test", format!("assessment-{}", test.id.fluent()))
        .number("difference", say::rounded(told(observed).abs(), unit))
        .number("mdc", say::rounded(told(mdc), unit))
        .key("unit", format!("unit-{unit}"))
        .key("side", if observed < 0.0 { "side-left" } else { "side-right" });
    Asymmetry {
        factor: case.factor.id.clone(),
        difference: Estimate {
            mean: told(mean),
            sd: (ends[1] - ends[0]) / (2.0 * Z95),
            interval: ends,
            unit: unit.to_owned(),
        },
        mdc: told(mdc),
        unusual,
        says,
    }
}
