//! Findings and next tests on a page. No number stands alone: each has its error and what is usual.

use content::assessment::Scale;
use content::{EvidenceGrade, Pack};
use reason::inference::{Asymmetry, Contradiction, Estimate, Finding, Findings, NextTest, NormBand};
use record::{Arg, ClaimId, Message, Side};

use super::page::{Page, message, rounded};
use super::triage::count;

pub(super) fn write(page: &mut Page<'_>, pack: &Pack, findings: &Findings) -> anyhow::Result<()> {
    page.heading("cli-findings")?;
    for note in &findings.notes {
        page.paragraph(note)?;
    }
    let (measured, unmeasured): (Vec<_>, Vec<_>) =
        findings.findings.iter().partition(|finding| !finding.presence.measurements.is_empty());
    if measured.is_empty() {
        page.paragraph(&Message::new("cli-nothing-measured"))?;
    }
    for (number, finding) in (1..).zip(measured) {
        write_finding(page, number, finding, pack)?;
    }
    if !findings.asymmetries.is_empty() {
        page.heading("cli-asymmetries")?;
        for asymmetry in &findings.asymmetries {
            write_asymmetry(page, asymmetry)?;
        }
    }
    if !findings.contradictions.is_empty() {
        page.heading("cli-contradictions")?;
        for contradiction in &findings.contradictions {
            write_contradiction(page, contradiction)?;
        }
    }
    page.heading("cli-nothing-specific")?;
    let now = per_hundred(findings.nothing_specific);
    let before = per_hundred(findings.nothing_specific_prior);
    page.paragraph(&message("cli-nothing-specific-now", [("now", now), ("before", before)]))?;
    if !unmeasured.is_empty() {
        page.heading("cli-unmeasured")?;
        let mut names = vec![];
        for finding in unmeasured {
            let name = name(page, finding)?;
            let prior = per_hundred(finding.presence.prior);
            names.push(page.say(&message("cli-prior", [("factor", Arg::Text(name)), ("prior", prior)]))?);
        }
        names.dedup();
        for name in names {
            page.marked(0, "•", &name);
        }
    }
    Ok(())
}

fn write_finding(page: &mut Page<'_>, number: usize, finding: &Finding, pack: &Pack) -> anyhow::Result<()> {
    let name = name(page, finding)?;
    page.numbered(number, &name, finding.verified)?;
    let plain = page.word(&format!("factor-{}-plain", finding.factor.fluent()))?;
    page.below(&plain);

    let presence = &finding.presence;
    let there = message(
        "cli-there",
        [("now", per_hundred(presence.probability)), ("before", per_hundred(presence.prior))],
    );
    let there = page.say(&there)?;
    page.labelled("cli-label-there", &there)?;
    if let Some(estimate) = &presence.estimate {
        let measured = measured(page, estimate, finding, pack)?;
        page.labelled("cli-label-measured", &measured)?;
    }
    let relevance = &finding.relevance;
    let key = if relevance.capped { "cli-matter-capped" } else { "cli-matter" };
    let matter = message(key, [("mean", per_hundred(relevance.mean)), ("cap", per_hundred(relevance.cap))]);
    let matter = page.say(&matter)?;
    page.labelled("cli-label-matter", &matter)?;
    let grade = page.word(grade_key(finding.grade))?;
    page.labelled("cli-label-evidence", &grade)?;
    for (label, messages) in [
        ("cli-label-for", &finding.speaks_for),
        ("cli-label-against", &finding.speaks_against),
        ("cli-label-change", &finding.would_change),
    ] {
        for (nth, message) in messages.iter().enumerate() {
            let text = page.say(message)?;
            page.labelled(if nth == 0 { label } else { "cli-label-none" }, &text)?;
        }
    }
    write_claims(page, finding, pack)
}

/// What lay articles say about it, with the verdict; the rest by number.
fn write_claims(page: &mut Page<'_>, finding: &Finding, pack: &Pack) -> anyhow::Result<()> {
    const SHOWN: usize = 2;
    let shown = |id: &&ClaimId| pack.claims.iter().any(|known| known.id == **id && known.shown);
    let claims: Vec<&ClaimId> = finding.claims.iter().filter(shown).collect();
    for claim in claims.iter().take(SHOWN) {
        let key = format!("claim-{}", claim.fluent());
        let pair = Message::new("cli-claim").key("claim", &key).key("verdict", format!("{key}-verdict"));
        let text = page.say(&pair)?;
        page.labelled("cli-label-claim", &text)?;
    }
    let more = claims.len().saturating_sub(SHOWN);
    if more > 0 {
        let text = page.say(&Message::new("cli-claims-more").number("more", count(more)))?;
        page.labelled("cli-label-none", &text)?;
    }
    Ok(())
}

/// The factor's name, with its side.
fn name(page: &Page<'_>, finding: &Finding) -> anyhow::Result<String> {
    sided(page, &format!("factor-{}", finding.factor.fluent()), finding.side)
}

