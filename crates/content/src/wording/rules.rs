//! Reads the rule files into compiled rules. The files are part of the program; a test compiles them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use record::Mode;
use serde::Deserialize;

use super::Class;
use super::pattern::Pattern;
use super::scope::{Lift, Scope};
use super::vocabulary::{PatternError, Vocabulary};

/// A language's rules.
pub(super) struct Rules {
    pub(super) vocabulary: Vocabulary,
    pub(super) scope: Scope,
    pub(super) rules: Vec<Rule>,
}

/// One idea that must not reach a person, with the ways to say it.
pub(super) struct Rule {
    pub(super) class: Class,
    pub(super) why: String,
    pub(super) patterns: Vec<Pattern>,
    /// Ordinary uses: a sentence with one of these is not meant.
    pub(super) unless: Vec<Pattern>,
    /// What takes the claim back.
    pub(super) lifts: Vec<Lift>,
    /// Only in this mode; in both when absent.
    pub(super) mode: Option<Mode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    class: Class,
    lifts: Vec<Lift>,
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    why: String,
    #[serde(rename = "match")]
    patterns: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    lifts: Option<Vec<Lift>>,
    mode: Option<Mode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScope {
    patterns: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, thiserror::Error)]
enum RuleError {
    #[error(transparent)]
    Pattern(#[from] PatternError),
    #[error(transparent)]
    Toml(#[from] toml::de::Error),
}

impl Rules {
    fn compile(words: &str, scope: &str, files: &[&str]) -> Result<Self, RuleError> {
        let mut vocabulary = Vocabulary::with_sets(toml::from_str(words)?);
        let raw: RawScope = toml::from_str(scope)?;
        let scope = Scope::compile(&mut vocabulary, &raw.patterns)?;
        let mut rules = Vec::new();
        for file in files {
            let file: RawFile = toml::from_str(file)?;
            for rule in file.rule {
                let mut compile = |sources: &[String]| {
                    sources.iter().map(|s| vocabulary.pattern(s)).collect::<Result<Vec<_>, _>>()
                };
                rules.push(Rule {
                    class: file.class,
                    patterns: compile(&rule.patterns)?,
                    unless: compile(&rule.unless)?,
                    why: rule.why,
                    lifts: rule.lifts.unwrap_or_else(|| file.lifts.clone()),
                    mode: rule.mode,
                });
            }
        }
        Ok(Self { vocabulary, scope, rules })
    }
}

/// The English rules.
pub(super) static ENGLISH: LazyLock<Rules> = LazyLock::new(|| {
    Rules::compile(
        include_str!("rules/en/words.toml"),
        include_str!("rules/en/scope.toml"),
        &[
            include_str!("rules/en/single_cause.toml"),
            include_str!("rules/en/displacement.toml"),
            include_str!("rules/en/damage.toml"),
            include_str!("rules/en/fear.toml"),
            include_str!("rules/en/promise.toml"),
            include_str!("rules/en/false_reassurance.toml"),
            include_str!("rules/en/blame.toml"),
            include_str!("rules/en/diagnosis.toml"),
            include_str!("rules/en/medication.toml"),
            include_str!("rules/en/newtons.toml"),
        ],
    )
    .expect("the built-in English rules compile, which a test holds")
});

/// The German rules: the words that must not appear in the safety text.
pub(super) static GERMAN: LazyLock<Rules> = LazyLock::new(|| {
    Rules::compile(
        include_str!("rules/de/words.toml"),
        include_str!("rules/de/scope.toml"),
        &[
            include_str!("rules/de/single_cause.toml"),
            include_str!("rules/de/displacement.toml"),
            include_str!("rules/de/damage.toml"),
            include_str!("rules/de/fear.toml"),
            include_str!("rules/de/promise.toml"),
            include_str!("rules/de/false_reassurance.toml"),
            include_str!("rules/de/blame.toml"),
            include_str!("rules/de/diagnosis.toml"),
            include_str!("rules/de/medication.toml"),
            include_str!("rules/de/newtons.toml"),
        ],
    )
    .expect("the built-in German rules compile, which a test holds")
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_rules_in_both_languages_and_every_rule_says_why() {
        for rules in [&ENGLISH, &GERMAN] {
            for class in Class::ALL {
                assert!(rules.rules.iter().any(|r| r.class == class), "{class} has no rule");
            }
            for rule in &rules.rules {
                assert!(!rule.why.is_empty() && !rule.patterns.is_empty());
            }
        }
    }
}
