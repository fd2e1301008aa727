//! What this person may do: condition rules, limits, helpers and equipment, for exercises and assessments alike.

use std::collections::BTreeSet;

use content::assessment::{Assessment, Need};
use content::condition::{DoseLimit, Effect, Matches, WalkingEffect};
use content::exercise::Exercise;
use content::{Pack, Property};
use jiff::civil::Date;
use record::{ConditionId, Equipment, Instrument, Limit, Message, Mode, Person};

use crate::facts::Active;
use crate::reasons;

/// Why something is not for this person now.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Exclusion {
    /// The condition whose rule excludes it, if one does.
    pub(crate) condition: Option<ConditionId>,
    /// The sentence.
    pub(crate) because: Message,
}

impl Exclusion {
    fn plain(because: Message) -> Self {
        Self { condition: None, because }
    }
}

/// On which terms something is allowed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Terms {
    /// What to take care of.
    pub(crate) cautions: Vec<Message>,
    /// How the dose is limited.
    pub(crate) limit: DoseLimit,
}

/// Allowed, and how; or not, and why.
pub(crate) type Verdict = Result<Terms, Exclusion>;

/// What changes in walking.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct WalkingTerms {
    /// Parts of at most so many minutes.
    pub(crate) bout_minutes: Option<u16>,
    /// Does not grow by plan.
    pub(crate) own_limit: bool,
    /// What changed it, and what to take care of.
    pub(crate) because: Vec<Message>,
}

/// Everything that decides what one person may do.
pub(crate) struct Rules<'a> {
    person: &'a Person,
    age_years: u16,
    active: Vec<Active<'a>>,
    /// A balance result so low that free one-leg work is left out.
    unsteady: bool,
}

/// Positions close to the floor.
const LOW: [Property; 7] = [
    Property::LyingSupine,
    Property::LyingProne,
    Property::SideLying,
    Property::Quadruped,
    Property::Kneeling,
    Property::HalfKneeling,
    Property::FloorSitting,
];

/// Something firm to hold: any of these does.
const SUPPORTS: [Equipment; 3] = [Equipment::Counter, Equipment::Chair, Equipment::Wall];

impl<'a> Rules<'a> {
    /// Collects the person's conditions, those that triage established included. A condition told twice counts twice,
    /// so the stricter answers stand; what triage established stands against a milder word in the profile.
    pub(crate) fn new(
        pack: &'a Pack,
        person: &'a Person,
        today: Date,
        from_triage: &BTreeSet<ConditionId>,
        unsteady: bool,
    ) -> Self {
        let mut active = Vec::new();
        for condition in &pack.conditions {
            let told: Vec<_> = person.conditions.iter().filter(|c| c.condition == condition.id).collect();
            let screened = from_triage.contains(&condition.id);
            if told.is_empty() && screened {
                active.push(Active::new(condition, None, screened, today));
            }
            active.extend(told.into_iter().map(|told| Active::new(condition, Some(told), screened, today)));
        }
        Self { person, age_years: person.age_years(today), active, unsteady }
    }

