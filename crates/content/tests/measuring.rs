//! Factors, claims, sources and outcomes: what the parsers refuse, and what the built-in ones keep.

use content::factor::{Cutoff, Factor};
use content::{Problem, SourceFile, claim, factor, outcome, source};
use record::Sex;

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.into(), text: text.into() }
}

fn names(problems: &[Problem], line: u32, key: &str) -> bool {
    problems.iter().any(|problem| problem.line == line && problem.key == key)
}

const FACTOR: &str = r#"
[[factor]]
id = "hip"
kind = "mobility"
reference = "hip_test"
presence = { beyond = "below", value = 30.0, population = "public" }
relevance = [2.0, 6.0]
grade = "low"
[[factor.ratio]]
lr_pos = 1.3
"#;

#[test]
fn a_defect_of_a_factor_is_named_with_its_line() {
    assert!(factor::parse(&file("factors.toml", FACTOR)).is_ok());
    for (from, to, line, key) in [
        ("value = 30.0", "value = 30.0, sd = 1.0", 3, "factor[hip].presence"),
        ("value = 30.0", "share = 1.5", 3, "factor[hip].presence"),
        ("[2.0, 6.0]", "[0.0, 6.0]", 3, "factor[hip].relevance"),
        ("lr_pos = 1.3", "lr_pos = 0.8", 3, "factor[hip].ratio"),
        ("grade = \"low\"", "grade = \"low\"\nside_correlation = 0.5", 3, "factor[hip].side_correlation"),
        ("lr_pos = 1.3", "lr_pos = 1.3\nlr_neg = 0.8", 11, "lr_neg"),
    ] {
        let problems = factor::parse(&file("factors.toml", &FACTOR.replacen(from, to, 1))).unwrap_err();
        assert!(names(&problems, line, key), "{to}: {problems:#?}");
    }
}

#[test]
fn sources_refuse_numbers_for_addresses() {
    let text = "[[source]]\nid = \"a\"\ncitation = \"A\"\nurl = \"http://47.251.13.51:8081/1\"\n";
    assert!(names(&source::parse(&file("sources.toml", text)).unwrap_err(), 2, "source[a].url"));
    let unseen = "[[source]]\nid = \"a\"\ncitation = \"A\"\nverified = true\n";
    assert!(names(&source::parse(&file("sources.toml", unseen)).unwrap_err(), 2, "source[a].verified"));
}

#[test]
fn claims_know_each_other() {
    let text = "[[claim]]\nid = \"c01\"\narticles = [0]\ntopic = \"x\"\nverdict = \"mixed\"\n\n[[conflict]]\nid = \"x1\"\nbetween = [\"c01\", \"c99\"]\n";
    assert!(names(&claim::parse(&file("claims.toml", text)).unwrap_err(), 8, "conflict[x1].between"));
}

#[test]
fn outcomes_have_their_scores_in_order() {
    let text = "[[outcome]]\nid = \"nprs\"\nrange = [10.0, 0.0]\nworse = \"higher\"\nlicence = \"own\"\nship = \"yes\"\n";
    assert!(names(&outcome::parse(&file("outcomes.toml", text)).unwrap_err(), 2, "outcome[nprs].range"));
}

fn shipped(id: &str) -> &'static Factor {
    content::builtin().factors.iter().find(|factor| factor.id.as_str() == id).expect("a factor of the pack")
}

#[test]
fn ratios_know_sex_and_come_from_the_stored_shares() {
    let foot = shipped("foot_pronation_dyn");
    assert!((foot.ratio(40, Sex::Female) - 1.35).abs() < 1e-12);
    assert!((foot.ratio(40, Sex::Male) - 1.0).abs() < 1e-12);
    assert!((foot.ratio(40, Sex::Unstated) - 1.0).abs() < 1e-12);
    // (23.40 + 6.66) / (13.73 + 3.55), Choi 2021
    assert!((shipped("stress_high").ratio(40, Sex::Male) - 30.06 / 17.28).abs() < 1e-9);
}

#[test]
fn a_stated_share_is_the_share_of_the_levels() {
    // what counts as present in a level question is what its shares add up to
    for factor in &content::builtin().factors {
        let Cutoff::Share { share, value: None } = factor.presence.cutoff else { continue };
        let test =
            content::builtin().assessments.iter().find(|test| test.id == factor.reference).expect("checked");
        let mut from_top = 0.0;
        let reaches = test.levels.iter().rev().any(|level| {
            from_top += level.share.unwrap_or_default();
            (from_top - share).abs() < 5e-4
        });
        assert!(reaches, "{}: no level begins at a share of {share}", factor.id);
    }
}

#[test]
fn nothing_is_a_residual_and_nothing_that_frightens_is_shown() {
    let pack = content::builtin();
    assert!(!pack.factors.iter().any(|f| ["unknown_other", "asymmetry"].contains(&f.id.as_str())));
    let out_of_place = pack.claims.iter().find(|claim| claim.id.as_str() == "c31").expect("recorded");
    assert!(!out_of_place.shown && !pack.texts.has("en", "claim-c31"));
}

#[test]
fn only_measures_that_may_be_shipped_have_questions() {
    let pack = content::builtin();
    let held_back = pack.outcomes.iter().filter(|outcome| outcome.ship != content::outcome::Ship::Yes);
    for outcome in held_back {
        let id = outcome.id.replace('_', "-");
        let items = pack.texts.keys("en").filter(|key| key.starts_with(&format!("outcome-{id}-")));
        assert_eq!(items.count(), 0, "{id}");
    }
}
