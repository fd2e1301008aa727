//! The verbs that are not about one person: help, content packs, the wording lint, the demo.

use crate::run::{plumb, plumb_in, root};
use rstest::rstest;

#[rstest]
#[case(&["--help"])]
#[case(&["open", "--help"])]
#[case(&["demo", "--help"])]
#[case(&["triage", "--help"])]
#[case(&["assess", "--help"])]
#[case(&["plan", "--help"])]
#[case(&["content", "check", "--help"])]
#[case(&["content", "export", "--help"])]
#[case(&["lint-text", "--help"])]
fn every_verb_shows_examples(#[case] arguments: &[&str]) {
    let run = plumb(arguments);
    assert_eq!(run.code, 0);
    let examples = run.out.split("Examples:").nth(1).unwrap_or_default();
    assert!(examples.contains("\n  plumb"), "{}", run.out);
}

#[test]
fn an_unknown_verb_is_bad_input() {
    assert_eq!(plumb(&["trage"]).code, 2);
}

#[test]
fn the_content_of_this_repository_has_no_mistakes() {
    let run = plumb(&["content", "check", "content"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.contains("no clinician has reviewed it"), "{}", run.out);
}

#[test]
fn an_exported_pack_is_whole_and_a_mistake_in_it_is_found_by_file_line_and_key() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let export = plumb_in(folder.path(), &["content", "export", "mine"]);
    assert_eq!((export.code, export.err.as_str()), (0, ""));
    assert_eq!(plumb_in(folder.path(), &["content", "check", "mine"]).code, 0);
    assert_eq!(plumb_in(folder.path(), &["content", "export", "mine"]).code, 2, "nothing is written over");

    let path = folder.path().join("mine/pack.toml");
    let pack = std::fs::read_to_string(&path).expect("it was written");
    std::fs::write(&path, pack.replace("licence =", "license =")).expect("it can be written");
    let check = plumb_in(folder.path(), &["content", "check", "mine"]);
    assert_eq!((check.code, check.out.as_str()), (2, ""));
    let line = pack.lines().position(|line| line.starts_with("licence")).expect("it is there") + 1;
    assert!(check.err.contains(&format!("mine/pack.toml:{line}: license:")), "{}", check.err);
}

#[test]
fn a_pack_without_a_text_is_refused_for_a_case_as_well() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    plumb_in(folder.path(), &["content", "export", "mine"]);
    let path = folder.path().join("mine/text/en/pack.ftl");
    let text = std::fs::read_to_string(&path).expect("it was written");
    std::fs::write(&path, text.replace("pack-unreviewed =", "pack-unreviewedd ="))
        .expect("it can be written");
    let case = root().join("examples/one_sided.toml");
    let case = case.to_str().expect("the project's path is UTF-8");
    let run = plumb_in(folder.path(), &["plan", case, "--content", "mine"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
    assert!(run.err.contains("pack-unreviewed"), "{}", run.err);
}

#[test]
fn the_lint_prints_file_line_and_why() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let text =
        "Stand tall and breathe.\nYour psoas is the reason your back hurts.\nFix your gaze on the wall.\n";
    std::fs::write(folder.path().join("letter.txt"), text).expect("it can be written");
    let run = plumb_in(folder.path(), &["lint-text", "letter.txt"]);
    assert_eq!(run.code, 1);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    assert!(run.out.starts_with("letter.txt:2: "), "{}", run.out);

    std::fs::write(folder.path().join("letter.txt"), "Stand tall and breathe.\n").expect("it can be written");
    let clean = plumb_in(folder.path(), &["lint-text", "letter.txt", "--mode", "clinician"]);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""));
}

#[test]
fn the_demo_prints_a_programme() {
    let run = plumb(&["demo", "--print"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, plumb(&["plan", "examples/one_sided.toml"]).out);
}
