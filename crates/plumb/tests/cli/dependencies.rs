//! What the crates of this workspace may depend on: only what stands below them, and only under these licences.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// Our crates from the bottom up. A crate may use crates that stand before it, none that stand after it.
const BOTTOM_UP: &[&str] = &[
    "convex", "motion", "osim", "body", "record", "content", "movement", "sight", "reason", "twin", "plan",
    "store", "report", "cohort", "server", "plumb",
];

/// Licences that a program under Apache-2.0 may include.
const ACCEPTED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

fn metadata(arguments: &[&str]) -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON")
}

/// The platform these tests run on, `x86_64-unknown-linux-gnu`.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let about = String::from_utf8(output.stdout).expect("rustc prints UTF-8");
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Every use of a crate by one that does not stand above it: "`reason` uses `plan`".
fn wrong_way(packages: &[Value]) -> Vec<String> {
    let place = |name: &str| BOTTOM_UP.iter().position(|known| *known == name);
    let mut wrong = vec![];
    for package in packages {
        let name = text(package, "name");
        let Some(own) = place(name) else {
            wrong.push(format!("`{name}` has no place in the order"));
            continue;
        };
        // test helpers count as well: a test that reaches upwards is a layer violation in waiting
        for dependency in list(package, "dependencies") {
            let used = text(dependency, "name");
            if dependency["path"].is_string() && place(used).is_none_or(|other| other >= own) {
                wrong.push(format!("`{name}` uses `{used}`"));
            }
        }
    }
    wrong
}

#[test]
fn a_crate_uses_only_what_stands_below_it() {
    let metadata = metadata(&["--no-deps"]);
    let packages = list(&metadata, "packages");
    assert!(packages.len() > 4, "the workspace was not found");
    assert_eq!(wrong_way(packages), Vec::<String>::new());
}

#[test]
fn a_use_upwards_and_an_unknown_crate_are_noticed() {
    let packages = serde_json::json!([
        { "name": "reason", "dependencies": [{ "name": "plan", "path": "/p" }, { "name": "serde" }] },
        { "name": "helpers", "dependencies": [] },
    ]);
    let wrong = wrong_way(packages.as_array().expect("a list"));
    assert_eq!(wrong, ["`reason` uses `plan`", "`helpers` has no place in the order"]);
}

/// Whether a licence expression can be met from `accepted`: `OR` needs one side, `AND` both.
fn acceptable(expression: &str, accepted: &[&str]) -> bool {
    let flat = expression.replace(['(', ')'], " ").replace('/', " OR ");
    // crates.io expressions nest at most "(A OR B) AND C": every AND part must offer one accepted licence
    let offers = |part: &str| part.split(" OR ").any(|one| accepted.contains(&one.trim()));
    flat.split(" AND ").all(offers)
}

#[test]
fn every_dependency_has_an_accepted_licence() {
    let metadata = metadata(&["--filter-platform", &host()]);
    let resolved: BTreeSet<&str> =
        list(&metadata["resolve"], "nodes").iter().map(|n| text(n, "id")).collect();
    let packages = list(&metadata, "packages").iter().filter(|p| resolved.contains(text(p, "id")));
    let mut refused = vec![];
    let mut count = 0;
    for package in packages {
        count += 1;
        let licence = text(package, "license");
        if !acceptable(licence, ACCEPTED) {
            refused.push(format!("{} {}: {licence:?}", text(package, "name"), text(package, "version")));
        }
    }
    assert!(count > 50, "the dependencies were not found");
    assert_eq!(
        refused,
        Vec::<String>::new(),
        "choose another crate, or accept the licence here with a reason"
    );
}

#[test]
fn licence_expressions_are_read_as_they_are_written() {
    let accepted = ["MIT", "Apache-2.0"];
    for good in ["MIT", "MIT OR GPL-3.0", "MIT/Apache-2.0", "(MIT OR GPL-3.0) AND Apache-2.0"] {
        assert!(acceptable(good, &accepted), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(GPL-2.0 OR GPL-3.0) AND MIT"] {
        assert!(!acceptable(bad, &accepted), "{bad}");
    }
}
