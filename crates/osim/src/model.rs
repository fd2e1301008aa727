//! The model as a whole.

use crate::constraint::{self, Constraint};
use crate::contact::{self, ContactGeometry, ContactId};
use crate::coordinate::{Coordinate, Coordinates};
use crate::element::{Context, El};
use crate::force::{self, Force, ForceNames};
use crate::frame::{Body, Frame, FrameId, Frames};
use crate::inventory::Inventory;
use crate::joint::{self, Joint, JointId};
use crate::marker::{self, Marker};
use crate::muscle::{self, Muscle};
use crate::path::Names;
use crate::wrap::WrapObject;
use crate::xml::{decode, parse};
use crate::{OsimError, topology};

/// A musculoskeletal model as its file states it. References are indices, checked to exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Its name.
    pub name: String,
    /// The file version, e.g. 40600 for OpenSim 4.6.
    pub version: u32,
    /// Authors and licence, as the file says.
    pub credits: String,
    /// Publications, as the file says.
    pub publications: String,
    /// Gravity in the ground frame, m/s².
    pub gravity: [f64; 3],
    /// All frames; the first is the ground.
    pub frames: Vec<Frame>,
    /// Bodies in file order, without the ground.
    pub bodies: Vec<Body>,
    /// Joints in file order.
    pub joints: Vec<Joint>,
    /// Coordinates in the order of their joints.
    pub coordinates: Vec<Coordinate>,
    /// Constraints.
    pub constraints: Vec<Constraint>,
    /// Surfaces that paths wrap over.
    pub wraps: Vec<WrapObject>,
    /// Muscles in file order.
    pub muscles: Vec<Muscle>,
    /// Other forces in file order.
    pub forces: Vec<Force>,
    /// Contact surfaces.
    pub contact_geometry: Vec<ContactGeometry>,
    /// Markers.
    pub markers: Vec<Marker>,
}

impl Model {
    /// The body of that name.
    #[must_use]
    pub fn body(&self, name: &str) -> Option<&Body> {
        self.bodies.iter().find(|b| b.name == name)
    }

    /// The coordinate of that name.
    #[must_use]
    pub fn coordinate(&self, name: &str) -> Option<&Coordinate> {
        self.coordinates.iter().find(|c| c.name == name)
    }

    /// The body a frame is fixed to, `None` for the ground.
    #[must_use]
    pub fn base_body(&self, frame: FrameId) -> Option<&Body> {
        let mut at = frame;
        loop {
            match self.frames[at.0].kind {
                crate::FrameKind::Ground => return None,
                crate::FrameKind::Body(body) => return self.bodies.get(body.0),
                crate::FrameKind::Offset { parent, .. } => at = parent,
            }
        }
    }
}

/// A model and the account of its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    file: String,
    /// The model without what was refused.
    pub model: Model,
    /// What was read, ignored, refused.
    pub inventory: Inventory,
}

impl Reading {
    /// The model, if nothing that changes its mechanics was refused.
    ///
    /// # Errors
    /// [`OsimError::Refused`] with the first part that cannot be represented.
    pub fn accept(self) -> Result<Model, OsimError> {
        match self.inventory.refused.first() {
            None => Ok(self.model),
            Some(first) => Err(OsimError::Refused {
                file: self.file,
                line: first.line,
                element: first.element.clone(),
                name: first.name.clone(),
                reason: first.reason.clone(),
                others: self.inventory.refused.len() - 1,
            }),
        }
    }
}

/// Oldest file version that is read.
const OLDEST: u32 = 10_900;
/// Newest file version known.
const NEWEST: u32 = 40_699;

