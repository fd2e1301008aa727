//! Results of tests. Whether a result can be what it says it is, `reason` decides.

use content::Pack;
use jiff::Timestamp;
use reason::inference::check_measurement;
use record::{AssessmentId, Instrument, Measurement, MeasurementId, Outcome, Rater, Side};
use serde::Deserialize;
use store::NewMeasurement;
use utoipa::ToSchema;

use super::{past, text};
use crate::clock::day;
use crate::error::{ApiError, Code};

/// One result of one test: all of `Measurement` but its id and what it corrects.
#[derive(Deserialize, ToSchema)]
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
        let new = NewMeasurement {
            at: past("at", self.at.unwrap_or(now), now)?,
            note: text("note", &self.note)?,
            assessment: self.assessment,
            side: self.side,
            instrument: self.instrument,
            rater: self.rater,
            outcome: self.outcome,
            pain: self.pain,
        };
        // the rules look at measurements as they are kept; the store gives the number
        let as_kept: Measurement = new.clone().kept_as(MeasurementId(0), None);
        check_measurement(pack, day(now), &as_kept)
            .map_err(|e| Code::Invalid.at(e.field(), e.to_string()).saying(e.message()))?;
        Ok(new)
    }
}
