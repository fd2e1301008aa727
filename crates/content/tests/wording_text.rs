//! Every text of the pack passes the wording lint, line by line, or says above itself why it may not.

use std::path::{Path, PathBuf};

use content::wording::lint_ftl;
use record::Mode;

fn ftl_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the pack's text folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            ftl_files(&path, into);
        } else if path.extension().is_some_and(|e| e == "ftl") {
            into.push(path);
        }
    }
}

#[test]
fn the_packs_texts_pass_the_lint() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../content/text");
    let mut files = Vec::new();
    ftl_files(&root, &mut files);
    files.sort();
    assert!(!files.is_empty(), "no .ftl under {}", root.display());
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("the text is UTF-8");
        let name = path.strip_prefix(&root).expect("found under the root").display().to_string();
        let report = lint_ftl(&text, Mode::Wellness);
        wrong.extend(report.concerns.iter().map(|(key, c)| format!("{name}:{}: {key}: {c}", c.line)));
        let unused = report.allowed.iter().filter(|a| !a.used);
        wrong.extend(
            unused.map(|a| format!("{name}:{}: {}: lint-allow {} is not needed", a.line, a.key, a.class)),
        );
        wrong.extend(report.malformed.iter().map(|line| {
            format!("{name}:{line}: lint-allow needs a class, a reason and a message directly below")
        }));
    }
    assert!(wrong.is_empty(), "{} concerns:\n{}", wrong.len(), wrong.join("\n"));
}
