//! Releasing a lock: a clinician saw the person, and the whole screen was answered again.

use content::Pack;
use content::triage::Release;
use jiff::ToSpan;
use record::{Answer, Clearance, FlagAnswer, FlagId, Lock, Role};

use super::answers::{Answers, Counts, day, yes_no};
use super::{Screen, locks};

/// Why a lock stays closed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClearError {
    /// The lock was released before, and that still holds.
    #[error("this lock is released already")]
    AlreadyCleared,
    /// Locks of this level are not released by anyone.
    #[error("a lock of this level cannot be released")]
    NotReleasable,
    /// Only a clinician may release a lock.
    #[error("a lock is released by a clinician only: enter the role of whoever examined the person")]
    NotAClinician,
    /// Nobody is named.
    #[error("say who examined the person")]
    NobodyNamed,
    /// Nothing is noted.
    #[error("note what the clinician said about exercise")]
    NoNote,
    /// The examination lies in the future.
    #[error("the day of the examination lies in the future")]
    SeenInFuture,
    /// The examination lies before the lock, so it cannot have been about it.
    #[error("the examination lies before this lock was opened: it cannot have been about it")]
    SeenBeforeLock,
    /// The screen was not answered again after the examination, or not in full.
    #[error("answer the whole screen again after the examination; open: {}", .open.iter().map(FlagId::as_str).collect::<Vec<_>>().join(", "))]
    NotScreenedAgain {
        /// Questions without an answer since.
        open: Vec<FlagId>,
    },
    /// The symptom has changed since, or whether it has was not answered with a plain no.
    #[error("the symptom may have changed since the examination: it has to be looked at again")]
    Changed,
}

/// Releases a lock on what a clinician said. `repeated` is the screen of today with every answer on record: the whole
/// screen must have been answered again since the lock was opened and on or after the day of the examination.
///
/// The clearance is of this flag only. It ends on the day the pack says (cancer: 12 months after the examination) or on
/// an earlier one that was entered, and it never silences a symptom that changed.
///
/// # Errors
/// Why the lock stays closed.
pub fn clear(
    pack: &Pack,
    lock: &Lock,
    clearance: Clearance,
    repeated: &Screen<'_>,
) -> Result<Lock, ClearError> {
    let triage = &pack.triage;
    if !locks::stands(lock, repeated.today) {
        return Err(ClearError::AlreadyCleared);
    }
    if triage.level(lock.level).is_none_or(|rule| rule.release != Release::Clinician) {
        return Err(ClearError::NotReleasable);
    }
    if clearance.role != Role::Clinician {
        return Err(ClearError::NotAClinician);
    }
    if clearance.cleared_by.trim().is_empty() {
        return Err(ClearError::NobodyNamed);
    }
    if clearance.note.trim().is_empty() {
        return Err(ClearError::NoNote);
    }
    if clearance.seen_on > repeated.today || clearance.seen_on > day(clearance.entered) {
        return Err(ClearError::SeenInFuture);
    }
    if clearance.seen_on < day(lock.opened) {
        return Err(ClearError::SeenBeforeLock);
    }

    // only what was answered after the lock and the examination counts as the repeated screen
    let since = |answer: &&FlagAnswer| answer.at > lock.opened && day(answer.at) >= clearance.seen_on;
    let again: Vec<FlagAnswer> = repeated.answers.iter().filter(since).cloned().collect();
    let answers = Answers::new(triage, &Screen { answers: &again, ..*repeated }, false);
    let open: Vec<FlagId> =
        triage.flags.iter().filter(|flag| answers.is_open(flag)).map(|flag| flag.id.clone()).collect();
    if !open.is_empty() {
        return Err(ClearError::NotScreenedAgain { open });
    }
    let changed = answers.of(&lock.flag).is_some_and(|given| {
        let present = |answer: &&&FlagAnswer| given.counts(triage, answer) != Counts::No;
        let unchanged = |answer: &&FlagAnswer| yes_no(answer, triage.changed_follow_up()) == Some(Answer::No);
        !given.answers.iter().filter(present).all(unchanged)
    });
    if changed {
        return Err(ClearError::Changed);
    }

    let months = triage.flag(&lock.flag).and_then(|flag| flag.clearance_months);
    let expires = months.and_then(|months| clearance.seen_on.checked_add(i64::from(months).months()).ok());
    let expires = [expires, clearance.expires].into_iter().flatten().min();
    Ok(Lock { clearance: Some(Clearance { expires, ..clearance }), ..lock.clone() })
}
