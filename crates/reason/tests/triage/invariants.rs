//! What holds for any person, any answers and any locks.

use std::collections::{BTreeMap, BTreeSet};

use content::triage::{Flag, FollowUpKind};
use proptest::prelude::*;
use reason::triage::TriageResult;
use record::{Answer, FlagAnswer, FollowUpAnswer, Level, Sex};

use crate::case::{Case, TODAY, days_ago, pack};
use crate::texts::assert_all_render;

/// One flag's draw: how it is answered, and a digit for each follow-up and for its features.
type Draw = (u8, Vec<u8>, u16);

fn given(code: u8) -> Option<Answer> {
    match code {
        // mostly no: with many signs at once every level would be an emergency
        0..=239 => Some(Answer::No),
        240..=243 => Some(Answer::Unsure),
        244..=250 => Some(Answer::Yes),
        251..=253 => Some(Answer::Skipped),
        254.. => None,
    }
}

fn follow_up(kind: &FollowUpKind, code: u8) -> Option<FollowUpAnswer> {
    let choice = |choices: &[String]| choices.get(usize::from(code) % choices.len()).cloned();
    match (code, kind) {
        (0, _) => None,
        (1, _) => Some(FollowUpAnswer::Answer(Answer::Unsure)),
        (2, _) => Some(FollowUpAnswer::Answer(Answer::Skipped)),
        (_, FollowUpKind::YesNo) => {
            Some(FollowUpAnswer::Answer(if code.is_multiple_of(2) { Answer::Yes } else { Answer::No }))
        }
        (_, FollowUpKind::Choice { choices }) => choice(choices).map(FollowUpAnswer::Choice),
        (_, FollowUpKind::Number { min, max, .. }) => {
            Some(FollowUpAnswer::Number(min + (max - min) * f64::from(code) / 9.0))
        }
        (_, FollowUpKind::Date) => Some(FollowUpAnswer::Date(
            TODAY.checked_sub(jiff::Span::new().days(i64::from(code) * 60)).unwrap(),
        )),
    }
}

fn drawn(flag: &Flag, (code, digits, ticks): &Draw) -> Option<FlagAnswer> {
    let triage = &pack().triage;
    let extra =
        [Some(triage.changed_follow_up()), Some(&triage.rules.unsure_follow_up), flag.if_unsure.as_ref()];
    let ids = flag.follow_ups.iter().chain(extra.into_iter().flatten());
    let follow_ups = ids
        .zip(digits.iter().cycle())
        .filter_map(|(id, digit)| Some((id.clone(), follow_up(&triage.follow_up(id)?.kind, *digit)?)));
    let ticked = flag.features.iter().enumerate().filter(|(at, _)| ticks >> at & 1 == 1);
    Some(FlagAnswer {
        flag: flag.id.clone(),
        answer: given(*code)?,
        follow_ups: follow_ups.collect::<BTreeMap<_, _>>(),
        features: ticked.map(|(_, feature)| feature.id.clone()).collect::<BTreeSet<_>>(),
        at: days_ago(0),
    })
}

const CONDITIONS: [&str; 8] = [
    "aneurysm",
    "osteoporosis",
    "falls",
    "pregnancy",
    "spinal_fusion",
    "inflammatory",
    "heart_stable",
    "anticoagulant",
];

/// A random adult or young person with a random screen of today; one in four has conditions, one in two an earlier lock.
fn cases() -> impl Strategy<Value = Case> {
    let flags = pack().triage.flags.len();
    let draw = (any::<u8>(), prop::collection::vec(0u8..9, 6), any::<u16>());
    let conditions = prop_oneof![3 => Just(0u8), 1 => any::<u8>()];
    let lock = prop::option::of((any::<prop::sample::Index>(), 0u8..3, any::<bool>()));
    let person = (10i16..95, 0u8..3, conditions, lock);
    (prop::collection::vec(draw, flags), person).prop_map(|(draws, (age, sex, conditions, lock))| {
        let sex = [Sex::Female, Sex::Male, Sex::Unstated][usize::from(sex)];
        let mut case = Case::new().age(age).sex(sex);
        for (_, id) in CONDITIONS.iter().enumerate().filter(|(at, _)| conditions >> at & 1 == 1) {
            case = case.condition(id);
        }
        let flags = pack().triage.flags.iter().zip(&draws);
        case.answers = flags.filter_map(|(flag, draw)| drawn(flag, draw)).collect();
        if let Some((at, level, cleared)) = lock {
            let level =
                [Level::PromptClinician2wk, Level::UrgentSameDay, Level::EmergencyNow][usize::from(level)];
            let flag = at.get(&pack().triage.flags);
            case = case.lock(flag.id.as_str(), level, 30);
            case.locks[0].clearance = cleared.then(|| record::Clearance {
                cleared_by: "Dr Rivera".into(),
                role: record::Role::Clinician,
                seen_on: TODAY,
                note: "exercise is fine".into(),
                entered: days_ago(1),
                expires: None,
            });
        }
        case
    })
}

