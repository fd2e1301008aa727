//! Muscles: what all classes share, and each class's own parameters. Defaults are those of OpenSim 4.6.

mod read;

use crate::function::Function;
use crate::path::Path;
pub(crate) use read::{is_muscle, read};

/// A muscle.
#[derive(Clone, Debug, PartialEq)]
pub struct Muscle {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// Whether it acts at all.
    pub applies_force: bool,
    /// From origin to insertion.
    pub path: Path,
    /// Lowest and highest control.
    pub control: [f64; 2],
    /// A factor on controls of some old models; 1 otherwise.
    pub optimal_force: f64,
    /// Isometric force at optimal fibre length and full activation, N.
    pub max_isometric_force: f64,
    /// m.
    pub optimal_fiber_length: f64,
    /// m.
    pub tendon_slack_length: f64,
    /// Between fibre and tendon at optimal fibre length, rad.
    pub pennation_angle_at_optimal: f64,
    /// Optimal fibre lengths per second.
    pub max_contraction_velocity: f64,
    /// The tendon does not stretch.
    pub ignore_tendon_compliance: bool,
    /// Activation equals excitation.
    pub ignore_activation_dynamics: bool,
    /// Parameters of its class.
    pub model: MuscleModel,
}

/// The parameters of a muscle class.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MuscleModel {
    /// Thelen (2003), J Biomech Eng 125:70.
    Thelen2003(Thelen),
    /// Millard and others (2013), J Biomech Eng 135:021005.
    Millard2012(Box<Millard>),
    /// De Groote and others (2016), Ann Biomed Eng 44:2922.
    DeGrooteFregly2016(DeGrooteFregly),
    /// Active, passive and force-velocity curves on a rigid tendon.
    RigidTendon(Box<[Function; 3]>),
    /// Schutte (1993), from SIMM.
    Schutte1993(Box<Deprecated>),
    /// Delp (1990), from SIMM.
    Delp1990(Box<Deprecated>),
}

/// Activation dynamics of first order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Activation {
    /// Time constant of rising activation, s.
    pub rise: f64,
    /// Time constant of falling activation, s.
    pub fall: f64,
    /// Lowest activation.
    pub minimum: f64,
}

/// Parameters of `Thelen2003Muscle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Thelen {
    /// Activation dynamics.
    pub activation: Activation,
    /// Tendon strain at maximum isometric force.
    pub fmax_tendon_strain: f64,
    /// Passive fibre strain at maximum isometric force.
    pub fmax_muscle_strain: f64,
    /// Width of the active force-length curve.
    pub kshape_active: f64,
    /// Steepness of the passive one.
    pub kshape_passive: f64,
    /// Shape of the force-velocity curve.
    pub af: f64,
    /// Highest normalised lengthening force.
    pub flen: f64,
    /// Where the force-velocity curve goes on as a straight line.
    pub fv_linear_extrap_threshold: f64,
    /// rad.
    pub maximum_pennation_angle: f64,
}

/// Parameters of `Millard2012EquilibriumMuscle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Millard {
    /// Activation dynamics.
    pub activation: Activation,
    /// Damping along the fibre.
    pub fiber_damping: f64,
    /// rad.
    pub maximum_pennation_angle: f64,
    /// Active force-length curve.
    pub active: ActiveForceLength,
    /// Force-velocity curve.
    pub velocity: ForceVelocity,
    /// Passive force-length curve.
    pub passive: FiberForceLength,
    /// Tendon curve.
    pub tendon: TendonForceLength,
}

/// `ActiveForceLengthCurve`, in optimal fibre lengths and maximum isometric forces.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActiveForceLength {
    /// Shortest active length.
    pub min_length: f64,
    /// Where the steep limb turns into the shallow one.
    pub transition_length: f64,
    /// Longest active length.
    pub max_length: f64,
    /// Slope of the shallow limb.
    pub shallow_slope: f64,
    /// Lowest value.
    pub minimum: f64,
}

/// `ForceVelocityCurve`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForceVelocity {
    /// Slopes at and near the highest shortening velocity.
    pub concentric_slopes: [f64; 2],
    /// Slope at rest.
    pub isometric_slope: f64,
    /// Slopes at and near the highest lengthening velocity.
    pub eccentric_slopes: [f64; 2],
    /// Force at the highest lengthening velocity.
    pub max_eccentric: f64,
    /// Curviness of the two halves, shortening first.
    pub curviness: [f64; 2],
}

/// `FiberForceLengthCurve`; what is `None` OpenSim computes from the strains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FiberForceLength {
    /// Strain where force starts.
    pub strain_at_zero: f64,
    /// Strain at maximum isometric force.
    pub strain_at_one: f64,
    /// Stiffness at low force.
    pub stiffness_at_low: Option<f64>,
    /// Stiffness at maximum isometric force.
    pub stiffness_at_one: Option<f64>,
    /// 0 to 1.
    pub curviness: Option<f64>,
}

/// `TendonForceLengthCurve`; what is `None` OpenSim computes from the strain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TendonForceLength {
    /// Strain at maximum isometric force.
    pub strain_at_one: f64,
    /// Stiffness there.
    pub stiffness_at_one: Option<f64>,
    /// Force at the end of the toe region.
    pub force_at_toe_end: Option<f64>,
    /// 0 to 1.
    pub curviness: Option<f64>,
}

/// Parameters of `DeGrooteFregly2016Muscle`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeGrooteFregly {
    /// Activation dynamics; no lowest activation in this class.
    pub activation: Activation,
    /// Width of the active force-length curve.
    pub active_force_width_scale: f64,
    /// Damping along the fibre.
    pub fiber_damping: f64,
    /// Passive fibre strain at maximum isometric force.
    pub passive_fiber_strain: f64,
    /// Tendon strain at maximum isometric force.
    pub tendon_strain: f64,
    /// No passive force.
    pub ignore_passive_fiber_force: bool,
}

/// Parameters of the two muscle classes from SIMM.
#[derive(Clone, Debug, PartialEq)]
pub struct Deprecated {
    /// s.
    pub time_scale: f64,
    /// Two parameters of activation.
    pub activation: [f64; 2],
    /// Damping (Schutte) or mass (Delp).
    pub damping_or_mass: f64,
    /// Tendon curve.
    pub tendon: Function,
    /// Active force-length curve.
    pub active: Function,
    /// Passive force-length curve.
    pub passive: Function,
    /// Force-velocity curve (Delp).
    pub velocity: Option<Function>,
}
