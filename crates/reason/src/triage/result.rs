//! What a safety screen returns.

use std::collections::BTreeSet;

use record::{ConditionId, FlagId, Level, Lock, Message};
use serde::{Deserialize, Serialize};

/// One flag that fired, or (at level `incomplete`) was passed over though it must not be. A flag under a clearance that
/// holds is listed at level `ok`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Hit {
    /// The flag.
    pub flag: FlagId,
    /// The level it reached, after its modifiers.
    pub level: Level,
    /// Why: the answer as it counted, and each modifier that applied.
    pub because: Vec<Message>,
}

/// The outcome of a safety screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct TriageResult {
    /// The gravest level that applies.
    pub level: Level,
    /// Whether exercise is locked, by this screen or by a lock that still stands.
    pub locked: bool,
    /// Everything that fired, gravest first, then in the pack's order.
    pub hits: Vec<Hit>,
    /// Flags without a usable answer, in the pack's order; non-empty means the screen is not finished.
    pub open: Vec<FlagId>,
    /// Locks that must be opened now: one for each locking hit without a standing lock of that flag at that level or a
    /// graver one.
    pub new_locks: Vec<NewLock>,
    /// Earlier locks that still stand.
    pub standing_locks: Vec<Lock>,
    /// The usual pain, 0 to 10, when it was told with this screen.
    #[serde(default)]
    pub usual_pain: Option<u8>,
    /// Conditions the answers establish.
    pub conditions: BTreeSet<ConditionId>,
    /// What to do now, most urgent first.
    pub advice: Vec<Message>,
    /// What to watch for, shown whatever the level.
    pub safety_net: Vec<Message>,
}

/// A lock for the store to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct NewLock {
    /// The flag that fired.
    pub flag: FlagId,
    /// At which level.
    pub level: Level,
}
