//! `plumb lint-text`.

use content::wording;
use record::Mode;

use super::Done;
use crate::args::{LintText, Reader};

/// One text a line; prints what was found as `FILE:LINE: why`.
pub(crate) fn run(args: &LintText) -> anyhow::Result<Done> {
    let shown = args.file.display();
    let text = match std::fs::read_to_string(&args.file) {
        Ok(text) => text,
        Err(error) => return Ok(Done::Refused(format!("{shown}: cannot be read: {error}\n"))),
    };
    let mode = match args.mode {
        Reader::Lay => Mode::Wellness,
        Reader::Clinician => Mode::Clinician,
    };
    let concerns = wording::lint(&text, mode);
    let lines = concerns.iter().map(|concern| format!("{shown}:{}: {}\n", concern.line, concern.why));
    let lines: String = lines.collect();
    Ok(if concerns.is_empty() { Done::Printed(lines) } else { Done::Found(lines) })
}
