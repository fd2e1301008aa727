//! Forces other than muscles: actuators, springs, ligaments, bushings, limits, contact.

use crate::OsimError;
use crate::constraint::weld_frames;
use crate::contact::ContactId;
use crate::coordinate::CoordinateId;
use crate::frame::{FrameId, Frames};
use crate::function::{self, Function};
use crate::path::{self, Names, Path};
use crate::xml::El;

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

/// What names in a force refer to.
pub(crate) struct ForceNames<'n> {
    pub(crate) names: Names<'n>,
    pub(crate) contacts: &'n [(String, ContactId)],
}

impl ForceNames<'_> {
    fn contact(&self, el: &El, text: &str) -> Result<ContactId, OsimError> {
        let name = text.trim().rsplit('/').next().unwrap_or("");
        let found = self.contacts.iter().find(|(n, _)| n == name);
        found.map(|(_, id)| *id).ok_or_else(|| el.unresolved("contact geometry", text))
    }
}

/// Reads one force; `None` when it was refused. `bushing` gives the frames of a bushing, found beforehand.
pub(crate) fn read(
    el: &El,
    names: &ForceNames,
    bushing: Option<[FrameId; 2]>,
) -> Result<Option<Force>, OsimError> {
    let Some(kind) = kind(el, names, bushing)? else { return Ok(None) };
    el.count();
    Ok(Some(Force { name: el.name(), line: el.line(), applies_force: el.acts("appliesForce")?, kind }))
}

/// The frames of bushings, which older versions give as offsets that have to become frames first.
pub(crate) fn bushing_frames(el: &El, frames: &mut Frames) -> Result<Option<[FrameId; 2]>, OsimError> {
    match el.tag() {
        "BushingForce" | "FunctionBasedBushingForce" => {
            weld_frames(el, &format!("/forceset/{}", el.name()), frames).map(Some)
        }
        _ => Ok(None),
    }
}

fn drive(el: &El) -> Result<Drive, OsimError> {
    let control = [el.bound("min_control", f64::NEG_INFINITY)?, el.bound("max_control", f64::INFINITY)?];
    Ok(Drive { optimal_force: el.f64("optimal_force", 1.0)?, control })
}

fn path_of(el: &El, names: &ForceNames) -> Result<Option<Path>, OsimError> {
    path::read(el, &names.names)
}

fn kind(el: &El, names: &ForceNames, bushing: Option<[FrameId; 2]>) -> Result<Option<ForceKind>, OsimError> {
    let frames = names.names.frames;
    let coordinate = || names.names.coordinates.of(el, "coordinate", "coordinate");
    let two = |a: &str, b: &str| -> Result<[FrameId; 2], OsimError> {
        Ok([frames.of(el, "", a, a)?, frames.of(el, "", b, b)?])
    };
    Ok(Some(match el.tag() {
        "CoordinateActuator" => ForceKind::CoordinateActuator {
            coordinate: coordinate()?,
            drive: drive(el)?,
            activation_time: None,
        },
        "ActivationCoordinateActuator" => ForceKind::CoordinateActuator {
            coordinate: coordinate()?,
            drive: drive(el)?,
            activation_time: Some(el.positive("activation_time_constant", 0.01)?),
        },
        "PointActuator" => ForceKind::PointActuator {
            body: frames.of(el, "", "body", "body")?,
            point: el.array("point", [0.0; 3])?,
            point_is_global: el.bool("point_is_global", false)?,
            direction: el.array("direction", [1.0, 0.0, 0.0])?,
            force_is_global: el.bool("force_is_global", false)?,
            drive: drive(el)?,
        },
        "TorqueActuator" => ForceKind::TorqueActuator {
            bodies: two("bodyA", "bodyB")?,
            axis: el.array("axis", [0.0, 0.0, 1.0])?,
            torque_is_global: el.bool("torque_is_global", true)?,
            drive: drive(el)?,
        },
        "PointToPointActuator" => ForceKind::PointToPointActuator {
            bodies: two("bodyA", "bodyB")?,
            points: [el.array("pointA", [0.0; 3])?, el.array("pointB", [0.0; 3])?],
            points_are_global: el.bool("points_are_global", false)?,
            drive: drive(el)?,
        },
        "PointToPointSpring" => ForceKind::PointToPointSpring {
            bodies: two("body1", "body2")?,
            points: [el.array("point1", [0.0; 3])?, el.array("point2", [0.0; 3])?],
            stiffness: el.f64("stiffness", 1.0)?,
            rest_length: el.not_negative("rest_length", 0.0)?,
        },
        "PathActuator" | "PathSpring" | "Ligament" | "Blankevoort1991Ligament" => {
            return along_path(el, names);
        }
        "BushingForce" => ForceKind::Bushing {
            frames: bushing.ok_or_else(|| el.absent("socket_frame1"))?,
            rotational_stiffness: el.array("rotational_stiffness", [0.0; 3])?,
            translational_stiffness: el.array("translational_stiffness", [0.0; 3])?,
            rotational_damping: el.array("rotational_damping", [0.0; 3])?,
            translational_damping: el.array("translational_damping", [0.0; 3])?,
        },
        "FunctionBasedBushingForce" => {
            let function = |tag: &str| -> Result<Function, OsimError> {
                let held = match function::property(el, tag)? {
                    Some(held) => Some(held),
                    None => function::direct(el, tag)?,
                };
                Ok(held.unwrap_or(Function::Constant(0.0)))
            };
            ForceKind::FunctionBushing {
                frames: bushing.ok_or_else(|| el.absent("socket_frame1"))?,
                functions: Box::new([
                    function("m_x_theta_x_function")?,
                    function("m_y_theta_y_function")?,
                    function("m_z_theta_z_function")?,
                    function("f_x_delta_x_function")?,
                    function("f_y_delta_y_function")?,
                    function("f_z_delta_z_function")?,
                ]),
                rotational_damping: el.array("rotational_damping", [0.0; 3])?,
                translational_damping: el.array("translational_damping", [0.0; 3])?,
            }
        }
        "CoordinateLimitForce" => ForceKind::CoordinateLimit {
            coordinate: coordinate()?,
            limits: [el.f64("lower_limit", 0.0)?, el.f64("upper_limit", 0.0)?],
            stiffness: [el.f64("lower_stiffness", 1.0)?, el.f64("upper_stiffness", 1.0)?],
            damping: el.f64("damping", 0.001)?,
            transition: el.f64("transition", 0.1)?,
        },
        "SpringGeneralizedForce" => ForceKind::SpringGeneralized {
            coordinate: coordinate()?,
            stiffness: el.f64("stiffness", 0.0)?,
            rest_length: el.f64("rest_length", 0.0)?,
            viscosity: el.f64("viscosity", 0.0)?,
        },
        "SmoothSphereHalfSpaceForce" => {
            let socket = |name: &str| -> Result<ContactId, OsimError> {
                let text =
                    crate::frame::socket(el, name).ok_or_else(|| el.absent(&format!("socket_{name}")))?;
                names.contact(el, &text)
            };
            ForceKind::SmoothSphereHalfSpace {
                geometry: [socket("sphere")?, socket("half_space")?],
                contact: contact(el, 1.0, 0.01)?,
                constant_contact_force: el.not_negative("constant_contact_force", 1e-5)?,
                smoothing: [
                    el.positive("hertz_smoothing", 300.0)?,
                    el.positive("hunt_crossley_smoothing", 50.0)?,
                ],
            }
        }
        "HuntCrossleyForce" | "ElasticFoundationForce" => contact_sets(el, names)?,
        _ => {
            el.refuse("a force of this class is not known");
            return Ok(None);
        }
    }))
}

