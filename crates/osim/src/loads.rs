//! External loads: which columns of a force file act on which body.

use crate::OsimError;
use crate::inventory::Inventory;
use crate::model::{document_error, with_document};

/// External loads and the file that holds their numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalLoads {
    /// The storage file, relative to this one.
    pub datafile: Option<String>,
    /// The forces.
    pub forces: Vec<ExternalForce>,
}

/// A force measured outside, e.g. by a plate.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalForce {
    /// Its name.
    pub name: String,
    /// The line it starts on.
    pub line: u32,
    /// Whether it acts.
    pub applies_force: bool,
    /// The body it acts on.
    pub applied_to_body: String,
    /// The body in whose axes the force is given.
    pub force_expressed_in_body: String,
    /// The body in whose axes the point is given.
    pub point_expressed_in_body: String,
    /// Start of the labels of three force columns.
    pub force_identifier: Option<String>,
    /// Start of the labels of three point columns.
    pub point_identifier: Option<String>,
    /// Start of the labels of three torque columns.
    pub torque_identifier: Option<String>,
    /// A storage of its own.
    pub data_source: Option<String>,
}

/// Reads a file with `<ExternalLoads>`. `file` only names the source in errors.
///
/// # Errors
/// [`OsimError`] with the line.
pub fn read_external_loads(file: &str, bytes: &[u8]) -> Result<(ExternalLoads, Inventory), OsimError> {
    with_document(file, bytes, |root| {
        let Some(el) = root.child("ExternalLoads") else {
            return Err(document_error(
                root,
                "there is no <ExternalLoads>".into(),
                "is this an external loads file?",
            ));
        };
        el.count();
        for old in ["external_loads_model_kinematics_file", "lowpass_cutoff_frequency_for_load_kinematics"] {
            if let Some(old) = el.child(old) {
                old.ignore("OpenSim 4 takes the kinematics of the model");
            }
        }
        let mut forces = Vec::new();
        for force in el.inside("objects") {
            if force.tag() != "ExternalForce" {
                force.refuse("only external forces belong here");
                continue;
            }
            force.count();
            let given = |tag: &str| {
                force.text(tag).filter(|t| !t.eq_ignore_ascii_case("unassigned")).map(str::to_owned)
            };
            let body = |tag: &str| given(tag).unwrap_or_else(|| "ground".to_owned());
            let (force_identifier, torque_identifier) =
                (given("force_identifier"), given("torque_identifier"));
            if force_identifier.is_none() && torque_identifier.is_none() {
                return Err(force.absent("force_identifier"));
            }
            forces.push(ExternalForce {
                name: force.name(),
                line: force.line(),
                applies_force: force.acts("appliesForce")?,
                applied_to_body: given("applied_to_body").ok_or_else(|| force.absent("applied_to_body"))?,
                force_expressed_in_body: body("force_expressed_in_body"),
                point_expressed_in_body: body("point_expressed_in_body"),
                force_identifier,
                point_identifier: given("point_identifier"),
                torque_identifier,
                data_source: given("data_source_name"),
            });
        }
        let datafile = el.text("datafile").map(str::to_owned);
        Ok(ExternalLoads { datafile, forces })
    })
}
