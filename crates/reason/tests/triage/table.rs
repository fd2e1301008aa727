//! Every flag against every kind of answer, and every rule both ways. The snapshots are the levels as agreed: a level
//! that changes in the data shows as a changed line here.

use std::fmt::Write as _;

use content::triage::{Condition, FollowUpKind, LevelRule, Modifier, Test};
use jiff::ToSpan;
use record::Answer;

use crate::case::{Case, TODAY, pack};

const KINDS: [(&str, Answer); 4] =
    [("no", Answer::No), ("unsure", Answer::Unsure), ("yes", Answer::Yes), ("skipped", Answer::Skipped)];

/// Everything but the flag is no, and no follow-up is answered. Age 60, so that flags of any age apply where they can.
#[test]
fn every_flag_against_every_kind_of_answer() {
    let mut table = String::new();
    for flag in &pack().triage.flags {
        let id = flag.id.as_str();
        let age = flag.applies.age_to.map_or(60, |to| to.min(60));
        let base = Case::all_no().age(i16::try_from(age).unwrap());
        write!(table, "{id:<22}").unwrap();
        for (word, given) in KINDS {
            let result = base.clone().with(id, given).screen();
            let hit = result.hits.iter().find(|hit| hit.flag == flag.id);
            let level = hit.map_or("-", |hit| LevelRule::fluent(hit.level));
            let open = if result.open.contains(&flag.id) { " open" } else { "" };
            let lock = if result.locked { " locked" } else { "" };
            write!(table, " | {word}: {level}{open}{lock}").unwrap();
        }
        table.push('\n');
    }
    insta::assert_snapshot!("answers", table);
}

/// Each rule with all it asks for, then with each thing it asks for turned round.
#[test]
fn every_rule_with_and_without_each_of_its_conditions() {
    let mut table = String::new();
    for modifier in &pack().triage.modifiers {
        let level = modifier.level.map_or("(no level)", LevelRule::fluent);
        let sets: Vec<_> = modifier.sets.iter().map(record::ConditionId::as_str).collect();
        writeln!(table, "{} -> {level} {}", modifier.flag, sets.join(" ")).unwrap();
        let first_any = modifier.any.first();
        let holding = build(modifier, first_any, None);
        writeln!(table, "    holds: {}", shown(&holding, modifier)).unwrap();
        for condition in modifier.any.iter().skip(1) {
            let case = build(modifier, Some(condition), None);
            writeln!(table, "    holds with {}: {}", name(condition), shown(&case, modifier)).unwrap();
        }
        for condition in &modifier.all {
            let case = build(modifier, first_any, Some(condition));
            writeln!(table, "    without {}: {}", name(condition), shown(&case, modifier)).unwrap();
        }
        if modifier.all.is_empty() {
            let case = Case::all_no().yes(modifier.flag.as_str());
            let case = follow_all_mild(case, modifier);
            writeln!(table, "    with none: {}", shown(&case, modifier)).unwrap();
        }
    }
    insta::assert_snapshot!("rules", table);
}

fn shown(case: &Case, modifier: &Modifier) -> String {
    let result = case.screen();
    let level = LevelRule::fluent(case.level_of(modifier.flag.as_str()));
    let set = modifier.sets.iter().filter(|id| result.conditions.contains(*id)).count();
    let set = if modifier.sets.is_empty() { String::new() } else { format!(" sets {set}") };
    let advice = modifier.advice.as_ref().filter(|key| result.advice.iter().any(|m| m.key == **key));
    let advice = advice.map_or("", |_| " advises");
    format!("{level}{set}{advice}")
}

/// Yes to the rule's flag, with what the rule asks for, one thing turned round.
fn build(modifier: &Modifier, any: Option<&Condition>, without: Option<&Condition>) -> Case {
    let mut case = Case::all_no().yes(modifier.flag.as_str());
    for condition in modifier.all.iter().chain(any) {
        case = fulfil(case, condition, Some(condition) != without);
    }
    case
}

