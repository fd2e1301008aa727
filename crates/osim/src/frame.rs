//! Bodies, offset frames, and how the paths and names in a file find them.

use crate::OsimError;
use crate::element::El;
use crate::wrap::{self, WrapId, WrapObject};
use std::collections::HashMap;

/// A frame of a model, an index into [`crate::Model::frames`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FrameId(pub usize);

/// A body of a model, an index into [`crate::Model::bodies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BodyId(pub usize);

/// A frame fixed to the ground or to a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Its name.
    pub name: String,
    /// Its absolute path, e.g. `/jointset/hip_r/pelvis_offset`.
    pub path: String,
    /// The line it starts on.
    pub line: u32,
    /// What it is fixed to.
    pub kind: FrameKind,
}

/// What a frame is fixed to.
#[derive(Clone, Debug, PartialEq)]
pub enum FrameKind {
    /// The ground itself.
    Ground,
    /// A body itself.
    Body(BodyId),
    /// Another frame, at a distance.
    Offset {
        /// The other frame.
        parent: FrameId,
        /// Origin in the other frame, m.
        translation: [f64; 3],
        /// Body-fixed x-y-z angles from the other frame, rad.
        orientation: [f64; 3],
    },
}

/// A rigid body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// Its own frame.
    pub frame: FrameId,
    /// Mass, kg.
    pub mass: f64,
    /// Centre of mass in the body frame, m.
    pub mass_center: [f64; 3],
    /// xx, yy, zz, xy, xz, yz about the centre of mass in the body frame's axes, kg·m².
    pub inertia: [f64; 6],
}

/// An offset frame whose parent is still a text.
struct Pending {
    frame: usize,
    owner: String,
    parent: String,
    error: OsimError,
}

/// All frames, bodies and wrap objects while the model is read.
#[derive(Default)]
pub(crate) struct Frames {
    pub(crate) frames: Vec<Frame>,
    pub(crate) bodies: Vec<Body>,
    pub(crate) wraps: Vec<WrapObject>,
    by_path: HashMap<String, FrameId>,
    by_name: HashMap<String, Vec<FrameId>>,
    wrap_by_name: HashMap<String, WrapId>,
    pending: Vec<Pending>,
}

impl Frames {
    pub(crate) const GROUND: FrameId = FrameId(0);

    pub(crate) fn new() -> Self {
        let mut frames = Self::default();
        frames.push("ground".into(), "/ground".into(), 0, FrameKind::Ground);
        frames
    }

    /// The frames of a model that has been read, for files that refer to it.
    pub(crate) fn of_model(model: &crate::Model) -> Self {
        let mut frames = Self::default();
        for frame in &model.frames {
            frames.push(frame.name.clone(), frame.path.clone(), frame.line, frame.kind.clone());
        }
        frames.bodies.clone_from(&model.bodies);
        frames
    }

    fn push(&mut self, name: String, path: String, line: u32, kind: FrameKind) -> FrameId {
        let id = FrameId(self.frames.len());
        self.by_path.entry(path.clone()).or_insert(id);
        self.by_name.entry(name.clone()).or_default().push(id);
        self.frames.push(Frame { name, path, line, kind });
        id
    }

    /// `<Ground>` of version 4, or the body called ground of older versions.
    pub(crate) fn ground(&mut self, el: &El) -> Result<(), OsimError> {
        el.count();
        self.frames[0].line = el.line();
        if el.tag() == "Body" {
            for property in [
                "mass",
                "mass_center",
                "inertia",
                "inertia_xx",
                "inertia_yy",
                "inertia_zz",
                "inertia_xy",
                "inertia_xz",
                "inertia_yz",
                "Joint",
            ] {
                if let Some(child) = el.child(property) {
                    child.ignore("the ground does not move");
                }
            }
        }
        self.attached(el, Self::GROUND)
    }

