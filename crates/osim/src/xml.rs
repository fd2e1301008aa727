//! From bytes to an XML tree, with limits and the repairs that OpenSim's tolerant reader would not need.

use crate::OsimError;
use roxmltree::{Document, ParsingOptions};

/// Largest file that is read. The largest model known to us has 8 MB.
pub(crate) const MOST_BYTES: usize = 256 << 20;
/// Most XML nodes.
const MOST_NODES: u32 = 20_000_000;
/// Deepest nesting of elements; models stay below 30.
const MOST_DEPTH: usize = 200;

/// Decodes a file: UTF-8 with or without byte-order mark, otherwise Latin-1.
pub(crate) fn decode(file: &str, bytes: &[u8]) -> Result<String, OsimError> {
    if bytes.len() > MOST_BYTES {
        return Err(OsimError::TooLarge { file: file.to_owned(), bytes: bytes.len(), most: MOST_BYTES });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|&b| char::from(b)).collect(),
    };
    // OpenSim writes C++ names such as HuntCrossleyForce::ContactParameters, which XML does not allow
    Ok(if text.contains("::") { without_colons(&text) } else { text })
}

/// `::` in the names of elements becomes `__`.
fn without_colons(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, part) in text.split('<').enumerate() {
        if i > 0 {
            out.push('<');
        }
        let end = part.find(|c: char| c.is_whitespace() || c == '>' || c == '!').unwrap_or(part.len());
        let (name, rest) = part.split_at(if i == 0 { 0 } else { end });
        out.push_str(&name.replace("::", "__"));
        out.push_str(rest);
    }
    out
}

/// Parses a document, after repairs that OpenSim's tolerant reader would not have needed. The second value says
/// whether there were any.
pub(crate) fn parse<'t>(
    file: &str,
    text: &'t str,
    repaired: &'t mut String,
) -> Result<(Document<'t>, bool), OsimError> {
    check_depth(file, text)?;
    let options = || ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    if let Ok(document) = Document::parse_with_options(text, options()) {
        return Ok((document, false));
    }
    *repaired = repair(text);
    match Document::parse_with_options(repaired, options()) {
        Ok(document) => Ok((document, true)),
        Err(error) => {
            Err(OsimError::Xml { file: file.to_owned(), line: error.pos().row, what: error.to_string() })
        }
    }
}

/// Nesting is bounded before the tree is built, so that nothing below recurses without end.
fn check_depth(file: &str, text: &str) -> Result<(), OsimError> {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = text[at..].find('<') {
        let start = at + found;
        let tag = &text[start..];
        let end = if tag.starts_with("<!--") { tag.find("-->") } else { tag.find('>') };
        // the parser will say what is wrong with a tag that does not end
        let Some(end) = end else { return Ok(()) };
        match tag.as_bytes()[1] {
            b'/' => depth = depth.saturating_sub(1),
            b'!' | b'?' => {}
            _ => depth += usize::from(tag.as_bytes()[end - 1] != b'/'),
        }
        if depth > MOST_DEPTH {
            let line = text[..start].bytes().filter(|&b| b == b'\n').count() + 1;
            return Err(OsimError::Xml {
                file: file.to_owned(),
                line: u32::try_from(line).unwrap_or(u32::MAX),
                what: format!("elements are nested deeper than {MOST_DEPTH}"),
            });
        }
        at = start + end + 1;
    }
    Ok(())
}

/// Comments out, control characters and stray ampersands made harmless; line numbers stay.
fn repair(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace());
    out.extend(text[..text.len() - rest.len()].chars().filter(|&c| c == '\n'));
    // nothing may stand before the declaration, so the lines before it move behind it
    if let (Some(end), true) = (rest.find("?>"), rest.starts_with("<?xml")) {
        let lines = std::mem::take(&mut out);
        rest = &rest[end + 2..];
        out.push_str(&lines);
    }
    while let Some(start) = rest.find("<!--") {
        push_clean(&mut out, &rest[..start]);
        let end = rest[start..].find("-->").map_or(rest.len(), |e| start + e + 3);
        out.extend(rest[start..end].chars().filter(|&c| c == '\n'));
        rest = &rest[end..];
    }
    push_clean(&mut out, rest);
    out
}

fn push_clean(out: &mut String, text: &str) {
    for (i, c) in text.char_indices() {
        match c {
            '&' => {
                let tail = &text[i + 1..];
                let known = ["amp;", "lt;", "gt;", "quot;", "apos;"].iter().any(|e| tail.starts_with(e));
                out.push_str(if known { "&" } else { "&amp;" });
            }
            c if c.is_control() && !matches!(c, '\n' | '\r' | '\t') => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => out.push(' '),
            c => out.push(c),
        }
    }
}
