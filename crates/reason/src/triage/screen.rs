//! The screen itself: every flag's answers, the level each reaches, and what follows.

use std::collections::BTreeSet;

use content::Pack;
use content::triage::{Flag, Policy, Release, Triage};
use record::{Answer, ConditionId, FlagAnswer, Level, Lock, Message};

use super::advice::{self, State};
use super::answers::{Answers, Counts, Given, day};
use super::rules::{self, Reached};
use super::{Hit, NewLock, Screen, TriageResult, keys, locks};

/// Screens a person: every answer on record, every lock, and pain if it jumped.
///
/// - The highest rank wins; nothing inferred can soften it.
/// - Unsure and skipped count as the flag's policy says; of two answers of one day, or of an answer against the
///   profile, the graver stands.
/// - A screen with open questions is incomplete and locks, unless something graver was found.
/// - A lock that stands locks whatever the answers are.
#[must_use]
pub fn screen(pack: &Pack, input: &Screen<'_>) -> TriageResult {
    let triage = &pack.triage;
    let answers = Answers::new(triage, input, false);

    // what each flag's answers reach
    let mut found = Found::default();
    for flag in &triage.flags {
        if let Some(given) = answers.of(&flag.id) {
            found.flag(triage, &answers, given, input.locks);
        }
        if answers.is_open(flag) {
            found.open.insert(flag.id.clone());
        }
    }
    found.told_with_pain(triage, &answers);
    found.skipped(triage, &answers);
    let order = |hit: &Hit| triage.flags.iter().position(|flag| flag.id == hit.flag);
    found.hits.sort_by_key(|hit| (std::cmp::Reverse(hit.level), order(hit)));

    // locks: those that stand, and those to be opened now
    let standing: Vec<Lock> =
        input.locks.iter().filter(|lock| locks::stands(lock, input.today)).cloned().collect();
    let new_locks = found.new_locks(triage, &standing);

    // the gravest level, and whether it locks
    let out_of_scope = input.person.age_years(input.today) < triage.rules.adult_from_years;
    let incomplete = !found.open.is_empty();
    let mut level = found.hits.iter().map(|hit| hit.level).max().unwrap_or(Level::Ok);
    level = level.max(standing.iter().map(|lock| lock.level).max().unwrap_or(Level::Ok));
    level = level.max(if incomplete { Level::Incomplete } else { Level::Ok });
    level = level.max(if out_of_scope { Level::OutOfScope } else { Level::Ok });
    let locking = |hit: &Hit| triage.locks(hit.level) && triage.flag(&hit.flag).is_none_or(|flag| flag.locks);
    let locked = out_of_scope || incomplete || !standing.is_empty() || found.hits.iter().any(locking);

    let state =
        State { hits: &found.hits, extra: &found.advice, standing: &standing, incomplete, out_of_scope };
    let advice = advice::advice(pack, input.person, &state);
    let safety_net = advice::safety_net(pack, &answers);
    TriageResult {
        level,
        locked,
        open: triage
            .flags
            .iter()
            .filter(|flag| found.open.contains(&flag.id))
            .map(|f| f.id.clone())
            .collect(),
        hits: found.hits,
        new_locks,
        standing_locks: standing,
        usual_pain: input.pain.and_then(|pain| pain.usual()),
        conditions: found.conditions,
        advice,
        safety_net,
    }
}

#[derive(Default)]
struct Found {
    hits: Vec<Hit>,
    open: BTreeSet<record::FlagId>,
    conditions: BTreeSet<ConditionId>,
    advice: Vec<(Level, String)>,
}

/// One answer of a flag and what it comes to.
struct Weighed<'a> {
    level: Level,
    /// Nothing while a clearance covers it.
    cleared: Option<Message>,
    because: Vec<Message>,
    reached: Option<Reached<'a>>,
}

