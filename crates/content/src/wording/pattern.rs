//! The small language the rules are written in, and its matcher.
//!
//! A pattern is a row of elements separated by spaces:
//!
//! | element | matches |
//! |---|---|
//! | `hurt` | any form of the word: hurts, hurting |
//! | `=hurts` | this form alone |
//! | `~degenerat` | a word that starts so |
//! | `<part>` | a word or phrase of that set |
//! | `a\|b\|<c>` | one of these; `pain_free` is two words |
//! | `#` | a number |
//! | `,` `:` `;` `?` | the mark itself |
//! | `x?` | x or nothing |
//! | `x*` | up to five x |
//! | `!x` | here stands no x; consumes nothing |
//! | `..` `..2` | up to four (two) words of the same clause |
//! | `...` | up to fourteen tokens of the same sentence |
//! | `^` | the start of a clause, also after "and", "just", "please" |
//! | `$` | the end of a clause |
//! | `^\|can` `$\|again` | the edge of a clause or a word |
//!
//! Matching tries elements in order and remembers dead ends, so the work for one starting point is bounded by
//! elements × reach, whatever the text.

use std::ops::Range;

use super::token::Kind;
use super::vocabulary::{Atom, PatternError, Reading, Vocabulary};

/// Tokens a match may reach from its start; fits the bits of a `u64`.
const REACH: usize = 36;
/// Most elements of a pattern.
const ELEMENTS: usize = 24;
/// How often `x*` repeats at most.
const REPEATS: usize = 5;
/// Words a plain gap may skip.
const GAP: usize = 4;
/// Tokens a wide gap may skip.
const WIDE: usize = 14;

/// Whether a clause's edge will do in place of a word: `^|can`, `$|again`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    None,
    Start,
    End,
}

/// One element of a [`Pattern`].
#[derive(Clone, Copy, Debug)]
enum Element {
    One { atom: Atom, optional: bool, edge: Edge },
    Many { atom: Atom },
    Not { atom: Atom },
    Gap { most: usize, wide: bool },
    ClauseStart,
    ClauseEnd,
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    elements: Vec<Element>,
}

/// Where a pattern matched: token indices of the line, and which of them an element asked for by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) span: Range<usize>,
    pub(super) named: Vec<usize>,
}

impl Vocabulary {
    /// Compiles a pattern.
    pub(super) fn pattern(&mut self, source: &str) -> Result<Pattern, PatternError> {
        let mut elements = Vec::new();
        for word in source.split_whitespace() {
            let element = match word {
                "^" => Element::ClauseStart,
                "$" => Element::ClauseEnd,
                "..." => Element::Gap { most: WIDE, wide: true },
                ".." => Element::Gap { most: GAP, wide: false },
                "?" => Element::One { atom: self.atom("?", source)?, optional: false, edge: Edge::None },
                _ => {
                    if let Some(most) = word.strip_prefix("..").and_then(|n| n.parse().ok()) {
                        Element::Gap { most, wide: false }
                    } else if let Some(rest) = word.strip_prefix('!') {
                        Element::Not { atom: self.atom(rest, source)? }
                    } else if let Some(rest) = word.strip_suffix('*') {
                        Element::Many { atom: self.atom(rest, source)? }
                    } else if let Some(rest) = word.strip_suffix('?') {
                        Element::One { atom: self.atom(rest, source)?, optional: true, edge: Edge::None }
                    } else {
                        let (word, edge) = edge_of(word);
                        Element::One { atom: self.atom(&word, source)?, optional: false, edge }
                    }
                }
            };
            elements.push(element);
        }
        if elements.len() > ELEMENTS {
            return Err(PatternError::TooLong(source.to_owned()));
        }
        Ok(Pattern { elements })
    }
}

/// Splits the edge off an alternation.
fn edge_of(word: &str) -> (String, Edge) {
    let plain = |edge: &str| word.split('|').filter(|a| *a != edge).collect::<Vec<_>>().join("|");
    if word.split('|').any(|a| a == "$") {
        (plain("$"), Edge::End)
    } else if word.split('|').any(|a| a == "^") {
        (plain("^"), Edge::Start)
    } else {
        (word.to_owned(), Edge::None)
    }
}

