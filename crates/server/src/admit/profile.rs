//! A person's profile.

use std::collections::BTreeMap;

use content::Pack;
use content::condition::DetailKind;
use jiff::civil::Date;
use record::{ConditionRecord, CountryCode, Mode, Person, PersonId, Preferences, Sex};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{invalid, past_day, within};
use crate::error::ApiError;

/// Heights of adults against slips of the unit, m.
const HEIGHT: [f64; 2] = [1.2, 2.3];

/// Masses of adults against slips of the unit, kg.
const MASS: [f64; 2] = [30.0, 300.0];

/// The oldest verified age of a person was 122 years.
const OLDEST_YEARS: u16 = 125;

/// A person's profile: all of `Person` but its id.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// What the person wants to be called.
    name: String,
    /// Date of birth.
    #[schema(value_type = String, format = Date)]
    born: Date,
    /// For norms and body size.
    sex: Sex,
    /// Height, m.
    height: Option<f64>,
    /// Mass, kg.
    mass: Option<f64>,
    /// Where help is called.
    country: Option<CountryCode>,
    /// BCP 47 language of the texts, `en`.
    language: String,
    /// Wording.
    #[serde(default)]
    mode: Mode,
    /// Conditions told to us.
    #[serde(default)]
    conditions: Vec<ConditionRecord>,
    /// What they want and can give.
    #[serde(default)]
    preferences: Preferences,
}

impl Profile {
    /// The person with this profile. Details of conditions that the program keeps itself are set to today.
    pub(crate) fn check(self, id: PersonId, pack: &Pack, today: Date) -> Result<Person, ApiError> {
        let name = self.name.trim().to_owned();
        if name.is_empty() || name.chars().count() > 100 {
            return Err(invalid("name", "give a name of at most 100 characters; any will do"));
        }
        let born = past_day("born", self.born, today)?;
        if let Some(height) = self.height {
            within("height", height, HEIGHT, "m")?;
        }
        if let Some(mass) = self.mass {
            within("mass", mass, MASS, "kg")?;
        }
        // letters, digits and hyphens: a language the pack lacks is shown in English
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if !(2..=35).contains(&self.language.len()) || !self.language.chars().all(plain) {
            return Err(invalid("language", "give a language tag such as \"en\""));
        }
        let person = Person {
            id,
            name,
            born,
            sex: self.sex,
            height: self.height,
            mass: self.mass,
            country: self.country,
            language: self.language,
            mode: self.mode,
            conditions: conditions(self.conditions, pack, today)?,
            preferences: preferences(self.preferences, pack)?,
        };
        if person.age_years(today) > OLDEST_YEARS {
            return Err(invalid("born", "this is too long ago"));
        }
        Ok(person)
    }
}

fn preferences(preferences: Preferences, pack: &Pack) -> Result<Preferences, ApiError> {
    if !(1..=120).contains(&preferences.minutes) {
        return Err(invalid("preferences.minutes", "give 1 to 120 minutes"));
    }
    if !(1..=7).contains(&preferences.days_per_week) {
        return Err(invalid("preferences.days_per_week", "give 1 to 7 days"));
    }
    if let Some(walking) = preferences.walking {
        if walking.minutes_at_once > 600 {
            return Err(invalid("preferences.walking.minutes_at_once", "give 0 to 600 minutes"));
        }
        if walking.days_per_week > 7 {
            return Err(invalid("preferences.walking.days_per_week", "give 0 to 7 days"));
        }
    }
    for (field, chosen) in
        [("preferences.liked", &preferences.liked), ("preferences.disliked", &preferences.disliked)]
    {
        if let Some(unknown) = chosen.iter().find(|id| pack.exercises.iter().all(|e| e.id != **id)) {
            return Err(invalid(field, format!("there is no exercise {unknown}")));
        }
    }
    if let Some(both) = preferences.liked.intersection(&preferences.disliked).next() {
        return Err(invalid("preferences.liked", format!("{both} is liked and disliked: choose one")));
    }
    Ok(preferences)
}

fn conditions(
    told: Vec<ConditionRecord>,
    pack: &Pack,
    today: Date,
) -> Result<Vec<ConditionRecord>, ApiError> {
    let mut known: Vec<ConditionRecord> = Vec::with_capacity(told.len());
    for ConditionRecord { condition: id, details } in told {
        let Some(condition) = pack.conditions.iter().find(|c| c.id == id) else {
            return Err(invalid("conditions", format!("there is no condition {id}")));
        };
        if known.iter().any(|other| other.condition == id) {
            return Err(invalid("conditions", format!("{id} is there twice")));
        }
        let mut kept = BTreeMap::new();
        for (key, value) in details {
            let Some(detail) = condition.details.iter().find(|d| d.key == key) else {
                return Err(invalid(format!("conditions.{id}.{key}"), "this condition has no such question"));
            };
            check_detail(&detail.kind, &value)
                .map_err(|advice| invalid(format!("conditions.{id}.{key}"), advice))?;
            kept.insert(key, value);
        }
        for stamp in condition.details.iter().filter(|d| d.stamp) {
            kept.entry(stamp.key.clone()).or_insert_with(|| today.to_string());
        }
        known.push(ConditionRecord { condition: id, details: kept });
    }
    Ok(known)
}

/// Details are kept as text; the condition says what the text must be.
fn check_detail(kind: &DetailKind, value: &str) -> Result<(), String> {
    match kind {
        // a due date lies ahead and a date of surgery behind: the rule decides, not the form
        DetailKind::Date => {
            value.parse::<Date>().map(drop).map_err(|_| "give a day such as 2026-03-15".into())
        }
        DetailKind::Number { min, max, unit } => match value.parse::<f64>() {
            Ok(number) if (*min..=*max).contains(&number) => Ok(()),
            _ => Err(format!("give a number from {min} to {max} {}", unit.trim_start_matches("unit-"))),
        },
        DetailKind::Choice { choices } if choices.iter().any(|c| c == value) => Ok(()),
        DetailKind::Choice { choices } => Err(format!("choose one of {}", choices.join(", "))),
    }
}
