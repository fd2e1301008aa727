//! Beliefs, mood and circumstances that slow recovery. They change how the programme is offered, never whether.

use record::{AssessmentId, FlagId, SourceId};
use serde::Serialize;

use super::Place;

/// What shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum YellowSign {
    /// A yes to its own question.
    Asked,
    /// A score of at least so much.
    AtLeast {
        /// The outcome or assessment.
        outcome: AssessmentId,
        /// Points.
        at_least: f64,
    },
    /// A score of at most so much.
    AtMost {
        /// The outcome or assessment.
        outcome: AssessmentId,
        /// Points.
        at_most: f64,
    },
    /// One of these levels.
    Levels {
        /// The outcome or assessment.
        outcome: AssessmentId,
        /// Its levels.
        levels: Vec<String>,
    },
}

/// A yellow flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct YellowFlag {
    /// Its word.
    pub id: FlagId,
    /// What shows it; any of these.
    pub signs: Vec<YellowSign>,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Whether a source was read for it.
    pub verified: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}

impl YellowFlag {
    /// Whether it has a question of its own.
    #[must_use]
    pub fn asked(&self) -> bool {
        self.signs.contains(&YellowSign::Asked)
    }

    /// The Fluent key of what to do about it.
    #[must_use]
    pub fn response_key(&self) -> String {
        format!("triage-yellow-{}-response", self.id.fluent())
    }

    /// Its question where it has one, its name and what to do.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let word = self.id.fluent();
        let mut keys = vec![format!("triage-yellow-{word}-name"), self.response_key()];
        keys.extend(self.asked().then(|| format!("triage-yellow-{word}")));
        keys
    }
}
