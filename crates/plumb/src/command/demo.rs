//! `plumb demo`: an example person to look around with.

use std::path::Path;

use anyhow::{Context, bail};
use content::SourceFile;
use jiff::Timestamp;
use server::Config;
use store::{NewMeasurement, OpenLock, PainReport, Screening, SqliteStore, Store};

use super::{Done, app, person};
use crate::args::Demo;
use crate::case::Case;

/// The example person: what one side shows that the other does not.
const EXAMPLE: &str = include_str!("../../../../examples/one_sided.toml");

/// Prints the example person's programme, or starts the app with the example person.
pub(crate) fn run(args: &Demo) -> anyhow::Result<Done> {
    let case = example(args.print)?;
    if args.print {
        let pack = content::builtin();
        let results = person::results(&case, pack);
        return Ok(Done::Printed(person::plan_page(&case, pack, &results)?));
    }
    let temporary;
    let data_dir = match &args.start.data {
        Some(folder) => folder.clone(),
        None => {
            temporary = tempfile::tempdir().context("no temporary folder can be made")?;
            temporary.path().to_owned()
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("the system gives no threads")?.block_on(load(&case, &data_dir))?;
    app::run(Config { data_dir, addr: args.start.addr, open_browser: args.start.browser }, app::announce)?;
    Ok(Done::Printed(String::new()))
}

/// The example as of the day its file names, or moved to today so that its answers are fresh in the app.
fn example(as_written: bool) -> anyhow::Result<Case> {
    let mut text = EXAMPLE.to_owned();
    if !as_written {
        let dated = EXAMPLE.lines().filter(|line| !line.starts_with("today = "));
        text = dated.collect::<Vec<_>>().join("\n");
    }
    let file = SourceFile { path: "examples/one_sided.toml".to_owned(), text };
    match Case::parse(&file, content::builtin(), person::clock()) {
        Ok(case) => Ok(case),
        Err(problems) => bail!("the example person cannot be read: {problems:?}"),
    }
}

/// Puts the example person into records that hold nobody yet.
async fn load(case: &Case, data_dir: &Path) -> anyhow::Result<()> {
    let store = SqliteStore::open(data_dir).await?;
    if !store.people().await?.is_empty() {
        store.close().await;
        return Ok(());
    }
    let now = Timestamp::now();
    let person = store.add_person(&case.person, now).await?.id;
    let pack = content::builtin();
    let result = person::screen(case, pack);
    let opens = result.new_locks.into_iter().map(|lock| OpenLock { flag: lock.flag, level: lock.level });
    let pain = case.pain.map(|pain| PainReport {
        now: pain.now(),
        usual: pain.usual(),
        new_location: pain.new_location(),
        new_leg_symptom: pain.new_leg_symptom(),
    });
    let screening = Screening {
        at: now,
        pack: format!("{} {}", pack.info.id, pack.info.version),
        answers: case.answers.clone(),
        pain,
        level: result.level,
        opens: opens.collect(),
    };
    store.record_screen(person, &screening).await?;
    for measurement in case.measurements.clone() {
        let new = NewMeasurement {
            assessment: measurement.assessment,
            side: measurement.side,
            instrument: measurement.instrument,
            rater: measurement.rater,
            outcome: measurement.outcome,
            pain: measurement.pain,
            at: measurement.at,
            note: measurement.note,
        };
        store.add_measurement(person, &new).await?;
    }
    store.close().await;
    Ok(())
}
