//! Whether a measurement can be what it says it is.

use content::Pack;
use content::assessment::Assessment;
use jiff::civil::Date;
use record::{Instrument, Measurement, Message, Outcome};

/// Most repeats one measurement may hold.
const MOST_REPEATS: usize = 20;

/// Why a measurement is refused.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MeasurementError {
    /// The pack has no such test.
    #[error("there is no test {found:?}: use an id of assessments.toml")]
    UnknownAssessment {
        /// The id found.
        found: String,
    },
    /// The test does not accept the instrument.
    #[error("{assessment} is not measured with {found:?}: use one of {accepted:?}")]
    WrongInstrument {
        /// The test.
        assessment: String,
        /// The instrument found.
        found: Instrument,
        /// Those it accepts.
        accepted: Vec<Instrument>,
    },
    /// A side is missing, or given for a test without sides.
    #[error("{assessment} {}", if *.needed { "is measured on each side: add side = \"left\" or \"right\"" } else { "has no sides: leave the side out" })]
    WrongSide {
        /// The test.
        assessment: String,
        /// Whether the test has sides.
        needed: bool,
    },
    /// No value, or more than anyone repeats.
    #[error("{assessment} has {found} values: give 1 to {MOST_REPEATS}")]
    WrongCount {
        /// The test.
        assessment: String,
        /// How many were found.
        found: usize,
    },
    /// A value no person can have.
    #[error("{assessment} cannot be {found} {unit}: it lies between {low} and {high}")]
    Implausible {
        /// The test.
        assessment: String,
        /// The value found.
        found: f64,
        /// Its unit.
        unit: String,
        /// Smallest possible.
        low: f64,
        /// Largest possible.
        high: f64,
    },
    /// A named answer the test does not have, or a number where it has names.
    #[error("{assessment} has no answer {found:?}: use one of {accepted:?}")]
    WrongLevel {
        /// The test.
        assessment: String,
        /// What was found.
        found: String,
        /// The answers it has.
        accepted: Vec<String>,
    },
    /// Pain above 10.
    #[error("pain during {assessment} is {found}: give 0 to 10")]
    WrongPain {
        /// The test.
        assessment: String,
        /// What was found.
        found: u8,
    },
    /// Taken after today.
    #[error("{assessment} was taken on {found}, after today: correct the date")]
    Future {
        /// The test.
        assessment: String,
        /// The day found.
        found: Date,
    },
}

impl MeasurementError {
    /// The field of the measurement it is about.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::UnknownAssessment { .. } => "assessment",
            Self::WrongInstrument { .. } => "instrument",
            Self::WrongSide { .. } => "side",
            Self::WrongCount { .. } | Self::Implausible { .. } | Self::WrongLevel { .. } => "outcome",
            Self::WrongPain { .. } => "pain",
            Self::Future { .. } => "at",
        }
    }

    /// The sentence for the person.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownAssessment { found } => {
                Message::new("measurement-unknown-test").text("found", found)
            }
            Self::WrongInstrument { .. } => Message::new("measurement-wrong-instrument"),
            Self::WrongSide { needed: true, .. } => Message::new("measurement-needs-side"),
            Self::WrongSide { needed: false, .. } => Message::new("measurement-has-no-side"),
            Self::WrongCount { .. } => Message::new("measurement-wrong-count")
                .number("most", f64::from(u32::try_from(MOST_REPEATS).unwrap_or(u32::MAX))),
            Self::Implausible { found, unit, low, high, .. } => Message::new("measurement-implausible")
                .number("found", *found)
                .number("low", *low)
                .number("high", *high)
                .key("unit", format!("unit-{unit}")),
            Self::WrongLevel { .. } => Message::new("measurement-wrong-level"),
            Self::WrongPain { .. } => Message::new("measurement-wrong-pain"),
            Self::Future { .. } => Message::new("measurement-future"),
        }
    }
}

/// Checks one measurement against the pack: its test, instrument, side, values, level, pain and date.
///
/// # Errors
/// The first thing that is wrong, with what to do.
pub fn check_measurement(
    pack: &Pack,
    today: Date,
    measurement: &Measurement,
) -> Result<(), MeasurementError> {
    let found = measurement.assessment.as_str();
    let Some(test) = pack.assessments.iter().find(|test| test.id == measurement.assessment) else {
        return Err(MeasurementError::UnknownAssessment { found: found.to_owned() });
    };
    let assessment = found.to_owned();
    if test.instrument(measurement.instrument).is_none() {
        let accepted = test.instruments.iter().map(|error| error.kind).collect();
        return Err(MeasurementError::WrongInstrument {
            assessment,
            found: measurement.instrument,
            accepted,
        });
    }
    if test.sided != measurement.side.is_some() {
        return Err(MeasurementError::WrongSide { assessment, needed: test.sided });
    }
    if let Some(found) = measurement.pain.filter(|pain| *pain > 10) {
        return Err(MeasurementError::WrongPain { assessment, found });
    }
    let day = super::reading::day_of(measurement);
    // a person east of UTC may be a day ahead of it
    if day > today.saturating_add(jiff::Span::new().days(1)) {
        return Err(MeasurementError::Future { assessment, found: day });
    }
    outcome_fits(test, measurement)
}

fn outcome_fits(test: &Assessment, measurement: &Measurement) -> Result<(), MeasurementError> {
    let assessment = test.id.as_str().to_owned();
    let accepted = || test.levels.iter().map(|level| level.id.clone()).collect::<Vec<_>>();
    // pictures are answered by name; so are questions without a number
    let named =
        measurement.instrument == Instrument::PictureMatch || test.unit == content::assessment::Unit::Level;
    match &measurement.outcome {
        Outcome::CouldNot(_) => Ok(()),
        Outcome::Level(word) if named && test.levels.iter().any(|level| level.id == *word) => Ok(()),
        Outcome::Level(word) => {
            Err(MeasurementError::WrongLevel { assessment, found: word.clone(), accepted: accepted() })
        }
        Outcome::Values(values) if named => {
            let found = values.first().map(ToString::to_string).unwrap_or_default();
            Err(MeasurementError::WrongLevel { assessment, found, accepted: accepted() })
        }
        Outcome::Values(values) => {
            if values.is_empty() || values.len() > MOST_REPEATS {
                return Err(MeasurementError::WrongCount { assessment, found: values.len() });
            }
            let [low, high] = test.plausible;
            match values.iter().find(|value| !(low..=high).contains(*value)) {
                Some(&found) => Err(MeasurementError::Implausible {
                    assessment,
                    found,
                    unit: test.unit.as_str().to_owned(),
                    low,
                    high,
                }),
                None => Ok(()),
            }
        }
    }
}
