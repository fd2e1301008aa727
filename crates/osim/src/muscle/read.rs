//! Muscle elements of every known class, with the defaults of OpenSim 4.6.

use super::{
    Activation, ActiveForceLength, DeGrooteFregly, Deprecated, FiberForceLength, ForceVelocity, Millard,
    Muscle, MuscleModel, TendonForceLength, Thelen,
};
use crate::OsimError;
use crate::element::El;
use crate::function::{self, Function};
use crate::path::{self, Names};

/// Whether a force class is a muscle.
pub(crate) fn is_muscle(tag: &str) -> bool {
    matches!(
        tag,
        "Thelen2003Muscle"
            | "Millard2012EquilibriumMuscle"
            | "DeGrooteFregly2016Muscle"
            | "RigidTendonMuscle"
            | "Schutte1993Muscle"
            | "Schutte1993Muscle_Deprecated"
            | "Delp1990Muscle"
            | "Delp1990Muscle_Deprecated"
    )
}

/// Reads a muscle of a known class; `None` when its path was refused.
pub(crate) fn read(el: &El, names: &Names) -> Result<Option<Muscle>, OsimError> {
    let Some(path) = path::read(el, names)? else { return Ok(None) };
    let model = match el.tag() {
        "Thelen2003Muscle" => MuscleModel::Thelen2003(thelen(el)?),
        "Millard2012EquilibriumMuscle" => MuscleModel::Millard2012(Box::new(millard(el)?)),
        "DeGrooteFregly2016Muscle" => MuscleModel::DeGrooteFregly2016(de_groote_fregly(el)?),
        "RigidTendonMuscle" => MuscleModel::RigidTendon(Box::new([
            curve(el, "active_force_length_curve")?,
            curve(el, "passive_force_length_curve")?,
            curve(el, "force_velocity_curve")?,
        ])),
        "Schutte1993Muscle" | "Schutte1993Muscle_Deprecated" => {
            MuscleModel::Schutte1993(Box::new(deprecated(el, "damping", 0.05)?))
        }
        _ => MuscleModel::Delp1990(Box::new(deprecated(el, "mass", 0.00287)?)),
    };
    // older names of three properties
    let pennation = match el.maybe_f64("pennation_angle_at_optimal")? {
        Some(angle) => angle,
        None => el.f64("pennation_angle", 0.0)?,
    };
    let speed = match el.maybe_f64("max_contraction_velocity")? {
        Some(speed) => speed,
        None => el.f64("Vmax", 10.0)?,
    };
    if el.child("Vmax").is_some() && (speed - 10.0).abs() > 1e-9 {
        let text = format!("<Vmax> {speed} of {} is used; OpenSim 4 passes over it and takes 10", el.label());
        el.context.note(el.line(), text);
    }
    if let Some(old) = el.child("Vmax0") {
        old.ignore("OpenSim's muscle has no second velocity since version 2");
    }
    if let (Some(old), false) = (el.child("damping"), el.tag().starts_with("Schutte")) {
        old.ignore("OpenSim's muscle has no damping since version 2");
    }
    let lowest =
        if matches!(model, MuscleModel::Thelen2003(_) | MuscleModel::Millard2012(_)) { 0.01 } else { 0.0 };
    let control = [el.bound("min_control", lowest)?, el.bound("max_control", 1.0)?];
    if control[0] > control[1] {
        return Err(el.value_error("min_control", "not above max_control", &control[0].to_string()));
    }
    el.count();
    Ok(Some(Muscle {
        name: el.name(),
        line: el.line(),
        applies_force: el.acts("appliesForce")?,
        path,
        control,
        optimal_force: el.f64("optimal_force", 1.0)?,
        max_isometric_force: el.not_negative("max_isometric_force", 1000.0)?,
        optimal_fiber_length: el.positive("optimal_fiber_length", 0.1)?,
        tendon_slack_length: el.not_negative("tendon_slack_length", 0.2)?,
        pennation_angle_at_optimal: pennation,
        max_contraction_velocity: speed,
        ignore_tendon_compliance: el.bool("ignore_tendon_compliance", false)?,
        ignore_activation_dynamics: el.bool("ignore_activation_dynamics", false)?,
        model,
    }))
}

fn activation(el: &El, rise: f64, fall: f64, minimum: f64) -> Result<Activation, OsimError> {
    // versions 3 to 3.2 keep them in an object of their own
    let model = el.child("MuscleFirstOrderActivationDynamicModel");
    let holder = model.as_ref().unwrap_or(el);
    if let Some(model) = &model {
        model.count();
    }
    Ok(Activation {
        rise: holder.positive("activation_time_constant", rise)?,
        fall: holder.positive("deactivation_time_constant", fall)?,
        minimum: holder.f64("minimum_activation", minimum)?,
    })
}

fn thelen(el: &El) -> Result<Thelen, OsimError> {
    Ok(Thelen {
        activation: activation(el, 0.015, 0.05, 0.01)?,
        fmax_tendon_strain: el.positive("FmaxTendonStrain", 0.04)?,
        fmax_muscle_strain: el.positive("FmaxMuscleStrain", 0.6)?,
        kshape_active: el.positive("KshapeActive", 0.45)?,
        kshape_passive: el.positive("KshapePassive", 5.0)?,
        af: el.positive("Af", 0.25)?,
        flen: el.positive("Flen", 1.4)?,
        fv_linear_extrap_threshold: el.positive("fv_linear_extrap_threshold", 0.95)?,
        maximum_pennation_angle: el.f64("maximum_pennation_angle", 0.1_f64.acos())?,
    })
}

