//! What the answers on record say about each flag today.

use std::collections::BTreeMap;

use content::triage::{Ask, Flag, Policy, Triage};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use record::{Answer, FlagAnswer, FlagId, FollowUpAnswer, FollowUpId, Person};

use super::{PainNow, Screen, jump, rules};

/// The calendar day of a moment, UTC.
pub(super) fn day(at: jiff::Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// The first moment of a day, UTC.
fn start(day: Date) -> Option<Timestamp> {
    day.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
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
    /// The latest of those answers.
    pub(super) at: Option<Timestamp>,
    /// When it was last passed over.
    pub(super) skipped_at: Option<Timestamp>,
    /// The latest yes or unsure of any day.
    yes_at: Option<Timestamp>,
    /// A new symptom in a leg, told with the pain, contradicts a no.
    pub(super) told_with_pain: bool,
    /// Only answers from this moment on close the question.
    since: Option<Timestamp>,
    /// A condition of the profile that contradicts a no.
    pub(super) profile: Option<&'a record::ConditionId>,
}

impl<'a> Given<'a> {
    fn new(flag: &'a Flag, person: &Person, answers: &[&'a FlagAnswer], leg: Option<Date>) -> Self {
        let real = || answers.iter().filter(|a| a.answer != Answer::Skipped);
        let on = real().map(|a| day(a.at)).max();
        let skipped = answers.iter().filter(|a| a.answer == Answer::Skipped);
        // one order whatever order they came in, so that the reasons are the same too
        let mut latest: Vec<&FlagAnswer> = real().filter(|a| Some(day(a.at)) == on).copied().collect();
        latest.sort_by_cached_key(|a| (a.at, a.answer, format!("{:?} {:?}", a.follow_ups, a.features)));
        // what was told on a day holds until the question is answered on a later one
        let told_with_pain = leg.is_some_and(|told| on.is_none_or(|on| on <= told));
        Self {
            flag,
            at: latest.last().map(|a| a.at),
            answers: latest,
            skipped_at: skipped.map(|a| a.at).max(),
            yes_at: real().filter(|a| a.answer != Answer::No).map(|a| a.at).max(),
            told_with_pain,
            since: None,
            profile: flag.profile.iter().find(|id| person.conditions.iter().any(|c| c.condition == **id)),
        }
    }

    /// The day of the answers that matter.
    pub(super) fn on(&self) -> Option<Date> {
        self.at.map(day)
    }

    /// The latest day on which it was passed over.
    pub(super) fn skipped_on(&self) -> Option<Date> {
        self.skipped_at.map(day)
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
            || self.told_with_pain
    }

    /// A routine flag that was passed over although the profile says it applies.
    pub(super) fn skipped_but_known(&self) -> bool {
        let known = self.flag.policy == Policy::Gentle && self.profile.is_some();
        known && self.answers.is_empty() && self.skipped_at.is_some()
    }

    /// Whether every answer is a no that nothing contradicts, and recent enough.
    pub(super) fn is_plain_no(&self, rules: &Freshness<'_>) -> bool {
        let no = self.answers.iter().all(|answer| answer.answer == Answer::No);
        let contradicted = self.profile.is_some() || self.told_with_pain;
        !self.answers.is_empty() && no && !contradicted && self.is_fresh(rules)
    }

    /// Whether the latest yes, no or unsure is recent enough.
    pub(super) fn is_fresh(&self, rules: &Freshness<'_>) -> bool {
        self.at.is_some_and(|at| rules.accepts(self, at))
    }

    /// Whether it was passed over recently enough, and not answered since.
    pub(super) fn is_skipped(&self, rules: &Freshness<'_>) -> bool {
        !self.is_fresh(rules) && self.skipped_at.is_some_and(|at| rules.accepts(self, at))
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
}

impl Freshness<'_> {
    fn accepts(&self, given: &Given<'_>, at: Timestamp) -> bool {
        if given.since.is_some_and(|since| at < since) {
            return false;
        }
        let on = day(at);
        if on >= self.today {
            return true;
        }
        let each_session = match given.flag.ask {
            Ask::Session | Ask::SinceLast => true,
            Ask::SessionOnceYes => given.answers.iter().any(|answer| answer.answer != Answer::No),
            Ask::Start => false,
        };
        let young = days_between(on, self.today) < i64::from(self.triage.rules.repeat_days);
        !each_session && young
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
    /// `jump` asks everything that could lock anew, as a jump in the pain of the input does by itself.
    pub(super) fn new(triage: &'a Triage, input: &Screen<'a>, jump: bool) -> Self {
        let mut by_flag: BTreeMap<&FlagId, Vec<&FlagAnswer>> = BTreeMap::new();
        for answer in input.answers {
            by_flag.entry(&answer.flag).or_default().push(answer);
        }
        let empty = vec![];
        let told = |pain: PainNow| pain.at().or_else(|| start(input.today));
        let leg = input.pain.filter(PainNow::new_leg_symptom).and_then(told).map(day);
        let given = triage.flags.iter().map(|flag| {
            let answers = by_flag.get(&flag.id).unwrap_or(&empty);
            let leg = leg.filter(|_| flag.id == triage.rules.new_leg_symptom);
            (&flag.id, Given::new(flag, input.person, answers, leg))
        });
        let mut answers = Self {
            given: given.collect(),
            person: input.person,
            today: input.today,
            fresh: Freshness { triage, today: input.today },
        };
        let since = match input.pain.filter(|pain| !jump::because(triage, pain).is_empty()) {
            Some(pain) => told(pain),
            None => start(input.today).filter(|_| jump),
        };
        if let Some(since) = since {
            let could_lock = triage.flags.iter().filter(|flag| triage.could_lock(flag));
            could_lock.for_each(|flag| answers.reopen(&flag.id, since));
        }
        for (flag, since) in answers.reopened() {
            answers.reopen(flag, since);
        }
        answers
    }

    /// Only answers from a moment on close a question.
    fn reopen(&mut self, flag: &FlagId, since: Timestamp) {
        if let Some(given) = self.given.get_mut(flag) {
            given.since = given.since.max(Some(since));
        }
    }

    /// What answers to other flags ask anew, and from when.
    fn reopened(&self) -> Vec<(&'a FlagId, Timestamp)> {
        let triage = self.fresh.triage;
        let mut found = vec![];
        for given in self.given.values() {
            if let Some(at) = given.yes_at {
                found.extend(given.flag.reopens.iter().map(|id| (id, at)));
            }
            for answer in given.answers.iter().filter(|a| given.counts(triage, a) == Counts::Yes) {
                let rules = triage.modifiers_of(&given.flag.id).filter(|rule| !rule.reopens.is_empty());
                let holding = rules.filter(|rule| rules::holds(triage, self, rule, answer));
                found.extend(holding.flat_map(|rule| &rule.reopens).map(|id| (id, answer.at)));
            }
        }
        found
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
        let of_use = flag.ask != Ask::SinceLast || flag.reopens.iter().any(|id| self.is_earlier(id));
        of_use
            && applies.age_from.is_none_or(|from| age >= from)
            && applies.age_to.is_none_or(|to| age <= to)
            && (applies.sexes.is_empty() || applies.sexes.contains(&self.person.sex))
            && (applies.unless_no_to.is_empty()
                || !applies.unless_no_to.iter().all(|id| self.asked_no(id, no)))
    }

    /// Whether a flag of this person rests on an answer of an earlier day.
    fn is_earlier(&self, id: &FlagId) -> bool {
        let applies = self.fresh.triage.flag(id).is_some_and(|flag| self.applies(flag));
        let earlier =
            |given: &Given<'_>| given.is_fresh(&self.fresh) && given.on().is_some_and(|on| on < self.today);
        applies && self.of(id).is_some_and(earlier)
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
