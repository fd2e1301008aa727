//! Claims of the lay articles, each with its verdict, and where they contradict each other.
//!
//! The claims are paraphrased and the verdicts worded in `text/<lang>/claims.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use record::{ClaimId, SourceId};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{EvidenceGrade, Pack, Problem, SourceFile};

/// What the literature says to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ClaimVerdict {
    /// Studies support it.
    Supports,
    /// Some support of poor quality.
    WeakSupport,
    /// Some for, some against.
    Mixed,
    /// No study found.
    NoEvidence,
    /// Studies speak against it.
    Contradicts,
    /// The anatomy is right; the step to pain is not shown.
    AnatomyOk,
    /// The anatomy or the word is wrong.
    AnatomyError,
}

impl ClaimVerdict {
    /// The Fluent key of its word.
    #[must_use]
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Supports => "claim-verdict-supports",
            Self::WeakSupport => "claim-verdict-weak-support",
            Self::Mixed => "claim-verdict-mixed",
            Self::NoEvidence => "claim-verdict-no-evidence",
            Self::Contradicts => "claim-verdict-contradicts",
            Self::AnatomyOk => "claim-verdict-anatomy-ok",
            Self::AnatomyError => "claim-verdict-anatomy-error",
        }
    }
}

/// One claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Claim {
    /// Its id, `c01`.
    pub id: ClaimId,
    /// Which of the five articles make it, 0 to 4.
    pub articles: Vec<u8>,
    /// A word for what it is about.
    pub topic: String,
    /// What the literature says.
    pub verdict: ClaimVerdict,
    /// Certainty of that; `None` where certainty has no meaning (anatomy, terms).
    pub grade: Option<EvidenceGrade>,
    /// Sources of the verdict; empty when searches found none.
    pub sources: Vec<SourceId>,
    /// False for claims that may frighten: they are recorded and never shown.
    pub shown: bool,
    /// Line of the id in the file.
    #[serde(skip)]
    pub line: u32,
}

impl Claim {
    /// Every Fluent key this claim needs; none when it is not shown.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let key = format!("claim-{}", self.id.fluent());
        if self.shown {
            vec![self.verdict.text_key().to_owned(), format!("{key}-verdict"), key]
        } else {
            vec![]
        }
    }
}

/// Claims that cannot all be right.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ClaimConflict {
    /// Its id, `x1`.
    pub id: ClaimId,
    /// The claims.
    pub between: Vec<ClaimId>,
    /// Line of the id in the file.
    #[serde(skip)]
    pub line: u32,
}

impl ClaimConflict {
    /// Every Fluent key it needs: the conflict, and what Plumb does about it.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let key = format!("claim-{}", self.id.fluent());
        vec![format!("{key}-rule"), key]
    }
}

/// Claims and conflicts together, as one file holds them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claims {
    /// The claims.
    pub claims: Vec<Claim>,
    /// Where they contradict each other.
    pub conflicts: Vec<ClaimConflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    claim: Vec<RawClaim>,
    #[serde(default)]
    conflict: Vec<RawConflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClaim {
    id: Spanned<ClaimId>,
    articles: Vec<u8>,
    topic: String,
    verdict: ClaimVerdict,
    grade: Option<EvidenceGrade>,
    #[serde(default)]
    sources: Vec<SourceId>,
    shown: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConflict {
    id: Spanned<ClaimId>,
    between: Vec<ClaimId>,
}

/// Reads `claims.toml`.
///
/// # Errors
/// Every problem found, with its line.
pub fn parse(file: &SourceFile) -> Result<Claims, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = vec![];
    let mut seen = BTreeMap::new();
    let mut once = |id: &Spanned<ClaimId>, problems: &mut Vec<Problem>| {
        let start = id.span().start;
        if let Some(first) = seen.insert(id.get_ref().clone(), file.line_of(start)) {
            let key = format!("claim[{}].id", id.get_ref());
            problems.push(file.problem(
                start,
                key,
                format!("also on line {first}"),
                "give every claim an id of its own",
            ));
        }
        file.line_of(start)
    };
    let mut claims = vec![];
    for row in raw.claim {
        let line = once(&row.id, &mut problems);
        if row.articles.is_empty() {
            let key = format!("claim[{}].articles", row.id.get_ref());
            problems.push(file.problem(
                row.id.span().start,
                key,
                "empty",
                "say which article makes the claim",
            ));
        }
        claims.push(Claim {
            id: row.id.into_inner(),
            articles: row.articles,
            topic: row.topic,
            verdict: row.verdict,
            grade: row.grade,
            sources: row.sources,
            shown: row.shown.unwrap_or(true),
            line,
        });
    }
    let known: BTreeSet<_> = claims.iter().map(|claim| claim.id.clone()).collect();
    let mut conflicts = vec![];
    for row in raw.conflict {
        let line = once(&row.id, &mut problems);
        for claim in row.between.iter().filter(|claim| !known.contains(claim)) {
            let key = format!("conflict[{}].between", row.id.get_ref());
            let found = format!("no claim {:?}", claim.as_str());
            problems.push(file.problem(row.id.span().start, key, found, "name claims of this file"));
        }
        conflicts.push(ClaimConflict { id: row.id.into_inner(), between: row.between, line });
    }
    if problems.is_empty() { Ok(Claims { claims, conflicts }) } else { Err(problems) }
}

/// What only the whole pack can tell about its claims: sources that must exist.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let sources: BTreeSet<_> = pack.sources.iter().map(|source| &source.id).collect();
    let mut problems = vec![];
    for claim in &pack.claims {
        for source in claim.sources.iter().filter(|source| !sources.contains(source)) {
            problems.push(Problem {
                file: "claims.toml".to_owned(),
                line: claim.line,
                key: format!("claim[{}].sources", claim.id),
                found: format!("no source {:?}", source.as_str()),
                advice: "correct the id or add it to sources.toml".to_owned(),
            });
        }
    }
    problems
}
