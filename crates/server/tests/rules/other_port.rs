//! A second user of the machine runs a server on another port and gets the first user to open its page. Ports share a
//! host, so cookies would be shared; origins are not, so what the page keeps in its storage stays out of reach.

use axum::body::Body;
use axum::http::Method;
use serde_json::json;

use crate::site::{Site, and, get, post, request};

const HOSTILE: &str = "http://127.0.0.1:9999";

#[tokio::test]
async fn its_page_is_refused_even_with_a_fresh_token() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let token = site.token();
    let pairing = post("/api/pair", &json!({ "token": token }));
    // both are what a browser adds by itself and no page can leave out
    let sent = and(and(pairing, "origin", HOSTILE), "sec-fetch-site", "same-site");
    assert_eq!(site.send(sent).await.refusal(), (403, "wrong_origin".into()));
    let old_browser = and(post("/api/pair", &json!({ "token": token })), "origin", HOSTILE);
    assert_eq!(site.send(old_browser).await.refusal(), (403, "wrong_origin".into()));
    // refused before it was looked at: the token still opens for the person
    assert_eq!(site.send(post("/api/pair", &json!({ "token": token }))).await.status, 200);
}

#[tokio::test]
async fn a_token_it_reads_later_is_used_up() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let token = site.token();
    assert_eq!(site.send(post("/api/pair", &json!({ "token": token }))).await.status, 200);
    // a program of that user can leave out Origin, unlike a page, but comes too late
    let late = site.send(post("/api/pair", &json!({ "token": token }))).await;
    assert_eq!(late.refusal(), (403, "token_refused".into()));
}

#[tokio::test]
async fn nothing_it_could_read_or_replay_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let preflight = request(Method::OPTIONS, "/api/persons")
        .header("origin", HOSTILE)
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization");
    let answers = [
        site.send(get("/")).await,
        site.send(get("/api/health")).await,
        site.send(get("/api/persons")).await,
        site.send(post("/api/pair", &json!({ "token": site.token() }))).await,
        site.send(and(get("/api/health"), "origin", HOSTILE)).await,
        site.send(preflight.body(Body::empty()).unwrap()).await,
    ];
    for answer in &answers {
        assert!(!answer.headers.contains_key("set-cookie"), "cookies do not tell ports apart");
        let shared = answer.headers.keys().find(|name| name.as_str().starts_with("access-control-"));
        assert_eq!(shared, None, "a page of another origin may read nothing");
        assert_eq!(answer.headers["cross-origin-resource-policy"], "same-origin");
    }
    assert_eq!(answers[5].status, 403, "a preflight is refused");
}
