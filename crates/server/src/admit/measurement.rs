//! Results of tests.

use content::Pack;
use content::assessment::Assessment;
use jiff::Timestamp;
use record::{AssessmentId, Instrument, Outcome, Rater, Side};
use serde::Deserialize;
use store::NewMeasurement;
use utoipa::ToSchema;

use super::{invalid, past, text, within};
use crate::error::ApiError;

/// More repeats than anyone has patience for.
const MOST_REPEATS: usize = 20;

/// One result of one test: all of `Measurement` but its id and what it corrects.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MeasurementTaken {
    /// Which assessment.
    assessment: AssessmentId,
    /// Which side, when the assessment has sides.
    side: Option<Side>,
    /// With what.
    instrument: Instrument,
    /// By whom.
    #[serde(default)]
    rater: Rater,
    /// The result.
    outcome: Outcome,
    /// Pain during the test, 0 to 10.
    pain: Option<u8>,
    /// When; now, if it is not said.
    #[schema(value_type = Option<String>, format = DateTime)]
    at: Option<Timestamp>,
    /// A note in the person's words.
    #[serde(default)]
    note: String,
}

impl MeasurementTaken {
    /// The same, taken at this time unless it says otherwise.
    pub(crate) fn or_at(self, at: Timestamp) -> Self {
        Self { at: self.at.or(Some(at)), ..self }
    }

    /// The measurement, if it is one that the pack's assessment can have.
    pub(crate) fn check(self, pack: &Pack, now: Timestamp) -> Result<NewMeasurement, ApiError> {
        let Some(assessment) = pack.assessments.iter().find(|a| a.id == self.assessment) else {
            return Err(invalid("assessment", format!("there is no assessment {}", self.assessment)));
        };
        match (assessment.sided, self.side) {
            (true, None) => return Err(invalid("side", "say which side: left or right")),
            (false, Some(_)) => return Err(invalid("side", "this test has no sides: leave the side out")),
            _ => {}
        }
        if assessment.instrument(self.instrument).is_none() {
            let accepted: Vec<_> = assessment.instruments.iter().map(|i| word(i.kind)).collect();
            return Err(invalid("instrument", format!("this test accepts {}", accepted.join(", "))));
        }
        if self.pain.is_some_and(|pain| pain > 10) {
            return Err(invalid("pain", "give a whole number from 0 to 10"));
        }
        check_outcome(assessment, &self.outcome)?;
        Ok(NewMeasurement {
            at: past("at", self.at.unwrap_or(now), now)?,
            note: text("note", &self.note)?,
            assessment: self.assessment,
            side: self.side,
            instrument: self.instrument,
            rater: self.rater,
            outcome: self.outcome,
            pain: self.pain,
        })
    }
}

fn check_outcome(assessment: &Assessment, outcome: &Outcome) -> Result<(), ApiError> {
    match outcome {
        Outcome::Values(values) => {
            if values.is_empty() || values.len() > MOST_REPEATS {
                return Err(invalid("outcome.values", format!("give 1 to {MOST_REPEATS} values")));
            }
            for (at, value) in values.iter().enumerate() {
                let field = format!("outcome.values[{at}]");
                within(field, *value, assessment.plausible, assessment.unit.as_str())?;
            }
            Ok(())
        }
        Outcome::Level(word) if assessment.levels.iter().any(|level| level.id == *word) => Ok(()),
        Outcome::Level(_) if assessment.levels.is_empty() => {
            Err(invalid("outcome.level", "this test is measured in numbers: give values"))
        }
        Outcome::Level(_) => {
            let words: Vec<_> = assessment.levels.iter().map(|level| level.id.as_str()).collect();
            Err(invalid("outcome.level", format!("choose one of {}", words.join(", "))))
        }
        Outcome::CouldNot(_) => Ok(()),
    }
}

/// An instrument as the API spells it.
fn word(instrument: Instrument) -> String {
    serde_json::to_value(instrument).ok().and_then(|v| v.as_str().map(ToOwned::to_owned)).unwrap_or_default()
}
