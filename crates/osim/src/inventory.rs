//! The account of a file: what was read, ignored, refused.

use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// What became of every element of a file. Nothing is dropped without an entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Inventory {
    /// Classes that were read and how many of each.
    pub read: BTreeMap<String, usize>,
    /// What has no influence on the mechanics, grouped by class and reason.
    pub ignored: Vec<Ignored>,
    /// What changes the mechanics and cannot be represented.
    pub refused: Vec<Refused>,
    /// What was taken in a way worth knowing: repaired XML, defaults, names resolved loosely.
    pub notes: Vec<Note>,
    #[serde(skip)]
    // where an element and reason stand in `ignored`
    places: HashMap<(String, String), usize>,
}

/// Elements left out because they do not matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ignored {
    /// The element.
    pub element: String,
    /// Why it has no influence.
    pub reason: String,
    /// How many there are.
    pub count: usize,
    /// The line of the first.
    pub first_line: u32,
}

/// An element that cannot be represented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// The class.
    pub element: String,
    /// Its name attribute.
    pub name: String,
    /// The line.
    pub line: u32,
    /// Why.
    pub reason: String,
}

/// A remark about one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The line.
    pub line: u32,
    /// The remark.
    pub text: String,
}

impl Inventory {
    pub(crate) fn count(&mut self, element: &str) {
        *self.read.entry(element.to_owned()).or_default() += 1;
    }

    pub(crate) fn ignore(&mut self, element: &str, reason: &str, line: u32) {
        let next = self.ignored.len();
        let index = *self.places.entry((element.to_owned(), reason.to_owned())).or_insert(next);
        if index == next {
            let (element, reason) = (element.to_owned(), reason.to_owned());
            self.ignored.push(Ignored { element, reason, count: 0, first_line: line });
        }
        self.ignored[index].count += 1;
        self.ignored[index].first_line = line.min(self.ignored[index].first_line);
    }

    /// Puts the lists in the order of the file.
    pub(crate) fn close(&mut self) {
        self.places.clear();
        self.ignored.sort_by_key(|i| i.first_line);
        self.refused.sort_by_key(|r| r.line);
        self.notes.sort_by_key(|n| n.line);
    }
}

/// Why elements of this name have no influence on the mechanics; `None` for unknown ones.
pub(crate) fn reason_to_ignore(element: &str) -> Option<&'static str> {
    Some(match element {
        "FrameGeometry"
        | "frame_geometry"
        | "attached_geometry"
        | "Appearance"
        | "VisibleObject"
        | "VisibleProperties"
        | "GeometrySet"
        | "DisplayGeometry"
        | "SurfaceProperties"
        | "ModelVisualPreferences"
        | "display_preference"
        | "show_axes"
        | "display_geometry"
        | "visible"
        | "force_visualization_radius"
        | "force_visualization_scale_factor"
        | "moment_visual_scale"
        | "force_visual_scale"
        | "visual_aspect_ratio"
        | "geometry_files"
        | "color"
        | "default_color" => "display only",
        "groups" => "names groups of components",
        "ControllerSet" | "Controllers" => "controls of a forward simulation; Plumb finds its own",
        "ProbeSet" => "reports quantities, changes none",
        "assembly_accuracy" | "is_free_to_satisfy_constraints" | "initial_value" => {
            "steers OpenSim's assembly only"
        }
        "credits" | "publications" => "text",
        "muscle_model" => "an internal number of OpenSim 1",
        "default_activation"
        | "default_fiber_length"
        | "default_normalized_tendon_force"
        | "default_fiber_velocity"
        | "initial_activation" => "an initial state of a forward simulation",
        "tendon_compliance_dynamics_mode" | "activation_dynamics_smoothing" => {
            "integration of a forward simulation"
        }
        "compute_dissipation_energy" => "reports energy only",
        "material_name" | "show_normals" | "texture_file" | "transform" | "scale_factors" => "display only",
        _ => return None,
    })
}
