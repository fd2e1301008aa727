//! A strict reader of TOML: every key is asked for by name, every other key is a problem, and nothing stops at the
//! first problem. Each value knows its line and its path, `measurement[2].values`.

use std::cell::RefCell;

use content::{Problem, SourceFile};
use jiff::civil::Date;
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::nearest::nearest;

/// Collects what is wrong with one file.
pub(super) struct Problems<'a> {
    file: &'a SourceFile,
    list: RefCell<Vec<Problem>>,
}

impl<'a> Problems<'a> {
    pub(super) fn of(file: &'a SourceFile) -> Self {
        Self { file, list: RefCell::new(vec![]) }
    }

    fn add(&self, offset: usize, key: &str, found: impl Into<String>, advice: impl Into<String>) {
        self.list.borrow_mut().push(self.file.problem(offset, key, found, advice));
    }

    /// What was found, in the order of lines.
    pub(super) fn into_sorted(self) -> Vec<Problem> {
        let mut list = self.list.into_inner();
        list.sort_by_key(|problem| problem.line);
        list
    }
}

/// One table of the file.
pub(super) struct Table<'a> {
    problems: &'a Problems<'a>,
    path: String,
    offset: usize,
    entries: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
}

/// One value of the file.
#[derive(Clone)]
pub(super) struct Field<'a> {
    problems: &'a Problems<'a>,
    path: String,
    offset: usize,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Table<'a> {
    pub(super) fn root(problems: &'a Problems<'a>, document: &'a Spanned<DeTable<'a>>) -> Self {
        let entries = document.get_ref();
        Self { problems, path: String::new(), offset: 0, entries, asked: RefCell::default() }
    }

    /// The value of a key, if it is there.
    pub(super) fn get(&self, key: &'static str) -> Option<Field<'a>> {
        self.asked.borrow_mut().push(key);
        let (name, value) = self.entries.get_key_value(key)?;
        Some(self.field(name.get_ref(), name.span().start, value))
    }

    /// The value of a key that must be there.
    pub(super) fn require(&self, key: &'static str, why: &str) -> Option<Field<'a>> {
        let field = self.get(key);
        if field.is_none() {
            self.problems.add(self.offset, &self.path_of(key), "found nothing", why);
        }
        field
    }

    /// Every entry that has not been asked for by name, in the order of the file; none is a problem then.
    pub(super) fn rest(&self) -> Vec<(&'a str, Field<'a>)> {
        let asked = self.asked.borrow();
        let rest = self.entries.iter().filter(|(name, _)| !asked.contains(&name.get_ref().as_ref()));
        let mut rest: Vec<_> = rest
            .map(|(name, value)| {
                let word: &'a str = name.get_ref().as_ref();
                (word, self.field(word, name.span().start, value))
            })
            .collect();
        rest.sort_by_key(|(_, field)| field.offset);
        rest
    }

    /// Reports every key that nobody asked for.
    pub(super) fn report_unknown(&self) {
        for (name, field) in self.rest() {
            let asked = self.asked.borrow();
            let advice = match nearest(name, asked.iter().copied()) {
                Some(close) => format!("did you mean {close:?}? docs/CASE.md lists the keys"),
                None => "remove it; docs/CASE.md lists the keys".to_owned(),
            };
            field.refuse(format!("found the key {name:?}, which nothing reads"), advice);
        }
    }

    /// Something is wrong with the table as a whole.
    pub(super) fn refuse(&self, found: impl Into<String>, advice: impl Into<String>) {
        self.problems.add(self.offset, &self.path, found, advice);
    }

    fn field(&self, name: &str, offset: usize, value: &'a Spanned<DeValue<'a>>) -> Field<'a> {
        Field { problems: self.problems, path: self.path_of(name), offset, value }
    }

    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}

impl<'a> Field<'a> {
    /// Says what is wrong with this value.
    pub(super) fn refuse(&self, found: impl Into<String>, advice: impl Into<String>) {
        self.problems.add(self.offset, &self.path, found, advice);
    }

