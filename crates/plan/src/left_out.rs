//! What was considered and left out, with its one strongest reason.

use content::exercise::{Exercise, Kind};
use record::Message;

use crate::allowed::{Exclusion, Verdict};
use crate::planner::{Pick, Planner};
use crate::programme::exercise_key;
use crate::reasons::START_LEVEL;
use crate::result::{LeftOut, Walking};
use crate::weight::factor_key;

/// Every exercise of the pack that is not in the session, most relevant first: excluded by a condition or a limit, asked
/// for by a finding, excluded by the person's wish or for want of someone, then what was merely not needed, and last
/// what lacks equipment.
pub(crate) fn left_out(
    planner: &Planner<'_>,
    session: &[Pick<'_, '_>],
    walking: &Result<Walking, Exclusion>,
) -> Vec<LeftOut> {
    let mut out: Vec<(u8, f64, u8, LeftOut)> = Vec::new();
    for (exercise, verdict) in &planner.judged {
        let in_session = session.iter().any(|p| p.offer.exercise.id == exercise.id);
        let walked = walking.as_ref().is_ok_and(|w| w.exercise == exercise.id);
        if in_session || walked {
            continue;
        }
        let (rank, exclusion) = why(planner, exercise, verdict, session, walking);
        let weights = || exercise.factors.iter().filter_map(|f| planner.weights.get(f));
        let asked_for = weights().any(|w| w.asks) && rank < NOT_OFFERED;
        out.push((
            if asked_for { rank.min(ASKED_FOR) } else { rank },
            weights().map(|w| w.weight).fold(0.0, f64::max),
            exercise.level.get(),
            LeftOut {
                exercise: exercise.id.clone(),
                condition: exclusion.condition,
                because: exclusion.because,
            },
        ));
    }
    out.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    out.into_iter().map(|(_, _, _, left)| left).collect()
}

/// Rank of what a finding asked for, after what a rule or a limit excluded.
const ASKED_FOR: u8 = 2;
/// Ranks from here on stay last, whatever a finding asks for.
const NOT_OFFERED: u8 = 10;
const NO_EQUIPMENT: u8 = 11;

/// Conditions first, then limits, help and steadiness; what is a clinician's to offer late, equipment last.
fn rank_of(exclusion: &Exclusion) -> u8 {
    match exclusion.because.key.as_str() {
        _ if exclusion.condition.is_some() => 0,
        "reason-left-limit" | "reason-left-walking-stand" => 1,
        "reason-left-clinician" => NOT_OFFERED,
        "reason-left-equipment" => NO_EQUIPMENT,
        _ => 3,
    }
}

fn why(
    planner: &Planner<'_>,
    exercise: &Exercise,
    verdict: &Verdict,
    session: &[Pick<'_, '_>],
    walking: &Result<Walking, Exclusion>,
) -> (u8, Exclusion) {
    let plain = |rank: u8, because: Message| (rank, Exclusion { condition: None, because });
    if let Err(exclusion) = verdict {
        return (rank_of(exclusion), exclusion.clone());
    }
    let wishes = &planner.person.preferences;
    if wishes.disliked.contains(&exercise.id) {
        return plain(4, Message::new("reason-left-disliked"));
    }
    if exercise.kind == Kind::Walking {
        return match walking {
            Err(exclusion) => (rank_of(exclusion), exclusion.clone()),
            Ok(_) => plain(9, Message::new("reason-left-walking-stage")),
        };
    }
    let Some(offer) = planner.offers.iter().find(|o| o.exercise.id == exercise.id) else {
        return plain(
            NOT_OFFERED,
            Message::new(exercise.not_default.map_or("reason-left-habit", |why| why.key())),
        );
    };
    if exercise.level.get() > START_LEVEL && !offer.liked {
        let because = Message::new("reason-left-level").number("level", f64::from(exercise.level.get()));
        return plain(7, because);
    }
    if !offer.asked {
        let because = match exercise.factors.first() {
            Some(factor) => Message::new("reason-left-no-finding").key("factor", factor_key(factor)),
            None => Message::new("reason-left-not-asked"),
        };
        return plain(8, because);
    }
    let sibling = session.iter().find(|p| p.offer.exercise.family == exercise.family);
    if let Some(sibling) = sibling {
        let because =
            Message::new("reason-left-variant").key("exercise", exercise_key(sibling.offer.exercise));
        return plain(6, because);
    }
    plain(5, Message::new("reason-left-less"))
}
