//! Factors: what may contribute, when it counts as present, how much it could matter, and how good the evidence is.
//!
//! The reasoning over them is in `reason::inference`; the words are in `text/<lang>/factors.ftl` and `findings.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use record::{AssessmentId, ClaimId, FactorId, Sex, SourceId};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::assessment::Purpose;
use crate::{EvidenceGrade, Pack, Problem, SourceFile};

/// What sort of thing a factor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum FactorKind {
    /// Range of movement.
    Mobility,
    /// Force.
    Strength,
    /// Holding on.
    Endurance,
    /// Balance and control.
    Control,
    /// How a part is carried while moving.
    Alignment,
    /// How the person stands; describes, never counted.
    Posture,
    /// Stress, mood, worry.
    Psychosocial,
    /// Habits of the day.
    Behaviour,
}

/// Which side of the cut-off counts as present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Beyond {
    /// Less than the cut-off.
    Below,
    /// More than the cut-off.
    Above,
}

/// Whom a prior probability describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum PriorPopulation {
    /// Adults at large, most of them without back pain today.
    Public,
    /// Adults with chronic low back pain.
    ChronicBackPain,
}

/// Where the cut-off lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Cutoff {
    /// At a value of the reference test, in its unit; the prior follows from the norm.
    Value(f64),
    /// This many SDs from the mean of age and sex, on the side that counts; the prior follows.
    Sd(f64),
    /// At a value, or at a level of the reference test, that this share of the population lies beyond; the prior is
    /// the share, and the reference test is anchored to it.
    Share {
        /// Share beyond the cut-off.
        share: f64,
        /// The value in the reference test's unit, for tests with a number.
        value: Option<f64>,
    },
}

/// When a factor counts as present.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = FactorPresence))]
pub struct Presence {
    /// Which side of the cut-off.
    pub beyond: Beyond,
    /// The cut-off.
    pub cutoff: Cutoff,
    /// Whom the prior describes.
    pub population: PriorPopulation,
    /// Sources of cut-off or share.
    pub sources: Vec<SourceId>,
    /// Whether they were read there.
    pub verified: bool,
}

/// Rate of the finding in people with back pain over its rate in people without, for one group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ratio {
    /// Female, male, or `None` for both.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Youngest and oldest age; all ages when absent.
    #[serde(default)]
    pub ages: Option<[u16; 2]>,
    /// The ratio, at least 1.
    pub lr_pos: f64,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Whether it was read there.
    #[serde(default)]
    pub verified: bool,
}

/// A factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Factor {
    /// Its id.
    pub id: FactorId,
    /// What sort of thing it is.
    pub kind: FactorKind,
    /// Whether left and right are judged apart.
    pub sided: bool,
    /// Correlation of left and right in the population, for factors with sides.
    pub side_correlation: f64,
    /// The test in whose unit it is told; cut-off and estimate are in that unit.
    pub reference: AssessmentId,
    /// When it counts as present.
    pub presence: Presence,
    /// Alpha and beta of the relevance prior, given presence.
    pub relevance: [f64; 2],
    /// Ratios of finding rates, most specific first.
    pub ratios: Vec<Ratio>,
    /// Evidence that such a factor matters to back pain at all.
    pub grade: EvidenceGrade,
    /// Whether it is counted among findings; a posture only describes.
    pub counts: bool,
    /// Claims of the lay articles it touches.
    pub claims: Vec<ClaimId>,
    /// Sources of the grade.
    pub sources: Vec<SourceId>,
    /// Line of the id in the file.
    #[serde(skip)]
    pub line: u32,
}

impl Factor {
    /// The ratio for a person: the first row that fits, 1 when none does.
    #[must_use]
    pub fn ratio(&self, age_years: u16, sex: Sex) -> f64 {
        let fits = |row: &&Ratio| {
            row.sex.is_none_or(|of| of == sex)
                && row.ages.is_none_or(|[from, to]| (from..=to).contains(&age_years))
        };
        self.ratios.iter().find(fits).map_or(1.0, |row| row.lr_pos)
    }

    /// Cap on the mean of relevance before the person's own response: max(0.10, (LR − 1)/LR). A stated convention.
    #[must_use]
    pub fn relevance_cap(&self, age_years: u16, sex: Sex) -> f64 {
        let ratio = self.ratio(age_years, sex);
        ((ratio - 1.0) / ratio).max(0.10)
    }

