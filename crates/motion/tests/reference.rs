//! Every sample file of the reference set against `files/expected.json`, and the C3D file against OpenSim's exports.
//!
//! `PLUMB_REFERENCE` names the folder; without it the tests say that they are skipped, and fail where `CI` is set.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and say what it measured")]

use motion::c3d::{self, ForceLocation};
use motion::{AngleUnit, Channel, Kind, Table};
use serde_json::Value;
use std::path::PathBuf;

fn reference() -> Option<PathBuf> {
    let folder = std::env::var_os("PLUMB_REFERENCE").map(PathBuf::from);
    match folder {
        Some(folder) if folder.join("files").is_dir() => Some(folder),
        other => {
            assert!(
                std::env::var_os("CI").is_none(),
                "PLUMB_REFERENCE must name the reference data, is {other:?}"
            );
            println!("skipped: PLUMB_REFERENCE is not set to the reference data");
            None
        }
    }
}

fn bytes(folder: &std::path::Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join("files").join(name)).unwrap()
}

/// Missing for missing, equal bits otherwise.
fn assert_number(found: Option<f64>, expected: &Value, context: &str) {
    match (found, expected.as_f64()) {
        (Some(a), Some(b)) => assert_eq!(a.to_bits(), b.to_bits(), "{context}: {a} {b}"),
        (None, None) => {}
        (a, b) => panic!("{context}: {a:?} where {b:?} is expected"),
    }
}

fn assert_opt<T: PartialEq<u64> + std::fmt::Debug>(found: Option<T>, expected: &Value, context: &str) {
    match (found, expected.as_u64()) {
        (Some(a), Some(b)) => assert!(a == b, "{context}: {a:?} {b}"),
        (None, None) => {}
        (a, b) => panic!("{context}: {a:?} where {b:?} is expected"),
    }
}

fn check_trc(name: &str, table: &Table, e: &Value) {
    let header = &table.header;
    assert_eq!(header.crlf, e["crlf"], "{name}");
    assert_number(header.data_rate, &e["data_rate"], name);
    assert_number(header.camera_rate, &e["camera_rate"], name);
    assert_eq!(header.lengths.unwrap().symbol(), e["units"], "{name}");
    assert_opt(header.declared_rows.map(|n| n as u64), &e["header_num_frames"], name);
    assert_opt(header.declared_columns.map(|n| n as u64), &e["header_num_markers"], name);
    assert_eq!(table.rows() as u64, e["rows"], "{name}");
    let labels: Vec<&str> = table.channels().iter().map(Channel::label).collect();
    assert_eq!(serde_json::json!(labels), e["marker_names"], "{name}");
    assert_eq!(labels.len() as u64, e["markers"], "{name}");
    assert_eq!(table.missing_samples() as u64, e["missing_marker_samples"], "{name}");
    for (row, expected) in [(0, &e["first"]), (table.rows() - 1, &e["last"])] {
        assert_eq!(table.frames().unwrap()[row], expected["frame"], "{name}");
        assert_number(Some(table.time()[row]), &expected["time"], name);
        for (i, v) in expected["xyz"].as_array().unwrap().iter().enumerate() {
            assert_number(
                table.channels()[i / 3].value(row, i % 3),
                v,
                &format!("{name} row {row} number {i}"),
            );
        }
    }
}

