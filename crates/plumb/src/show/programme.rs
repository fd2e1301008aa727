//! A programme on a page, every choice with its reason.

use plan::{Dose, Item, Programme};
use record::{Arg, Message, Side};

use super::findings::grade_key;
use super::page::{Page, message};
use super::triage::count;

pub(super) fn write(page: &mut Page<'_>, programme: &Programme) -> anyhow::Result<()> {
    page.heading("cli-programme")?;
    let whole = message(
        "cli-programme-whole",
        [
            ("exercises", Arg::Number(count(programme.items.len()))),
            ("minutes", Arg::Number(programme.minutes.ceil())),
            ("days", Arg::Number(f64::from(programme.days_per_week))),
        ],
    );
    page.paragraph(&whole)?;
    page.gap();
    if !programme.items.is_empty() {
        let rows = programme.items.iter().map(|item| row(page, item)).collect::<anyhow::Result<Vec<_>>>()?;
        let header = ["cli-column-exercise", "cli-column-dose", "cli-column-minutes"];
        let header = header.iter().map(|key| page.word(key)).collect::<anyhow::Result<Vec<_>>>()?;
        page.table(header, rows);
    }
    for (number, item) in (1..).zip(&programme.items) {
        write_item(page, number, item)?;
    }
    if let Some(walking) = &programme.walking {
        page.heading("cli-walking")?;
        let dose = message(
            "cli-walking-dose",
            [
                ("minutes", Arg::Number(f64::from(walking.minutes))),
                ("days", Arg::Number(f64::from(walking.days_per_week))),
                ("adds", Arg::Number(f64::from(walking.next_week_adds))),
            ],
        );
        page.paragraph(&dose)?;
        for because in &walking.because {
            page.point(0, because)?;
        }
    }
    if !programme.short.is_empty() {
        page.heading("cli-short")?;
        for item in &programme.short {
            let line = row(page, item)?.join(", ");
            page.marked(0, "•", &line);
        }
    }
    page.heading("cli-why")?;
    for because in &programme.because {
        page.point(0, because)?;
    }
    page.heading("cli-stop")?;
    for stop in &programme.stop {
        page.point(0, stop)?;
    }
    write_left_out(page, programme)?;
    page.gap();
    let retest = f64::from(programme.retest_after_days);
    page.paragraph(&Message::new("cli-retest").number("days", retest))?;
    Ok(())
}

fn row(page: &Page<'_>, item: &Item) -> anyhow::Result<Vec<String>> {
    let name = page.word(&format!("exercise-{}", item.exercise.fluent()))?;
    let minutes = Message::new("cli-minutes").number("minutes", (item.dose.minutes * 10.0).round() / 10.0);
    Ok(vec![name, dose(page, &item.dose)?, page.say(&minutes)?])
}

/// "2 × 8, hold 10 s, each side".
fn dose(page: &Page<'_>, dose: &Dose) -> anyhow::Result<String> {
    let sets = [("sets", Arg::Number(f64::from(dose.sets))), ("reps", Arg::Number(f64::from(dose.reps)))];
    let mut parts = vec![page.say(&message("cli-dose", sets))?];
    if dose.hold_s > 0.0 {
        parts.push(page.say(&Message::new("cli-dose-hold").number("seconds", dose.hold_s.round()))?);
    }
    if dose.per_side {
        parts.push(page.word("cli-dose-each-side")?);
    }
    Ok(parts.join(", "))
}

fn write_item(page: &mut Page<'_>, number: usize, item: &Item) -> anyhow::Result<()> {
    let id = item.exercise.fluent();
    let name = page.word(&format!("exercise-{id}"))?;
    page.numbered(number, &name, item.verified)?;
    let how = page.word(&format!("exercise-{id}-how"))?;
    page.labelled("cli-label-how", &how)?;
    let cue = page.word(&format!("exercise-{id}-cue"))?;
    page.labelled("cli-label-cue", &cue)?;
    if let Some(side) = item.extra_side {
        let key = match side {
            Side::Left => "cli-extra-left",
            Side::Right => "cli-extra-right",
        };
        let text = page.word(key)?;
        page.labelled("cli-label-side", &text)?;
    }
    for (label, messages) in [("cli-label-why", &item.because), ("cli-label-care", &item.cautions)] {
        for (nth, message) in messages.iter().enumerate() {
            let text = page.say(message)?;
            page.labelled(if nth == 0 { label } else { "cli-label-none" }, &text)?;
        }
    }
    let grade = page.word(grade_key(item.grade))?;
    page.labelled("cli-label-evidence", &grade)?;
    let variants = [
        ("cli-label-chair", item.chair.as_ref()),
        ("cli-label-floor-free", item.floor_free.as_ref()),
        ("cli-label-easier", item.easier.first()),
        ("cli-label-harder", item.harder.first()),
    ];
    for (label, exercise) in variants {
        if let Some(exercise) = exercise {
            let text = page.word(&format!("exercise-{}", exercise.fluent()))?;
            page.labelled(label, &text)?;
        }
    }
    Ok(())
}

fn write_left_out(page: &mut Page<'_>, programme: &Programme) -> anyhow::Result<()> {
    const SHOWN: usize = 8;
    if programme.left_out.is_empty() {
        return Ok(());
    }
    page.heading("cli-left-out")?;
    for left_out in programme.left_out.iter().take(SHOWN) {
        let name = page.word(&format!("exercise-{}", left_out.exercise.fluent()))?;
        let because = page.say(&left_out.because)?;
        page.marked(0, "•", &format!("{name}: {because}"));
    }
    let more = programme.left_out.len().saturating_sub(SHOWN);
    if more > 0 {
        page.paragraph(&Message::new("cli-left-out-more").number("more", count(more)))?;
    }
    Ok(())
}
