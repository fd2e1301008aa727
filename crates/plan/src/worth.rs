//! What each allowed exercise is worth to this person, in each of its doses.
//!
//! The numbers are settings chosen here, unverified. They encode what the evidence says in order: strength first (type
//! matters less than doing it; stretching alone does not differ from control, owen2020), mobility where a finding asks
//! for it, calming where stress or worry was found, variety over the body, few exercises.

use std::collections::BTreeMap;

use content::condition::DoseLimit;
use content::exercise::{BaseDose, Exercise, Kind, Region};
use record::{FactorId, Person, Side};

use crate::allowed::Terms;
use crate::reasons::SUPPORT_FROM_AGE;
use crate::select::{Candidate, Choice};
use crate::weight::{Weight, grade_share};

/// What covering a factor is worth at weight 1, thousandths.
const COVER: f64 = 1500.0;
/// What the attention for one more exercise costs, thousandths.
const ATTENTION: f64 = 450.0;
/// What a region that is new to the programme is worth, thousandths.
pub(crate) const NEW_REGION: i64 = 200;
/// What the person's liking is worth, thousandths.
const LIKED: f64 = 300.0;
/// What it is worth that a finding asks for it, thousandths.
const FOUND: f64 = 300.0;
/// What it is worth that it can be done more on the side that lags, thousandths.
const ONE_SIDED: f64 = 250.0;
/// What one level away from the fitting one costs, thousandths.
const LEVEL_AWAY: f64 = 60.0;
/// What an exercise is worth that nothing asks for, thousandths: only where too little else is left.
const UNASKED: f64 = 60.0;

/// Overhead reach is worked on only where it matters to the person: no study links it to back pain.
const OVERHEAD: &str = "sh_flex_limited";

/// The person as far as worth depends on them.
pub(crate) struct Wishes<'a> {
    pub(crate) person: &'a Person,
    pub(crate) age_years: u16,
    /// A condition that makes balance work wise.
    pub(crate) falls: bool,
    pub(crate) weights: &'a BTreeMap<FactorId, Weight<'a>>,
}

/// An exercise this person may do, with what it is worth.
pub(crate) struct Offer<'a> {
    pub(crate) exercise: &'a Exercise,
    pub(crate) terms: Terms,
    /// The dose after the conditions' limits, at its full number of sets.
    pub(crate) dose: BaseDose,
    /// The side to do one more set of, and the factor whose sides differ.
    pub(crate) extra: Option<(Side, FactorId)>,
    /// Factors with a finding it works on.
    pub(crate) targets: Vec<FactorId>,
    /// Its kind, a finding, age or the person asks for it.
    pub(crate) asked: bool,
    /// Liked.
    pub(crate) liked: bool,
    pub(crate) candidate: Candidate,
}

impl<'a> Offer<'a> {
    pub(crate) fn new(exercise: &'a Exercise, terms: Terms, family: usize, wishes: &Wishes<'_>) -> Self {
        let liked = wishes.person.preferences.liked.contains(&exercise.id)
            || wishes.person.preferences.cleared_by_clinician.contains(&exercise.id);
        let targets = targets(exercise, wishes);
        let found = targets.iter().any(|f| wishes.weights.get(f).is_some_and(|w| w.asks));
        let asked = liked
            || match exercise.kind {
                Kind::Strength | Kind::Endurance => general_strength(exercise) || found,
                Kind::Control => found || wishes.age_years >= SUPPORT_FROM_AGE || wishes.falls,
                Kind::Mobility | Kind::Relaxation => found,
                Kind::Pressure | Kind::Walking | Kind::Habit => false,
            };
        let dose = limited(exercise.dose, terms.limit, wishes.person.preferences.days_per_week);
        let extra = dose.per_side.then(|| extra_side(&targets, wishes)).flatten();
        let strength = matches!(exercise.kind, Kind::Strength | Kind::Endurance);

        let mut by_itself = if asked { kind_worth(exercise) } else { UNASKED };
        if found && !strength {
            by_itself += FOUND;
        }
        if extra.is_some() {
            by_itself += ONE_SIDED;
        }
        let fit = level_fit(exercise, &targets, wishes);
        let choices = (1..=dose.sets)
            .map(|sets| {
                let share = 1.0 - (1.0 - f64::from(sets) / f64::from(dose.sets)).powi(2);
                let value = by_itself * share + fit + if liked { LIKED } else { 0.0 } - ATTENTION;
                let covers = targets.iter().filter_map(|factor| {
                    let weight = wishes.weights.get(factor)?;
                    Some((weight.index, thousandths(COVER * weight.weight * share)))
                });
                Choice {
                    sets,
                    seconds: seconds(&BaseDose { sets, ..dose }, extra.is_some()),
                    value: thousandths(value),
                    covers: covers.collect(),
                }
            })
            .collect();
        let asking = targets.iter().filter_map(|f| wishes.weights.get(f)).filter(|w| w.asks).map(|w| w.index);
        let stretches = if exercise.kind == Kind::Mobility { asking.collect() } else { Vec::new() };
        let candidate = Candidate { family, stretches, region: exercise.region, strength, choices };
        Self { exercise, terms, dose, extra, targets, asked, liked, candidate }
    }
}

