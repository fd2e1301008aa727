//! Releasing a lock.

use content::Pack;
use record::{Clearance, Lock};

use super::Screen;

/// Why a lock stays closed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClearError {
    /// Only a clinician may release a lock.
    #[error("a lock is released by a clinician only; enter who examined the person")]
    NotAClinician,
}

/// Releases a lock on what a clinician said; `repeated` is the whole screen answered again.
///
/// # Errors
/// Why the lock stays closed.
pub fn clear(_pack: &Pack, _lock: &Lock, _clearance: Clearance, _repeated: &Screen<'_>) -> Result<Lock, ClearError> {
    Err(ClearError::NotAClinician)
}
