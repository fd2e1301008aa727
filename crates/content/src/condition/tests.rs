use super::*;
use crate::SourceFile;

fn file(text: &str) -> SourceFile {
    SourceFile { path: "conditions.toml".into(), text: text.into() }
}

/// Every condition that triage and the app may name.
const CONTRACT: [&str; 44] = [
    "osteoporosis_vfx",
    "osteoporosis",
    "spondylolisthesis",
    "stenosis",
    "radicular",
    "thr_posterior",
    "thr_anterior",
    "thr_lateral",
    "thr_unknown",
    "fai",
    "pregnancy",
    "postpartum",
    "aneurysm",
    "hernia",
    "bowel_flare",
    "abdominal_surgery",
    "anticoagulant",
    "pacemaker",
    "hypertension",
    "eye_pressure",
    "falls",
    "shoulder_instability",
    "shoulder_surgery",
    "hypermobility",
    "knee_pain",
    "knee_replacement",
    "dvt_treated",
    "spine_surgery",
    "spinal_fusion",
    "heart_stable",
    "lung_disease",
    "pelvic_floor",
    "inflammatory",
    "severe_obesity",
    "epilepsy",
    "groin_strain",
    "wrist_pain",
    "neck_pain",
    "vertigo",
    "weak_grip",
    "ankle_injury",
    "achilles_pain",
    "neuropathy",
    "panic",
];

#[test]
fn every_condition_is_there_with_a_question_and_a_rule() {
    let conditions = parse(&file(include_str!("../../../../content/conditions.toml"))).unwrap();
    for id in CONTRACT {
        let condition = conditions.iter().find(|c| c.id.as_str() == id);
        let condition = condition.unwrap_or_else(|| panic!("no condition {id}"));
        assert!(condition.asked && !condition.rules.is_empty(), "{id}");
    }
    assert_eq!(conditions.len(), CONTRACT.len());
}

const HIP: &str = r#"
[[condition]]
id = "thr_posterior"
verified = false
[[condition.detail]]
key = "surgeon_rules"
choices = ["in_force", "lifted"]
[[condition.rule]]
id = "hip_range"
effect = "avoid"
any = ["hip_deep_flexion"]
unless = [{ is = { detail = "surgeon_rules", one_of = ["lifted"] } }]
"#;

#[test]
fn mistakes_are_reported_with_line_and_key() {
    let said = |text: &str| -> Vec<String> {
        parse(&file(text)).err().unwrap_or_default().iter().map(ToString::to_string).collect()
    };
    assert_eq!(said(HIP), Vec::<String>::new());
    for (from, to, line, says) in [
        ("[\"lifted\"]", "[\"gone\"]", 9, "no detail of this condition can answer"),
        ("detail = \"surgeon_rules\"", "detail = \"operated_on\"", 9, "no detail of this condition"),
        ("any = [\"hip_deep_flexion\"]", "", 9, "a rule about nothing"),
        ("effect = \"avoid\"", "effect = \"forbid\"", 10, "unknown variant"),
        ("effect = \"avoid\"", "effect = \"modify\"", 9, "a dose that does not fit"),
        ("[\"hip_deep_flexion\"]", "[\"hip_deep\"]", 11, "unknown variant"),
        ("[\"in_force\", \"lifted\"]", "[\"lifted\"]", 6, "no clear kind of answer"),
        ("\"hip_range\"", "\"Hip range\"", 9, "Hip range"),
        ("verified = false", "verified = true", 3, "without a source"),
    ] {
        assert!(HIP.contains(from), "{from}");
        let problems = said(&HIP.replacen(from, to, 1));
        let wanted = format!("conditions.toml:{line}:");
        assert!(problems.iter().any(|p| p.starts_with(&wanted) && p.contains(says)), "{to}: {problems:?}");
    }
    assert!(said(&(HIP.to_owned() + HIP)).iter().any(|p| p.contains("an id used before")));
}

#[test]
fn lists_that_are_given_must_all_agree() {
    let both = Matches {
        any: BTreeSet::from([Property::SingleLeg, Property::HeelLoad]),
        all: BTreeSet::from([Property::Standing]),
        none: BTreeSet::from([Property::Loaded]),
        ..Matches::default()
    };
    let id = ExerciseId::new("x").unwrap();
    let asks = |properties: &[Property]| {
        both.exercise(&id, Kind::Strength, 1, &properties.iter().copied().collect::<BTreeSet<_>>())
    };
    assert!(asks(&[Property::Standing, Property::SingleLeg]));
    assert!(!asks(&[Property::Standing]));
    assert!(!asks(&[Property::SingleLeg]));
    assert!(!asks(&[Property::Standing, Property::SingleLeg, Property::Loaded]));
    // a rule that names one exercise does not match the rest
    let named = Matches { exercises: BTreeSet::from([id.clone()]), ..Matches::default() };
    assert!(named.exercise(&id, Kind::Strength, 1, &BTreeSet::new()));
    assert!(!named.exercise(&ExerciseId::new("y").unwrap(), Kind::Strength, 1, &BTreeSet::new()));
    // and a rule about kinds or levels is about exercises
    let kinds = Matches { kinds: BTreeSet::from([Kind::Strength]), ..Matches::default() };
    assert!(!kinds.assessment(&AssessmentId::new("plank").unwrap(), &BTreeSet::new()));
}