/// The factors with a finding that an exercise works on; relaxation answers to everything of stress, mood and worry.
fn targets(exercise: &Exercise, wishes: &Wishes<'_>) -> Vec<FactorId> {
    let overhead_wanted = wishes.person.preferences.overhead_goal;
    let wanted = |f: &&FactorId| overhead_wanted || f.as_str() != OVERHEAD;
    let mut targets: Vec<FactorId> = exercise.factors.iter().filter(wanted).cloned().collect();
    if exercise.kind == Kind::Relaxation {
        let more = wishes.weights.iter().filter(|(_, w)| w.psychosocial && w.asks).map(|(f, _)| f);
        targets.extend(more.cloned());
    }
    targets.retain(|f| wishes.weights.contains_key(f));
    targets.sort();
    targets.dedup();
    targets
}

/// Strength of trunk, hips and legs is the general training that back pain trials rest on.
fn general_strength(exercise: &Exercise) -> bool {
    matches!(exercise.region, Region::Trunk | Region::Hip | Region::Leg) && !exercise.factors.is_empty()
}

fn kind_worth(exercise: &Exercise) -> f64 {
    let kind = match exercise.kind {
        Kind::Strength => 600.0,
        Kind::Endurance => 560.0,
        Kind::Relaxation => 500.0,
        Kind::Control => 400.0,
        Kind::Mobility => 300.0,
        Kind::Pressure | Kind::Walking | Kind::Habit => 100.0,
    };
    kind * grade_share(exercise.grade) / grade_share(content::EvidenceGrade::Low)
}

/// Level 1 for those who measured low or are older, level 2 for those who measured well, rather 1 while unknown.
fn level_fit(exercise: &Exercise, targets: &[FactorId], wishes: &Wishes<'_>) -> f64 {
    let measured = targets.iter().filter_map(|f| wishes.weights.get(f)).filter(|w| w.measured);
    let present = measured.map(|w| w.finding.presence.probability).reduce(f64::max);
    let fitting = match present {
        Some(p) if p >= 0.5 => 1.0,
        _ if wishes.age_years >= SUPPORT_FROM_AGE => 1.0,
        Some(p) if p < 0.3 => 2.0,
        _ => 1.2,
    };
    -LEVEL_AWAY * (f64::from(exercise.level.get()) - fitting).abs()
}

fn extra_side(targets: &[FactorId], wishes: &Wishes<'_>) -> Option<(Side, FactorId)> {
    targets.iter().find_map(|f| Some((wishes.weights.get(f)?.extra_side?, f.clone())))
}

/// The dose within the limits that conditions set and the days the person has.
pub(crate) fn limited(dose: BaseDose, limit: DoseLimit, days_per_week: u8) -> BaseDose {
    let hold_s = limit.max_hold_s.map_or(dose.hold_s, |most| dose.hold_s.min(most));
    BaseDose {
        sets: limit.max_sets.map_or(dose.sets, |most| dose.sets.min(most)).max(1),
        reps: limit.max_reps.map_or(dose.reps, |most| dose.reps.min(most)).max(1),
        hold_s,
        rep_s: dose.rep_s - (dose.hold_s - hold_s),
        days_per_week: dose.days_per_week.min(days_per_week.clamp(1, 7)),
        ..dose
    }
}

/// Minutes of a dose with its extra set.
pub(crate) fn minutes(dose: &BaseDose, extra: bool) -> f64 {
    let one_more = if extra { f64::from(dose.reps) * dose.rep_s + dose.rest_s } else { 0.0 };
    dose.minutes() + one_more / 60.0
}

fn seconds(dose: &BaseDose, extra: bool) -> u32 {
    // a dose takes less than an hour, checked when the pack is read
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 7200")]
    let seconds = (minutes(dose, extra) * 60.0).ceil() as u32;
    seconds
}

fn thousandths(value: f64) -> i64 {
    // worth is a few thousand at most
    #[expect(clippy::cast_possible_truncation, reason = "a few thousand")]
    let rounded = value.round() as i64;
    rounded
}
