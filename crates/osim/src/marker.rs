//! Markers, in a model or in a file of their own.

use crate::OsimError;
use crate::element::El;
use crate::frame::{FrameId, Frames};
use crate::inventory::Inventory;
use crate::model::{Model, document_error, with_document};

/// A marker on a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// The frame it is fixed to.
    pub frame: FrameId,
    /// Where, m.
    pub location: [f64; 3],
    /// Marker placement leaves it where it is.
    pub fixed: bool,
}

/// The markers of the `<MarkerSet>` in `el`.
pub(crate) fn read_set(el: &El, frames: &Frames) -> Result<Vec<Marker>, OsimError> {
    let mut markers = Vec::new();
    let mut lines = std::collections::HashMap::new();
    for marker in el.objects("MarkerSet") {
        if marker.tag() != "Marker" {
            marker.refuse("only markers belong here");
            continue;
        }
        marker.count();
        let (name, owner) = (marker.name(), format!("/markerset/{}", marker.name()));
        let first = *lines.entry(name.clone()).or_insert(marker.line());
        if first != marker.line() {
            let text = format!(
                "a second marker is called {name}, the first is on line {first}; tools use the first"
            );
            marker.context.note(marker.line(), text);
        }
        markers.push(Marker {
            name,
            line: marker.line(),
            frame: frames.of(&marker, &owner, "parent_frame", "body")?,
            location: marker.array("location", [0.0; 3])?,
            fixed: marker.bool("fixed", false)?,
        });
    }
    Ok(markers)
}

/// Reads a file with a `<MarkerSet>` for a model. `file` only names the source in errors.
///
/// # Errors
/// [`OsimError`] with the line, also where a marker names a body the model does not have.
pub fn read_markers(file: &str, bytes: &[u8], model: &Model) -> Result<(Vec<Marker>, Inventory), OsimError> {
    let frames = Frames::of_model(model);
    with_document(file, bytes, |root| {
        if root.child("MarkerSet").is_none() {
            return Err(document_error(root, "there is no <MarkerSet>".into(), "is this a marker file?"));
        }
        read_set(root, &frames)
    })
}
