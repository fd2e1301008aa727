//! From findings to the exercises chosen: judges every exercise once, then selects.

use std::collections::BTreeMap;

use content::Pack;
use content::exercise::{Exercise, Kind};
use jiff::civil::Date;
use reason::inference::Findings;
use record::{ConditionId, ExerciseId, FactorId, Person};

use crate::allowed::{Rules, Verdict};
use crate::reasons::{FEWEST_ITEMS, MOST_ITEMS, SHORT_ITEMS, SHORT_S, START_LEVEL, TRANSITION_S};
use crate::select::{Candidate, Frame, select};
use crate::weight::{Weight, weights};
use crate::worth::{NEW_REGION, Offer, Wishes};

/// What something calming is worth on a bad day, thousandths. Chosen here.
const CALM_ON_A_BAD_DAY: i64 = 1000;

/// The condition that makes balance work wise.
const FALLS: &str = "falls";

/// One exercise of a selection, with its number of sets.
#[derive(Clone, Copy)]
pub(crate) struct Pick<'p, 'a> {
    pub(crate) offer: &'p Offer<'a>,
    pub(crate) sets: u8,
}

/// Everything judged for one person.
pub(crate) struct Planner<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) person: &'a Person,
    pub(crate) rules: Rules<'a>,
    pub(crate) weights: BTreeMap<FactorId, Weight<'a>>,
    /// Every exercise of the pack, in its order, allowed or not.
    pub(crate) judged: Vec<(&'a Exercise, Verdict)>,
    /// Those that may be offered.
    pub(crate) offers: Vec<Offer<'a>>,
}

impl<'a> Planner<'a> {
    pub(crate) fn new(
        pack: &'a Pack,
        person: &'a Person,
        today: Date,
        from_triage: &std::collections::BTreeSet<ConditionId>,
        findings: &'a Findings,
    ) -> Self {
        let rules = Rules::new(pack, person, today, from_triage, unsteady(pack, findings));
        let weights = weights(pack, findings);
        let judged: Vec<_> = pack.exercises.iter().map(|e| (e, rules.exercise(e))).collect();

        let wishes = Wishes {
            person,
            age_years: person.age_years(today),
            falls: rules.conditions().any(|c| c.as_str() == FALLS),
            weights: &weights,
        };
        let mut families: BTreeMap<&str, usize> = BTreeMap::new();
        let mut offers = Vec::new();
        for (exercise, verdict) in &judged {
            let number = families.len();
            let family = *families.entry(&exercise.family).or_insert(number);
            let Ok(terms) = verdict else { continue };
            if may_be_offered(exercise, person) {
                offers.push(Offer::new(exercise, terms.clone(), family, &wishes));
            }
        }
        Self { pack, person, rules, weights, judged, offers }
    }

    /// The exercises of a session: what is asked for first, the rest only where too little would be left.
    pub(crate) fn session(&self) -> Vec<Pick<'_, 'a>> {
        let seconds = u32::from(self.person.preferences.minutes) * 60;
        let start = |o: &&Offer<'_>| o.exercise.level.get() <= START_LEVEL || o.liked;
        let asked: Vec<&Offer<'a>> = self.offers.iter().filter(start).filter(|o| o.asked).collect();
        let all: Vec<&Offer<'a>> = self.offers.iter().filter(start).collect();
        for (strength, fewest) in [(true, FEWEST_ITEMS), (true, 1), (false, FEWEST_ITEMS), (false, 1)] {
            for pool in [&asked, &all] {
                let frame = Frame {
                    seconds,
                    transition: TRANSITION_S,
                    fewest,
                    most: MOST_ITEMS,
                    strength,
                    new_region: NEW_REGION,
                };
                if let Some(picks) = self.pick(pool, &frame, 0) {
                    return picks;
                }
            }
        }
        Vec::new()
    }

