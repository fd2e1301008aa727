//! Measurements: only what a test can give is kept, and a wrong one is corrected, not changed.

use serde_json::{Value, json};

use crate::site::{Site, Someone};

fn rotation(side: &str, value: f64) -> Value {
    json!({
        "assessment": "hip_ir_seated", "side": side, "instrument": "phone_inclinometer",
        "outcome": { "values": [value, value, value] }, "pain": 1
    })
}

#[tokio::test]
async fn what_a_test_cannot_give_is_refused_by_field() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    let cases = [
        ("assessment", json!("no_such"), "assessment"),
        ("side", json!(null), "side"),
        ("instrument", json!("timer"), "instrument"),
        ("outcome", json!({ "values": [400.0] }), "outcome"),
        ("outcome", json!({ "values": [] }), "outcome"),
        ("outcome", json!({ "level": "lots" }), "outcome"),
        ("pain", json!(11), "pain"),
        ("at", json!("2026-11-23T12:00:00Z"), "at"),
        ("note", json!("x".repeat(5000)), "note"),
    ];
    for (key, value, field) in cases {
        let mut body = rotation("left", 30.0);
        body[key] = value.clone();
        let refused = ada.post("/measurements", &body).await;
        assert_eq!(refused.refusal(), (422, "invalid".into()), "{key} = {value}");
        assert_eq!(refused.json()["error"]["field"], field, "{key} = {value}");
    }
    for (key, value) in
        [("side", json!("both")), ("colour", json!("red")), ("outcome", json!({ "values": ["30"] }))]
    {
        let mut body = rotation("left", 30.0);
        body[key] = value;
        assert_eq!(ada.post("/measurements", &body).await.refusal(), (400, "malformed".into()), "{key}");
    }
    assert_eq!(ada.get("/measurements").await.json(), json!([]), "nothing of it was kept");
}

#[tokio::test]
async fn a_refusal_has_a_sentence_for_the_person() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    let refused = ada.post("/measurements", &rotation("left", 400.0)).await.json();
    let says = serde_json::from_value(refused["error"]["says"].clone()).unwrap();
    let text = content::builtin().texts.render("en", &says).unwrap();
    assert!(text.contains("400"), "{text}");
}

#[tokio::test]
async fn a_correction_takes_the_place_of_what_was_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    let wrong = ada.post("/measurements", &rotation("left", 60.0)).await.json();
    site.wait(60);
    let path = format!("/measurements/{}/correction", wrong["id"]);
    let right = ada.post(&path, &rotation("left", 30.0)).await;
    assert_eq!(right.status, 201, "{}", right.text());
    let right = right.json();
    assert_eq!((&right["corrects"], &right["at"]), (&wrong["id"], &wrong["at"]));
    assert_eq!(ada.get("/measurements").await.json(), json!([right]));

    assert_eq!(ada.post(&path, &rotation("left", 31.0)).await.refusal(), (409, "already_corrected".into()));
    let mut other_test = rotation("left", 30.0);
    other_test["assessment"] = "hip_ir_prone".into();
    let path = format!("/measurements/{}/correction", right["id"]);
    assert_eq!(ada.post(&path, &other_test).await.status, 422);
    assert_eq!(ada.post("/measurements/99/correction", &rotation("left", 1.0)).await.refusal().0, 404);
}
