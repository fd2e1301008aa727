//! Results as a person reads them in a terminal: 80 columns, plain words, what is urgent first.

mod findings;
mod page;
mod programme;
mod triage;

use content::Pack;
use plan::Programme;
use reason::inference::{Findings, NextTest};
use reason::triage::TriageResult;
use record::{Arg, Message};

pub(crate) use page::Page;

use crate::case::Case;
use page::message;

/// A page for one case, beginning with what was looked at.
pub(crate) fn begin<'a>(case: &'a Case, pack: &'a Pack) -> anyhow::Result<Page<'a>> {
    let mut page = Page::new(&pack.texts, &case.person.language);
    let who = if case.person.name.is_empty() { "–".to_owned() } else { case.person.name.clone() };
    let age = f64::from(case.person.age_years(case.today));
    let head = message(
        "cli-case",
        [("name", Arg::Text(who)), ("age", Arg::Number(age)), ("date", Arg::Text(case.today.to_string()))],
    );
    page.paragraph(&head)?;
    Ok(page)
}

/// Ends a page with what Plumb is not and who has not looked at its content.
pub(crate) fn end(mut page: Page<'_>, pack: &Pack) -> anyhow::Result<String> {
    page.gap();
    if page.has_unverified() {
        let text = format!("{} {}", page.word("cli-unverified-mark")?, page.word("pack-unverified")?);
        page.text(&text);
    }
    page.paragraph(&Message::new("pack-not-diagnosis"))?;
    let review = match &pack.info.review {
        Some(review) => Message::new("pack-reviewed").text("review", review),
        None => Message::new("pack-unreviewed"),
    };
    page.paragraph(&review)?;
    Ok(page.into_text())
}

impl Page<'_> {
    /// The safety screen: gravest first, then what to do, what was answered, and what to watch for.
    pub(crate) fn triage(&mut self, case: &Case, pack: &Pack, result: &TriageResult) -> anyhow::Result<()> {
        triage::write(self, case, pack, result)
    }

    /// What the measurements say.
    pub(crate) fn findings(&mut self, pack: &Pack, findings: &Findings) -> anyhow::Result<()> {
        findings::write(self, pack, findings)
    }

    /// Which tests to do next.
    pub(crate) fn next_tests(&mut self, tests: &[NextTest]) -> anyhow::Result<()> {
        findings::write_next(self, tests)
    }

    /// The programme with its reasons.
    pub(crate) fn programme(&mut self, programme: &Programme) -> anyhow::Result<()> {
        programme::write(self, programme)
    }

    /// That there is none while exercise is locked.
    pub(crate) fn no_programme(&mut self) -> anyhow::Result<()> {
        self.heading("cli-programme")?;
        self.paragraph(&Message::new("cli-no-programme"))
    }
}
