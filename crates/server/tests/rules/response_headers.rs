//! Headers that keep a page of ours from loading, leaking or being framed by anything else.

use crate::site::{Site, get};

#[tokio::test]
async fn every_answer_carries_them() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    for path in ["/", "/people/1", "/missing.png", "/api/health", "/api/persons", "/api/nothing"] {
        let answer = site.send(get(path)).await;
        let header = |name| answer.headers.get(name).map(|v| v.to_str().unwrap()).unwrap_or_default();
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert!(header("permissions-policy").contains("geolocation=()"), "{path}");
        let policy = header("content-security-policy");
        for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]
        {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        for open in ["unsafe", "http:", "https:", "*"] {
            assert!(!policy.contains(open), "{path}: {policy}");
        }
    }
}

#[tokio::test]
async fn a_refusal_by_the_guard_carries_them_too() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let refused = site.send(crate::site::and(get("/"), "host", "evil.example")).await;
    assert_eq!(refused.status, 421);
    assert!(refused.headers.contains_key("content-security-policy"));
}

#[tokio::test]
async fn records_are_not_cached_and_addresses_of_the_app_all_start_at_its_page() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    assert_eq!(site.send(get("/api/persons")).await.headers["cache-control"], "no-store");
    let shell = site.send(get("/")).await;
    assert!(shell.headers["content-type"].to_str().unwrap().starts_with("text/html"));
    let deep = site.send(get("/people/1/programme")).await;
    assert_eq!((deep.status, &deep.bytes), (shell.status, &shell.bytes));
    assert_eq!(site.send(get("/missing.png")).await.status, 404);
    assert_eq!(site.send(get("/../Cargo.toml")).await.status, 404);
}
