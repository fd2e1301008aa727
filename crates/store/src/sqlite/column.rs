//! Between columns and the nouns of a record. What does not parse is [`Error::Unreadable`], named by table and column
//! and never by its value.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::{Error, Result};

/// A unit variant or id as the word serde writes for it.
pub(super) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => unreachable!("only enums of words and ids are stored as words"),
    }
}

/// JSON text of a value that always serialises: maps with text keys, finite numbers.
pub(super) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("records have text keys")
}

/// A row of one table.
pub(super) struct Columns<'a> {
    pub(super) table: &'static str,
    pub(super) row: &'a SqliteRow,
}

impl Columns<'_> {
    /// A column as SQLite keeps it.
    pub(super) fn plain<'r, T>(&'r self, column: &'static str) -> Result<T>
    where
        T: sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
    {
        self.row.try_get(column).map_err(|_| self.unreadable(column))
    }

    /// A column that holds one word, day or instant.
    pub(super) fn word<T: DeserializeOwned>(&self, column: &'static str) -> Result<T> {
        serde_json::from_value(Value::String(self.plain(column)?)).map_err(|_| self.unreadable(column))
    }

    /// The same, where there may be none.
    pub(super) fn maybe_word<T: DeserializeOwned>(&self, column: &'static str) -> Result<Option<T>> {
        let text: Option<String> = self.plain(column)?;
        text.map(|t| serde_json::from_value(Value::String(t)).map_err(|_| self.unreadable(column)))
            .transpose()
    }

    /// A column that holds a small count, such as pain from 0 to 10.
    pub(super) fn maybe_small(&self, column: &'static str) -> Result<Option<u8>> {
        let number: Option<i64> = self.plain(column)?;
        number.map(|n| u8::try_from(n).map_err(|_| self.unreadable(column))).transpose()
    }

    /// A column that holds JSON.
    pub(super) fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T> {
        let text: String = self.plain(column)?;
        serde_json::from_str(&text).map_err(|_| self.unreadable(column))
    }

    pub(super) fn unreadable(&self, column: &'static str) -> Error {
        Error::Unreadable { table: self.table, column }
    }
}
