//! The walking dose: from what the person walks today, upward in small steps.

use content::Pack;
use content::exercise::{Exercise, Kind};
use record::{Message, Person, WalkingCapacity};

use crate::allowed::{Exclusion, Rules};
use crate::result::Walking;

/// Minutes of one walk beyond which it does not grow: five walks of half an hour a week (pocovi2024).
const MOST_MINUTES: u16 = 30;
/// See [`MOST_MINUTES`].
const MOST_DAYS: u8 = 5;
/// Walks a week for someone who does not walk yet. Chosen here.
const FIRST_DAYS: u8 = 3;
/// Below this many minutes a walk grows by one or two, from here on by a fifth at most.
const SMALL_STEPS_BELOW: u16 = 10;
/// Someone who could but does not walk starts at this share, as after a gap. Chosen here.
const AFTER_A_GAP: f64 = 0.7;

/// The walking dose, or why there is none.
pub(crate) fn walking(pack: &Pack, person: &Person, rules: &Rules<'_>) -> Result<Walking, Exclusion> {
    let terms = rules.walking()?;
    let capacity = person.preferences.walking;
    let (mut minutes, days) = first_week(capacity);
    let mut because = vec![first_reason(capacity, minutes)];
    if terms.own_limit {
        minutes = minutes.min(capacity.map_or(1, |c| c.minutes_at_once.max(1)));
    }
    let stage = stage(pack, minutes)
        .ok_or_else(|| Exclusion { condition: None, because: Message::new("reason-left-walking-missing") })?;
    let on_terms = rules.exercise(stage)?;
    if person.preferences.disliked.contains(&stage.id) {
        return Err(Exclusion { condition: None, because: Message::new("reason-left-disliked") });
    }

    let next_week_adds = if terms.own_limit { 0 } else { step(minutes) };
    because.push(Message::new("reason-walking-evidence"));
    because.push(if terms.own_limit {
        Message::new("reason-walking-own-limit")
    } else if next_week_adds == 0 {
        Message::new("reason-walking-enough")
    } else {
        Message::new("reason-walking-grows").number("minutes", f64::from(next_week_adds))
    });
    because.extend(terms.because);
    because.extend(on_terms.cautions);
    let parts_of = terms.bout_minutes.filter(|bout| *bout < minutes);
    Ok(Walking {
        exercise: stage.id.clone(),
        minutes,
        parts_of,
        days_per_week: days,
        next_week_adds,
        because,
    })
}

/// Minutes and days of the first week: what the person does now, never more.
fn first_week(capacity: Option<WalkingCapacity>) -> (u16, u8) {
    match capacity {
        None => (1, FIRST_DAYS),
        Some(now) if now.days_per_week == 0 => {
            let able = f64::from(now.minutes_at_once.min(MOST_MINUTES)) * AFTER_A_GAP;
            // at most 21, so nothing is cut off
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 21")]
            let minutes = able.floor() as u16;
            (minutes.max(1), FIRST_DAYS)
        }
        Some(now) => (now.minutes_at_once.clamp(1, MOST_MINUTES), now.days_per_week.clamp(1, MOST_DAYS)),
    }
}

fn first_reason(capacity: Option<WalkingCapacity>, minutes: u16) -> Message {
    let key = match capacity {
        None => "reason-walking-unknown",
        Some(now) if now.days_per_week == 0 => "reason-walking-after-gap",
        Some(now) if now.minutes_at_once == 0 => "reason-walking-from-zero",
        Some(_) => "reason-walking-as-now",
    };
    Message::new(key).number("minutes", f64::from(minutes))
}

/// Minutes to add next week if all is well.
fn step(minutes: u16) -> u16 {
    let step = match minutes {
        0..5 => 1,
        5..SMALL_STEPS_BELOW => 2,
        _ => minutes / 5,
    };
    step.min(MOST_MINUTES.saturating_sub(minutes))
}

/// The stage of the walking plan for this many minutes: the longest whose dose is not longer, or the first.
fn stage(pack: &Pack, minutes: u16) -> Option<&Exercise> {
    let mut stages: Vec<&Exercise> = pack.exercises.iter().filter(|e| e.kind == Kind::Walking).collect();
    stages.sort_by(|a, b| a.dose.minutes().total_cmp(&b.dose.minutes()));
    let reached = stages.iter().rev().find(|e| e.dose.minutes() <= f64::from(minutes));
    reached.or(stages.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now(minutes_at_once: u16, days_per_week: u8) -> Option<WalkingCapacity> {
        Some(WalkingCapacity { minutes_at_once, days_per_week })
    }

    #[test]
    fn the_first_week_is_never_more_than_now() {
        for (capacity, expected) in [
            (None, (1, 3)),
            (now(0, 0), (1, 3)),
            (now(0, 4), (1, 4)),
            (now(1, 7), (1, 5)),
            (now(8, 2), (8, 2)),
            (now(20, 0), (14, 3)),
            (now(90, 7), (30, 5)),
        ] {
            assert_eq!(first_week(capacity), expected, "{capacity:?}");
        }
    }

    #[test]
    fn steps_are_one_or_two_minutes_and_then_a_fifth_at_most() {
        for minutes in 1..=MOST_MINUTES {
            let step = step(minutes);
            if minutes < SMALL_STEPS_BELOW {
                assert!((1..=2).contains(&step), "{minutes} + {step}");
            } else {
                assert!(f64::from(step) <= 0.2 * f64::from(minutes), "{minutes} + {step}");
            }
            assert!(minutes + step <= MOST_MINUTES, "{minutes} + {step}");
        }
        assert_eq!(step(MOST_MINUTES), 0);
    }
}
