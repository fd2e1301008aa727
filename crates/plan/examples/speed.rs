//! Prints how long a programme takes: median and worst over people with different conditions and time, each the best of
//! five runs.
//!
//! `cargo run --release -p plan --example speed`
#![allow(clippy::print_stdout, reason = "an example speaks to the terminal")]

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use jiff::civil::date;
use reason::triage::TriageResult;
use record::{ConditionRecord, Equipment, Level, Mode, Person, PersonId, Preferences, Sex};

fn main() {
    let pack = content::builtin();
    let today = date(2026, 11, 22);
    let triage = TriageResult {
        level: Level::Ok,
        locked: false,
        hits: vec![],
        open: vec![],
        new_locks: vec![],
        standing_locks: vec![],
        usual_pain: None,
        conditions: BTreeSet::new(),
        advice: vec![],
        safety_net: vec![],
    };
    let everything = BTreeSet::from([
        Equipment::Chair,
        Equipment::Mat,
        Equipment::Wall,
        Equipment::Counter,
        Equipment::Bed,
        Equipment::Step,
        Equipment::Band,
        Equipment::Ball,
        Equipment::Stick,
        Equipment::Towel,
        Equipment::Weight,
    ]);
    let conditions = pack.conditions.iter().map(|c| Some(c.id.clone())).chain([None]);

    let mut times = vec![];
    for condition in conditions {
        for minutes in [3, 10, 20, 40] {
            let person = Person {
                id: PersonId(1),
                name: String::new(),
                born: date(1970, 1, 1),
                sex: Sex::Unstated,
                height: None,
                mass: None,
                country: None,
                language: "en".into(),
                mode: Mode::Wellness,
                conditions: condition
                    .iter()
                    .map(|c| ConditionRecord { condition: c.clone(), details: BTreeMap::new() })
                    .collect(),
                preferences: Preferences {
                    minutes,
                    equipment: everything.clone(),
                    overhead_goal: true,
                    ..Preferences::default()
                },
            };
            // everything found, so that every exercise is asked for: the hardest case of the search
            let mut findings = reason::inference::infer(pack, &person, today, &[]);
            for finding in &mut findings.findings {
                finding.presence.probability = 0.9;
                finding.presence.measurements = vec![record::MeasurementId(1)];
                finding.applies = 0.9 * finding.relevance.mean;
            }
            let best = best_of_five(|| {
                assert!(plan::programme(pack, &person, today, &triage, &findings).is_ok());
            });
            times.push((best, condition.clone(), minutes));
        }
    }
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let median = times[times.len() / 2].0;
    let (worst, condition, minutes) = times.last().expect("there are conditions");
    let condition = condition.as_ref().map_or("no condition", |c| c.as_str());
    let person = Person {
        id: PersonId(1),
        name: String::new(),
        born: date(1970, 1, 1),
        sex: Sex::Unstated,
        height: None,
        mass: None,
        country: None,
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![],
        preferences: Preferences { equipment: everything, helper: true, ..Preferences::default() },
    };
    let next = best_of_five(|| drop(plan::next_tests(pack, &person, today, &[], &triage)));
    println!("next tests: {next:.1} ms");
    println!(
        "programme: median {median:.2} ms, worst {worst:.2} ms ({condition}, {minutes} min) of {}",
        times.len()
    );
}

/// Milliseconds of the fastest of five runs: what the work takes when the machine is not busy with something else.
fn best_of_five(work: impl Fn()) -> f64 {
    let once = || {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1e3
    };
    (0..5).map(|_| once()).fold(f64::INFINITY, f64::min)
}
