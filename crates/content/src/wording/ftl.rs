//! Reads the values out of a Fluent file, with their lines, and lints them.
//!
//! A scanner, not a parser: the pack's own check parses the file with `fluent-syntax`, which keeps no lines. A value
//! that runs over several lines is one unit; the variants of a selection are units of their own; `{ $x }` stands for
//! a word the lint does not know.
//!
//! A message that must say a forbidden thing carries, directly above it, `# lint-allow: class reason`. Every allowance
//! must be used and must give a reason.

use record::Mode;

use super::{Class, Concern, lint_unit};

/// One value of a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FtlValue {
    /// The message it belongs to, with its attribute: `flag-cord`, `flag-cord.label`.
    pub key: String,
    /// The text, its lines joined by a space, placeables replaced by `X`.
    pub text: String,
    /// Byte of `text` at which each line starts, and its 1-based line in the file.
    lines: Vec<(usize, u32)>,
}

/// An allowance in a file: `# lint-allow: class reason`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// 1-based line of the comment.
    pub line: u32,
    /// The message it stands above.
    pub key: String,
    /// What it allows.
    pub class: Class,
    /// Why.
    pub reason: String,
    /// Whether the message needed it.
    pub used: bool,
}

/// What linting a Fluent file found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FtlReport {
    /// What should be said differently, with the message's key.
    pub concerns: Vec<(String, Concern)>,
    /// The allowances, used or not.
    pub allowed: Vec<Allowed>,
    /// Lines with a `lint-allow` that names no class, gives no reason or stands above no message.
    pub malformed: Vec<u32>,
}

/// Whether a message is shown in the clinician's view only.
fn mode_of(key: &str, mode: Mode) -> Mode {
    if key.starts_with("app-clinician-") { Mode::Clinician } else { mode }
}

/// Lints every value of a Fluent file; messages `app-clinician-*` always in the clinician's mode.
///
/// ```
/// use content::wording::lint_ftl;
/// use record::Mode;
///
/// let report = lint_ftl("exercise-x = Fixes your back\n    for good.\n", Mode::Wellness);
/// assert_eq!(report.concerns[0].0, "exercise-x");
/// ```
#[must_use]
pub fn lint_ftl(text: &str, mode: Mode) -> FtlReport {
    let mut report = allowances(text);
    for value in ftl_values(text) {
        for hit in lint_unit(&value.text, mode_of(&value.key, mode)) {
            let message = value.key.split('.').next().unwrap_or(&value.key);
            let allowance = report.allowed.iter_mut().find(|a| a.key == message && a.class == hit.rule.class);
            if let Some(allowance) = allowance {
                allowance.used = true;
                continue;
            }
            let line = value.lines.iter().rev().find(|(start, _)| *start <= hit.at.start).map_or(1, |l| l.1);
            let concern = Concern {
                line,
                class: hit.rule.class,
                why: hit.rule.why.clone(),
                matched: value.text[hit.at].to_owned(),
            };
            report.concerns.push((value.key.clone(), concern));
        }
    }
    report
}

/// The key a line starts a message with.
fn message_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let name = key.strip_prefix('-').unwrap_or(key);
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (plain && name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(key)
}

fn allowances(text: &str) -> FtlReport {
    let mut report = FtlReport::default();
    let mut pending: Vec<Allowed> = Vec::new();
    for (number, line) in (1_u32..).zip(text.lines()) {
        if let Some(rest) = line.trim_start_matches('#').trim_start().strip_prefix("lint-allow:")
            && line.starts_with('#')
        {
            let (class, reason) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
            match Class::from_name(class) {
                Some(class) if !reason.trim().is_empty() => pending.push(Allowed {
                    line: number,
                    key: String::new(),
                    class,
                    reason: reason.trim().to_owned(),
                    used: false,
                }),
                _ => report.malformed.push(number),
            }
        } else if let Some(key) = message_key(line) {
            report.allowed.extend(pending.drain(..).map(|a| Allowed { key: key.to_owned(), ..a }));
        } else if !line.starts_with('#') {
            report.malformed.extend(pending.drain(..).map(|a| a.line));
        }
    }
    report.malformed.extend(pending.iter().map(|a| a.line));
    report
}

/// Where the scanner stands inside a message's value.
enum Frame {
    /// In a placeable, with its source so far.
    Placeable(String),
    /// In a selection, between variants.
    Select,
    /// In a variant's text, which is a unit of its own.
    Variant { unit: usize },
}

/// The values of a Fluent file in their order: messages, attributes, and each variant of a selection.
#[must_use]
pub fn ftl_values(text: &str) -> Vec<FtlValue> {
    let mut scanner = Scanner::default();
    for (number, line) in (1_u32..).zip(text.lines()) {
        scanner.line(number, line);
    }
    scanner.values.retain(|value| !value.text.is_empty());
    scanner.values
}

#[derive(Default)]
struct Scanner {
    values: Vec<FtlValue>,
    message: String,
    /// The unit of the message or attribute itself.
    unit: usize,
    frames: Vec<Frame>,
}

