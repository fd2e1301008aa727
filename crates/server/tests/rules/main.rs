//! The rules of the server, one file each.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod concurrent_screens;
mod content_and_text;
mod credentials;
mod cross_site;
mod dns_rebinding;
mod locks;
mod measurements;
mod other_port;
mod owner_only_files;
mod pairing;
mod profiles;
mod response_headers;
mod routes_and_document;
mod start_and_stop;
mod story;

mod site;