    /// The value as it stands in the file, for messages.
    pub(super) fn as_written(&self) -> &'a str {
        self.problems.file.text.get(self.value.span()).unwrap_or_default()
    }

    fn refuse_kind<T>(&self, advice: &str) -> Option<T> {
        self.refuse(format!("found {}", self.as_written()), advice);
        None
    }

    pub(super) fn word(&self) -> Option<&'a str> {
        self.value.get_ref().as_str().or_else(|| self.refuse_kind("write text in quotes"))
    }

    pub(super) fn yes_no(&self) -> Option<bool> {
        self.value.get_ref().as_bool().or_else(|| self.refuse_kind("write true or false"))
    }

    /// A whole number within bounds.
    pub(super) fn whole<T: TryFrom<i64>>(&self, min: i64, max: i64) -> Option<T> {
        let number = self.value.get_ref().as_integer();
        let number = number.and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
        let number = number.filter(|n| (min..=max).contains(n)).and_then(|n| T::try_from(n).ok());
        number.or_else(|| self.refuse_kind(&format!("write a whole number from {min} to {max}")))
    }

    /// A day, written without quotes.
    pub(super) fn date(&self) -> Option<Date> {
        let date = self.value.get_ref().as_datetime().filter(|d| d.time.is_none()).and_then(|d| d.date);
        let date = date.and_then(|d| {
            let (month, day) = (i8::try_from(d.month).ok()?, i8::try_from(d.day).ok()?);
            Date::new(i16::try_from(d.year).ok()?, month, day).ok()
        });
        date.or_else(|| self.refuse_kind("write a day without quotes, e.g. 2026-11-22"))
    }

    /// A day that is not after `today`.
    pub(super) fn past_date(&self, today: Date) -> Option<Date> {
        let date = self.date()?;
        if date > today {
            return self.refuse_kind(&format!("write a day not after today, {today}"));
        }
        Some(date)
    }

    /// A number with its unit, `"38 deg"`, within bounds.
    pub(super) fn quantity(&self, unit: &str, min: f64, max: f64) -> Option<f64> {
        let example =
            format!("write a number and its unit, e.g. \"{} {unit}\"", f64::midpoint(min, max).round());
        let Some(text) = self.value.get_ref().as_str() else { return self.refuse_kind(&example) };
        let Some((number, found_unit)) = text.trim().split_once(' ') else {
            return self.refuse_kind(&example);
        };
        if found_unit.trim() != unit {
            self.refuse(
                format!("found {text:?}"),
                format!("the unit here is {unit}; measure or convert to {unit}"),
            );
            return None;
        }
        let Some(number) = number.parse::<f64>().ok().filter(|n| n.is_finite()) else {
            return self.refuse_kind(&example);
        };
        if !(min..=max).contains(&number) {
            let advice = format!("possible are {min} to {max} {unit}; check the reading");
            self.refuse(format!("found {text:?}"), advice);
            return None;
        }
        Some(number)
    }

    /// One of the words of a type of `record`.
    pub(super) fn choice<T: DeserializeOwned>(&self) -> Option<T> {
        let word = self.word()?;
        let read: Result<T, serde::de::value::Error> = T::deserialize(word.into_deserializer());
        read.map_err(|error| {
            let message = error.to_string();
            let advice = match message.split_once("expected ") {
                Some((_, words)) => format!("use {}", words.replace('`', "\"")),
                None => message,
            };
            self.refuse(format!("found {word:?}"), advice);
        })
        .ok()
    }

    /// One of these words; the nearest is named when it is none of them.
    pub(super) fn known<'k>(
        &self,
        kind: &str,
        words: impl Iterator<Item = &'k str> + Clone,
    ) -> Option<&'a str> {
        let word = self.word()?;
        self.require_known(word, kind, words).then_some(word)
    }

    /// Whether `word` is one of these; says so when it is not.
    pub(super) fn require_known<'k>(
        &self,
        word: &str,
        kind: &str,
        words: impl Iterator<Item = &'k str> + Clone,
    ) -> bool {
        if words.clone().any(|known| known == word) {
            return true;
        }
        let advice = match nearest(word, words) {
            Some(close) => format!("did you mean {close:?}?"),
            None => format!("use the id of {kind} from the content pack"),
        };
        self.refuse(format!("found {word:?}, which is not {kind}"), advice);
        false
    }

    pub(super) fn list(&self) -> Option<Vec<Field<'a>>> {
        let Some(array) = self.value.get_ref().as_array() else {
            return self.refuse_kind("write a list in square brackets");
        };
        let fields = array.iter().enumerate().map(|(i, value)| Field {
            problems: self.problems,
            path: format!("{}[{}]", self.path, i + 1),
            offset: value.span().start,
            value,
        });
        Some(fields.collect())
    }

    pub(super) fn table(&self) -> Option<Table<'a>> {
        let Some(entries) = self.value.get_ref().as_table() else {
            return self.refuse_kind("write a table of keys");
        };
        let (problems, path) = (self.problems, self.path.clone());
        Some(Table { problems, path, offset: self.value.span().start, entries, asked: RefCell::default() })
    }

    /// The tables of `[[measurement]]`; a problem for any that is not a table.
    pub(super) fn tables(&self) -> Vec<Table<'a>> {
        self.list().unwrap_or_default().iter().filter_map(Field::table).collect()
    }

    pub(super) fn is_text(&self) -> bool {
        self.value.get_ref().is_str()
    }
}
