//! Yellow flags: beliefs, mood and circumstances that slow recovery. They never lock.

use content::Pack;
use content::triage::{YellowFlag, YellowSign};
use record::{Answer, AssessmentId, FlagAnswer, FlagId, Measurement, Message, Outcome};
use serde::{Deserialize, Serialize};

/// A yellow flag that shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Yellow {
    /// Which.
    pub flag: FlagId,
    /// Its name.
    pub name: Message,
    /// What may help.
    pub response: Message,
}

/// The yellow flags that the latest answers and scores show, in the pack's order.
#[must_use]
pub fn yellow(pack: &Pack, answers: &[FlagAnswer], measurements: &[Measurement]) -> Vec<Yellow> {
    let shows = |flag: &&YellowFlag| {
        flag.signs.iter().any(|sign| match sign {
            YellowSign::Asked => {
                let given = answers.iter().filter(|answer| answer.flag == flag.id);
                given.max_by_key(|answer| answer.at).is_some_and(|answer| answer.answer == Answer::Yes)
            }
            YellowSign::AtLeast { outcome, at_least } => {
                score(measurements, outcome).is_some_and(|score| score >= *at_least)
            }
            YellowSign::AtMost { outcome, at_most } => {
                score(measurements, outcome).is_some_and(|score| score <= *at_most)
            }
            YellowSign::Levels { outcome, levels } => latest(measurements, outcome).is_some_and(
                |measurement| matches!(&measurement.outcome, Outcome::Level(level) if levels.contains(level)),
            ),
        })
    };
    let flags = pack.triage.yellow.iter().filter(shows);
    flags
        .map(|flag| Yellow {
            flag: flag.id.clone(),
            name: Message::new(format!("triage-yellow-{}-name", flag.id.fluent())),
            response: Message::new(flag.response_key()),
        })
        .collect()
}

/// The latest measurement that no other one corrects.
fn latest<'a>(measurements: &'a [Measurement], assessment: &AssessmentId) -> Option<&'a Measurement> {
    let corrected = |m: &Measurement| measurements.iter().any(|other| other.corrects == Some(m.id));
    let of_it = measurements.iter().filter(|m| m.assessment == *assessment && !corrected(m));
    of_it.max_by_key(|m| (m.at, m.id))
}

fn score(measurements: &[Measurement], assessment: &AssessmentId) -> Option<f64> {
    match &latest(measurements, assessment)?.outcome {
        Outcome::Values(values) => values.last().copied(),
        Outcome::Level(_) | Outcome::CouldNot(_) => None,
    }
}
