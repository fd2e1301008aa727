//! Joints: which bodies they join and how they move.

use crate::OsimError;
use crate::coordinate::{self, Coordinate, CoordinateId, Coordinates, MotionType};
use crate::element::El;
use crate::frame::{FrameId, Frames};
use crate::function::{self, Function};

/// A joint of a model, an index into [`crate::Model::joints`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JointId(pub usize);

/// A joint between two frames.
#[derive(Clone, Debug, PartialEq)]
pub struct Joint {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// The frame on the side of the ground.
    pub parent: FrameId,
    /// The frame that moves.
    pub child: FrameId,
    /// Its coordinates in OpenSim's order.
    pub coordinates: Vec<CoordinateId>,
    /// How it moves.
    pub kind: JointKind,
}

/// How the child frame moves in the parent frame. Rotations are by the right-hand rule, successive ones about axes the
/// earlier ones have turned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JointKind {
    /// Not at all.
    Weld,
    /// Turns about z.
    Pin,
    /// Slides along x.
    Slider,
    /// Turns about x, then y.
    Universal,
    /// Turns in every way; its three coordinates are x-y-z angles that OpenSim keeps as a quaternion.
    Ball,
    /// Turns about x, then y, then z.
    Gimbal,
    /// Turns about x, y, z, and slides along the parent's x, y, z.
    Free,
    /// Turns about z, slides along x and y.
    Planar,
    /// Any function of the coordinates on six axes.
    Custom(Box<SpatialTransform>),
    /// Turns about x, y, z while its origin glides on an ellipsoid.
    Ellipsoid {
        /// Semi-axes, m.
        radii: [f64; 3],
    },
    /// The scapula on the thorax.
    Scapulothoracic {
        /// Semi-axes of the thorax, m.
        radii: [f64; 3],
        /// Origin of the winging axis in the plane of the scapula, m.
        winging_origin: [f64; 2],
        /// Direction of the winging axis in that plane, rad.
        winging_direction: f64,
    },
    /// A bending column of fixed length (models of other programs).
    ConstantCurvature {
        /// Angles at rest, rad.
        neutral_angle: [f64; 3],
        /// Length, m.
        length: f64,
    },
    /// A class that is not known; [`crate::Inventory::refused`] lists it.
    Unknown,
}

/// Three rotations and three translations, applied in order.
#[derive(Clone, Debug, PartialEq)]
pub struct SpatialTransform {
    /// rotation1 to rotation3, translation1 to translation3.
    pub axes: [TransformAxis; 6],
}

/// One rotation or translation of a [`SpatialTransform`].
#[derive(Clone, Debug, PartialEq)]
pub struct TransformAxis {
    /// The line it starts on.
    pub line: u32,
    /// The coordinates its function depends on; none for a constant.
    pub coordinates: Vec<CoordinateId>,
    /// The axis as written, not normalised. Rotation axes need not be orthogonal.
    pub axis: [f64; 3],
    /// The angle (rad) or distance (m).
    pub function: Function,
}

const AXES: [(&str, [f64; 3]); 6] = [
    ("rotation1", [1.0, 0.0, 0.0]),
    ("rotation2", [0.0, 1.0, 0.0]),
    ("rotation3", [0.0, 0.0, 1.0]),
    ("translation1", [1.0, 0.0, 0.0]),
    ("translation2", [0.0, 1.0, 0.0]),
    ("translation3", [0.0, 0.0, 1.0]),
];

/// What a joint of a class has as coordinates; `None` where its transform decides.
fn motions(tag: &str) -> Option<&'static [MotionType]> {
    use MotionType::{Rotational as R, Translational as T};
    Some(match tag {
        "WeldJoint" => &[],
        "PinJoint" => &[R],
        "SliderJoint" => &[T],
        "UniversalJoint" => &[R, R],
        "BallJoint" | "GimbalJoint" | "EllipsoidJoint" | "ConstantCurvatureJoint" => &[R, R, R],
        "FreeJoint" => &[R, R, R, T, T, T],
        "PlanarJoint" => &[R, T, T],
        "ScapulothoracicJoint" => &[R, R, R, R],
        _ => return None,
    })
}

/// The names of a joint's two frames are found; now its coordinates and its motion.
pub(crate) fn read(
    el: &El,
    id: JointId,
    (parent, child): (FrameId, FrameId),
    coordinates: &mut Coordinates,
) -> Result<Joint, OsimError> {
    let name = el.name();
    let mut own = Vec::new();
    for coordinate in el.objects("coordinates").iter().chain(&el.objects("CoordinateSet")) {
        own.push((*coordinate, coordinate::read(coordinate, id)?));
    }
    let wanted = motions(el.tag());
    if let Some(wanted) = wanted {
        while own.len() < wanted.len() {
            let name = format!("{name}_coord_{}", own.len());
            el.context
                .note(el.line(), format!("{} leaves out a coordinate; it is called {name}", el.label()));
            own.push((*el, made_up(name, el.line(), id)));
        }
        if own.len() > wanted.len() {
            return Err(el.value_error(
                "coordinates",
                "as many coordinates as the joint has",
                &own.len().to_string(),
            ));
        }
        for ((_, coordinate), motion) in own.iter_mut().zip(wanted) {
            coordinate.motion = *motion;
        }
    }
    let own = own.into_iter().map(|(el, c)| coordinates.push(&el, c)).collect::<Result<Vec<_>, _>>()?;
    let kind = match el.tag() {
        "WeldJoint" => JointKind::Weld,
        "PinJoint" => JointKind::Pin,
        "SliderJoint" => JointKind::Slider,
        "UniversalJoint" => JointKind::Universal,
        "BallJoint" => JointKind::Ball,
        "GimbalJoint" => JointKind::Gimbal,
        "FreeJoint" => JointKind::Free,
        "PlanarJoint" => JointKind::Planar,
        "CustomJoint" => JointKind::Custom(Box::new(transform(el, &own, coordinates)?)),
        "EllipsoidJoint" => JointKind::Ellipsoid { radii: semi_axes(el, "radii_x_y_z")? },
        "ScapulothoracicJoint" => JointKind::Scapulothoracic {
            radii: semi_axes(el, "thoracic_ellipsoid_radii_x_y_z")?,
            winging_origin: el.array("scapula_winging_axis_origin", [0.0; 2])?,
            winging_direction: el.f64("scapula_winging_axis_direction", 0.0)?,
        },
        "ConstantCurvatureJoint" => JointKind::ConstantCurvature {
            neutral_angle: el.array("neutral_angle_x_z_y", [0.0; 3])?,
            length: el.positive("length", 1.0)?,
        },
        _ => JointKind::Unknown,
    };
    if kind == JointKind::Unknown {
        el.refuse("a joint of this class is not known");
    } else {
        el.count();
    }
    if el.bool("reverse", false)? {
        el.refuse("reversed joints of older versions are not read; save the model with OpenSim 4");
    }
    Ok(Joint { name, line: el.line(), parent, child, coordinates: own, kind })
}

