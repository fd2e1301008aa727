//! How good evidence is.

use serde::{Deserialize, Serialize};

/// Certainty of the evidence that something matters, in the words of GRADE plus the two it lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum EvidenceGrade {
    /// Studies speak against it.
    Against,
    /// No study found.
    None,
    /// Very low certainty.
    VeryLow,
    /// Low certainty.
    Low,
    /// Moderate certainty.
    Moderate,
    /// High certainty.
    High,
}
