//! The program `plumb`: its command line and what it prints.
//!
//! Nothing is decided here. A case file is read strictly ([`case`]), the crates below say what follows from it, and
//! [`show`] writes that for a terminal. Exit codes: 0 done, 1 something was found or failed, 2 the input is wrong.

mod args;
mod case;
mod command;
mod show;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Content, Verb};
use command::Done;

fn main() -> ExitCode {
    let args = Args::parse();
    let done = match args.verb {
        None => command::app::start(&args.start),
        Some(Verb::Open(open)) => command::app::open(&open),
        Some(Verb::Demo(demo)) => command::demo::run(&demo),
        Some(Verb::Triage(file)) => command::person::triage(&file),
        Some(Verb::Assess(file)) => command::person::assess(&file),
        Some(Verb::Plan(file)) => command::person::plan(&file),
        Some(Verb::Content(Content::Check(folder))) => command::content::check(&folder),
        Some(Verb::Content(Content::Export(folder))) => command::content::export(&folder),
        Some(Verb::LintText(lint)) => command::lint::run(&lint),
    };
    let (text, code) = match done {
        Ok(Done::Printed(text)) => (text, 0),
        Ok(Done::Found(text)) => (text, 1),
        Ok(Done::Refused(text)) => return complain(&text, 2),
        Err(error) => return complain(&format!("plumb: {error:#}\n"), 1),
    };
    // a reader that has gone (`plumb ... | head`) is no failure
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(1),
        _ => ExitCode::from(code),
    }
}

fn complain(text: &str, code: u8) -> ExitCode {
    // there is nowhere left to report that standard error is closed
    let _ = std::io::stderr().write_all(text.as_bytes());
    ExitCode::from(code)
}
