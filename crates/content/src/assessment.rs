//! Assessments: what each test measures, with which error, against which norm, and what it asks of the body.
//!
//! What a result *means* for one person is for `reason`; the words are in `text/<lang>/assessments.ftl`.

use std::collections::BTreeSet;

use record::{AssessmentId, Equipment, FactorId, Instrument, Rater, Sex, SourceId};
use serde::{Deserialize, Serialize};

use crate::Property;

mod parse;
#[cfg(test)]
mod tests;

pub use parse::{cross_check, parse};

/// What a test is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Purpose {
    /// Measures a factor; its unit is the factor's unit.
    Reference,
    /// Measures the same factor another way.
    Alternate,
    /// Only compared with the person's own earlier results: no norm, votes on nothing.
    Trend,
    /// Describes; votes on nothing and has no cut-off.
    DescribesOnly,
}

/// The unit of a result. Angles are in degrees and times in seconds because that is what a person reads off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Unit {
    /// Degrees.
    Deg,
    /// Centimetres.
    Cm,
    /// Seconds.
    S,
    /// Repetitions.
    Reps,
    /// Points of a scale.
    Points,
    /// Metres.
    M,
    /// Minutes (a week).
    Min,
    /// Hours (a day).
    H,
    /// Percent.
    Percent,
    /// A named level on a standard scale, mean 0 and SD 1 in the population.
    Level,
}

impl Unit {
    /// The word used in results and, after `unit-`, in Fluent keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deg => "deg",
            Self::Cm => "cm",
            Self::S => "s",
            Self::Reps => "reps",
            Self::Points => "points",
            Self::M => "m",
            Self::Min => "min",
            Self::H => "h",
            Self::Percent => "percent",
            Self::Level => "level",
        }
    }
}

/// On which scale values, norms and errors are close to normal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Scale {
    /// As read.
    #[default]
    Linear,
    /// Natural logarithm: holding times and minutes, whose spread grows with their size.
    Log,
}

/// Smallest value a logarithm is taken of, in the unit of the test: less counts as this.
const LOG_FLOOR: f64 = 1.0;

impl Scale {
    /// From the unit to the model's scale.
    #[must_use]
    pub fn to_model(self, value: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log => value.max(LOG_FLOOR).ln(),
        }
    }

    /// From the model's scale to the unit.
    #[must_use]
    pub fn to_unit(self, value: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log => value.exp(),
        }
    }
}

/// A factor a test informs, and how strongly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Informs {
    /// The factor.
    pub factor: FactorId,
    /// Correlation between the test's true value and the factor's construct, in (0, 1]. A test of "more is worse"
    /// keeps a positive loading: direction lies in the factor's cut-off and in `reversed`.
    pub loading: f64,
    /// The test runs against the reference test: it goes down where that goes up.
    #[serde(default)]
    pub reversed: bool,
    /// Whether the loading was read at a source.
    #[serde(default)]
    pub verified: bool,
}

/// The error of one instrument in one test, on the test's [`Scale`] (on the log scale 0.1 is ten percent).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct InstrumentError {
    /// Which instrument.
    pub kind: Instrument,
    /// SD of one repeat within a session.
    pub within: f64,
    /// Additional SD from one session to the next: the day, the placement, who placed it.
    pub between: f64,
    /// SD of the systematic error of this instrument in this test, the same at every reading and on both sides.
    pub bias: f64,
    /// Sources of the three.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Whether all three were read there.
    #[serde(default)]
    pub verified: bool,
}

/// What is usual in one group of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Norm {
    /// Female, male, or `None` for both.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Youngest and oldest age in years, both included.
    pub ages: [u16; 2],
    /// Mean in the unit of the test at `at_age` (on the log scale: the median).
    pub mean: f64,
    /// Standard deviation on the test's [`Scale`].
    pub sd: f64,
    /// Age the mean belongs to; the middle of `ages` when absent.
    #[serde(default)]
    pub at_age: Option<f64>,
    /// Change per year of age, on the test's [`Scale`].
    #[serde(default)]
    pub slope_per_year: f64,
    /// People behind it, where known.
    #[serde(default)]
    pub n: Option<u32>,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Whether every number was read there; false when an SD was widened or a slope assumed.
    #[serde(default)]
    pub verified: bool,
}

/// Mean and standard deviation of a test in people of one age and sex, on the test's [`Scale`].
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// Mean on the model's scale.
    pub mean: f64,
    /// Standard deviation on the model's scale.
    pub sd: f64,
    /// Whether all numbers were read at their source.
    pub verified: bool,
    /// Sources.
    pub sources: Vec<SourceId>,
}

/// A named answer: an interval of the test's value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = AnswerLevel))]
pub struct Level {
    /// The word: `moderate`.
    pub id: String,
    /// Lower end on the test's [`Scale`]; `None` is open.
    pub from: Option<f64>,
    /// Upper end on the test's [`Scale`]; `None` is open.
    pub to: Option<f64>,
    /// Share of the population that gives this answer, for questions without a number.
    pub share: Option<f64>,
}

/// Who or what a test cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Need {
    /// Someone who holds, watches or reads.
    Helper,
    /// Something firm to hold: counter, rail or heavy table.
    Support,
    /// A clinician.
    Clinician,
}

