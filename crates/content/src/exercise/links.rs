//! The graph of easier and harder neighbours, and the chair and floor-free variants.

use std::collections::BTreeMap;

use record::ExerciseId;

use super::{Exercise, Kind};
use crate::{Problem, Property};

/// Checks the links among exercises: both ways, at most one level at a time unless a reason is given, never to a
/// neighbour of another kind of body part by accident, variants that really are on a chair or off the floor.
#[must_use]
pub fn check_links(file: &str, exercises: &[Exercise]) -> Vec<Problem> {
    let by_id: BTreeMap<&ExerciseId, &Exercise> = exercises.iter().map(|e| (&e.id, e)).collect();
    let mut problems = Vec::new();
    let mut seen = BTreeMap::new();
    for exercise in exercises {
        let mut report = |key: &str, found: String, advice: &str| {
            problems.push(Problem {
                file: file.to_owned(),
                line: exercise.line,
                key: format!("exercise[{}].{key}", exercise.id),
                found,
                advice: advice.to_owned(),
            });
        };
        if let Some(first) = seen.insert(&exercise.id, exercise.line) {
            report("id", format!("the same id as on line {first}"), "give every exercise its own id");
        }
        for (key, back, links) in
            [("easier", "harder", &exercise.easier), ("harder", "easier", &exercise.harder)]
        {
            for link in links {
                let Some(&other) = by_id.get(link) else {
                    report(
                        key,
                        format!("{link}, which does not exist"),
                        "use the id of an exercise in this file",
                    );
                    continue;
                };
                let returns = if key == "easier" { &other.harder } else { &other.easier };
                if !returns.contains(&exercise.id) {
                    report(
                        key,
                        format!("{link}, which does not link back"),
                        &format!("add it to {back} of {link}"),
                    );
                }
                let (low, high) = if key == "easier" { (other, exercise) } else { (exercise, other) };
                if high.level < low.level {
                    report(
                        key,
                        format!("{link}, which is on the wrong side in level"),
                        "an easier neighbour has the same level or a lower one",
                    );
                }
                let jump = high.level.get().saturating_sub(low.level.get());
                if jump > 1 && !exercise.jumps.contains_key(link) {
                    report(
                        key,
                        format!("{link}, {jump} levels away"),
                        "add a step between, or give the reason in jumps",
                    );
                }
            }
        }
        for (key, link) in [("chair", &exercise.chair), ("floor_free", &exercise.floor_free)] {
            let Some(link) = link else { continue };
            match by_id.get(link) {
                None => report(
                    key,
                    format!("{link}, which does not exist"),
                    "use the id of an exercise in this file",
                ),
                Some(other) if other.on_floor() || *link == exercise.id => {
                    report(
                        key,
                        format!("{link}, which is no way round the floor"),
                        "name another exercise that needs no floor",
                    );
                }
                Some(other) if key == "chair" && !on_chair(other) => {
                    report(
                        key,
                        format!("{link}, which is not done on a chair"),
                        "name an exercise with the position sitting",
                    );
                }
                Some(_) => {}
            }
        }
        if exercise.jumps.keys().any(|to| !exercise.easier.contains(to) && !exercise.harder.contains(to)) {
            report(
                "jumps",
                "an exercise that is no neighbour".into(),
                "list only easier or harder neighbours",
            );
        }
    }
    problems
}

fn on_chair(exercise: &Exercise) -> bool {
    exercise.properties.contains(&Property::Sitting) || exercise.kind == Kind::Habit
}
