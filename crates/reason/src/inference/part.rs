//! One factor at a time: its construct, its findings, its side difference and its contradictions. Factors share nothing,
//! so a new result changes one part only.

use content::Pack;
use content::assessment::{Assessment, Unit};
use content::factor::{Beyond, Cutoff, Factor};
use jiff::civil::Date;
use record::{Measurement, Person, Side};

use super::posterior::{Construct, Posterior};
use super::reading::{self, Reading};
use super::{
    Asymmetry, Contradiction, Estimate, Finding, NormBand, Presence, asymmetry, contradiction, normal,
    relevance, say,
};

/// Everything about one factor.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) findings: Vec<Finding>,
    pub(super) asymmetries: Vec<Asymmetry>,
    pub(super) contradictions: Vec<Contradiction>,
    /// P(present, on either side), now and before any measurement.
    pub(super) anywhere: f64,
    pub(super) anywhere_prior: f64,
    /// Findings a member of the reference population would show with these very readings.
    pub(super) by_chance: f64,
    pub(super) present: usize,
    pub(super) counts: bool,
}

/// Where a factor's cut-off and scale lie for one person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) construct: Construct,
    pub(super) beyond: Beyond,
    /// The cut-off on the construct's standard scale.
    pub(super) cut: f64,
    /// Mean and SD of the reference test on its model scale.
    pub(super) mean: f64,
    pub(super) sd: f64,
}

impl Frame {
    pub(super) fn new(
        factor: &Factor,
        reference: &Assessment,
        person: &Person,
        age_years: u16,
    ) -> Option<Self> {
        let population = reference.population(age_years, person.sex)?;
        let (mut mean, sd) = (population.mean, population.sd);
        let sign = if factor.presence.beyond == Beyond::Below { -1.0 } else { 1.0 };
        let cut = match factor.presence.cutoff {
            Cutoff::Value(value) => (reference.scale.to_model(value) - mean) / sd,
            Cutoff::Sd(distance) => sign * distance,
            Cutoff::Share { share, value } => {
                let cut = -sign * normal::quantile(share);
                if let Some(value) = value {
                    // the share is what is known: the reference test is anchored to it
                    mean = reference.scale.to_model(value) - cut * sd;
                }
                cut
            }
        };
        let construct = Construct { sided: factor.sided, side_correlation: factor.side_correlation };
        Some(Self { construct, beyond: factor.presence.beyond, cut, mean, sd })
    }

    /// Probability of presence on one side, or of the construct without sides.
    pub(super) fn present(&self, posterior: &Posterior, side: Option<Side>) -> f64 {
        let below = posterior.below(side, self.cut);
        if self.beyond == Beyond::Below { below } else { 1.0 - below }
    }

    /// Probability of presence on at least one side.
    pub(super) fn anywhere(&self, posterior: &Posterior) -> f64 {
        if !self.construct.sided {
            return self.present(posterior, None);
        }
        let both_below = posterior.both_below(self.cut);
        let [left, right] = [Side::Left, Side::Right].map(|side| posterior.below(Some(side), self.cut));
        // P(L or R below) = P(L) + P(R) − P(both)
        let anywhere =
            if self.beyond == Beyond::Below { left + right - both_below } else { 1.0 - both_below };
        anywhere.clamp(0.0, 1.0)
    }

    /// How often a member of the population, measured just as well, would count as present.
    fn by_chance(&self, posterior: &Posterior, side: Option<Side>) -> f64 {
        let (_, sd) = posterior.moments(side);
        let explained = (1.0 - sd * sd).max(0.0).sqrt();
        if explained < 1e-6 {
            return 0.0;
        }
        let below = normal::cdf(self.cut / explained);
        if self.beyond == Beyond::Below { below } else { 1.0 - below }
    }
}

/// What the readings and rules of one factor are for a person.
pub(super) struct Case<'a> {
    pub(super) factor: &'a Factor,
    pub(super) reference: &'a Assessment,
    pub(super) frame: Frame,
    pub(super) readings: Vec<Reading<'a>>,
    pub(super) posterior: Posterior,
}

