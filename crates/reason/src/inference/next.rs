//! The next best test: the one whose result would most change the programme, per minute of effort.
//!
//! Every candidate is tried with the few results that matter: one that would make the factor count as present and one that
//! would not, each with its probability under what is known so far.

use std::collections::{BTreeMap, BTreeSet};

use content::Pack;
use content::assessment::{Assessment, InstrumentError, Need, Purpose, Unit};
use content::factor::Beyond;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use record::{
    AssessmentId, Equipment, ExerciseId, Instrument, Measurement, MeasurementId, Message, Mode, Outcome,
    Person, Rater, Side,
};

use super::part::{self, Case, Part};
use super::reading::{self, FRESH_DAYS};
use super::{Findings, NextTest, assemble, normal, notes};

/// What every household is taken to have for a test.
const HOUSEHOLD: [Equipment; 7] = [
    Equipment::Chair,
    Equipment::Wall,
    Equipment::Counter,
    Equipment::Bed,
    Equipment::Towel,
    Equipment::Stick,
    Equipment::Mat,
];

/// Results less likely than this are not tried.
const LEAST_WEIGHT: f64 = 0.01;

/// What matters of a programme when two are compared: the share of its time each exercise takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanSignature(pub BTreeMap<ExerciseId, f64>);

impl PlanSignature {
    /// How much of one programme is different in the other: 0 the same, 1 nothing in common.
    #[must_use]
    pub fn distance(&self, other: &Self) -> f64 {
        let share = |of: &Self, id: &ExerciseId| {
            let total: f64 = of.0.values().sum();
            if total > 0.0 { of.0.get(id).copied().unwrap_or_default() / total } else { 0.0 }
        };
        let ids: BTreeSet<&ExerciseId> = self.0.keys().chain(other.0.keys()).collect();
        let apart: f64 = ids.into_iter().map(|id| (share(self, id) - share(other, id)).abs()).sum();
        let empty = self.0.is_empty() || other.0.is_empty();
        // against an empty programme only half of the shares can differ
        if empty { apart.min(1.0) } else { (apart / 2.0).min(1.0) }
    }
}

/// Ranks the tests worth doing next, best first: by expected change of the programme per minute, then by expected change of
/// what is believed. `blocked` are the tests that condition rules or the person's limits exclude; `effect` says which
/// programme would follow from findings. It is called once for the present and once for each result tried: at most three
/// times per test.
pub fn next_tests(
    pack: &Pack,
    person: &Person,
    today: Date,
    measurements: &[Measurement],
    blocked: &BTreeSet<AssessmentId>,
    effect: &mut dyn FnMut(&Findings) -> PlanSignature,
) -> Vec<NextTest> {
    let (standing, refused) = reading::standing(pack, today, measurements);
    let remarks = notes(pack, &standing, refused);
    let parts: Vec<Part> =
        pack.factors.iter().filter_map(|factor| part::part(pack, factor, person, today, &standing)).collect();
    let now = assemble(&parts.iter().collect::<Vec<_>>(), remarks.clone());
    let programme = effect(&now);
    let age_years = person.age_years(today);

    let mut ranked: Vec<(f64, NextTest)> = vec![];
    for test in &pack.assessments {
        let candidate = matches!(test.purpose, Purpose::Reference | Purpose::Alternate)
            && !blocked.contains(&test.id)
            && can_do(test, person, age_years)
            && !done_lately(test, today, &standing);
        let (true, Some(informs)) = (candidate, test.informs.first()) else { continue };
        let Some(at) = pack.factors.iter().position(|factor| factor.id == informs.factor) else { continue };
        let factor = &pack.factors[at];
        let Some(case) = Case::new(pack, factor, person, age_years, &standing) else { continue };
        let results = results(test, &case, person, today);

        let (mut of_programme, mut of_belief) = (0.0, 0.0);
        for (weight, added) in &results {
            let with: Vec<&Measurement> = standing.iter().copied().chain(added.iter()).collect();
            let Some(changed) = part::part(pack, factor, person, today, &with) else { continue };
            let view: Vec<&Part> =
                parts.iter().enumerate().map(|(i, part)| if i == at { &changed } else { part }).collect();
            of_belief += weight * (changed.anywhere - parts[at].anywhere).abs();
            of_programme += weight * programme.distance(&effect(&assemble(&view, remarks.clone())));
        }
        let value_per_minute = of_programme / test.minutes;
        let because = vec![
            Message::new("finding-next-informs")
                .key("factor", format!("factor-{}", factor.id.fluent()))
                .number("percent", (100.0 * parts[at].anywhere).round()),
            if of_programme >= 0.005 {
                Message::new("finding-next-changes").number("percent", (100.0 * of_programme).round())
            } else {
                Message::new("finding-next-knowledge")
            },
        ];
        let next = NextTest {
            assessment: test.id.clone(),
            instruments: test.instruments.iter().map(|error| error.kind).collect(),
            minutes: test.minutes,
            value_per_minute,
            because,
        };
        ranked.push((of_belief / test.minutes, next));
    }
    ranked.sort_by(|(belief_a, a), (belief_b, b)| {
        b.value_per_minute
            .total_cmp(&a.value_per_minute)
            .then_with(|| belief_b.total_cmp(belief_a))
            .then_with(|| a.assessment.cmp(&b.assessment))
    });
    ranked.into_iter().map(|(_, next)| next).collect()
}

