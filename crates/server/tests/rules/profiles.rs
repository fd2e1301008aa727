//! Profiles: what cannot be is refused by field, and nothing of it is kept.

use axum::body::Body;
use axum::http::Method;
use serde_json::{Value, json};

use crate::site::{Site, ada, get, post, request, with};

#[tokio::test]
async fn what_cannot_be_is_refused_by_field() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    let exercise = content::builtin().exercises[0].id.as_str();
    let cases: [(&str, Value, &str); 11] = [
        ("name", json!("  "), "name"),
        ("born", json!("2026-11-24"), "born"),
        ("born", json!("1880-01-01"), "born"),
        ("height", json!(168), "height"),
        ("mass", json!(6.4), "mass"),
        ("language", json!("<script>"), "language"),
        ("preferences", json!({ "minutes": 0 }), "preferences.minutes"),
        ("preferences", json!({ "days_per_week": 8 }), "preferences.days_per_week"),
        ("preferences", json!({ "liked": ["no_such"] }), "preferences.liked"),
        ("preferences", json!({ "liked": [exercise], "disliked": [exercise] }), "preferences.liked"),
        ("conditions", json!([{ "condition": "no_such" }]), "conditions"),
    ];
    for (key, value, field) in cases {
        let mut profile = ada();
        profile[key] = value.clone();
        let answer = site.send(with(&credential, post("/api/persons", &profile))).await;
        assert_eq!(answer.refusal(), (422, "invalid".into()), "{key} = {value}");
        assert_eq!(answer.json()["error"]["field"], field, "{key} = {value}");
    }
    for (key, value) in [("sex", json!("f")), ("country", json!("Germany")), ("nickname", json!("A"))] {
        let mut profile = ada();
        profile[key] = value;
        let answer = site.send(with(&credential, post("/api/persons", &profile))).await;
        assert_eq!(answer.refusal(), (400, "malformed".into()), "{key}");
    }
    assert_eq!(site.send(with(&credential, get("/api/persons"))).await.json(), json!([]));
}

#[tokio::test]
async fn a_condition_is_asked_its_own_questions() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    let told = |details: Value| {
        let mut profile = ada();
        profile["conditions"] = json!([{ "condition": "pregnancy", "details": details }]);
        with(&credential, post("/api/persons", &profile))
    };
    assert_eq!(site.send(told(json!({ "weeks": "31" }))).await.status, 201);
    for wrong in [json!({ "weeks": "many" }), json!({ "weeks": "900" }), json!({ "shoe_size": "38" })] {
        assert_eq!(site.send(told(wrong.clone())).await.refusal(), (422, "invalid".into()), "{wrong}");
    }
}

#[tokio::test]
async fn a_profile_is_replaced_and_a_person_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    let kept = site.send(with(&credential, post("/api/persons", &ada()))).await.json();
    let path = format!("/api/persons/{}", kept["id"]);
    let mut profile = ada();
    profile["name"] = "Ada L.".into();
    let put = request(Method::PUT, &path).header("content-type", "application/json");
    let replaced = site.send(with(&credential, put.body(Body::from(profile.to_string())).unwrap())).await;
    assert_eq!(replaced.json()["name"], "Ada L.");
    assert_eq!(site.send(with(&credential, get(&path))).await.json(), replaced.json());
    let delete = || with(&credential, request(Method::DELETE, &path).body(Body::empty()).unwrap());
    assert_eq!(site.send(delete()).await.status, 204);
    for gone in [site.send(delete()).await, site.send(with(&credential, get(&path))).await] {
        assert_eq!(gone.refusal(), (404, "not_found".into()));
    }
    assert_eq!(site.send(with(&credential, get("/api/persons/seven"))).await.refusal().0, 404);
}
