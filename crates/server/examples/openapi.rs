//! Prints the OpenAPI document: `cargo run -p server --example openapi > web/openapi.json`.

#![allow(clippy::print_stdout, reason = "its output is the document")]

fn main() -> anyhow::Result<()> {
    println!("{}", serde_json::to_string_pretty(&server::openapi())?);
    Ok(())
}
