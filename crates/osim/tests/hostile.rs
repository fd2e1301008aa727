//! Damaged and malicious files give an error that names the place, never a panic, in reasonable time.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use osim::OsimError;
use proptest::prelude::*;

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The message for `old.osim` with `from` exchanged for `to`.
fn refused(from: &str, to: &str, words: &[&str]) {
    let text = fixture("old.osim");
    assert!(text.contains(from), "{from}");
    let message = match osim::read("bad.osim", text.replacen(from, to, 1).as_bytes()) {
        Err(error) => error.to_string(),
        Ok(reading) => reading.accept().expect_err(to).to_string(),
    };
    for word in words {
        assert!(message.contains(word), "{message:?} lacks {word:?}");
    }
}

#[test]
fn errors_name_line_component_and_cure() {
    refused("<mass>8</mass>", "<mass>NaN</mass>", &["bad.osim:9", "mass", "Body thigh", "NaN"]);
    refused("<mass>8</mass>", "<mass>-8</mass>", &["bad.osim:9", "zero or more"]);
    refused("<mass>8</mass>", "<mass>heavy</mass>", &["bad.osim:9", "a number", "heavy"]);
    refused("<mass>8</mass>", "", &["bad.osim:8", "no <mass>"]);
    refused("0 -0.2 0</mass_center>", "0 -0.2</mass_center>", &["bad.osim:9", "three numbers"]);
    refused("<Body name=\"foot\">", "<Body name=\"thigh\">", &["bad.osim:22", "second body", "line 8"]);
    refused("<parent_body>thigh", "<parent_body>shin", &["bad.osim:25", "body or frame", "shin"]);
    refused("<parent_body>thigh", "<parent_body>foot", &["bad.osim:22", "ring"]);
    refused("<parent_body>ground", "<parent_body>foot", &["ring of joints"]);
    refused("name=\"rx\"", "name=\"flexion\"", &["bad.osim:30", "coordinate", "line 16"]);
    refused(
        "<Coordinate name=\"tz\"/>",
        "<Coordinate name=\"tz\"/><Coordinate name=\"t4\"/>",
        &["loose", "as many"],
    );
    refused("<range>-0.5 2", "<range>2 -0.5", &["bad.osim:17", "low and a high"]);
    refused("<clamped>true", "<clamped>maybe", &["bad.osim:17", "true or false"]);
    refused("<coordinate>flexion", "<coordinate>flexing", &["bad.osim:49", "coordinate \"flexing\""]);
    refused("<wrap_object>ball", "<wrap_object>bell", &["bad.osim:53", "wrap object", "bell"]);
    refused("<method>Unassigned", "<method>magic", &["bad.osim:53", "hybrid, midpoint or axial"]);
    refused("<range>-1 -1", "<range>1 9", &["bad.osim:53", "points of the path"]);
    refused("<radius>0.02", "<radius>0", &["bad.osim:6", "above zero"]);
    refused("<optimal_fiber_length>0.1", "<optimal_fiber_length>0", &["bad.osim:55", "above zero"]);
    refused("<reverse>false", "<reverse>true", &["bad.osim:12", "reversed"]);
    refused("Version=\"20303\"", "Version=\"9000\"", &["bad.osim:2", "9000", "save it again"]);
    refused("Version=\"20303\"", "Version=\"two\"", &["bad.osim:2", "two"]);
    refused("OpenSimDocument Version", "Document Version", &["bad.osim:"]);
    refused(
        "<BodySet name=\"\">",
        "<length_units>inches</length_units><BodySet name=\"\">",
        &["bad.osim:4", "inches"],
    );
    refused("<mass>8</mass>", "<mass>8<!-- or --> 9</mass>", &["bad.osim:9", "comment"]);
}

#[test]
fn frames_in_a_ring_are_refused() {
    let ring = r#"<OpenSimDocument Version="40000"><Model name="m"><components>
        <PhysicalOffsetFrame name="a"><socket_parent>/b</socket_parent></PhysicalOffsetFrame>
        <PhysicalOffsetFrame name="b"><socket_parent>/a</socket_parent></PhysicalOffsetFrame>
        </components></Model></OpenSimDocument>"#;
    let error = osim::read("ring.osim", ring.as_bytes()).unwrap_err();
    assert!(matches!(&error, OsimError::Topology { line: 2, .. }), "{error}");
    let own = ring.replace("<socket_parent>/b<", "<socket_parent>/a<");
    assert!(matches!(osim::read("ring.osim", own.as_bytes()), Err(OsimError::Unresolved { line: 2, .. })));
}

