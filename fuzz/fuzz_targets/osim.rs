//! OpenSim models and their companions: no panic, no endless reading.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = osim::read("x.osim", bytes) {
        let _ = osim::read_markers("x.xml", bytes, &reading.model);
        let _ = reading.accept();
    }
    let _ = osim::read_tasks("x.xml", bytes);
    let _ = osim::read_external_loads("x.xml", bytes);
});
