//! What may enter a record: bodies of requests, held against the content pack. What passes is a noun of `record`.

mod answer;
mod measurement;
mod profile;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::error::{ApiError, Code};

pub(crate) use answer::AnswerGiven;
pub(crate) use measurement::MeasurementTaken;
pub(crate) use profile::Profile;

/// The longest note or name of something, in characters.
const LONGEST_TEXT: usize = 2000;

/// A value that cannot be.
fn invalid(field: impl Into<String>, message: impl Into<String>) -> ApiError {
    Code::Invalid.at(field, message)
}

/// Free text of the person's own, with a bound.
pub(crate) fn text(field: &str, text: &str) -> Result<String, ApiError> {
    let text = text.trim();
    if text.chars().count() > LONGEST_TEXT {
        return Err(invalid(field, format!("use at most {LONGEST_TEXT} characters")));
    }
    Ok(text.to_owned())
}

/// A day that has come: by UTC or wherever the day begins first.
pub(crate) fn past_day(field: &str, day: Date, today: Date) -> Result<Date, ApiError> {
    let latest = today.checked_add(1.day()).unwrap_or(today);
    if day > latest { Err(invalid(field, "this day is in the future")) } else { Ok(day) }
}

/// An instant that has come.
fn past(field: &str, at: Timestamp, now: Timestamp) -> Result<Timestamp, ApiError> {
    if at > now { Err(invalid(field, "this time is in the future")) } else { Ok(at) }
}

/// A number within bounds, the same for everyone.
fn within(field: impl Into<String>, value: f64, [min, max]: [f64; 2], unit: &str) -> Result<f64, ApiError> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(invalid(field, format!("give a number from {min} to {max} {unit}")))
    }
}