fn check_sto(name: &str, table: &Table, e: &Value) {
    let header = &table.header;
    assert_eq!(header.crlf, e["crlf"], "{name}");
    assert_opt(header.version.map(u64::from), &e["version"], name);
    // `datarows` and `datacolumns` of the SIMM header count too here, unlike in the expectations
    let simm = e["header_nRows"].is_null() && header.declared_rows.is_some();
    let (rows, columns) =
        if simm { (&e["rows"], &e["columns"]) } else { (&e["header_nRows"], &e["header_nColumns"]) };
    assert_opt(header.declared_rows.map(|n| n as u64), rows, name);
    assert_opt(header.declared_columns.map(|n| n as u64), columns, name);
    let angles = match e["in_degrees"].as_bool() {
        Some(true) => AngleUnit::Degrees,
        Some(false) => AngleUnit::Radians,
        None => AngleUnit::Unstated,
    };
    assert_eq!(header.angles, angles, "{name}");
    let kind = match e["data_type"].as_str().unwrap() {
        "double" => Kind::Scalar,
        "Vec3" => Kind::Vector(3),
        "Quaternion" => Kind::Quaternion,
        "SpatialVec" => Kind::SpatialVector,
        other => panic!("{other}"),
    };
    let labels: Vec<&str> =
        std::iter::once("time").chain(table.channels().iter().map(Channel::label)).collect();
    assert_eq!(serde_json::json!(labels), e["labels"], "{name}");
    assert_eq!(labels.len() as u64, e["columns"], "{name}");
    assert_eq!(table.rows() as u64, e["rows"], "{name}");
    for (row, expected) in [(0, &e["first"]), (table.rows().saturating_sub(1), &e["last"])] {
        let Some(expected) = expected.as_array() else { continue };
        assert_number(Some(table.time()[row]), &expected[0], name);
        for (channel, v) in table.channels().iter().zip(&expected[1..]) {
            assert_eq!(channel.kind(), kind, "{name}");
            match v.as_array() {
                Some(parts) => {
                    assert_eq!(parts.len(), kind.width());
                    for (i, v) in parts.iter().enumerate() {
                        assert_number(channel.value(row, i), v, name);
                    }
                }
                None => assert_number(channel.value(row, 0), v, name),
            }
        }
    }
}

fn check_c3d(name: &str, data: &[u8], e: &Value) {
    let recording = c3d::read(name, data).unwrap();
    let (points, analog) = (&recording.points, &recording.analog);
    let labels = |t: &Table| serde_json::json!(t.channels().iter().map(Channel::label).collect::<Vec<_>>());
    assert_eq!(labels(points), e["point_labels"]);
    assert_eq!(labels(analog), e["analog_labels"]);
    assert_eq!(points.header.lengths.unwrap().symbol(), e["point_units"][0]);
    assert_number(points.header.data_rate, &e["point_rate"], name);
    assert_number(analog.header.data_rate, &e["analog_rate"], name);
    assert_eq!(points.rows() as u64, e["frames"]);
    assert_eq!(points.channels().len() as u64, e["points"]);
    assert_eq!(analog.rows() as u64, e["analog_samples"]);
    assert_eq!(points.frames().unwrap()[0], e["first_frame"]);
    assert_eq!(*points.frames().unwrap().last().unwrap(), e["last_frame"]);
    assert_eq!(recording.plates.len() as u64, e["force_platforms"]);
    let present: usize = points.channels().iter().map(|c| c.rows() - c.missing_samples()).sum();
    assert_eq!(present as u64, e["samples_with_all_coordinates"]);
    let middle = usize::try_from(e["middle_frame_index"].as_u64().unwrap()).unwrap();
    for (label, xyz) in e["middle_frame_xyz"].as_object().unwrap() {
        for axis in 0..3 {
            assert_number(points.channel(label).unwrap().value(middle, axis), &xyz[axis], label);
        }
    }
    for (row, expected) in [(0, &e["first_analog"]), (analog.rows() - 1, &e["last_analog"])] {
        for (channel, v) in analog.channels().iter().zip(expected.as_array().unwrap()) {
            assert!(
                (channel.value(row, 0).unwrap() - v.as_f64().unwrap()).abs() < 1e-4,
                "{}",
                channel.label()
            );
        }
    }
}

#[test]
fn every_sample_file_reads_as_expected() {
    let Some(folder) = reference() else { return };
    let expected: Value = serde_json::from_slice(&bytes(&folder, "expected.json")).unwrap();
    for (name, e) in expected.as_object().unwrap() {
        let data = bytes(&folder, name);
        match e["kind"].as_str().unwrap() {
            "trc" => check_trc(name, &motion::read(name, &data).unwrap(), e),
            "sto" => check_sto(name, &motion::read(name, &data).unwrap(), e),
            "c3d" => check_c3d(name, &data, e),
            other => panic!("{other}"),
        }
    }
    println!("{} files", expected.as_object().unwrap().len());
}

