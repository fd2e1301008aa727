//! Starts the server for working on the web app: `cargo run -p server --example dev -- --data /tmp/x [--addr A]`.

#![allow(clippy::print_stdout, reason = "an example that a developer runs in a terminal")]

use std::path::PathBuf;

use anyhow::{Context, bail};
use server::Config;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let mut config = Config::new(PathBuf::new());
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().with_context(|| format!("{arg} needs a value"))?;
        match arg.as_str() {
            "--data" => config.data_dir = value.into(),
            "--addr" => config.addr = value.parse()?,
            _ => bail!("unknown argument {arg}"),
        }
    }
    if config.data_dir.as_os_str().is_empty() {
        bail!("say where to keep the records: --data DIR");
    }
    server::run(config, |address| println!("\n    {address}\n")).await?;
    Ok(())
}
