//! What to do now, and what to watch for.

use std::collections::BTreeSet;

use content::Pack;
use content::triage::{Flag, LevelRule};
use record::{Answer, Level, Lock, Message, Person};

use super::Hit;
use super::answers::{Answers, day};
use super::keys;

/// Telephone numbers of the person's country, or words that stand for them.
struct Numbers<'a> {
    emergency: Option<&'a str>,
    crisis: Option<&'a str>,
}

impl<'a> Numbers<'a> {
    fn of(pack: &'a Pack, person: &Person) -> Self {
        let country = pack.countries.iter().find(|country| Some(&country.code) == person.country.as_ref());
        Self {
            emergency: country.map(|country| country.emergency.as_str()),
            crisis: country.and_then(|country| country.crisis_line.as_deref()),
        }
    }

    /// A message with both numbers as arguments; a text that needs neither ignores them.
    fn message(&self, key: impl Into<String>) -> Message {
        let message = Message::new(key);
        let message = match self.emergency {
            Some(number) => message.text("number", number),
            None => message.key("number", keys::NUMBER_UNKNOWN),
        };
        match self.crisis {
            Some(number) => message.text("crisis", number),
            None => message.key("crisis", keys::CRISIS_UNKNOWN),
        }
    }
}

/// What applies on top of the hits.
pub(super) struct State<'a> {
    pub(super) hits: &'a [Hit],
    /// Advice keys of rules and counts, with the level they belong to.
    pub(super) extra: &'a [(Level, String)],
    pub(super) standing: &'a [Lock],
    pub(super) incomplete: bool,
    pub(super) out_of_scope: bool,
}

/// What to do, most urgent first.
pub(super) fn advice(pack: &Pack, person: &Person, state: &State<'_>) -> Vec<Message> {
    let numbers = Numbers::of(pack, person);
    let flag = |hit: &Hit| pack.triage.flag(&hit.flag);
    let locking = |hit: &&Hit| flag(hit).is_some_and(|flag| flag.locks);
    let mut levels: BTreeSet<Level> = state.hits.iter().filter(locking).map(|hit| hit.level).collect();
    levels.extend(state.standing.iter().map(|lock| lock.level));
    levels.extend(state.extra.iter().map(|(level, _)| *level));
    levels.extend(state.incomplete.then_some(Level::Incomplete));
    // what cannot lock has its own advice and does not stand in front of another level's
    let gravest = levels.iter().next_back().copied().unwrap_or(Level::Ok);
    levels.extend(state.hits.iter().map(|hit| hit.level));
    let mut messages = vec![];
    let mut say = |message: Message| {
        if !messages.contains(&message) {
            messages.push(message);
        }
    };
    // what to do now is said once: below an urgent level only what a flag itself advises is added
    let urgent = gravest >= Level::UrgentSameDay || state.out_of_scope;
    for level in levels.iter().rev().copied().filter(|level| *level != Level::Ok) {
        if urgent && level < Level::UrgentSameDay {
            break;
        }
        let at_level = || state.hits.iter().filter(move |hit| hit.level == level);
        let of_a_hit = at_level().any(|hit| locking(&hit));
        let of_a_lock = state.standing.iter().any(|lock| lock.level == level);
        let of_the_screen = level == Level::Incomplete && state.incomplete;
        if (of_a_hit || of_a_lock || of_the_screen) && !(urgent && level < gravest) {
            say(numbers.message(advice_key(level)));
        }
        for key in at_level().filter_map(flag).filter_map(|flag| own_advice(flag, level, gravest)) {
            say(numbers.message(key));
        }
        for (_, key) in state.extra.iter().filter(|(of, _)| *of == level) {
            say(numbers.message(key.clone()));
        }
        for lock in state.standing.iter().filter(|lock| lock.level == level) {
            if let Some(flag) = pack.triage.flag(&lock.flag) {
                let since = day(lock.opened).to_string();
                say(Message::new(keys::ADVICE_STANDING_LOCK)
                    .text("date", since)
                    .key("flag", flag.name_key()));
            }
        }
    }
    if state.out_of_scope {
        say(numbers.message(advice_key(Level::OutOfScope)));
    }
    if messages.is_empty() {
        messages.push(numbers.message(advice_key(Level::Ok)));
    }
    messages
}

/// What a flag adds at the level it reached.
fn own_advice(flag: &Flag, level: Level, gravest: Level) -> Option<String> {
    // beside "call now" stands only what is meant for an emergency
    if gravest == Level::EmergencyNow && flag.level < Level::EmergencyNow {
        return flag.emergency_advice.then(|| flag.emergency_advice_key());
    }
    // advice written for a flag's own level is not for a lowered one, unless nothing else would be said
    let fits = flag.own_advice && (flag.level <= level || !flag.locks);
    fits.then(|| flag.advice_key())
}

/// What to watch for, whatever the level.
pub(super) fn safety_net(pack: &Pack, answers: &Answers<'_>) -> Vec<Message> {
    let numbers = Numbers::of(pack, answers.person);
    let mut messages = [keys::SAFETY_NET_NERVES, keys::SAFETY_NET_HEART, keys::SAFETY_NET_FEVER]
        .map(|key| numbers.message(key))
        .to_vec();
    let passed_over = |flag: &&Flag| {
        let skipped = answers.of(&flag.id).is_some_and(|given| given.is_skipped(&answers.fresh));
        flag.optional && flag.locks && skipped
    };
    if pack.triage.flags.iter().any(|flag| passed_over(&flag)) {
        messages.push(numbers.message(keys::SAFETY_NET_SEX));
    }
    messages.push(numbers.message(keys::SAFETY_NET_CRISIS));
    if !pack.info.reviewed_by_clinician {
        messages.push(Message::new(keys::UNREVIEWED));
    }
    messages
}

/// The first reason of a hit: what the answer counted as.
pub(super) fn first_reason(
    flag: &Flag,
    answer: Answer,
    routine: bool,
    profile: Option<&record::ConditionId>,
) -> Message {
    let key = match (answer, routine, profile) {
        (Answer::Yes, _, _) => keys::BECAUSE_YES,
        (Answer::Unsure, true, _) => keys::BECAUSE_UNSURE_ROUTINE,
        (Answer::No | Answer::Skipped, _, Some(_)) => keys::BECAUSE_PROFILE,
        (Answer::Unsure, false, _) => keys::BECAUSE_UNSURE_YES,
        (Answer::No | Answer::Skipped, _, None) => keys::BECAUSE_SKIPPED,
    };
    let message = Message::new(key).key("flag", flag.name_key());
    match profile {
        Some(id) if key == keys::BECAUSE_PROFILE => {
            message.key("condition", format!("condition-{}", id.fluent()))
        }
        _ => message,
    }
}

fn advice_key(level: Level) -> String {
    format!("level-{}-advice", LevelRule::fluent(level))
}