fn millard(el: &El) -> Result<Millard, OsimError> {
    // a missing curve has its defaults, as if it were there and empty
    let curve = |tag: &str| {
        let child = el.child(tag);
        if let Some(child) = &child {
            child.count();
        }
        child
    };
    let (a, v) = (curve("ActiveForceLengthCurve"), curve("ForceVelocityCurve"));
    let (p, t) = (curve("FiberForceLengthCurve"), curve("TendonForceLengthCurve"));
    let value = |c: &Option<El>, tag: &str, default: f64| match c {
        Some(c) => c.f64(tag, default),
        None => Ok(default),
    };
    let maybe = |c: &Option<El>, tag: &str| match c {
        Some(c) => c.maybe_f64(tag),
        None => Ok(None),
    };
    // OpenSim takes the optional numbers of a curve together or not at all
    for (curve, tags) in [
        (&p, ["stiffness_at_low_force", "stiffness_at_one_norm_force", "curviness"]),
        (&t, ["stiffness_at_one_norm_force", "norm_force_at_toe_end", "curviness"]),
    ] {
        let given = tags.iter().filter(|tag| curve.as_ref().is_some_and(|c| c.text(tag).is_some())).count();
        if let (Some(curve), 1 | 2) = (curve, given) {
            return Err(curve.value_error(
                tags[0],
                "given together with its two companions or not at all",
                "",
            ));
        }
    }
    Ok(Millard {
        activation: activation(el, 0.01, 0.04, 0.01)?,
        fiber_damping: el.not_negative("fiber_damping", 0.1)?,
        maximum_pennation_angle: el.f64("maximum_pennation_angle", 0.1_f64.acos())?,
        active: ActiveForceLength {
            min_length: value(&a, "min_norm_active_fiber_length", 0.47 - 0.0259)?,
            transition_length: value(&a, "transition_norm_fiber_length", 0.73)?,
            max_length: value(&a, "max_norm_active_fiber_length", 1.8123)?,
            shallow_slope: value(&a, "shallow_ascending_slope", 0.8616)?,
            minimum: value(&a, "minimum_value", 0.1)?,
        },
        velocity: ForceVelocity {
            concentric_slopes: [
                value(&v, "concentric_slope_at_vmax", 0.0)?,
                value(&v, "concentric_slope_near_vmax", 0.25)?,
            ],
            isometric_slope: value(&v, "isometric_slope", 5.0)?,
            eccentric_slopes: [
                value(&v, "eccentric_slope_at_vmax", 0.0)?,
                value(&v, "eccentric_slope_near_vmax", 0.15)?,
            ],
            max_eccentric: value(&v, "max_eccentric_velocity_force_multiplier", 1.4)?,
            curviness: [value(&v, "concentric_curviness", 0.6)?, value(&v, "eccentric_curviness", 0.9)?],
        },
        passive: FiberForceLength {
            strain_at_zero: value(&p, "strain_at_zero_force", 0.0)?,
            strain_at_one: value(&p, "strain_at_one_norm_force", 0.7)?,
            stiffness_at_low: maybe(&p, "stiffness_at_low_force")?,
            stiffness_at_one: maybe(&p, "stiffness_at_one_norm_force")?,
            curviness: maybe(&p, "curviness")?,
        },
        tendon: TendonForceLength {
            strain_at_one: value(&t, "strain_at_one_norm_force", 0.049)?,
            stiffness_at_one: maybe(&t, "stiffness_at_one_norm_force")?,
            force_at_toe_end: maybe(&t, "norm_force_at_toe_end")?,
            curviness: maybe(&t, "curviness")?,
        },
    })
}

fn de_groote_fregly(el: &El) -> Result<DeGrooteFregly, OsimError> {
    Ok(DeGrooteFregly {
        activation: activation(el, 0.015, 0.06, 0.0)?,
        active_force_width_scale: el.f64("active_force_width_scale", 1.0)?,
        fiber_damping: el.not_negative("fiber_damping", 0.0)?,
        passive_fiber_strain: el.positive("passive_fiber_strain_at_one_norm_force", 0.6)?,
        tendon_strain: el.positive("tendon_strain_at_one_norm_force", 0.049)?,
        ignore_passive_fiber_force: el.bool("ignore_passive_fiber_force", false)?,
    })
}

fn deprecated(el: &El, damping_or_mass: &str, default: f64) -> Result<Deprecated, OsimError> {
    Ok(Deprecated {
        time_scale: el.f64("time_scale", 0.1)?,
        activation: [el.f64("activation1", 7.667)?, el.f64("activation2", 1.459_854)?],
        damping_or_mass: el.f64(damping_or_mass, default)?,
        tendon: curve(el, "tendon_force_length_curve")?,
        active: curve(el, "active_force_length_curve")?,
        passive: curve(el, "passive_force_length_curve")?,
        velocity: function::direct(el, "force_velocity_curve")?,
    })
}

/// A curve that must be there; a constant zero stands for one that was refused.
fn curve(el: &El, tag: &str) -> Result<Function, OsimError> {
    if el.child(tag).is_none() && el.child_named(tag).is_none() {
        return Err(el.absent(tag));
    }
    Ok(function::direct(el, tag)?.unwrap_or(Function::Constant(0.0)))
}
