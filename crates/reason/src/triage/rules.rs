//! Whether the conditions of a rule hold, and the level an answer reaches.

use content::triage::{Condition, Flag, FollowUpKind, Modifier, Test, Threshold, Triage};
use record::{Answer, Arg, FlagAnswer, FlagId, FollowUpAnswer, FollowUpId, Level, Message};

use super::answers::{Answers, Counts, days_between};
use super::keys;

/// What is known about a condition. The order makes `min` the conjunction and `max` the disjunction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    /// It does not hold.
    False,
    /// A follow-up it needs was not answered.
    Unknown,
    /// It holds.
    True,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

/// Which way an unsure follow-up counts: towards raising a level, against lowering one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Towards {
    Raise,
    Lower,
}

/// What one answer to a flag amounts to.
#[derive(Debug)]
pub(super) struct Reached<'a> {
    /// Its level; `Ok` for a flag that matters only together with others.
    pub(super) level: Level,
    /// The rules that applied.
    pub(super) applied: Vec<&'a Modifier>,
    /// The number of listed things that apply and the threshold they reached.
    pub(super) counted: Option<(usize, &'a Threshold)>,
    /// A follow-up that could raise the level to a graver one is open.
    pub(super) open: bool,
}

/// The level of an answer that counts as yes.
pub(super) fn reached<'a>(
    triage: &'a Triage,
    answers: &Answers<'_>,
    flag: &'a Flag,
    answer: &FlagAnswer,
) -> Reached<'a> {
    let eval = Eval { triage, answers, flag, answer };
    let mut applied = vec![];
    let mut level = flag.level;
    // rules that lower: each was answered in full, so the most specific one wins
    for modifier in triage.modifiers_of(&flag.id).filter(|m| m.lowers(flag.level)) {
        if eval.rule(modifier, Towards::Lower) == Truth::True {
            level = level.min(modifier.level.unwrap_or(flag.level));
            applied.push(modifier);
        }
    }
    // rules that raise, counts included, from the level reached so far
    let mut open = false;
    let mut possible = level;
    for modifier in triage.modifiers_of(&flag.id).filter(|m| !m.lowers(flag.level)) {
        match (eval.rule(modifier, Towards::Raise), modifier.level) {
            (Truth::True, raised) => {
                level = level.max(raised.unwrap_or(level));
                applied.push(modifier);
            }
            (Truth::Unknown, Some(raised)) => possible = possible.max(raised),
            (Truth::Unknown, None) => applied.push(modifier),
            (Truth::False, _) => {}
        }
    }
    let counted = eval.count();
    if let Some((_, threshold)) = counted {
        level = level.max(threshold.level);
    }
    if possible > level && triage.locks(possible) {
        open = true;
    }
    Reached { level, applied, counted, open }
}

/// Whether a rule of a flag holds for an answer that counts as yes.
pub(super) fn holds(
    triage: &Triage,
    answers: &Answers<'_>,
    modifier: &Modifier,
    answer: &FlagAnswer,
) -> bool {
    let flag = triage.flag(&modifier.flag);
    flag.is_some_and(|flag| {
        Eval { triage, answers, flag, answer }.rule(modifier, Towards::Raise) == Truth::True
    })
}

struct Eval<'a, 'b> {
    triage: &'a Triage,
    answers: &'b Answers<'b>,
    flag: &'a Flag,
    answer: &'b FlagAnswer,
}

