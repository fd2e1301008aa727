//! A sentence to be said, not yet in any language: a Fluent key and its arguments.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An argument of a [`Message`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Arg {
    /// A number, formatted by the language's own rules.
    Number(f64),
    /// Text that came from the person or is the same in every language.
    Text(String),
    /// The text of another message: a factor's name inside a reason.
    Key {
        /// The other message's Fluent key.
        key: String,
    },
}

/// A sentence to be said: the key of a Fluent message and its arguments.
///
/// Library crates return messages and never text, so that every reason exists in every language and the wording lint
/// sees all of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Message {
    /// The Fluent key, `reason-targets-factor`.
    pub key: String,
    /// Arguments by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, name: &str, value: f64) -> Self {
        self.args.insert(name.to_owned(), Arg::Number(value));
        self
    }

    /// Adds text that needs no translation.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Arg::Text(value.into()));
        self
    }

    /// Adds the text of another message.
    #[must_use]
    pub fn key(mut self, name: &str, key: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Arg::Key { key: key.into() });
        self
    }
}
