//! What the answers on record say about each flag today.

use std::collections::BTreeMap;

use content::triage::{Ask, Flag, Policy, Triage};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use record::{Answer, FlagAnswer, FlagId, FollowUpAnswer, FollowUpId, Person};

use super::Screen;

/// The calendar day of a moment, UTC.
pub(super) fn day(at: jiff::Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// Whole days from one day to a later one; 0 when it is not later.
pub(super) fn days_between(from: Date, to: Date) -> i64 {
    i64::from(to.since(from).map_or(0, |span| span.get_days())).max(0)
}

/// What one answer to a flag counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Counts {
    /// Nothing.
    No,
    /// Unsure to a two-week flag: at least a routine review.
    Routine,
    /// Yes.
    Yes,
}

/// The answers to one flag that matter today.
#[derive(Debug)]
pub(super) struct Given<'a> {
    pub(super) flag: &'a Flag,
    /// Yes, no and unsure of the latest day that has any.
    pub(super) answers: Vec<&'a FlagAnswer>,
    /// The day of those answers.
    pub(super) on: Option<Date>,
    /// The latest day on which it was passed over.
    pub(super) skipped_on: Option<Date>,
    /// A condition of the profile that contradicts a no.
    pub(super) profile: Option<&'a record::ConditionId>,
}

impl<'a> Given<'a> {
    fn new(flag: &'a Flag, person: &Person, answers: &[&'a FlagAnswer]) -> Self {
        let real = || answers.iter().filter(|a| a.answer != Answer::Skipped);
        let on = real().map(|a| day(a.at)).max();
        let skipped = answers.iter().filter(|a| a.answer == Answer::Skipped);
        // one order whatever order they came in, so that the reasons are the same too
        let mut latest: Vec<&FlagAnswer> = real().filter(|a| Some(day(a.at)) == on).copied().collect();
        latest.sort_by_cached_key(|a| (a.at, a.answer, format!("{:?} {:?}", a.follow_ups, a.features)));
        Self {
            flag,
            answers: latest,
            on,
            skipped_on: skipped.map(|a| day(a.at)).max(),
            profile: flag.profile.iter().find(|id| person.conditions.iter().any(|c| c.condition == **id)),
        }
    }

    /// What an answer counts for, before follow-ups raise or lower its level.
    pub(super) fn counts(&self, triage: &Triage, answer: &FlagAnswer) -> Counts {
        let contradicted = if self.profile.is_some() { Counts::Yes } else { Counts::No };
        match (answer.answer, self.flag.policy) {
            (Answer::Yes, _) | (Answer::Unsure, Policy::Urgent) => Counts::Yes,
            (Answer::Unsure, Policy::TwoWeek) => match self.likely(triage, answer) {
                Some(Answer::Yes | Answer::Unsure) => Counts::Yes,
                _ => contradicted.max(Counts::Routine),
            },
            (Answer::Unsure, Policy::Gentle) | (Answer::No, _) => contradicted,
            (Answer::Skipped, _) => Counts::No,
        }
    }

    /// The answer to the one follow-up that an unsure two-week flag asks.
    fn likely(&self, triage: &Triage, answer: &FlagAnswer) -> Option<Answer> {
        yes_no(answer, self.flag.if_unsure.as_ref().unwrap_or(&triage.rules.unsure_follow_up))
    }

    /// Whether any answer counts as yes.
    pub(super) fn is_yes(&self, triage: &Triage) -> bool {
        self.answers.iter().any(|answer| self.counts(triage, answer) == Counts::Yes)
            || self.skipped_but_known()
    }

    /// A routine flag that was passed over although the profile says it applies.
    pub(super) fn skipped_but_known(&self) -> bool {
        let known = self.flag.policy == Policy::Gentle && self.profile.is_some();
        known && self.answers.is_empty() && self.skipped_on.is_some()
    }

    /// Whether every answer is a no that nothing contradicts, and recent enough.
    pub(super) fn is_plain_no(&self, rules: &Freshness<'_>) -> bool {
        let no = self.answers.iter().all(|answer| answer.answer == Answer::No);
        !self.answers.is_empty() && no && self.profile.is_none() && self.is_fresh(rules)
    }

    /// Whether the latest yes, no or unsure is recent enough.
    pub(super) fn is_fresh(&self, rules: &Freshness<'_>) -> bool {
        self.on.is_some_and(|on| rules.accepts(self, on))
    }

    /// Whether it was passed over recently enough, and not answered since.
    pub(super) fn is_skipped(&self, rules: &Freshness<'_>) -> bool {
        !self.is_fresh(rules) && self.skipped_on.is_some_and(|on| rules.accepts(self, on))
    }

    /// Whether the latest answer is unsure and its one follow-up is open. A second unsure that answers it closes it.
    pub(super) fn waits_for_likely(&self, triage: &Triage) -> bool {
        let open = |answer: &&FlagAnswer| matches!(self.likely(triage, answer), None | Some(Answer::Skipped));
        let mut unsure = self.answers.iter().filter(|answer| answer.answer == Answer::Unsure).peekable();
        self.flag.policy == Policy::TwoWeek && unsure.peek().is_some() && unsure.all(open)
    }
}

