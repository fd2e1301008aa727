//! Surfaces that contact forces act between.

use crate::OsimError;
use crate::element::El;
use crate::frame::{FrameId, Frames};

/// A contact surface of a model, an index into [`crate::Model::contact_geometry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactId(pub usize);

/// A contact surface.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactGeometry {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// The frame it is fixed to.
    pub frame: FrameId,
    /// Its origin there, m.
    pub location: [f64; 3],
    /// Body-fixed x-y-z angles there, rad.
    pub orientation: [f64; 3],
    /// Its shape.
    pub shape: ContactShape,
}

/// The shape of a contact surface.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactShape {
    /// Everything at x above zero in its own frame.
    HalfSpace,
    /// A ball.
    Sphere {
        /// m.
        radius: f64,
    },
    /// A triangle mesh in a file beside the model.
    Mesh {
        /// The file's name.
        filename: String,
    },
    /// An endless cylinder about z.
    Cylinder {
        /// m.
        radius: f64,
    },
    /// An ellipsoid.
    Ellipsoid {
        /// Semi-axes, m.
        radii: [f64; 3],
    },
    /// A ring about z.
    Torus {
        /// Of the ring, m.
        torus_radius: f64,
        /// Of the tube, m.
        tube_radius: f64,
    },
}

/// Reads one contact surface; `None` when it was refused.
pub(crate) fn read(el: &El, frames: &Frames) -> Result<Option<ContactGeometry>, OsimError> {
    let shape = match el.tag() {
        "ContactHalfSpace" => ContactShape::HalfSpace,
        "ContactSphere" => ContactShape::Sphere { radius: el.positive("radius", 0.0)? },
        "ContactMesh" => ContactShape::Mesh {
            filename: el.text("filename").ok_or_else(|| el.absent("filename"))?.to_owned(),
        },
        "ContactCylinder" => ContactShape::Cylinder { radius: el.positive("radius", 0.0)? },
        "ContactEllipsoid" => {
            let radii = el.array("radii", [0.0; 3])?;
            if radii.iter().any(|r| *r <= 0.0) {
                return Err(el.value_error("radii", "above zero", &format!("{radii:?}")));
            }
            ContactShape::Ellipsoid { radii }
        }
        "ContactTorus" => ContactShape::Torus {
            torus_radius: el.positive("torus_radius", 0.0)?,
            tube_radius: el.positive("tube_radius", 0.0)?,
        },
        _ => {
            el.refuse("a contact surface of this class is not known");
            return Ok(None);
        }
    };
    el.count();
    Ok(Some(ContactGeometry {
        name: el.name(),
        line: el.line(),
        frame: frames.of(el, &format!("/contactgeometryset/{}", el.name()), "frame", "body_name")?,
        location: el.array("location", [0.0; 3])?,
        orientation: el.array("orientation", [0.0; 3])?,
        shape,
    }))
}