impl<'a> Eval<'a, '_> {
    fn rule(&self, modifier: &Modifier, towards: Towards) -> Truth {
        let all = modifier.all.iter().map(|c| self.condition(c, towards)).min().unwrap_or(Truth::True);
        let any = modifier.any.iter().map(|c| self.condition(c, towards)).max().unwrap_or(Truth::True);
        all.min(any)
    }

    fn condition(&self, condition: &Condition, towards: Towards) -> Truth {
        match condition {
            Condition::Yes(id) => self.answers.of(id).is_some_and(|given| given.is_yes(self.triage)).into(),
            Condition::No(id) => {
                self.answers.of(id).is_some_and(|given| given.is_plain_no(&self.answers.fresh)).into()
            }
            Condition::Reaches { flag, level } => self.reaches(flag, *level).into(),
            Condition::FollowUp { flag, follow_up, test } => {
                let of = |answer: &FlagAnswer| self.follow_up(answer, follow_up, test, towards);
                self.yes_answers(flag).into_iter().map(of).max().unwrap_or(Truth::False)
            }
            Condition::Feature { flag, feature } => {
                self.yes_answers(flag).iter().any(|answer| answer.features.contains(feature)).into()
            }
            Condition::AgeFrom(age) => (self.answers.person.age_years(self.answers.today) >= *age).into(),
            Condition::Profile(id) => {
                self.answers.person.conditions.iter().any(|record| record.condition == *id).into()
            }
        }
    }

    /// Whether an answer of another flag reaches a level; a check of the pack keeps this from going round in a circle.
    fn reaches(&self, id: &FlagId, least: Level) -> bool {
        let Some(flag) = self.triage.flag(id) else { return false };
        let level = |answer: &&FlagAnswer| reached(self.triage, self.answers, flag, answer).level;
        self.yes_answers(id).iter().any(|answer| level(answer) >= least)
    }

    /// The answer at hand for the rule's own flag, every answer that counts as yes for another one.
    fn yes_answers(&self, flag: &FlagId) -> Vec<&FlagAnswer> {
        if *flag == self.flag.id {
            return vec![self.answer];
        }
        let Some(given) = self.answers.of(flag) else { return vec![] };
        let yes = given.answers.iter().filter(|a| given.counts(self.triage, a) == Counts::Yes);
        yes.copied().collect()
    }

    fn follow_up(&self, answer: &FlagAnswer, id: &FollowUpId, test: &Test, towards: Towards) -> Truth {
        let Some(kind) = self.triage.follow_up(id).map(|known| &known.kind) else { return Truth::Unknown };
        let value = match answer.follow_ups.get(id) {
            None | Some(FollowUpAnswer::Answer(Answer::Skipped)) => return Truth::Unknown,
            Some(value) => value,
        };
        if *value == FollowUpAnswer::Answer(Answer::Unsure) {
            return unsure(test, kind, towards);
        }
        match (test, kind, value) {
            (Test::Is(words), FollowUpKind::YesNo, FollowUpAnswer::Answer(answer)) => {
                let word = if *answer == Answer::Yes { "yes" } else { "no" };
                words.iter().any(|w| w == word).into()
            }
            (Test::Is(words), FollowUpKind::Choice { choices }, FollowUpAnswer::Choice(word))
                if choices.contains(word) =>
            {
                words.contains(word).into()
            }
            (Test::AtLeast(least), FollowUpKind::Number { min, max, .. }, FollowUpAnswer::Number(number))
                if (min..=max).contains(&number) =>
            {
                (number >= least).into()
            }
            (Test::Below(limit), FollowUpKind::Number { min, max, .. }, FollowUpAnswer::Number(number))
                if (min..=max).contains(&number) =>
            {
                (number < limit).into()
            }
            (Test::DaysAgoAtLeast(days), FollowUpKind::Date, FollowUpAnswer::Date(on))
                if *on <= self.answers.today =>
            {
                (days_between(*on, self.answers.today) >= i64::from(*days)).into()
            }
            (Test::DaysAgoBelow(days), FollowUpKind::Date, FollowUpAnswer::Date(on))
                if *on <= self.answers.today =>
            {
                (days_between(*on, self.answers.today) < i64::from(*days)).into()
            }
            // a number or a day was given where the rule asks whether the person is unsure of it
            (Test::Is(_), FollowUpKind::Number { .. }, FollowUpAnswer::Number(_))
            | (Test::Is(_), FollowUpKind::Date, FollowUpAnswer::Date(_)) => Truth::False,
            // an answer of another kind, out of bounds or in the future is no answer
            _ => Truth::Unknown,
        }
    }

    /// How many listed things apply, once the gate is not known to be shut, and the highest threshold reached.
    fn count(&self) -> Option<(usize, &'a Threshold)> {
        let rule = self.flag.count.as_ref()?;
        let shut = rule.gate.iter().any(|c| self.gate_is_shut(c));
        let applies = |feature: &&content::triage::Feature| {
            let below = |(id, limit): &(FollowUpId, f64)| {
                self.follow_up(self.answer, id, &Test::Below(*limit), Towards::Lower) == Truth::True
            };
            self.answer.features.contains(&feature.id) || feature.when_below.as_ref().is_some_and(below)
        };
        let count = self.flag.features.iter().filter(applies).count();
        let met = rule.thresholds.iter().rfind(|threshold| count >= usize::from(threshold.at_least));
        met.filter(|_| !shut).map(|threshold| (count, threshold))
    }

    /// Only a number that was given and does not fit shuts a gate; unsure and unanswered leave it open.
    fn gate_is_shut(&self, condition: &Condition) -> bool {
        let given = |id: &FollowUpId| {
            !matches!(self.answer.follow_ups.get(id), None | Some(FollowUpAnswer::Answer(_)))
        };
        match condition {
            Condition::FollowUp { follow_up, .. } if !given(follow_up) => false,
            _ => self.condition(condition, Towards::Raise) == Truth::False,
        }
    }

    /// The conditions of a rule that hold, as reasons.
    fn because(&self, modifier: &Modifier, towards: Towards) -> Vec<Message> {
        let holds = |c: &&Condition| self.condition(c, towards) == Truth::True;
        modifier.conditions().filter(holds).filter_map(|c| self.reason(c)).collect()
    }

    fn reason(&self, condition: &Condition) -> Option<Message> {
        let name = |id: &FlagId| self.triage.flag(id).map(Flag::name_key);
        match condition {
            Condition::Yes(id) | Condition::Reaches { flag: id, .. } => {
                Some(Message::new(keys::BECAUSE_WITH).key("flag", name(id)?))
            }
            Condition::No(id) => Some(Message::new(keys::BECAUSE_WITHOUT).key("flag", name(id)?)),
            Condition::FollowUp { flag, follow_up, .. } => {
                self.yes_answers(flag).iter().find_map(|answer| follow_up_reason(answer, follow_up))
            }
            Condition::Feature { feature, .. } => {
                let key = content::triage::feature_key(feature);
                Some(Message::new(keys::BECAUSE_FEATURE).key("feature", key))
            }
            Condition::AgeFrom(_) => {
                let years = self.answers.person.age_years(self.answers.today);
                Some(Message::new(keys::BECAUSE_AGE).number("years", f64::from(years)))
            }
            Condition::Profile(id) => {
                let key = format!("condition-{}", id.fluent());
                Some(Message::new(keys::BECAUSE_CONDITION).key("condition", key))
            }
        }
    }
}

