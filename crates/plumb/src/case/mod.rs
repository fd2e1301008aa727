//! A case file: one person's profile, answers and measurements as TOML, read strictly.
//!
//! `docs/CASE.md` describes the format. A file is taken whole or not at all: every problem is collected with its line,
//! and nothing of a file with a problem is used.

mod answers;
mod measurements;
mod nearest;
mod person;
mod reader;

use content::{Pack, Problem, SourceFile};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use reason::triage::PainNow;
use record::{FlagAnswer, Lock, Measurement, Person};
use toml::de::DeTable;

use reader::{Problems, Table};

/// Everything a case file says about one person.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The day the case is looked at.
    pub(crate) today: Date,
    /// Who.
    pub(crate) person: Person,
    /// Answers to the safety questions.
    pub(crate) answers: Vec<FlagAnswer>,
    /// Pain today and usually.
    pub(crate) pain: Option<PainNow>,
    /// Locks from earlier days.
    pub(crate) locks: Vec<Lock>,
    /// Results of tests.
    pub(crate) measurements: Vec<Measurement>,
}

/// What every part of a case file is read against.
#[derive(Clone, Copy)]
struct Context<'a> {
    pack: &'a Pack,
    today: Date,
}

impl Context<'_> {
    /// Noon of a day: a case file knows days, records know instants.
    fn noon(day: Date) -> Timestamp {
        let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
        noon.expect("noon of a civil day exists in UTC").timestamp()
    }
}

/// The unit as a case file spells it: `unit-weeks` and `triage-unit-weeks` read `weeks`.
fn unit_word(key: &str) -> &str {
    key.rsplit("unit-").next().unwrap_or(key)
}

impl Case {
    /// Reads a case file. `clock` is the day used when the file names none.
    ///
    /// # Errors
    /// Every problem of the file, in the order of lines.
    pub(crate) fn parse(file: &SourceFile, pack: &Pack, clock: Date) -> Result<Self, Vec<Problem>> {
        let document = DeTable::parse(&file.text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let found = format!("found no readable TOML: {}", error.message().replace('\n', " "));
            vec![file.problem(offset, "the file", found, "correct this line")]
        })?;
        let problems = Problems::of(file);
        let case = read(&Table::root(&problems, &document), pack, clock);
        let list = problems.into_sorted();
        case.filter(|_| list.is_empty()).ok_or(list)
    }
}

fn read(root: &Table<'_>, pack: &Pack, clock: Date) -> Option<Case> {
    let today = match root.get("today") {
        Some(field) => field.date()?,
        None => clock,
    };
    let context = Context { pack, today };
    let why = "add [person] with `born`; age decides what is safe and what is usual";
    let person = root.require("person", why).and_then(|field| field.table());
    let conditions = root.get("condition").map(|field| field.tables()).unwrap_or_default();
    let preferences = root.get("preferences").and_then(|field| field.table());
    let person = person.and_then(|table| person::person(&table, &conditions, preferences.as_ref(), context));
    let answers = root.get("answers").and_then(|field| field.table());
    let answers = answers.map(|table| answers::answers(&table, context)).unwrap_or_default();
    let pain = root.get("pain").and_then(|field| field.table()).and_then(|table| answers::pain(&table));
    let locks = root.get("lock").map(|field| field.tables()).unwrap_or_default();
    let locks = answers::locks(&locks, context);
    let measurements = root.get("measurement").map(|field| field.tables()).unwrap_or_default();
    let measurements = measurements::measurements(&measurements, context);
    root.report_unknown();
    Some(Case { today, person: person?, answers, pain, locks, measurements })
}