/// A [`Need`], from an age on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Needs {
    /// Who or what.
    pub what: Need,
    /// From this age in years; for everyone when absent.
    #[serde(default)]
    pub from_age: Option<u16>,
}

/// One test or question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Assessment {
    /// Its id.
    pub id: AssessmentId,
    /// What it is for.
    pub purpose: Purpose,
    /// Factors it votes on; empty for trends and descriptions.
    pub informs: Vec<Informs>,
    /// Unit of its values.
    pub unit: Unit,
    /// Scale of the model.
    pub scale: Scale,
    /// Whether left and right are measured apart.
    pub sided: bool,
    /// Correlation of left and right beyond what the factor explains, for the normal spread of differences.
    pub side_correlation: f64,
    /// Repeats asked for; the value is their median.
    pub repeats: u8,
    /// Minutes it takes, setting up and both sides included.
    pub minutes: f64,
    /// Values outside are refused as impossible, in the unit. Without bounds where only named answers are accepted; JSON
    /// has no infinity and says null.
    #[cfg_attr(feature = "schema", schema(value_type = [Option<f64>; 2]))]
    pub plausible: [f64; 2],
    /// The timer or counter stops here: a value at the cap means "at least".
    pub cap: Option<f64>,
    /// What "too weak or too stiff to get into the position" means: at most this value. `None`: it says nothing.
    pub unable_below: Option<f64>,
    /// A result below this is a reason to use support in standing exercises, whatever the age.
    pub caution_below: Option<f64>,
    /// Instruments it accepts, most trusted first.
    pub instruments: Vec<InstrumentError>,
    /// Factor on `within` and `between` when nobody trained takes the measurement; stated once, unverified.
    pub home_inflation: f64,
    /// What is usual.
    pub norms: Vec<Norm>,
    /// Named answers, for pictures and questions with levels, lowest first.
    pub levels: Vec<Level>,
    /// Who or what it cannot do without.
    pub needs: Vec<Needs>,
    /// What it asks of the body.
    pub properties: BTreeSet<Property>,
    /// What must be at hand.
    pub equipment: BTreeSet<Equipment>,
    /// Where the test is described.
    pub sources: Vec<SourceId>,
    /// Line of the id in the file.
    #[serde(skip)]
    pub line: u32,
}

impl Assessment {
    /// The errors of an instrument, `None` when the test does not accept it.
    #[must_use]
    pub fn instrument(&self, kind: Instrument) -> Option<&InstrumentError> {
        self.instruments.iter().find(|error| error.kind == kind)
    }

    /// The factor on within- and between-session error for this instrument and rater. Questions and pictures are made
    /// for home use and keep their own error.
    #[must_use]
    pub fn inflation(&self, kind: Instrument, rater: Rater) -> f64 {
        let own = matches!(kind, Instrument::Question | Instrument::PictureMatch);
        if own || rater == Rater::Trained { 1.0 } else { self.home_inflation }
    }

    /// What is usual at this age and sex; `None` without norms. An age outside all bands takes the nearest one. With
    /// the sex not stated, the mean lies between the sexes' means and the SD covers both.
    #[must_use]
    pub fn population(&self, age_years: u16, sex: Sex) -> Option<Population> {
        match sex {
            Sex::Unstated => {
                let one = self.population_of(age_years, Sex::Female)?;
                let other = self.population_of(age_years, Sex::Male)?;
                let half_gap = (one.mean - other.mean) / 2.0;
                let mut sources = one.sources;
                sources
                    .extend(other.sources.into_iter().filter(|id| !sources.contains(id)).collect::<Vec<_>>());
                Some(Population {
                    mean: f64::midpoint(one.mean, other.mean),
                    sd: half_gap.hypot(one.sd.max(other.sd)),
                    verified: one.verified && other.verified,
                    sources,
                })
            }
            sex => self.population_of(age_years, sex),
        }
    }

    fn population_of(&self, age_years: u16, sex: Sex) -> Option<Population> {
        let distance = |norm: &Norm| {
            let [from, to] = norm.ages;
            from.saturating_sub(age_years).max(age_years.saturating_sub(to))
        };
        let fits = self.norms.iter().filter(|norm| norm.sex.is_none_or(|of| of == sex));
        let norm = fits.min_by_key(|norm| distance(norm))?;
        let [from, to] = norm.ages.map(f64::from);
        let age = f64::from(age_years).clamp(from, to);
        let at_age = norm.at_age.unwrap_or(f64::midpoint(from, to));
        Some(Population {
            mean: self.scale.to_model(norm.mean) + norm.slope_per_year * (age - at_age),
            sd: norm.sd,
            verified: norm.verified,
            sources: norm.sources.clone(),
        })
    }

    /// Who or what is needed at this age.
    pub fn needs_at(&self, age_years: u16) -> impl Iterator<Item = Need> + '_ {
        let applies = move |needs: &&Needs| needs.from_age.is_none_or(|from| age_years >= from);
        self.needs.iter().filter(applies).map(|needs| needs.what)
    }

    /// Every Fluent key this test needs.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let base = format!("assessment-{}", self.id.fluent());
        let parts = ["", "-setup", "-how", "-read", "-stop"].map(|part| format!("{base}{part}"));
        let levels = self.levels.iter().map(|level| format!("{base}-level-{}", level.id.replace('_', "-")));
        parts.into_iter().chain(levels).collect()
    }
}
