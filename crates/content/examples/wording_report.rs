//! Prints how the wording lint does on its labelled lines and on the pack's texts: `cargo run -p content --example
//! wording_report`.
#![allow(clippy::print_stdout, reason = "a report is for reading")]

#[path = "../tests/wording/corpus.rs"]
mod corpus;

use std::path::PathBuf;

use content::wording::{ftl_values, grade, lint_ftl};
use corpus::{read, score, table};
use record::Mode;

fn main() -> std::io::Result<()> {
    for name in ["build.tsv", "held_out.tsv"] {
        let Some(list) = read(name) else {
            println!("{name}: not there\n");
            continue;
        };
        let scores = score(&list);
        println!("{}", table(name, &scores));
        for wrong in &scores.wrong {
            println!("  {wrong}");
        }
        println!();
    }
    println!(
        "{:<28} {:>6} {:>9} {:>8} {:>22}",
        "text", "values", "concerns", "allowed", "Flesch-Kincaid grade"
    );
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../content/text");
    let mut folders: Vec<_> = std::fs::read_dir(&root)?.collect::<Result<_, _>>()?;
    folders.sort_by_key(std::fs::DirEntry::path);
    for folder in folders {
        let mut files: Vec<_> = std::fs::read_dir(folder.path())?.collect::<Result<_, _>>()?;
        files.sort_by_key(std::fs::DirEntry::path);
        for file in files {
            let text = std::fs::read_to_string(file.path())?;
            let values = ftl_values(&text);
            let prose = values.iter().map(|v| v.text.as_str()).collect::<Vec<_>>().join("\n");
            let report = lint_ftl(&text, Mode::Wellness);
            // the formula is made for English
            let english = folder.file_name() == "en";
            let level = grade(&prose).filter(|_| english).map_or("-".to_owned(), |g| format!("{g:.1}"));
            let name = format!("{}/{}", folder.file_name().display(), file.file_name().display());
            let (concerns, allowed) = (report.concerns.len(), report.allowed.len());
            println!("{name:<28} {:>6} {concerns:>9} {allowed:>8} {level:>22}", values.len());
        }
    }
    Ok(())
}
