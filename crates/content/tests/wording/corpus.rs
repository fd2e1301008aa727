//! The labelled lines and how the lint does on them, shared by the tests and the report.

use std::collections::BTreeMap;
use std::path::PathBuf;

use content::wording::{Class, lint};
use record::Mode;

/// One labelled line; `class` is what must be found, `None` for a line that must pass.
pub(crate) struct Labelled {
    pub(crate) class: Option<Class>,
    pub(crate) mode: Mode,
    pub(crate) line: String,
}

/// What the lint did on a list.
#[derive(Default)]
pub(crate) struct Scores {
    /// Per class: lines labelled so; of these, caught by the lint at all; caught as that class.
    pub(crate) by_class: BTreeMap<Class, (usize, usize, usize)>,
    /// Lines that must pass; of these, how many the lint objects to.
    pub(crate) pass: (usize, usize),
    /// Per class: lines that must pass and got this objection.
    pub(crate) false_alarms: BTreeMap<Class, usize>,
    /// Every miss and false alarm in words.
    pub(crate) wrong: Vec<String>,
}

impl Scores {
    /// Share of lines that must fail and do, whatever the class.
    pub(crate) fn caught(&self) -> f64 {
        let (all, caught) = self.by_class.values().fold((0, 0), |(a, c), v| (a + v.0, c + v.1));
        share(caught, all)
    }

    /// Share of lines that must fail and do in their own class.
    pub(crate) fn recall(&self) -> f64 {
        let (all, caught) = self.by_class.values().fold((0, 0), |(a, c), v| (a + v.0, c + v.2));
        share(caught, all)
    }

    /// Share of lines that must pass and do not.
    pub(crate) fn false_alarm_rate(&self) -> f64 {
        share(self.pass.1, self.pass.0)
    }
}

/// A share; 1 of nothing is 0.
#[allow(clippy::cast_precision_loss, reason = "counts of lines are far below 2^52")]
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// A list of `tests/wording/`, `None` if it does not exist.
pub(crate) fn read(name: &str) -> Option<Vec<Labelled>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/wording").join(name);
    let text = std::fs::read_to_string(&path).ok()?;
    let rows = text.lines().enumerate().skip(1).filter(|(_, row)| !row.is_empty());
    Some(
        rows.map(|(number, row)| labelled(row).unwrap_or_else(|why| panic!("{name}:{}: {why}", number + 1)))
            .collect(),
    )
}

fn labelled(row: &str) -> Result<Labelled, String> {
    let [label, mode, line] = row.splitn(3, '\t').collect::<Vec<_>>()[..] else {
        return Err("needs three columns: label, mode, line".to_owned());
    };
    let class = match label {
        "pass" => None,
        name => Some(Class::from_name(name).ok_or_else(|| format!("unknown label {name:?}"))?),
    };
    let mode = match mode {
        "lay" => Mode::Wellness,
        "clinician" => Mode::Clinician,
        other => return Err(format!("unknown mode {other:?}")),
    };
    Ok(Labelled { class, mode, line: line.to_owned() })
}

/// Lints every line of a list.
pub(crate) fn score(list: &[Labelled]) -> Scores {
    let mut scores = Scores::default();
    for Labelled { class, mode, line } in list {
        let found = lint(line, *mode);
        if let Some(class) = class {
            let entry = scores.by_class.entry(*class).or_default();
            let own = found.iter().any(|concern| concern.class == *class);
            entry.0 += 1;
            entry.1 += usize::from(!found.is_empty());
            entry.2 += usize::from(own);
            if !own {
                let as_what = found.iter().map(|c| c.class.name()).collect::<Vec<_>>().join(", ");
                scores.wrong.push(format!("missed {class} (found: {as_what}): {line}"));
            }
        } else {
            scores.pass.0 += 1;
            scores.pass.1 += usize::from(!found.is_empty());
            for concern in found {
                *scores.false_alarms.entry(concern.class).or_default() += 1;
                scores.wrong.push(format!("false alarm {}: {line} [{}]", concern.class, concern.matched));
            }
        }
    }
    scores
}

/// The table of a list, as in docs/WORDING.md.
pub(crate) fn table(name: &str, scores: &Scores) -> String {
    use std::fmt::Write;
    let mut out = format!(
        "{name}\n{:<18} {:>5} {:>12} {:>14} {:>13}\n",
        "class", "lines", "caught", "as that class", "false alarms"
    );
    for class in Class::ALL {
        let (all, caught, own) = scores.by_class.get(&class).copied().unwrap_or_default();
        let alarms = scores.false_alarms.get(&class).copied().unwrap_or(0);
        let percent = |n| format!("{n} ({:.0} %)", 100.0 * share(n, all));
        writeln!(
            out,
            "{:<18} {all:>5} {:>12} {:>14} {alarms:>13}",
            class.name(),
            percent(caught),
            percent(own)
        )
        .expect("writing to a string cannot fail");
    }
    let (pass, alarmed) = scores.pass;
    writeln!(
        out,
        "all: caught {:.1} %, as their class {:.1} %; {alarmed} of {pass} lines that must pass objected to ({:.1} %)",
        100.0 * scores.caught(),
        100.0 * scores.recall(),
        100.0 * scores.false_alarm_rate()
    )
    .expect("writing to a string cannot fail");
    out
}
