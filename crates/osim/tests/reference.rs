//! Every model of the reference set against what OpenSim 4.6 made of it.
//!
//! `PLUMB_REFERENCE` names the folder; without it the tests say that they are skipped, and fail where `CI` is set.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and say what it measured")]

use osim::{ConstraintKind, JointKind, Model, MotionType, MuscleModel, WrapMethod, WrapShape};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn reference() -> Option<PathBuf> {
    let folder = std::env::var_os("PLUMB_REFERENCE").map(PathBuf::from);
    match folder {
        Some(folder) if folder.join("models").is_dir() => Some(folder),
        other => {
            assert!(
                std::env::var_os("CI").is_none(),
                "PLUMB_REFERENCE must name the reference data, is {other:?}"
            );
            println!("skipped: PLUMB_REFERENCE is not set to the reference data");
            None
        }
    }
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn load(path: &Path) -> Model {
    let reading = osim::read(&path.to_string_lossy(), &std::fs::read(path).unwrap()).unwrap();
    assert!(reading.inventory.refused.is_empty(), "{path:?}: {:?}", reading.inventory.refused);
    reading.accept().unwrap()
}

fn models(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for group in std::fs::read_dir(folder.join("models")).unwrap().map(Result::unwrap) {
        if group.path().is_dir() {
            let files = std::fs::read_dir(group.path()).unwrap().map(|f| f.unwrap().path());
            found.extend(files.filter(|f| f.extension().is_some_and(|e| e == "osim")));
        }
    }
    found.sort();
    found
}

fn near(a: f64, b: &Value, what: &str) {
    let b = b.as_f64().unwrap();
    assert!((a - b).abs() <= 1e-12 * b.abs().max(1.0), "{what}: {a} {b}");
}

fn class(model: &MuscleModel) -> &'static str {
    match model {
        MuscleModel::Thelen2003(_) => "Thelen2003Muscle",
        MuscleModel::Millard2012(_) => "Millard2012EquilibriumMuscle",
        MuscleModel::DeGrooteFregly2016(_) => "DeGrooteFregly2016Muscle",
        _ => "another",
    }
}

fn joint_class(kind: &JointKind) -> &'static str {
    match kind {
        JointKind::Weld => "WeldJoint",
        JointKind::Pin => "PinJoint",
        JointKind::Universal => "UniversalJoint",
        JointKind::Custom(_) => "CustomJoint",
        _ => "another",
    }
}