fn sided(page: &Page<'_>, key: &str, side: Option<Side>) -> anyhow::Result<String> {
    match side {
        None => page.word(key),
        Some(side) => page.say(&Message::new("cli-sided").key("what", key).key("side", side_key(side))),
    }
}

fn side_key(side: Side) -> &'static str {
    match side {
        Side::Left => "cli-left",
        Side::Right => "cli-right",
    }
}

/// "21 ± 6 degrees. Usual at this age: 28 to 48. The line is drawn at 30."
fn measured(page: &Page<'_>, estimate: &Estimate, finding: &Finding, pack: &Pack) -> anyhow::Result<String> {
    let presence = &finding.presence;
    let mut parts = vec![value(page, estimate)?];
    if let Some(norm) = &presence.norm {
        let [low, high] = usual(norm, scale(finding, pack)).map(|end| rounded(end, estimate.sd));
        let key = if norm.verified { "cli-usual" } else { "cli-usual-unverified" };
        parts.push(page.say(&message(key, [("low", low), ("high", high)]))?);
    } else {
        parts.push(page.word("cli-no-usual")?);
    }
    if let Some(cutoff) = presence.cutoff {
        parts.push(page.say(&message("cli-cutoff", [("cutoff", rounded(cutoff, estimate.sd))]))?);
    }
    Ok(parts.join(" "))
}

/// The scale of the test that a factor is measured on.
fn scale(finding: &Finding, pack: &Pack) -> Scale {
    let factor = pack.factors.iter().find(|factor| factor.id == finding.factor);
    let test = factor.and_then(|factor| pack.assessments.iter().find(|test| test.id == factor.reference));
    test.map_or(Scale::Linear, |test| test.scale)
}

/// The middle two thirds of people: one SD to each side, on the test's own scale.
fn usual(norm: &NormBand, scale: Scale) -> [f64; 2] {
    match scale {
        Scale::Linear => [norm.mean - norm.sd, norm.mean + norm.sd],
        // on a log scale the SD is given at the mean
        Scale::Log => [-1.0, 1.0].map(|z| norm.mean * (z * norm.sd / norm.mean).exp()),
    }
}

/// The value with its error: ± where the interval is even, from–to where it is not.
fn value(page: &Page<'_>, estimate: &Estimate) -> anyhow::Result<String> {
    let unit = Arg::Key { key: format!("unit-{}", estimate.unit) };
    let [low, high] = estimate.interval;
    let (down, up) = (estimate.mean - low, high - estimate.mean);
    let round = |value| rounded(value, f64::midpoint(down, up));
    let mean = round(estimate.mean);
    let even = (up - down).abs() <= 0.1 * (up + down);
    let message = if even {
        message("cli-value", [("mean", mean), ("error", round(f64::midpoint(down, up))), ("unit", unit)])
    } else {
        let ends = [("mean", mean), ("low", round(low)), ("high", round(high)), ("unit", unit)];
        message("cli-value-between", ends)
    };
    page.say(&message)
}

fn write_asymmetry(page: &mut Page<'_>, asymmetry: &Asymmetry) -> anyhow::Result<()> {
    let value = value(page, &asymmetry.difference)?;
    let name = page.word(&format!("factor-{}", asymmetry.factor.fluent()))?;
    let head = message(
        "cli-asymmetry",
        [
            ("factor", Arg::Text(name)),
            ("difference", Arg::Text(value)),
            ("mdc", rounded(asymmetry.mdc, asymmetry.mdc)),
        ],
    );
    page.point(0, &head)?;
    page.point(1, &asymmetry.says)
}

fn write_contradiction(page: &mut Page<'_>, contradiction: &Contradiction) -> anyhow::Result<()> {
    let name = sided(page, &format!("factor-{}", contradiction.factor.fluent()), contradiction.side)?;
    let says = page.say(&contradiction.says)?;
    page.marked(0, "•", &format!("{name}: {says}"));
    Ok(())
}

pub(super) fn write_next(page: &mut Page<'_>, tests: &[NextTest]) -> anyhow::Result<()> {
    const SHOWN: usize = 5;
    page.heading("cli-next")?;
    if tests.is_empty() {
        return page.paragraph(&Message::new("cli-next-none"));
    }
    for test in tests.iter().take(SHOWN) {
        let name = format!("assessment-{}", test.assessment.fluent());
        let head = Message::new("cli-next-test")
            .key("test", name)
            .number("minutes", (test.minutes * 10.0).round() / 10.0);
        page.point(0, &head)?;
        for because in &test.because {
            page.point(1, because)?;
        }
    }
    Ok(())
}

/// A probability as "so many in 100".
pub(super) fn per_hundred(probability: f64) -> Arg {
    Arg::Number((probability * 100.0).round())
}

pub(super) fn grade_key(grade: EvidenceGrade) -> &'static str {
    match grade {
        EvidenceGrade::Against => "grade-against",
        EvidenceGrade::None => "grade-none",
        EvidenceGrade::VeryLow => "grade-very-low",
        EvidenceGrade::Low => "grade-low",
        EvidenceGrade::Moderate => "grade-moderate",
        EvidenceGrade::High => "grade-high",
    }
}
