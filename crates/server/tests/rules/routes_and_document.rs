//! The OpenAPI document: every route, every schema, and the copy the web app's types are made from.

use serde_json::Value;

use crate::site::{Site, get};

fn document() -> Value {
    serde_json::to_value(server::openapi()).unwrap()
}

#[test]
fn every_route_is_in_it() {
    let document = document();
    let mut found: Vec<String> = vec![];
    let mut names = std::collections::BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "{name} is there twice");
            found.push(format!("{} {path}", method.to_uppercase()));
            assert!(
                operation["description"].is_string() || operation["summary"].is_string(),
                "{method} {path}"
            );
        }
    }
    found.sort();
    assert_eq!(
        found,
        [
            "DELETE /api/credentials/{id}",
            "DELETE /api/persons/{id}",
            "GET /api/content",
            "GET /api/credentials",
            "GET /api/health",
            "GET /api/openapi.json",
            "GET /api/persons",
            "GET /api/persons/{id}",
            "GET /api/persons/{id}/findings",
            "GET /api/persons/{id}/measurements",
            "GET /api/persons/{id}/programme",
            "GET /api/persons/{id}/tests",
            "GET /api/persons/{id}/triage",
            "GET /api/text/{lang}",
            "POST /api/pair",
            "POST /api/persons",
            "POST /api/persons/{id}/locks/{lock_id}/clearance",
            "POST /api/persons/{id}/measurements",
            "POST /api/persons/{id}/measurements/{mid}/correction",
            "POST /api/persons/{id}/programme",
            "POST /api/persons/{id}/triage",
            "PUT /api/persons/{id}",
        ]
    );
}

/// Every `$ref` in a value.
fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            into.extend(map.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned));
            map.values().for_each(|v| references(v, into));
        }
        Value::Array(list) => list.iter().for_each(|v| references(v, into)),
        _ => {}
    }
}

#[test]
fn every_schema_it_names_is_there() {
    let document = document();
    let mut named = vec![];
    references(&document, &mut named);
    assert!(named.len() > 50);
    for reference in named {
        let pointer = reference.trim_start_matches('#');
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn it_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    assert_eq!(site.send(get("/api/openapi.json")).await.json(), document());
}

#[test]
fn the_copy_in_web_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/openapi.json");
    let copy: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(
        copy == document(),
        "run `cargo run -p server --example openapi > web/openapi.json`, then make the web types anew"
    );
}
