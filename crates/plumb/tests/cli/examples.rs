//! Every verb on every example, as it is printed. A change of content or reasoning shows here as a difference to read.

use crate::run::plumb;
use rstest::rstest;
use serde_json::Value;

#[rstest]
fn a_verb_on_an_example(
    #[values("triage", "assess", "plan")] verb: &str,
    #[values(
        "cannot_reach_floor",
        "contradictory_instruments",
        "emergency",
        "hip_replacement",
        "incomplete_screen",
        "late_pregnancy",
        "nothing_specific",
        "one_sided",
        "stress_leading",
        "under_18"
    )]
    example: &str,
) {
    let file = format!("examples/{example}.toml");
    let run = plumb(&[verb, &file]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let widest = run.out.lines().max_by_key(|line| line.chars().count()).unwrap_or_default();
    assert!(widest.chars().count() <= 80, "wider than 80 columns: {widest}");
    assert!(!run.out.contains(['\u{2068}', '\u{2069}']), "isolation marks do not belong on a terminal");
    assert!(
        run.out.contains("not a diagnosis") && run.out.contains("No clinician has reviewed"),
        "{}",
        run.out
    );
    insta::assert_snapshot!(format!("{verb}_{example}"), run.out);
}

#[test]
fn every_example_is_tested_above() {
    let files = std::fs::read_dir(crate::run::root().join("examples")).expect("there are examples");
    let cases = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    assert_eq!(cases.filter(|name| name.ends_with(".toml")).count(), 10);
}

fn json(verb: &str, example: &str) -> Value {
    let run = plumb(&[verb, &format!("examples/{example}.toml"), "--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    serde_json::from_str(&run.out).expect("--json prints JSON")
}

#[test]
fn an_emergency_is_unmistakable_and_leaves_no_programme() {
    let plan = json("plan", "emergency");
    assert_eq!(plan["triage"]["level"], "emergency_now");
    assert_eq!(plan["triage"]["locked"], true);
    assert!(plan["programme"].is_null());
    let page = plumb(&["plan", "examples/emergency.toml"]).out;
    let first = page.lines().skip_while(|line| !line.starts_with('█')).nth(1).unwrap_or_default();
    assert!(first.starts_with("███ "), "the banner comes first:\n{page}");
    assert!(page.contains("CALL 112 NOW"), "{page}");
}

#[test]
fn a_locked_person_has_no_programme_and_a_free_one_has() {
    for example in ["under_18", "incomplete_screen", "emergency"] {
        assert!(json("plan", example)["programme"].is_null(), "{example}");
    }
    for example in
        ["nothing_specific", "one_sided", "cannot_reach_floor", "stress_leading", "hip_replacement"]
    {
        let items = json("plan", example)["programme"]["items"].as_array().map_or(0, Vec::len);
        assert!((1..=4).contains(&items), "{example}: {items} exercises");
    }
}

#[test]
fn an_under_age_person_is_out_of_scope() {
    assert_eq!(json("triage", "under_18")["level"], "out_of_scope");
}

#[test]
fn contradictory_instruments_are_said_and_not_chosen_between() {
    let assessed = json("assess", "contradictory_instruments");
    let contradictions = assessed["findings"]["contradictions"].as_array().expect("a list");
    assert_eq!(contradictions.len(), 1, "{contradictions:?}");
    assert_eq!(contradictions[0]["side"], "left");
}

#[test]
fn a_one_sided_hip_is_found_on_its_side() {
    let assessed = json("assess", "one_sided");
    let findings = assessed["findings"]["findings"].as_array().expect("a list");
    let presence = |side: &str| {
        let hip = findings.iter().find(|f| f["factor"] == "hip_ir_limited" && f["side"] == side);
        hip.and_then(|f| f["presence"]["probability"].as_f64()).expect("both hips were measured")
    };
    assert!(presence("right") > 0.9 && presence("left") < 0.2, "{} {}", presence("right"), presence("left"));
    let gaps = assessed["findings"]["asymmetries"].as_array().expect("a list");
    assert!(gaps.iter().any(|gap| gap["factor"] == "hip_ir_limited"), "{gaps:?}");
}
