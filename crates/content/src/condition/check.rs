//! What only the whole pack can tell about its conditions.

use std::collections::BTreeSet;

use super::{Condition, Effect};
use crate::{Pack, Problem};

/// Exercises and assessments that do not exist, and exceptions that except nothing.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let exercises: BTreeSet<_> = pack.exercises.iter().map(|e| &e.id).collect();
    let assessments: BTreeSet<_> = pack.assessments.iter().map(|a| &a.id).collect();
    let mut problems = vec![];
    for condition in &pack.conditions {
        let mut complain = |key: String, found: String, advice: &str| {
            problems.push(Problem {
                file: "conditions.toml".to_owned(),
                line: condition.line,
                key: format!("condition[{}].{key}", condition.id),
                found,
                advice: advice.to_owned(),
            });
        };
        let rules = condition.rules.iter().map(|r| (&r.id, &r.matches.exercises, &r.matches.assessments));
        let allow = condition.allow.iter().map(|a| (&a.id, &a.exercises, &a.assessments));
        for (rule, named, tests) in rules.chain(allow) {
            for id in named.iter().filter(|id| !exercises.contains(id)) {
                complain(format!("rule[{rule}]"), format!("no exercise {:?}", id.as_str()), "correct the id");
            }
            for id in tests.iter().filter(|id| !assessments.contains(id)) {
                complain(
                    format!("rule[{rule}]"),
                    format!("no assessment {:?}", id.as_str()),
                    "correct the id",
                );
            }
        }
        for allow in &condition.allow {
            for id in pack.exercises.iter().filter(|e| allow.exercises.contains(&e.id)) {
                let meant =
                    avoids(condition).any(|m| m.exercise(&id.id, id.kind, id.level.get(), &id.properties));
                if !meant {
                    let advice = "remove it from the list, or correct the rule that should mean it";
                    complain(
                        format!("allow[{}]", allow.id),
                        format!("{}, which no rule avoids", id.id),
                        advice,
                    );
                }
            }
            for id in pack.assessments.iter().filter(|a| allow.assessments.contains(&a.id)) {
                if !avoids(condition).any(|m| m.assessment(&id.id, &id.properties)) {
                    let advice = "remove it from the list, or correct the rule that should mean it";
                    complain(
                        format!("allow[{}]", allow.id),
                        format!("{}, which no rule avoids", id.id),
                        advice,
                    );
                }
            }
        }
        for rule in &condition.rules {
            let means = |m: &super::Matches| {
                pack.exercises.iter().any(|e| m.exercise(&e.id, e.kind, e.level.get(), &e.properties))
                    || pack.assessments.iter().any(|a| m.assessment(&a.id, &a.properties))
            };
            if !means(&rule.matches) {
                let advice = "correct its properties, or remove it";
                complain(format!("rule[{}]", rule.id), "it means no exercise and no test".into(), advice);
            }
        }
    }
    problems
}

fn avoids(condition: &Condition) -> impl Iterator<Item = &super::Matches> {
    condition.rules.iter().filter(|r| r.effect == Effect::Avoid).map(|r| &r.matches)
}