fn along_path(el: &El, names: &ForceNames) -> Result<Option<ForceKind>, OsimError> {
    let Some(path) = path_of(el, names)? else { return Ok(None) };
    let needed = |tag: &str| el.maybe_f64(tag)?.ok_or_else(|| el.absent(tag));
    Ok(Some(match el.tag() {
        "PathActuator" => ForceKind::PathActuator { path, drive: drive(el)? },
        "PathSpring" => ForceKind::PathSpring {
            path,
            resting_length: needed("resting_length")?,
            stiffness: needed("stiffness")?,
            dissipation: needed("dissipation")?,
        },
        "Ligament" => {
            let curve = function::direct(el, "force_length_curve")?;
            ForceKind::Ligament {
                path,
                resting_length: needed("resting_length")?,
                pcsa_force: needed("pcsa_force")?,
                force_length: curve.ok_or_else(|| el.absent("force_length_curve"))?,
            }
        }
        _ => ForceKind::BlankevoortLigament {
            path,
            linear_stiffness: el.not_negative("linear_stiffness", 1.0)?,
            transition_strain: el.positive("transition_strain", 0.06)?,
            damping: el.not_negative("damping_coefficient", 0.003)?,
            slack_length: el.not_negative("slack_length", 0.0)?,
        },
    }))
}

fn contact(el: &El, stiffness: f64, transition: f64) -> Result<Contact, OsimError> {
    Ok(Contact {
        stiffness: el.not_negative("stiffness", stiffness)?,
        dissipation: el.not_negative("dissipation", 0.0)?,
        friction: [
            el.not_negative("static_friction", 0.0)?,
            el.not_negative("dynamic_friction", 0.0)?,
            el.not_negative("viscous_friction", 0.0)?,
        ],
        transition_velocity: el.positive("transition_velocity", transition)?,
    })
}

fn contact_sets(el: &El, names: &ForceNames) -> Result<ForceKind, OsimError> {
    let elastic_foundation = el.tag() == "ElasticFoundationForce";
    let transition_velocity = el.positive("transition_velocity", 0.01)?;
    let holder = el.child("contact_parameters");
    let class = format!("{}__ContactParametersSet", el.tag());
    let mut sets = Vec::new();
    let objects = match &holder {
        Some(holder) if holder.child("objects").is_some() => el.objects("contact_parameters"),
        Some(holder) => holder.objects(&class),
        None => el.objects(&class),
    };
    for set in objects {
        set.count();
        let geometry =
            set.names("geometry").iter().map(|g| names.contact(&set, g)).collect::<Result<Vec<_>, _>>()?;
        sets.push((geometry, contact(&set, 0.0, transition_velocity)?));
    }
    Ok(ForceKind::Contact { sets, transition_velocity, elastic_foundation })
}