#[test]
fn whatever_is_read_survives_being_written_and_read_again() {
    let Some(folder) = reference() else { return };
    let expected: Value = serde_json::from_slice(&bytes(&folder, "expected.json")).unwrap();
    for name in expected.as_object().unwrap().keys() {
        let table = motion::read(name, &bytes(&folder, name)).unwrap();
        let format = if name.ends_with("sto") || name.ends_with("mot") {
            motion::Format::Sto
        } else {
            motion::Format::Trc
        };
        let ending = if format == motion::Format::Trc { "again.trc" } else { "again.sto" };
        let again = motion::read(ending, motion::write(&table, format).unwrap().as_bytes()).unwrap();
        assert_eq!(table.channels(), again.channels(), "{name}");
        assert_eq!(table.time(), again.time(), "{name}");
        assert_eq!(table.header.angles, again.header.angles, "{name}");
        assert_eq!(table.header.lengths, again.header.lengths, "{name}");
        let csv = motion::write(&table, motion::Format::Csv).unwrap();
        let csv = motion::read("again.csv", csv.as_bytes()).unwrap();
        assert_eq!(table.flatten().unwrap().channels(), csv.channels(), "{name}");
    }
}

#[test]
fn header_that_disagrees_with_the_data_is_noted() {
    let Some(folder) = reference() else { return };
    let table = motion::read("short_grf.mot", &bytes(&folder, "short_grf.mot")).unwrap();
    assert!(table.header.notes.iter().any(|n| n.text.contains("1501") && n.text.contains("12")));
}

/// OpenSim's exports are thinned: markers every 10th frame, forces every 100th and analog every 1000th sample.
#[test]
fn c3d_agrees_with_opensims_exports() {
    let Some(folder) = reference() else { return };
    let recording = c3d::read("walking5.c3d", &bytes(&folder, "walking5.c3d")).unwrap();
    let table = |name: &str| motion::read(name, &bytes(&folder, name)).unwrap();

    // five significant digits there
    let markers = table("std_walking5_markers.trc");
    let mut worst = 0.0_f64;
    for (row, &time) in markers.time().iter().enumerate() {
        let frame = if row + 1 == markers.rows() { recording.points.rows() - 1 } else { 10 * row };
        assert!((time - recording.points.time()[frame]).abs() < 1e-9);
        for channel in markers.channels() {
            let own = recording.points.channel(channel.label()).unwrap();
            for axis in 0..3 {
                match (channel.value(row, axis), own.value(frame, axis)) {
                    (Some(a), Some(b)) => worst = worst.max((a - b).abs() / a.abs().max(1.0)),
                    (None, None) => {}
                    other => panic!("{} {row}: {other:?}", channel.label()),
                }
            }
        }
    }
    println!("markers: {worst:e} relative");
    assert!(worst < 1e-4);

    let analog = table("std_walking5_analog.sto");
    let mut worst = 0.0_f64;
    for (row, &time) in analog.time().iter().enumerate() {
        let sample = if row + 1 == analog.rows() { recording.analog.rows() - 1 } else { 1000 * row };
        assert!((time - recording.analog.time()[sample]).abs() < 1e-9);
        for channel in analog.channels() {
            let own = recording.analog.channel(channel.label()).unwrap().value(sample, 0).unwrap();
            worst = worst.max((own - channel.value(row, 0).unwrap()).abs());
        }
    }
    println!("analog: {worst:e}");
    assert!(worst < 1e-3);

    // N, mm, N·mm there
    let expected = table("std_walking5_grfs.sto");
    let forces = recording.forces(ForceLocation::PlateCentre).unwrap();
    let mut worst = [0.0_f64; 3];
    for (row, &time) in expected.time().iter().enumerate() {
        let sample = if row + 1 == expected.rows() { forces.rows() - 1 } else { 100 * row };
        assert!((time - forces.time()[sample]).abs() < 1e-9);
        for (i, (quantity, factor)) in [("f", 1.0), ("p", 1e3), ("m", 1e3)].into_iter().enumerate() {
            for plate in 1..=2 {
                for axis in 0..3 {
                    let wanted = expected.channel(&format!("{quantity}{plate}_{}", axis + 1)).unwrap();
                    let own =
                        forces.channel(&format!("{quantity}{plate}")).unwrap().value(sample, axis).unwrap();
                    worst[i] = worst[i].max((own * factor - wanted.value(row, 0).unwrap()).abs());
                }
            }
        }
    }
    println!("forces N, points mm, moments N·mm: {worst:?}");
    assert!(worst[0] < 1e-4 && worst[1] < 1e-3 && worst[2] < 0.05);
}

