//! The wording lint: sentences that must not reach a person with back pain, found and explained.
//!
//! A claim is recognised by its shape (a body part, a causal predicate, a pain; a certain future and an outcome; a
//! second person, a past act and a consequence), written as patterns in `rules/`. It is then dropped if something
//! takes it back: negation, refutation, a real question, a condition. No model, no state, the same answer every time,
//! and time that grows with the length of the text. `docs/WORDING.md` has the classes, the measured recall and false
//! alarms, and the limits. A lint is not a reviewer: what it passes still needs one.

mod ftl;
mod grade;
mod inflect;
mod pattern;
mod rules;
mod scope;
mod token;
mod vocabulary;

use std::fmt;

use record::Mode;
use serde::{Deserialize, Serialize};

pub use ftl::{Allowed, FtlReport, FtlValue, ftl_values, lint_ftl};
pub use grade::grade;

use pattern::Match;
use rules::{ENGLISH, GERMAN, Rule, Rules};
use scope::{Place, Unit};

/// What kind of sentence should not reach a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// One thing named as the cause of the pain.
    SingleCause,
    /// Something said to be out of its place.
    Displacement,
    /// The body said to be damaged, worn, weak or unstable.
    Damage,
    /// Threat, alarm or hopelessness.
    Fear,
    /// A certain good outcome, a cure.
    Promise,
    /// "Nothing serious", "safe for everyone", "no need to see a doctor".
    FalseReassurance,
    /// The person's own fault.
    Blame,
    /// A named condition or fault attributed to the person, or the claim to find one.
    Diagnosis,
    /// Advice to take, stop or change a medicine.
    Medication,
    /// Absolute forces and pressures in the lay view.
    Newtons,
}

impl Class {
    /// All classes, in the order of the documentation.
    pub const ALL: [Self; 10] = [
        Self::SingleCause,
        Self::Displacement,
        Self::Damage,
        Self::Fear,
        Self::Promise,
        Self::FalseReassurance,
        Self::Blame,
        Self::Diagnosis,
        Self::Medication,
        Self::Newtons,
    ];

    /// The name in files and reports: `single_cause`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SingleCause => "single_cause",
            Self::Displacement => "displacement",
            Self::Damage => "damage",
            Self::Fear => "fear",
            Self::Promise => "promise",
            Self::FalseReassurance => "false_reassurance",
            Self::Blame => "blame",
            Self::Diagnosis => "diagnosis",
            Self::Medication => "medication",
            Self::Newtons => "newtons",
        }
    }

    /// The class of a [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A sentence that should be said differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Concern {
    /// 1-based line of the text.
    pub line: u32,
    /// What kind.
    pub class: Class,
    /// What is wrong and what to write instead.
    pub why: String,
    /// The words it is about, as written.
    pub matched: String,
}

impl fmt::Display for Concern {
    /// `single_cause: "psoas is the reason": names one cause ...`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}: {}", self.class, self.matched, self.why)
    }
}

/// Lints a text, each line by itself, in the order of the lines.
///
/// English and German are told apart sentence by sentence; other languages pass unread.
///
/// ```
/// use content::wording::{Class, lint};
/// use record::Mode;
///
/// let found = lint("Stand tall.\nYour psoas is the reason your back hurts.", Mode::Wellness);
/// assert_eq!((found[0].line, found[0].class), (2, Class::SingleCause));
/// assert!(lint("This does not mean your back is damaged.", Mode::Wellness).is_empty());
/// ```
#[must_use]
pub fn lint(text: &str, mode: Mode) -> Vec<Concern> {
    let mut out = Vec::new();
    for (number, line) in (1_u32..).zip(text.lines()) {
        out.extend(lint_unit(line, mode).into_iter().map(|hit| Concern {
            line: number,
            class: hit.rule.class,
            why: hit.rule.why.clone(),
            matched: line[hit.at].to_owned(),
        }));
    }
    out
}

/// A rule that fired, and the bytes it fired on.
struct Hit {
    rule: &'static Rule,
    at: std::ops::Range<usize>,
}

/// Lints one unit of text whose sentences belong together: a line, or a Fluent value over several lines.
fn lint_unit(text: &str, mode: Mode) -> Vec<Hit> {
    let tokens = token::tokens(text);
    let sentences = token::sentences(&tokens);
    let mut hits: Vec<Hit> = Vec::new();
    for language in [&*ENGLISH, &*GERMAN] {
        let is_german = std::ptr::eq(language, &*GERMAN);
        let mine: Vec<usize> = (0..sentences.len())
            .filter(|&s| looks_german(&tokens[sentences[s].clone()]) == is_german)
            .collect();
        if mine.is_empty() {
            continue;
        }
        let unit = Unit::new(language.vocabulary.read(&tokens), &sentences);
        for sentence in mine {
            for (rule, found) in fire(language, &unit, sentence, mode) {
                let at = tokens[found.span.start].at.start..tokens[found.span.end - 1].at.end;
                let known = hits
                    .iter()
                    .rev()
                    .take_while(|h| h.at.end > at.start)
                    .any(|h| h.rule.class == rule.class && h.at.start < at.end);
                if !known {
                    hits.push(Hit { rule, at });
                }
            }
        }
    }
    hits.sort_by_key(|hit| (hit.at.start, hit.rule.class));
    hits
}

/// The rules of a language that fire in a sentence, each at most once.
fn fire(
    language: &'static Rules,
    unit: &Unit<'_>,
    sentence: usize,
    mode: Mode,
) -> Vec<(&'static Rule, Match)> {
    let (range, reading) = (&unit.sentences[sentence], &unit.reading);
    let present = unit.present(sentence);
    let words = language.scope.words;
    let mut out: Vec<(&'static Rule, Match)> = Vec::new();
    for rule in language.rules.iter().filter(|rule| rule.mode.is_none_or(|m| m == mode)) {
        let candidates = rule.patterns.iter().filter(|pattern| pattern.may_match(present));
        let standing = candidates.into_iter().find_map(|pattern| {
            let mut from = range.start;
            while let Some(found) = pattern.find(reading, range, from, words) {
                let place = Place { unit, sentence, found: &found };
                if !rule.lifts.iter().any(|&lift| language.scope.lifts(lift, &place)) {
                    return Some(found);
                }
                from = found.span.start + 1;
            }
            None
        });
        let Some(found) = standing else { continue };
        let ordinary = rule
            .unless
            .iter()
            .filter(|pattern| pattern.may_match(present))
            .any(|pattern| pattern.find(reading, range, range.start, words).is_some());
        if !ordinary {
            out.push((rule, found));
        }
    }
    out
}

/// Whether a sentence has more German than English function words.
fn looks_german(sentence: &[token::Token]) -> bool {
    const GERMAN_WORDS: [&str; 38] = [
        "der", "die", "das", "den", "dem", "des", "und", "ist", "sind", "nicht", "ein", "eine", "einen",
        "einem", "einer", "sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "mit", "auf", "für", "bei", "zu",
        "sich", "im", "von", "wenn", "oder", "kein", "keine", "haben", "wird", "werden", "ich", "diese",
    ];
    const ENGLISH_WORDS: [&str; 24] = [
        "the", "a", "an", "and", "is", "are", "not", "you", "your", "with", "on", "for", "to", "of", "it",
        "this", "that", "have", "do", "if", "or", "be", "will", "at",
    ];
    let count = |list: &[&str]| sentence.iter().filter(|t| list.contains(&t.form.as_str())).count();
    count(&GERMAN_WORDS) > count(&ENGLISH_WORDS)
}
