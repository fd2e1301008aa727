//! The one-time token: once, for ten minutes, and not to be guessed.

use serde_json::json;

use crate::site::{Site, get, post, with};

#[tokio::test]
async fn a_token_works_once() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let body = json!({ "token": site.token() });
    let paired = site.send(post("/api/pair", &body)).await;
    assert_eq!(paired.headers["cache-control"], "no-store");
    let credential = paired.json()["credential"].as_str().unwrap().to_owned();
    assert_eq!(site.send(post("/api/pair", &body)).await.refusal(), (403, "token_refused".into()));
    assert_eq!(site.send(with(&credential, get("/api/persons"))).await.status, 200);
}

#[tokio::test]
async fn a_token_expires_after_ten_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let (early, late) = (site.token(), site.token());
    site.wait(599);
    assert_eq!(site.send(post("/api/pair", &json!({ "token": early }))).await.status, 200);
    site.wait(1);
    let refused = site.send(post("/api/pair", &json!({ "token": late }))).await;
    assert_eq!(refused.refusal(), (403, "token_refused".into()));
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let token = site.token();
    for _ in 0..10 {
        let wrong = site.send(post("/api/pair", &json!({ "token": "guess" }))).await;
        assert_eq!(wrong.refusal(), (403, "token_refused".into()));
    }
    let stopped = site.send(post("/api/pair", &json!({ "token": token }))).await;
    assert_eq!(stopped.refusal(), (429, "too_many_guesses".into()));
    assert_eq!(stopped.headers["retry-after"], "60");
    site.wait(60);
    assert_eq!(site.send(post("/api/pair", &json!({ "token": token }))).await.status, 200);
}