    /// One `<Body>`.
    pub(crate) fn body(&mut self, el: &El) -> Result<BodyId, OsimError> {
        el.count();
        let name = el.name();
        if name.is_empty() {
            return Err(el.absent("name"));
        }
        let file = el.context.file;
        if let Some(first) = self.by_path.get(&format!("/bodyset/{name}")) {
            let (file, first) = (file.to_owned(), self.frames[first.0].line);
            return Err(OsimError::Duplicate { file, line: el.line(), kind: "body", name, first });
        }
        let id = BodyId(self.bodies.len());
        let frame = self.push(name.clone(), format!("/bodyset/{name}"), el.line(), FrameKind::Body(id));
        if el.text("mass").is_none() {
            return Err(el.absent("mass"));
        }
        let inertia = if el.child("inertia").is_some() {
            el.array("inertia", [0.0; 6])?
        } else {
            let mut inertia = [0.0; 6];
            for (value, axes) in inertia.iter_mut().zip(["xx", "yy", "zz", "xy", "xz", "yz"]) {
                *value = el.f64(&format!("inertia_{axes}"), 0.0)?;
            }
            inertia
        };
        self.bodies.push(Body {
            line: el.line(),
            frame,
            mass: el.not_negative("mass", 0.0)?,
            mass_center: el.array("mass_center", [0.0; 3])?,
            inertia,
            name,
        });
        self.attached(el, frame)?;
        Ok(id)
    }

    /// Wrap objects and further frames that belong to a frame.
    fn attached(&mut self, el: &El, frame: FrameId) -> Result<(), OsimError> {
        for object in el.objects("WrapObjectSet") {
            let Some(wrap) = wrap::read(&object, frame)? else { continue };
            let id = WrapId(self.wraps.len());
            if let Some(first) = self.wrap_by_name.get(&wrap.name) {
                let first = self.wraps[first.0].line;
                let text = format!(
                    "a second wrap object is called {}; paths use the first, on line {first}",
                    wrap.name
                );
                object.context.note(wrap.line, text);
            } else {
                self.wrap_by_name.insert(wrap.name.clone(), id);
            }
            self.wraps.push(wrap);
        }
        let path = self.frames[frame.0].path.clone();
        self.components(el, "components", &path)
    }

    /// The offset frames in a list property; anything else there is refused.
    pub(crate) fn components(&mut self, el: &El, list: &str, owner: &str) -> Result<(), OsimError> {
        for component in el.objects(list) {
            match component.tag() {
                "PhysicalOffsetFrame" => self.offset(&component, owner)?,
                "Station" | "Geometry" | "Mesh" | "Brick" | "Sphere" | "Cylinder" | "Ellipsoid" | "Arrow"
                | "FrameGeometry" | "Marker" => component.ignore("shown or used by tools only"),
                _ => component.refuse("a component of this class is not known here"),
            }
        }
        Ok(())
    }

    fn offset(&mut self, el: &El, owner: &str) -> Result<(), OsimError> {
        el.count();
        let (name, path) = (el.name(), format!("{owner}/{}", el.name()));
        let parent = socket(el, "parent").ok_or_else(|| el.absent("socket_parent"))?;
        let kind = FrameKind::Offset {
            parent: Self::GROUND,
            translation: el.array("translation", [0.0; 3])?,
            orientation: el.array("orientation", [0.0; 3])?,
        };
        let id = self.push(name, path.clone(), el.line(), kind);
        let error = el.unresolved("frame", &parent);
        self.pending.push(Pending { frame: id.0, owner: path, parent, error });
        self.attached(el, id)
    }

    /// The frame at an offset from a body, as joints of older versions state it; the body's own when there is none.
    pub(crate) fn old_offset(
        &mut self,
        el: &El,
        owner: &str,
        body: FrameId,
        location: &str,
        orientation: &str,
    ) -> Result<FrameId, OsimError> {
        let (translation, orientation) = (el.array(location, [0.0; 3])?, el.array(orientation, [0.0; 3])?);
        if translation.iter().chain(&orientation).all(|v| v.abs() < f64::MIN_POSITIVE) {
            return Ok(body);
        }
        let name = format!("{}_offset", self.frames[body.0].name);
        let path = format!("{owner}/{name}");
        Ok(self.push(name, path, el.line(), FrameKind::Offset { parent: body, translation, orientation }))
    }

