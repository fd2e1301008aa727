//! Our own small files: one of every class against OpenSim 4.6 (`fixtures/make.py`), older versions, unknown parts.
#![allow(
    clippy::unwrap_used,
    clippy::float_cmp,
    reason = "a test may fail; numbers as written in the fixtures"
)]

use osim::{
    ConstraintKind, ForceKind, FrameKind, Function, JointKind, Model, MuscleModel, PointKind, Quadrant,
    Reading, Target, WrapMethod, WrapShape,
};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn reading(name: &str) -> Reading {
    osim::read(name, &bytes(name)).unwrap()
}

fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-12 || a.total_cmp(&b).is_eq(), "{a} {b}");
}

/// The origin of a frame in its base: body-fixed x-y-z rotations along the chain of offsets.
fn origin_in_base(model: &Model, mut frame: osim::FrameId) -> [f64; 3] {
    let mut point = [0.0; 3];
    while let FrameKind::Offset { parent, translation, orientation } = &model.frames[frame.0].kind {
        for (axis, angle) in orientation.iter().enumerate().rev() {
            let (s, c) = angle.sin_cos();
            let (j, k) = ((axis + 1) % 3, (axis + 2) % 3);
            (point[j], point[k]) = (c * point[j] - s * point[k], s * point[j] + c * point[k]);
        }
        for i in 0..3 {
            point[i] += translation[i];
        }
        frame = *parent;
    }
    point
}

fn force_class(kind: &ForceKind) -> &'static str {
    match kind {
        ForceKind::CoordinateActuator { activation_time: None, .. } => "CoordinateActuator",
        ForceKind::CoordinateActuator { .. } => "ActivationCoordinateActuator",
        ForceKind::PointActuator { .. } => "PointActuator",
        ForceKind::TorqueActuator { .. } => "TorqueActuator",
        ForceKind::PointToPointActuator { .. } => "PointToPointActuator",
        ForceKind::PathActuator { .. } => "PathActuator",
        ForceKind::PathSpring { .. } => "PathSpring",
        ForceKind::Ligament { .. } => "Ligament",
        ForceKind::BlankevoortLigament { .. } => "Blankevoort1991Ligament",
        ForceKind::PointToPointSpring { .. } => "PointToPointSpring",
        ForceKind::Bushing { .. } => "BushingForce",
        ForceKind::FunctionBushing { .. } => "FunctionBasedBushingForce",
        ForceKind::CoordinateLimit { .. } => "CoordinateLimitForce",
        ForceKind::SpringGeneralized { .. } => "SpringGeneralizedForce",
        ForceKind::SmoothSphereHalfSpace { .. } => "SmoothSphereHalfSpaceForce",
        ForceKind::Contact { .. } => "HuntCrossleyForce",
        _ => "another",
    }
}

