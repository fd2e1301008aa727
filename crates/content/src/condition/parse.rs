//! Reading `conditions.toml`.

use std::collections::BTreeSet;

use record::{AssessmentId, ConditionId, ExerciseId, SourceId};
use serde::Deserialize;
use toml::Spanned;

use super::{
    Allow, Condition, Detail, DetailKind, DoseLimit, Effect, Matches, Rule, Scope, Test, WalkingEffect,
    WalkingRule,
};
use crate::exercise::Kind;
use crate::{Problem, Property, SourceFile};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    condition: Vec<RawCondition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCondition {
    id: Spanned<ConditionId>,
    #[serde(default = "yes")]
    asked: bool,
    #[serde(default)]
    detail: Vec<RawDetail>,
    #[serde(default)]
    rule: Vec<RawRule>,
    #[serde(default)]
    allow: Vec<RawAllow>,
    #[serde(default)]
    walking: Vec<RawWalking>,
    #[serde(default)]
    sources: Vec<SourceId>,
    verified: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDetail {
    key: Spanned<String>,
    #[serde(default)]
    choices: Vec<String>,
    number: Option<RawNumber>,
    #[serde(default)]
    date: bool,
    #[serde(default)]
    stamp: bool,
    #[serde(default)]
    beside_screen: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNumber {
    min: f64,
    max: f64,
    unit: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum EffectWord {
    Avoid,
    Support,
    Modify,
    Caution,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Spanned<String>,
    effect: EffectWord,
    dose: Option<DoseLimit>,
    #[serde(default)]
    any: BTreeSet<Property>,
    #[serde(default)]
    all: BTreeSet<Property>,
    #[serde(default)]
    none: BTreeSet<Property>,
    #[serde(default)]
    kinds: BTreeSet<Kind>,
    from_level: Option<u8>,
    #[serde(default)]
    exercises: BTreeSet<ExerciseId>,
    #[serde(default)]
    assessments: BTreeSet<AssessmentId>,
    #[serde(default)]
    scope: Scope,
    #[serde(default)]
    unless: Vec<Test>,
    #[serde(default)]
    only_if: Vec<Test>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAllow {
    id: Spanned<String>,
    #[serde(default)]
    exercises: BTreeSet<ExerciseId>,
    #[serde(default)]
    assessments: BTreeSet<AssessmentId>,
    #[serde(default)]
    only_if: Vec<Test>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWalking {
    id: Spanned<String>,
    effect: WalkingEffect,
    #[serde(default)]
    unless: Vec<Test>,
    #[serde(default)]
    only_if: Vec<Test>,
}

/// Reads `conditions.toml`.
///
/// # Errors
/// Every [`Problem`] found, each with its line.
pub fn parse(file: &SourceFile) -> Result<Vec<Condition>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut reader = Reader { file, seen: BTreeSet::new(), problems: Vec::new() };
    let conditions: Vec<Condition> = raw.condition.into_iter().map(|raw| reader.condition(raw)).collect();
    if reader.problems.is_empty() { Ok(conditions) } else { Err(reader.problems) }
}

struct Reader<'a> {
    file: &'a SourceFile,
    seen: BTreeSet<ConditionId>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn report(&mut self, at: usize, key: String, found: impl Into<String>, advice: &str) {
        self.problems.push(Problem {
            file: self.file.path.clone(),
            line: self.file.line_of(at),
            key,
            found: found.into(),
            advice: advice.to_owned(),
        });
    }

    fn condition(&mut self, raw: RawCondition) -> Condition {
        let at = raw.id.span().start;
        let id = raw.id.into_inner();
        if !self.seen.insert(id.clone()) {
            self.report(
                at,
                format!("condition[{id}].id"),
                "an id used before",
                "give every condition its own id",
            );
        }
        if raw.verified && raw.sources.is_empty() {
            self.report(
                at,
                format!("condition[{id}].verified"),
                "verified without a source",
                "name the source that was read, or say verified = false",
            );
        }
        let details: Vec<Detail> = raw.detail.into_iter().filter_map(|d| self.detail(&id, d)).collect();
        let mut words = BTreeSet::new();
        let mut rules = Vec::new();
        for raw in raw.rule {
            self.word(&id, &raw.id, &mut words);
            self.tests(&id, &raw.id, &details, raw.unless.iter().chain(&raw.only_if));
            rules.extend(self.rule(&id, raw));
        }
        let mut allow = Vec::new();
        for raw in raw.allow {
            self.word(&id, &raw.id, &mut words);
            self.tests(&id, &raw.id, &details, raw.only_if.iter());
            let id = raw.id.into_inner();
            allow.push(Allow {
                id,
                exercises: raw.exercises,
                assessments: raw.assessments,
                only_if: raw.only_if,
            });
        }
        let mut walking = Vec::new();
        for raw in raw.walking {
            self.word(&id, &raw.id, &mut words);
            self.tests(&id, &raw.id, &details, raw.unless.iter().chain(&raw.only_if));
            let id = raw.id.into_inner();
            walking.push(WalkingRule { id, effect: raw.effect, unless: raw.unless, only_if: raw.only_if });
        }
        Condition {
            line: self.file.line_of(at),
            id,
            asked: raw.asked,
            details,
            rules,
            allow,
            walking,
            sources: raw.sources,
            verified: raw.verified,
        }
    }

    /// Every rule, exception and walking rule of a condition has its own word, because it has its own sentence.
    fn word(&mut self, id: &ConditionId, word: &Spanned<String>, words: &mut BTreeSet<String>) {
        let plain = word.get_ref().chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !plain || word.get_ref().is_empty() || word.get_ref() == "question" {
            let advice = "use lower-case letters, digits and '_'; \"question\" is taken";
            self.report(
                word.span().start,
                format!("condition[{id}].rule.id"),
                format!("{:?}", word.get_ref()),
                advice,
            );
        }
        if !words.insert(word.get_ref().clone()) {
            let found = format!("{:?} twice", word.get_ref());
            self.report(
                word.span().start,
                format!("condition[{id}].rule.id"),
                found,
                "give each rule its own word",
            );
        }
    }

    /// Tests may only read details that are asked for, in a way that fits them.
    fn tests<'t>(
        &mut self,
        id: &ConditionId,
        rule: &Spanned<String>,
        details: &[Detail],
        tests: impl Iterator<Item = &'t Test>,
    ) {
        for test in tests {
            let kind = |key: &str| details.iter().find(|d| d.key == key).map(|d| &d.kind);
            let fits = match test {
                Test::Is { detail, one_of } => match kind(detail) {
                    Some(DetailKind::Choice { choices }) => one_of.iter().all(|word| choices.contains(word)),
                    _ => false,
                },
                Test::WeeksSince { detail, at_least } => {
                    *at_least >= 0.0 && matches!(kind(detail), Some(DetailKind::Date))
                }
                Test::GestationUnder { weeks } | Test::GestationFrom { weeks } => {
                    (0.0..=45.0).contains(weeks)
                        && matches!(kind("due_date"), Some(DetailKind::Date))
                        && matches!(kind("weeks"), Some(DetailKind::Number { .. }))
                        && matches!(kind("weeks_on"), Some(DetailKind::Date))
                }
            };
            if !fits {
                self.report(
                    rule.span().start,
                    format!("condition[{id}].rule[{}]", rule.get_ref()),
                    format!("a test that no detail of this condition can answer: {test:?}"),
                    "add the detail, or use its key and choices as they stand",
                );
            }
        }
    }

    fn detail(&mut self, id: &ConditionId, raw: RawDetail) -> Option<Detail> {
        let at = raw.key.span().start;
        let key = raw.key.into_inner();
        let kind = match (raw.date, raw.number, raw.choices) {
            (true, None, choices) if choices.is_empty() => DetailKind::Date,
            (false, Some(n), choices) if choices.is_empty() && n.min < n.max => {
                DetailKind::Number { min: n.min, max: n.max, unit: n.unit }
            }
            (false, None, choices) if choices.len() > 1 => DetailKind::Choice { choices },
            _ => {
                let advice =
                    "give exactly one of date = true, number = { min, max, unit }, or two or more choices";
                self.report(at, format!("condition[{id}].detail[{key}]"), "no clear kind of answer", advice);
                return None;
            }
        };
        Some(Detail { key, kind, stamp: raw.stamp, beside_screen: raw.beside_screen })
    }

    fn rule(&mut self, id: &ConditionId, raw: RawRule) -> Option<Rule> {
        let at = raw.id.span().start;
        let word = raw.id.into_inner();
        let key = format!("condition[{id}].rule[{word}]");
        let effect = match (raw.effect, raw.dose) {
            (EffectWord::Avoid, None) => Effect::Avoid,
            (EffectWord::Support, None) => Effect::Support,
            (EffectWord::Caution, None) => Effect::Caution,
            (EffectWord::Modify, Some(dose)) if dose != DoseLimit::default() => Effect::Modify(dose),
            _ => {
                self.report(
                    at,
                    key,
                    "a dose that does not fit the effect",
                    "give dose = { ... } with effect = \"modify\" only",
                );
                return None;
            }
        };
        let matches = Matches {
            any: raw.any,
            all: raw.all,
            none: raw.none,
            kinds: raw.kinds,
            from_level: raw.from_level,
            exercises: raw.exercises,
            assessments: raw.assessments,
            scope: raw.scope,
        };
        if matches == (Matches { scope: matches.scope, ..Matches::default() }) {
            self.report(
                at,
                key,
                "a rule about nothing",
                "name properties, kinds, a level, or ids with their reason",
            );
            return None;
        }
        Some(Rule { id: word, effect, matches, unless: raw.unless, only_if: raw.only_if })
    }
}
