//! What takes a claim back: negation, refutation, a real question, a condition, a hedge, a source.
//!
//! A rule names what lifts it. "Your spine is out of place" is a claim; "nothing is out of place", "is your spine out
//! of place?" and "some say your spine is out of place; studies do not show this" are not.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;

use super::pattern::{Atom, ClauseWords, Match, Pattern, PatternError, Reading, Vocabulary};
use super::token::Kind;

/// What may take a claim back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Lift {
    /// A negator before the claim in its clause, or inside it.
    Negation,
    /// The sentence, or the next one, says that the claim is wrong.
    Refuted,
    /// The sentence asks; sales questions do not count.
    Question,
    /// The claim stands in an if-clause.
    Condition,
    /// May, might, in some people.
    Hedge,
    /// A study is reported.
    Evidence,
    /// The person's own words or answers are given back.
    Told,
    /// Speaks of people in general, or of others.
    Others,
    /// A clinician or pharmacist is to be asked.
    Referral,
    /// Says that it is common and seen without pain.
    Normal,
    /// Advice to get urgent help.
    Emergency,
}

/// How far left a negator reaches, in tokens.
const NEGATION_REACH: usize = 14;
/// How far left "without" reaches: it takes a noun, not a clause.
const WITHOUT_REACH: usize = 4;

/// The words and patterns that contexts are recognised by.
pub(super) struct Scope {
    pub(super) words: ClauseWords,
    negator: Atom,
    without: Atom,
    pseudo: Atom,
    presupposing: Atom,
    opener: Atom,
    turn: Atom,
    certain: Atom,
    marker: Atom,
    modal: Atom,
    universal: Atom,
    patterns: BTreeMap<&'static str, Vec<Pattern>>,
}

/// The pattern lists a scope file must hold.
const LISTS: [&str; 10] = [
    "refuter",
    "frame",
    "sales_question",
    "soft",
    "evidence",
    "told",
    "others",
    "referral",
    "normal",
    "emergency",
];

/// A match in its surroundings.
pub(super) struct Place<'a, 't> {
    pub(super) reading: &'a Reading<'t>,
    pub(super) sentences: &'a [Range<usize>],
    /// Index of the match's sentence.
    pub(super) sentence: usize,
    pub(super) found: &'a Match,
}

impl Scope {
    pub(super) fn compile(
        vocabulary: &mut Vocabulary,
        lists: &BTreeMap<String, Vec<String>>,
    ) -> Result<Self, PatternError> {
        let mut patterns = BTreeMap::new();
        for name in LISTS {
            let sources = lists.get(name).map_or(&[][..], Vec::as_slice);
            patterns
                .insert(name, sources.iter().map(|s| vocabulary.pattern(s)).collect::<Result<Vec<_>, _>>()?);
        }
        Ok(Self {
            words: ClauseWords { lead: vocabulary.set("lead")?, hinge: vocabulary.set("hinge")? },
            negator: vocabulary.set("negator")?,
            without: vocabulary.set("without")?,
            pseudo: vocabulary.set("pseudo_negator")?,
            presupposing: vocabulary.set("presupposing")?,
            opener: vocabulary.set("opener")?,
            turn: vocabulary.set("turn")?,
            certain: vocabulary.set("certain_future")?,
            marker: vocabulary.set("condition_marker")?,
            modal: vocabulary.set("modal")?,
            universal: vocabulary.set("universal")?,
            patterns,
        })
    }

    /// Whether `lift` takes the claim at `place` back.
    pub(super) fn lifts(&self, lift: Lift, place: &Place<'_, '_>) -> bool {
        match lift {
            Lift::Negation => self.negated(place),
            Lift::Refuted => self.refuted(place),
            Lift::Question => self.asked(place),
            Lift::Condition => self.conditional(place).is_some() && !self.has_certain_future(place),
            Lift::Hedge => self.hedged(place),
            Lift::Evidence => self.any("evidence", place, 0),
            Lift::Told => self.any("told", place, 0),
            Lift::Others => self.any("others", place, 0),
            Lift::Referral => self.any("referral", place, 0) || self.any("referral", place, 1),
            Lift::Normal => self.any("normal", place, 0) || self.any("normal", place, 1),
            Lift::Emergency => self.any("emergency", place, 0) || self.any("emergency", place, 1),
        }
    }

    /// Whether a pattern of `list` matches in the sentence `ahead` of the claim's.
    fn any(&self, list: &str, place: &Place<'_, '_>, ahead: usize) -> bool {
        let Some(sentence) = place.sentences.get(place.sentence + ahead) else { return false };
        self.first(list, place.reading, sentence).is_some()
    }

