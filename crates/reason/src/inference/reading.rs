//! From measurements to readings: which count, what each says on the model's scale, and with which error.

use content::Pack;
use content::assessment::{Assessment, Informs};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use record::{CouldNot, FactorId, Instrument, Measurement, MeasurementId, Outcome, Side};

/// Results older than this before the newest of the same factor and side are history: a retest replaces them. A stated
/// convention; within it the factor is taken as unchanged.
pub(super) const FRESH_DAYS: i32 = 21;

/// Most readings of one factor that are bounds rather than values; the newest are kept.
const MOST_BOUNDS: usize = 8;

/// Variance of the median of k independent normal repeats, in units of the variance of one, for k = 1 to 10: by numerical
/// integration of the order statistics' densities (k = 3: 0.4487, the 0.449 of the design).
const MEDIAN_VARIANCE: [f64; 10] =
    [1.0, 0.5, 0.448_671, 0.298_212, 0.286_834, 0.214_77, 0.210_447, 0.168_224, 0.166_101, 0.138_386];

/// Variance of the median of `repeats` normal repeats; beyond the table π / (2k + π − 2), within 2 %.
pub(super) fn median_variance(repeats: usize) -> f64 {
    let at = repeats.max(1) - 1;
    MEDIAN_VARIANCE.get(at).copied().unwrap_or_else(|| {
        let k = f64::from(u32::try_from(repeats).unwrap_or(u32::MAX));
        std::f64::consts::PI / (2.0 * k + std::f64::consts::PI - 2.0)
    })
}

/// What a reading says about its test's value, on the model's scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Says {
    /// It was this.
    Value(f64),
    /// It lay between these; infinite ends are open.
    Between(f64, f64),
}

/// One usable result, with everything the model needs of it.
#[derive(Clone, Debug)]
pub(super) struct Reading<'a> {
    pub(super) measurement: &'a Measurement,
    pub(super) test: &'a Assessment,
    pub(super) informs: &'a Informs,
    pub(super) day: Date,
    pub(super) says: Says,
    /// Mean and SD of the test in the person's group.
    pub(super) mean: f64,
    pub(super) sd: f64,
    /// Variances of the error: of this reading, of this session, of the instrument.
    pub(super) within: f64,
    pub(super) between: f64,
    pub(super) bias: f64,
}

impl Reading<'_> {
    pub(super) fn id(&self) -> MeasurementId {
        self.measurement.id
    }

    pub(super) fn instrument(&self) -> Instrument {
        self.measurement.instrument
    }

    pub(super) fn side(&self) -> Option<Side> {
        self.measurement.side
    }

    /// How the test's value moves with the construct: σ λ, negative when reversed.
    pub(super) fn slope(&self) -> f64 {
        let direction = if self.informs.reversed { -1.0 } else { 1.0 };
        direction * self.sd * self.informs.loading
    }

    /// Variance of the test's true value that the construct does not explain.
    pub(super) fn own_variance(&self) -> f64 {
        self.sd * self.sd * (1.0 - self.informs.loading * self.informs.loading)
    }
}

/// Results that stand: without those a later one corrects, and without those the pack cannot accept.
pub(super) fn standing<'a>(
    pack: &Pack,
    today: Date,
    all: &'a [Measurement],
) -> (Vec<&'a Measurement>, usize) {
    let corrected: Vec<MeasurementId> = all.iter().filter_map(|m| m.corrects).collect();
    let stands = |m: &&Measurement| !corrected.contains(&m.id);
    let mut usable: Vec<&Measurement> = all.iter().filter(stands).collect();
    let before = usable.len();
    usable.retain(|m| super::validate::check_measurement(pack, today, m).is_ok());
    let refused = before - usable.len();
    // one order whatever order they came in
    usable.sort_by_key(|m| (m.at, m.id));
    (usable, refused)
}

/// The day a measurement was taken, in UTC: only differences of days matter.
pub(super) fn day_of(measurement: &Measurement) -> Date {
    measurement.at.to_zoned(TimeZone::UTC).date()
}

