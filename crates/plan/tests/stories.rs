//! Whole programmes of three people, in words, to be read by a human when they change.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use common::{cleared, person, plan_for, today, unmeasured};
use plan::{Item, Programme};
use record::{ConditionRecord, Equipment, Limit, MeasurementId, Message, Person, WalkingCapacity};

fn say(message: &Message) -> String {
    content::builtin().texts.render("en", message).unwrap()
}

fn name(id: &record::ExerciseId) -> String {
    say(&Message::new(format!("exercise-{}", id.fluent())))
}

fn write_item(out: &mut String, item: &Item) {
    let _ =
        writeln!(out, "- {} ({:.1} min): {}", name(&item.exercise), item.dose.minutes, say(&item.dose_says));
    for because in &item.because {
        let _ = writeln!(out, "    why: {}", say(because));
    }
    for caution in &item.cautions {
        let _ = writeln!(out, "    care: {}", say(caution));
    }
    for (word, ids) in [("easier", &item.easier), ("harder", &item.harder)] {
        let names: Vec<String> = ids.iter().map(name).collect();
        if !names.is_empty() {
            let _ = writeln!(out, "    {word}: {}", names.join(", "));
        }
    }
    for (word, id) in [("chair", &item.chair), ("no floor", &item.floor_free)] {
        if let Some(id) = id {
            let _ = writeln!(out, "    {word}: {}", name(id));
        }
    }
}

fn told(programme: &Programme) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{:.1} minutes, {} days a week", programme.minutes, programme.days_per_week);
    for because in &programme.because {
        let _ = writeln!(out, "* {}", say(because));
    }
    let _ = writeln!(out, "\nSession");
    programme.items.iter().for_each(|item| write_item(&mut out, item));
    let _ = writeln!(out, "\nBad day");
    programme.short.iter().for_each(|item| write_item(&mut out, item));
    if let Some(walking) = &programme.walking {
        let _ = writeln!(
            out,
            "\nWalking: {}, {} min, parts of {:?}, {} days, next week +{}",
            name(&walking.exercise),
            walking.minutes,
            walking.parts_of,
            walking.days_per_week,
            walking.next_week_adds
        );
        for because in &walking.because {
            let _ = writeln!(out, "    why: {}", say(because));
        }
    }
    let _ = writeln!(out, "\nLeft out (first twelve of {})", programme.left_out.len());
    for left in programme.left_out.iter().take(12) {
        let _ = writeln!(out, "- {}: {}", name(&left.exercise), say(&left.because));
    }
    let _ = writeln!(out, "\nStop");
    for stop in &programme.stop {
        let _ = writeln!(out, "- {}", say(stop));
    }
    out
}

#[test]
fn nothing_measured_ten_minutes() {
    insta::assert_snapshot!(told(&plan_for(&person()).unwrap()));
}

#[test]
fn seventy_eight_and_cannot_reach_the_floor() {
    let person = Person {
        born: jiff::civil::date(1948, 2, 2),
        conditions: vec![ConditionRecord {
            condition: "knee_pain".parse().unwrap(),
            details: BTreeMap::new(),
        }],
        ..person()
    };
    let mut person = person;
    person.preferences.limits = BTreeSet::from([Limit::Floor, Limit::Kneel]);
    person.preferences.equipment = BTreeSet::from([Equipment::Chair, Equipment::Counter, Equipment::Wall]);
    person.preferences.walking = Some(WalkingCapacity { minutes_at_once: 6, days_per_week: 3 });
    insta::assert_snapshot!(told(&plan_for(&person).unwrap()));
}

#[test]
fn late_pregnancy_with_stress_found() {
    let mut person = person();
    person.conditions = vec![ConditionRecord {
        condition: "pregnancy".parse().unwrap(),
        details: BTreeMap::from([("weeks".to_owned(), "31".to_owned())]),
    }];
    person.preferences.minutes = 15;
    person.preferences.walking = Some(WalkingCapacity { minutes_at_once: 20, days_per_week: 4 });
    let mut findings = unmeasured(&person);
    let stress = findings.findings.iter_mut().find(|f| f.factor.as_str() == "stress_high").unwrap();
    stress.presence.probability = 0.97;
    stress.presence.measurements = vec![MeasurementId(1)];
    stress.applies = stress.presence.probability * stress.relevance.mean;
    let programme = plan::programme(content::builtin(), &person, today(), &cleared(), &findings).unwrap();
    insta::assert_snapshot!(told(&programme));
}

#[test]
fn a_side_that_lags_gets_one_more_set() {
    let person = person();
    let mut findings = unmeasured(&person);
    let factor: record::FactorId = "glute_weak".parse().unwrap();
    findings.asymmetries = vec![reason::inference::Asymmetry {
        factor: factor.clone(),
        // left minus right: the left holds eight seconds less
        difference: reason::inference::Estimate {
            mean: -8.0,
            sd: 1.5,
            interval: [-11.0, -5.0],
            unit: "s".into(),
        },
        mdc: 4.0,
        unusual: 0.8,
        says: Message::new("finding-asymmetry"),
    }];
    for finding in findings.findings.iter_mut().filter(|f| f.factor == factor) {
        finding.presence.probability = 0.9;
        finding.presence.measurements = vec![MeasurementId(1)];
        finding.applies = 0.3;
    }
    let programme = plan::programme(content::builtin(), &person, today(), &cleared(), &findings).unwrap();
    let sided = programme.items.iter().find(|i| i.extra_side.is_some()).expect("one item for the left");
    assert_eq!(sided.extra_side, Some(record::Side::Left));
    assert!(sided.dose.per_side && sided.targets.contains(&factor));
    assert!(sided.because.iter().any(|m| m.key == "reason-item-extra-left"));

    // within the error it is nothing
    findings.asymmetries[0].mdc = 9.0;
    let programme = plan::programme(content::builtin(), &person, today(), &cleared(), &findings).unwrap();
    assert!(programme.items.iter().all(|i| i.extra_side.is_none()));
}