/// The same case with one flag's answer set, its follow-ups kept.
fn set(case: &Case, flag: &Flag, given: Answer) -> Case {
    let mut case = case.clone();
    match case.answers.iter_mut().find(|a| a.flag == flag.id) {
        Some(answer) => answer.answer = given,
        None => case = case.with(flag.id.as_str(), given),
    }
    case
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// No, unsure, yes: each step leaves the level at least as grave, and never unlocks.
    #[test]
    fn a_worse_answer_never_lowers_the_level(case in cases(), at in any::<prop::sample::Index>()) {
        let flag = at.get(&pack().triage.flags);
        let steps = [Answer::No, Answer::Unsure, Answer::Yes].map(|given| set(&case, flag, given).screen());
        let own = |result: &TriageResult| {
            result.hits.iter().find(|hit| hit.flag == flag.id).map_or(Level::Ok, |hit| hit.level)
        };
        for pair in steps.windows(2) {
            prop_assert!(pair[0].level <= pair[1].level, "{}: {:?} then {:?}", flag.id, pair[0].level, pair[1].level);
            prop_assert!(own(&pair[0]) <= own(&pair[1]), "{}: {:?} then {:?}", flag.id, own(&pair[0]), own(&pair[1]));
            prop_assert!(!pair[0].locked || pair[1].locked, "{}", flag.id);
        }
    }

    /// Passing a question over is never better than a plain no, unless the profile speaks against that no.
    #[test]
    fn skipping_is_never_better_than_no(case in cases(), at in any::<prop::sample::Index>()) {
        let flag = at.get(&pack().triage.flags);
        let known = case.person.conditions.iter().any(|c| flag.profile.contains(&c.condition));
        prop_assume!(!known);
        let (no, skipped) = (set(&case, flag, Answer::No).screen(), set(&case, flag, Answer::Skipped).screen());
        prop_assert!(no.level <= skipped.level, "{}: {:?} then {:?}", flag.id, no.level, skipped.level);
        prop_assert!(!no.locked || skipped.locked);
    }

    /// A second answer of the same day adds hits and never takes one away.
    #[test]
    fn adding_an_answer_never_removes_a_hit(
        case in cases(),
        at in any::<prop::sample::Index>(),
        draw in (200u8..=255, prop::collection::vec(0u8..9, 6), any::<u16>()),
    ) {
        let flag = at.get(&pack().triage.flags);
        let before = case.screen();
        let mut more = case.clone();
        more.answers.extend(drawn(flag, &draw));
        let after = more.screen();
        // a hit at `incomplete` stands for a question that was passed over: answering it is meant to remove it
        for hit in before.hits.iter().filter(|hit| hit.level != Level::Incomplete) {
            let now = after.hits.iter().find(|other| other.flag == hit.flag);
            prop_assert!(now.is_some(), "{} went with {}", hit.flag, flag.id);
            // the flag's own level does not sink either; another one's may, where a rule asks for this plain no
            let own = hit.flag != flag.id || now.is_some_and(|now| now.level >= hit.level);
            prop_assert!(own, "{} sank from {:?}", hit.flag, hit.level);
        }
    }

    #[test]
    fn the_order_of_the_answers_does_not_matter(case in cases(), again in cases(), turn in 0usize..60) {
        let mut case = case;
        case.answers.extend(again.answers);
        let mut turned = case.clone();
        turned.answers.reverse();
        let turn = turn.min(turned.answers.len());
        turned.answers.rotate_left(turn);
        prop_assert_eq!(case.screen(), turned.screen());
    }

    #[test]
    fn an_unfinished_screen_is_never_ok_and_always_locked(case in cases()) {
        let result = case.screen();
        if !result.open.is_empty() {
            prop_assert!(result.locked && result.level >= Level::Incomplete);
        }
        let answered = |id: &record::FlagId| case.answers.iter().any(|a| a.flag == *id);
        for flag in pack().triage.flags.iter().filter(|flag| flag.locks && !answered(&flag.id)) {
            let for_all = flag.applies == content::triage::Applies::default()
                && flag.ask != content::triage::Ask::SinceLast;
            prop_assert!(!for_all || result.open.contains(&flag.id), "{} was not asked", flag.id);
        }
    }

    /// The level, the lock and the new locks agree with the hits.
    #[test]
    fn a_result_agrees_with_itself(case in cases()) {
        let result = case.screen();
        let gravest = result.hits.iter().map(|hit| hit.level).max().unwrap_or(Level::Ok);
        prop_assert!(result.level >= gravest);
        prop_assert!(result.hits.iter().all(|hit| !hit.because.is_empty()));
        prop_assert!(!result.advice.is_empty() && !result.safety_net.is_empty());
        let adult = case.person.age_years(TODAY) >= 18;
        prop_assert_eq!(result.level == Level::OutOfScope, !adult);
        for lock in &result.new_locks {
            prop_assert!(result.locked);
            prop_assert!(result.hits.iter().any(|hit| hit.flag == lock.flag && hit.level == lock.level));
        }
        if !result.locked {
            let harmless = |hit: &reason::triage::Hit| hit.level < Level::Incomplete || hit.flag.as_str() == "mental_crisis";
            prop_assert!(result.hits.iter().all(harmless), "{:?}", result.hits);
        }
    }

    /// Locks without a clearance stand, whatever is answered.
    #[test]
    fn a_lock_never_disappears_without_a_clearance(case in cases(), at in any::<prop::sample::Index>(), days in 0i32..900) {
        let flag = at.get(&pack().triage.flags);
        let mut locked = case;
        locked.locks.clear();
        let locked = locked.lock(flag.id.as_str(), Level::UrgentSameDay, days);
        let result = locked.screen();
        prop_assert!(result.locked);
        prop_assert_eq!(result.standing_locks, locked.locks);
        prop_assert!(result.level >= Level::UrgentSameDay);
    }

    #[test]
    fn everything_said_exists_in_words(case in cases()) {
        assert_all_render(&case);
    }
}