/// The readings one factor has, newest session of each side and the three weeks before it.
pub(super) fn of_factor<'a>(
    factor: &FactorId,
    tests: &'a [Assessment],
    measurements: &[&'a Measurement],
    population: impl Fn(&Assessment) -> Option<(f64, f64)>,
) -> Vec<Reading<'a>> {
    let mut readings: Vec<Reading<'a>> = vec![];
    for test in tests {
        let Some(informs) = test.informs.iter().find(|informs| informs.factor == *factor) else { continue };
        let Some((mean, sd)) = population(test) else { continue };
        for measurement in measurements.iter().filter(|m| m.assessment == test.id) {
            let Some(says) = says(test, measurement) else { continue };
            let Some(error) = test.instrument(measurement.instrument) else { continue };
            let home = test.inflation(measurement.instrument, measurement.rater).powi(2);
            let repeats = if let Outcome::Values(values) = &measurement.outcome { values.len() } else { 1 };
            readings.push(Reading {
                measurement,
                test,
                informs,
                day: day_of(measurement),
                says,
                mean,
                sd,
                within: home * error.within.powi(2) * median_variance(repeats),
                between: home * error.between.powi(2),
                bias: error.bias.powi(2),
            });
        }
    }
    let newest = |side: Option<Side>| readings.iter().filter(|r| r.side() == side).map(|r| r.day).max();
    let newest = [None, Some(Side::Left), Some(Side::Right)].map(|side| (side, newest(side)));
    let fresh = |reading: &Reading| {
        let last = newest.iter().find(|(side, _)| *side == reading.side()).and_then(|(_, day)| *day);
        last.is_none_or(|last| (last - reading.day).get_days() <= FRESH_DAYS)
    };
    readings.retain(fresh);
    keep_newest_bounds(&mut readings);
    readings
}

/// The value of a result on the model's scale; `None` for one that says nothing about it.
fn says(test: &Assessment, measurement: &Measurement) -> Option<Says> {
    match &measurement.outcome {
        Outcome::Values(values) => {
            let mut on_scale: Vec<f64> = values.iter().map(|value| test.scale.to_model(*value)).collect();
            on_scale.sort_by(f64::total_cmp);
            let middle = (on_scale.len() - 1) / 2;
            let upper = *on_scale.get(on_scale.len() / 2)?;
            let lower = *on_scale.get(middle)?;
            let [lowest, highest] = test.plausible.map(|end| test.scale.to_model(end));
            let cap = test.cap.map_or(highest, |cap| test.scale.to_model(cap).min(highest));
            // at an end of what can be recorded the truth may lie beyond: a stopped timer, 0 or 10 of 10
            Some(if upper >= cap {
                Says::Between(f64::midpoint(lower.min(cap), cap), f64::INFINITY)
            } else if lower <= lowest {
                Says::Between(f64::NEG_INFINITY, f64::midpoint(lowest, upper.max(lowest)))
            } else {
                Says::Value(f64::midpoint(lower, upper))
            })
        }
        Outcome::Level(word) => {
            let level = test.levels.iter().find(|level| level.id == *word)?;
            Some(Says::Between(level.from.unwrap_or(f64::NEG_INFINITY), level.to.unwrap_or(f64::INFINITY)))
        }
        // too weak or too stiff for the position: at most the stated value, where the test states one; never zero
        Outcome::CouldNot(CouldNot::Unable) => {
            test.unable_below.map(|most| Says::Between(f64::NEG_INFINITY, test.scale.to_model(most)))
        }
        // pain, fear or no helper say nothing about length or strength
        Outcome::CouldNot(_) => None,
    }
}

fn keep_newest_bounds(readings: &mut Vec<Reading>) {
    let is_bound = |reading: &Reading| matches!(reading.says, Says::Between(..));
    let mut surplus = readings.iter().filter(|r| is_bound(r)).count().saturating_sub(MOST_BOUNDS);
    readings.sort_by_key(|reading| (reading.day, reading.id()));
    readings.retain(|reading| {
        let drop = surplus > 0 && is_bound(reading);
        surplus -= usize::from(drop);
        !drop
    });
}

#[cfg(test)]
mod tests {
    use super::median_variance;

    #[test]
    fn more_repeats_never_widen() {
        for k in 1..40 {
            assert!(median_variance(k + 1) < median_variance(k), "{k}");
        }
        assert!((median_variance(3) - 0.449).abs() < 5e-4);
    }
}
