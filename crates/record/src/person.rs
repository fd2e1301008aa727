//! Who the person is, and what they can and want to do.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ConditionId, ExerciseId, PersonId};

/// Left or right of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
}

/// Sex as norms and anthropometry use it; `Unstated` takes the wider of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Not stated or neither.
    Unstated,
}

/// How much is said: plain wording for everyone, or the same content with the numbers a clinician wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Mode {
    /// For the person.
    #[default]
    Wellness,
    /// For a coach, physiotherapist or physician.
    Clinician,
}

/// ISO 3166-1 alpha-2, upper case. Asked, never guessed from the language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(value_type = String))]
pub struct CountryCode(String);

impl CountryCode {
    /// Two upper-case letters, or `None`.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        (code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())).then(|| Self(code.to_owned()))
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CountryCode {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::new(&code)
            .ok_or_else(|| format!("{code:?} is not a country code: use two capital letters, e.g. \"DE\""))
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> String {
        code.0
    }
}

/// What the person has at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Equipment {
    /// A firm chair without wheels.
    Chair,
    /// A mat or carpet to lie or kneel on.
    Mat,
    /// A free wall.
    Wall,
    /// A kitchen counter or rail to hold.
    Counter,
    /// A firm bed or table edge.
    Bed,
    /// A step or stair.
    Step,
    /// A knee-high box.
    Box,
    /// A bench or sofa edge.
    Bench,
    /// An elastic band.
    Band,
    /// A small ball.
    Ball,
    /// A foam roller.
    Roller,
    /// A stick or broom.
    Stick,
    /// A rolled towel.
    Towel,
    /// A weight: dumbbell, kettlebell, full bottle or bag.
    Weight,
    /// A yoga block or thick book.
    Block,
    /// A strap or something that holds the feet.
    Strap,
    /// A tape measure.
    Tape,
}

/// What the person cannot do today, whatever the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Limit {
    /// Cannot get down to the floor and up again.
    Floor,
    /// Cannot kneel.
    Kneel,
    /// Cannot lie face down.
    LieProne,
    /// Cannot lie on the back.
    LieSupine,
    /// Cannot take weight through the hands or arms.
    WeightThroughArms,
    /// Cannot lift the arms overhead.
    Overhead,
    /// Cannot stand for more than a minute.
    Stand,
}

/// How far the person walks today without a rest, by their own account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct WalkingCapacity {
    /// Minutes in one go, from 0.
    pub minutes_at_once: u16,
    /// Days a week with a walk of that length, 0 to 7.
    pub days_per_week: u8,
}

/// What the person wants and can give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Preferences {
    /// Minutes for one session, walking apart.
    pub minutes: u16,
    /// Exercise days a week.
    pub days_per_week: u8,
    /// What is at hand.
    pub equipment: BTreeSet<Equipment>,
    /// What cannot be done.
    pub limits: BTreeSet<Limit>,
    /// Exercises the person does not want.
    pub disliked: BTreeSet<ExerciseId>,
    /// Exercises the person likes.
    pub liked: BTreeSet<ExerciseId>,
    /// Walking as it is now; unknown starts at one minute.
    pub walking: Option<WalkingCapacity>,
    /// Whether someone can help with a test.
    pub helper: bool,
    /// Whether overhead work matters to this person.
    pub overhead_goal: bool,
    /// Exercises that need a clinician's clear yes and have it.
    pub cleared_by_clinician: BTreeSet<ExerciseId>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            minutes: 10,
            days_per_week: 3,
            equipment: BTreeSet::from([Equipment::Chair, Equipment::Wall, Equipment::Mat]),
            limits: BTreeSet::new(),
            disliked: BTreeSet::new(),
            liked: BTreeSet::new(),
            walking: None,
            helper: false,
            overhead_goal: false,
            cleared_by_clinician: BTreeSet::new(),
        }
    }
}

/// A condition the person has told us about, with what its rule needs to know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConditionRecord {
    /// Which condition.
    pub condition: ConditionId,
    /// Answers to the condition's own questions by their key, e.g. `weeks = "31"`, `surgeon_rules = "lifted"`.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub details: std::collections::BTreeMap<String, String>,
}

/// One person.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Person {
    /// Given by the store.
    pub id: PersonId,
    /// What the person wants to be called.
    pub name: String,
    /// Date of birth; age decides scope, norms and some danger signs.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub born: Date,
    /// For norms and body size.
    pub sex: Sex,
    /// Height, m.
    pub height: Option<f64>,
    /// Mass, kg.
    pub mass: Option<f64>,
    /// Where help is called.
    pub country: Option<CountryCode>,
    /// BCP 47 language of the texts, `en`.
    pub language: String,
    /// Wording.
    #[serde(default)]
    pub mode: Mode,
    /// Conditions told to us.
    #[serde(default)]
    pub conditions: Vec<ConditionRecord>,
    /// What they want and can give.
    #[serde(default)]
    pub preferences: Preferences,
}

impl Person {
    /// Completed years on a day; 0 for a day before birth.
    #[must_use]
    pub fn age_years(&self, on: Date) -> u16 {
        let had_birthday = (on.month(), on.day()) >= (self.born.month(), self.born.day());
        let years = i32::from(on.year()) - i32::from(self.born.year()) - i32::from(!had_birthday);
        u16::try_from(years).unwrap_or(0)
    }
}

impl std::fmt::Debug for Person {
    /// Names nobody: records end up in logs by accident.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn born(born: Date) -> Person {
        Person {
            id: PersonId(1),
            name: "Ada Example".into(),
            born,
            sex: Sex::Unstated,
            height: None,
            mass: None,
            country: None,
            language: "en".into(),
            mode: Mode::Wellness,
            conditions: vec![],
            preferences: Preferences::default(),
        }
    }

    #[test]
    fn age_turns_on_the_birthday() {
        let person = born(date(2008, 3, 15));
        assert_eq!(person.age_years(date(2026, 3, 14)), 17);
        assert_eq!(person.age_years(date(2026, 3, 15)), 18);
        assert_eq!(person.age_years(date(2000, 1, 1)), 0);
    }

    #[test]
    fn debug_output_names_nobody() {
        assert!(!format!("{:?}", born(date(1980, 1, 1))).contains("Ada"));
    }
}
