//! Requests that a page from elsewhere makes the browser send are refused, whatever credential they carry.

use axum::body::Body;
use axum::http::Method;

use crate::site::{Site, ada, and, get, post, request, with};

#[tokio::test]
async fn a_foreign_origin_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    for origin in ["https://evil.example", "null", "http://127.0.0.1", "https://127.0.0.1:7878", ""] {
        let write = and(with(&credential, post("/api/persons", &ada())), "origin", origin);
        assert_eq!(site.send(write).await.refusal(), (403, "wrong_origin".into()), "{origin:?}");
        let read = and(with(&credential, get("/api/persons")), "origin", origin);
        assert_eq!(site.send(read).await.refusal(), (403, "wrong_origin".into()), "{origin:?}");
    }
    // localhost is the same machine but another origin, with another storage
    let mixed = and(with(&credential, get("/api/persons")), "origin", "http://localhost:7878");
    assert_eq!(site.send(mixed).await.refusal(), (403, "wrong_origin".into()));
    let own = and(with(&credential, post("/api/persons", &ada())), "origin", "http://127.0.0.1:7878");
    assert_eq!(site.send(own).await.status, 201);
}

#[tokio::test]
async fn the_browsers_own_word_counts() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    for (value, status) in
        [("cross-site", 403), ("same-site", 403), ("nonsense", 403), ("same-origin", 200), ("none", 200)]
    {
        let read = and(with(&credential, get("/api/persons")), "sec-fetch-site", value);
        assert_eq!(site.send(read).await.status, status, "{value}");
    }
    // a link from another page may open the app itself
    assert_eq!(site.send(and(get("/"), "sec-fetch-site", "cross-site")).await.status, 200);
}

#[tokio::test]
async fn what_a_form_can_send_is_not_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    let types = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""];
    for content_type in types {
        let form = and(with(&credential, post("/api/persons", &ada())), "content-type", content_type);
        assert_eq!(site.send(form).await.refusal(), (415, "not_json".into()), "{content_type:?}");
    }
    let untyped = request(Method::POST, "/api/persons").body(Body::from(ada().to_string())).unwrap();
    assert_eq!(site.send(with(&credential, untyped)).await.refusal(), (415, "not_json".into()));
    let spelled = and(
        with(&credential, post("/api/persons", &ada())),
        "content-type",
        "Application/JSON; charset=utf-8",
    );
    assert_eq!(site.send(spelled).await.status, 201);
}

#[tokio::test]
async fn a_body_has_a_bound() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    let mut profile = ada();
    profile["name"] = "x".repeat(300_000).into();
    let answer = site.send(with(&credential, post("/api/persons", &profile))).await;
    assert_eq!(answer.refusal(), (413, "too_large".into()));
}
