//! Generalised coordinates.

use crate::element::El;
use crate::function::Function;
use crate::joint::JointId;
use crate::{OsimError, function};
use std::collections::HashMap;

/// A coordinate of a model, an index into [`crate::Model::coordinates`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CoordinateId(pub usize);

/// One generalised coordinate of a joint.
#[derive(Clone, Debug, PartialEq)]
pub struct Coordinate {
    /// Its name, unique in the model.
    pub name: String,
    /// The line it starts on, that of the joint when OpenSim would make it up.
    pub line: u32,
    /// Its joint.
    pub joint: JointId,
    /// Value in the default pose, rad or m.
    pub default_value: f64,
    /// Speed in the default state.
    pub default_speed: f64,
    /// Lowest and highest value, rad or m; may be infinite.
    pub range: [f64; 2],
    /// Whether tools keep it inside its range.
    pub clamped: bool,
    /// Whether it stays at its default value.
    pub locked: bool,
    /// A function of time it follows, and whether it does.
    pub prescribed: Option<(Function, bool)>,
    /// What it measures.
    pub motion: MotionType,
}

/// What a coordinate measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MotionType {
    /// An angle. Only these are converted in files marked `inDegrees=yes`.
    Rotational,
    /// A length.
    Translational,
    /// A parameter of several motions, none of which equals it.
    Coupled,
}

/// All coordinates while the model is read.
#[derive(Default)]
pub(crate) struct Coordinates {
    pub(crate) all: Vec<Coordinate>,
    by_name: HashMap<String, CoordinateId>,
}

impl Coordinates {
    pub(crate) fn push(&mut self, el: &El, coordinate: Coordinate) -> Result<CoordinateId, OsimError> {
        let id = CoordinateId(self.all.len());
        if let Some(first) = self.by_name.insert(coordinate.name.clone(), id) {
            return Err(OsimError::Duplicate {
                file: el.context.file.to_owned(),
                line: coordinate.line,
                kind: "coordinate",
                name: coordinate.name,
                first: self.all[first.0].line,
            });
        }
        self.all.push(coordinate);
        Ok(id)
    }

    /// By name or by path, whose last part is the name.
    pub(crate) fn find(&self, el: &El, text: &str) -> Result<CoordinateId, OsimError> {
        let name = text.trim().rsplit('/').next().unwrap_or("");
        self.by_name.get(name).copied().ok_or_else(|| el.unresolved("coordinate", text))
    }

    /// The coordinate an element names in a socket (version 4) or a property.
    pub(crate) fn of(&self, el: &El, socket: &str, old: &str) -> Result<CoordinateId, OsimError> {
        let text = crate::frame::socket(el, socket).or_else(|| el.text(old).map(str::to_owned));
        let text = text.ok_or_else(|| el.absent(old))?;
        self.find(el, &text)
    }
}

/// Reads a `<Coordinate>`; its motion type is settled by the joint.
pub(crate) fn read(el: &El, joint: JointId) -> Result<Coordinate, OsimError> {
    el.count();
    let name = el.name();
    if name.is_empty() {
        return Err(el.absent("name"));
    }
    if let Some(stated) = el.child("motion_type") {
        stated.ignore("follows from the joint");
    }
    let prescribed = function::property(el, "prescribed_function")?;
    let is_prescribed = el.bool("prescribed", false)?;
    Ok(Coordinate {
        name,
        line: el.line(),
        joint,
        default_value: el.f64("default_value", 0.0)?,
        default_speed: el.f64("default_speed_value", 0.0)?,
        range: el.range("range", [-10.0, 10.0])?,
        clamped: el.bool("clamped", false)?,
        locked: el.bool("locked", false)?,
        prescribed: prescribed.map(|f| (f, is_prescribed)),
        motion: MotionType::Coupled,
    })
}
