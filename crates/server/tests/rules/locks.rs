//! A lock outlives the screen, the day and the program; only what the rules ask for releases it.

use serde_json::json;

use crate::site::{Site, Someone};

#[tokio::test]
async fn nobody_trains_before_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    assert_eq!(ada.get("/triage").await.json()["result"], json!(null));
    let refused = ada.get("/programme").await;
    assert_eq!(refused.refusal(), (423, "locked".into()));
    assert_eq!(refused.json()["locked"]["level"], "incomplete");
}

#[tokio::test]
async fn a_screen_that_locks_refuses_the_programme_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    let screened = ada.screen(&[("ces_saddle", "yes")]).await.json();
    assert_eq!(
        (screened["level"].as_str(), screened["locked"].as_bool()),
        (Some("emergency_now"), Some(true))
    );
    for refused in [ada.get("/programme").await, ada.post("/programme", &json!({})).await] {
        assert_eq!(refused.refusal(), (423, "locked".into()));
        assert_eq!(refused.json()["locked"]["level"], "emergency_now");
        assert!(!refused.json()["locked"]["advice"].as_array().unwrap().is_empty());
    }
    // what was measured stays in sight, but no physical test is offered
    assert_eq!(ada.get("/findings").await.status, 200);
    let tests = ada.get("/tests").await.json();
    assert_eq!(tests["next"], json!([]));
    assert!(!tests["blocked"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_lock_survives_answers_days_and_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    ada.screen(&[("ces_saddle", "yes")]).await;
    let locks = ada.get("/triage").await.json()["locks"].clone();
    assert_eq!(locks[0]["flag"], "ces_saddle");
    site.store.close().await;

    let site = Site::open(folder.path()).await;
    site.wait(3 * 86_400);
    let ada = Someone::returning(&site).await;
    assert_eq!(ada.get("/triage").await.json()["locks"], locks);
    let taken_back = ada.screen(&[]).await.json();
    assert_eq!(taken_back["locked"], true, "an answer that is taken back releases nothing");
    assert_eq!(ada.get("/programme").await.refusal(), (423, "locked".into()));
}

#[tokio::test]
async fn a_lock_is_released_by_a_clinician_and_a_new_screen() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;
    ada.screen(&[("ces_saddle", "yes")]).await;
    let lock = ada.get("/triage").await.json()["locks"][0]["id"].clone();
    let path = format!("/locks/{lock}/clearance");
    let said = |role: &str, day: &str| json!({ "cleared_by": "Dr Example", "role": role, "seen_on": day, "note": "MRI fine" });

    site.wait(2 * 86_400);
    for (body, field) in [
        (said("coach", "2026-11-24"), json!("role")),
        (said("clinician", "2026-11-21"), json!("seen_on")),
        (said("clinician", "2026-11-29"), json!("seen_on")),
        (said("clinician", "2026-11-24"), json!(null)), // not screened again
    ] {
        let refused = ada.post(&path, &body).await;
        assert_eq!(refused.refusal(), (422, "not_cleared".into()), "{body}");
        assert_eq!(refused.json()["error"]["field"], field, "{body}");
    }
    assert_eq!(ada.post("/locks/999/clearance", &said("clinician", "2026-11-24")).await.refusal().0, 404);

    ada.screen(&[]).await;
    let released = ada.post(&path, &said("clinician", "2026-11-24")).await;
    assert_eq!(released.status, 200, "{}", released.text());
    assert_eq!(released.json()["clearance"]["cleared_by"], "Dr Example");
    assert_eq!(ada.get("/programme").await.status, 200);
}
