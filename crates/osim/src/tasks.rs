//! Inverse-kinematics task sets: which markers and coordinates to follow, and how closely.

use crate::OsimError;
use crate::inventory::Inventory;
use crate::model::{document_error, with_document};

/// One task.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The marker or coordinate.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// Whether it counts.
    pub apply: bool,
    /// Its weight.
    pub weight: f64,
    /// What it asks for.
    pub target: Target,
}

/// What a task asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// The marker of that name follows its measured place.
    Marker,
    /// The coordinate of that name is at its default.
    CoordinateDefault,
    /// The coordinate is at this value, rad or m.
    CoordinateValue(f64),
    /// The coordinate follows a file.
    CoordinateFromFile,
}

/// Reads a file with an `<IKTaskSet>` (alone or inside an inverse-kinematics tool). `file` only names the source.
///
/// # Errors
/// [`OsimError`] with the line.
pub fn read_tasks(file: &str, bytes: &[u8]) -> Result<(Vec<Task>, Inventory), OsimError> {
    with_document(file, bytes, |root| {
        let tool = root.child("InverseKinematicsTool");
        let holder = tool.as_ref().unwrap_or(root);
        if holder.child("IKTaskSet").is_none() {
            return Err(document_error(root, "there is no <IKTaskSet>".into(), "is this a task file?"));
        }
        for setting in tool.iter().flat_map(|tool| tool.elements()).filter(|e| e.tag() != "IKTaskSet") {
            setting.ignore("a setting of OpenSim's tool; only the tasks are read");
        }
        let mut tasks = Vec::new();
        for el in holder.objects("IKTaskSet") {
            let target = match el.tag() {
                "IKMarkerTask" => Target::Marker,
                "IKCoordinateTask" => match el.text("value_type").unwrap_or("default_value") {
                    "default_value" => Target::CoordinateDefault,
                    "manual_value" => Target::CoordinateValue(el.f64("value", 0.0)?),
                    "from_file" => Target::CoordinateFromFile,
                    other => {
                        return Err(el.value_error(
                            "value_type",
                            "default_value, manual_value or from_file",
                            other,
                        ));
                    }
                },
                _ => {
                    el.refuse("a task of this class is not known");
                    continue;
                }
            };
            el.count();
            let name = el.name();
            let apply = el.bool("apply", true)?;
            tasks.push(Task {
                name,
                line: el.line(),
                apply,
                weight: el.not_negative("weight", 0.0)?,
                target,
            });
        }
        Ok(tasks)
    })
}
