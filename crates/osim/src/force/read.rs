//! Force elements of every known class.

use super::{Contact, Drive, Force, ForceKind};
use crate::OsimError;
use crate::constraint::weld_frames;
use crate::contact::ContactId;
use crate::element::El;
use crate::frame::{FrameId, Frames};
use crate::function::{self, Function};
use crate::path::{self, Names, Path};

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
