//! Results of one construct that do not agree: a chi-square of what is left when the construct is fitted.

use record::{Message, Side};
use statrs::function::gamma::gamma_ur;

use super::Contradiction;
use super::normal::Cholesky;
use super::part::Case;
use super::posterior::covariance_given_construct;
use super::reading::{Reading, Says};

/// Disagreement rarer than this under the model is reported; one agreeing pair in twenty is reported too.
const SURPRISING: f64 = 0.05;

/// Contradictions of one factor, side by side where it has sides.
pub(super) fn contradictions(case: &Case) -> Vec<Contradiction> {
    let sides: &[Option<Side>] =
        if case.factor.sided { &[Some(Side::Left), Some(Side::Right)] } else { &[None] };
    sides.iter().filter_map(|side| contradiction(case, *side)).collect()
}

fn contradiction(case: &Case, side: Option<Side>) -> Option<Contradiction> {
    let on_side = case.readings.iter().filter(|r| side.is_none() || r.side() == side);
    let readings: Vec<(&Reading, f64, f64)> = on_side.filter_map(valued).collect();
    let way = |r: &Reading| (r.test.id.clone(), r.instrument());
    let (first, ..) = readings.first()?;
    let (other, ..) = readings.iter().find(|(r, ..)| way(r) != way(first))?;

    // generalised least squares for the construct, with no prior on it
    let n = readings.len();
    let factor = Cholesky::new(n, |i, j| {
        let width = if i == j { readings[i].2 } else { 0.0 };
        covariance_given_construct(readings[i].0, readings[j].0) + width
    });
    let mut slopes: Vec<f64> = readings.iter().map(|(r, ..)| r.slope()).collect();
    let mut values: Vec<f64> = readings.iter().map(|(r, value, _)| value - r.mean).collect();
    factor.forward(&mut slopes);
    factor.forward(&mut values);
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let left_over = dot(&values, &values) - dot(&slopes, &values).powi(2) / dot(&slopes, &slopes);
    let freedom = f64::from(u32::try_from(n - 1).ok()?);
    let p_value = gamma_ur(freedom / 2.0, (left_over / 2.0).max(f64::MIN_POSITIVE));
    if p_value >= SURPRISING {
        return None;
    }
    let named = |r: &Reading| format!("assessment-{}", r.test.id.fluent());
    let says = if first.test.id == other.test.id {
        Message::new("finding-contradiction-instruments")
            .key("test", named(first))
            .key("first", super::say::instrument_key(first.instrument()))
            .key("second", super::say::instrument_key(other.instrument()))
    } else {
        Message::new("finding-contradiction-tests").key("first", named(first)).key("second", named(other))
    };
    Some(Contradiction {
        factor: case.factor.id.clone(),
        side,
        measurements: readings.iter().map(|(r, ..)| r.id()).collect(),
        p_value,
        says,
    })
}

/// A reading with a value, or with two ends: then its middle and the variance of an even spread between them.
fn valued<'a, 'b>(reading: &'b Reading<'a>) -> Option<(&'b Reading<'a>, f64, f64)> {
    match reading.says {
        Says::Value(value) => Some((reading, value, 0.0)),
        Says::Between(low, high) if low.is_finite() && high.is_finite() => {
            Some((reading, f64::midpoint(low, high), (high - low).powi(2) / 12.0))
        }
        Says::Between(..) => None,
    }
}
