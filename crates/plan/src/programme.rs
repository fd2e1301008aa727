//! The programme: which exercises, how much, when, and why.

use content::Pack;
use content::exercise::{BaseDose, Exercise, Kind, Region};
use jiff::civil::Date;
use reason::inference::Findings;
use reason::triage::TriageResult;
use record::{ExerciseId, Level, Message, Person};

use crate::left_out::left_out;
use crate::planner::{Pick, Planner};
use crate::reasons;
use crate::result::{Dose, Item, Locked, Programme};
use crate::walking::walking;
use crate::weight::factor_key;
use crate::worth;

/// The age from which Plumb is for someone.
const ADULT_YEARS: u16 = 18;

/// Plans for one person: two to four exercises within their minutes, a version for a bad day, and walking.
///
/// # Errors
/// [`Locked`] with the screen's result while exercise is locked, the screen is unfinished, or the person is under 18.
pub fn programme(
    pack: &Pack,
    person: &Person,
    today: Date,
    triage: &TriageResult,
    findings: &Findings,
) -> Result<Programme, Locked> {
    if let Some(locked) = locked(person, today, triage) {
        return Err(locked);
    }
    let planner = Planner::new(pack, person, today, &triage.conditions, findings);
    let session = planner.session();
    let short = planner.short(&session);

    let mut said = Said::default();
    let items: Vec<Item> = session.iter().map(|pick| item(&planner, pick, &mut said, true)).collect();
    let mut said = Said::default();
    let short: Vec<Item> = short.iter().map(|pick| item(&planner, pick, &mut said, false)).collect();
    let walking = walking(pack, person, &planner.rules);
    let left_out = left_out(&planner, &session, &walking);
    let transitions = f64::from(reasons::TRANSITION_S) / 60.0
        * f64::from(u32::try_from(items.len().saturating_sub(1)).unwrap_or(0));
    let minutes = items.iter().map(|i| i.dose.minutes).sum::<f64>() + transitions;
    let days_per_week = items.iter().map(|i| i.dose.days_per_week).max().unwrap_or(0);
    let because = whole(&planner, findings, &session, walking.is_ok(), minutes);

    Ok(Programme {
        items,
        short,
        walking: walking.ok(),
        minutes,
        days_per_week,
        because,
        stop: reasons::stop(triage.usual_pain),
        left_out,
        retest_after_days: reasons::RETEST_AFTER_DAYS,
    })
}

/// Why there may be no programme: anything of the screen that locks, is open, or puts the person out of scope.
pub(crate) fn locked(person: &Person, today: Date, triage: &TriageResult) -> Option<Locked> {
    let mut triage = triage.clone();
    if person.age_years(today) < ADULT_YEARS {
        triage.level = Level::OutOfScope;
        triage.locked = true;
    }
    let stands = triage.locked
        || triage.level >= Level::Incomplete
        || !triage.open.is_empty()
        || !triage.new_locks.is_empty()
        || !triage.standing_locks.is_empty();
    stands.then(|| Locked { triage: Box::new(triage) })
}

/// What the items before have said already, so that no reason is repeated.
#[derive(Default)]
struct Said {
    kinds: Vec<Kind>,
    regions: Vec<Region>,
    short: bool,
}

/// Why this one: what speaks for it, most specific first.
fn item_reasons(planner: &Planner<'_>, pick: &Pick<'_, '_>, said: &mut Said, full: bool) -> Vec<Message> {
    let offer = pick.offer;
    let exercise = offer.exercise;
    let mut because = Vec::new();

    // what was found, the heaviest first
    let mut found: Vec<_> = offer.targets.iter().filter_map(|f| Some((f, planner.weights.get(f)?))).collect();
    found.retain(|(_, weight)| weight.speaks());
    found.sort_by(|a, b| b.1.weight.total_cmp(&a.1.weight));
    because.extend(found.iter().take(reasons::MOST_FINDINGS).map(|(factor, weight)| weight.says(factor)));
    if let Some((side, factor)) = &offer.extra {
        because.push(reasons::extra(*side, factor_key(factor)));
    }
    if offer.liked {
        because.push(Message::new("reason-item-liked"));
    }
    if full && !offer.asked {
        because.push(Message::new("reason-item-little-left"));
    }
    if full && pick.sets < offer.dose.sets {
        because.push(
            Message::new("reason-item-fewer-sets")
                .number("sets", f64::from(pick.sets))
                .number("full", f64::from(offer.dose.sets)),
        );
    }

    // then what kind of work it is, each said once
    let measured = offer.targets.iter().filter_map(|f| planner.weights.get(f)).any(|w| w.measured);
    if full && found.is_empty() && measured && !offer.liked && offer.asked {
        because.push(Message::new("reason-item-general"));
    }
    if !full && !std::mem::replace(&mut said.short, true) {
        because.push(Message::new("reason-item-short"));
    }
    if full && !said.kinds.contains(&exercise.kind) {
        said.kinds.push(exercise.kind);
        because.push(reasons::kind(exercise.kind));
    }
    let new_region = !said.regions.contains(&exercise.region);
    if new_region {
        said.regions.push(exercise.region);
    }
    if new_region || because.is_empty() {
        because.push(reasons::region(exercise.region, new_region));
    }
    because.truncate(reasons::MOST_REASONS);
    because
}