    /// The version for a bad day: three minutes of what is easy, something calming and something from the programme.
    pub(crate) fn short(&self, session: &[Pick<'_, 'a>]) -> Vec<Pick<'_, 'a>> {
        let familiar = |o: &Offer<'_>| {
            o.exercise.kind == Kind::Relaxation
                || session.iter().any(|p| p.offer.exercise.family == o.exercise.family)
        };
        let easy = |o: &&Offer<'_>| o.exercise.level.get() == 1 && o.exercise.kind != Kind::Pressure;
        let own: Vec<&Offer<'a>> = self.offers.iter().filter(easy).filter(|o| familiar(o)).collect();
        let any: Vec<&Offer<'a>> = self.offers.iter().filter(easy).collect();
        for (pool, fewest) in [(&own, SHORT_ITEMS), (&any, SHORT_ITEMS), (&own, 1), (&any, 1)] {
            let frame = Frame {
                seconds: SHORT_S,
                transition: TRANSITION_S,
                fewest,
                most: SHORT_ITEMS,
                strength: false,
                new_region: NEW_REGION,
            };
            if let Some(picks) = self.pick(pool, &frame, CALM_ON_A_BAD_DAY) {
                return picks;
            }
        }
        Vec::new()
    }

    /// `calm` is what something calming is worth to the whole, once.
    fn pick<'p>(&self, pool: &[&'p Offer<'a>], frame: &Frame, calm: i64) -> Option<Vec<Pick<'p, 'a>>> {
        let factors = self.pack.factors.len();
        let candidates: Vec<Candidate> = pool
            .iter()
            .map(|offer| {
                let mut candidate = offer.candidate.clone();
                if calm > 0 && offer.exercise.kind == Kind::Relaxation {
                    candidate.choices.iter_mut().for_each(|choice| choice.covers.push((factors, calm)));
                }
                candidate
            })
            .collect();
        let found = select(&candidates, factors + 1, frame)?;
        let pick = |(c, o): &(usize, usize)| Pick { offer: pool[*c], sets: candidates[*c].choices[*o].sets };
        let mut picks: Vec<Pick<'p, 'a>> = found.picks.iter().map(pick).collect();
        picks.sort_by_key(|p| order(p.offer.exercise.kind));
        Some(picks)
    }

    /// Whether an exercise may be shown to this person as a variant.
    pub(crate) fn is_open(&self, id: &ExerciseId) -> bool {
        self.offers.iter().any(|o| o.exercise.id == *id)
    }
}

/// Strength first, calming last.
fn order(kind: Kind) -> u8 {
    match kind {
        Kind::Strength => 0,
        Kind::Endurance => 1,
        Kind::Control => 2,
        Kind::Mobility => 3,
        Kind::Pressure => 4,
        Kind::Relaxation => 5,
        Kind::Walking | Kind::Habit => 6,
    }
}

/// Not disliked, not a habit or a walk, and offered by default or asked for by the person.
pub(crate) fn may_be_offered(exercise: &Exercise, person: &Person) -> bool {
    let wishes = &person.preferences;
    let wanted = exercise.is_default()
        || wishes.liked.contains(&exercise.id)
        || wishes.cleared_by_clinician.contains(&exercise.id);
    wanted && !wishes.disliked.contains(&exercise.id) && !matches!(exercise.kind, Kind::Habit | Kind::Walking)
}

/// A measured value so low that its test says to hold on in standing.
fn unsteady(pack: &Pack, findings: &Findings) -> bool {
    pack.factors.iter().any(|factor| {
        let reference = pack.assessments.iter().find(|a| a.id == factor.reference);
        let Some(below) = reference.and_then(|a| a.caution_below) else { return false };
        findings
            .findings
            .iter()
            .filter(|f| f.factor == factor.id && !f.presence.measurements.is_empty())
            .any(|finding| finding.presence.estimate.as_ref().is_some_and(|estimate| estimate.mean < below))
    })
}
