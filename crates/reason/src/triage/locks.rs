//! Locks on record: which still stand, and what a clearance covers.

use content::triage::Triage;
use jiff::civil::Date;
use record::{Answer, Clearance, FlagAnswer, FlagId, Level, Lock, Role};

use super::answers::yes_no;

/// Whether a lock still holds on a day: nobody cleared it, somebody who may not, or the clearance has run out.
pub(super) fn stands(lock: &Lock, today: Date) -> bool {
    valid(lock, today).is_none()
}

/// The clearance of a lock, while it holds.
fn valid(lock: &Lock, today: Date) -> Option<&Clearance> {
    let by_clinician = |clearance: &&Clearance| clearance.role == Role::Clinician;
    let current = |clearance: &&Clearance| clearance.expires.is_none_or(|expires| today < expires);
    lock.clearance.as_ref().filter(by_clinician).filter(current)
}

/// The clearance under which an answer at this level does not lock: of the same flag, at this level or a graver one, and
/// the answer is one the clinician knew or says that nothing has changed since.
pub(super) fn covering<'a>(
    triage: &Triage,
    locks: &'a [Lock],
    today: Date,
    level: Level,
    answer: &FlagAnswer,
) -> Option<&'a Clearance> {
    let unchanged = yes_no(answer, triage.changed_follow_up()) == Some(Answer::No);
    let of_flag = locks.iter().filter(|lock| lock.flag == answer.flag && lock.level >= level);
    let mut clearances = of_flag.filter_map(|lock| valid(lock, today));
    clearances.find(|clearance| unchanged || answer.at <= clearance.entered)
}

/// Whether a flag ever had a lock, so that it is asked whether something has changed.
pub(super) fn ever(locks: &[Lock], flag: &FlagId) -> bool {
    locks.iter().any(|lock| lock.flag == *flag)
}