fn check(model: &Model, e: &Value) {
    let context = e["model"].as_str().unwrap();
    assert_eq!(model.name, context);
    let names: Vec<&str> = model.bodies.iter().map(|b| b.name.as_str()).collect();
    assert_eq!(serde_json::json!(names), e["bodies"], "{context}");
    for (body, mass) in model.bodies.iter().zip(e["body_mass"].as_array().unwrap()) {
        near(body.mass, mass, &body.name);
    }
    near(model.bodies.iter().map(|b| b.mass).sum(), &e["total_mass"], "total mass");
    for (a, b) in model.gravity.iter().zip(e["gravity"].as_array().unwrap()) {
        near(*a, b, "gravity");
    }
    let base = |f| model.base_body(f).map_or("ground", |b| b.name.as_str());
    let joints: Vec<_> = model
        .joints
        .iter()
        .map(|j| (j.name.as_str(), joint_class(&j.kind), base(j.parent), base(j.child)))
        .collect();
    assert_eq!(serde_json::json!(joints), e["joints"], "{context}");

    let dependent: Vec<usize> = model
        .constraints
        .iter()
        .filter(|c| c.enforced)
        .filter_map(|c| match &c.kind {
            ConstraintKind::CoordinateCoupler { dependent, .. } => Some(dependent.0),
            _ => None,
        })
        .collect();
    // OpenSim's summary lists coordinates along the tree, the file along the joints
    let expected = e["coordinates"].as_array().unwrap();
    assert_eq!(model.coordinates.len(), expected.len(), "{context}");
    for e in expected {
        let name = e["name"].as_str().unwrap();
        let index = model.coordinates.iter().position(|c| c.name == name).unwrap();
        let c = &model.coordinates[index];
        assert_eq!(model.joints[c.joint.0].name, e["joint"], "{name}");
        near(c.range[0], &e["range"][0], name);
        near(c.range[1], &e["range"][1], name);
        assert_eq!(c.locked, e["locked"], "{name}");
        assert_eq!(c.clamped, e["clamped"], "{name}");
        assert_eq!(c.motion == MotionType::Translational, e["translational"], "{name}");
        assert_eq!(dependent.contains(&index), e["dependent"], "{name}");
    }
    let mut couplers = serde_json::Map::new();
    for constraint in model.constraints.iter().filter(|c| c.enforced) {
        if let ConstraintKind::CoordinateCoupler { dependent, independent, .. } = &constraint.kind {
            let names: Vec<&str> = independent.iter().map(|c| model.coordinates[c.0].name.as_str()).collect();
            couplers.insert(model.coordinates[dependent.0].name.clone(), serde_json::json!(names));
        }
    }
    assert_eq!(Value::Object(couplers), e["couplers"], "{context}");
    assert_eq!(model.markers.len() as u64, e["markers"], "{context}");
    let forces: u64 = e["forces"].as_object().unwrap().values().map(|v| v.as_u64().unwrap()).sum();
    assert_eq!((model.muscles.len() + model.forces.len()) as u64, forces, "{context}");

    let muscles = e["muscles"].as_array().unwrap();
    assert_eq!(model.muscles.len(), muscles.len(), "{context}");
    for (m, e) in model.muscles.iter().zip(muscles) {
        assert_eq!(m.name, e["name"]);
        assert_eq!(class(&m.model), e["type"], "{}", m.name);
        near(m.max_isometric_force, &e["max_isometric_force"], &m.name);
        near(m.optimal_fiber_length, &e["optimal_fiber_length"], &m.name);
        near(m.tendon_slack_length, &e["tendon_slack_length"], &m.name);
        near(m.pennation_angle_at_optimal, &e["pennation_angle_at_optimal"], &m.name);
        near(m.max_contraction_velocity, &e["max_contraction_velocity"], &m.name);
        near(m.control[0], &e["min_control"], &m.name);
        near(m.control[1], &e["max_control"], &m.name);
        assert_eq!(m.ignore_tendon_compliance, e["ignore_tendon_compliance"], "{}", m.name);
        assert_eq!(m.path.points.len() as u64, e["path_points"], "{}", m.name);
        let wraps: Vec<_> = m
            .path
            .wraps
            .iter()
            .map(|w| {
                let object = &model.wraps[w.wrap.0];
                let shape = match object.shape {
                    WrapShape::Cylinder { .. } => "WrapCylinder",
                    WrapShape::Sphere { .. } => "WrapSphere",
                    WrapShape::Ellipsoid { .. } => "WrapEllipsoid",
                    WrapShape::Torus { .. } => "WrapTorus",
                };
                let method = match w.method {
                    WrapMethod::Hybrid => "hybrid",
                    WrapMethod::Midpoint => "midpoint",
                    WrapMethod::Axial => "axial",
                };
                (object.name.as_str(), shape, method)
            })
            .collect();
        assert_eq!(serde_json::json!(wraps), e["wraps"], "{}", m.name);
    }
    println!(
        "{context}: {} bodies, {} joints, {} coordinates, {} couplers, {} muscles",
        model.bodies.len(),
        model.joints.len(),
        model.coordinates.len(),
        model.constraints.len(),
        model.muscles.len()
    );
}

#[test]
fn models_agree_with_opensims_summaries() {
    let Some(folder) = reference() else { return };
    let mut seen = 0;
    for golden in std::fs::read_dir(folder.join("golden")).unwrap().map(|g| g.unwrap().path()) {
        let summary = golden.join("summary.json");
        if summary.is_file() {
            let e = json(&summary);
            check(&load(&folder.join(e["file"].as_str().unwrap())), &e);
            seen += 1;
        }
    }
    assert_eq!(seen, 8);
}

