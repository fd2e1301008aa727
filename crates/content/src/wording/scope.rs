//! What takes a claim back: negation, refutation, a real question, a condition, a hedge, a source.
//!
//! A rule names what lifts it. "Your spine is out of place" is a claim; "nothing is out of place", "is your spine out
//! of place?" and "some say your spine is out of place; studies do not show this" are not.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use serde::Deserialize;

use super::pattern::{ClauseWords, Match, Pattern};
use super::token::Kind;
use super::vocabulary::{Atom, PatternError, Reading, Vocabulary};

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
    threat_opener: Atom,
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

/// A list of patterns and the sentence it is looked for in.
type InSentence = (&'static str, usize);

/// A text read with one language's words, with what was already found out about its sentences.
pub(super) struct Unit<'t> {
    pub(super) reading: Reading<'t>,
    pub(super) sentences: &'t [Range<usize>],
    present: Vec<OnceCell<Vec<bool>>>,
    /// Where a list's first pattern matches in a sentence; lists do not depend on the claim.
    first: RefCell<HashMap<InSentence, Option<Range<usize>>>>,
}

impl<'t> Unit<'t> {
    pub(super) fn new(reading: Reading<'t>, sentences: &'t [Range<usize>]) -> Self {
        let present = sentences.iter().map(|_| OnceCell::new()).collect();
        Self { reading, sentences, present, first: RefCell::default() }
    }

    /// The atoms present in a sentence, by index.
    pub(super) fn present(&self, sentence: usize) -> &[bool] {
        self.present[sentence].get_or_init(|| self.reading.present(&self.sentences[sentence]))
    }
}

/// A match in its surroundings.
pub(super) struct Place<'a, 't> {
    pub(super) unit: &'a Unit<'t>,
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
            threat_opener: vocabulary.set("threat_opener")?,
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
    fn any(&self, list: &'static str, place: &Place<'_, '_>, ahead: usize) -> bool {
        self.first(list, place.unit, place.sentence + ahead).is_some()
    }

    /// Where the first pattern of `list` that matches in a sentence does so.
    fn first(&self, list: &'static str, unit: &Unit<'_>, sentence: usize) -> Option<Range<usize>> {
        let range = unit.sentences.get(sentence)?;
        if let Some(known) = unit.first.borrow().get(&(list, sentence)) {
            return known.clone();
        }
        let present = unit.present(sentence);
        let found = self.patterns[list]
            .iter()
            .filter(|pattern| pattern.may_match(present))
            .find_map(|pattern| pattern.find(&unit.reading, range, range.start, self.words))
            .map(|found| found.span);
        unit.first.borrow_mut().insert((list, sentence), found.clone());
        found
    }

    fn negated(&self, place: &Place<'_, '_>) -> bool {
        let (reading, found) = (&place.unit.reading, place.found);
        let inside = found
            .span
            .clone()
            .any(|i| !found.named.contains(&i) && reading.is(i, self.negator) && !self.is_pseudo(reading, i));
        if inside {
            return true;
        }
        // "do not bend, or it will tear": what "or" opens is not negated
        if reading.is(found.span.start, self.threat_opener) {
            return false;
        }
        let sentence = &place.unit.sentences[place.sentence];
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
        place.found.span.clone().any(|i| place.unit.reading.is(i, self.certain))
    }

    /// The marker of the if-clause the match starts in.
    fn conditional(&self, place: &Place<'_, '_>) -> Option<usize> {
        let sentence = &place.unit.sentences[place.sentence];
        for i in (sentence.start..place.found.span.start).rev() {
            if place.unit.reading.is(i, self.marker) {
                return Some(i);
            }
            let token = &place.unit.reading.tokens[i];
            if token.kind == Kind::Mark || token.form == "then" {
                return None;
            }
        }
        None
    }

    fn asked(&self, place: &Place<'_, '_>) -> bool {
        let sentence = &place.unit.sentences[place.sentence];
        let closes = sentence.end.checked_sub(1).map(|i| place.unit.reading.tokens[i].kind);
        closes == Some(Kind::Question) && !self.any("sales_question", place, 0)
    }

    fn hedged(&self, place: &Place<'_, '_>) -> bool {
        let (reading, found) = (&place.unit.reading, place.found);
        let start = place.unit.sentences[place.sentence].start;
        let softens = |i: usize| reading.is(i, self.modal);
        let inside = found.span.clone().any(|i| !found.named.contains(&i) && softens(i));
        let before = (found.span.start.saturating_sub(2).max(start)..found.span.start).any(softens);
        let of_all = (start..found.span.end).any(|i| reading.is(i, self.universal));
        (inside || before) && !of_all || self.any("soft", place, 0)
    }

    fn refuted(&self, place: &Place<'_, '_>) -> bool {
        let Place { unit, sentence, .. } = *place;
        if self.refuter_in(unit, sentence) {
            return true;
        }
        // "You may have read that ... . Studies do not show this."
        let framed = self.first("frame", unit, sentence).is_some()
            || sentence.checked_sub(1).is_some_and(|before| self.first("frame", unit, before).is_some());
        framed && (sentence + 1..sentence + 3).any(|after| self.refuter_in(unit, after))
    }

    fn refuter_in(&self, unit: &Unit<'_>, sentence: usize) -> bool {
        self.first("refuter", unit, sentence).is_some_and(|found| {
            // "this is not a myth"
            let before = found.start.saturating_sub(2).max(unit.sentences[sentence].start);
            !(before..found.start).any(|i| unit.reading.is(i, self.negator))
        })
    }
}
