//! What each verb does.

pub(crate) mod app;
pub(crate) mod content;
pub(crate) mod demo;
pub(crate) mod lint;
pub(crate) mod person;

use ::content::Problem;

/// How a verb ended.
pub(crate) enum Done {
    /// It did what was asked; this goes to standard output.
    Printed(String),
    /// It looked for something and found it.
    Found(String),
    /// The input is wrong; this goes to standard error and nothing was stored.
    Refused(String),
}

impl Done {
    /// Problems of a file or folder, each on a line of its own.
    fn refused(problems: &[Problem]) -> Self {
        let lines = problems.iter().map(|p| {
            let Problem { file, line, key, found, advice } = p;
            format!("{file}:{line}: {key}: {found}; {advice}\n")
        });
        let count = problems.len();
        let sum = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
        Self::Refused(lines.chain([format!("{sum}; nothing was stored\n")]).collect())
    }
}