#[test]
fn every_model_loads_and_nothing_is_refused() {
    let Some(folder) = reference() else { return };
    let models = models(&folder);
    assert_eq!(models.len(), 12);
    for path in models {
        let reading = osim::read(&path.to_string_lossy(), &std::fs::read(&path).unwrap()).unwrap();
        let inventory = &reading.inventory;
        println!("{}: {} notes", path.file_name().unwrap().to_string_lossy(), inventory.notes.len());
        for note in &inventory.notes {
            println!("  {}: {}", note.line, note.text);
        }
        for ignored in &inventory.ignored {
            println!(
                "  ignored {} x{} ({}) from {}",
                ignored.element, ignored.count, ignored.reason, ignored.first_line
            );
        }
        assert!(inventory.refused.is_empty(), "{path:?}: {:?}", inventory.refused);
        // whatever is ignored has a reason of its own, not merely that nobody knows it
        assert!(
            inventory.ignored.iter().all(|i| !i.reason.contains("no such property")),
            "{:?}",
            inventory.ignored
        );
        reading.accept().unwrap();
    }
}

#[test]
fn old_formats_agree_with_opensim() {
    let Some(folder) = reference() else { return };
    let expected = json(&folder.join("golden/old_formats.json"));
    for (file, e) in expected.as_object().unwrap() {
        let model = load(&folder.join("models/old_formats").join(file));
        let total: f64 = model.bodies.iter().map(|b| b.mass).sum();
        near(total, &e["total_mass"], file);
        assert_eq!(model.bodies.len(), e["bodies"].as_object().unwrap().len(), "{file}");
        assert!(model.bodies.iter().all(|b| !e["bodies"][&b.name].is_null()), "{file}");
        assert_eq!(model.coordinates.len(), e["coordinates"].as_object().unwrap().len(), "{file}");
        for c in &model.coordinates {
            near(c.default_value, &e["coordinates"][&c.name], &c.name);
        }
        assert_eq!(model.muscles.len(), e["muscles"].as_object().unwrap().len(), "{file}");
        for m in &model.muscles {
            assert!(!e["muscles"][&m.name].is_null(), "{}", m.name);
            assert_eq!(class(&m.model), e["muscle_types"][0], "{}", m.name);
        }
    }
}

/// The same arm in three file versions is the same tree, up to frames' names and digits.
#[test]
fn versions_of_one_model_agree() {
    let Some(folder) = reference() else { return };
    let old = load(&folder.join("models/old_formats/arm26_v10901.osim"));
    let newer = load(&folder.join("models/old_formats/arm26_v20303.osim"));
    for (a, b) in old.muscles.iter().zip(&newer.muscles) {
        assert_eq!(a.name, b.name);
        assert!((a.max_isometric_force - b.max_isometric_force).abs() < 1e-6, "{}", a.name);
        assert!((a.max_contraction_velocity - b.max_contraction_velocity).abs() < 1e-6, "{}", a.name);
        assert_eq!(a.path.wraps.len(), b.path.wraps.len(), "{}", a.name);
        for (p, q) in a.path.points.iter().zip(&b.path.points) {
            let body = |m: &Model, f| m.base_body(f).map(|b| b.name.clone());
            assert_eq!(body(&old, p.frame), body(&newer, q.frame));
        }
    }
}

/// Motion types, defaults, locks as OpenSim 4.6 states them (`golden/README.md`).
#[test]
fn coordinates_mean_what_opensim_says() {
    let Some(folder) = reference() else { return };
    let golden =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/coordinates.csv"))
            .unwrap();
    let mut rows = 0;
    for path in models(&folder) {
        let (file, model) = (path.file_name().unwrap().to_string_lossy().into_owned(), load(&path));
        for row in golden.lines().skip(1).map(|l| l.split(',').collect::<Vec<_>>()).filter(|r| r[0] == file) {
            let c = model.coordinate(row[1]).unwrap();
            assert_eq!(format!("{:?}", c.motion), row[2], "{file} {}", row[1]);
            assert!((c.default_value - row[3].parse::<f64>().unwrap()).abs() < 1e-12, "{file} {}", row[1]);
            assert_eq!(
                (c.locked.to_string(), c.clamped.to_string()),
                (row[4].into(), row[5].into()),
                "{}",
                row[1]
            );
            rows += 1;
        }
    }
    assert_eq!(rows, golden.lines().count() - 1);
}
