use std::collections::BTreeMap;

use super::*;

fn file(text: &str) -> SourceFile {
    SourceFile { path: "exercises.toml".into(), text: text.into() }
}

fn built_in() -> Vec<Exercise> {
    parse(&file(include_str!("../../../../content/exercises.toml"))).unwrap()
}

const BRIDGE: &str = r#"
[[exercise]]
id = "bridge"
kind = "strength"
region = "hip"
family = "bridge"
level = 1
factors = ["glute_weak"]
properties = ["lying_supine"]
equipment = [["mat"]]
dose = { sets = 3, reps = 10, hold_s = 2, rep_s = 6, rest_s = 45, days_per_week = 4 }
grade = "low"
verified = false
"#;

fn said(text: &str) -> Vec<String> {
    parse(&file(text)).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn minutes_count_repetitions_sides_and_rest() {
    let dose = BaseDose {
        sets: 3,
        reps: 10,
        hold_s: 2.0,
        rep_s: 6.0,
        rest_s: 45.0,
        per_side: false,
        days_per_week: 4,
    };
    // 3 sets of a minute, two rests of 45 s
    assert!((dose.minutes() - 4.5).abs() < 1e-12);
    // the same on each side: 6 minutes of work, 3 changes of side, two rests
    let both = BaseDose { per_side: true, ..dose };
    assert!((both.minutes() - (360.0 + 15.0 + 90.0) / 60.0).abs() < 1e-12);
}

#[test]
fn every_dose_fits_a_session() {
    for exercise in built_in() {
        let minutes = exercise.dose.minutes();
        let most = match exercise.kind {
            Kind::Walking => 30.0,
            Kind::Relaxation => 10.0,
            _ => 7.5,
        };
        assert!((0.5..=most).contains(&minutes), "{}: {minutes:.1} min", exercise.id);
    }
}

#[test]
fn a_low_position_is_on_the_floor_unless_a_bed_does() {
    let on_floor: BTreeMap<String, bool> =
        built_in().iter().map(|e| (e.id.to_string(), e.on_floor())).collect();
    for (id, expected) in [
        ("birddog", true),
        ("halfkneel_hf", true),
        ("bridge", false),
        ("hf_supine_edge", false),
        ("goblet", false),
    ] {
        assert_eq!(on_floor[id], expected, "{id}");
    }
}

#[test]
fn every_exercise_above_the_first_level_has_an_easier_neighbour() {
    for exercise in built_in() {
        let gated = exercise.needs == Some(Need::Clinician);
        assert!(exercise.level.get() == 1 || gated || !exercise.easier.is_empty(), "{}", exercise.id);
    }
}

#[test]
fn an_easier_neighbour_trains_the_same_part_or_a_part_of_it() {
    let all = built_in();
    let by_id: BTreeMap<_, _> = all.iter().map(|e| (&e.id, e)).collect();
    for exercise in &all {
        for easier in &exercise.easier {
            let easier = by_id[easier];
            let related = easier.region == exercise.region
                || easier.factors.iter().any(|f| exercise.factors.contains(f));
            assert!(related, "{} → {}", exercise.id, easier.id);
        }
    }
}

#[test]
fn at_least_one_easier_neighbour_asks_for_nothing_new() {
    // a step back must be open to whoever could do the harder one, equipment apart
    let positions_and_loads = [
        Property::KneePressure,
        Property::WeightThroughArms,
        Property::SingleLeg,
        Property::Unstable,
        Property::OnFloor,
        Property::Loaded,
        Property::ShoulderEndRange,
        Property::AbdominalPressure,
    ];
    let all = built_in();
    let by_id: BTreeMap<_, _> = all.iter().map(|e| (&e.id, e)).collect();
    for exercise in all.iter().filter(|e| !e.easier.is_empty()) {
        let asks = |e: &Exercise| -> BTreeSet<Property> {
            positions_and_loads.into_iter().filter(|p| e.properties.contains(p)).collect()
        };
        let open = exercise.easier.iter().any(|id| asks(by_id[id]).is_subset(&asks(exercise)));
        assert!(open, "{}: every easier neighbour asks for something it does not", exercise.id);
    }
}

#[test]
fn defaults_leave_out_what_has_no_role_in_back_pain() {
    let by_id: BTreeMap<String, Exercise> = built_in().into_iter().map(|e| (e.id.to_string(), e)).collect();
    for id in ["nordic_ecc", "hip_airplane", "copenhagen_short", "desk_break", "psoas_self_release"] {
        assert!(!by_id[id].is_default(), "{id}");
    }
    assert_eq!(by_id["psoas_self_release"].needs, Some(Need::Clinician));
    let hip_ext = FactorId::new("hip_ext_limited").unwrap();
    assert!(!by_id["constructive_rest"].factors.contains(&hip_ext));
}

#[test]
fn mistakes_are_reported_with_line_and_key() {
    assert_eq!(said(BRIDGE), Vec::<String>::new());
    for (from, to, line, says) in [
        ("level = 1", "level = 6", 7, "level 6 does not exist"),
        ("kind = \"strength\"", "kind = \"power\"", 4, "unknown variant"),
        ("rep_s = 6", "rep_s = 1", 11, "rep_s counts the hold"),
        ("[\"lying_supine\"]", "[\"loaded\"]", 9, "no position"),
        ("verified = false", "verified = true", 9, "without a source"),
        ("grade = \"low\"", "grade = \"low\"\nsets = 3", 13, "unknown field"),
        ("grade = \"low\"", "grade = \"low\"\nharder = [\"bridge_up\"]", 3, "does not exist"),
        ("grade = \"low\"", "grade = \"low\"\nchair = \"bridge\"", 3, "no way round the floor"),
    ] {
        assert!(BRIDGE.contains(from), "{from}");
        let problems = said(&BRIDGE.replacen(from, to, 1));
        let wanted = format!("exercises.toml:{line}:");
        assert!(problems.iter().any(|p| p.starts_with(&wanted) && p.contains(says)), "{to}: {problems:?}");
    }
}

#[test]
fn links_go_both_ways_and_one_level_at_a_time() {
    let thrust = BRIDGE.replace("\"bridge\"", "\"hip_thrust\"").replace("level = 1", "level = 4");
    let one_way = BRIDGE.replace("grade =", "harder = [\"hip_thrust\"]\ngrade =") + &thrust;
    let problems = said(&one_way);
    assert!(problems.iter().any(|p| p.contains("does not link back")), "{problems:?}");
    assert!(problems.iter().any(|p| p.contains("3 levels away")), "{problems:?}");
    let reasoned = BRIDGE
        .replace("grade =", "harder = [\"hip_thrust\"]\njumps = { hip_thrust = \"reason-jump\" }\ngrade =")
        + &thrust.replace("grade =", "easier = [\"bridge\"]\njumps = { bridge = \"reason-jump\" }\ngrade =");
    assert_eq!(said(&reasoned), Vec::<String>::new());
    assert!(said(&(BRIDGE.to_owned() + BRIDGE)).iter().any(|p| p.contains("the same id")));
}
