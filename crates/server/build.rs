//! Rebuilds the crate when the web app was built anew; never builds it.

fn main() {
    // a folder that is missing counts as changed, so the first build of the web app is noticed too
    println!("cargo::rerun-if-changed=../../web/build");
}