#[test]
fn bombs_end_quickly() {
    let start = std::time::Instant::now();
    let entities = r#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <OpenSimDocument Version="40000"><Model name="&b;"/></OpenSimDocument>"#;
    let error = osim::read("bomb.osim", entities.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("DTD"), "{error}");
    let deep = format!("<OpenSimDocument Version=\"40000\">{}", "<a>".repeat(200_000));
    assert!(osim::read("deep.osim", deep.as_bytes()).unwrap_err().to_string().contains("nested deeper"));
    let functions = format!(
        "<OpenSimDocument Version=\"40000\"><Model><ForceSet><Ligament><force_length_curve>{}{}</force_length_curve>\
         <GeometryPath/></Ligament></ForceSet></Model></OpenSimDocument>",
        "<MultiplierFunction><function>".repeat(60),
        "</function></MultiplierFunction>".repeat(60)
    );
    assert!(osim::read("functions.osim", functions.as_bytes()).is_err());
    // long runs of what could make a scan quadratic
    for piece in ["<", "<!--", "&", "<a ", "<?", "<x/>", "::<"] {
        let _ = osim::read("runs.osim", piece.repeat(300_000).as_bytes());
        let inside = format!("<OpenSimDocument Version=\"40000\"><Model>{}", piece.repeat(100_000));
        let _ = osim::read("runs.osim", inside.as_bytes());
    }
    let strangers: String = (0..50_000).map(|i| format!("<x{i}>1</x{i}>")).collect();
    let file = format!("<OpenSimDocument Version=\"40000\"><Model>{strangers}</Model></OpenSimDocument>");
    assert_eq!(osim::read("many.osim", file.as_bytes()).unwrap().inventory.ignored.len(), 50_000);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn what_opensim_tolerates_is_repaired_and_noted() {
    let sound = osim::read("old.osim", fixture("old.osim").as_bytes()).unwrap().accept().unwrap();
    let mut bytes = b"\n\n".to_vec();
    let text = fixture("old.osim")
        .replace("<BodySet", "<credits>Smith & Jones \u{1}</credits><!-- two -- hyphens & more --><BodySet")
        .replace("Smith", "Sm\u{ef}th");
    // as Latin-1, behind blank lines
    bytes.extend(text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()));
    let reading = osim::read("old.osim", &bytes).unwrap();
    assert!(reading.inventory.notes[0].text.contains("no sound XML"));
    let model = reading.accept().unwrap();
    assert_eq!(model.credits, "Sm\u{ef}th & Jones");
    assert_eq!(model.joints, {
        let mut joints = sound.joints;
        joints.iter_mut().for_each(|j| j.line += 2);
        joints
    });
}

#[test]
fn defaults_fill_what_components_leave_out() {
    let text = fixture("old.osim").replace(
        "<BodySet name=\"\">",
        "<defaults><Thelen2003Muscle name=\"default\"><KshapeActive>0.37</KshapeActive></Thelen2003Muscle></defaults><BodySet>",
    );
    let model = osim::read("defaults.osim", text.as_bytes()).unwrap().accept().unwrap();
    let osim::MuscleModel::Thelen2003(thelen) = &model.muscles[0].model else { panic!() };
    assert!((thelen.kshape_active - 0.37).abs() < 1e-12);
}

fn read_all(bytes: &[u8]) {
    if let Ok(reading) = osim::read("x", bytes) {
        let _ = osim::read_markers("x", bytes, &reading.model);
        let _ = reading.accept();
    }
    let _ = osim::read_tasks("x", bytes);
    let _ = osim::read_external_loads("x", bytes);
}

/// A fixture with words exchanged, tags dropped or doubled, bytes overwritten, or the end cut off.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let files =
        ["everything.osim", "old.osim", "unknown_parts.osim", "tasks.xml", "loads.xml", "markers.xml"];
    let words = [
        "NaN",
        "1e999",
        "-1",
        "",
        "ground",
        "..",
        "/",
        "0 0",
        "true",
        "<",
        "</x>",
        "\u{0}",
        "pin_q0",
        "99999999999",
    ];
    let change = (any::<prop::sample::Index>(), 0..words.len(), 0..5_u8);
    (0..files.len(), proptest::collection::vec(change, 1..6)).prop_map(move |(file, changes)| {
        let mut text = fixture(files[file]);
        for (at, word, how) in changes {
            // the text between two brackets, or a whole element of one line
            let places: Vec<usize> = text.match_indices('>').map(|(i, _)| i + 1).collect();
            let start = places[at.index(places.len())];
            let end = text[start..].find('<').map_or(text.len(), |e| start + e);
            match how {
                0 => text.replace_range(start..end, words[word]),
                1 => {
                    let tag_start = text[..start].rfind('<').unwrap_or(0);
                    text.replace_range(tag_start..start, "");
                }
                2 => {
                    let tag_start = text[..start].rfind('<').unwrap_or(0);
                    let again = text[tag_start..end].to_owned();
                    text.insert_str(end, &again);
                }
                3 => text.insert_str(start, words[word]),
                _ if start > 40 && word == 0 => text.truncate(start),
                _ => {
                    let line_end = text[start..].find('\n').map_or(text.len(), |e| start + e + 1);
                    text.replace_range(start..line_end, "");
                }
            }
            if !text.contains('>') {
                break;
            }
        }
        text.into_bytes()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_never_panic(bytes in damaged()) {
        read_all(&bytes);
    }

    #[test]
    fn overwritten_bytes_never_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..10),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = fixture("old.osim").into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        read_all(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        read_all(&bytes);
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        read_all(&bytes);
    }
}
