//! Sources: where the numbers and statements come from, and whether they were read there.

use std::collections::BTreeMap;

use record::SourceId;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{Problem, SourceFile};

/// One source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Source {
    /// Its id, `choi2021`.
    pub id: SourceId,
    /// Authors, title, journal, year.
    pub citation: String,
    /// PMID, DOI or another stable reference; may be empty.
    pub reference: String,
    /// Address; empty when none is known.
    pub url: String,
    /// Whether the text, mostly its abstract, was read.
    pub verified: bool,
    /// What was found there, for whoever maintains the pack; not shown to the person.
    pub found: String,
    /// Line of the id in the file.
    #[serde(skip)]
    pub line: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: Vec<RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: Spanned<SourceId>,
    citation: String,
    #[serde(default, rename = "ref")]
    reference: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    verified: bool,
    #[serde(default)]
    found: String,
}

/// Reads `sources.toml`.
///
/// # Errors
/// Every problem found, with its line.
pub fn parse(file: &SourceFile) -> Result<Vec<Source>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = vec![];
    let mut seen = BTreeMap::new();
    let mut sources = vec![];
    for row in raw.source {
        let start = row.id.span().start;
        let line = file.line_of(start);
        let mut complain = |key: &str, found: String, advice: &str| {
            problems.push(file.problem(start, format!("source[{}].{key}", row.id.get_ref()), found, advice));
        };
        if let Some(first) = seen.insert(row.id.get_ref().clone(), line) {
            complain("id", format!("also on line {first}"), "give every source an id of its own");
        }
        if row.citation.trim().is_empty() {
            complain("citation", "empty".into(), "say who wrote what, where and when");
        }
        let host = row.url.trim_start_matches("https://").trim_start_matches("http://");
        let numeric = host.starts_with(|c: char| c.is_ascii_digit());
        if !row.url.is_empty() && (host.len() == row.url.len() || numeric) {
            complain(
                "url",
                row.url.clone(),
                "give an http(s) address with a name, not a number; or leave it empty",
            );
        }
        if row.verified && row.url.is_empty() && row.reference.is_empty() {
            complain("verified", "true without address or reference".into(), "say where it was read");
        }
        sources.push(Source {
            id: row.id.into_inner(),
            citation: row.citation,
            reference: row.reference,
            url: row.url,
            verified: row.verified,
            found: row.found,
            line,
        });
    }
    if problems.is_empty() { Ok(sources) } else { Err(problems) }
}
