//! What planning returns.

use content::EvidenceGrade;
use reason::triage::TriageResult;
use record::{AssessmentId, ConditionId, Equipment, ExerciseId, FactorId, Message, Side, SourceId};
use serde::{Deserialize, Serialize};

/// There is no programme: the safety screen locks exercise, or is not finished.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[error("exercise is locked by the safety screen")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Locked {
    /// What the screen found, and what to do now.
    pub triage: Box<TriageResult>,
}

/// An assessment that is not for this person now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct BlockedTest {
    /// Which.
    pub assessment: AssessmentId,
    /// The condition that excludes it, if one does.
    pub condition: Option<ConditionId>,
    /// Why.
    pub because: Message,
}

/// How much of an exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Dose {
    /// Sets a session.
    pub sets: u8,
    /// Repetitions a set (a hold counts as one repetition).
    pub reps: u16,
    /// Seconds each repetition is held; 0 for movements.
    pub hold_s: f64,
    /// Seconds one repetition takes, hold included.
    pub rep_s: f64,
    /// Seconds of rest between sets.
    pub rest_s: f64,
    /// Done on each side.
    pub per_side: bool,
    /// Days a week.
    pub days_per_week: u8,
    /// Minutes a session: changing sides, resting and the extra set of a side included.
    pub minutes: f64,
}

/// One exercise of a programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Item {
    /// Which.
    pub exercise: ExerciseId,
    /// How much.
    pub dose: Dose,
    /// The dose in words.
    pub dose_says: Message,
    /// The side to do one more set of, when a difference beyond error was found.
    pub extra_side: Option<Side>,
    /// Factors it works on.
    pub targets: Vec<FactorId>,
    /// Why it was chosen; never empty.
    pub because: Vec<Message>,
    /// What to take care of, from condition rules.
    pub cautions: Vec<Message>,
    /// Easier neighbours that are allowed for this person.
    pub easier: Vec<ExerciseId>,
    /// Harder neighbours that are allowed for this person.
    pub harder: Vec<ExerciseId>,
    /// The same on a chair, where one exists and is allowed.
    pub chair: Option<ExerciseId>,
    /// The same without the floor, where one exists and is allowed.
    pub floor_free: Option<ExerciseId>,
    /// What is needed.
    pub equipment: Vec<Equipment>,
    /// Evidence for this kind of exercise.
    pub grade: EvidenceGrade,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Whether every number in it was read at its source.
    pub verified: bool,
}

/// The walking dose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Walking {
    /// The stage of the walking plan it belongs to.
    pub exercise: ExerciseId,
    /// Minutes of one walk in the first week.
    pub minutes: u16,
    /// In parts of at most so many minutes, with a rest between them; absent when in one go.
    pub parts_of: Option<u16>,
    /// Walks a week.
    pub days_per_week: u8,
    /// Minutes added next week if all is well.
    pub next_week_adds: u16,
    /// Why so much, and how it grows; never empty.
    pub because: Vec<Message>,
}

/// An exercise that was considered and left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LeftOut {
    /// Which.
    pub exercise: ExerciseId,
    /// The condition that excludes it, if one does.
    pub condition: Option<ConditionId>,
    /// Why.
    pub because: Message,
}

/// Which exercises, how much, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Programme {
    /// Two to four exercises, fewer only when the rules or the time leave no more.
    pub items: Vec<Item>,
    /// The version for a bad day: three minutes at most.
    pub short: Vec<Item>,
    /// Walking, unless a rule excludes it.
    pub walking: Option<Walking>,
    /// Minutes of one session, walking apart.
    pub minutes: f64,
    /// Exercise days a week.
    pub days_per_week: u8,
    /// Why the whole looks as it does, first to last.
    pub because: Vec<Message>,
    /// When to stop.
    pub stop: Vec<Message>,
    /// What was left out and why, most relevant first.
    pub left_out: Vec<LeftOut>,
    /// When to measure again, in days.
    pub retest_after_days: u16,
}
