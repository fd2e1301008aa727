//! Running the program as a person does.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What one run of the program gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The folder of the whole project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the project has a folder")
}

/// Runs `plumb` in the project's folder.
pub(crate) fn plumb<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Run {
    plumb_in(&root(), arguments)
}

/// Runs `plumb` in a folder.
pub(crate) fn plumb_in<S: AsRef<std::ffi::OsStr>>(folder: &Path, arguments: &[S]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_plumb"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program starts");
    Run {
        code: output.status.code().expect("the program ends by itself"),
        out: String::from_utf8(output.stdout).expect("the program prints UTF-8"),
        err: String::from_utf8(output.stderr).expect("the program prints UTF-8"),
    }
}
