//! The web app and its API, on this machine only.
