//! The safety screen on a page.

use content::Pack;
use content::triage::LevelRule;
use reason::triage::TriageResult;
use record::{Level, Message};

use super::page::Page;
use crate::case::Case;

pub(super) fn write(
    page: &mut Page<'_>,
    case: &Case,
    pack: &Pack,
    result: &TriageResult,
) -> anyhow::Result<()> {
    let level = LevelRule::fluent(result.level);
    if result.level == Level::EmergencyNow {
        let lines = [page.word(&format!("level-{level}"))?, page.say(&emergency_number(case, pack))?];
        page.banner(&lines.map(|line| line.to_uppercase()));
    }
    page.heading("cli-triage")?;
    page.paragraph(&Message::new(format!("level-{level}")))?;
    let lock = if result.locked { "cli-locked" } else { "cli-not-locked" };
    page.paragraph(&Message::new(lock))?;

    if !result.advice.is_empty() {
        page.heading("cli-advice")?;
        for advice in &result.advice {
            page.point(0, advice)?;
        }
    }
    if !result.hits.is_empty() {
        page.heading("cli-hits")?;
        for hit in &result.hits {
            let name = page.word(&format!("flag-{}-name", hit.flag.fluent()))?;
            let level = page.word(&format!("level-{}", LevelRule::fluent(hit.level)))?;
            let head = Message::new("cli-hit").text("flag", name).text("level", level);
            page.point(0, &head)?;
            for because in &hit.because {
                page.point(1, because)?;
            }
        }
    }
    write_open(page, pack, result)?;
    if !result.standing_locks.is_empty() {
        page.heading("cli-standing-locks")?;
        for lock in &result.standing_locks {
            let day = lock.opened.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
            let name = format!("flag-{}-name", lock.flag.fluent());
            page.point(0, &Message::new("cli-standing-lock").key("flag", name).text("date", day))?;
        }
    }
    if !result.conditions.is_empty() {
        page.heading("cli-conditions")?;
        for condition in &result.conditions {
            page.point(0, &Message::new(format!("condition-{}", condition.fluent())))?;
        }
    }
    if !result.safety_net.is_empty() {
        page.heading("cli-safety-net")?;
        for sentence in &result.safety_net {
            page.point(0, sentence)?;
        }
    }
    Ok(())
}

/// Questions without a usable answer: a few by their words, the rest by number.
fn write_open(page: &mut Page<'_>, pack: &Pack, result: &TriageResult) -> anyhow::Result<()> {
    const SHOWN: usize = 8;
    if result.open.is_empty() {
        return Ok(());
    }
    page.heading("cli-open")?;
    for flag in result.open.iter().take(SHOWN) {
        let question = page.word(&format!("flag-{}", flag.fluent()))?;
        page.marked(0, "?", &format!("{question} ({flag})"));
    }
    let more = result.open.len().saturating_sub(SHOWN);
    if more > 0 {
        let of = pack.triage.flags.len();
        page.paragraph(&Message::new("cli-open-more").number("more", count(more)).number("of", count(of)))?;
    }
    Ok(())
}

/// The number to call in the person's country.
fn emergency_number(case: &Case, pack: &Pack) -> Message {
    let country = case.person.country.as_ref();
    let known = country.and_then(|code| pack.countries.iter().find(|country| country.code == *code));
    match known {
        Some(country) => Message::new("cli-call").text("number", &country.emergency),
        None => Message::new("cli-call-local"),
    }
}

/// A small count as a number for a text.
pub(super) fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}
