//! The credential: needed for every record, kept as a digest, alive across restarts, ended when revoked.

use axum::body::Body;
use axum::http::Method;
use serde_json::json;

use crate::site::{Site, get, request, with};

/// Answered without a credential: nothing here is about a person.
const OPEN: [&str; 5] = ["/api/health", "/api/pair", "/api/content", "/api/text/{lang}", "/api/openapi.json"];

#[tokio::test]
async fn every_route_about_a_record_needs_one() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let document = serde_json::to_value(server::openapi()).unwrap();
    let mut closed = 0;
    for (template, item) in document["paths"].as_object().unwrap() {
        if OPEN.contains(&template.as_str()) {
            continue;
        }
        let path = template.replace("{id}", "1").replace("{mid}", "1").replace("{lock_id}", "1");
        for method in item.as_object().unwrap().keys() {
            let method: Method = method.to_uppercase().parse().unwrap();
            for authorization in ["", "Bearer ", "Bearer AAAA", "Basic AAAA"] {
                let asked = request(method.clone(), &path)
                    .header("content-type", "application/json")
                    .header("authorization", authorization);
                let answer = site.send(asked.body(Body::from("{}")).unwrap()).await;
                assert_eq!(answer.refusal(), (401, "not_paired".into()), "{method} {path}");
                assert_eq!(answer.headers["www-authenticate"], "Bearer");
            }
            closed += 1;
        }
    }
    assert!(closed >= 15, "only {closed} routes were tried");
}

#[tokio::test]
async fn it_survives_a_restart_and_is_kept_as_a_digest_only() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    site.store.close().await;

    let site = Site::open(folder.path()).await;
    assert_eq!(site.send(with(&credential, get("/api/persons"))).await.status, 200);
    for entry in folder.path().read_dir().unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(credential.len()).any(|w| w == credential.as_bytes()));
    }
}

#[tokio::test]
async fn it_ends_when_it_is_revoked() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let (laptop, phone) = (site.pair().await, site.pair().await);
    let listed = site.send(with(&laptop, get("/api/credentials"))).await.json();
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let path = format!("/api/credentials/{}", listed[1]["id"]);
    let revoke = || request(Method::DELETE, &path).body(Body::empty()).unwrap();
    assert_eq!(site.send(with(&laptop, revoke())).await.status, 204);
    assert_eq!(site.send(with(&phone, get("/api/persons"))).await.refusal(), (401, "not_paired".into()));
    assert_eq!(site.send(with(&laptop, get("/api/persons"))).await.json(), json!([]));
    assert_eq!(site.send(with(&laptop, revoke())).await.refusal(), (404, "not_found".into()));
}