    /// Every Fluent key this factor needs.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let id = self.id.fluent();
        vec![
            format!("factor-{id}"),
            format!("factor-{id}-plain"),
            format!("finding-for-{id}"),
            format!("finding-against-{id}"),
        ]
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    factor: Vec<RawFactor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFactor {
    id: Spanned<FactorId>,
    kind: FactorKind,
    #[serde(default)]
    sided: bool,
    #[serde(default)]
    side_correlation: f64,
    reference: AssessmentId,
    presence: RawPresence,
    relevance: [f64; 2],
    #[serde(default)]
    ratio: Vec<Ratio>,
    ratio_from_levels: Option<RatioFromLevels>,
    grade: EvidenceGrade,
    #[serde(default = "yes")]
    counts: bool,
    #[serde(default)]
    claims: Vec<ClaimId>,
    #[serde(default)]
    sources: Vec<SourceId>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPresence {
    beyond: Beyond,
    value: Option<f64>,
    sd: Option<f64>,
    share: Option<f64>,
    population: PriorPopulation,
    #[serde(default)]
    sources: Vec<SourceId>,
    #[serde(default)]
    verified: bool,
}

/// A ratio computed from the shares of each level in people with and without pain.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RatioFromLevels {
    /// Levels that count as present.
    present: BTreeSet<String>,
    with_pain: BTreeMap<String, f64>,
    without_pain: BTreeMap<String, f64>,
    #[serde(default)]
    sources: Vec<SourceId>,
    #[serde(default)]
    verified: bool,
}

impl RatioFromLevels {
    fn ratio(self) -> Ratio {
        let sum = |shares: &BTreeMap<String, f64>| -> f64 {
            shares.iter().filter(|(level, _)| self.present.contains(*level)).map(|(_, share)| share).sum()
        };
        Ratio {
            sex: None,
            ages: None,
            lr_pos: sum(&self.with_pain) / sum(&self.without_pain),
            sources: self.sources,
            verified: self.verified,
        }
    }
}

/// Reads `factors.toml`.
///
/// # Errors
/// Every problem found, with its line.
pub fn parse(file: &SourceFile) -> Result<Vec<Factor>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = vec![];
    let mut seen = BTreeMap::new();
    let mut factors = vec![];
    for row in raw.factor {
        let start = row.id.span().start;
        let id = row.id.into_inner();
        let mut complain = |key: &str, found: String, advice: &str| {
            problems.push(file.problem(start, format!("factor[{id}].{key}"), found, advice));
        };
        if let Some(first) = seen.insert(id.clone(), file.line_of(start)) {
            complain("id", format!("also on line {first}"), "give every factor an id of its own");
        }
        let p = &row.presence;
        let cutoff = match (p.value, p.sd, p.share) {
            (Some(value), None, None) => Some(Cutoff::Value(value)),
            (None, Some(sd), None) if sd > 0.0 => Some(Cutoff::Sd(sd)),
            (value, None, Some(share)) if share > 0.0 && share < 1.0 => Some(Cutoff::Share { share, value }),
            _ => {
                let found = format!("value {:?}, sd {:?}, share {:?}", p.value, p.sd, p.share);
                complain(
                    "presence",
                    found,
                    "give a value, or an sd above 0, or a share between 0 and 1 (with or without a value)",
                );
                None
            }
        };
        if row.relevance.iter().any(|shape| !shape.is_finite() || *shape <= 0.0) {
            complain("relevance", format!("{:?}", row.relevance), "alpha and beta are above 0");
        }
        if !(0.0..1.0).contains(&row.side_correlation) || (row.side_correlation > 0.0 && !row.sided) {
            complain(
                "side_correlation",
                row.side_correlation.to_string(),
                "a correlation from 0 to below 1, for factors with sides",
            );
        }
        let mut ratios = row.ratio;
        ratios.extend(row.ratio_from_levels.map(RatioFromLevels::ratio));
        if let Some(bad) = ratios.iter().find(|row| !row.lr_pos.is_finite() || row.lr_pos < 1.0) {
            complain(
                "ratio",
                bad.lr_pos.to_string(),
                "a ratio is at least 1; leave it out where nothing is known",
            );
        }
        let Some(cutoff) = cutoff else { continue };
        factors.push(Factor {
            id,
            kind: row.kind,
            sided: row.sided,
            side_correlation: row.side_correlation,
            reference: row.reference,
            presence: Presence {
                beyond: row.presence.beyond,
                cutoff,
                population: row.presence.population,
                sources: row.presence.sources,
                verified: row.presence.verified,
            },
            relevance: row.relevance,
            ratios,
            grade: row.grade,
            counts: row.counts,
            claims: row.claims,
            sources: row.sources,
            line: file.line_of(start),
        });
    }
    if problems.is_empty() { Ok(factors) } else { Err(problems) }
}

/// What only the whole pack can tell about its factors.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let claims: BTreeSet<_> = pack.claims.iter().map(|claim| &claim.id).collect();
    let sources: BTreeSet<_> = pack.sources.iter().map(|source| &source.id).collect();
    let mut problems = vec![];
    for factor in &pack.factors {
        let mut complain = |key: &str, found: String, advice: &str| {
            problems.push(Problem {
                file: "factors.toml".to_owned(),
                line: factor.line,
                key: format!("factor[{}].{key}", factor.id),
                found,
                advice: advice.to_owned(),
            });
        };
        let reference = pack.assessments.iter().find(|test| test.id == factor.reference);
        let informs = reference.is_some_and(|test| {
            test.purpose == Purpose::Reference
                && test.informs.iter().any(|informs| informs.factor == factor.id && !informs.reversed)
        });
        if !informs {
            complain(
                "reference",
                format!("{:?} is not a reference test of this factor", factor.reference.as_str()),
                "name a test with purpose \"reference\" that informs it and is not reversed",
            );
        }
        if factor.sided && !reference.is_some_and(|test| test.sided) {
            complain("sided", "the reference test has no sides".into(), "make both sided or neither");
        }
        for claim in factor.claims.iter().filter(|claim| !claims.contains(claim)) {
            complain(
                "claims",
                format!("no claim {:?}", claim.as_str()),
                "correct the id or add it to claims.toml",
            );
        }
        let named = factor.sources.iter().chain(&factor.presence.sources);
        let named = named.chain(factor.ratios.iter().flat_map(|row| &row.sources));
        for source in named.filter(|source| !sources.contains(source)) {
            complain(
                "sources",
                format!("no source {:?}", source.as_str()),
                "correct the id or add it to sources.toml",
            );
        }
    }
    problems
}
