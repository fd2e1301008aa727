//! The first whole path through the API: pair, person, safety screen, results, findings, programme.

use serde_json::{Value, json};

use crate::site::{Site, Someone};

#[tokio::test]
async fn from_pairing_to_an_agreed_programme() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let ada = Someone::on(&site).await;

    // every question answered with no: nothing found, nothing open
    let screened = ada.screen(&[]).await.json();
    assert_eq!(screened["open"], json!([]), "{screened}");
    assert_eq!(screened["locked"], false, "{screened}");
    assert_eq!(screened["new_locks"], json!([]));

    // the best next test is one that is not blocked
    let tests = ada.get("/tests").await.json();
    let next = tests["next"][0]["assessment"].clone();
    assert!(next.is_string(), "{tests}");
    assert!(tests["blocked"].as_array().unwrap().iter().all(|b| b["assessment"] != next));

    // hips that turn in little, the left less than the right
    for (side, value) in [("left", 18.0), ("right", 33.0)] {
        let body = json!({
            "assessment": "hip_ir_seated", "side": side, "instrument": "phone_inclinometer",
            "outcome": { "values": [value, value + 1.0, value] }, "pain": 0
        });
        let kept = ada.post("/measurements", &body).await;
        assert_eq!(kept.status, 201, "{}", kept.text());
    }
    let done = ada.get("/tests").await.json()["done"].clone();
    assert_eq!(done, json!(["hip_ir_seated"]));

    let findings = ada.get("/findings").await.json();
    let left = findings["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["factor"] == "hip_ir_limited" && f["side"] == "left")
        .unwrap_or_else(|| panic!("{findings}"));
    assert!(left["presence"]["probability"].as_f64() > left["presence"]["prior"].as_f64());
    assert!(!left["speaks_for"].as_array().unwrap().is_empty());

    let now = ada.get("/programme").await.json();
    let items = now["programme"]["items"].as_array().unwrap();
    assert!((2..=4).contains(&items.len()), "{now}");
    assert!(items.iter().all(|item| !item["because"].as_array().unwrap().is_empty()));
    assert_eq!((&now["locked"], &now["agreed"]), (&Value::Null, &Value::Null));

    let agreed = ada.post("/programme", &json!({})).await;
    assert_eq!(agreed.status, 201, "{}", agreed.text());
    assert_eq!(agreed.json()["date"], "2026-11-22");
    assert_eq!(agreed.json()["programme"], now["programme"]);
    assert_eq!(ada.get("/programme").await.json()["agreed"], agreed.json());

    // each sentence of it exists
    let mut sentences = vec![];
    messages(&now, &mut sentences);
    messages(&findings, &mut sentences);
    messages(&screened, &mut sentences);
    assert!(sentences.len() > 20);
    for sentence in sentences {
        let says = serde_json::from_value(sentence.clone()).unwrap();
        content::builtin().texts.render("en", &says).unwrap_or_else(|e| panic!("{sentence}: {e}"));
    }
}

/// Everything that looks like a sentence to be said.
fn messages(value: &Value, into: &mut Vec<Value>) {
    match value {
        Value::Object(map) if map.get("key").is_some_and(Value::is_string) => into.push(value.clone()),
        Value::Object(map) => map.values().for_each(|v| messages(v, into)),
        Value::Array(list) => list.iter().for_each(|v| messages(v, into)),
        _ => {}
    }
}