/// One exercise with its dose, reasons and ways around it.
fn item(planner: &Planner<'_>, pick: &Pick<'_, '_>, said: &mut Said, full: bool) -> Item {
    let offer = pick.offer;
    let exercise = offer.exercise;
    let dose = BaseDose { sets: pick.sets, ..offer.dose };
    let minutes = worth::minutes(&dose, offer.extra.is_some());

    let open = |ids: &[ExerciseId]| ids.iter().filter(|id| planner.is_open(id)).cloned().collect::<Vec<_>>();
    let variant = |id: &Option<ExerciseId>| id.as_ref().filter(|id| planner.is_open(id)).cloned();
    Item {
        exercise: exercise.id.clone(),
        dose_says: reasons::dose(exercise.kind, &dose, minutes),
        dose: Dose {
            sets: dose.sets,
            reps: dose.reps,
            hold_s: dose.hold_s,
            rep_s: dose.rep_s,
            rest_s: dose.rest_s,
            per_side: dose.per_side,
            days_per_week: dose.days_per_week,
            minutes,
        },
        extra_side: offer.extra.as_ref().map(|(side, _)| *side),
        targets: offer.targets.clone(),
        because: item_reasons(planner, pick, said, full),
        cautions: offer.terms.cautions.clone(),
        easier: open(&exercise.easier),
        harder: open(&exercise.harder),
        chair: variant(&exercise.chair),
        floor_free: variant(&exercise.floor_free),
        equipment: planner.rules.equipment_used(exercise),
        grade: exercise.grade,
        sources: exercise.sources.clone(),
        verified: exercise.verified,
    }
}

/// Why the whole looks as it does.
fn whole(
    planner: &Planner<'_>,
    findings: &Findings,
    session: &[Pick<'_, '_>],
    walks: bool,
    minutes: f64,
) -> Vec<Message> {
    let mut because = Vec::new();
    let strength = session.iter().any(|p| p.offer.candidate.strength);
    because.push(Message::new(match (strength, walks) {
        (true, true) => "reason-plan-strength-and-walking",
        (true, false) => "reason-plan-strength",
        (false, true) => "reason-plan-walking",
        (false, false) => "reason-plan-neither",
    }));
    let wanted = planner.person.preferences.minutes;
    because.push(
        Message::new("reason-plan-size")
            .number("count", f64::from(u32::try_from(session.len()).unwrap_or(0)))
            .number("minutes", minutes.ceil())
            .number("wanted", f64::from(wanted)),
    );
    if session.len() < reasons::FEWEST_ITEMS {
        because.push(Message::new("reason-plan-few"));
    }
    let mut asking: Vec<_> = planner.weights.iter().filter(|(_, w)| w.asks).collect();
    asking.sort_by(|a, b| b.1.weight.total_cmp(&a.1.weight));
    if planner.weights.values().all(|w| !w.measured) {
        because.push(Message::new("reason-plan-not-measured"));
    } else if asking.is_empty() {
        because.push(
            Message::new("reason-plan-nothing-found")
                .key("chance", reasons::chance(findings.nothing_specific)),
        );
    } else {
        because.extend(asking.iter().map(|(factor, weight)| weight.says(factor)));
    }
    if !session.is_empty() {
        because.push(Message::new("reason-plan-evidence"));
    }
    because.extend(planner.rules.conditions().map(|id| {
        Message::new("reason-plan-condition").key("condition", format!("condition-{}", id.fluent()))
    }));
    let limits = &planner.person.preferences.limits;
    because.extend(limits.iter().map(|limit| reasons::limit("reason-plan-limit", *limit)));
    if planner.person.preferences.days_per_week < 2 {
        because.push(Message::new("reason-plan-one-day"));
    }
    because.push(Message::new("reason-plan-retest").number("days", f64::from(reasons::RETEST_AFTER_DAYS)));
    because
}

/// The Fluent key of an exercise's name.
pub(crate) fn exercise_key(exercise: &Exercise) -> String {
    format!("exercise-{}", exercise.id.fluent())
}
