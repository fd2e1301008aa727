//! Locks: an exercise lock is a record that outlives the session.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{FlagId, LockId};

/// How urgent a triage outcome is. Declared from mildest to gravest; the pack's `rank` must agree with this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Level {
    /// Nothing on the list was found; not a medical clearance.
    Ok,
    /// The programme is changed by condition rules.
    ModifyProgramme,
    /// A routine review; a gentle programme is allowed.
    RoutineClinician,
    /// A specialist referral; exercise is not locked.
    ReferralNoLock,
    /// Questions are open; locked until they are answered.
    Incomplete,
    /// See a clinician within days to two weeks; locked.
    #[serde(rename = "prompt_clinician_2wk")]
    PromptClinician2wk,
    /// Medical advice today; locked.
    UrgentSameDay,
    /// Emergency help now; locked.
    EmergencyNow,
    /// Not for this person (under 18); locked, with where to go instead.
    OutOfScope,
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Role {
    /// The person.
    Person,
    /// A movement coach; not a clinician.
    Coach,
    /// A physician, physiotherapist, midwife or surgeon's team.
    Clinician,
}

/// How a lock was opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Clearance {
    /// Who examined and said exercise is fine.
    pub cleared_by: String,
    /// Their role.
    pub role: Role,
    /// The day the clinician saw the person.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub seen_on: Date,
    /// What was said.
    pub note: String,
    /// When it was entered here.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = DateTime))]
    pub entered: Timestamp,
    /// From this day on it no longer holds.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub expires: Option<Date>,
}

/// An exercise lock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Lock {
    /// Given by the store.
    pub id: LockId,
    /// The flag that fired.
    pub flag: FlagId,
    /// At which level.
    pub level: Level,
    /// When.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = DateTime))]
    pub opened: Timestamp,
    /// How it was released, if it was.
    pub clearance: Option<Clearance>,
}