impl Scanner {
    fn line(&mut self, number: u32, line: &str) {
        // a new message or a comment ends whatever was left open
        if line.starts_with('#') {
            self.frames.clear();
            self.message.clear();
            return;
        }
        if let Some(key) = message_key(line) {
            self.frames.clear();
            key.clone_into(&mut self.message);
            self.unit = self.open(key.to_owned());
            self.body(number, &line[line.find('=').map_or(0, |i| i + 1)..]);
            return;
        }
        if self.message.is_empty() {
            return;
        }
        let attribute = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('='));
        match attribute {
            Some((name, value)) if self.frames.is_empty() => {
                self.unit = self.open(format!("{}.{}", self.message, name.trim()));
                self.body(number, value);
            }
            _ => self.body(number, line),
        }
    }

    fn open(&mut self, key: String) -> usize {
        self.values.push(FtlValue { key, text: String::new(), lines: Vec::new() });
        self.values.len() - 1
    }

    /// The value's part on one line.
    fn body(&mut self, number: u32, line: &str) {
        let line = line.trim();
        let starts_variant = line.starts_with('[') || line.starts_with("*[");
        if starts_variant && matches!(self.frames.last(), Some(Frame::Variant { .. })) {
            self.frames.pop();
        }
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            match (self.frames.last_mut(), c) {
                (Some(Frame::Placeable(source)), '}') => {
                    let literal = source.trim().strip_prefix('"').and_then(|s| s.strip_suffix('"'));
                    let said = literal.unwrap_or("X").to_owned();
                    self.frames.pop();
                    self.say(number, &said);
                }
                (Some(Frame::Placeable(source)), _) => {
                    source.push(c);
                    if source.ends_with("->") {
                        self.frames.pop();
                        self.frames.push(Frame::Select);
                    }
                }
                (Some(Frame::Select), '[') => {
                    chars.by_ref().take_while(|&c| c != ']').for_each(drop);
                    let unit = self.open(self.values[self.unit].key.clone());
                    self.frames.push(Frame::Variant { unit });
                }
                (Some(Frame::Select), '}') => {
                    self.frames.pop();
                    self.say(number, "X");
                }
                (Some(Frame::Select), _) => {}
                (Some(Frame::Variant { .. }), '}') => {
                    self.frames.pop();
                    self.frames.pop();
                    self.say(number, "X");
                }
                (_, '{') => self.frames.push(Frame::Placeable(String::new())),
                _ => self.say(number, c.encode_utf8(&mut [0; 4])),
            }
        }
        if !line.is_empty() {
            self.say(number, " ");
        }
    }

    /// Adds text to the unit that is open.
    fn say(&mut self, number: u32, said: &str) {
        let unit = self.frames.iter().rev().find_map(|frame| match frame {
            Frame::Variant { unit } => Some(*unit),
            _ => None,
        });
        let Some(value) = self.values.get_mut(unit.unwrap_or(self.unit)) else { return };
        let spaced = value.text.is_empty() || value.text.ends_with(' ');
        if spaced && said.trim().is_empty() {
            return;
        }
        if value.lines.last().is_none_or(|&(_, line)| line != number) {
            value.lines.push((value.text.len(), number));
        }
        value.text.push_str(said);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(ftl: &str) -> Vec<(String, String)> {
        ftl_values(ftl).into_iter().map(|v| (v.key, v.text.trim_end().to_owned())).collect()
    }

    fn pair(key: &str, text: &str) -> (String, String) {
        (key.to_owned(), text.to_owned())
    }

    #[test]
    fn values_attributes_and_continuations() {
        let ftl =
            "# a comment = no\nflag-a = Is it\n    new?\n    .label = New { $side } pain\n-term = Plumb\n";
        let wanted =
            [pair("flag-a", "Is it new?"), pair("flag-a.label", "New X pain"), pair("-term", "Plumb")];
        assert_eq!(texts(ftl), wanted);
    }

    #[test]
    fn each_variant_is_a_unit() {
        let ftl =
            "sets = You did { $n ->\n    [one] one set of { $all }\n   *[other] { $n } sets\n} today.\n";
        let wanted = [pair("sets", "You did X today."), pair("sets", "one set of X"), pair("sets", "X sets")];
        assert_eq!(texts(ftl), wanted);
    }

    #[test]
    fn a_concern_names_the_line_inside_a_long_value() {
        let report = lint_ftl("a = Fine.\nb =\n    Sit down.\n    Your spine is unstable.\n", Mode::Wellness);
        assert_eq!(report.concerns.len(), 1);
        assert_eq!((report.concerns[0].0.as_str(), report.concerns[0].1.line), ("b", 4));
    }

    #[test]
    fn an_allowance_needs_a_class_a_reason_and_a_message() {
        let ftl = "# lint-allow: damage the claim is shown with its verdict\nclaim-a = Your spine is unstable.\n\
                   # lint-allow: damage\nclaim-b = Your spine is unstable.\n\
                   # lint-allow: fear nothing here needs it\nclaim-c = Sit.\n# lint-allow: fear below is nothing\n";
        let report = lint_ftl(ftl, Mode::Wellness);
        assert_eq!(report.concerns.iter().map(|c| c.0.as_str()).collect::<Vec<_>>(), ["claim-b"]);
        let used: Vec<_> = report.allowed.iter().map(|a| (a.key.as_str(), a.used)).collect();
        assert_eq!(used, [("claim-a", true), ("claim-c", false)]);
        assert_eq!(report.malformed, [3, 7]);
    }
}
