//! Reads `assessments.toml` and refuses what cannot be.

use std::collections::{BTreeMap, BTreeSet};

use record::{AssessmentId, Equipment, SourceId};
use serde::Deserialize;
use statrs::distribution::{ContinuousCDF, Normal};
use toml::Spanned;

use super::{Assessment, Informs, InstrumentError, Level, Needs, Norm, Purpose, Scale, Unit};
use crate::{Pack, Problem, Property, SourceFile};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    home: RawHome,
    assessment: Vec<RawAssessment>,
}

/// The factor by which home use is taken to be less precise than the trained raters of the published studies.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHome {
    inflation: Spanned<f64>,
    /// Stated so that the mark stands beside the number; the built-in pack says false.
    #[expect(
        dead_code,
        reason = "a mark for readers of the file: the factor never enters `verified` results"
    )]
    verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAssessment {
    id: Spanned<AssessmentId>,
    purpose: Purpose,
    #[serde(default)]
    informs: Vec<Informs>,
    unit: Unit,
    #[serde(default)]
    scale: Scale,
    #[serde(default)]
    sided: bool,
    #[serde(default)]
    side_correlation: f64,
    repeats: u8,
    minutes: f64,
    #[serde(default)]
    plausible: Option<[f64; 2]>,
    cap: Option<f64>,
    unable_below: Option<f64>,
    caution_below: Option<f64>,
    #[serde(default)]
    instrument: Vec<InstrumentError>,
    #[serde(default)]
    norm: Vec<Norm>,
    #[serde(default)]
    level: Vec<RawLevel>,
    #[serde(default)]
    needs: Vec<Needs>,
    properties: BTreeSet<Property>,
    #[serde(default)]
    equipment: BTreeSet<Equipment>,
    #[serde(default)]
    sources: Vec<SourceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLevel {
    id: String,
    from: Option<f64>,
    to: Option<f64>,
    share: Option<f64>,
}

/// Reads `assessments.toml`.
///
/// # Errors
/// Every problem found, with its line.
pub fn parse(file: &SourceFile) -> Result<Vec<Assessment>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = vec![];
    let inflation = *raw.home.inflation.get_ref();
    if !(1.0..=5.0).contains(&inflation) {
        problems.push(file.problem(
            raw.home.inflation.span().start,
            "home.inflation",
            inflation.to_string(),
            "give a factor from 1 to 5: home use is not more precise than a trained rater",
        ));
    }
    let mut seen = BTreeMap::new();
    let mut assessments = vec![];
    for row in raw.assessment {
        let start = row.id.span().start;
        let mut complain = |key: &str, found: String, advice: &str| {
            problems.push(file.problem(
                start,
                format!("assessment[{}].{key}", row.id.get_ref()),
                found,
                advice,
            ));
        };
        if let Some(first) = seen.insert(row.id.get_ref().clone(), file.line_of(start)) {
            complain("id", format!("also on line {first}"), "give every test an id of its own");
        }
        check(&row, &mut complain);
        assessments.push(finish(row, inflation, file.line_of(start)));
    }
    if problems.is_empty() { Ok(assessments) } else { Err(problems) }
}

/// What can be wrong with one test by itself.
fn check(row: &RawAssessment, complain: &mut impl FnMut(&str, String, &str)) {
    let votes = matches!(row.purpose, Purpose::Reference | Purpose::Alternate);
    if votes == row.informs.is_empty() {
        complain(
            "informs",
            format!("{:?} with {} factors", row.purpose, row.informs.len()),
            "a reference or alternate test names the factors it informs, any other names none",
        );
    }
    for informs in &row.informs {
        if !(informs.loading > 0.0 && informs.loading <= 1.0) {
            complain(
                "informs",
                format!("loading {}", informs.loading),
                "a loading lies above 0 and at most at 1",
            );
        }
    }
    if row.instrument.is_empty() {
        complain("instrument", "none".into(), "name at least one instrument with its error");
    }
    let mut kinds = BTreeSet::new();
    for error in &row.instrument {
        let sizes = [error.within, error.between, error.bias];
        if sizes.iter().any(|sd| !sd.is_finite() || *sd < 0.0) || error.within + error.between <= 0.0 {
            complain("instrument", format!("{sizes:?}"), "errors are SDs: not negative, and not all zero");
        }
        if !kinds.insert(error.kind) {
            complain("instrument", format!("{:?} twice", error.kind), "list an instrument once");
        }
    }
    for norm in &row.norm {
        if norm.sd <= 0.0 || norm.ages[0] > norm.ages[1] || !norm.mean.is_finite() {
            complain(
                "norm",
                format!("mean {}, sd {}, ages {:?}", norm.mean, norm.sd, norm.ages),
                "give a positive SD and ages from low to high",
            );
        }
    }
    let shares: Vec<f64> = row.level.iter().filter_map(|level| level.share).collect();
    let by_share = row.unit == Unit::Level;
    if by_share != (!row.level.is_empty() && shares.len() == row.level.len()) {
        complain(
            "level",
            format!("{} shares for {} levels", shares.len(), row.level.len()),
            "unit \"level\" needs a share for every level; other units take from and to instead",
        );
    }
    if by_share
        && ((shares.iter().sum::<f64>() - 1.0).abs() > 0.005 || shares.iter().any(|share| *share <= 0.0))
    {
        complain("level", format!("{shares:?}"), "shares are positive and sum to 1");
    }
    if by_share && !row.norm.is_empty() {
        complain("norm", "given".into(), "levels have mean 0 and SD 1 in the population: leave norms out");
    }
    if votes && !by_share && row.norm.is_empty() {
        complain("norm", "none".into(), "a test that votes needs a norm; otherwise make it a trend");
    }
    match row.plausible {
        None if !by_share => {
            complain("plausible", "missing".into(), "give the smallest and largest possible value");
        }
        Some([low, high]) if low >= high => {
            complain("plausible", format!("[{low}, {high}]"), "give the smaller value first");
        }
        _ => {}
    }
    if row.repeats == 0 || row.minutes.is_nan() || row.minutes <= 0.0 {
        complain(
            "repeats",
            format!("{} repeats in {} minutes", row.repeats, row.minutes),
            "give at least one repeat and some time",
        );
    }
    if !(0.0..1.0).contains(&row.side_correlation) {
        complain("side_correlation", row.side_correlation.to_string(), "a correlation from 0 to below 1");
    }
}

