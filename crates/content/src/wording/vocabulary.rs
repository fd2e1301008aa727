//! The words the rules speak of, and which of them stand where in a line.
//!
//! A symbol is one word of the rules (`hurt`, `=hurts`, `~degenerat`), an atom a choice of words and phrases
//! (`<part>`, `a|pain_free`). A line is read once; after that, whether an atom stands at a token is a look-up.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::inflect;
use super::token::{Kind, Token};

/// One alternative: symbols that follow each other.
type Phrase = Vec<u32>;

/// Index of an atom in its [`Vocabulary`].
pub(super) type Atom = usize;

/// Everything words are compared with: symbols of single words, atoms of phrases.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    symbols: HashMap<String, u32>,
    by_form: HashMap<String, Vec<u32>>,
    by_prefix: BTreeMap<String, u32>,
    sets: BTreeMap<String, Vec<String>>,
    atoms: HashMap<String, Atom>,
    phrases: Vec<Vec<Phrase>>,
    /// For each symbol, the atoms and phrases that start with it.
    starts: Vec<Vec<(Atom, usize)>>,
}

/// Why a rule file could not be compiled.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(super) enum PatternError {
    #[error("pattern {pattern:?} uses the unknown word set <{set}>")]
    UnknownSet { pattern: String, set: String },
    #[error("pattern {0:?} has an empty element")]
    Empty(String),
    #[error("pattern {0:?} has too many elements; write it as two")]
    TooLong(String),
}

impl Vocabulary {
    /// Defines the word sets; entries may name other sets as `<other>`.
    pub(super) fn with_sets(sets: BTreeMap<String, Vec<String>>) -> Self {
        Self { sets, ..Self::default() }
    }

    /// The atom of a set.
    pub(super) fn set(&mut self, name: &str) -> Result<Atom, PatternError> {
        self.atom(&format!("<{name}>"), name)
    }

    /// The atom for `a|b|<c>`.
    pub(super) fn atom(&mut self, source: &str, pattern: &str) -> Result<Atom, PatternError> {
        if let Some(&atom) = self.atoms.get(source) {
            return Ok(atom);
        }
        let mut phrases = Vec::new();
        self.collect(source, pattern, &mut phrases, 0)?;
        let atom = self.phrases.len();
        for (index, phrase) in phrases.iter().enumerate() {
            self.starts[phrase[0] as usize].push((atom, index));
        }
        self.phrases.push(phrases);
        self.atoms.insert(source.to_owned(), atom);
        Ok(atom)
    }

    fn collect(
        &mut self,
        source: &str,
        pattern: &str,
        into: &mut Vec<Phrase>,
        depth: usize,
    ) -> Result<(), PatternError> {
        for alternative in source.split('|') {
            if let Some(name) = alternative.strip_prefix('<').and_then(|a| a.strip_suffix('>')) {
                let unknown =
                    || PatternError::UnknownSet { pattern: pattern.to_owned(), set: name.to_owned() };
                let entries = self.sets.get(name).cloned().filter(|_| depth < 4).ok_or_else(unknown)?;
                for entry in entries {
                    self.collect(&entry, pattern, into, depth + 1)?;
                }
                continue;
            }
            let phrase: Phrase =
                alternative.split(['_', ' ']).filter(|w| !w.is_empty()).map(|w| self.symbol(w)).collect();
            if phrase.is_empty() {
                return Err(PatternError::Empty(pattern.to_owned()));
            }
            into.push(phrase);
        }
        Ok(())
    }

    fn symbol(&mut self, word: &str) -> u32 {
        if let Some(&symbol) = self.symbols.get(word) {
            return symbol;
        }
        let symbol = u32::try_from(self.starts.len()).expect("rule files hold far fewer than 2^32 words");
        self.starts.push(Vec::new());
        self.symbols.insert(word.to_owned(), symbol);
        if let Some(prefix) = word.strip_prefix('~') {
            self.by_prefix.insert(prefix.to_owned(), symbol);
        } else if let Some(form) = word.strip_prefix('=') {
            self.by_form.entry(form.to_owned()).or_default().push(symbol);
        } else {
            for form in inflect::forms(word) {
                let symbols = self.by_form.entry(form).or_default();
                if !symbols.contains(&symbol) {
                    symbols.push(symbol);
                }
            }
        }
        symbol
    }

    fn symbols_of(&self, token: &Token) -> Vec<u32> {
        let mut out = self.by_form.get(&token.form).cloned().unwrap_or_default();
        match token.kind {
            Kind::Number => out.extend(self.symbols.get("#")),
            Kind::Word => {
                // a hostile word may be a megabyte long; no prefix in the rules is longer than this
                for end in token.form.char_indices().map(|(i, c)| i + c.len_utf8()).take(24) {
                    out.extend(self.by_prefix.get(&token.form[..end]));
                }
            }
            Kind::Mark | Kind::Stop | Kind::Question => {}
        }
        out
    }

    /// Reads a line: which atoms match at which token.
    pub(super) fn read<'t>(&self, tokens: &'t [Token]) -> Reading<'t> {
        let symbols: Vec<Vec<u32>> = tokens.iter().map(|t| self.symbols_of(t)).collect();
        let mut at = vec![Vec::new(); tokens.len()];
        for (position, here) in at.iter_mut().enumerate() {
            for &symbol in &symbols[position] {
                for &(atom, index) in &self.starts[symbol as usize] {
                    let phrase = &self.phrases[atom][index];
                    let follows = phrase.iter().enumerate().all(|(k, symbol)| {
                        symbols.get(position + k).is_some_and(|symbols| symbols.contains(symbol))
                    });
                    if follows {
                        here.push((atom, phrase.len()));
                    }
                }
            }
            // by atom for the look-up, the longest phrase first
            here.sort_unstable_by_key(|&(atom, length)| (atom, Reverse(length)));
            here.dedup();
        }
        Reading { tokens, at, atoms: self.phrases.len() }
    }
}

/// A line with every atom that matches at every token.
pub(super) struct Reading<'t> {
    pub(super) tokens: &'t [Token],
    /// For each token, the atoms that match from it on and how many tokens they take.
    pub(super) at: Vec<Vec<(Atom, usize)>>,
    atoms: usize,
}

impl Reading<'_> {
    /// Whether an atom matches at a token.
    pub(super) fn is(&self, position: usize, atom: Atom) -> bool {
        position < self.at.len() && !self.range(position, atom).is_empty()
    }

    /// Where in `at[position]` an atom's matches stand.
    pub(super) fn range(&self, position: usize, atom: Atom) -> Range<usize> {
        let here = &self.at[position];
        let start = here.partition_point(|&(a, _)| a < atom);
        start..start + here[start..].iter().take_while(|&&(a, _)| a == atom).count()
    }

    /// The atoms present in a sentence, by index.
    pub(super) fn present(&self, sentence: &Range<usize>) -> Vec<bool> {
        let mut out = vec![false; self.atoms];
        for here in &self.at[sentence.clone()] {
            for &(atom, _) in here {
                out[atom] = true;
            }
        }
        out
    }
}