/// The number OpenSim calls `property`, of the muscle or force `name`; `None` for those only OpenSim needs.
fn number(model: &Model, property: &str, name: &str) -> Option<f64> {
    if let Some(m) = model.muscles.iter().find(|m| m.name == name) {
        let activation = match &m.model {
            MuscleModel::Thelen2003(t) => Some(t.activation),
            MuscleModel::Millard2012(t) => Some(t.activation),
            MuscleModel::DeGrooteFregly2016(t) => Some(t.activation),
            _ => None,
        };
        return match (property, &m.model) {
            ("min_control", _) => Some(m.control[0]),
            ("max_control", _) => Some(m.control[1]),
            ("optimal_force", _) => Some(m.optimal_force),
            ("max_isometric_force", _) => Some(m.max_isometric_force),
            ("optimal_fiber_length", _) => Some(m.optimal_fiber_length),
            ("tendon_slack_length", _) => Some(m.tendon_slack_length),
            ("pennation_angle_at_optimal", _) => Some(m.pennation_angle_at_optimal),
            ("max_contraction_velocity", _) => Some(m.max_contraction_velocity),
            ("activation_time_constant", _) => activation.map(|a| a.rise),
            ("deactivation_time_constant", _) => activation.map(|a| a.fall),
            ("minimum_activation", _) => activation.map(|a| a.minimum),
            ("fiber_damping", MuscleModel::Millard2012(t)) => Some(t.fiber_damping),
            ("maximum_pennation_angle", MuscleModel::Millard2012(t)) => Some(t.maximum_pennation_angle),
            ("maximum_pennation_angle", MuscleModel::Thelen2003(t)) => Some(t.maximum_pennation_angle),
            ("FmaxTendonStrain", MuscleModel::Thelen2003(t)) => Some(t.fmax_tendon_strain),
            ("FmaxMuscleStrain", MuscleModel::Thelen2003(t)) => Some(t.fmax_muscle_strain),
            ("KshapeActive", MuscleModel::Thelen2003(t)) => Some(t.kshape_active),
            ("KshapePassive", MuscleModel::Thelen2003(t)) => Some(t.kshape_passive),
            ("Af", MuscleModel::Thelen2003(t)) => Some(t.af),
            ("Flen", MuscleModel::Thelen2003(t)) => Some(t.flen),
            ("fv_linear_extrap_threshold", MuscleModel::Thelen2003(t)) => Some(t.fv_linear_extrap_threshold),
            ("fiber_damping", MuscleModel::DeGrooteFregly2016(t)) => Some(t.fiber_damping),
            ("active_force_width_scale", MuscleModel::DeGrooteFregly2016(t)) => {
                Some(t.active_force_width_scale)
            }
            ("passive_fiber_strain_at_one_norm_force", MuscleModel::DeGrooteFregly2016(t)) => {
                Some(t.passive_fiber_strain)
            }
            ("tendon_strain_at_one_norm_force", MuscleModel::DeGrooteFregly2016(t)) => Some(t.tendon_strain),
            _ => None,
        };
    }
    let force = model.forces.iter().find(|f| f.name == name).unwrap();
    let drive = match &force.kind {
        ForceKind::CoordinateActuator { drive, .. }
        | ForceKind::PointActuator { drive, .. }
        | ForceKind::TorqueActuator { drive, .. }
        | ForceKind::PointToPointActuator { drive, .. }
        | ForceKind::PathActuator { drive, .. } => Some(*drive),
        _ => None,
    };
    match (property, &force.kind) {
        ("min_control", _) => drive.map(|d| d.control[0]),
        ("max_control", _) => drive.map(|d| d.control[1]),
        ("optimal_force", _) => drive.map(|d| d.optimal_force),
        ("activation_time_constant", ForceKind::CoordinateActuator { activation_time, .. }) => {
            *activation_time
        }
        (p, ForceKind::PathSpring { resting_length, stiffness, dissipation, .. }) => match p {
            "resting_length" => Some(*resting_length),
            "stiffness" => Some(*stiffness),
            _ => Some(*dissipation),
        },
        ("resting_length", ForceKind::Ligament { resting_length, .. }) => Some(*resting_length),
        ("pcsa_force", ForceKind::Ligament { pcsa_force, .. }) => Some(*pcsa_force),
        (
            p,
            ForceKind::BlankevoortLigament {
                linear_stiffness, transition_strain, damping, slack_length, ..
            },
        ) => match p {
            "linear_stiffness" => Some(*linear_stiffness),
            "transition_strain" => Some(*transition_strain),
            "damping_coefficient" => Some(*damping),
            _ => Some(*slack_length),
        },
        ("stiffness", ForceKind::PointToPointSpring { stiffness, .. }) => Some(*stiffness),
        ("rest_length", ForceKind::PointToPointSpring { rest_length, .. }) => Some(*rest_length),
        (p, ForceKind::CoordinateLimit { limits, stiffness, damping, transition, .. }) => match p {
            "lower_limit" => Some(limits[0]),
            "upper_limit" => Some(limits[1]),
            "lower_stiffness" => Some(stiffness[0]),
            "upper_stiffness" => Some(stiffness[1]),
            "damping" => Some(*damping),
            _ => Some(*transition),
        },
        (p, ForceKind::SpringGeneralized { stiffness, rest_length, viscosity, .. }) => match p {
            "stiffness" => Some(*stiffness),
            "rest_length" => Some(*rest_length),
            _ => Some(*viscosity),
        },
        (p, ForceKind::SmoothSphereHalfSpace { contact, constant_contact_force, smoothing, .. }) => match p {
            "stiffness" => Some(contact.stiffness),
            "dissipation" => Some(contact.dissipation),
            "static_friction" => Some(contact.friction[0]),
            "dynamic_friction" => Some(contact.friction[1]),
            "viscous_friction" => Some(contact.friction[2]),
            "transition_velocity" => Some(contact.transition_velocity),
            "constant_contact_force" => Some(*constant_contact_force),
            "hertz_smoothing" => Some(smoothing[0]),
            "hunt_crossley_smoothing" => Some(smoothing[1]),
            _ => None,
        },
        ("transition_velocity", ForceKind::Contact { transition_velocity, .. }) => Some(*transition_velocity),
        _ => None,
    }
}