fn fulfil(case: Case, condition: &Condition, holds: bool) -> Case {
    let yes = |case: Case, id: &str| {
        if case.answers.iter().any(|a| a.flag.as_str() == id && a.answer == Answer::Yes) {
            case
        } else {
            case.yes(id)
        }
    };
    match condition {
        Condition::Yes(id) | Condition::Reaches { flag: id, .. } if holds => yes(case, id.as_str()),
        Condition::No(id) if !holds => yes(case, id.as_str()),
        Condition::Yes(_) | Condition::No(_) | Condition::Reaches { .. } => case,
        Condition::FollowUp { flag, follow_up, test } => {
            let value = value(follow_up.as_str(), test, holds);
            yes(case, flag.as_str()).follow(flag.as_str(), follow_up.as_str(), &value)
        }
        Condition::Feature { flag, feature } if holds => {
            yes(case, flag.as_str()).feature(flag.as_str(), feature.as_str())
        }
        Condition::Feature { flag, .. } => yes(case, flag.as_str()),
        Condition::AgeFrom(age) => {
            let age = i16::try_from(*age).unwrap();
            case.age(if holds { age } else { age - 1 })
        }
        Condition::Profile(id) if holds => case.condition(id.as_str()),
        Condition::Profile(_) => case,
    }
}

/// A value that passes the test, or one that does not.
fn value(follow_up: &str, test: &Test, passes: bool) -> String {
    let kind = &pack().triage.follow_up(&record::FollowUpId::new(follow_up).unwrap()).unwrap().kind;
    let days = |days: i64| TODAY.checked_sub(days.days()).unwrap().to_string();
    match (test, kind) {
        (Test::Is(words), _) if passes => words[0].clone(),
        (Test::Is(words), FollowUpKind::YesNo) => {
            (if words.iter().any(|word| word == "yes") { "no" } else { "yes" }).to_owned()
        }
        (Test::Is(words), FollowUpKind::Choice { choices }) => {
            choices.iter().find(|choice| !words.contains(choice)).unwrap().clone()
        }
        (Test::Is(_), FollowUpKind::Number { min, .. }) => min.to_string(),
        (Test::Is(_), FollowUpKind::Date) => TODAY.to_string(),
        (Test::AtLeast(number), _) => (if passes { *number } else { number - 1.0 }).to_string(),
        (Test::Below(number), _) => (if passes { number - 1.0 } else { *number }).to_string(),
        (Test::DaysAgoAtLeast(n), _) => days(i64::from(*n) - i64::from(!passes)),
        (Test::DaysAgoBelow(n), _) => days(i64::from(*n) - i64::from(passes)),
    }
}

/// The follow-ups a rule names, answered so that it does not hold.
fn follow_all_mild(mut case: Case, modifier: &Modifier) -> Case {
    for condition in &modifier.any {
        if let Condition::FollowUp { flag, follow_up, test } = condition
            && *flag == modifier.flag
        {
            case = case.follow(flag.as_str(), follow_up.as_str(), &value(follow_up.as_str(), test, false));
        }
    }
    case
}

fn name(condition: &Condition) -> String {
    match condition {
        Condition::Yes(id) => id.to_string(),
        Condition::No(id) => format!("no {id}"),
        Condition::Reaches { flag, level } => format!("{flag} at {}", LevelRule::fluent(*level)),
        Condition::FollowUp { flag, follow_up, test } => {
            let test = match test {
                Test::Is(words) => words.join("/"),
                Test::AtLeast(number) => format!(">= {number}"),
                Test::Below(number) => format!("< {number}"),
                Test::DaysAgoAtLeast(days) => format!(">= {days} days ago"),
                Test::DaysAgoBelow(days) => format!("< {days} days ago"),
            };
            format!("{flag}.{follow_up} = {test}")
        }
        Condition::Feature { feature, .. } => feature.to_string(),
        Condition::AgeFrom(age) => format!("age {age}"),
        Condition::Profile(id) => format!("profile {id}"),
    }
}