    /// Gives every offset frame its parent and refuses rings.
    pub(crate) fn connect(&mut self, file: &str) -> Result<(), OsimError> {
        for pending in std::mem::take(&mut self.pending) {
            let found = self.find(&pending.owner, &pending.parent).filter(|id| id.0 != pending.frame);
            let target = found.ok_or(pending.error)?;
            if let FrameKind::Offset { parent, .. } = &mut self.frames[pending.frame].kind {
                *parent = target;
            }
        }
        // a frame is sound when its chain of parents ends; each is followed once
        let mut sound = vec![false; self.frames.len()];
        for (i, frame) in self.frames.iter().enumerate() {
            let (mut at, mut chain) = (FrameId(i), Vec::new());
            while let (FrameKind::Offset { parent, .. }, false) = (&self.frames[at.0].kind, sound[at.0]) {
                chain.push(at.0);
                at = *parent;
                if chain.len() > self.frames.len() {
                    let what = format!("frame {} is fixed to itself through other frames", frame.name);
                    return Err(OsimError::Topology { file: file.to_owned(), line: frame.line, what });
                }
            }
            chain.into_iter().for_each(|k| sound[k] = true);
        }
        Ok(())
    }

    /// A frame by absolute path, by path relative to `owner`, or by its bare name where only one body or frame has it.
    pub(crate) fn find(&self, owner: &str, text: &str) -> Option<FrameId> {
        let text = text.trim();
        let absolute = if text.starts_with('/') { text.to_owned() } else { join(owner, text) };
        if let Some(&id) = self.by_path.get(&absolute) {
            return Some(id);
        }
        if let Some(&id) = self.by_path.get(&join("", text)) {
            return Some(id);
        }
        let name = text.rsplit('/').next()?;
        let named = self.by_name.get(name)?;
        let base = named.iter().find(|id| !matches!(self.frames[id.0].kind, FrameKind::Offset { .. }));
        base.or(if named.len() == 1 { named.first() } else { None }).copied()
    }

    /// A frame that an element names in the socket `socket` (version 4) or in the property `old`.
    pub(crate) fn of(
        &self,
        el: &El,
        owner: &str,
        socket_name: &str,
        old: &str,
    ) -> Result<FrameId, OsimError> {
        let text = socket(el, socket_name).or_else(|| el.text(old).map(str::to_owned));
        let text = text.ok_or_else(|| el.absent(&format!("socket_{socket_name}")))?;
        self.find(owner, &text).ok_or_else(|| el.unresolved("body or frame", &text))
    }

    /// The first wrap object of that name.
    pub(crate) fn wrap(&self, name: &str) -> Option<WrapId> {
        self.wrap_by_name.get(name).copied()
    }

    /// The body a frame is fixed to, `None` for the ground.
    pub(crate) fn base(&self, mut frame: FrameId) -> Option<BodyId> {
        loop {
            match self.frames[frame.0].kind {
                FrameKind::Ground => return None,
                FrameKind::Body(body) => return Some(body),
                FrameKind::Offset { parent, .. } => frame = parent,
            }
        }
    }
}

/// The text of a socket, in either of its spellings.
pub(crate) fn socket(el: &El, name: &str) -> Option<String> {
    let text =
        el.text(&format!("socket_{name}")).or_else(|| el.text(&format!("socket_{name}_connectee_name")));
    text.map(str::to_owned)
}

/// `owner/text` with `.` and `..` taken out.
fn join(owner: &str, text: &str) -> String {
    let mut parts: Vec<&str> = owner.split('/').filter(|p| !p.is_empty()).collect();
    for part in text.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_are_joined_like_file_names() {
        assert_eq!(join("/jointset/hip_r", "pelvis_offset"), "/jointset/hip_r/pelvis_offset");
        assert_eq!(join("/jointset/hip_r/f", "../../../bodyset/pelvis"), "/bodyset/pelvis");
        assert_eq!(join("/bodyset/torso/f", ".."), "/bodyset/torso");
        assert_eq!(join("", "../../ground"), "/ground");
    }
}
