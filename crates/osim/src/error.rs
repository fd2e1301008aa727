//! Everything that stops a file from becoming a typed tree, with the line and what to do.

/// Why an OpenSim file could not be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum OsimError {
    /// The file is larger than any model is.
    #[error("{file}: {bytes} bytes, at most {most} are read; remove what is not the model")]
    TooLarge {
        /// The file as it was named by the caller.
        file: String,
        /// Its size.
        bytes: usize,
        /// The limit.
        most: usize,
    },
    /// The file is no well-formed XML, also after the repairs OpenSim's own reader allows.
    #[error("{file}:{line}: {what}; open the model in OpenSim and save it again")]
    Xml {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u32,
        /// What is wrong.
        what: String,
    },
    /// The document is not of the expected kind or version.
    #[error("{file}:{line}: {what}; {advice}")]
    Document {
        /// The file.
        file: String,
        /// The line.
        line: u32,
        /// What is wrong.
        what: String,
        /// What to do.
        advice: &'static str,
    },
    /// A property has an impossible value.
    #[error("{file}:{line}: <{property}> of {owner} should be {expected}, found {found:?}")]
    Value {
        /// The file.
        file: String,
        /// The line.
        line: u32,
        /// The property.
        property: String,
        /// The component that has it.
        owner: String,
        /// What was expected.
        expected: &'static str,
        /// What was found, shortened.
        found: String,
    },
    /// A component without a property it cannot do without.
    #[error("{file}:{line}: {owner} has no <{property}>; add it")]
    Absent {
        /// The file.
        file: String,
        /// The line.
        line: u32,
        /// The property.
        property: String,
        /// The component.
        owner: String,
    },
    /// A name that nothing in the model has.
    #[error(
        "{file}:{line}: {owner} refers to the {kind} {target:?}, which the model does not have; check the name"
    )]
    Unresolved {
        /// The file.
        file: String,
        /// The line.
        line: u32,
        /// The component that refers.
        owner: String,
        /// What it looks for: body, frame, coordinate, wrap object ...
        kind: &'static str,
        /// The name or path.
        target: String,
    },
    /// Two components of one kind share a name.
    #[error("{file}:{line}: a second {kind} is called {name:?}, the first is on line {first}; rename one")]
    Duplicate {
        /// The file.
        file: String,
        /// The line of the second.
        line: u32,
        /// What they are.
        kind: &'static str,
        /// The name.
        name: String,
        /// The line of the first.
        first: u32,
    },
    /// Frames or joints that refer to each other in a ring, or a tree that does not reach the ground.
    #[error("{file}:{line}: {what}")]
    Topology {
        /// The file.
        file: String,
        /// The line.
        line: u32,
        /// What is wrong and what to do.
        what: String,
    },
    /// The model has parts that change its mechanics and cannot be represented.
    #[error(
        "{file}:{line}: {element} {name:?} cannot be represented: {reason} ({others} more such parts); inspect lists all"
    )]
    Refused {
        /// The file.
        file: String,
        /// The line of the first.
        line: u32,
        /// Its class.
        element: String,
        /// Its name.
        name: String,
        /// Why.
        reason: String,
        /// How many others there are.
        others: usize,
    },
}
