//! Every text an item of the pack needs exists in English, and every text of an item belongs to an item.

use std::collections::BTreeMap;

use crate::text::COMPLETE_LANGUAGE;
use crate::{Pack, Problem};

/// Keys that start like this belong to an item of the pack. Other keys belong to the programs that use them.
const ITEM_PREFIXES: &[&str] = &[
    "assessment-",
    "claim-",
    "condition-",
    "detail-",
    "exercise-",
    "factor-",
    "feature-",
    "flag-",
    "followup-",
    "group-",
    "level-",
    "outcome-",
    "yellow-",
];

/// Keys that start like an item's but name a word of the program.
const PROGRAM_PREFIXES: &[&str] = &["claim-verdict-"];

/// Where an item that needs a text is written.
struct Needed<'p> {
    file: &'p str,
    line: u32,
    item: String,
}

/// Texts that are missing in English, and texts of items that do not exist.
pub(super) fn check(pack: &Pack) -> Vec<Problem> {
    let needed = needed(pack);
    let mut problems = vec![];
    for (key, by) in &needed {
        if !pack.texts.has(COMPLETE_LANGUAGE, key) {
            problems.push(Problem {
                file: by.file.to_owned(),
                line: by.line,
                key: by.item.clone(),
                found: format!("its text {key:?} is missing"),
                advice: format!("add it to a file in text/{COMPLETE_LANGUAGE}/"),
            });
        }
    }
    let Some(english) = pack.texts.language(COMPLETE_LANGUAGE) else { return problems };
    for (key, entry) in &english.entries {
        let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| key.starts_with(prefix));
        if starts(ITEM_PREFIXES) && !starts(PROGRAM_PREFIXES) && !needed.contains_key(key) {
            problems.push(Problem {
                file: entry.file.clone(),
                line: entry.line,
                key: key.clone(),
                found: "nothing in the pack uses this text".to_owned(),
                advice: "remove it, or correct the id in its key".to_owned(),
            });
        }
    }
    problems
}

/// Every text key the items need, with the first item that needs it.
fn needed<'p>(pack: &'p Pack) -> BTreeMap<String, Needed<'p>> {
    let mut needed = BTreeMap::new();
    let mut need = |keys: Vec<String>, file: &'p str, line: u32, item: String| {
        for key in keys {
            needed.entry(key).or_insert_with(|| Needed { file, line, item: item.clone() });
        }
    };
    for country in &pack.countries {
        let item = format!("country[{}]", country.code.as_str());
        need(vec![country.text_key()], "country.toml", country.line, item);
    }
    for factor in &pack.factors {
        need(factor.text_keys(), "factors.toml", factor.line, format!("factor[{}]", factor.id));
    }
    for assessment in &pack.assessments {
        let item = format!("assessment[{}]", assessment.id);
        need(assessment.text_keys(), "assessments.toml", assessment.line, item);
        need(
            vec![format!("unit-{}", assessment.unit.as_str())],
            "assessments.toml",
            assessment.line,
            "unit".into(),
        );
    }
    for outcome in &pack.outcomes {
        need(outcome.text_keys(), "outcomes.toml", outcome.line, format!("outcome[{}]", outcome.id));
    }
    for claim in &pack.claims {
        need(claim.text_keys(), "claims.toml", claim.line, format!("claim[{}]", claim.id));
    }
    for conflict in &pack.conflicts {
        need(conflict.text_keys(), "claims.toml", conflict.line, format!("conflict[{}]", conflict.id));
    }
    for exercise in &pack.exercises {
        need(exercise.text_keys(), "exercises.toml", exercise.line, format!("exercise[{}]", exercise.id));
    }
    for condition in &pack.conditions {
        need(
            condition.text_keys(),
            "conditions.toml",
            condition.line,
            format!("condition[{}]", condition.id),
        );
    }
    for (item, keys, place) in pack.triage.text_places() {
        need(keys, &place.file, place.line, item);
    }
    needed
}