/// What OpenSim makes up for a coordinate that the file leaves out.
fn made_up(name: String, line: u32, joint: JointId) -> Coordinate {
    Coordinate {
        name,
        line,
        joint,
        default_value: 0.0,
        default_speed: 0.0,
        range: [-10.0, 10.0],
        clamped: false,
        locked: false,
        prescribed: None,
        motion: MotionType::Rotational,
    }
}

fn semi_axes(el: &El, tag: &str) -> Result<[f64; 3], OsimError> {
    if el.child(tag).is_none() {
        return Err(el.absent(tag));
    }
    let radii = el.array(tag, [0.0; 3])?;
    if radii.iter().all(|r| *r > 0.0) {
        Ok(radii)
    } else {
        Err(el.value_error(tag, "above zero", &format!("{radii:?}")))
    }
}

/// The spatial transform of a custom joint; settles the motion types of its coordinates.
fn transform(
    el: &El,
    own: &[CoordinateId],
    coordinates: &mut Coordinates,
) -> Result<SpatialTransform, OsimError> {
    let holder = el.child("SpatialTransform").ok_or_else(|| el.absent("SpatialTransform"))?;
    let given = holder.elements();
    let axis = |i: usize| -> Result<TransformAxis, OsimError> {
        let (name, direction) = AXES[i];
        let Some(axis) = given.iter().find(|a| a.name() == name || a.tag() == name) else {
            let function = Function::Constant(0.0);
            return Ok(TransformAxis {
                line: holder.line(),
                coordinates: Vec::new(),
                axis: direction,
                function,
            });
        };
        axis.count();
        let ids = axis
            .names("coordinates")
            .iter()
            .map(|n| coordinates.find(axis, n))
            .collect::<Result<Vec<_>, _>>()?;
        if let Some(id) = ids.iter().find(|id| !own.contains(id)) {
            return Err(axis.unresolved("coordinate of its own joint", &coordinates.all[id.0].name));
        }
        let function = function::direct(axis, "function")?.unwrap_or(Function::Constant(0.0));
        check_arguments(axis, &ids, &function)?;
        let direction = axis.array("axis", direction)?;
        if direction.iter().all(|v| v.abs() < 1e-12) {
            return Err(axis.value_error("axis", "a direction", "0 0 0"));
        }
        Ok(TransformAxis { line: axis.line(), coordinates: ids, axis: direction, function })
    };
    let axes = [axis(0)?, axis(1)?, axis(2)?, axis(3)?, axis(4)?, axis(5)?];
    for stranger in given.iter().filter(|a| !AXES.iter().any(|(n, _)| a.name() == *n || a.tag() == *n)) {
        stranger.refuse("a spatial transform has only rotation1 to 3 and translation1 to 3");
    }
    for &id in own {
        // as OpenSim: an angle or a length where some axis is moved by a plain line of slope 1; the last one counts
        let plain = |a: &TransformAxis| match &a.function {
            Function::Linear { slopes, .. } => {
                a.coordinates == [id] && slopes.first().is_some_and(|s| (s.abs() - 1.0).abs() < 1e-9)
            }
            _ => false,
        };
        let motion = match axes.iter().rposition(plain) {
            Some(0..=2) => MotionType::Rotational,
            Some(_) => MotionType::Translational,
            None => MotionType::Coupled,
        };
        coordinates.all[id.0].motion = motion;
    }
    Ok(SpatialTransform { axes })
}

/// A function of several coordinates must be able to take them.
fn check_arguments(axis: &El, ids: &[CoordinateId], function: &Function) -> Result<(), OsimError> {
    let takes = function.arguments();
    if takes == 0 || ids.len() == takes {
        return Ok(());
    }
    let found = format!("{} coordinates for a function of {takes}", ids.len());
    Err(axis.value_error("coordinates", "as many names as the function takes", &found))
}

/// The two frames of a joint of version 4.
pub(crate) fn frames_of(el: &El, frames: &Frames) -> Result<(FrameId, FrameId), OsimError> {
    let owner = format!("/jointset/{}", el.name());
    let parent = frames.of(el, &owner, "parent_frame", "parent_frame")?;
    Ok((parent, frames.of(el, &owner, "child_frame", "child_frame")?))
}
