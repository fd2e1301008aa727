//! TRC, MOT/STO and CSV: no panic, and whatever reads can be written and read again.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(table) = motion::trc::read("x.trc", bytes) {
        let again = motion::trc::write(&table).expect("a marker table can be written");
        let again = motion::trc::read("x.trc", again.as_bytes()).expect("what was written can be read");
        assert_eq!(table.channels(), again.channels());
    }
    if let Ok(table) = motion::sto::read("x.sto", bytes) {
        let again = motion::sto::write(&table).expect("a storage can be written");
        let again = motion::sto::read("x.sto", again.as_bytes()).expect("what was written can be read");
        assert_eq!(table.channels(), again.channels());
    }
    let _ = motion::csv::read("x.csv", bytes);
});