/// Reads a model file. `file` only names the source in errors.
///
/// # Errors
/// [`OsimError`] with the line where the file cannot be understood. Parts of unknown classes do not stop the reading:
/// they are listed in [`Inventory::refused`], and [`Reading::accept`] turns them into an error.
///
/// ```
/// let xml = r#"<OpenSimDocument Version="40000"><Model name="stone">
///   <BodySet><objects><Body name="stone"><mass>2</mass></Body></objects></BodySet>
///   <JointSet><objects><FreeJoint name="fall">
///     <socket_parent_frame>/ground</socket_parent_frame>
///     <socket_child_frame>/bodyset/stone</socket_child_frame>
///     <coordinates/></FreeJoint></objects></JointSet>
/// </Model></OpenSimDocument>"#;
/// let model = osim::read("stone.osim", xml.as_bytes())?.accept()?;
/// assert_eq!(model.coordinates.len(), 6);
/// # Ok::<(), osim::OsimError>(())
/// ```
pub fn read(file: &str, bytes: &[u8]) -> Result<Reading, OsimError> {
    with_document(file, bytes, |root| {
        let version = root.version();
        if !(OLDEST..=99_999).contains(&version) {
            return Err(document_error(
                root,
                format!("file version {version}"),
                "open it in OpenSim and save it again",
            ));
        }
        if version > NEWEST {
            root.context
                .note(root.line(), format!("version {version} is newer than OpenSim 4.6; read as 4.6"));
        }
        let el = root.child("Model").ok_or_else(|| root.absent("Model"))?;
        // their values are used wherever a component leaves a property out
        for defaults in [root.child("defaults"), el.child("defaults")].into_iter().flatten() {
            defaults.consume();
        }
        read_model(&el)
    })
    .map(|(model, inventory)| Reading { file: file.to_owned(), model, inventory })
}

/// Decodes, parses, reads the version, runs `read` on the root and closes the account.
pub(crate) fn with_document<T>(
    file: &str,
    bytes: &[u8],
    read: impl FnOnce(&El) -> Result<T, OsimError>,
) -> Result<(T, Inventory), OsimError> {
    let text = decode(file, bytes)?;
    let mut repaired = String::new();
    let (document, was_repaired) = parse(file, &text, &mut repaired)?;
    let context = Context::new(file, &document);
    let root = El::root(&document, &context);
    if root.tag() != "OpenSimDocument" {
        return Err(document_error(
            &root,
            format!("the root is <{}>", root.tag()),
            "this is no OpenSim file",
        ));
    }
    if was_repaired {
        context.note(1, "the file is no sound XML; comments, control characters and stray & were taken out");
    }
    let version = root.attribute("Version").unwrap_or("");
    let number = version.trim().parse().map_err(|_| {
        document_error(&root, format!("Version is {version:?}"), "open it in OpenSim and save it again")
    })?;
    context.version.set(number);
    let value = read(&root)?;
    context.account_for(root);
    let mut inventory = context.inventory.into_inner();
    inventory.close();
    Ok((value, inventory))
}

pub(crate) fn document_error(el: &El, what: String, advice: &'static str) -> OsimError {
    OsimError::Document { file: el.context.file.to_owned(), line: el.line(), what, advice }
}

