//! A page of plain text, 80 columns wide, in one language.

use anyhow::Context;
use comfy_table::{ContentArrangement, Table, presets};
use content::Texts;
use record::{Arg, Message};
use textwrap::Options;

/// Columns of the page.
pub(crate) const WIDTH: usize = 80;

/// Text being written, line by line.
pub(crate) struct Page<'a> {
    texts: &'a Texts,
    language: &'a str,
    out: String,
    marked_unverified: bool,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub(crate) fn new(texts: &'a Texts, language: &'a str) -> Self {
        Self { texts, language, out: String::new(), marked_unverified: false }
    }

    /// What has been written.
    pub(crate) fn into_text(self) -> String {
        self.out
    }

    /// The text of a message in the page's language.
    pub(crate) fn say(&self, message: &Message) -> anyhow::Result<String> {
        self.texts.render(self.language, message).context("a text of the content pack is missing")
    }

    /// The text of a key without arguments.
    pub(crate) fn word(&self, key: &str) -> anyhow::Result<String> {
        self.say(&Message::new(key))
    }

    /// An empty line, never two.
    pub(crate) fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A heading with a line under it.
    pub(crate) fn heading(&mut self, key: &str) -> anyhow::Result<()> {
        let text = self.word(key)?;
        self.gap();
        self.line(&text);
        self.line(&"─".repeat(text.chars().count().min(WIDTH)));
        Ok(())
    }

    /// A paragraph of a message.
    pub(crate) fn paragraph(&mut self, message: &Message) -> anyhow::Result<()> {
        let text = self.say(message)?;
        self.text(&text);
        Ok(())
    }

    /// A paragraph of text.
    pub(crate) fn text(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    /// One point of a list, indented by `level` steps.
    pub(crate) fn point(&mut self, level: usize, message: &Message) -> anyhow::Result<()> {
        let text = self.say(message)?;
        self.marked(level, "•", &text);
        Ok(())
    }

    /// A line that starts with a mark; further lines stand under its text.
    pub(crate) fn marked(&mut self, level: usize, mark: &str, text: &str) {
        let first = format!("{}{mark} ", "  ".repeat(level));
        let rest = " ".repeat(first.chars().count());
        self.wrapped(text, &first, &rest);
    }

    /// A label and what belongs to it: further lines stand under the first word after the label.
    pub(crate) fn labelled(&mut self, label_key: &str, text: &str) -> anyhow::Result<()> {
        const LABEL: usize = 18;
        let label = self.word(label_key)?;
        let first = format!("   {label:<LABEL$} ");
        self.wrapped(text, &first, &" ".repeat(LABEL + 4));
        Ok(())
    }

    /// A paragraph that stands under a numbered heading.
    pub(crate) fn below(&mut self, text: &str) {
        self.wrapped(text, "   ", "   ");
    }

    /// The heading of one numbered thing, marked when a number behind it was not read at its source.
    pub(crate) fn numbered(&mut self, number: usize, name: &str, verified: bool) -> anyhow::Result<()> {
        self.gap();
        let mark = if verified { String::new() } else { format!("  {}", self.word("cli-unverified-mark")?) };
        self.marked_unverified |= !verified;
        self.line(&format!("{number}. {name}{mark}"));
        Ok(())
    }

    /// Whether anything was marked as not verified.
    pub(crate) fn has_unverified(&self) -> bool {
        self.marked_unverified
    }

    /// A table over the whole width, header first.
    pub(crate) fn table(&mut self, header: Vec<String>, rows: Vec<Vec<String>>) {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(WIDTH).unwrap_or(u16::MAX));
        table.set_header(header).add_rows(rows);
        for line in table.to_string().lines() {
            self.line(line.trim_end());
        }
    }

    /// A box nobody overlooks.
    pub(crate) fn banner(&mut self, lines: &[String]) {
        self.gap();
        self.line(&"█".repeat(WIDTH));
        for text in lines {
            for line in textwrap::wrap(text, WIDTH - 8) {
                let padding = " ".repeat((WIDTH - 8).saturating_sub(line.chars().count()));
                self.line(&format!("███ {line}{padding} ███"));
            }
        }
        self.line(&"█".repeat(WIDTH));
        self.gap();
    }

    fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        let options = Options::new(WIDTH).initial_indent(first).subsequent_indent(rest).break_words(false);
        for paragraph in text.lines() {
            for line in textwrap::wrap(paragraph, &options) {
                self.line(line.trim_end());
            }
        }
    }

    pub(crate) fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }
}

/// A message with arguments, shortly.
pub(crate) fn message<const N: usize>(key: &str, args: [(&str, Arg); N]) -> Message {
    let args = args.into_iter().map(|(name, arg)| (name.to_owned(), arg)).collect();
    Message { key: key.to_owned(), args }
}

/// A number for a text, as exact as its error: whole from an error of 1 on, one decimal below.
pub(crate) fn rounded(value: f64, error: f64) -> Arg {
    let step = if error.abs() >= 1.0 { 1.0 } else { 10.0 };
    Arg::Number((value * step).round() / step)
}
