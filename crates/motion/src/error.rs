//! Everything that can go wrong here, always with the place and what to do about it.

/// Why a file could not be read or written, or an operation could not be done.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MotionError {
    /// The name and the first bytes fit no known format.
    #[error("{file}: not a TRC, MOT, STO, CSV or C3D file; name it with the right ending")]
    UnknownFormat {
        /// The file as it was named by the caller.
        file: String,
    },
    /// A part of the file that must be there is not, or contradicts another.
    #[error("{file}:{line}: {what}; {advice}")]
    Header {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong.
        what: String,
        /// What to do.
        advice: &'static str,
    },
    /// A cell that should be a number is not.
    #[error(
        "{file}:{line}: column {column} ({label}) should be a number, found {found:?}; leave it empty or write NaN \
         where a value is missing, and use a decimal point"
    )]
    NotANumber {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
        /// The label of the column.
        label: String,
        /// What was found, shortened.
        found: String,
    },
    /// A cell holds an infinite number.
    #[error("{file}:{line}: column {column} ({label}) is infinite; write NaN where a value is missing")]
    Infinite {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
        /// The label of the column.
        label: String,
    },
    /// A row has the wrong number of cells.
    #[error(
        "{file}:{line}: {found} values where the labels ask for {expected}; the row is cut off or has stray separators"
    )]
    RowWidth {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// Cells the labels ask for.
        expected: usize,
        /// Cells found.
        found: usize,
    },
    /// Time stands still, runs backwards or is missing.
    #[error("{file}:{line}: time {time} does not follow {previous}; sort the rows and remove repeated ones")]
    Time {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// The offending time, s.
        time: f64,
        /// The time before it, s.
        previous: f64,
    },
    /// Two columns share a label.
    #[error("{file}:{line}: two columns are called {label:?}; rename one")]
    DuplicateLabel {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// The label.
        label: String,
    },
    /// A binary file is damaged.
    #[error("{file}: byte {byte}: {what}; export the file again")]
    Binary {
        /// The file.
        file: String,
        /// The offset of the damage, counted from 0.
        byte: usize,
        /// What is wrong.
        what: String,
    },
    /// A table cannot be written in the chosen format.
    #[error("cannot write {format}: {what}")]
    CannotWrite {
        /// The format.
        format: &'static str,
        /// Why, and what to do.
        what: String,
    },
    /// A table was put together from parts that do not fit.
    #[error("table: {what}")]
    Shape {
        /// What does not fit.
        what: String,
    },
    /// An operation meets a missing value it cannot pass over.
    #[error("{label}: value missing at t = {time} s; fill the gaps first or cut the channel there")]
    Missing {
        /// The channel.
        label: String,
        /// The time of the first missing value, s.
        time: f64,
    },
    /// The time steps are not equal.
    #[error("time steps vary from {shortest} s to {longest} s; resample to a constant rate first")]
    UnevenTime {
        /// The shortest step, s.
        shortest: f64,
        /// The longest step, s.
        longest: f64,
    },
    /// The data are too short for the operation.
    #[error("{found} samples where at least {needed} are needed")]
    TooShort {
        /// Samples needed.
        needed: usize,
        /// Samples found.
        found: usize,
    },
    /// A parameter makes no sense for these data.
    #[error("{name} = {value}: {advice}")]
    Parameter {
        /// The parameter.
        name: &'static str,
        /// Its value.
        value: f64,
        /// What to choose instead.
        advice: &'static str,
    },
    /// Linear operations would break a rotation or a unit vector.
    #[error(
        "{label} holds {kind}, which cannot be {operation} component by component; convert it to angles first"
    )]
    NotLinear {
        /// The channel.
        label: String,
        /// What it holds.
        kind: &'static str,
        /// What was asked for.
        operation: &'static str,
    },
}
