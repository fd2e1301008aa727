//! Every sentence a program of this workspace asks for exists in English, and none lingers that nothing asks for.

use std::collections::BTreeSet;
use std::path::Path;

/// Keys that programs name in their source; items of the pack bring their own and are checked with the pack.
const PROGRAM_PREFIXES: &[&str] = &[
    "cli-",
    "equipment-",
    "finding-",
    "grade-",
    "instrument-",
    "limit-",
    "measurement-",
    "pack-",
    "reason-",
    "triage-",
    "unit-",
];

/// The text of every source file below a folder, tests left out.
fn sources(folder: &Path, into: &mut String) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).expect("the folder is there").flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        let skipped = path.ends_with("tests") || path.ends_with("examples") || path.ends_with("snapshots");
        if path.is_dir() && !skipped {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "ts" || e == "svelte")
            && !path.ends_with("tests.rs")
        {
            let text = std::fs::read_to_string(&path).expect("sources are UTF-8");
            // unit tests name keys that do not exist on purpose
            into.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default());
        }
    }
}

/// Literals that look like a key: `"reason-why"`, and the fixed start of a made-up one, `"reason-why-{}"`.
fn named_keys(source: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let (mut whole, mut starts) = (BTreeSet::new(), BTreeSet::new());
    for literal in source.split(['"', '\'']).skip(1) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        // `{}` of Rust, `${}` of TypeScript
        let fixed = literal.split(['{', '$']).next().unwrap_or_default();
        if !fixed.chars().all(plain) || !PROGRAM_PREFIXES.iter().any(|prefix| fixed.starts_with(prefix)) {
            continue;
        }
        if fixed.len() < literal.len() || fixed.ends_with('-') {
            starts.insert(fixed);
        } else {
            whole.insert(fixed);
        }
    }
    (whole, starts)
}

#[test]
fn every_key_named_in_a_program_has_its_text() {
    let mut source = String::new();
    sources(&crate::run::root().join("crates"), &mut source);
    let (whole, _) = named_keys(&source);
    assert!(whole.len() > 100, "the sources were not found");
    let texts = &content::builtin().texts;
    let missing: Vec<_> = whole.into_iter().filter(|key| !texts.has("en", key)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn no_text_lingers_that_nothing_asks_for() {
    let mut source = String::new();
    sources(&crate::run::root().join("crates"), &mut source);
    let mut web = String::new();
    sources(&crate::run::root().join("web/src"), &mut web);
    source.push_str(&web.replace('`', "\""));
    let content = crate::run::root().join("content");
    for (path, _) in content::builtin::FILES.iter().filter(|(path, _)| path.ends_with(".toml")) {
        // the pack itself names some: units and advice
        source.push_str(&std::fs::read_to_string(content.join(path)).expect("the pack is there"));
    }
    let (whole, starts) = named_keys(&source);
    let pack = content::builtin();
    let needed: BTreeSet<String> = pack
        .factors
        .iter()
        .flat_map(content::factor::Factor::text_keys)
        .chain(pack.countries.iter().map(content::country::Country::text_key))
        .chain(pack.triage.text_keys())
        .collect();
    let asked_for = |key: &&str| {
        whole.contains(key) || needed.contains(*key) || starts.iter().any(|start| key.starts_with(start))
    };
    let keys =
        pack.texts.keys("en").filter(|key| PROGRAM_PREFIXES.iter().any(|prefix| key.starts_with(prefix)));
    let lingering: Vec<_> = keys.filter(|key| !asked_for(key)).collect();
    assert_eq!(lingering, Vec::<&str>::new());
}
