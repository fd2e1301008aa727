//! Surfaces that paths wrap over.

use crate::OsimError;
use crate::element::El;
use crate::frame::FrameId;

/// A wrap object of a model, an index into [`crate::Model::wraps`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WrapId(pub usize);

/// A surface that paths wrap over.
#[derive(Clone, Debug, PartialEq)]
pub struct WrapObject {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// The frame it is fixed to.
    pub frame: FrameId,
    /// Whether paths see it at all.
    pub active: bool,
    /// Body-fixed x-y-z angles in that frame, rad.
    pub xyz_body_rotation: [f64; 3],
    /// Its centre in that frame, m.
    pub translation: [f64; 3],
    /// The part of it that may be touched.
    pub quadrant: Quadrant,
    /// Its shape.
    pub shape: WrapShape,
}

/// The half of a wrap object, in its own axes, on which a path may lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// All of it.
    All,
    /// One side of a coordinate plane.
    Half {
        /// 0, 1, 2 for x, y, z.
        axis: u8,
        /// The side of positive coordinates.
        positive: bool,
    },
}

/// The shape of a wrap object, m, in its own frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WrapShape {
    /// About its z axis.
    Cylinder {
        /// Radius.
        radius: f64,
        /// Length along z, centred.
        length: f64,
    },
    /// A ball.
    Sphere {
        /// Radius.
        radius: f64,
    },
    /// An ellipsoid.
    Ellipsoid {
        /// Semi-axes.
        dimensions: [f64; 3],
    },
    /// A ring about z that paths pass through.
    Torus {
        /// Radius of the tube.
        inner_radius: f64,
        /// Radius of the ring.
        outer_radius: f64,
    },
}

/// Reads one wrap object; `None` when it was refused.
pub(crate) fn read(el: &El, frame: FrameId) -> Result<Option<WrapObject>, OsimError> {
    let shape = match el.tag() {
        "WrapCylinder" => {
            WrapShape::Cylinder { radius: el.positive("radius", 1.0)?, length: el.positive("length", 1.0)? }
        }
        "WrapSphere" => WrapShape::Sphere { radius: el.positive("radius", 0.05)? },
        "WrapEllipsoid" => {
            let dimensions = el.array("dimensions", [0.05; 3])?;
            if dimensions.iter().any(|d| *d <= 0.0) {
                return Err(el.value_error("dimensions", "above zero", &format!("{dimensions:?}")));
            }
            WrapShape::Ellipsoid { dimensions }
        }
        "WrapTorus" => WrapShape::Torus {
            inner_radius: el.positive("inner_radius", 0.01)?,
            outer_radius: el.positive("outer_radius", 0.05)?,
        },
        _ => {
            el.refuse("a wrap object of this class is not known");
            return Ok(None);
        }
    };
    let quadrant = match el.text("quadrant").unwrap_or("all").to_ascii_lowercase().as_str() {
        "all" | "unassigned" => Quadrant::All,
        text => {
            let positive = !text.starts_with('-');
            match text.trim_start_matches(['+', '-']) {
                "x" => Quadrant::Half { axis: 0, positive },
                "y" => Quadrant::Half { axis: 1, positive },
                "z" => Quadrant::Half { axis: 2, positive },
                _ => return Err(el.value_error("quadrant", "all, x, -x, y, -y, z or -z", text)),
            }
        }
    };
    el.count();
    Ok(Some(WrapObject {
        name: el.name(),
        line: el.line(),
        frame,
        active: el.bool("active", true)?,
        xyz_body_rotation: el.array("xyz_body_rotation", [0.0; 3])?,
        translation: el.array("translation", [0.0; 3])?,
        quadrant,
        shape,
    }))
}
