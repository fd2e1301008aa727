//! What inference returns.

use content::EvidenceGrade;
use record::{AssessmentId, ClaimId, FactorId, Instrument, MeasurementId, Message, Side, SourceId};
use serde::{Deserialize, Serialize};

/// A mean with its 95 % interval, in the unit named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Estimate {
    /// Posterior mean.
    pub mean: f64,
    /// Posterior standard deviation.
    pub sd: f64,
    /// 2.5 % and 97.5 %.
    pub interval: [f64; 2],
    /// `deg`, `s`, `cm`, `reps`, `min`, `points`.
    pub unit: String,
}

/// The reference band for a person of this age and sex.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct NormBand {
    /// Population mean.
    pub mean: f64,
    /// Population standard deviation.
    pub sd: f64,
    /// Whether the numbers were read at their source.
    pub verified: bool,
    /// Where they come from.
    pub sources: Vec<SourceId>,
}

/// Is it there?
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Presence {
    /// Probability that the factor is present.
    pub probability: f64,
    /// Probability before any measurement of this person.
    pub prior: f64,
    /// The construct's value, where the factor is a number.
    pub estimate: Option<Estimate>,
    /// What is usual at this age and sex.
    pub norm: Option<NormBand>,
    /// Beyond this value the factor counts as present.
    pub cutoff: Option<f64>,
    /// What it rests on; empty means nothing was measured.
    pub measurements: Vec<MeasurementId>,
}

/// Could it matter? A Beta distribution, its mean capped until this person's response moves it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Relevance {
    /// Beta alpha.
    pub alpha: f64,
    /// Beta beta.
    pub beta: f64,
    /// Mean used, after the cap.
    pub mean: f64,
    /// 95 % interval of the uncapped prior.
    pub interval: [f64; 2],
    /// max(0.10, (LR − 1)/LR), a stated convention.
    pub cap: f64,
    /// Whether the cap binds.
    pub capped: bool,
}

/// A Factor with what is known of it in this person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Finding {
    /// The factor.
    pub factor: FactorId,
    /// The side, for factors that have sides.
    pub side: Option<Side>,
    /// Is it there?
    pub presence: Presence,
    /// Could it matter?
    pub relevance: Relevance,
    /// Probability that it is present and matters: presence × relevance.
    pub applies: f64,
    /// How good the evidence is that such a factor matters to back pain at all.
    pub grade: EvidenceGrade,
    /// What speaks for it in this person and in the literature.
    pub speaks_for: Vec<Message>,
    /// What speaks against it.
    pub speaks_against: Vec<Message>,
    /// What would change it: a better test, a retest, a response.
    pub would_change: Vec<Message>,
    /// Claims of the lay articles it touches.
    pub claims: Vec<ClaimId>,
    /// Sources behind the grade.
    pub sources: Vec<SourceId>,
    /// Whether every number used was read at its source.
    pub verified: bool,
}

/// A left-right difference judged against its own error and the normal spread of differences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Asymmetry {
    /// The construct.
    pub factor: FactorId,
    /// Left minus right.
    pub difference: Estimate,
    /// Smallest difference beyond measurement error (95 %).
    pub mdc: f64,
    /// Probability that the difference is larger than what 95 % of people have.
    pub unusual: f64,
    /// The sentence for it.
    pub says: Message,
}

/// Two instruments or tests of one construct that do not agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Contradiction {
    /// The construct.
    pub factor: FactorId,
    /// The side.
    pub side: Option<Side>,
    /// The results that disagree.
    pub measurements: Vec<MeasurementId>,
    /// How surprising the disagreement is if both were right (two-sided p under the model).
    pub p_value: f64,
    /// What to do about it.
    pub says: Message,
}

/// A test worth doing next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct NextTest {
    /// Which.
    pub assessment: AssessmentId,
    /// With what, best first.
    pub instruments: Vec<Instrument>,
    /// Minutes it takes, both sides.
    pub minutes: f64,
    /// Expected change of the programme (0 none, 1 all of it), per minute.
    pub value_per_minute: f64,
    /// Why this one.
    pub because: Vec<Message>,
}

/// Everything inference has to say about one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Findings {
    /// Most likely to apply first.
    pub findings: Vec<Finding>,
    /// Side differences that were measured.
    pub asymmetries: Vec<Asymmetry>,
    /// Results that disagree.
    pub contradictions: Vec<Contradiction>,
    /// Probability that none of the factors applies.
    pub nothing_specific: f64,
    /// The same before any measurement.
    pub nothing_specific_prior: f64,
    /// How many "present" results chance alone would give with these tests.
    pub expected_by_chance: f64,
    /// How many there are.
    pub counted_present: usize,
    /// General remarks: what the numbers mean and do not mean.
    pub notes: Vec<Message>,
}