    fn first(&self, list: &str, reading: &Reading<'_>, sentence: &Range<usize>) -> Option<Match> {
        let present = reading.present(sentence);
        self.patterns[list]
            .iter()
            .filter(|p| p.may_match(&present))
            .find_map(|p| p.find(reading, sentence, sentence.start, self.words))
    }

    fn negated(&self, place: &Place<'_, '_>) -> bool {
        let Place { reading, found, .. } = *place;
        let inside = found
            .span
            .clone()
            .any(|i| !found.named.contains(&i) && reading.is(i, self.negator) && !self.is_pseudo(reading, i));
        if inside {
            return true;
        }
        let sentence = &place.sentences[place.sentence];
        let lowest = sentence.start.max(found.span.start.saturating_sub(NEGATION_REACH));
        for i in (lowest..found.span.start).rev() {
            if self.ends_scope(reading, i) {
                return false;
            }
            let distance = found.span.start - i;
            // "without treatment it will ..." negates the treatment
            if reading.is(i, self.without) && distance <= WITHOUT_REACH && !self.has_certain_future(place) {
                return true;
            }
            let presupposes = reading.is(i + 1, self.presupposing);
            if reading.is(i, self.negator) && !self.is_pseudo(reading, i) && !presupposes {
                // "if you do not stretch you will ...": the negation belongs to the condition
                return !(self.has_certain_future(place) && self.conditional(place).is_some_and(|at| at < i));
            }
        }
        false
    }

    /// "no doubt", "not only": negators that negate nothing.
    fn is_pseudo(&self, reading: &Reading<'_>, at: usize) -> bool {
        reading.is(at, self.pseudo)
    }

    /// Whether a token closes the scope of a negator standing left of it.
    fn ends_scope(&self, reading: &Reading<'_>, i: usize) -> bool {
        let token = &reading.tokens[i];
        match (token.kind, token.form.as_str()) {
            (Kind::Mark, ",") => reading.is(i + 1, self.opener) || reading.is(i + 1, self.turn),
            (Kind::Mark, _) => true,
            (Kind::Word, "and" | "und") => reading.is(i + 1, self.opener) || reading.is(i + 1, self.certain),
            _ => reading.is(i, self.turn),
        }
    }

    fn has_certain_future(&self, place: &Place<'_, '_>) -> bool {
        place.found.span.clone().any(|i| place.reading.is(i, self.certain))
    }

    /// The marker of the if-clause the match starts in.
    fn conditional(&self, place: &Place<'_, '_>) -> Option<usize> {
        let sentence = &place.sentences[place.sentence];
        for i in (sentence.start..place.found.span.start).rev() {
            if place.reading.is(i, self.marker) {
                return Some(i);
            }
            let token = &place.reading.tokens[i];
            if token.kind == Kind::Mark || token.form == "then" {
                return None;
            }
        }
        None
    }

    fn asked(&self, place: &Place<'_, '_>) -> bool {
        let sentence = &place.sentences[place.sentence];
        let closes = sentence.end.checked_sub(1).map(|i| place.reading.tokens[i].kind);
        closes == Some(Kind::Question) && !self.any("sales_question", place, 0)
    }

    fn hedged(&self, place: &Place<'_, '_>) -> bool {
        let Place { reading, found, .. } = *place;
        let start = place.sentences[place.sentence].start;
        let softens = |i: usize| reading.is(i, self.modal);
        let inside = found.span.clone().any(|i| !found.named.contains(&i) && softens(i));
        let before = (found.span.start.saturating_sub(2).max(start)..found.span.start).any(softens);
        let of_all = (start..found.span.end).any(|i| reading.is(i, self.universal));
        (inside || before) && !of_all || self.any("soft", place, 0)
    }

    fn refuted(&self, place: &Place<'_, '_>) -> bool {
        let Place { reading, sentences, sentence, .. } = *place;
        let here = &sentences[sentence];
        if self.refuter_in(reading, here) {
            return true;
        }
        // "You may have read that ... . Studies do not show this."
        let framed = self.first("frame", reading, here).is_some()
            || sentence.checked_sub(1).is_some_and(|s| self.first("frame", reading, &sentences[s]).is_some());
        let next = sentences.iter().skip(sentence + 1).take(2);
        framed && next.into_iter().any(|s| self.refuter_in(reading, s))
    }

    fn refuter_in(&self, reading: &Reading<'_>, sentence: &Range<usize>) -> bool {
        self.first("refuter", reading, sentence).is_some_and(|found| {
            // "this is not a myth"
            !(found.span.start.saturating_sub(2).max(sentence.start)..found.span.start)
                .any(|i| reading.is(i, self.negator))
        })
    }
}
