//! Everything a person reads: Fluent texts by language, and messages rendered from them.
//!
//! English is complete; another language may hold any subset and the rest is shown in English. A message that English
//! lacks is an error, never an empty line.

mod number;
mod parse;

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use record::{Arg, Message};

pub(crate) use parse::{Entry, parse};

/// The language that every text exists in.
pub const COMPLETE_LANGUAGE: &str = "en";

/// Messages may name other messages as arguments; deeper than this is a loop.
const MAX_DEPTH: u8 = 8;

/// Why a message could not be rendered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// No such key, in any language tried.
    #[error("no text for the key {key:?}; add it to text/{COMPLETE_LANGUAGE}/")]
    Missing {
        /// The Fluent key.
        key: String,
    },
    /// The text exists but cannot be filled in.
    #[error("the text of {key:?} cannot be filled in: {why}; correct the text or the arguments given to it")]
    Unfilled {
        /// The Fluent key.
        key: String,
        /// What Fluent says.
        why: String,
    },
    /// Messages that name each other.
    #[error("the text of {key:?} names other texts without end")]
    TooDeep {
        /// The Fluent key.
        key: String,
    },
}

/// The texts of a pack in all its languages.
pub struct Texts {
    languages: BTreeMap<String, Language>,
}

/// The texts of one language.
pub(crate) struct Language {
    bundle: FluentBundle<FluentResource>,
    /// The files, path and text, in the order of their names.
    files: Vec<(String, String)>,
    /// Where each key stands and what it needs.
    pub(crate) entries: BTreeMap<String, Entry>,
}

impl Language {
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(path, _)| path.as_str())
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.languages.iter().map(|(name, l)| (name, l.entries.len()))).finish()
    }
}

impl Texts {
    /// The languages there are, by name: `de`, `en`.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// All keys of a language; empty for a language the pack does not have.
    pub fn keys(&self, language: &str) -> impl Iterator<Item = &str> {
        self.languages.get(language).into_iter().flat_map(|l| l.entries.keys().map(String::as_str))
    }

    /// Whether a language itself has a key, English not counted in.
    #[must_use]
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.languages.get(language).is_some_and(|l| l.entries.contains_key(key))
    }

    /// The Fluent source of a language, all files in the order of their names; `None` when the pack lacks it.
    #[must_use]
    pub fn source(&self, language: &str) -> Option<String> {
        let files = &self.languages.get(language)?.files;
        Some(files.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n"))
    }

    /// The files of a language: path inside the pack and text.
    pub fn files(&self, language: &str) -> impl Iterator<Item = (&str, &str)> {
        let files = self.languages.get(language).into_iter().flat_map(|l| l.files.iter());
        files.map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The message in a language, or in English where that language lacks it. No bidirectional isolation marks.
    ///
    /// # Errors
    /// [`TextError`] when English lacks the key too, or when an argument the text asks for was not given.
    pub fn render(&self, language: &str, message: &Message) -> Result<String, TextError> {
        self.render_at(language, message, 0)
    }

    /// [`Texts::render`] of a key without arguments.
    ///
    /// # Errors
    /// As [`Texts::render`].
    pub fn plain(&self, language: &str, key: &str) -> Result<String, TextError> {
        self.render(language, &Message::new(key))
    }

    fn render_at(&self, language: &str, message: &Message, depth: u8) -> Result<String, TextError> {
        let key = &message.key;
        if depth > MAX_DEPTH {
            return Err(TextError::TooDeep { key: key.clone() });
        }
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let value = match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Key { key } => {
                    FluentValue::from(self.render_at(language, &Message::new(key.clone()), depth + 1)?)
                }
            };
            args.set(name.clone(), value);
        }
        let tried = [language, COMPLETE_LANGUAGE];
        let found = tried.iter().filter_map(|l| self.languages.get(*l)).find(|l| l.bundle.has_message(key));
        let bundle = &found.ok_or_else(|| TextError::Missing { key: key.clone() })?.bundle;
        let pattern = bundle.get_message(key).and_then(|m| m.value());
        let pattern = pattern.ok_or_else(|| TextError::Missing { key: key.clone() })?;
        let mut errors = vec![];
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(TextError::Unfilled { key: key.clone(), why: error.to_string() }),
        }
    }

    /// One language with what is known of each text.
    pub(crate) fn language(&self, name: &str) -> Option<&Language> {
        self.languages.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SourceFile;

    fn texts(files: &[(&str, &str)]) -> Texts {
        let files: Vec<_> =
            files.iter().map(|(p, t)| SourceFile { path: (*p).into(), text: (*t).into() }).collect();
        parse(&files).unwrap()
    }

    #[test]
    fn a_message_renders_with_numbers_texts_and_nested_keys() {
        let texts = texts(&[(
            "text/en/a.ftl",
            "factor-x = stiff hip\nreason-x = Your { $what } on the { $side }: { $n } degrees.\n",
        )]);
        let message = Message::new("reason-x").key("what", "factor-x").text("side", "left").number("n", 21.0);
        assert_eq!(texts.render("en", &message).as_deref(), Ok("Your stiff hip on the left: 21 degrees."));
    }

    #[test]
    fn english_stands_in_for_what_a_language_lacks() {
        let texts = texts(&[("text/en/a.ftl", "a = apple\nb = bread\n"), ("text/de/a.ftl", "a = Apfel\n")]);
        assert_eq!(texts.plain("de", "a").as_deref(), Ok("Apfel"));
        assert_eq!(texts.plain("de", "b").as_deref(), Ok("bread"));
        assert_eq!(texts.plain("fr", "b").as_deref(), Ok("bread"));
        assert!(!texts.has("de", "b"));
    }

    #[test]
    fn a_missing_key_or_argument_is_an_error() {
        let texts = texts(&[("text/en/a.ftl", "a = { $n } apples\n")]);
        assert_eq!(texts.plain("en", "zzz"), Err(TextError::Missing { key: "zzz".into() }));
        assert!(matches!(texts.plain("en", "a"), Err(TextError::Unfilled { .. })));
        let nested = Message::new("a").key("n", "zzz");
        assert_eq!(texts.render("en", &nested), Err(TextError::Missing { key: "zzz".into() }));
    }

    #[test]
    fn numbers_follow_the_language() {
        let texts = texts(&[
            (
                "text/en/a.ftl",
                "n = { $n }\nwalks = { $n ->\n    [one] one walk\n   *[other] { $n } walks\n}\n",
            ),
            ("text/de/a.ftl", "n = { $n }\n"),
        ]);
        let say = |language, key, n| texts.render(language, &Message::new(key).number("n", n)).unwrap();
        assert_eq!(say("en", "n", 12.345_67), "12.346");
        assert_eq!(say("de", "n", 12.5), "12,5");
        assert_eq!(say("en", "n", 12_500.0), "12,500");
        assert_eq!(say("en", "n", -0.0001), "0");
        assert_eq!(say("en", "walks", 1.0), "one walk");
        assert_eq!(say("en", "walks", 3.0), "3 walks");
    }
}