fn read_model(el: &El) -> Result<Model, OsimError> {
    let mut frames = Frames::new();
    // first everything that has frames, so that any part may refer to any other
    let old_joints = read_bodies(el, &mut frames)?;
    let joint_elements = el.objects("JointSet");
    for joint in &joint_elements {
        frames.components(joint, "frames", &format!("/jointset/{}", joint.name()))?;
    }
    let (constraint_elements, force_elements) = (el.objects("ConstraintSet"), el.objects("ForceSet"));
    for (elements, set) in [(&constraint_elements, "constraintset"), (&force_elements, "forceset")] {
        for owner in elements {
            frames.components(owner, "frames", &format!("/{set}/{}", owner.name()))?;
        }
    }
    frames.components(el, "ComponentSet", "/componentset")?;
    frames.components(el, "components", "")?;
    if let Some(units) = el.text("length_units").filter(|u| !u.to_ascii_lowercase().starts_with("met")) {
        el.child("length_units").unwrap_or(*el).refuse(format!("lengths are in {units}, not metres"));
    }
    if let Some(units) = el.text("force_units").filter(|u| !matches!(*u, "N" | "newtons" | "Newtons")) {
        el.child("force_units").unwrap_or(*el).refuse(format!("forces are in {units}, not newtons"));
    }
    frames.connect(el.context.file)?;

    // joints and their coordinates
    let mut coordinates = Coordinates::default();
    let mut joints = Vec::new();
    for joint in &joint_elements {
        let ends = joint::frames_of(joint, &frames)?;
        joints.push(joint::read(joint, JointId(joints.len()), ends, &mut coordinates)?);
    }
    for (joint, body) in &old_joints {
        let ends = old_ends(joint, *body, &mut frames)?;
        joints.push(joint::read(joint, JointId(joints.len()), ends, &mut coordinates)?);
    }

    let mut constraints = Vec::new();
    for constraint in &constraint_elements {
        constraints.extend(constraint::read(constraint, &mut frames, &coordinates)?);
    }
    let mut contact_geometry = Vec::new();
    for surface in el.objects("ContactGeometrySet") {
        contact_geometry.extend(contact::read(&surface, &frames)?);
    }
    let markers = marker::read_set(el, &frames)?;
    let (muscles, forces) = read_forces(&force_elements, &mut frames, &coordinates, &contact_geometry)?;

    // a refused joint leaves holes that are no fault of the file
    if el.context.inventory.borrow().refused.is_empty() {
        topology::check(el, &frames, &joints)?;
    }
    el.count();
    Ok(Model {
        name: el.name(),
        version: el.version(),
        credits: el.text("credits").unwrap_or("").to_owned(),
        publications: el.text("publications").unwrap_or("").to_owned(),
        gravity: el.array("gravity", [0.0, -9.806_65, 0.0])?,
        frames: frames.frames,
        bodies: frames.bodies,
        joints,
        coordinates: coordinates.all,
        constraints,
        wraps: frames.wraps,
        muscles,
        forces,
        contact_geometry,
        markers,
    })
}

/// Reads ground and bodies; returns the joints that stand inside bodies before version 4.
fn read_bodies<'a, 'c>(
    el: &El<'a, 'c>,
    frames: &mut Frames,
) -> Result<Vec<(El<'a, 'c>, FrameId)>, OsimError> {
    let mut joints = Vec::new();
    for ground in ["Ground", "ground"] {
        if let Some(ground) = el.child(ground) {
            frames.ground(&ground)?;
        }
    }
    for body in el.objects("BodySet") {
        if body.tag() != "Body" {
            body.refuse("a body of this class is not known");
        } else if body.name() == "ground" {
            frames.ground(&body)?;
        } else {
            let id = frames.body(&body)?;
            for joint in body.objects("Joint") {
                joints.push((joint, frames.bodies[id.0].frame));
            }
        }
    }
    Ok(joints)
}

/// The frames of a joint that stands inside its child body.
fn old_ends(el: &El, child: FrameId, frames: &mut Frames) -> Result<(FrameId, FrameId), OsimError> {
    let owner = format!("/jointset/{}", el.name());
    let parent = frames.of(el, "", "parent_body", "parent_body")?;
    let parent = frames.old_offset(el, &owner, parent, "location_in_parent", "orientation_in_parent")?;
    Ok((parent, frames.old_offset(el, &owner, child, "location", "orientation")?))
}

fn read_forces(
    elements: &[El],
    frames: &mut Frames,
    coordinates: &Coordinates,
    contact_geometry: &[ContactGeometry],
) -> Result<(Vec<Muscle>, Vec<Force>), OsimError> {
    let (mut muscles, mut forces) = (Vec::new(), Vec::new());
    let contacts: Vec<_> =
        contact_geometry.iter().enumerate().map(|(i, c)| (c.name.clone(), ContactId(i))).collect();
    for el in elements {
        let bushing = force::bushing_frames(el, frames)?;
        let names = Names { frames, coordinates };
        if muscle::is_muscle(el.tag()) {
            muscles.extend(muscle::read(el, &names)?);
        } else {
            forces.extend(force::read(el, &ForceNames { names, contacts: &contacts }, bushing)?);
        }
    }
    Ok((muscles, forces))
}