impl Found {
    /// Takes the gravest of a flag's answers; each is weighed by itself, so a second answer can only add.
    fn flag(&mut self, triage: &Triage, answers: &Answers<'_>, given: &Given<'_>, on_record: &[Lock]) {
        let flag = given.flag;
        let mut weighed: Vec<Weighed<'_>> = vec![];
        for answer in &given.answers {
            let Some(one) = weigh(triage, answers, given, answer, on_record) else { continue };
            if let Some(reached) = &one.reached {
                self.conditions.extend(flag.sets.iter().cloned());
                self.conditions.extend(reached.applied.iter().flat_map(|m| m.sets.iter().cloned()));
            }
            weighed.push(one);
        }
        // a later answer of the day may complete an earlier one; nothing but a complete one closes the question
        let mut present =
            weighed.iter().filter(|one| one.cleared.is_none()).filter_map(|one| one.reached.as_ref());
        let open = present.clone().next().is_some() && present.all(|reached| reached.open);
        if open && flag.locks {
            self.open.insert(flag.id.clone());
        }
        if weighed.is_empty() && given.skipped_but_known() {
            self.conditions.extend(flag.sets.iter().cloned());
            let because = vec![advice::first_reason(flag, Answer::Skipped, false, given.profile)];
            weighed.push(Weighed { level: flag.level, cleared: None, because, reached: None });
        }
        let shown = |one: &&mut Weighed<'_>| if one.cleared.is_some() { Level::Ok } else { one.level };
        let Some(gravest) = weighed.iter_mut().max_by_key(shown) else { return };
        let level = if gravest.cleared.is_some() { Level::Ok } else { gravest.level };
        if level == Level::Ok && gravest.cleared.is_none() {
            return;
        }
        let mut because = std::mem::take(&mut gravest.because);
        because.extend(gravest.cleared.take());
        if given.answers.iter().any(|answer| answer.answer != given.answers[0].answer) {
            because.push(Message::new(keys::BECAUSE_DISAGREE).key("flag", flag.name_key()));
        }
        if let Some(on) = given.on().filter(|on| *on < answers.today) {
            because.push(Message::new(keys::BECAUSE_EARLIER).text("date", on.to_string()));
        }
        if let Some(reached) = &gravest.reached {
            let advice = reached.applied.iter().filter_map(|modifier| modifier.advice.clone());
            let counted = reached.counted.and_then(|(_, threshold)| threshold.advice.clone());
            self.advice.extend(advice.chain(counted).map(|key| (level, key)));
        }
        self.hits.push(Hit { flag: flag.id.clone(), level, because });
    }

    /// A new symptom in a leg, told with the pain, is at least what a yes to its flag is, whatever was answered.
    fn told_with_pain(&mut self, triage: &Triage, answers: &Answers<'_>) {
        let told = triage.flags.iter().filter(|flag| answers.of(&flag.id).is_some_and(|g| g.told_with_pain));
        for flag in told {
            self.conditions.extend(flag.sets.iter().cloned());
            let because = Message::new(keys::JUMP_LEG);
            match self.hits.iter_mut().find(|hit| hit.flag == flag.id) {
                Some(hit) => {
                    hit.level = hit.level.max(flag.level);
                    hit.because.push(because);
                }
                None => {
                    self.hits.push(Hit { flag: flag.id.clone(), level: flag.level, because: vec![because] });
                }
            }
        }
    }

    /// A question that was passed over and must not be is shown with its reason.
    fn skipped(&mut self, triage: &Triage, answers: &Answers<'_>) {
        for flag in triage.flags.iter().filter(|flag| self.open.contains(&flag.id)) {
            let skipped = answers.of(&flag.id).is_some_and(|given| given.is_skipped(&answers.fresh));
            if skipped && flag.policy > Policy::Gentle && !self.hits.iter().any(|hit| hit.flag == flag.id) {
                let because = vec![Message::new(keys::BECAUSE_SKIPPED).key("flag", flag.name_key())];
                self.hits.push(Hit { flag: flag.id.clone(), level: Level::Incomplete, because });
            }
        }
    }

    /// One lock for each locking hit that no standing lock of its flag, at its level or a graver one, already holds.
    fn new_locks(&self, triage: &Triage, standing: &[Lock]) -> Vec<NewLock> {
        let opens = |hit: &&Hit| {
            let by_clinician = triage.level(hit.level).is_none_or(|rule| rule.release == Release::Clinician);
            let held = standing.iter().any(|lock| lock.flag == hit.flag && lock.level >= hit.level);
            by_clinician && !held && triage.flag(&hit.flag).is_none_or(|flag| flag.locks)
        };
        let hits = self.hits.iter().filter(opens);
        hits.map(|hit| NewLock { flag: hit.flag.clone(), level: hit.level }).collect()
    }
}

/// What one answer comes to; `None` when it counts for nothing.
fn weigh<'a>(
    triage: &'a Triage,
    answers: &Answers<'_>,
    given: &Given<'a>,
    answer: &FlagAnswer,
    on_record: &[Lock],
) -> Option<Weighed<'a>> {
    let flag: &'a Flag = given.flag;
    let counts = given.counts(triage, answer);
    let (level, reached) = match counts {
        Counts::No => return None,
        Counts::Routine => (Level::RoutineClinician, None),
        Counts::Yes => {
            let reached = rules::reached(triage, answers, flag, answer);
            (reached.level, Some(reached))
        }
    };
    let mut because =
        vec![advice::first_reason(flag, answer.answer, counts == Counts::Routine, given.profile)];
    if let Some(reached) = &reached {
        because.extend(rules::because(triage, answers, flag, answer, reached));
    }
    let covering = locks::covering(triage, on_record, answers.today, level, answer);
    let cleared = covering.map(|clearance| {
        Message::new(keys::BECAUSE_CLEARED)
            .text("date", clearance.seen_on.min(day(clearance.entered)).to_string())
    });
    Some(Weighed { level, cleared, because, reached })
}