/// How old an answer may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Freshness<'a> {
    pub(super) triage: &'a Triage,
    pub(super) today: Date,
    /// Everything that could lock is asked anew.
    pub(super) jump: bool,
}

impl Freshness<'_> {
    fn accepts(&self, given: &Given<'_>, on: Date) -> bool {
        if on >= self.today {
            return true;
        }
        let flag = given.flag;
        let each_session = match flag.ask {
            Ask::Session => true,
            Ask::SessionOnceYes => given.answers.iter().any(|answer| answer.answer != Answer::No),
            Ask::Start => false,
        };
        let after_a_jump = self.jump && flag.policy >= Policy::TwoWeek && flag.locks;
        let young = days_between(on, self.today) < i64::from(self.triage.rules.repeat_days);
        !each_session && !after_a_jump && young
    }
}

/// The answers to every flag.
#[derive(Debug)]
pub(super) struct Answers<'a> {
    given: BTreeMap<&'a FlagId, Given<'a>>,
    pub(super) person: &'a Person,
    pub(super) today: Date,
    pub(super) fresh: Freshness<'a>,
}

impl<'a> Answers<'a> {
    pub(super) fn new(triage: &'a Triage, input: &Screen<'a>, jump: bool) -> Self {
        let mut by_flag: BTreeMap<&FlagId, Vec<&FlagAnswer>> = BTreeMap::new();
        for answer in input.answers {
            by_flag.entry(&answer.flag).or_default().push(answer);
        }
        let empty = vec![];
        let given = triage.flags.iter().map(|flag| {
            let answers = by_flag.get(&flag.id).unwrap_or(&empty);
            (&flag.id, Given::new(flag, input.person, answers))
        });
        Self {
            given: given.collect(),
            person: input.person,
            today: input.today,
            fresh: Freshness { triage, today: input.today, jump },
        }
    }

    /// The answers to one flag; `None` for a flag the pack does not have.
    pub(super) fn of(&self, flag: &FlagId) -> Option<&Given<'a>> {
        self.given.get(flag)
    }

    /// Whether a flag is asked of this person.
    pub(super) fn applies(&self, flag: &Flag) -> bool {
        let age = self.person.age_years(self.today);
        let applies = &flag.applies;
        let no = |id: &FlagId| self.of(id).is_some_and(|given| given.is_plain_no(&self.fresh));
        applies.age_from.is_none_or(|from| age >= from)
            && applies.age_to.is_none_or(|to| age <= to)
            && (applies.sexes.is_empty() || applies.sexes.contains(&self.person.sex))
            && (applies.unless_no_to.is_empty()
                || !applies.unless_no_to.iter().all(|id| self.asked_no(id, no)))
    }

    /// Whether another flag was answered no, or is not for this person at all.
    fn asked_no(&self, id: &FlagId, no: impl Fn(&FlagId) -> bool) -> bool {
        let other = self.fresh.triage.flag(id);
        no(id)
            || other
                .is_some_and(|other| !self.applies(other) && self.of(id).is_none_or(|g| g.answers.is_empty()))
    }

    /// Whether a flag has no usable answer yet.
    pub(super) fn is_open(&self, flag: &Flag) -> bool {
        let Some(given) = self.of(&flag.id) else { return true };
        if !self.applies(flag) || !flag.locks || given.is_fresh(&self.fresh) {
            return given.waits_for_likely(self.fresh.triage) && flag.locks;
        }
        if !given.is_skipped(&self.fresh) {
            return true;
        }
        match flag.policy {
            Policy::Gentle => false,
            Policy::TwoWeek => true,
            Policy::Urgent => !flag.optional || !self.may_be_skipped(flag),
        }
    }

    /// An optional flag may be passed over while everything that would make it matter is a plain no.
    fn may_be_skipped(&self, flag: &Flag) -> bool {
        flag.required_if.iter().all(|id| self.of(id).is_some_and(|given| given.is_plain_no(&self.fresh)))
    }
}

/// A follow-up answered with yes, no or unsure; `None` when it was not answered or with something else.
pub(super) fn yes_no(answer: &FlagAnswer, follow_up: &FollowUpId) -> Option<Answer> {
    match answer.follow_ups.get(follow_up) {
        Some(FollowUpAnswer::Answer(answer)) => Some(*answer),
        _ => None,
    }
}