/// Whether the person has what the test cannot do without. What the body cannot do is for the rules of `plan`.
pub(super) fn can_do(test: &Assessment, person: &Person, age_years: u16) -> bool {
    let has = |need: Need| match need {
        Need::Helper => person.preferences.helper || person.mode == Mode::Clinician,
        Need::Clinician => person.mode == Mode::Clinician,
        Need::Support => true,
    };
    test.needs_at(age_years).all(has)
        && test
            .equipment
            .iter()
            .all(|item| HOUSEHOLD.contains(item) || person.preferences.equipment.contains(item))
}

/// Whether it was tried within the last three weeks, on every side it has.
fn done_lately(test: &Assessment, today: Date, standing: &[&Measurement]) -> bool {
    let lately = |side: Option<Side>| {
        standing.iter().any(|m| {
            m.assessment == test.id && m.side == side && (today - reading::day_of(m)).get_days() <= FRESH_DAYS
        })
    };
    if test.sided { lately(Some(Side::Left)) && lately(Some(Side::Right)) } else { lately(None) }
}

/// The results worth trying, with their probabilities.
fn results(test: &Assessment, case: &Case, person: &Person, today: Date) -> Vec<(f64, Vec<Measurement>)> {
    let Some(error) = test.instruments.first() else { return vec![] };
    if !test.sided {
        let Some(split) = split(test, error, case, None, person, today) else { return vec![] };
        return split
            .into_iter()
            .filter(|(weight, _)| *weight > LEAST_WEIGHT)
            .map(|(weight, outcome)| (weight, vec![hypothetical(test, error, None, outcome, today, 0)]))
            .collect();
    }
    let [left, right] =
        [Side::Left, Side::Right].map(|side| split(test, error, case, Some(side), person, today));
    let (Some(left), Some(right)) = (left, right) else { return vec![] };
    let together = |l: usize, r: usize| {
        vec![
            hypothetical(test, error, Some(Side::Left), left[l].1.clone(), today, 0),
            hypothetical(test, error, Some(Side::Right), right[r].1.clone(), today, 1),
        ]
    };
    // sides go together as they do in the population; a one-sided result is tried on the likelier side
    let (p, q) = (left[0].0, right[0].0);
    let both = normal::both_below(normal::quantile(p), normal::quantile(q), test.side_correlation);
    let one = (p + q - 2.0 * both).max(0.0);
    let uneven = if p >= q { together(0, 1) } else { together(1, 0) };
    let tried = [(both, together(0, 0)), (one, uneven), ((1.0 - both - one).max(0.0), together(1, 1))];
    tried.into_iter().filter(|(weight, _)| *weight > LEAST_WEIGHT).collect()
}

/// Two results of one side: a typical one after which the factor counts as present, and a typical one after which it does
/// not, with their predictive probabilities.
fn split(
    test: &Assessment,
    error: &InstrumentError,
    case: &Case,
    side: Option<Side>,
    person: &Person,
    today: Date,
) -> Option<[(f64, Outcome); 2]> {
    let informs = test.informs.iter().find(|informs| informs.factor == case.factor.id)?;
    let (mean, sd) = if test.id == case.factor.reference {
        (case.frame.mean, case.frame.sd)
    } else {
        let population = test.population(person.age_years(today), person.sex)?;
        (population.mean, population.sd)
    };
    let side = if case.factor.sided { side } else { None };
    let (at, spread) = case.posterior.moments(side);
    let slope = if informs.reversed { -1.0 } else { 1.0 } * sd * informs.loading;
    let home = test.inflation(error.kind, Rater::Own).powi(2);
    let noise = home
        * (error.within.powi(2) * reading::median_variance(usize::from(test.repeats))
            + error.between.powi(2))
        + error.bias.powi(2);
    let own = sd * sd * (1.0 - informs.loading * informs.loading);
    let variance = slope * slope * spread * spread + own + noise;
    let predicted = mean + slope * at;
    let gain = slope * spread * spread / variance;
    // the result at which the construct's mean would lie on the cut-off
    let turning = (case.frame.cut - at) / gain / variance.sqrt();
    let below_is_present = (case.frame.beyond == Beyond::Below) == (gain > 0.0);
    let below = normal::cdf(turning);
    let density = normal::density(turning);
    let typical = |mass: f64, sign: f64| {
        let z = if mass > 1e-9 { sign * density / mass } else { turning };
        outcome(test, error.kind, predicted + variance.sqrt() * z)
    };
    let low = (below, typical(below, -1.0));
    let high = (1.0 - below, typical(1.0 - below, 1.0));
    Some(if below_is_present { [low, high] } else { [high, low] })
}

/// The outcome a model value would be recorded as.
fn outcome(test: &Assessment, instrument: Instrument, value: f64) -> Outcome {
    if test.unit == Unit::Level || instrument == Instrument::PictureMatch {
        let within = |level: &&content::assessment::Level| {
            level.from.is_none_or(|from| value >= from) && level.to.is_none_or(|to| value < to)
        };
        let level = test.levels.iter().find(within).or(test.levels.last());
        return Outcome::Level(level.map_or_else(String::new, |level| level.id.clone()));
    }
    let [low, high] = test.plausible;
    let value = test.scale.to_unit(value).clamp(low, test.cap.unwrap_or(high).min(high));
    Outcome::Values(vec![value; usize::from(test.repeats)])
}

fn hypothetical(
    test: &Assessment,
    error: &InstrumentError,
    side: Option<Side>,
    outcome: Outcome,
    today: Date,
    number: i64,
) -> Measurement {
    Measurement {
        id: MeasurementId(i64::MAX - number),
        assessment: test.id.clone(),
        side,
        instrument: error.kind,
        rater: Rater::Own,
        outcome,
        pain: None,
        at: today.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp()),
        note: String::new(),
        corrects: None,
    }
}
