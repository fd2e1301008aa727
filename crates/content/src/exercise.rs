//! Exercises: what each asks of the body, how much of it, and its easier and harder neighbours.
//!
//! What an exercise *means* for one person (allowed, chosen, how much) is for `plan`; the words are in
//! `text/<lang>/exercises.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use record::{Equipment, ExerciseId, FactorId, SourceId};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::assessment::Need;
use crate::{EvidenceGrade, Problem, Property, SourceFile};

mod check;
mod links;
#[cfg(test)]
mod tests;

pub use check::cross_check;
pub use links::check_links;

/// What an exercise trains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ExerciseKind))]
pub enum Kind {
    /// Force: legs, hips, carrying.
    Strength,
    /// Holding on: trunk and hip endurance.
    Endurance,
    /// Range of movement.
    Mobility,
    /// Balance and control.
    Control,
    /// Calming down.
    Relaxation,
    /// Walking.
    Walking,
    /// Pressing a ball, roller or hand into muscle.
    Pressure,
    /// Something for the day, not a training item.
    Habit,
}

/// The part of the body that works, for variety within a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ExerciseRegion))]
pub enum Region {
    /// Foot and calf.
    Foot,
    /// Thigh and knee.
    Leg,
    /// Hip and buttock.
    Hip,
    /// Front, side and back of the trunk.
    Trunk,
    /// Upper back and shoulder.
    UpperBack,
    /// All of it: breathing, walking.
    Whole,
}

/// Why an exercise is left out unless the person asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum NotDefault {
    /// Hard, and without a role in back pain.
    NoBackPainRole,
    /// Trials or cohorts speak against an effect on back pain.
    EvidenceAgainst,
    /// Tradition only.
    TraditionOnly,
    /// Only after a clinician's clear yes.
    ClinicianOnly,
}

impl NotDefault {
    /// The Fluent key of the reason.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NoBackPainRole => "reason-not-default-no-back-pain-role",
            Self::EvidenceAgainst => "reason-not-default-evidence-against",
            Self::TraditionOnly => "reason-not-default-tradition-only",
            Self::ClinicianOnly => "reason-not-default-clinician-only",
        }
    }
}

/// How hard: 1 (nearly everyone) to 5 (trained people).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(value_type = u8))]
pub struct Difficulty(u8);

impl Difficulty {
    /// 1 to 5, or `None`.
    #[must_use]
    pub fn new(level: u8) -> Option<Self> {
        (1..=5).contains(&level).then_some(Self(level))
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Difficulty {
    type Error = String;
    fn try_from(level: u8) -> Result<Self, String> {
        Self::new(level).ok_or_else(|| format!("level {level} does not exist: use 1 to 5"))
    }
}

impl From<Difficulty> for u8 {
    fn from(level: Difficulty) -> u8 {
        level.0
    }
}

/// How much of an exercise, as its author sets it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct BaseDose {
    /// Sets a session.
    pub sets: u8,
    /// Repetitions a set, each side; one hold is one repetition.
    pub reps: u16,
    /// Seconds each repetition is held; 0 for movements.
    #[serde(default)]
    pub hold_s: f64,
    /// Seconds one repetition takes from start to start, its hold included.
    pub rep_s: f64,
    /// Seconds of rest between sets.
    #[serde(default)]
    pub rest_s: f64,
    /// Done on each side.
    #[serde(default)]
    pub per_side: bool,
    /// Days a week.
    pub days_per_week: u8,
}

/// Seconds it takes to change sides. Chosen here.
const CHANGE_SIDES_S: f64 = 5.0;

impl BaseDose {
    /// Minutes of one session: every repetition on every side, changing sides, and the rest between sets.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        let sets = f64::from(self.sets);
        let sides = if self.per_side { 2.0 } else { 1.0 };
        let work = sets * sides * f64::from(self.reps) * self.rep_s;
        let change = if self.per_side { sets * CHANGE_SIDES_S } else { 0.0 };
        (work + change + (sets - 1.0).max(0.0) * self.rest_s) / 60.0
    }

    fn defect(&self) -> Option<&'static str> {
        let times = [self.hold_s, self.rep_s, self.rest_s];
        if times.iter().any(|t| !t.is_finite() || *t < 0.0) {
            return Some("times must be seconds from 0 up");
        }
        if !(1..=10).contains(&self.sets) || self.reps == 0 {
            return Some("there must be 1 to 10 sets and at least one repetition");
        }
        if self.rep_s < self.hold_s || self.rep_s <= 0.0 {
            return Some("rep_s counts the hold: it must be positive and no shorter than hold_s");
        }
        if !(1..=7).contains(&self.days_per_week) {
            return Some("days_per_week must be 1 to 7");
        }
        (self.minutes() > 60.0).then_some("one session would take over an hour")
    }
}

