//! How urgent an outcome is, what it locks and who may release it.

use record::{FlagId, FollowUpId, Level, SourceId};
use serde::{Deserialize, Serialize};

use super::Place;

/// Who or what ends a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Release {
    /// A clinician who saw the person, and the whole screen answered again. The lock is a record that outlives the
    /// session.
    Clinician,
    /// The answers themselves: nothing outlives the screen.
    Answers,
    /// Nobody: the person's age decides.
    Age,
}

/// One level.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LevelRule {
    /// Which level.
    pub id: Level,
    /// Its place in the order; the highest rank wins.
    pub rank: u8,
    /// Whether exercise is locked.
    pub lock: bool,
    /// What ends it.
    pub release: Release,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}

impl LevelRule {
    /// The level as Fluent keys spell it: `emergency-now`.
    #[must_use]
    pub fn fluent(level: Level) -> &'static str {
        match level {
            Level::Ok => "ok",
            Level::ModifyProgramme => "modify-programme",
            Level::RoutineClinician => "routine-clinician",
            Level::ReferralNoLock => "referral-no-lock",
            Level::Incomplete => "incomplete",
            Level::PromptClinician2wk => "prompt-clinician-2wk",
            Level::UrgentSameDay => "urgent-same-day",
            Level::EmergencyNow => "emergency-now",
            Level::OutOfScope => "out-of-scope",
        }
    }

    /// Its name and its advice.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let word = Self::fluent(self.id);
        vec![format!("level-{word}"), format!("level-{word}-advice")]
    }
}

/// Numbers of the screen itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ScreenRules {
    /// Completed years from which the programme is meant for a person.
    pub adult_from_years: u16,
    /// After so many days an answer that is not asked at each session is asked again.
    pub repeat_days: u16,
    /// Points of pain (0 to 10) above the person's usual that count as a jump.
    pub jump_above_usual: u8,
    /// Pain (0 to 10) that counts as a jump whatever is usual.
    pub jump_at_least: u8,
    /// The follow-up that asks whether a symptom a clinician saw has changed since.
    pub changed_follow_up: FollowUpId,
    /// The follow-up for an unsure answer to a two-week flag that names none of its own.
    pub unsure_follow_up: FollowUpId,
    /// The flag that a new symptom in a leg, told with the pain, counts as a yes to.
    pub new_leg_symptom: FlagId,
    /// Sources of these numbers.
    pub sources: Vec<SourceId>,
    /// Whether the sources were read for them.
    pub verified: bool,
    /// Where it is written.
    #[serde(skip)]
    pub place: Place,
}