impl<'a> Case<'a> {
    /// `None` when the pack has no reference test or norm for the factor; a checked pack always has.
    pub(super) fn new(
        pack: &'a Pack,
        factor: &'a Factor,
        person: &Person,
        age_years: u16,
        measurements: &[&'a Measurement],
    ) -> Option<Self> {
        let reference = pack.assessments.iter().find(|test| test.id == factor.reference)?;
        let frame = Frame::new(factor, reference, person, age_years)?;
        let population = |test: &Assessment| {
            if test.id == factor.reference {
                return Some((frame.mean, frame.sd));
            }
            test.population(age_years, person.sex).map(|p| (p.mean, p.sd))
        };
        let readings = reading::of_factor(&factor.id, &pack.assessments, measurements, population);
        let posterior = Posterior::new(frame.construct, &readings);
        Some(Self { factor, reference, frame, readings, posterior })
    }
}

/// Works out one factor.
pub(super) fn part<'a>(
    pack: &'a Pack,
    factor: &'a Factor,
    person: &Person,
    today: Date,
    measurements: &[&'a Measurement],
) -> Option<Part> {
    let age_years = person.age_years(today);
    let case = Case::new(pack, factor, person, age_years, measurements)?;
    let prior = Posterior::new(case.frame.construct, &[]);
    let mut part = Part {
        findings: vec![],
        asymmetries: asymmetry::asymmetries(&case),
        contradictions: contradiction::contradictions(&case),
        anywhere: case.frame.anywhere(&case.posterior),
        anywhere_prior: case.frame.anywhere(&prior),
        by_chance: 0.0,
        present: 0,
        counts: factor.counts,
    };
    // an unmeasured factor is one finding; a measured one with sides is told side by side
    let told: &[Option<Side>] = if factor.sided && !case.readings.is_empty() {
        &[Some(Side::Left), Some(Side::Right)]
    } else {
        &[None]
    };
    for &side in told {
        let presence = presence(&case, &prior, side, person, age_years);
        let measured = case.readings.iter().any(|r| side.is_none() || r.side().is_none() || r.side() == side);
        if measured && factor.counts {
            part.by_chance += case.frame.by_chance(&case.posterior, side);
            part.present += usize::from(presence.probability >= 0.5);
        }
        let relevance = relevance::relevance(factor, age_years, person);
        part.findings.push(say::finding(pack, &case, side, presence, relevance, today, measurements, person));
    }
    Some(part)
}

fn presence(case: &Case, prior: &Posterior, side: Option<Side>, person: &Person, age_years: u16) -> Presence {
    let Case { factor, reference, frame, posterior, readings } = case;
    let either = factor.sided && side.is_none();
    let probability = |of: &Posterior| if either { frame.anywhere(of) } else { frame.present(of, side) };
    let numeric = reference.unit != Unit::Level;
    let to_unit = |z: f64| reference.scale.to_unit(frame.mean + frame.sd * z);
    let estimate = (numeric && !readings.is_empty()).then(|| {
        let (mean, sd) = posterior.moments(side);
        let interval = posterior.interval(side).map(to_unit);
        let centre = to_unit(mean);
        Estimate {
            mean: centre,
            // on a log scale the SD belongs to the centre
            sd: match reference.scale {
                content::assessment::Scale::Linear => frame.sd * sd,
                content::assessment::Scale::Log => centre * frame.sd * sd,
            },
            interval,
            unit: reference.unit.as_str().to_owned(),
        }
    });
    let norm = reference.population(age_years, person.sex).filter(|_| numeric).map(|population| {
        let centre = to_unit(0.0);
        NormBand {
            mean: centre,
            sd: match reference.scale {
                content::assessment::Scale::Linear => population.sd,
                content::assessment::Scale::Log => centre * population.sd,
            },
            verified: population.verified,
            sources: population.sources,
        }
    });
    let counted = |r: &&Reading| either || r.side().is_none() || r.side() == side || side.is_none();
    Presence {
        probability: probability(posterior),
        prior: probability(prior),
        estimate,
        norm,
        cutoff: numeric.then(|| to_unit(frame.cut)),
        measurements: readings.iter().filter(counted).map(Reading::id).collect(),
    }
}
