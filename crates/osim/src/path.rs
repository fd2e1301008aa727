//! The paths of muscles and other forces: points and wraps.

use crate::OsimError;
use crate::coordinate::{CoordinateId, Coordinates};
use crate::element::El;
use crate::frame::{FrameId, Frames};
use crate::function::{self, Function};
use crate::wrap::WrapId;

/// A path through points, over surfaces.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The line it starts on.
    pub line: u32,
    /// From origin to insertion.
    pub points: Vec<PathPoint>,
    /// In the order OpenSim applies them.
    pub wraps: Vec<PathWrap>,
}

/// A point of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct PathPoint {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// The frame it is given in.
    pub frame: FrameId,
    /// Where it is, and when.
    pub kind: PointKind,
}

/// Where a path point is.
#[derive(Clone, Debug, PartialEq)]
pub enum PointKind {
    /// Always there, m.
    Fixed([f64; 3]),
    /// There while a coordinate is in a range.
    Conditional {
        /// Where, m.
        location: [f64; 3],
        /// The coordinate.
        coordinate: CoordinateId,
        /// Lowest and highest value, both included.
        range: [f64; 2],
    },
    /// Its x, y, z are functions of coordinates, m.
    Moving(Box<[(Function, Option<CoordinateId>); 3]>),
}

/// A surface that a path may lie on.
#[derive(Clone, Debug, PartialEq)]
pub struct PathWrap {
    /// The line it starts on.
    pub line: u32,
    /// The surface.
    pub wrap: WrapId,
    /// How the tangent points on an ellipsoid are found.
    pub method: WrapMethod,
    /// First and last path point (from 1) between which it is tried; `None` for all.
    pub range: [Option<usize>; 2],
}

/// SIMM's ways to find the tangent points on an ellipsoid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WrapMethod {
    /// Midpoint and axial mixed; the default.
    Hybrid,
    /// From the middle of the chord.
    Midpoint,
    /// Along the longest axis.
    Axial,
}

/// What names in a path refer to.
pub(crate) struct Names<'n> {
    pub(crate) frames: &'n Frames,
    pub(crate) coordinates: &'n Coordinates,
}

/// The path of a muscle or another force, in any version's spelling; `None` when it was refused.
pub(crate) fn read(el: &El, names: &Names) -> Result<Option<Path>, OsimError> {
    // version 4.5 holds it in <path>, version 1 has no element of its own
    let holder =
        el.child("path").and_then(|p| p.elements().first().copied()).or_else(|| el.child("GeometryPath"));
    if let Some(other) = holder.as_ref().filter(|h| h.tag() != "GeometryPath") {
        other.refuse("a path of this class is not known");
        return Ok(None);
    }
    if holder.is_none() && el.child("MusclePointSet").is_none() {
        return Err(el.absent("GeometryPath"));
    }
    let holder = holder.unwrap_or(*el);
    if holder.tag() == "GeometryPath" {
        holder.count();
    }
    let mut points = Vec::new();
    for set in ["PathPointSet", "MusclePointSet"] {
        for point in holder.objects(set) {
            if let Some(point) = read_point(&point, names)? {
                points.push(point);
            }
        }
    }
    if points.len() < 2 {
        return Err(holder.value_error("PathPointSet", "two points or more", &points.len().to_string()));
    }
    let mut wraps = Vec::new();
    for set in ["PathWrapSet", "MuscleWrapSet"] {
        for wrap in holder.objects(set) {
            wraps.push(read_wrap(&wrap, names, points.len())?);
        }
    }
    Ok(Some(Path { line: holder.line(), points, wraps }))
}

fn read_point(el: &El, names: &Names) -> Result<Option<PathPoint>, OsimError> {
    let frame = |el: &El| names.frames.of(el, "", "parent_frame", "body");
    let location = |el: &El| -> Result<[f64; 3], OsimError> {
        if el.text("location").is_none() {
            return Err(el.absent("location"));
        }
        el.array("location", [0.0; 3])
    };
    let kind = match el.tag() {
        "PathPoint" | "MusclePoint" => PointKind::Fixed(location(el)?),
        "ConditionalPathPoint" | "MuscleViaPoint" => PointKind::Conditional {
            location: location(el)?,
            coordinate: names.coordinates.of(el, "coordinate", "coordinate")?,
            range: el.range("range", [0.0; 2])?,
        },
        "MovingPathPoint" | "MovingMusclePoint" => {
            if let Some(unused) = el.child("location") {
                unused.ignore("a moving point has its location from functions");
            }
            PointKind::Moving(Box::new([
                moving(el, "x", names)?,
                moving(el, "y", names)?,
                moving(el, "z", names)?,
            ]))
        }
        _ => {
            el.refuse("a path point of this class is not known");
            return Ok(None);
        }
    };
    el.count();
    Ok(Some(PathPoint { name: el.name(), line: el.line(), frame: frame(el)?, kind }))
}

fn moving(el: &El, axis: &str, names: &Names) -> Result<(Function, Option<CoordinateId>), OsimError> {
    let (property, socket) = (format!("{axis}_location"), format!("{axis}_coordinate"));
    let function = match function::property(el, &property)? {
        Some(function) => function,
        // version 4.0 writes the property's name as an attribute
        None => match el.child_named(&property) {
            Some(named) => function::read(&named, 0)?.unwrap_or(Function::Constant(0.0)),
            None => return Err(el.absent(&property)),
        },
    };
    let named = crate::frame::socket(el, &socket).or_else(|| el.text(&socket).map(str::to_owned));
    let coordinate = match named {
        Some(text) => Some(names.coordinates.find(el, &text)?),
        None if matches!(function, Function::Constant(_)) => None,
        None => return Err(el.absent(&socket)),
    };
    Ok((function, coordinate))
}

fn read_wrap(el: &El, names: &Names, points: usize) -> Result<PathWrap, OsimError> {
    el.count();
    let text = el.text("wrap_object").ok_or_else(|| el.absent("wrap_object"))?;
    let name = text.rsplit('/').next().unwrap_or(text);
    let wrap = names.frames.wrap(name).ok_or_else(|| el.unresolved("wrap object", text))?;
    let method = match el.text("method").unwrap_or("hybrid").to_ascii_lowercase().as_str() {
        "hybrid" | "unassigned" => WrapMethod::Hybrid,
        "midpoint" => WrapMethod::Midpoint,
        "axial" => WrapMethod::Axial,
        other => return Err(el.value_error("method", "hybrid, midpoint or axial", other)),
    };
    let mut range = [None; 2];
    for (end, value) in range.iter_mut().zip(el.array("range", [-1.0; 2])?) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
        match value.round() {
            v if v < 1.0 => {}
            v if v <= 1e6 && v as usize <= points => *end = Some(v as usize),
            _ => return Err(el.value_error("range", "numbers of points of the path", &value.to_string())),
        }
    }
    Ok(PathWrap { line: el.line(), wrap, method, range })
}
