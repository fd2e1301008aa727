//! Report: how well inference holds where its model is true, and how far off it is where the world differs. Times
//! inference and the ranking of tests on 30 measurements. `make bench` runs it; `docs/INFERENCE.md` reads it.
#![expect(clippy::print_stdout, reason = "a report is printed")]

#[path = "../tests/inference_simulator/score.rs"]
mod score;
#[path = "../tests/inference_simulator/mod.rs"]
mod simulator;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use content::Pack;
use reason::inference::{Findings, PlanSignature, infer, next_tests};
use record::{ExerciseId, Measurement, Person};
use score::{Score, score};
use simulator::{AS_MODELLED, Dice, World, draw, today};

const PEOPLE: u32 = 4_000;
const SEED: u64 = 1;

fn main() {
    let pack = content::builtin();
    println!("Calibration of presence, {PEOPLE} simulated people, seed {SEED}.");
    println!(
        "Error: mean distance between predicted and observed shares. Held: share of 95 % intervals with the truth.\n"
    );
    let worlds = [
        ("as modelled", AS_MODELLED),
        ("errors doubled", World { errors: 2.0, ..AS_MODELLED }),
        ("prior shifted 0.5 SD", World { shift: 0.5, ..AS_MODELLED }),
        ("tests share an error", World { shared: 1.0, ..AS_MODELLED }),
    ];
    let scores: Vec<Vec<Score>> = worlds.iter().map(|(_, world)| score(pack, *world, PEOPLE, SEED)).collect();
    print!("{:22}", "factor");
    for (name, _) in worlds {
        print!("{name:>24}");
    }
    println!();
    for (at, factor) in pack.factors.iter().enumerate() {
        print!("{:22}", factor.id.as_str());
        for scores in &scores {
            let score = &scores[at];
            let held = if score.intervals > 0 { format!("{:.3}", score.coverage()) } else { "-".to_owned() };
            print!("{:>16.4}{held:>8}", score.calibration_error());
        }
        println!();
    }
    print!("{:22}", "mean");
    for scores in &scores {
        let count = f64::from(u32::try_from(scores.len()).expect("small"));
        print!("{:>16.4}{:>8}", scores.iter().map(Score::calibration_error).sum::<f64>() / count, "");
    }
    println!("\n");
    timing(pack);
}

/// A person with exactly 30 measurements.
fn thirty(pack: &Pack) -> (Person, Vec<Measurement>) {
    let mut dice = Dice::new(SEED);
    loop {
        let simulated = draw(pack, AS_MODELLED, &mut dice);
        if simulated.measurements.len() >= 30 {
            return (simulated.person, simulated.measurements.into_iter().take(30).collect());
        }
    }
}

/// Stands for the programme: the three factors most likely to apply, by weight.
fn effect(findings: &Findings) -> PlanSignature {
    let top = findings.findings.iter().take(3);
    PlanSignature(top.filter_map(|f| Some((ExerciseId::new(f.factor.as_str()).ok()?, f.applies))).collect())
}

fn timing(pack: &Pack) {
    let (person, measurements) = thirty(pack);
    let median = |rounds: usize, run: &mut dyn FnMut()| {
        let mut times: Vec<Duration> = (0..rounds)
            .map(|_| {
                let start = Instant::now();
                run();
                start.elapsed()
            })
            .collect();
        times.sort();
        times[rounds / 2]
    };
    let inference = median(200, &mut || {
        std::hint::black_box(infer(pack, &person, today(), std::hint::black_box(&measurements)));
    });
    let ranking = median(20, &mut || {
        let blocked = BTreeSet::new();
        std::hint::black_box(next_tests(pack, &person, today(), &measurements, &blocked, &mut effect));
    });
    let first = median(20, &mut || {
        std::hint::black_box(next_tests(pack, &person, today(), &[], &BTreeSet::new(), &mut effect));
    });
    println!("inference on 30 measurements   {inference:>10.1?}   limit 2 ms");
    println!("next test, 30 measurements     {ranking:>10.1?}   limit 50 ms, programme not counted");
    println!("next test, nothing measured    {first:>10.1?}");
    if cfg!(debug_assertions) {
        println!("(a debug build: times mean nothing)");
    }
}
