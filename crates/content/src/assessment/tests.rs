//! The built-in tests, and what the parser refuses.

use record::{Instrument, Rater, Sex};

use super::{Assessment, Need, parse};
use crate::SourceFile;

fn file(text: &str) -> SourceFile {
    SourceFile { path: "assessments.toml".into(), text: text.into() }
}

fn shipped() -> Vec<Assessment> {
    parse(&file(include_str!("../../../../content/assessments.toml"))).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

fn test(id: &str) -> Assessment {
    shipped().into_iter().find(|test| test.id.as_str() == id).expect("a test of the pack")
}

/// A small valid file; each test below breaks one thing in it.
const GOOD: &str = r#"
[home]
inflation = 1.5
verified = false

[[assessment]]
id = "hip"
purpose = "reference"
informs = [{ factor = "hip_ir_limited", loading = 1.0 }]
unit = "deg"
repeats = 3
minutes = 4.0
plausible = [-20.0, 80.0]
properties = ["sitting"]
[[assessment.instrument]]
kind = "goniometer"
within = 2.0
between = 2.0
bias = 2.0
[[assessment.norm]]
ages = [18, 95]
mean = 38.0
sd = 10.0
"#;

#[test]
fn the_small_file_is_good() {
    assert_eq!(parse(&file(GOOD)).map(|tests| tests.len()), Ok(1));
}

#[test]
fn a_defect_is_named_with_its_line() {
    for (from, to, line, key) in [
        ("inflation = 1.5", "inflation = 0.5", 3, "home.inflation"),
        ("loading = 1.0", "loading = 1.5", 7, "assessment[hip].informs"),
        ("purpose = \"reference\"", "purpose = \"trend\"", 7, "assessment[hip].informs"),
        ("within = 2.0", "within = -2.0", 7, "assessment[hip].instrument"),
        ("sd = 10.0", "sd = 0.0", 7, "assessment[hip].norm"),
        ("plausible = [-20.0, 80.0]", "plausible = [80.0, -20.0]", 7, "assessment[hip].plausible"),
        ("plausible = [-20.0, 80.0]", "", 7, "assessment[hip].plausible"),
        ("repeats = 3", "repeats = 0", 7, "assessment[hip].repeats"),
        ("unit = \"deg\"", "unit = \"level\"", 7, "assessment[hip].level"),
        ("unit = \"deg\"", "unit = \"degrees\"", 10, "\"degrees\""),
        ("repeats = 3", "repeats = 3\nrepeatz = 3", 12, "repeatz"),
    ] {
        let problems = parse(&file(&GOOD.replacen(from, to, 1))).expect_err("broken on purpose");
        assert!(problems.iter().any(|p| p.line == line && p.key == key), "{to}: {problems:#?}");
    }
}

#[test]
fn an_id_twice_names_both_lines() {
    let second = GOOD
        .split_once("[[assessment]]")
        .map(|(_, rest)| format!("[[assessment]]{rest}"))
        .unwrap_or_default();
    let problems = parse(&file(&format!("{GOOD}{second}"))).expect_err("the id stands twice");
    assert_eq!(problems[0].found, "also on line 7");
}

#[test]
fn shares_become_thresholds_that_give_them_back() {
    use statrs::distribution::{ContinuousCDF, Normal};
    let stress = test("stress_level");
    let error = &stress.instruments[0];
    // an answer is the true level plus its error: its spread is wider than 1
    let spread = (1.0 + error.within.powi(2) + error.between.powi(2) + error.bias.powi(2)).sqrt();
    let below = |bound: Option<f64>, open: f64| bound.map_or(open, |x| Normal::standard().cdf(x / spread));
    for level in &stress.levels {
        let share = below(level.to, 1.0) - below(level.from, 0.0);
        assert!((share - level.share.unwrap()).abs() < 1e-6, "{}: {share}", level.id);
    }
}

#[test]
fn balance_norms_cut_at_the_limit_give_the_published_means() {
    // Springer 2007, means of three trials as a secondary page has them, in seconds
    let balance = test("sls_eo");
    for (age, published, tolerance) in
        [(30, 43.0, 1.0), (45, 40.0, 2.0), (55, 37.0, 1.0), (65, 27.0, 3.0), (75, 15.0, 4.0), (85, 6.0, 2.0)]
    {
        let population = balance.population(age, Sex::Female).unwrap();
        let mean = (0..4000).map(|i| {
            let z = -6.0 + 12.0 * (f64::from(i) + 0.5) / 4000.0;
            let density = (-z * z / 2.0_f64).exp() / (2.0 * std::f64::consts::PI).sqrt() * 12.0 / 4000.0;
            density * (population.mean + population.sd * z).exp().min(45.0)
        });
        let mean: f64 = mean.sum();
        assert!((mean - published).abs() < tolerance, "age {age}: {mean} against {published}");
    }
}

#[test]
fn side_bend_norms_give_back_the_reference_intervals() {
    // Ramiro 2015: 16.2-28.0 at 25, 13.2-25.0 at 45, 10.1-21.9 at 65 years
    let bend = test("lateral_bend");
    for (age, low, high) in [(25, 16.2, 28.0), (45, 13.2, 25.0), (65, 10.1, 21.9)] {
        let p = bend.population(age, Sex::Male).unwrap();
        assert!((p.mean - 1.96 * p.sd - low).abs() < 0.3, "{age}");
        assert!((p.mean + 1.96 * p.sd - high).abs() < 0.3, "{age}");
    }
}

#[test]
fn an_unstated_sex_takes_the_wider_of_both() {
    let plank = test("sideplank");
    let [female, male, unstated] =
        [Sex::Female, Sex::Male, Sex::Unstated].map(|sex| plank.population(40, sex).unwrap());
    assert!(unstated.mean > female.mean && unstated.mean < male.mean);
    assert!(unstated.sd > female.sd.max(male.sd));
}

#[test]
fn home_use_is_less_precise_except_for_questions() {
    let hip = test("hip_ir_seated");
    assert!(hip.inflation(Instrument::PhoneInclinometer, Rater::Own) > 1.0);
    assert!((hip.inflation(Instrument::PhoneInclinometer, Rater::Trained) - 1.0).abs() < 1e-12);
    assert!((hip.inflation(Instrument::PictureMatch, Rater::Own) - 1.0).abs() < 1e-12);
}

#[test]
fn needs_start_at_their_age() {
    let thomas = test("thomas_mod");
    assert_eq!(thomas.needs_at(64).count(), 0);
    assert_eq!(thomas.needs_at(65).collect::<Vec<_>>(), [Need::Helper]);
}

#[test]
fn every_test_names_a_position() {
    for test in shipped() {
        assert!(test.properties.iter().any(|property| property.is_position()), "{}", test.id);
    }
}
