//! `plumb triage`, `plumb assess` and `plumb plan`: a case file in, results out.

use std::path::Path;

use anyhow::Context;
use content::{Pack, SourceFile};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use plan::Programme;
use reason::inference::{Findings, NextTest};
use reason::triage::{Screen, TriageResult};
use serde::Serialize;

use super::Done;
use crate::args::CaseFile;
use crate::case::Case;
use crate::show;

/// Everything that follows from a case.
pub(super) struct Results {
    triage: TriageResult,
    findings: Findings,
    next_tests: Vec<NextTest>,
    programme: Option<Programme>,
}

/// What `plumb assess --json` prints.
#[derive(Serialize)]
struct Assessed<'r> {
    triage: &'r TriageResult,
    findings: &'r Findings,
    next_tests: &'r [NextTest],
}

/// What `plumb plan --json` prints. `programme` is null while exercise is locked.
#[derive(Serialize)]
struct Planned<'r> {
    triage: &'r TriageResult,
    findings: &'r Findings,
    programme: Option<&'r Programme>,
}

/// `plumb triage FILE`.
pub(crate) fn triage(args: &CaseFile) -> anyhow::Result<Done> {
    with_case(args, |case, pack| {
        let result = screen(case, pack);
        if args.json {
            return json(&result);
        }
        let mut page = show::begin(case, pack)?;
        page.triage(case, pack, &result)?;
        show::end(page, pack)
    })
}

/// `plumb assess FILE`.
pub(crate) fn assess(args: &CaseFile) -> anyhow::Result<Done> {
    with_case(args, |case, pack| {
        let Results { triage, findings, next_tests, .. } = &results(case, pack);
        if args.json {
            return json(&Assessed { triage, findings, next_tests });
        }
        let mut page = show::begin(case, pack)?;
        if triage.locked {
            page.triage(case, pack, triage)?;
        }
        page.findings(pack, findings)?;
        page.next_tests(next_tests)?;
        show::end(page, pack)
    })
}

/// `plumb plan FILE`.
pub(crate) fn plan(args: &CaseFile) -> anyhow::Result<Done> {
    with_case(args, |case, pack| {
        let results = results(case, pack);
        if args.json {
            let Results { triage, findings, programme, .. } = &results;
            return json(&Planned { triage, findings, programme: programme.as_ref() });
        }
        plan_page(case, pack, &results)
    })
}

/// The page of `plumb plan`.
pub(super) fn plan_page(case: &Case, pack: &Pack, results: &Results) -> anyhow::Result<String> {
    let mut page = show::begin(case, pack)?;
    page.triage(case, pack, &results.triage)?;
    match &results.programme {
        Some(programme) => page.programme(programme)?,
        None => page.no_programme()?,
    }
    show::end(page, pack)
}

pub(super) fn screen(case: &Case, pack: &Pack) -> TriageResult {
    let Case { today, person, answers, pain, locks, .. } = case;
    reason::triage::screen(pack, &Screen { person, today: *today, answers, locks, pain: *pain })
}

pub(super) fn results(case: &Case, pack: &Pack) -> Results {
    let triage = screen(case, pack);
    let findings = reason::inference::infer(pack, &case.person, case.today, &case.measurements);
    let next_tests = plan::next_tests(pack, &case.person, case.today, &case.measurements, &triage);
    // a locked person has no programme; triage says why
    let programme = plan::programme(pack, &case.person, case.today, &triage, &findings).ok();
    Results { triage, findings, next_tests, programme }
}

/// The day by this machine's clock, in UTC as records are.
pub(super) fn clock() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

fn with_case(
    args: &CaseFile,
    print: impl FnOnce(&Case, &Pack) -> anyhow::Result<String>,
) -> anyhow::Result<Done> {
    let own;
    let pack = match &args.content {
        None => content::builtin(),
        Some(folder) => match super::content::read(folder)? {
            Ok(pack) => {
                own = pack;
                &own
            }
            Err(problems) => return Ok(Done::refused(&problems)),
        },
    };
    match read(&args.file, pack) {
        Ok(case) => Ok(Done::Printed(print(&case, pack)?)),
        Err(refused) => Ok(refused),
    }
}

fn read(path: &Path, pack: &Pack) -> Result<Case, Done> {
    let shown = path.display().to_string();
    let bytes =
        std::fs::read(path).map_err(|error| Done::Refused(format!("{shown}: cannot be read: {error}\n")))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Done::Refused(format!("{shown}: is not UTF-8 text; save it as UTF-8\n")))?;
    let file = SourceFile { path: shown, text };
    Case::parse(&file, pack, clock()).map_err(|problems| Done::refused(&problems))
}

fn json(result: &impl Serialize) -> anyhow::Result<String> {
    let mut text = serde_json::to_string_pretty(result).context("the result cannot be written as JSON")?;
    text.push('\n');
    Ok(text)
}
