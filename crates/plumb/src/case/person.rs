//! `[person]`, `[[condition]]` and `[preferences]` of a case file.

use std::collections::{BTreeMap, BTreeSet};

use content::condition::{Condition, DetailKind};
use record::{
    ConditionRecord, CountryCode, ExerciseId, Mode, Person, PersonId, Preferences, Sex, WalkingCapacity,
};
use serde::de::DeserializeOwned;

use super::Context;
use super::reader::{Field, Table};

pub(super) fn person(
    table: &Table<'_>,
    conditions: &[Table<'_>],
    preferences_table: Option<&Table<'_>>,
    context: Context<'_>,
) -> Option<Person> {
    let name = table.get("name").and_then(|field| field.word()).unwrap_or("").to_owned();
    let why = "add the date of birth, e.g. born = 1980-05-31; age decides what is safe and what is usual";
    let born = table.require("born", why).and_then(|field| field.past_date(context.today));
    let sex = table.get("sex").and_then(|field| field.choice()).unwrap_or(Sex::Unstated);
    // 1.20 m to 2.30 m and 30 kg to 300 kg: wide bounds against slips of the unit, not a judgement
    let height = table.get("height").and_then(|field| field.quantity("cm", 120.0, 230.0));
    let mass = table.get("mass").and_then(|field| field.quantity("kg", 30.0, 300.0));
    let country = table.get("country").and_then(|field| country(&field));
    let language = table.get("language").and_then(|field| {
        field.known(
            "a language of the content pack",
            context.pack.texts.languages().collect::<Vec<_>>().into_iter(),
        )
    });
    let mode = table.get("mode").and_then(|field| field.choice()).unwrap_or(Mode::Wellness);
    table.report_unknown();
    let preferences = preferences_table.map_or_else(Preferences::default, |t| preferences(t, context));
    Some(Person {
        id: PersonId(1),
        name,
        born: born?,
        sex,
        height: height.map(|cm| cm / 100.0),
        mass,
        country,
        language: language.unwrap_or("en").to_owned(),
        mode,
        conditions: self::conditions(conditions, context),
        preferences,
    })
}

fn country(field: &Field<'_>) -> Option<CountryCode> {
    let word = field.word()?;
    let code = CountryCode::new(word);
    if code.is_none() {
        field.refuse(format!("found {word:?}"), "use the two capital letters of the country, e.g. \"DE\"");
    }
    code
}

fn conditions(tables: &[Table<'_>], context: Context<'_>) -> Vec<ConditionRecord> {
    let mut seen = BTreeSet::new();
    let mut records = vec![];
    for table in tables {
        let why = "add the id of a condition; docs/CASE.md says where to find them";
        let Some(field) = table.require("id", why) else { continue };
        let ids: Vec<_> = context.pack.conditions.iter().map(|c| c.id.as_str()).collect();
        let known = field.known("a condition", ids.into_iter());
        let condition = known.and_then(|word| context.pack.conditions.iter().find(|c| c.id.as_str() == word));
        let details_table = table.get("details").and_then(|field| field.table());
        table.report_unknown();
        let Some(condition) = condition else { continue };
        if !seen.insert(condition.id.clone()) {
            field.refuse(format!("found {:?} a second time", condition.id.as_str()), "remove one of the two");
        }
        let details = details_table.map(|t| details(&t, condition)).unwrap_or_default();
        records.push(ConditionRecord { condition: condition.id.clone(), details });
    }
    records
}

fn details(table: &Table<'_>, condition: &Condition) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (key, field) in table.rest() {
        let known = condition.details.iter().map(|d| d.key.as_str()).collect::<Vec<_>>();
        if !field.require_known(key, &format!("a question of {}", condition.id), known.into_iter()) {
            continue;
        }
        let Some(detail) = condition.details.iter().find(|d| d.key == key) else { continue };
        let value = match &detail.kind {
            // a due date lies ahead, a date of surgery behind: the rule decides, not the reader
            DetailKind::Date => field.date().map(|day| day.to_string()),
            DetailKind::Number { min, max, unit } => {
                let unit = super::unit_word(unit);
                field.quantity(unit, *min, *max).map(|n| n.to_string())
            }
            DetailKind::Choice { choices } => {
                let words = choices.iter().map(String::as_str);
                field.known("a choice here", words).map(ToOwned::to_owned)
            }
        };
        if let Some(value) = value {
            out.insert(key.to_owned(), value);
        }
    }
    out
}

fn preferences(table: &Table<'_>, context: Context<'_>) -> Preferences {
    let usual = Preferences::default();
    let exercises: Vec<_> = context.pack.exercises.iter().map(|e| e.id.as_str()).collect();
    let ids = |key| {
        let fields = table.get(key).and_then(|field: Field<'_>| field.list()).unwrap_or_default();
        let words = fields.iter().filter_map(|f| f.known("an exercise", exercises.iter().copied()));
        words.filter_map(|word| ExerciseId::new(word).ok()).collect::<BTreeSet<_>>()
    };
    let minutes = table.get("minutes").and_then(|field| field.quantity("min", 1.0, 120.0));
    let preferences = Preferences {
        minutes: minutes.map_or(usual.minutes, whole_minutes),
        days_per_week: table.get("days_per_week").and_then(|f| f.whole(1, 7)).unwrap_or(usual.days_per_week),
        equipment: table.get("equipment").map_or(usual.equipment, |field| words(&field)),
        limits: table.get("limits").map_or(usual.limits, |field| words(&field)),
        disliked: ids("disliked"),
        liked: ids("liked"),
        walking: table.get("walking").and_then(|field| field.table()).and_then(|t| walking(&t)),
        helper: table.get("helper").and_then(|field| field.yes_no()).unwrap_or(usual.helper),
        overhead_goal: table.get("overhead_goal").and_then(|f| f.yes_no()).unwrap_or(usual.overhead_goal),
        cleared_by_clinician: ids("cleared_by_clinician"),
    };
    table.report_unknown();
    preferences
}

fn walking(table: &Table<'_>) -> Option<WalkingCapacity> {
    let minutes = table.require("at_once", "add the minutes in one go, e.g. at_once = \"5 min\"");
    let minutes = minutes.and_then(|field| field.quantity("min", 0.0, 600.0));
    let days = table.require("days_per_week", "add the days a week with such a walk, 0 to 7");
    let days = days.and_then(|field| field.whole(0, 7));
    table.report_unknown();
    Some(WalkingCapacity { minutes_at_once: whole_minutes(minutes?), days_per_week: days? })
}

/// Bounds have been checked; a fraction of a minute is dropped.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "callers allow 0 to 600 only")]
fn whole_minutes(minutes: f64) -> u16 {
    minutes as u16
}

/// A list of words of one of `record`'s types; a word given twice is a problem.
fn words<T: DeserializeOwned + Ord>(field: &Field<'_>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in field.list().unwrap_or_default() {
        let Some(word) = item.choice::<T>() else { continue };
        if !set.insert(word) {
            item.refuse(format!("found {} a second time", item.as_written()), "remove one of the two");
        }
    }
    set
}
