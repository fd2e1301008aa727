//! Which questions to ask, and why again.

use content::Pack;
use content::triage::{Ask, Flag, Policy};
use record::{Answer, Message};

use super::answers::{Answers, Given};
use super::{Purpose, Question, Screen, keys, locks};

/// The flags to ask now, in the pack's order.
///
/// - `Start`: every flag that applies to the person.
/// - `Session`: what is asked before each session and was not answered today, what is open or has grown old, and routine
///   questions that were unsure or skipped on an earlier day.
/// - `PainJump`: everything that could lock, whether or not it was answered today.
///
/// A flag with a lock on record, released or not, also asks whether something has changed.
#[must_use]
pub fn questions(pack: &Pack, input: &Screen<'_>, purpose: Purpose) -> Vec<Question> {
    let answers = Answers::new(&pack.triage, input, purpose == Purpose::PainJump);
    let wanted = |flag: &&Flag| {
        let Some(given) = answers.of(&flag.id) else { return false };
        // what cannot lock is never open, but it is asked once and grows old like the rest
        let old = !given.is_fresh(&answers.fresh) && !given.is_skipped(&answers.fresh);
        let open = answers.is_open(flag) || old;
        let again = match purpose {
            Purpose::Start => true,
            Purpose::Session => asks_again(&answers, given).is_some(),
            Purpose::PainJump => pack.triage.could_lock(flag),
        };
        // what asks "since last time" stands for questions that are asked themselves here
        let stands_for_others = flag.ask == Ask::SinceLast && purpose != Purpose::Session;
        answers.applies(flag) && (open || again) && !stands_for_others
    };
    let flags = pack.triage.flags.iter().filter(wanted);
    flags.map(|flag| question(pack, input, &answers, flag)).collect()
}

/// Why a routine question is asked again: it was unsure or skipped on an earlier day.
fn asks_again(answers: &Answers<'_>, given: &Given<'_>) -> Option<&'static str> {
    if given.flag.policy != Policy::Gentle {
        return None;
    }
    let skipped = given.skipped_on().filter(|on| given.on().is_none_or(|answered| answered < *on));
    let unsure = given.answers.iter().any(|answer| answer.answer == Answer::Unsure);
    if skipped.is_some_and(|on| on < answers.today) {
        Some(keys::ASK_AGAIN_SKIPPED)
    } else if unsure && given.on().is_some_and(|on| on < answers.today) {
        Some(keys::ASK_AGAIN_UNSURE)
    } else {
        None
    }
}

fn question(pack: &Pack, input: &Screen<'_>, answers: &Answers<'_>, flag: &Flag) -> Question {
    let locked_before = locks::ever(input.locks, &flag.id);
    let given = answers.of(&flag.id);
    let mut follow_ups = flag.follow_ups.clone();
    follow_ups.extend(locked_before.then(|| pack.triage.changed_follow_up().clone()));
    let if_unsure = (flag.policy == Policy::TwoWeek)
        .then(|| flag.if_unsure.clone().unwrap_or_else(|| pack.triage.rules.unsure_follow_up.clone()));
    let again = given.and_then(|given| asks_again(answers, given)).map(Message::new);
    let old = given.and_then(Given::on).filter(|on| *on < answers.today);
    let old = old.map(|on| Message::new(keys::ASK_AGAIN_OLD).text("date", on.to_string()));
    let lock = locked_before.then(|| Message::new(keys::ASK_AGAIN_LOCK));
    let known = given
        .and_then(|given| given.profile)
        .map(|id| Message::new(keys::ASK_PROFILE).key("condition", format!("condition-{}", id.fluent())));
    Question {
        flag: flag.id.clone(),
        follow_ups,
        if_unsure,
        optional: flag.optional,
        features_first: flag.features_first(),
        one_by_one: pack.triage.one_by_one(flag),
        because: lock.or(known).or(again).or(old),
    }
}
