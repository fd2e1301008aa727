//! Nothing is marked as verified that names no source.

use record::SourceId;

use crate::{Pack, Problem};

/// Items marked as verified without a source.
pub(super) fn check(pack: &Pack) -> Vec<Problem> {
    let mut problems = vec![];
    let mut see = |sources: &[SourceId], verified: bool, file: &str, line: u32, item: String| {
        if verified && sources.is_empty() {
            problems.push(Problem {
                file: file.to_owned(),
                line,
                key: item,
                found: "it is marked verified and names no source".to_owned(),
                advice: "name the source that was read, or set verified = false".to_owned(),
            });
        }
    };
    for flag in &pack.triage.flags {
        let item = format!("flag[{}]", flag.id);
        see(&flag.sources, flag.verified, &flag.place.file, flag.place.line, item);
    }
    for rule in &pack.triage.modifiers {
        let item = format!("modifier of {}", rule.flag);
        see(&rule.sources, rule.verified, &rule.place.file, rule.place.line, item);
    }
    for yellow in &pack.triage.yellow {
        let item = format!("yellow[{}]", yellow.id);
        see(&yellow.sources, yellow.verified, &yellow.place.file, yellow.place.line, item);
    }
    for country in &pack.countries {
        let item = format!("country[{}]", country.code.as_str());
        see(&country.sources, country.verified, "country.toml", country.line, item);
    }
    for assessment in &pack.assessments {
        let item = |part: &str| format!("assessment[{}].{part}", assessment.id);
        for error in &assessment.instruments {
            see(&error.sources, error.verified, "assessments.toml", assessment.line, item("instrument"));
        }
        for norm in &assessment.norms {
            see(&norm.sources, norm.verified, "assessments.toml", assessment.line, item("norm"));
        }
    }
    for exercise in &pack.exercises {
        let item = format!("exercise[{}]", exercise.id);
        see(&exercise.sources, exercise.verified, "exercises.toml", exercise.line, item);
    }
    for condition in &pack.conditions {
        let item = format!("condition[{}]", condition.id);
        see(&condition.sources, condition.verified, "conditions.toml", condition.line, item);
    }
    for outcome in &pack.outcomes {
        let item = format!("outcome[{}]", outcome.id);
        see(&outcome.sources, outcome.verified, "outcomes.toml", outcome.line, item);
    }
    problems
}
