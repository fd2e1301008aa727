//! Two screens at the same moment: both are kept, and a lock is opened once.

use serde_json::json;

use crate::site::{Site, ada, get, post, with};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_lock_is_opened_once() {
    let folder = tempfile::tempdir().unwrap();
    let site = std::sync::Arc::new(Site::open(folder.path()).await);
    let credential = site.pair().await;
    let person = site.send(with(&credential, post("/api/persons", &ada()))).await.json()["id"].clone();
    let path = format!("/api/persons/{person}/triage");
    let screens: Vec<_> = (0..8)
        .map(|_| {
            let (site, credential, path) = (site.clone(), credential.clone(), path.clone());
            let body = json!({ "answers": [{ "flag": "ces_saddle", "answer": "yes" }], "pain": null });
            tokio::spawn(async move { site.send(with(&credential, post(&path, &body))).await })
        })
        .collect();
    for screen in screens {
        let answer = screen.await.unwrap();
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(answer.json()["locked"], true);
    }
    let now = site.send(with(&credential, get(&path))).await.json();
    assert_eq!(now["answers"].as_array().unwrap().len(), 8);
    let of_saddle = |lock: &&serde_json::Value| lock["flag"] == "ces_saddle";
    assert_eq!(now["locks"].as_array().unwrap().iter().filter(of_saddle).count(), 1);
}
