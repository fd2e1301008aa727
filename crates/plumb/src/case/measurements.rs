//! `[[measurement]]` of a case file.

use std::collections::BTreeMap;

use content::assessment::Assessment;
use jiff::civil::Date;
use reason::inference::check_measurement;
use record::{Instrument, Measurement, MeasurementId, Outcome, Rater, Side};

use super::Context;
use super::reader::{Field, Table};

/// What makes two results the same result.
type Same = (String, Option<Side>, Instrument, Date);

pub(super) fn measurements(tables: &[Table<'_>], context: Context<'_>) -> Vec<Measurement> {
    let mut seen: BTreeMap<Same, i64> = BTreeMap::new();
    let mut out = vec![];
    for (number, table) in (1_i64..).zip(tables) {
        let Some((measurement, day)) = measurement(MeasurementId(number), table, context) else { continue };
        // the rules that hold for every way in: repeats, named answers, what an instrument gives
        if let Err(error) = check_measurement(context.pack, context.today, &measurement) {
            let text = error.to_string();
            let (found, advice) = text.split_once(": ").unwrap_or((&text, "correct it"));
            table.refuse(format!("found that {found}"), advice);
        }
        let same =
            (measurement.assessment.as_str().to_owned(), measurement.side, measurement.instrument, day);
        if let Some(first) = seen.insert(same, number) {
            table.refuse(
                format!("found the same test, side, instrument and day as in measurement[{first}]"),
                "put repeats of one session into one list of values, or correct the day",
            );
        }
        out.push(measurement);
    }
    out
}

fn measurement(id: MeasurementId, table: &Table<'_>, context: Context<'_>) -> Option<(Measurement, Date)> {
    let assessments = &context.pack.assessments;
    let known = assessments.iter().map(|assessment| assessment.id.as_str());
    let why = "add the id of a test, e.g. assessment = \"hip_ir_seated\"";
    let word = table.require("assessment", why).and_then(|field| field.known("a test", known));
    let side_field = table.get("side");
    let instrument_field = table.require("instrument", "add what it was measured with");
    let rater = table.get("rater").and_then(|field| field.choice()).unwrap_or(Rater::Own);
    let day = table.get("on").map_or(Some(context.today), |field| field.past_date(context.today));
    let pain = table.get("pain").and_then(|field| field.whole(0, 10));
    let note = table.get("note").and_then(|field| field.word()).unwrap_or_default().to_owned();
    let outcome_fields = ["value", "values", "level", "could_not"].map(|key| table.get(key));
    table.report_unknown();

    let assessment = assessments.iter().find(|assessment| Some(assessment.id.as_str()) == word)?;
    let side = side(table, side_field.as_ref(), assessment);
    let instrument = instrument_field.and_then(|field| instrument(&field, assessment));
    let outcome = outcome(table, outcome_fields, assessment);
    let measurement = Measurement {
        id,
        assessment: assessment.id.clone(),
        side: side?,
        instrument: instrument?,
        rater,
        outcome: outcome?,
        pain,
        at: Context::noon(day?),
        note,
        corrects: None,
    };
    Some((measurement, day?))
}

/// The side, which must be there exactly when the test has sides.
fn side(table: &Table<'_>, field: Option<&Field<'_>>, assessment: &Assessment) -> Option<Option<Side>> {
    match (field, assessment.sided) {
        (None, false) => Some(None),
        (Some(field), true) => field.choice().map(Some),
        (Some(field), false) => {
            let found = format!("found side = {}, but {} has no sides", field.as_written(), assessment.id);
            field.refuse(found, "remove this line");
            None
        }
        (None, true) => {
            let advice = "add side = \"left\" or side = \"right\"";
            table.refuse(format!("found no side; {} is measured on each side", assessment.id), advice);
            None
        }
    }
}

fn instrument(field: &Field<'_>, assessment: &Assessment) -> Option<Instrument> {
    let instrument: Instrument = field.choice()?;
    if assessment.instrument(instrument).is_none() {
        let accepted: Vec<String> = assessment.instruments.iter().map(|i| word(i.kind)).collect();
        let found = format!("found {}, which {} does not accept", field.as_written(), assessment.id);
        field.refuse(found, format!("use one of {}", accepted.join(", ")));
        return None;
    }
    Some(instrument)
}

/// The instrument as files spell it.
fn word(instrument: Instrument) -> String {
    serde_json::to_string(&instrument).expect("an instrument is a plain word")
}

/// Exactly one of `value`, `values`, `level` and `could_not`.
fn outcome(table: &Table<'_>, fields: [Option<Field<'_>>; 4], assessment: &Assessment) -> Option<Outcome> {
    let given = fields.iter().flatten().count();
    if given != 1 {
        let advice = "give exactly one of value, values, level and could_not";
        table.refuse(format!("found {given} results"), advice);
        return None;
    }
    let [value, values, level, could_not] = fields;
    if let Some(field) = could_not {
        return field.choice().map(Outcome::CouldNot);
    }
    if let Some(field) = level {
        let words = assessment.levels.iter().map(|level| level.id.as_str());
        let kind = format!("an answer of {}", assessment.id);
        return field.known(&kind, words).map(|word| Outcome::Level(word.to_owned()));
    }
    let repeats = match (value, values) {
        (Some(one), _) => vec![one],
        (None, Some(list)) => {
            let repeats = list.list()?;
            if repeats.is_empty() {
                list.refuse("found an empty list", "give at least one value");
                return None;
            }
            repeats
        }
        (None, None) => return None,
    };
    let [min, max] = assessment.plausible;
    let read = repeats.iter().map(|field| field.quantity(assessment.unit.as_str(), min, max));
    // all of them, so that every bad repeat is reported
    let read: Vec<Option<f64>> = read.collect();
    read.into_iter().collect::<Option<Vec<f64>>>().map(Outcome::Values)
}