    /// Ids of the conditions in force, in the pack's order.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &ConditionId> {
        let mut seen = BTreeSet::new();
        self.active.iter().map(|a| &a.condition.id).filter(move |id| seen.insert((*id).clone()))
    }

    /// May this exercise be done, and on which terms? Preferences (liked, disliked) are not asked here.
    pub(crate) fn exercise(&self, exercise: &Exercise) -> Verdict {
        let mut terms = Terms::default();
        self.conditions_on(
            &mut terms,
            |m| m.exercise(&exercise.id, exercise.kind, exercise.level.get(), &exercise.properties),
            |allow| allow.exercises.contains(&exercise.id),
        )?;
        self.limits(&exercise.properties, bed_does(exercise))?;
        self.unsteadiness(&exercise.properties, &mut terms)?;
        self.needs(exercise.needs)?;
        if exercise.needs == Some(Need::Clinician)
            && !self.person.preferences.cleared_by_clinician.contains(&exercise.id)
        {
            return Err(Exclusion::plain(Message::new("reason-left-clinician")));
        }
        self.equipment_for(exercise)?;
        Ok(terms)
    }

    /// May this assessment be done, and on which terms?
    pub(crate) fn assessment(&self, assessment: &Assessment) -> Verdict {
        let mut terms = Terms::default();
        // a question asks nothing of the body
        if is_question(assessment) {
            return Ok(terms);
        }
        self.conditions_on(
            &mut terms,
            |m| m.assessment(&assessment.id, &assessment.properties),
            |allow| allow.assessments.contains(&assessment.id),
        )?;
        let bed = assessment.equipment.contains(&Equipment::Bed);
        self.limits(&assessment.properties, bed)?;
        for need in assessment.needs_at(self.age_years) {
            self.needs(Some(need))?;
            if need == Need::Clinician && self.person.mode != Mode::Clinician {
                return Err(Exclusion::plain(Message::new("reason-blocked-clinician")));
            }
        }
        Ok(terms)
    }

    /// What the conditions and limits make of walking.
    pub(crate) fn walking(&self) -> Result<WalkingTerms, Exclusion> {
        let mut terms = WalkingTerms::default();
        for active in &self.active {
            let condition = active.condition;
            for rule in condition.walking.iter().filter(|r| active.holds(&r.unless, &r.only_if)) {
                let sentence = Message::new(condition.rule_key(&rule.id));
                match rule.effect {
                    WalkingEffect::Avoid => return Err(excluded(condition, &rule.id)),
                    WalkingEffect::Bouts { max_minutes } => {
                        let shorter = terms.bout_minutes.map_or(max_minutes, |m| m.min(max_minutes));
                        terms.bout_minutes = Some(shorter);
                    }
                    WalkingEffect::OwnLimit => terms.own_limit = true,
                    WalkingEffect::Caution => {}
                }
                terms.because.push(sentence);
            }
        }
        let capacity = self.person.preferences.walking.map_or(0, |w| w.minutes_at_once);
        if self.person.preferences.limits.contains(&Limit::Stand) && capacity == 0 {
            return Err(Exclusion::plain(reasons::limit("reason-left-walking-stand", Limit::Stand)));
        }
        Ok(terms)
    }

    fn conditions_on(
        &self,
        terms: &mut Terms,
        meant: impl Fn(&Matches) -> bool,
        excepted: impl Fn(&content::condition::Allow) -> bool,
    ) -> Result<(), Exclusion> {
        for active in &self.active {
            let condition = active.condition;
            let exception =
                condition.allow.iter().find(|allow| excepted(allow) && active.holds(&[], &allow.only_if));
            let mut spared = false;
            for rule in &condition.rules {
                if !active.holds(&rule.unless, &rule.only_if) || !meant(&rule.matches) {
                    continue;
                }
                let sentence = Message::new(condition.rule_key(&rule.id));
                match rule.effect {
                    Effect::Avoid if exception.is_some() => spared = true,
                    Effect::Avoid => return Err(excluded(condition, &rule.id)),
                    Effect::Support => {
                        self.support(Some(&condition.id))?;
                        terms.cautions.push(sentence);
                    }
                    Effect::Modify(limit) => {
                        terms.limit = tighter(terms.limit, limit);
                        terms.cautions.push(sentence);
                    }
                    Effect::Caution => terms.cautions.push(sentence),
                }
            }
            if let Some(allow) = exception.filter(|_| spared) {
                terms.cautions.push(Message::new(condition.rule_key(&allow.id)));
            }
        }
        terms.cautions.dedup();
        Ok(())
    }

    fn limits(&self, properties: &BTreeSet<Property>, bed_does: bool) -> Result<(), Exclusion> {
        let has = |p: Property| properties.contains(&p);
        let equipment = &self.person.preferences.equipment;
        for &limit in &self.person.preferences.limits {
            let meets = match limit {
                Limit::Floor => {
                    let low = LOW.into_iter().any(has);
                    has(Property::OnFloor) || (low && !(bed_does && equipment.contains(&Equipment::Bed)))
                }
                Limit::Kneel => {
                    [Property::KneePressure, Property::Kneeling, Property::HalfKneeling, Property::Quadruped]
                        .into_iter()
                        .any(has)
                }
                Limit::LieProne => has(Property::LyingProne),
                Limit::LieSupine => has(Property::LyingSupine),
                Limit::WeightThroughArms => has(Property::WeightThroughArms) || has(Property::Hanging),
                Limit::Overhead => has(Property::Overhead) || has(Property::Hanging),
                Limit::Stand => has(Property::Standing) && !has(Property::Sitting),
            };
            if meets {
                return Err(Exclusion::plain(reasons::limit("reason-left-limit", limit)));
            }
        }
        Ok(())
    }

    fn unsteadiness(&self, properties: &BTreeSet<Property>, terms: &mut Terms) -> Result<(), Exclusion> {
        let one_leg = properties.contains(&Property::SingleLeg) && properties.contains(&Property::Standing);
        if self.unsteady && properties.contains(&Property::Unstable) {
            return Err(Exclusion::plain(Message::new("reason-left-unsteady")));
        }
        if one_leg && (self.unsteady || self.age_years >= reasons::SUPPORT_FROM_AGE) {
            if properties.contains(&Property::HandsBusy) {
                return Err(Exclusion::plain(Message::new("reason-left-hands")));
            }
            self.support(None)?;
            terms.cautions.push(Message::new("reason-caution-hold-on"));
        }
        Ok(())
    }

    fn needs(&self, need: Option<Need>) -> Result<(), Exclusion> {
        match need {
            Some(Need::Helper) if !self.person.preferences.helper => {
                Err(Exclusion::plain(Message::new("reason-left-helper")))
            }
            Some(Need::Support) => self.support(None),
            _ => Ok(()),
        }
    }

    fn support(&self, condition: Option<&ConditionId>) -> Result<(), Exclusion> {
        let equipment = &self.person.preferences.equipment;
        if SUPPORTS.iter().any(|s| equipment.contains(s)) {
            return Ok(());
        }
        Err(Exclusion { condition: condition.cloned(), because: Message::new("reason-left-support") })
    }

    fn equipment_for(&self, exercise: &Exercise) -> Result<(), Exclusion> {
        let floor_is_out = self.person.preferences.limits.contains(&Limit::Floor);
        for any_of in &exercise.equipment {
            if pick(any_of, &self.person.preferences.equipment, floor_is_out).is_none() {
                return Err(Exclusion::plain(reasons::missing(any_of)));
            }
        }
        Ok(())
    }

    /// What this person uses for an allowed exercise: of each group of alternatives the first at hand.
    pub(crate) fn equipment_used(&self, exercise: &Exercise) -> Vec<Equipment> {
        let preferences = &self.person.preferences;
        let floor_is_out = preferences.limits.contains(&Limit::Floor);
        let groups = exercise.equipment.iter();
        groups.filter_map(|any_of| pick(any_of, &preferences.equipment, floor_is_out)).collect()
    }
}