/// One exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Exercise {
    /// Its word.
    pub id: ExerciseId,
    /// What it trains.
    pub kind: Kind,
    /// Where.
    pub region: Region,
    /// Exercises of one family are variants of each other; a programme takes one of them.
    pub family: String,
    /// How hard.
    pub level: Difficulty,
    /// Factors it works on.
    pub factors: Vec<FactorId>,
    /// What it asks of the body; at least one position.
    pub properties: BTreeSet<Property>,
    /// What is needed: all of these, each as any one of its alternatives.
    pub equipment: Vec<Vec<Equipment>>,
    /// Who or what it cannot do without.
    pub needs: Option<Need>,
    /// How much.
    pub dose: BaseDose,
    /// Easier neighbours.
    pub easier: Vec<ExerciseId>,
    /// Harder neighbours.
    pub harder: Vec<ExerciseId>,
    /// Links of more than one level, each with the Fluent key of its reason.
    pub jumps: BTreeMap<ExerciseId, String>,
    /// The nearest exercise on a chair.
    pub chair: Option<ExerciseId>,
    /// The nearest exercise that needs no floor.
    pub floor_free: Option<ExerciseId>,
    /// Why it is not offered unless the person asks for it; `None` means it is offered.
    pub not_default: Option<NotDefault>,
    /// Evidence that this kind of exercise helps with back pain.
    pub grade: EvidenceGrade,
    /// Sources of the grade and the dose.
    pub sources: Vec<SourceId>,
    /// Whether every number was read at its source.
    pub verified: bool,
    /// Where it stands in its file, 1-based.
    #[serde(skip)]
    pub line: u32,
}

impl Exercise {
    /// Whether it is offered without being asked for.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.not_default.is_none()
    }

    /// Whether one has to get down to the floor for it.
    #[must_use]
    pub fn on_floor(&self) -> bool {
        self.properties.contains(&Property::OnFloor)
    }

    /// The Fluent keys it needs: name, how, cue and common mistake.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        let id = self.id.fluent();
        ["", "-how", "-cue", "-mistake"].iter().map(|part| format!("exercise-{id}{part}")).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    exercise: Vec<RawExercise>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExercise {
    id: Spanned<ExerciseId>,
    kind: Kind,
    region: Region,
    family: String,
    level: Difficulty,
    factors: Vec<FactorId>,
    properties: Spanned<BTreeSet<Property>>,
    #[serde(default)]
    equipment: Vec<Vec<Equipment>>,
    needs: Option<Need>,
    dose: Spanned<BaseDose>,
    #[serde(default)]
    easier: Vec<ExerciseId>,
    #[serde(default)]
    harder: Vec<ExerciseId>,
    #[serde(default)]
    jumps: BTreeMap<ExerciseId, String>,
    chair: Option<ExerciseId>,
    floor_free: Option<ExerciseId>,
    not_default: Option<NotDefault>,
    grade: EvidenceGrade,
    #[serde(default)]
    sources: Vec<SourceId>,
    verified: bool,
}

/// Positions one takes on the floor, or on a bed where the equipment names one.
const LOW: [Property; 7] = [
    Property::LyingSupine,
    Property::LyingProne,
    Property::SideLying,
    Property::Quadruped,
    Property::Kneeling,
    Property::HalfKneeling,
    Property::FloorSitting,
];

/// Reads `exercises.toml`.
///
/// # Errors
/// Every [`Problem`] found, each with its line; links between exercises are checked by [`check_links`].
pub fn parse(file: &SourceFile) -> Result<Vec<Exercise>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    let exercises: Vec<Exercise> =
        raw.exercise.into_iter().map(|raw| checked(file, raw, &mut problems)).collect();
    problems.extend(check_links(&file.path, &exercises));
    if problems.is_empty() { Ok(exercises) } else { Err(problems) }
}

fn checked(file: &SourceFile, raw: RawExercise, problems: &mut Vec<Problem>) -> Exercise {
    let line = file.line_of(raw.id.span().start);
    let id = raw.id.into_inner();
    let mut report = |offset: usize, key: &str, found: String, advice: &str| {
        problems.push(Problem {
            file: file.path.clone(),
            line: file.line_of(offset),
            key: format!("exercise[{id}].{key}"),
            found,
            advice: advice.into(),
        });
    };

    let at_properties = raw.properties.span().start;
    let mut properties = raw.properties.into_inner();
    if !properties.iter().any(|p| p.is_position()) {
        report(at_properties, "properties", "no position".into(), "name at least one, e.g. \"standing\"");
    }
    if raw.equipment.iter().any(Vec::is_empty) {
        report(
            at_properties,
            "equipment",
            "an empty list of alternatives".into(),
            "name what is needed, or leave it out",
        );
    }
    // a low position is on the floor unless a bed does as well
    let bed_does = raw.equipment.iter().any(|any_of| any_of.contains(&Equipment::Bed));
    if properties.iter().any(|p| LOW.contains(p)) && !bed_does {
        properties.insert(Property::OnFloor);
    }
    if let Some(defect) = raw.dose.get_ref().defect() {
        report(raw.dose.span().start, "dose", format!("{:?}", raw.dose.get_ref()), defect);
    }
    if raw.verified && raw.sources.is_empty() {
        report(
            at_properties,
            "verified",
            "verified without a source".into(),
            "name the source that was read, or say verified = false",
        );
    }

    Exercise {
        line,
        kind: raw.kind,
        region: raw.region,
        family: raw.family,
        level: raw.level,
        factors: raw.factors,
        properties,
        equipment: raw.equipment,
        needs: raw.needs,
        dose: raw.dose.into_inner(),
        easier: raw.easier,
        harder: raw.harder,
        jumps: raw.jumps,
        chair: raw.chair,
        floor_free: raw.floor_free,
        not_default: raw.not_default,
        grade: raw.grade,
        sources: raw.sources,
        verified: raw.verified,
        id,
    }
}