fn finish(row: RawAssessment, home_inflation: f64, line: u32) -> Assessment {
    let mut assessment = Assessment {
        id: row.id.into_inner(),
        purpose: row.purpose,
        informs: row.informs,
        unit: row.unit,
        scale: row.scale,
        sided: row.sided,
        side_correlation: row.side_correlation,
        repeats: row.repeats,
        minutes: row.minutes,
        plausible: row.plausible.unwrap_or([f64::NEG_INFINITY, f64::INFINITY]),
        cap: row.cap,
        unable_below: row.unable_below,
        caution_below: row.caution_below,
        instruments: row.instrument,
        home_inflation,
        norms: row.norm,
        levels: vec![],
        needs: row.needs,
        properties: row.properties,
        equipment: row.equipment,
        sources: row.sources,
        line,
    };
    if assessment.unit == Unit::Level {
        assessment.norms = vec![Norm {
            sex: None,
            ages: [0, 130],
            mean: 0.0,
            sd: 1.0,
            at_age: None,
            slope_per_year: 0.0,
            n: None,
            sources: assessment.sources.clone(),
            verified: assessment.instruments.iter().all(|error| error.verified),
        }];
        assessment.levels = levels_from_shares(&row.level, &assessment.instruments);
    } else {
        let scale = assessment.scale;
        assessment.levels = row
            .level
            .into_iter()
            .map(|level| Level {
                id: level.id,
                from: level.from.map(|value| scale.to_model(value)),
                to: level.to.map(|value| scale.to_model(value)),
                share: None,
            })
            .collect();
    }
    assessment
}

/// Thresholds on the standard scale at which the answers, error included, come out in the stated shares.
fn levels_from_shares(levels: &[RawLevel], instruments: &[InstrumentError]) -> Vec<Level> {
    let error = instruments.first().map_or(0.0, |e| e.within.powi(2) + e.between.powi(2) + e.bias.powi(2));
    let spread = (1.0 + error).sqrt();
    let normal = Normal::standard();
    let mut below = 0.0;
    let mut from = None;
    let last = levels.len().saturating_sub(1);
    let mut done = vec![];
    for (at, level) in levels.iter().enumerate() {
        below += level.share.unwrap_or_default();
        let to = (at < last).then(|| spread * normal.inverse_cdf(below.clamp(1e-9, 1.0 - 1e-9)));
        done.push(Level { id: level.id.clone(), from, to, share: level.share });
        from = to;
    }
    done
}

/// What only the whole pack can tell about its tests: factors, sources and texts that must exist.
#[must_use]
pub fn cross_check(pack: &Pack) -> Vec<Problem> {
    let factors: BTreeSet<_> = pack.factors.iter().map(|factor| &factor.id).collect();
    let sources: BTreeSet<_> = pack.sources.iter().map(|source| &source.id).collect();
    let mut problems = vec![];
    for assessment in &pack.assessments {
        let mut complain = |key: &str, found: String, advice: &str| {
            problems.push(Problem {
                file: "assessments.toml".to_owned(),
                line: assessment.line,
                key: format!("assessment[{}].{key}", assessment.id),
                found,
                advice: advice.to_owned(),
            });
        };
        for informs in assessment.informs.iter().filter(|informs| !factors.contains(&informs.factor)) {
            complain(
                "informs",
                format!("no factor {:?}", informs.factor.as_str()),
                "correct the id or add it to factors.toml",
            );
        }
        let named = assessment.sources.iter();
        let named = named.chain(assessment.instruments.iter().flat_map(|error| &error.sources));
        let named = named.chain(assessment.norms.iter().flat_map(|norm| &norm.sources));
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