/// What the matcher must know about clauses.
#[derive(Clone, Copy, Debug)]
pub(super) struct ClauseWords {
    /// Words that may stand before an imperative: and, just, please.
    pub(super) lead: Atom,
    /// Words a plain gap does not cross: if, because, but.
    pub(super) hinge: Atom,
}

impl Pattern {
    /// Whether every obligatory element occurs somewhere in the sentence: a cheap test before matching.
    pub(super) fn may_match(&self, present: &[bool]) -> bool {
        self.elements.iter().all(|element| match *element {
            Element::One { atom, optional: false, edge: Edge::None } => present[atom],
            _ => true,
        })
    }

    /// The first match at or after `from` inside the sentence.
    pub(super) fn find(
        &self,
        reading: &Reading<'_>,
        sentence: &Range<usize>,
        from: usize,
        words: ClauseWords,
    ) -> Option<Match> {
        let first = match self.elements.first() {
            Some(&Element::One { atom, optional: false, edge: Edge::None }) => Some(atom),
            _ => None,
        };
        let starts = from.max(sentence.start)..sentence.end;
        starts.filter(|&start| first.is_none_or(|atom| reading.is(start, atom))).find_map(|start| {
            let mut search = Search {
                reading,
                sentence,
                words,
                elements: &self.elements,
                start,
                dead: [0; ELEMENTS],
                named: Vec::new(),
            };
            let end = search.step(0, start)?;
            (end > start).then_some(Match { span: start..end, named: search.named })
        })
    }
}

struct Search<'a, 't> {
    reading: &'a Reading<'t>,
    sentence: &'a Range<usize>,
    words: ClauseWords,
    elements: &'a [Element],
    start: usize,
    /// For each element, the distances from the start it is known to fail at, one bit each.
    dead: [u64; ELEMENTS],
    named: Vec<usize>,
}

impl Search<'_, '_> {
    /// Matches the elements from `index` at `position`; the end of the match.
    fn step(&mut self, index: usize, position: usize) -> Option<usize> {
        let Some(&element) = self.elements.get(index) else { return Some(position) };
        let reached = position - self.start;
        if reached > REACH || self.dead[index] >> reached & 1 == 1 {
            return None;
        }
        let found = match element {
            Element::One { atom, optional, edge } => self.take(atom, index + 1, position).or_else(|| {
                let without = optional
                    || (edge == Edge::Start && self.starts_clause(position))
                    || (edge == Edge::End && self.ends_clause(position));
                if without { self.step(index + 1, position) } else { None }
            }),
            Element::Many { atom } => self.many(atom, index, position, REPEATS),
            Element::Not { atom } => {
                if self.inside(position) && self.reading.is(position, atom) {
                    None
                } else {
                    self.step(index + 1, position)
                }
            }
            Element::Gap { most, wide } => self.gap(index, position, most, wide),
            Element::ClauseStart => {
                if self.starts_clause(position) {
                    self.step(index + 1, position)
                } else {
                    None
                }
            }
            Element::ClauseEnd => {
                if self.ends_clause(position) {
                    self.step(index + 1, position)
                } else {
                    None
                }
            }
        };
        if found.is_none() {
            self.dead[index] |= 1 << reached;
        }
        found
    }

    fn inside(&self, position: usize) -> bool {
        position < self.sentence.end
    }

    /// Consumes `atom` here and goes on with the element `next`.
    fn take(&mut self, atom: Atom, next: usize, position: usize) -> Option<usize> {
        if !self.inside(position) {
            return None;
        }
        for i in self.reading.range(position, atom) {
            let (_, length) = self.reading.at[position][i];
            if position + length > self.sentence.end {
                continue;
            }
            let mark = self.named.len();
            self.named.extend(position..position + length);
            if let Some(end) = self.step(next, position + length) {
                return Some(end);
            }
            self.named.truncate(mark);
        }
        None
    }