/// What unsure means for a test: it is the graver side of a yes-no or a choice. A number or a day nobody knows is one
/// that was not given, so that unsure is never milder than passing the question over.
fn unsure(test: &Test, kind: &FollowUpKind, towards: Towards) -> Truth {
    let named = matches!(test, Test::Is(words) if words.iter().any(|word| word == "unsure"));
    match (named, kind) {
        (true, _) => Truth::True,
        (false, FollowUpKind::YesNo | FollowUpKind::Choice { .. }) => (towards == Towards::Raise).into(),
        (false, FollowUpKind::Number { .. } | FollowUpKind::Date) => Truth::Unknown,
    }
}

/// The answer to a follow-up, as a reason.
fn follow_up_reason(answer: &FlagAnswer, follow_up: &FollowUpId) -> Option<Message> {
    let question = format!("followup-{}", follow_up.fluent());
    let (key, name, arg) = match answer.follow_ups.get(follow_up)? {
        FollowUpAnswer::Answer(answer) => {
            (keys::BECAUSE_ANSWER, "answer", Arg::Key { key: keys::answer(*answer).to_owned() })
        }
        FollowUpAnswer::Choice(word) => (
            keys::BECAUSE_ANSWER,
            "answer",
            Arg::Key { key: format!("{question}-{}", word.replace('_', "-")) },
        ),
        FollowUpAnswer::Number(number) => (keys::BECAUSE_NUMBER, "number", Arg::Number(*number)),
        FollowUpAnswer::Date(date) => (keys::BECAUSE_DATE, "date", Arg::Text(date.to_string())),
    };
    let mut message = Message::new(key).key("question", question);
    message.args.insert(name.to_owned(), arg);
    Some(message)
}

/// Why an answer reached its level: the rules that applied and what was counted.
pub(super) fn because(
    triage: &Triage,
    answers: &Answers<'_>,
    flag: &Flag,
    answer: &FlagAnswer,
    reached: &Reached<'_>,
) -> Vec<Message> {
    let eval = Eval { triage, answers, flag, answer };
    let mut messages = vec![];
    for modifier in &reached.applied {
        let towards = if modifier.lowers(flag.level) { Towards::Lower } else { Towards::Raise };
        for message in eval.because(modifier, towards) {
            if !messages.contains(&message) {
                messages.push(message);
            }
        }
    }
    if let Some((count, _)) = reached.counted {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        messages.push(Message::new(keys::BECAUSE_COUNT).number("count", f64::from(count)));
    }
    messages
}
