//! A name that an attacker has pointed at this machine is not one of Plumb's names (DNS rebinding).

use crate::site::{HOST, Site, and, get, with};
use axum::body::Body;
use axum::http::Request;

#[tokio::test]
async fn only_the_servers_own_names_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let credential = site.pair().await;
    for own in [HOST, "localhost:7878"] {
        assert_eq!(site.send(and(get("/api/health"), "host", own)).await.status, 200, "{own}");
    }
    let foreign = [
        "evil.example",
        "evil.example:7878",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:7878.evil.example",
        "localhost",
        "localhost.:7878",
        "127.0.0.2:7878",
        "0.0.0.0:7878",
        "[::1]:7878",
        "",
    ];
    for name in foreign {
        for path in ["/", "/api/health", "/api/persons"] {
            let answer = site.send(and(with(&credential, get(path)), "host", name)).await;
            assert_eq!(answer.refusal(), (421, "wrong_host".into()), "{name:?} {path}");
        }
    }
}

#[tokio::test]
async fn a_request_needs_exactly_one_name() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let none = Request::builder().uri("/api/health").body(Body::empty()).unwrap();
    assert_eq!(site.send(none).await.refusal().0, 421);
    let two = Request::builder().uri("/api/health").header("host", HOST).header("host", "evil.example");
    assert_eq!(site.send(two.body(Body::empty()).unwrap()).await.refusal().0, 421);
    let in_line = Request::builder().uri("http://evil.example/api/health").header("host", HOST);
    assert_eq!(site.send(in_line.body(Body::empty()).unwrap()).await.refusal().0, 421);
}
