//! The command line, verb by verb.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

/// Low back pain self-help on your own machine: test, train, retest. Not a medical device, makes no diagnosis.
///
/// Without a verb Plumb starts the app and prints the address to open in a browser.
#[derive(Debug, Parser)]
#[command(
    name = "plumb",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  plumb                          start the app
  plumb --data ~/plumb-data      keep the records in this folder
  plumb demo                     look around with an example person
  plumb plan examples/one_sided.toml

Exit codes: 0 done, 1 something was found or failed, 2 the input is wrong.
A paused programme (\"locked\") is an answer, not an error: 0."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,
    #[command(flatten)]
    pub(crate) start: Start,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Print a fresh address that pairs one more browser with the running app
    Open(Open),
    /// Look around with an example person; nothing of yours is touched
    Demo(Demo),
    /// Safety check of a case file
    Triage(CaseFile),
    /// What the tests of a case file say, and which test to do next
    Assess(CaseFile),
    /// Programme for a case file, with the reason for every choice
    Plan(CaseFile),
    /// Work on a content pack
    #[command(subcommand)]
    Content(Content),
    /// Find wording that must not reach a person with back pain
    LintText(LintText),
}

/// Where records are kept and where the app listens.
#[derive(Clone, Debug, ClapArgs)]
pub(crate) struct Start {
    /// Folder of the records [default: the user's data folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Address to listen on; this machine's own only
    #[arg(long, value_name = "ADDRESS", default_value_t = server::DEFAULT_ADDRESS)]
    pub(crate) addr: SocketAddr,
    /// Also open the browser
    #[arg(long)]
    pub(crate) browser: bool,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  plumb open                     print the address
  plumb open --browser           open it")]
pub(crate) struct Open {
    /// Folder of the records of the running app [default: the user's data folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Open the browser instead of printing the address
    #[arg(long)]
    pub(crate) browser: bool,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  plumb demo                     start the app with an example person, forgotten afterwards
  plumb demo --data ~/demo       keep the example person in this folder
  plumb demo --print             print the example person's programme and stop")]
pub(crate) struct Demo {
    #[command(flatten)]
    pub(crate) start: Start,
    /// Print to the terminal instead of starting the app
    #[arg(long)]
    pub(crate) print: bool,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  plumb triage examples/emergency.toml
  plumb assess examples/one_sided.toml
  plumb plan examples/hip_replacement.toml --json

docs/CASE.md describes the file. A file with a mistake is refused whole: exit code 2, each mistake with its line.")]
pub(crate) struct CaseFile {
    /// Case file (TOML)
    pub(crate) file: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Use the content pack in this folder instead of the built-in one
    #[arg(long, value_name = "DIR")]
    pub(crate) content: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Content {
    /// Check a content pack; each mistake with file, line and key
    #[command(after_help = "Examples:
  plumb content check content
  plumb content check ~/my-pack")]
    Check(Folder),
    /// Write the built-in content pack into a new folder, to make your own from it
    #[command(after_help = "Examples:
  plumb content export ~/my-pack && plumb content check ~/my-pack")]
    Export(Folder),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Folder {
    /// Folder of the pack
    pub(crate) folder: PathBuf,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  plumb lint-text letter.txt
  plumb lint-text report.txt --mode clinician

One line of the file is one text. Prints FILE:LINE: why. Exit code 1 if any line was found, 0 if none.")]
pub(crate) struct LintText {
    /// Text file
    pub(crate) file: PathBuf,
    /// Whom the text is for
    #[arg(long, value_enum, default_value_t = Reader::Lay)]
    pub(crate) mode: Reader,
}

/// Whom a text is for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Reader {
    /// The person.
    Lay,
    /// A coach, physiotherapist or physician.
    Clinician,
}
