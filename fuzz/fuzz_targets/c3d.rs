//! C3D: no panic, no absurd allocation.
#![no_main]

use motion::c3d::{self, ForceLocation};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(recording) = c3d::read("x.c3d", bytes) {
        let _ = recording.forces(ForceLocation::PlateCentre);
        let _ = recording.forces(ForceLocation::CentreOfPressure { least_force: 10.0 });
    }
});
