//! Why a request was refused, or why the server does not start.

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::Json;
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use record::Message;
use serde::Serialize;
use utoipa::ToSchema;

/// What kind of refusal; the app has a text for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Code {
    /// The Host header is none of this server's names.
    WrongHost,
    /// The request comes from another site's page.
    WrongOrigin,
    /// A write without `Content-Type: application/json`.
    NotJson,
    /// No credential, or one that is not known.
    NotPaired,
    /// The one-time token is unknown, used or older than ten minutes.
    TokenRefused,
    /// Too many wrong tokens within a minute.
    TooManyGuesses,
    /// There is no such address, person, lock or measurement.
    NotFound,
    /// The address exists, but not for this method.
    MethodNotAllowed,
    /// The body is larger than 256 KiB.
    TooLarge,
    /// The body or address does not have the shape the API describes.
    Malformed,
    /// A value cannot be: see `field`.
    Invalid,
    /// The measurement has been corrected before.
    AlreadyCorrected,
    /// The lock cannot be released this way.
    NotCleared,
    /// Exercise is locked; `locked` says why.
    Locked,
    /// Something went wrong on this machine; its log says what.
    Internal,
}

impl Code {
    /// A refusal in words a caller can act on.
    pub(crate) fn with(self, message: impl Into<String>) -> ApiError {
        ApiError { code: self, message: message.into(), field: None, says: None }
    }

    /// The same, about one field of the body.
    pub(crate) fn at(self, field: impl Into<String>, message: impl Into<String>) -> ApiError {
        ApiError { code: self, message: message.into(), field: Some(field.into()), says: None }
    }

    fn status(self) -> StatusCode {
        match self {
            Code::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Code::WrongOrigin | Code::TokenRefused => StatusCode::FORBIDDEN,
            Code::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Code::NotPaired => StatusCode::UNAUTHORIZED,
            Code::TooManyGuesses => StatusCode::TOO_MANY_REQUESTS,
            Code::NotFound => StatusCode::NOT_FOUND,
            Code::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Code::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Code::Malformed => StatusCode::BAD_REQUEST,
            Code::Invalid | Code::NotCleared => StatusCode::UNPROCESSABLE_ENTITY,
            Code::AlreadyCorrected => StatusCode::CONFLICT,
            Code::Locked => StatusCode::LOCKED,
            Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct ApiError {
    /// What kind.
    pub(crate) code: Code,
    /// What to do, for whoever calls the API.
    pub(crate) message: String,
    /// The field of the body it is about.
    pub(crate) field: Option<String>,
    /// The same for the person, where the content has a sentence for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) says: Option<Message>,
}

impl ApiError {
    /// Adds a sentence for the person.
    pub(crate) fn saying(self, says: Message) -> Self {
        Self { says: Some(says), ..self }
    }
}

/// The body of every refusal.
#[derive(Serialize, ToSchema)]
pub(crate) struct ErrorBody {
    error: ApiError,
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let code = self.code;
        let mut response = (code.status(), Json(ErrorBody { error: self })).into_response();
        if code == Code::NotPaired {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if code == Code::TooManyGuesses {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
        }
        response
    }
}

impl From<store::Error> for ApiError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound(noun) => Code::NotFound.with(format!("there is no such {noun}")),
            store::Error::AlreadyCorrected => Code::AlreadyCorrected.with(error.to_string()),
            store::Error::NoValue => Code::Invalid.at("outcome", error.to_string()),
            other => internal(&other),
        }
    }
}

impl From<JsonRejection> for ApiError {
    fn from(rejection: JsonRejection) -> Self {
        match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Code::TooLarge.with("send at most 256 KiB"),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::NotJson.with("send the body as application/json"),
            _ => Code::Malformed.with(rejection.body_text()),
        }
    }
}

impl From<PathRejection> for ApiError {
    fn from(_: PathRejection) -> Self {
        Code::NotFound.with("there is nothing at this address")
    }
}

impl From<QueryRejection> for ApiError {
    fn from(rejection: QueryRejection) -> Self {
        Code::Malformed.with(rejection.body_text())
    }
}

/// A failure that is nobody's mistake: logged here, once, without anything of a record.
pub(crate) fn internal(error: &dyn std::error::Error) -> ApiError {
    let causes: Vec<String> =
        std::iter::successors(Some(error), |e| e.source()).map(ToString::to_string).collect();
    tracing::error!("{}", causes.join(": "));
    Code::Internal.with("Plumb could not do this; its terminal says what went wrong")
}

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Anyone on the network could reach it.
    #[error(
        "{addr} can be reached from other machines, and Plumb only listens to this one: use 127.0.0.1 and a port, \
         e.g. --addr 127.0.0.1:7879 (use over the local network needs TLS and does not exist yet)"
    )]
    NotLoopback {
        /// The address asked for.
        addr: SocketAddr,
    },
    /// Another program listens there.
    #[error(
        "another program already listens at {addr}: stop it, or choose another port with --addr 127.0.0.1:PORT \
         (each port is paired with your browser anew)"
    )]
    PortTaken {
        /// The address asked for.
        addr: SocketAddr,
    },
    /// The system does not let Plumb listen there.
    #[error("cannot listen at {addr}: {source}")]
    Listen {
        /// The address asked for.
        addr: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// A Plumb with the same records is running.
    #[error("Plumb is already running with the records in {data_dir}: `plumb open` opens it in your browser")]
    AlreadyRunning {
        /// The folder of the records.
        data_dir: PathBuf,
    },
    /// No Plumb with these records is running.
    #[error("no Plumb is running with the records in {data_dir}: start it with `plumb`")]
    NotRunning {
        /// The folder of the records.
        data_dir: PathBuf,
    },
    /// Whatever answered is no Plumb of this user.
    #[error("what answers in {data_dir} is not your Plumb: stop it and start Plumb again")]
    NotPlumb {
        /// The folder of the records.
        data_dir: PathBuf,
    },
    /// The path is too long for a socket.
    #[error("the path {data_dir} is too long: choose a folder with a shorter path with --data")]
    PathTooLong {
        /// The folder of the records.
        data_dir: PathBuf,
    },
    /// A file in the data folder could not be made or read.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The records could not be opened.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers, so nothing can be kept secret: {0}")]
    Random(#[from] getrandom::Error),
    /// The connection loop ended.
    #[error("the server stopped: {0}")]
    Serve(std::io::Error),
}
