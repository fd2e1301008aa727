//! Outcome measures: what is followed over time, what counts as a change, and whether its text may be shipped.

use std::collections::{BTreeMap, BTreeSet};

use record::SourceId;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{Pack, Problem, SourceFile};

/// Which direction is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Worse {
    /// More is worse.
    Higher,
    /// Less is worse.
    Lower,
    /// It has no direction.
    Neither,
}

/// On what terms the text may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum LicenceStatus {
    /// Our own wording.
    Own,
    /// A method without an owner; our own wording.
    FreeMethod,
    /// Said to be free; not confirmed in writing.
    FreeClaimed,
    /// A fee may be due.
    FeePossible,
    /// Restricted.
    Restricted,
    /// Not known.
    Unclear,
}

/// Whether the pack may carry its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Ship {
    /// Yes.
    Yes,
    /// Yes, with the citation kept.
    YesWithNote,
    /// Only after written confirmation.
    AfterConfirmation,
    /// No.
    No,
}

/// One outcome measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OutcomeMeasure {
    /// Its id, `nprs`.
    pub id: String,
    /// Lowest and highest score, where it has them.
    pub range: Option<[f64; 2]>,
    /// Which direction is worse.
    pub worse: Worse,
    /// Smallest change beyond measurement error, 95 %.
    pub mdc: Option<f64>,
    /// Smallest change people call worthwhile, in points.
    pub mcid: Option<f64>,
    /// The same as a share of the first value.
    pub mcid_share: Option<f64>,
    /// Days between two uses.
    pub every_days: Option<u16>,
    /// Terms of its text.
    pub licence: LicenceStatus,
    /// What is known about them, for whoever maintains the pack.
    pub licence_note: String,
    /// Whether the pack may carry its items.
    pub ship: Ship,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Whether `mdc` and `mcid` were read there.
    pub verified: bool,
    /// Line of the id in the file.
    #[serde(skip)]
    pub line: u32,
}

impl OutcomeMeasure {
    /// The Fluent key of its name.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        vec![format!("outcome-{}", self.id.replace('_', "-"))]
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    outcome: Vec<RawOutcome>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOutcome {
    id: Spanned<String>,
    range: Option<[f64; 2]>,
    worse: Worse,
    mdc: Option<f64>,
    mcid: Option<f64>,
    mcid_share: Option<f64>,
    every_days: Option<u16>,
    licence: LicenceStatus,
    #[serde(default)]
    licence_note: String,
    ship: Ship,
    #[serde(default)]
    sources: Vec<SourceId>,
    #[serde(default)]
    verified: bool,
}

/// Reads `outcomes.toml`.
///
/// # Errors
/// Every problem found, with its line.
pub fn parse(file: &SourceFile) -> Result<Vec<OutcomeMeasure>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = vec![];
    let mut seen = BTreeMap::new();
    let mut outcomes = vec![];
    for row in raw.outcome {
        let start = row.id.span().start;
        let line = file.line_of(start);
        let mut complain = |key: &str, found: String, advice: &str| {
            problems.push(file.problem(start, format!("outcome[{}].{key}", row.id.get_ref()), found, advice));
        };
        if let Some(first) = seen.insert(row.id.get_ref().clone(), line) {
            complain("id", format!("also on line {first}"), "give every outcome an id of its own");
        }
        if row.range.is_some_and(|[low, high]| low >= high) {
            complain("range", format!("{:?}", row.range), "give the lower score first");
        }
        if [row.mdc, row.mcid, row.mcid_share].iter().flatten().any(|size| *size <= 0.0) {
            complain(
                "mcid",
                "not above 0".into(),
                "a change worth noticing has a size; leave it out when unknown",
            );
        }
        outcomes.push(OutcomeMeasure {
            id: row.id.into_inner(),
            range: row.range,
            worse: row.worse,
            mdc: row.mdc,
            mcid: row.mcid,
            mcid_share: row.mcid_share,
            every_days: row.every_days,
            licence: row.licence,
            licence_note: row.licence_note,
            ship: row.ship,
            sources: row.sources,
            verified: row.verified,
            line,
        });
    }
    if problems.is_empty() { Ok(outcomes) } else { Err(problems) }
}

/// What only the whole pack can tell about its outcomes: sources that must exist.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let sources: BTreeSet<_> = pack.sources.iter().map(|source| &source.id).collect();
    let mut problems = vec![];
    for outcome in &pack.outcomes {
        for source in outcome.sources.iter().filter(|source| !sources.contains(source)) {
            problems.push(Problem {
                file: "outcomes.toml".to_owned(),
                line: outcome.line,
                key: format!("outcome[{}].sources", outcome.id),
                found: format!("no source {:?}", source.as_str()),
                advice: "correct the id or add it to sources.toml".to_owned(),
            });
        }
    }
    problems
}