#[test]
fn stretching_waits_for_a_finding() {
    let pack = content::builtin();
    let kind = |id: &record::ExerciseId| pack.exercises.iter().find(|e| e.id == *id).unwrap().kind;
    let mobility =
        |p: &Programme| p.items.iter().any(|i| kind(&i.exercise) == content::exercise::Kind::Mobility);
    let mut person = person();
    person.preferences.minutes = 20;
    let mut findings = unmeasured(&person);
    let plan = |f: &_| plan::programme(pack, &person, today(), &cleared(), f).unwrap();
    assert!(!mobility(&plan(&findings)));
    for finding in findings.findings.iter_mut().filter(|f| f.factor.as_str() == "hip_ir_limited") {
        finding.presence.probability = 0.9;
        finding.presence.measurements = vec![MeasurementId(1)];
        finding.applies = 0.2;
    }
    let found = plan(&findings);
    assert!(mobility(&found));
    let item = found.items.iter().find(|i| kind(&i.exercise) == content::exercise::Kind::Mobility).unwrap();
    let says = item.because.iter().map(say).collect::<Vec<_>>().join(" ");
    assert!(says.contains("very likely"), "{says}");
}

#[test]
fn a_reason_speaks_for_the_choice() {
    let pack = content::builtin();
    let mut person = person();
    person.preferences.minutes = 20;
    let mut findings = unmeasured(&person);
    let plan = |f: &_| plan::programme(pack, &person, today(), &cleared(), f).unwrap();
    for finding in &mut findings.findings {
        finding.presence.probability = 0.05;
        finding.presence.measurements = vec![MeasurementId(1)];
    }
    let fine = plan(&findings);
    let keys = |i: &Item| i.because.iter().map(|m| m.key.clone()).collect::<Vec<_>>();
    for item in &fine.items {
        assert!(keys(item).iter().all(|k| !k.starts_with("reason-item-finding")), "{:?}", item.because);
    }
    assert!(fine.items.iter().any(|i| keys(i).contains(&"reason-item-general".to_owned())));
    // what is there is named, first, and at most four reasons are given
    for finding in &mut findings.findings {
        finding.presence.probability = 0.9;
    }
    for item in plan(&findings).items.iter().filter(|i| !i.targets.is_empty()) {
        assert!(item.because[0].key.starts_with("reason-item-finding"), "{:?}", item.because);
        assert!(item.because.len() <= 4);
    }
}

#[test]
fn one_stretch_for_one_finding() {
    let pack = content::builtin();
    let exercise = |id: &record::ExerciseId| pack.exercises.iter().find(|e| e.id == *id).unwrap();
    let mut person = person();
    person.preferences.minutes = 30;
    person.preferences.equipment.extend([Equipment::Mat, Equipment::Chair, Equipment::Wall]);
    let mut findings = unmeasured(&person);
    let factor: record::FactorId = "hip_ir_limited".parse().unwrap();
    for finding in findings.findings.iter_mut().filter(|f| f.factor == factor) {
        finding.presence.probability = 0.99;
        finding.presence.measurements = vec![MeasurementId(1)];
        finding.applies = 0.95;
    }
    // a side that lags makes every stretch that can be done on it worth more
    findings.asymmetries = vec![reason::inference::Asymmetry {
        factor: factor.clone(),
        difference: reason::inference::Estimate {
            mean: 19.0,
            sd: 2.0,
            interval: [15.0, 23.0],
            unit: "deg".into(),
        },
        mdc: 8.0,
        unusual: 0.9,
        says: Message::new("finding-asymmetry"),
    }];
    let programme = plan::programme(pack, &person, today(), &cleared(), &findings).unwrap();
    let stretches = programme
        .items
        .iter()
        .map(|i| exercise(&i.exercise))
        .filter(|e| e.kind == content::exercise::Kind::Mobility && e.factors.contains(&factor));
    assert_eq!(stretches.count(), 1);
}

#[test]
fn what_was_left_out_begins_with_rules_and_ends_with_equipment() {
    let mut person = person();
    person.preferences.limits = BTreeSet::from([Limit::Kneel]);
    person.conditions =
        vec![ConditionRecord { condition: "pregnancy".parse().unwrap(), details: BTreeMap::new() }];
    let left = plan_for(&person).unwrap().left_out;
    let ruled = |l: &plan::LeftOut| l.condition.is_some() || l.because.key == "reason-left-limit";
    let missing = |l: &plan::LeftOut| l.because.key == "reason-left-equipment";
    assert!(left.iter().any(missing) && left.iter().any(|l| l.because.key == "reason-left-limit"));
    assert!(left.is_sorted_by_key(|l| if ruled(l) { 0 } else { 1 + u8::from(missing(l)) }));
}

#[test]
fn the_limit_of_pain_is_one_number() {
    for (usual, limit) in [(None, "5"), (Some(2), "5"), (Some(4), "6"), (Some(9), "10")] {
        let person = person();
        let screen = reason::triage::TriageResult { usual_pain: usual, ..cleared() };
        let plan =
            plan::programme(content::builtin(), &person, today(), &screen, &unmeasured(&person)).unwrap();
        let says = say(&plan.stop[0]);
        assert!(says.starts_with(&format!("Pain up to {limit} of 10")), "{says}");
    }
}
