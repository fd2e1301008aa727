//! What the screen needs from the rest of the pack: conditions, sources and outcomes. Texts are checked for all parts
//! together.

use std::collections::BTreeSet;

use record::{AssessmentId, ConditionId, SourceId};

use super::{Condition, Place, YellowFlag, YellowSign};
use crate::{Pack, Problem};

/// A source of this id says that a setting was chosen here: nothing that cites it alone is verified.
const CHOSEN_HERE: &str = "plumb_choice";

/// Defects between the screen, the country numbers and the rest of the pack.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let mut problems = vec![];
    problems.extend(conditions(pack));
    problems.extend(sources(pack));
    problems.extend(pack.triage.yellow.iter().flat_map(|yellow| outcomes(pack, yellow)));
    problems
}

fn problem(place: &Place, key: String, found: String, advice: &str) -> Problem {
    Problem { file: place.file.clone(), line: place.line, key, found, advice: advice.to_owned() }
}

fn conditions(pack: &Pack) -> Vec<Problem> {
    let known: BTreeSet<&ConditionId> = pack.conditions.iter().map(|condition| &condition.id).collect();
    let triage = &pack.triage;
    let of_flags = triage.flags.iter().flat_map(|flag| {
        let named = flag.sets.iter().chain(&flag.profile);
        named.map(move |id| (format!("flag[{}]", flag.id), id, &flag.place))
    });
    let of_modifiers = triage.modifiers.iter().flat_map(|modifier| {
        let profile = modifier.conditions().filter_map(|condition| match condition {
            Condition::Profile(id) => Some(id),
            _ => None,
        });
        let named = modifier.sets.iter().chain(profile);
        named.map(move |id| (format!("modifier[{}]", modifier.flag), id, &modifier.place))
    });
    let unknown = of_flags.chain(of_modifiers).filter(|(_, id, _)| !known.contains(id));
    unknown
        .map(|(key, id, place)| {
            problem(
                place,
                key,
                format!("no condition {:?}", id.as_str()),
                "correct it or add it to conditions.toml",
            )
        })
        .collect()
}

fn sources(pack: &Pack) -> Vec<Problem> {
    let known: BTreeSet<&SourceId> = pack.sources.iter().map(|source| &source.id).collect();
    let triage = &pack.triage;
    let country = |line: u32| Place { file: "country.toml".to_owned(), line };
    let rules = &triage.rules;
    let mut cited = vec![("screen".to_owned(), &rules.sources, rules.verified, rules.place.clone())];
    cited.extend(
        triage.flags.iter().map(|f| (format!("flag[{}]", f.id), &f.sources, f.verified, f.place.clone())),
    );
    cited.extend(
        triage
            .modifiers
            .iter()
            .map(|m| (format!("modifier[{}]", m.flag), &m.sources, m.verified, m.place.clone())),
    );
    cited.extend(
        triage.yellow.iter().map(|y| (format!("yellow[{}]", y.id), &y.sources, y.verified, y.place.clone())),
    );
    cited.extend(
        pack.countries
            .iter()
            .map(|c| (format!("country[{}]", c.code.as_str()), &c.sources, c.verified, country(c.line))),
    );
    let mut problems = vec![];
    for (key, ids, verified, place) in cited {
        for id in ids.iter().filter(|id| !known.contains(id)) {
            let found = format!("no source {:?}", id.as_str());
            problems.push(problem(&place, key.clone(), found, "correct it or add it to sources.toml"));
        }
        if verified && ids.iter().all(|id| id.as_str() == CHOSEN_HERE) {
            let found = "verified, but chosen here or without a source".to_owned();
            problems.push(problem(
                &place,
                key,
                found,
                "name the source that was read, or set verified = false",
            ));
        }
    }
    problems
}

fn outcomes(pack: &Pack, yellow: &YellowFlag) -> Vec<Problem> {
    let assessment = |id: &AssessmentId| pack.assessments.iter().find(|assessment| assessment.id == *id);
    let outcome = |id: &AssessmentId| pack.outcomes.iter().any(|outcome| outcome.id == id.as_str());
    let mut found = vec![];
    for sign in &yellow.signs {
        match sign {
            YellowSign::Asked => {}
            YellowSign::AtLeast { outcome: id, .. } | YellowSign::AtMost { outcome: id, .. } => {
                if assessment(id).is_none() && !outcome(id) {
                    found.push(format!("no outcome or assessment {:?}", id.as_str()));
                }
            }
            YellowSign::Levels { outcome: id, levels } => {
                let has =
                    |word: &String| assessment(id).is_some_and(|a| a.levels.iter().any(|l| l.id == *word));
                let unknown = levels.iter().filter(|word| !has(word));
                found.extend(
                    unknown.map(|word| format!("no level {word:?} of an assessment {:?}", id.as_str())),
                );
            }
        }
    }
    let key = || format!("yellow[{}].sign", yellow.id);
    found.into_iter().map(|found| problem(&yellow.place, key(), found, "correct it")).collect()
}
