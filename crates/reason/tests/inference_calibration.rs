//! Calibration by simulation: where the model is true, its probabilities come true and its 95 % intervals hold the truth
//! in 95 of 100 people; where it is not, the same statistics notice.
#![expect(
    clippy::print_stdout,
    reason = "the seed and the table are printed for whoever looks into a failure"
)]

#[path = "inference_simulator/score.rs"]
mod score;
#[path = "inference_simulator/mod.rs"]
mod simulator;

use score::score;
use simulator::{AS_MODELLED, World};
use statrs::function::gamma::gamma_ur;

const PEOPLE: u32 = 1_500;
const SEED: u64 = 20_261_122;

/// Chance of a false alarm per factor and statistic: 17 factors and three statistics give one in about 200 seeds.
const ALARM: f64 = 1e-4;

/// The factors whose statistics are off by more than chance allows.
fn alarms(world: World) -> Vec<String> {
    println!("seed {SEED}, {PEOPLE} people, {world:?}");
    let pack = content::builtin();
    let scores = score(pack, world, PEOPLE, SEED);
    let mut alarms = vec![];
    for (factor, score) in pack.factors.iter().zip(&scores) {
        let (chi, bins) = score.chi_square();
        let p = gamma_ur(bins / 2.0, chi.max(1e-9) / 2.0);
        let n = f64::from(score.intervals);
        let coverage = score.coverage();
        let coverage_off = n > 0.0 && (coverage - 0.95).abs() > 4.0 * (0.95 * 0.05 / n).sqrt();
        println!(
            "{:22} n {:5}  overall {:6.2}  error {:.4}  p {p:.4}  coverage {coverage:.3}",
            factor.id.as_str(),
            score.pairs.len(),
            score.overall(),
            score.calibration_error()
        );
        if score.overall().abs() > 4.0 || p < ALARM || coverage_off {
            alarms.push(factor.id.as_str().to_owned());
        }
    }
    alarms
}

#[test]
fn presence_is_calibrated_for_every_factor() {
    assert_eq!(alarms(AS_MODELLED), [] as [String; 0]);
}

#[test]
fn a_wrong_error_is_noticed() {
    assert!(alarms(World { errors: 2.0, ..AS_MODELLED }).len() >= 8);
}

#[test]
fn a_shifted_population_is_noticed() {
    assert!(alarms(World { shift: 0.5, ..AS_MODELLED }).len() >= 8);
}
