//! What no part can check alone: texts that must exist, references between parts, marks that must agree.

mod provenance;
mod texts;
mod translations;

use crate::{Pack, Problem, assessment, claim, condition, exercise, factor, outcome, triage};

/// Every defect between the parts of a pack, in the order of files and lines.
pub(crate) fn check(pack: &Pack) -> Vec<Problem> {
    let mut problems = [
        triage::cross_check(pack),
        assessment::cross_check(pack),
        factor::cross_check(pack),
        claim::cross_check(pack),
        outcome::cross_check(pack),
        exercise::cross_check(pack),
        condition::cross_check(pack),
        texts::check(pack),
        translations::check(pack),
        provenance::check(pack),
    ]
    .concat();
    problems.sort();
    problems.dedup();
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said about the built-in pack after one text in one file was replaced.
    fn found_after(path: &str, old: &str, new: &str) -> Vec<String> {
        let files = crate::builtin::FILES.iter().map(|(name, text)| {
            let text = if *name == path {
                assert!(text.contains(old), "{path} no longer holds {old:?}");
                text.replacen(old, new, 1)
            } else {
                (*text).to_owned()
            };
            ((*name).to_owned(), text)
        });
        let pack = Pack::parse(files).unwrap();
        check(&pack).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_text_that_is_missing_and_one_that_nobody_needs_are_found() {
        let path = "text/en/factors.ftl";
        let found = found_after(path, "\nfactor-hip-ir-limited =", "\nfactor-hip-ir-limitedd =");
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[0].starts_with("factors.toml:"), "{found:#?}");
        assert!(found[0].contains("its text \"factor-hip-ir-limited\" is missing"), "{found:#?}");
        assert!(found[1].starts_with(path) && found[1].contains("nothing in the pack uses"), "{found:#?}");
    }

    #[test]
    fn a_mark_of_verification_without_a_source_is_found() {
        let (_, text) = crate::builtin::FILES.iter().find(|(name, _)| *name == "outcomes.toml").unwrap();
        let first = text.split("[[outcome]]").nth(1).unwrap();
        let sources = first.lines().find(|line| line.starts_with("sources = ")).unwrap();
        let spoiled = first.replace(sources, "sources = []\nverified = true");
        let found = found_after("outcomes.toml", first, &spoiled);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].contains("marked verified and names no source"), "{found:#?}");
    }
}
