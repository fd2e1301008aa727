//! The content pack that is compiled into every program: `content/` of this repository.

use std::sync::OnceLock;

use crate::Pack;

/// Lists files of `content/` with their text. A test compares the list with the folder.
macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../content/", $path)))),*]
    };
}

/// Every file of the built-in pack: path inside the pack and text.
pub const FILES: &[(&str, &str)] = files![
    "assessments.toml",
    "claims.toml",
    "conditions.toml",
    "country.toml",
    "exercises.toml",
    "factors.toml",
    "outcomes.toml",
    "pack.toml",
    "sources.toml",
    "text/de/pack.ftl",
    "text/de/triage.ftl",
    "text/en/app.ftl",
    "text/en/assessments.ftl",
    "text/en/claims.ftl",
    "text/en/cli.ftl",
    "text/en/conditions.ftl",
    "text/en/exercises.ftl",
    "text/en/factors.ftl",
    "text/en/findings.ftl",
    "text/en/pack.ftl",
    "text/en/plan.ftl",
    "text/en/triage.ftl",
    "triage/cancer.toml",
    "triage/cauda_equina.toml",
    "triage/follow_ups.toml",
    "triage/heart_and_vessels.toml",
    "triage/infection.toml",
    "triage/inflammatory.toml",
    "triage/injury_and_bone.toml",
    "triage/levels.toml",
    "triage/neuro.toml",
    "triage/organs.toml",
    "triage/other.toml",
    "triage/pregnancy.toml",
    "triage/yellow.toml",
];

/// The built-in pack, parsed once. [`Pack::check`] has nothing to say about it; the tests of this crate hold that.
///
/// # Panics
/// When the pack that was compiled in has a problem. The tests of this crate parse the same bytes, so a program that
/// passed them cannot panic here.
#[must_use]
pub fn builtin() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        let files = FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        Pack::parse(files).unwrap_or_else(|problems| {
            let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("the built-in content pack has problems:\n{}", list.join("\n"))
        })
    })
}
