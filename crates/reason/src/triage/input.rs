//! What a safety screen is given.

use jiff::Timestamp;
use jiff::civil::Date;
use record::{FlagAnswer, FlagId, FollowUpId, Lock, Message, Person};
use serde::{Deserialize, Serialize};

/// Pain at this moment, for the pain-jump rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPainNow", into = "RawPainNow")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PainNow {
    now: u8,
    usual: Option<u8>,
    new_location: bool,
    new_leg_symptom: bool,
    #[cfg_attr(feature = "schema", schema(ignore))]
    told_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPainNow {
    now: u8,
    usual: Option<u8>,
    new_location: bool,
    new_leg_symptom: bool,
}

impl From<PainNow> for RawPainNow {
    fn from(pain: PainNow) -> Self {
        let PainNow { now, usual, new_location, new_leg_symptom, told_at: _ } = pain;
        Self { now, usual, new_location, new_leg_symptom }
    }
}

impl TryFrom<RawPainNow> for PainNow {
    type Error = &'static str;
    fn try_from(raw: RawPainNow) -> Result<Self, Self::Error> {
        Self::new(raw.now, raw.usual, raw.new_location, raw.new_leg_symptom)
            .ok_or("pain is a whole number from 0 to 10")
    }
}

impl PainNow {
    /// Pain now and as usual, both 0 to 10, and whether it sits in a new place or a leg has a new symptom. `None` for a
    /// number above 10.
    #[must_use]
    pub fn new(now: u8, usual: Option<u8>, new_location: bool, new_leg_symptom: bool) -> Option<Self> {
        let ok = now <= 10 && usual.is_none_or(|usual| usual <= 10);
        ok.then_some(Self { now, usual, new_location, new_leg_symptom, told_at: None })
    }

    /// The same, told at a moment. Without one it counts as told at the start of the day of the screen.
    #[must_use]
    pub fn told_at(self, at: Timestamp) -> Self {
        Self { told_at: Some(at), ..self }
    }

    /// The same, with what an earlier report of the same day said is new.
    pub(super) fn keeping(self, earlier: &Self) -> Self {
        let day = |pain: &Self| pain.told_at.map(super::answers::day);
        let same_day = day(&self) == day(earlier);
        Self { new_leg_symptom: self.new_leg_symptom || same_day && earlier.new_leg_symptom, ..self }
    }

    /// When it was told, where that is known.
    #[must_use]
    pub fn at(&self) -> Option<Timestamp> {
        self.told_at
    }

    /// Pain now, 0 to 10.
    #[must_use]
    pub fn now(&self) -> u8 {
        self.now
    }

    /// Usual pain, 0 to 10, where it is known.
    #[must_use]
    pub fn usual(&self) -> Option<u8> {
        self.usual
    }

    /// Whether the pain sits in a new place.
    #[must_use]
    pub fn new_location(&self) -> bool {
        self.new_location
    }

    /// Whether a leg has a new symptom.
    #[must_use]
    pub fn new_leg_symptom(&self) -> bool {
        self.new_leg_symptom
    }
}

/// Everything the screen looks at.
///
/// Days are calendar days in UTC: `today` as well as the day of each answer and lock. All stored answers belong here,
/// not only today's: how old an answer may be is for the pack to say.
#[derive(Clone, Copy, Debug)]
pub struct Screen<'a> {
    /// Who.
    pub person: &'a Person,
    /// The day of the screen.
    pub today: Date,
    /// Every answer on record.
    pub answers: &'a [FlagAnswer],
    /// Every lock on record, released or not.
    pub locks: &'a [Lock],
    /// Pain, where it was asked: what [`standing_pain`](super::standing_pain) makes of every report on record.
    pub pain: Option<PainNow>,
}

/// Why questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Purpose {
    /// The whole screen, the first time or before a lock is released.
    Start,
    /// What is asked before each session, and what is still open or has grown old.
    Session,
    /// Everything that could lock, after a jump in pain.
    PainJump,
}

/// A flag to ask now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Question {
    /// Which flag.
    pub flag: FlagId,
    /// Its follow-ups, asked after yes or unsure, in this order.
    pub follow_ups: Vec<FollowUpId>,
    /// The one follow-up that is asked after unsure, besides the others.
    pub if_unsure: Option<FollowUpId>,
    /// It may be skipped.
    pub optional: bool,
    /// Its list is shown with the question: the question asks about the list.
    pub features_first: bool,
    /// It is answered by itself: no "none of these", nothing filled in beforehand.
    pub one_by_one: bool,
    /// Why it is asked again, or what the profile already says about it.
    pub because: Option<Message>,
}
