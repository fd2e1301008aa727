//! `plumb` and `plumb open`: the app.

use std::path::PathBuf;

use anyhow::{Context, bail};
use server::{Config, PairAddress};

use super::Done;
use crate::args::{Open, Start};

/// `plumb`: runs the app until Ctrl-C.
pub(crate) fn start(args: &Start) -> anyhow::Result<Done> {
    let data_dir = match &args.data {
        Some(folder) => folder.clone(),
        None => user_data_dir()?,
    };
    run(Config { data_dir, addr: args.addr, open_browser: args.browser }, announce)?;
    Ok(Done::Printed(String::new()))
}

/// `plumb open`: a fresh address from the app that runs.
pub(crate) fn open(args: &Open) -> anyhow::Result<Done> {
    let data_dir = match &args.data {
        Some(folder) => folder.clone(),
        None => user_data_dir()?,
    };
    let address = server::pair_again(&data_dir)?;
    if args.browser {
        server::open_browser(&data_dir, &address).context("no browser could be started; run `plumb open`")?;
        return Ok(Done::Printed(String::new()));
    }
    Ok(Done::Printed(format!("{address}\n")))
}

/// Runs the server on a runtime of its own.
pub(super) fn run(config: Config, announce: impl FnOnce(&PairAddress)) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("PLUMB_LOG");
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.context("the system gives no threads")?.block_on(server::run(config, announce))?;
    Ok(())
}

pub(super) fn announce(address: &PairAddress) {
    use std::io::Write;
    let message = record::Message::new("cli-started").text("address", address.as_str());
    // whatever happens to the words, the address is what is needed
    let text = content::builtin().texts.render("en", &message).unwrap_or_else(|_| address.to_string());
    // with standard output closed the app runs all the same; `plumb open` prints another address
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// `$XDG_DATA_HOME/plumb`, or the place the system keeps data of programs in.
fn user_data_dir() -> anyhow::Result<PathBuf> {
    let set = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if let Some(folder) = set("XDG_DATA_HOME") {
        return Ok(folder.join("plumb"));
    }
    let Some(home) = set("HOME") else {
        bail!("HOME is not set; say where to keep the records with --data DIR")
    };
    let below = if cfg!(target_os = "macos") { "Library/Application Support" } else { ".local/share" };
    Ok(home.join(below).join("plumb"))
}