#[test]
fn one_of_everything_agrees_with_opensim() {
    let Reading { model, inventory, .. } = reading("everything.osim");
    assert!(
        inventory.refused.is_empty() && inventory.notes.is_empty() && inventory.ignored.is_empty(),
        "{inventory:?}"
    );
    let golden = String::from_utf8(bytes("everything.csv")).unwrap();
    let mut compared = 0;
    let only_opensims = [
        "default_activation",
        "default_fiber_length",
        "default_normalized_tendon_force",
        "activation_dynamics_smoothing",
        "moment_visual_scale",
        "force_visual_scale",
        "visual_aspect_ratio",
        "force_visualization_radius",
    ];
    for row in golden.lines().skip(1) {
        let [what, name, value] = row.split(',').collect::<Vec<_>>().try_into().unwrap();
        let joint = || model.joints.iter().find(|j| j.name == name).unwrap();
        let base = |f| model.base_body(f).map_or("ground", |b| b.name.as_str());
        let origin = |f| {
            for (a, b) in origin_in_base(&model, f).iter().zip(value.split(' ')) {
                near(*a, b.parse().unwrap());
            }
        };
        match what {
            "mass" => {
                near(model.body(name).unwrap().mass, value.parse().unwrap());
            }
            "parent base" => assert_eq!(base(joint().parent), value),
            "child base" => assert_eq!(base(joint().child), value),
            "parent origin" => origin(joint().parent),
            "child origin" => origin(joint().child),
            "coordinates" => {
                let names: Vec<_> =
                    joint().coordinates.iter().map(|c| model.coordinates[c.0].name.as_str()).collect();
                assert_eq!(names.join(" "), value);
            }
            "motion" => {
                let c = model.coordinate(name).unwrap();
                assert_eq!(format!("{:?}", c.motion), value, "{name}");
            }
            "force" => match model.forces.iter().find(|f| f.name == name) {
                Some(force) => assert_eq!(force_class(&force.kind), value),
                None => assert!(model.muscles.iter().any(|m| m.name == name)),
            },
            "constraint" => assert!(model.constraints.iter().any(|c| c.name == name)),
            property if only_opensims.contains(&property) => continue,
            property => {
                let found =
                    number(&model, property, name).unwrap_or_else(|| panic!("{name} has no {property}"));
                let expected: f64 = value.parse().unwrap();
                // OpenSim prints six digits
                assert!(
                    (found - expected).abs() <= 1e-5 * expected.abs() || found.total_cmp(&expected).is_eq(),
                    "{row} {found}"
                );
            }
        }
        compared += 1;
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn paths_wraps_and_functions_are_read_as_written() {
    let model = reading("everything.osim").accept().unwrap();
    let path = &model.muscles[0].path;
    assert!(matches!(path.points[1].kind, PointKind::Conditional { range: [-0.5, 0.5], .. }));
    let PointKind::Moving(axes) = &path.points[2].kind else { panic!() };
    assert!(matches!(&axes[0].0, Function::SimmSpline(p) if p.x == [-1.0, 0.0, 1.0]));
    assert!(matches!(&axes[1].0, Function::PiecewiseLinear(_)) && axes[1].1.is_some());
    let wraps: Vec<_> =
        path.wraps.iter().map(|w| (model.wraps[w.wrap.0].name.as_str(), w.method, w.range)).collect();
    assert_eq!(
        wraps,
        [
            ("cylinder", WrapMethod::Hybrid, [None, None]),
            ("sphere", WrapMethod::Midpoint, [Some(1), Some(2)]),
            ("ellipsoid", WrapMethod::Axial, [None, Some(4)]),
            ("torus", WrapMethod::Hybrid, [Some(2), None]),
        ]
    );
    let [cylinder, sphere, ellipsoid, torus] = &model.wraps[..] else { panic!() };
    assert_eq!(cylinder.quadrant, Quadrant::Half { axis: 0, positive: false });
    assert_eq!(sphere.quadrant, Quadrant::Half { axis: 1, positive: true });
    assert!(!ellipsoid.active && ellipsoid.quadrant == Quadrant::All);
    assert_eq!(torus.shape, WrapShape::Torus { inner_radius: 0.01, outer_radius: 0.06 });

    let custom = model.joints.iter().find(|j| j.name == "custom_joint").unwrap();
    let JointKind::Custom(transform) = &custom.kind else { panic!() };
    assert!(matches!(transform.axes[1].function, Function::Constant(v) if (v - 0.2).abs() < 1e-15));
    assert!(matches!(&transform.axes[3].function, Function::Polynomial(c) if c.len() == 3));
    assert!(matches!(transform.axes[4].function, Function::Multiplier { .. }));
    assert_eq!(transform.axes[4].function.arguments(), 1);
    assert!(matches!(&transform.axes[5].function, Function::GcvSpline { half_order: 3, .. }));
    near(transform.axes[2].axis[1], 0.1);

    let coordinate = &model.coordinates[custom.coordinates[0].0];
    assert!(coordinate.range[0].is_infinite() && coordinate.clamped);
    let ConstraintKind::CoordinateCoupler { scale, function, .. } = &model.constraints[0].kind else {
        panic!()
    };
    near(*scale, 0.5);
    assert_eq!(*function, Function::Linear { slopes: vec![2.0], intercept: 0.1 });
    let MuscleModel::Millard2012(millard) = &model.muscles[1].model else { panic!() };
    near(millard.active.minimum, 0.05);
    near(millard.active.min_length, 0.4441);
    assert_eq!((millard.passive.curviness, millard.tendon.curviness), (Some(0.7), None));
}

#[test]
fn old_bodies_joints_constraints_become_the_same_tree() {
    let Reading { model, inventory, .. } = reading("old.osim");
    assert!(inventory.refused.is_empty(), "{inventory:?}");
    assert_eq!(model.bodies.iter().map(|b| b.name.as_str()).collect::<Vec<_>>(), ["thigh", "foot"]);
    near(model.bodies[0].inertia[4], 0.001);
    let [hip, loose] = &model.joints[..] else { panic!() };
    assert!(model.base_body(hip.parent).is_none());
    assert!(matches!(model.frames[hip.child.0].kind, FrameKind::Body(_)), "no offset, no frame");
    assert_eq!(origin_in_base(&model, hip.parent), [0.0, 1.0, 0.1]);
    assert_eq!(model.base_body(loose.parent).unwrap().name, "thigh");
    assert_eq!(origin_in_base(&model, loose.child), [0.0, 0.1, 0.0]);
    assert_eq!(loose.coordinates.len(), 6);
    assert!(!model.constraints[0].enforced);
    let ConstraintKind::Weld { frames } = model.constraints[0].kind else { panic!() };
    assert_eq!(origin_in_base(&model, frames[0]), [0.0, -0.4, 0.0]);
    let ForceKind::Bushing { frames, .. } = model.forces[0].kind else { panic!() };
    assert!(model.base_body(frames[0]).is_none());
    assert_eq!(origin_in_base(&model, frames[0]), [0.0, 0.0, 0.5]);
    assert!(model.wraps[0].frame == osim::FrameId(0), "the ground carries the ball");
    assert_eq!(model.markers[0].name, "knee");
    assert!(inventory.ignored.iter().any(|i| i.element == "mass" && i.reason.contains("ground")));
}

#[test]
fn unknown_parts_are_refused_by_name_and_line() {
    let reading = reading("unknown_parts.osim");
    let refused: Vec<_> =
        reading.inventory.refused.iter().map(|r| (r.element.as_str(), r.name.as_str(), r.line)).collect();
    assert_eq!(
        refused,
        [
            ("WobblyJoint", "wobble", 11),
            ("RocketEngine", "boost", 15),
            ("ExpressionBasedCoordinateForce", "formula", 16),
            ("Scholz2015GeometryPath", "p", 18),
            ("RollingOnSurfaceConstraint", "roll", 20),
        ]
    );
    let ignored: Vec<_> =
        reading.inventory.ignored.iter().map(|i| (i.element.as_str(), i.first_line)).collect();
    assert!(ignored.contains(&("telephone", 6)) && ignored.contains(&("ControllerSet", 21)), "{ignored:?}");
    let error = reading.accept().unwrap_err().to_string();
    assert!(
        error.contains("unknown_parts.osim:11") && error.contains("wobble") && error.contains("4 more"),
        "{error}"
    );
}

#[test]
fn companions_are_read() {
    let (tasks, _) = osim::read_tasks("tasks.xml", &bytes("tasks.xml")).unwrap();
    assert_eq!(tasks.len(), 4);
    assert!(!tasks[1].apply && tasks[0].target == Target::Marker);
    assert_eq!(tasks[2].target, Target::CoordinateValue(0.2));
    assert_eq!(tasks[3].target, Target::CoordinateDefault);

    let (loads, inventory) = osim::read_external_loads("loads.xml", &bytes("loads.xml")).unwrap();
    assert_eq!(loads.datafile.as_deref(), Some("walk_grf.mot"));
    assert_eq!(loads.forces[0].force_expressed_in_body, "ground");
    assert!(loads.forces[0].data_source.is_none() && loads.forces[0].applies_force);
    assert_eq!(inventory.ignored.iter().filter(|i| i.reason.contains("kinematics of the model")).count(), 2);

    let model = reading("old.osim").accept().unwrap();
    let (markers, _) = osim::read_markers("markers.xml", &bytes("markers.xml"), &model).unwrap();
    assert_eq!(model.base_body(markers[0].frame).unwrap().name, "foot");
    let other = reading("everything.osim").accept().unwrap();
    let error = osim::read_markers("markers.xml", &bytes("markers.xml"), &other).unwrap_err().to_string();
    assert!(error.contains("markers.xml:4") && error.contains("foot"), "{error}");
}

/// Settings of an inverse-kinematics tool around a task set are named for what they are.
#[test]
fn task_sets_inside_a_tool_are_found() {
    let text = String::from_utf8(bytes("tasks.xml")).unwrap();
    let text = text.replace("<IKTaskSet", "<InverseKinematicsTool><accuracy>1e-5</accuracy><IKTaskSet");
    let text = text.replace("</IKTaskSet>", "</IKTaskSet></InverseKinematicsTool>");
    let (tasks, inventory) = osim::read_tasks("tool.xml", text.as_bytes()).unwrap();
    assert_eq!(tasks.len(), 4);
    assert!(inventory.ignored.iter().any(|i| i.element == "accuracy" && i.reason.contains("setting")));
}