/// The first alternative at hand; where the floor is out, a bed instead of a mat.
fn pick(any_of: &[Equipment], at_hand: &BTreeSet<Equipment>, floor_is_out: bool) -> Option<Equipment> {
    let bed_only = floor_is_out && any_of.contains(&Equipment::Mat) && any_of.contains(&Equipment::Bed);
    let fits = |e: &&Equipment| at_hand.contains(e) && (!bed_only || **e == Equipment::Bed);
    any_of.iter().find(fits).copied()
}

/// Answered by asking, seated: no rule and no lock needs to stop it. A movement whose result is told is no question.
pub(crate) fn is_question(assessment: &Assessment) -> bool {
    let asked = assessment.instruments.iter().all(|error| error.kind == Instrument::Question);
    asked && assessment.properties.iter().all(|p| *p == Property::Sitting)
}

fn bed_does(exercise: &Exercise) -> bool {
    exercise.equipment.iter().any(|any_of| any_of.contains(&Equipment::Bed))
}

fn excluded(condition: &content::condition::Condition, rule: &str) -> Exclusion {
    let because = Message::new("reason-left-condition")
        .key("condition", format!("condition-{}", condition.id.fluent()))
        .key("rule", condition.rule_key(rule));
    Exclusion { condition: Some(condition.id.clone()), because }
}

/// The stricter of two limits, each part for itself.
fn tighter(a: DoseLimit, b: DoseLimit) -> DoseLimit {
    fn least<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<T> {
        match (a, b) {
            (Some(a), Some(b)) => Some(if b < a { b } else { a }),
            (a, b) => a.or(b),
        }
    }
    DoseLimit {
        max_sets: least(a.max_sets, b.max_sets),
        max_reps: least(a.max_reps, b.max_reps),
        max_hold_s: least(a.max_hold_s, b.max_hold_s),
    }
}
