//! How well predicted probabilities and intervals hold in simulated people.
#![allow(dead_code, reason = "the test and the report use their own parts")]

use content::Pack;
use reason::inference::infer;
use record::Side;

use super::simulator::{Dice, World, draw, today};

/// What was predicted of one factor, and what was true.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    /// Predicted probability of presence, and whether it was there.
    pub(crate) pairs: Vec<(f64, bool)>,
    /// 95 % intervals given, and how many held the truth.
    pub(crate) intervals: u32,
    pub(crate) held: u32,
}

impl Score {
    /// Observed minus expected number of presences, in its own standard errors.
    pub(crate) fn overall(&self) -> f64 {
        let (mut gap, mut variance) = (0.0, 0.0);
        for (p, there) in &self.pairs {
            gap += f64::from(u8::from(*there)) - p;
            variance += p * (1.0 - p);
        }
        gap / variance.sqrt().max(1e-9)
    }

    /// Mean distance of predicted and observed shares over about ten bins: 0 is perfect.
    pub(crate) fn calibration_error(&self) -> f64 {
        let bins = self.bins();
        let all: f64 = bins.iter().map(|bin| bin.0).sum();
        bins.iter().map(|(n, p, there, _)| (p - there).abs() * n / all).sum()
    }

    /// Sum over bins of the squared gap over its variance, and the number of bins: chi-square when calibrated.
    pub(crate) fn chi_square(&self) -> (f64, f64) {
        let bins = self.bins();
        let sum =
            bins.iter().map(|(n, p, there, variance)| ((there - p) * n).powi(2) / variance.max(1e-9)).sum();
        (sum, f64::from(u32::try_from(bins.len()).expect("ten")))
    }

    /// For each bin: people, mean prediction, observed share, variance of the number of presences. A bin grows until it
    /// holds a tenth of the people and a variance of five, so that its number is close to normal.
    fn bins(&self) -> Vec<(f64, f64, f64, f64)> {
        let mut sorted = self.pairs.clone();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let tenth = f64::from(u32::try_from(sorted.len()).expect("small")) / 10.0;
        let mut bins = vec![];
        let (mut n, mut p, mut there, mut variance) = (0.0, 0.0, 0.0, 0.0);
        for (predicted, present) in sorted {
            n += 1.0;
            p += predicted;
            there += f64::from(u8::from(present));
            variance += predicted * (1.0 - predicted);
            if n >= tenth && variance >= 5.0 {
                bins.push((n, p / n, there / n, variance));
                (n, p, there, variance) = (0.0, 0.0, 0.0, 0.0);
            }
        }
        if n > 0.0 && variance >= 5.0 {
            bins.push((n, p / n, there / n, variance));
        } else if let (true, Some(last)) = (n > 0.0, bins.last_mut()) {
            // what is left joins the last bin
            let all = last.0 + n;
            *last = (all, (last.0 * last.1 + p) / all, (last.0 * last.2 + there) / all, last.3 + variance);
        }
        bins
    }

    /// Share of 95 % intervals that hold the truth.
    pub(crate) fn coverage(&self) -> f64 {
        f64::from(self.held) / f64::from(self.intervals.max(1))
    }
}

/// Scores every factor of the pack over `people` simulated people. Only measured factors count.
pub(crate) fn score(pack: &Pack, world: World, people: u32, seed: u64) -> Vec<Score> {
    let mut dice = Dice::new(seed);
    let mut scores = vec![Score::default(); pack.factors.len()];
    for _ in 0..people {
        let simulated = draw(pack, world, &mut dice);
        let findings = infer(pack, &simulated.person, today(), &simulated.measurements);
        for finding in findings.findings.iter().filter(|f| !f.presence.measurements.is_empty()) {
            let at = pack
                .factors
                .iter()
                .position(|factor| factor.id == finding.factor)
                .expect("a factor of the pack");
            let side = usize::from(finding.side == Some(Side::Right));
            let (present, value) = &simulated.truth[at];
            let score = &mut scores[at];
            score.pairs.push((finding.presence.probability, present[side]));
            if let Some(estimate) = &finding.presence.estimate {
                score.intervals += 1;
                let [low, high] = estimate.interval;
                score.held += u32::from((low..=high).contains(&value[side]));
            }
        }
    }
    scores
}
