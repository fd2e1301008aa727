//! Constraints between coordinates and between bodies.

use crate::OsimError;
use crate::coordinate::{CoordinateId, Coordinates};
use crate::element::El;
use crate::frame::{FrameId, Frames};
use crate::function::{self, Function};

/// A constraint.
#[derive(Clone, Debug, PartialEq)]
pub struct Constraint {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// Whether it holds.
    pub enforced: bool,
    /// What it demands.
    pub kind: ConstraintKind,
}

/// What a constraint demands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConstraintKind {
    /// One coordinate is a function of others: `dependent = scale · function(independent)`.
    CoordinateCoupler {
        /// The coordinate that follows.
        dependent: CoordinateId,
        /// The coordinates it follows.
        independent: Vec<CoordinateId>,
        /// The function.
        function: Function,
        /// A factor on it.
        scale: f64,
    },
    /// Two points stay together.
    Point {
        /// The frames of the points.
        frames: [FrameId; 2],
        /// The points in them, m.
        locations: [[f64; 3]; 2],
    },
    /// Two frames stay together.
    Weld {
        /// The frames.
        frames: [FrameId; 2],
    },
    /// A point stays on a line.
    PointOnLine {
        /// The frame of the line, then of the point.
        frames: [FrameId; 2],
        /// Direction of the line.
        direction: [f64; 3],
        /// A point of the line, m.
        on_line: [f64; 3],
        /// The point that stays on it, m.
        follower: [f64; 3],
    },
    /// Two points keep their distance.
    ConstantDistance {
        /// The frames of the points.
        frames: [FrameId; 2],
        /// The points in them, m.
        locations: [[f64; 3]; 2],
        /// The distance, m.
        distance: f64,
    },
}

/// Reads one constraint; `None` when it was refused.
pub(crate) fn read(
    el: &El,
    frames: &mut Frames,
    coordinates: &Coordinates,
) -> Result<Option<Constraint>, OsimError> {
    let owner = format!("/constraintset/{}", el.name());
    let two = |frames: &Frames, a: &str, b: &str| -> Result<[FrameId; 2], OsimError> {
        Ok([frames.of(el, &owner, a, a)?, frames.of(el, &owner, b, b)?])
    };
    let kind = match el.tag() {
        "CoordinateCouplerConstraint" => {
            let names = el.names("independent_coordinate_names");
            if names.is_empty() {
                return Err(el.absent("independent_coordinate_names"));
            }
            let independent = names.iter().map(|n| coordinates.find(el, n)).collect::<Result<Vec<_>, _>>()?;
            let dependent = coordinates.of(el, "dependent_coordinate_name", "dependent_coordinate_name")?;
            if independent.contains(&dependent) {
                let found = coordinates.all[dependent.0].name.clone();
                return Err(el.value_error(
                    "independent_coordinate_names",
                    "other coordinates than the dependent",
                    &found,
                ));
            }
            if el.child("coupled_coordinates_function").is_none() {
                return Err(el.absent("coupled_coordinates_function"));
            }
            let function = function::property(el, "coupled_coordinates_function")?;
            let function = function.unwrap_or(Function::Constant(0.0));
            if function.arguments() != 0 && function.arguments() != independent.len() {
                let found =
                    format!("{} coordinates for a function of {}", independent.len(), function.arguments());
                return Err(el.value_error(
                    "independent_coordinate_names",
                    "as many as the function takes",
                    &found,
                ));
            }
            ConstraintKind::CoordinateCoupler {
                dependent,
                independent,
                function,
                scale: el.f64("scale_factor", 1.0)?,
            }
        }
        "PointConstraint" => ConstraintKind::Point {
            frames: two(frames, "body_1", "body_2")?,
            locations: [el.array("location_body_1", [0.0; 3])?, el.array("location_body_2", [0.0; 3])?],
        },
        "WeldConstraint" => ConstraintKind::Weld { frames: weld_frames(el, &owner, frames)? },
        "PointOnLineConstraint" => ConstraintKind::PointOnLine {
            frames: two(frames, "line_body", "follower_body")?,
            direction: el.array("line_direction_vec", [0.0; 3])?,
            on_line: el.array("point_on_line", [0.0; 3])?,
            follower: el.array("point_on_follower", [0.0; 3])?,
        },
        "ConstantDistanceConstraint" => ConstraintKind::ConstantDistance {
            frames: two(frames, "body_1", "body_2")?,
            locations: [el.array("location_body_1", [0.0; 3])?, el.array("location_body_2", [0.0; 3])?],
            distance: el.positive("constant_distance", 0.0)?,
        },
        _ => {
            el.refuse("a constraint of this class is not known");
            return Ok(None);
        }
    };
    el.count();
    Ok(Some(Constraint { name: el.name(), line: el.line(), enforced: el.acts("isEnforced")?, kind }))
}

/// Two frames in sockets (version 4), or two bodies with offsets (older).
pub(crate) fn weld_frames(el: &El, owner: &str, frames: &mut Frames) -> Result<[FrameId; 2], OsimError> {
    let mut both = [Frames::GROUND; 2];
    for (i, frame) in both.iter_mut().enumerate() {
        let n = i + 1;
        *frame = if crate::frame::socket(el, &format!("frame{n}")).is_some() {
            let socket = format!("frame{n}");
            frames.of(el, owner, &socket, &socket)?
        } else {
            let property = format!("body_{n}");
            let body = frames.of(el, owner, &property, &property)?;
            let (location, orientation) = (format!("location_body_{n}"), format!("orientation_body_{n}"));
            frames.old_offset(el, owner, body, &location, &orientation)?
        };
    }
    Ok(both)
}
