//! Forces other than muscles: actuators, springs, ligaments, bushings, limits, contact.

mod read;

use crate::contact::ContactId;
use crate::coordinate::CoordinateId;
use crate::frame::FrameId;
use crate::function::Function;
use crate::path::Path;
pub(crate) use read::{ForceNames, bushing_frames, read};

/// A force that is no muscle.
#[derive(Clone, Debug, PartialEq)]
pub struct Force {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// Whether it acts.
    pub applies_force: bool,
    /// What it does.
    pub kind: ForceKind,
}

/// The control of an actuator: force = control · `optimal_force`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drive {
    /// N or N·m at control 1.
    pub optimal_force: f64,
    /// Lowest and highest control; may be infinite.
    pub control: [f64; 2],
}

/// What a force does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ForceKind {
    /// Acts on a coordinate.
    CoordinateActuator {
        /// The coordinate.
        coordinate: CoordinateId,
        /// Its control.
        drive: Drive,
        /// Activation time constant (s) where the actuator has one.
        activation_time: Option<f64>,
    },
    /// Pushes a point of a body.
    PointActuator {
        /// The body's frame.
        body: FrameId,
        /// The point, m.
        point: [f64; 3],
        /// The point is given in the ground.
        point_is_global: bool,
        /// Direction.
        direction: [f64; 3],
        /// The direction is given in the ground.
        force_is_global: bool,
        /// Its control.
        drive: Drive,
    },
    /// Twists one body against another.
    TorqueActuator {
        /// The bodies' frames.
        bodies: [FrameId; 2],
        /// Axis.
        axis: [f64; 3],
        /// The axis is given in the ground.
        torque_is_global: bool,
        /// Its control.
        drive: Drive,
    },
    /// Pulls or pushes along the line between two points.
    PointToPointActuator {
        /// The bodies' frames.
        bodies: [FrameId; 2],
        /// The points, m.
        points: [[f64; 3]; 2],
        /// The points are given in the ground.
        points_are_global: bool,
        /// Its control.
        drive: Drive,
    },
    /// Pulls along a path.
    PathActuator {
        /// The path.
        path: Path,
        /// Its control.
        drive: Drive,
    },
    /// A spring along a path.
    PathSpring {
        /// The path.
        path: Path,
        /// m.
        resting_length: f64,
        /// N/m.
        stiffness: f64,
        /// s/m.
        dissipation: f64,
    },
    /// A ligament with a curve of normalised force over normalised length.
    Ligament {
        /// The path.
        path: Path,
        /// m.
        resting_length: f64,
        /// N.
        pcsa_force: f64,
        /// The curve.
        force_length: Function,
    },
    /// A ligament after Blankevoort and others (1991), J Biomech 24:1019.
    BlankevoortLigament {
        /// The path.
        path: Path,
        /// N per unit strain.
        linear_stiffness: f64,
        /// Strain where the linear region starts.
        transition_strain: f64,
        /// s.
        damping: f64,
        /// m.
        slack_length: f64,
    },
    /// A spring between two points.
    PointToPointSpring {
        /// The bodies' frames.
        bodies: [FrameId; 2],
        /// The points, m.
        points: [[f64; 3]; 2],
        /// N/m.
        stiffness: f64,
        /// m.
        rest_length: f64,
    },
    /// Linear springs and dampers between two frames.
    Bushing {
        /// The frames.
        frames: [FrameId; 2],
        /// N·m/rad.
        rotational_stiffness: [f64; 3],
        /// N/m.
        translational_stiffness: [f64; 3],
        /// N·m·s/rad.
        rotational_damping: [f64; 3],
        /// N·s/m.
        translational_damping: [f64; 3],
    },
    /// A bushing whose moments and forces are functions of angles and distances.
    FunctionBushing {
        /// The frames.
        frames: [FrameId; 2],
        /// Moments about x, y, z, then forces.
        functions: Box<[Function; 6]>,
        /// N·m·s/rad.
        rotational_damping: [f64; 3],
        /// N·s/m.
        translational_damping: [f64; 3],
    },
    /// Resists a coordinate near the ends of a range. Units of rotational coordinates are degrees in the file:
    /// numbers are as written.
    CoordinateLimit {
        /// The coordinate.
        coordinate: CoordinateId,
        /// Beyond which it resists: low, high.
        limits: [f64; 2],
        /// Stiffness below and above.
        stiffness: [f64; 2],
        /// Damping.
        damping: f64,
        /// Width over which the stiffness sets in.
        transition: f64,
    },
    /// A spring and damper on a coordinate.
    SpringGeneralized {
        /// The coordinate.
        coordinate: CoordinateId,
        /// Stiffness.
        stiffness: f64,
        /// Value at rest.
        rest_length: f64,
        /// Damping.
        viscosity: f64,
    },
    /// A smooth contact of a sphere with a half space.
    SmoothSphereHalfSpace {
        /// The sphere and the half space.
        geometry: [ContactId; 2],
        /// The parameters.
        contact: Contact,
        /// Force without contact that keeps the problem smooth, N.
        constant_contact_force: f64,
        /// Steepness of the Hertz and the Hunt-Crossley smoothing.
        smoothing: [f64; 2],
    },
    /// Contact after Hunt and Crossley, or an elastic foundation.
    Contact {
        /// The surfaces and parameters of each set of them.
        sets: Vec<(Vec<ContactId>, Contact)>,
        /// m/s.
        transition_velocity: f64,
        /// An elastic foundation on meshes.
        elastic_foundation: bool,
    },
}

/// The parameters of a contact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contact {
    /// N/m² or as the class defines it.
    pub stiffness: f64,
    /// s/m.
    pub dissipation: f64,
    /// Friction coefficients: static, dynamic, viscous.
    pub friction: [f64; 3],
    /// m/s.
    pub transition_velocity: f64,
}