/// At the centre of pressure the same wrench acts: moving it back to the plate's centre gives the same moment.
#[test]
fn centre_of_pressure_carries_the_same_wrench() {
    let Some(folder) = reference() else { return };
    let recording = c3d::read("walking5.c3d", &bytes(&folder, "walking5.c3d")).unwrap();
    let centre = recording.forces(ForceLocation::PlateCentre).unwrap();
    let pressure = recording.forces(ForceLocation::CentreOfPressure { least_force: 20.0 }).unwrap();
    let mut loaded = 0;
    for (plate, corners) in recording.plates.iter().map(|p| p.corners).enumerate() {
        let channel =
            |table: &Table, name: &str| table.channel(&format!("{name}{}", plate + 1)).unwrap().clone();
        let (f, p, m) = (channel(&pressure, "f"), channel(&pressure, "p"), channel(&pressure, "m"));
        let (p0, m0) = (channel(&centre, "p"), channel(&centre, "m"));
        for row in 0..pressure.rows() {
            let (Some(f), Some(p), Some(m)) = (f.sample(row), p.sample(row), m.sample(row)) else { continue };
            loaded += 1;
            let (p0, m0) = (p0.sample(row).unwrap(), m0.sample(row).unwrap());
            let r = [p[0] - p0[0], p[1] - p0[1], p[2] - p0[2]];
            let cross = [r[1] * f[2] - r[2] * f[1], r[2] * f[0] - r[0] * f[2], r[0] * f[1] - r[1] * f[0]];
            for k in 0..3 {
                assert!((m[k] + cross[k] - m0[k]).abs() < 1e-6);
            }
            // in mid-stance the foot stands on the plate
            if f[2] > 300.0 {
                for axis in 0..2 {
                    let (low, high) = corners
                        .iter()
                        .fold((f64::MAX, f64::MIN), |(a, b), c| (a.min(c[axis]), b.max(c[axis])));
                    assert!((low..=high).contains(&p[axis]));
                }
            }
        }
    }
    assert!(loaded > 1000);
}

/// `c3dio` reads the same numbers from a sound file.
#[test]
fn c3d_agrees_with_c3dio() {
    let Some(folder) = reference() else { return };
    let data = bytes(&folder, "walking5.c3d");
    let own = c3d::read("walking5.c3d", &data).unwrap();
    let other = c3dio::C3d::from_bytes(&data).unwrap();
    assert_eq!((own.points.rows(), own.points.channels().len()), (other.points.rows(), other.points.cols()));
    for (j, channel) in own.points.channels().iter().enumerate() {
        assert_eq!(channel.label(), other.points.labels[j]);
        for row in 0..own.points.rows() {
            let point = &other.points[row][j];
            match channel.sample(row) {
                Some(sample) => assert!((0..3).all(|k| (sample[k] - f64::from(point.point[k])).abs() < 1e-9)),
                None => assert!(point.residual < 0.0),
            }
        }
    }
    for (j, channel) in own.analog.channels().iter().enumerate() {
        for row in 0..own.analog.rows() {
            let (a, b) = (channel.value(row, 0).unwrap(), other.analog[row][j]);
            assert!((a - b).abs() < 1e-6 * b.abs().max(1.0), "{} {row} {a} {b}", channel.label());
        }
    }
}