    fn many(&mut self, atom: Atom, index: usize, position: usize, left: usize) -> Option<usize> {
        if left > 0 && self.inside(position) {
            for i in self.reading.range(position, atom) {
                let (_, length) = self.reading.at[position][i];
                if position + length > self.sentence.end {
                    continue;
                }
                let mark = self.named.len();
                self.named.extend(position..position + length);
                if let Some(end) = self.many(atom, index, position + length, left - 1) {
                    return Some(end);
                }
                self.named.truncate(mark);
            }
        }
        self.step(index + 1, position)
    }

    fn gap(&mut self, index: usize, position: usize, most: usize, wide: bool) -> Option<usize> {
        for skipped in 0..=most {
            let here = position + skipped;
            if let Some(end) = self.step(index + 1, here) {
                return Some(end);
            }
            if !self.inside(here) {
                return None;
            }
            let closed =
                self.reading.tokens[here].kind > Kind::Number || self.reading.is(here, self.words.hinge);
            if closed && !wide {
                return None;
            }
        }
        None
    }

    fn ends_clause(&self, position: usize) -> bool {
        !self.inside(position) || self.reading.tokens[position].kind > Kind::Number
    }

    fn starts_clause(&self, position: usize) -> bool {
        position == self.sentence.start
            || self.reading.tokens[position - 1].kind > Kind::Number
            || self.reading.is(position - 1, self.words.lead)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::token::{sentences, tokens};
    use super::*;

    fn matches(pattern: &str, line: &str) -> Option<String> {
        let sets = BTreeMap::from([
            ("part".to_owned(), vec!["hip".to_owned(), "hip flexor".to_owned()]),
            ("lead".to_owned(), vec!["and".to_owned()]),
            ("hinge".to_owned(), vec!["if".to_owned()]),
        ]);
        let mut vocabulary = Vocabulary::with_sets(sets);
        let words = ClauseWords {
            lead: vocabulary.set("lead").expect("defined above"),
            hinge: vocabulary.set("hinge").expect("defined above"),
        };
        let pattern = vocabulary.pattern(pattern).expect("the test's pattern compiles");
        let tokens = tokens(line);
        let reading = vocabulary.read(&tokens);
        let sentence = sentences(&tokens).into_iter().next()?;
        let found = pattern.find(&reading, &sentence, 0, words)?;
        Some(found.span.map(|i| tokens[i].form.as_str()).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn elements_do_what_the_table_says() {
        for (pattern, line, wanted) in [
            ("hurt", "it hurts", Some("hurts")),
            ("=hurt", "it hurts", None),
            ("~degener", "degenerative", Some("degenerative")),
            ("<part> be", "hip flexors are", Some("hip flexors are")),
            ("a|pain_free", "be pain free", Some("pain free")),
            ("# n", "950N", Some("950 n")),
            ("so very? good", "so good", Some("so good")),
            ("so very* good", "so very very good", Some("so very very good")),
            ("fix !the", "fix the", None),
            ("hip .. pain", "hip one two pain", Some("hip one two pain")),
            ("hip .. pain", "hip one, two pain", None),
            ("hip .. pain", "hip if pain", None),
            ("hip ... pain", "hip one, two pain", Some("hip one , two pain")),
            ("^ take", "you take", None),
            ("^ take", "sit and take", Some("take")),
            ("pain $|again", "pain in the hip", None),
            ("pain $|again", "pain", Some("pain")),
            ("^|can skip", "you can skip", Some("can skip")),
            ("pain $", "pain in the hip", None),
            ("pain $", "pain, hip", Some("pain")),
        ] {
            assert_eq!(matches(pattern, line).as_deref(), wanted, "{pattern:?} on {line:?}");
        }
    }

    #[test]
    fn unknown_sets_are_refused() {
        let mut vocabulary = Vocabulary::default();
        let wrong = PatternError::UnknownSet { pattern: "<nope>".into(), set: "nope".into() };
        assert_eq!(vocabulary.pattern("<nope>").unwrap_err(), wrong);
    }
}
