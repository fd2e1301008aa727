//! A Plumb under test: the real app over a real database in a folder of its own, with a clock that is set by hand.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{Clock, State};
use store::SqliteStore;
use tower::ServiceExt;

pub(crate) const HOST: &str = "127.0.0.1:7878";

/// 2026-11-22 12:00 UTC.
const NOON: i64 = 1_795_348_800;

pub(crate) struct Site {
    pub(crate) state: State,
    pub(crate) store: SqliteStore,
    app: Router,
    clock: Arc<AtomicI64>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {:?}", self.text()))
    }

    /// Status and error code, `(403, "wrong_origin")`.
    pub(crate) fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["error"]["code"].as_str().unwrap_or_default().to_owned())
    }
}

impl Site {
    pub(crate) async fn open(folder: &Path) -> Self {
        let store = SqliteStore::open(folder).await.unwrap();
        let clock = Arc::new(AtomicI64::new(NOON));
        let hand = clock.clone();
        let now = Clock::from_fn(move || Timestamp::from_second(hand.load(Ordering::SeqCst)).unwrap());
        let addr = HOST.parse().unwrap();
        let state = State::new(Arc::new(store.clone()), content::builtin(), now, addr);
        Self { app: server::app(state.clone()), state, store, clock }
    }

    /// Moves the clock.
    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    /// A fresh one-time token.
    pub(crate) fn token(&self) -> String {
        let address = self.state.pair_address().unwrap();
        address.as_str().split_once("#pair=").unwrap().1.to_owned()
    }

    /// Pairs as the page does and returns the credential.
    pub(crate) async fn pair(&self) -> String {
        let paired = self.send(post("/api/pair", &json!({ "token": self.token() }))).await;
        assert_eq!(paired.status, StatusCode::OK, "{}", paired.text());
        paired.json()["credential"].as_str().unwrap().to_owned()
    }

    /// Sends a request; whatever comes back must be as the API's document describes it.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let asked = (request.method().clone(), request.uri().path().to_owned());
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 10_000_000).await.unwrap().to_vec();
        let answer = Answer { status: parts.status, headers: parts.headers, bytes };
        described(&asked.0, &asked.1, &answer);
        answer
    }
}

/// A request as a page of Plumb's own sends it, without a credential.
pub(crate) fn request(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header("host", HOST)
}

pub(crate) fn get(path: &str) -> Request<Body> {
    request(Method::GET, path).body(Body::empty()).unwrap()
}

pub(crate) fn post(path: &str, body: &Value) -> Request<Body> {
    let json = request(Method::POST, path).header("content-type", "application/json");
    json.body(Body::from(body.to_string())).unwrap()
}

/// The same request with a credential.
pub(crate) fn with(credential: &str, mut request: Request<Body>) -> Request<Body> {
    request.headers_mut().insert("authorization", format!("Bearer {credential}").parse().unwrap());
    request
}

/// The same request with one more header.
pub(crate) fn and(mut request: Request<Body>, name: &'static str, value: &str) -> Request<Body> {
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

/// A profile that every check accepts.
pub(crate) fn ada() -> Value {
    json!({
        "name": "Ada", "born": "1980-05-31", "sex": "female", "height": 1.68, "mass": 64.0,
        "country": "GB", "language": "en"
    })
}

/// A person on record, and what a paired page asks about them.
pub(crate) struct Someone<'s> {
    site: &'s Site,
    credential: String,
    path: String,
}

impl<'s> Someone<'s> {
    /// Pairs and adds Ada.
    pub(crate) async fn on(site: &'s Site) -> Self {
        let credential = site.pair().await;
        let kept = site.send(with(&credential, post("/api/persons", &ada()))).await;
        assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.text());
        let path = format!("/api/persons/{}", kept.json()["id"]);
        Self { site, credential, path }
    }

    /// Pairs anew; Ada is on record already.
    pub(crate) async fn returning(site: &'s Site) -> Self {
        Self { site, credential: site.pair().await, path: "/api/persons/1".to_owned() }
    }

    pub(crate) async fn get(&self, part: &str) -> Answer {
        self.site.send(with(&self.credential, get(&format!("{}{part}", self.path)))).await
    }

    pub(crate) async fn post(&self, part: &str, body: &Value) -> Answer {
        self.site.send(with(&self.credential, post(&format!("{}{part}", self.path), body))).await
    }

    /// Answers every question of the start screen with no, but for the flags named; "has it changed?" too.
    pub(crate) async fn screen(&self, but: &[(&str, &str)]) -> Answer {
        let asked = self.get("/triage?purpose=start").await.json();
        let answers: Vec<Value> = asked["questions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|question| {
                let flag = question["flag"].as_str().unwrap();
                let word = but.iter().find(|(f, _)| *f == flag).map_or("no", |(_, word)| word);
                let changed = content::builtin().triage.changed_follow_up().as_str();
                let follow_ups = question["follow_ups"].as_array().unwrap();
                let follow_ups = if follow_ups.iter().any(|f| f == changed) {
                    json!({ changed: { "answer": "no" } })
                } else {
                    json!({})
                };
                json!({ "flag": flag, "answer": word, "follow_ups": follow_ups })
            })
            .collect();
        self.post("/triage", &json!({ "answers": answers, "pain": null })).await
    }
}

/// Fails when an answer of the API is not what its document says.
fn described(method: &Method, path: &str, answer: &Answer) {
    let json = answer.headers.get("content-type").is_some_and(|t| t == "application/json");
    if !json || !path.starts_with("/api/") {
        return;
    }
    let document = serde_json::to_value(server::openapi()).unwrap();
    let fits = |template: &str| {
        let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
        template.len() == path.len()
            && template.iter().zip(&path).all(|(t, p)| t == p || (t.starts_with('{') && !p.is_empty()))
    };
    let item = document["paths"].as_object().unwrap().iter().find(|(template, _)| fits(template));
    let operation = item.map(|(_, item)| &item[method.as_str().to_lowercase()]);
    let response = operation.map(|o| &o["responses"][answer.status.as_str()]).filter(|r| !r.is_null());
    let mut schema = match response {
        Some(response) => response["content"]["application/json"]["schema"].clone(),
        // refusals that any request may meet are described once
        None if answer.status.is_client_error() => json!({ "$ref": "#/components/schemas/ErrorBody" }),
        None => panic!("{method} {path} does not say that it answers {}", answer.status),
    };
    schema["components"] = document["components"].clone();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let body = answer.json();
    let wrong: Vec<_> = validator.iter_errors(&body).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(wrong.is_empty(), "{method} {path} {}: {}", answer.status, wrong.join("\n"));
}
