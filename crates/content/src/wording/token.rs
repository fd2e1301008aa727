//! Cuts a line into words and punctuation, opens contractions, and groups tokens into sentences.
//!
//! Offsets are bytes of the original line, so that a concern can quote what was written. Nothing here knows a language
//! beyond the English contractions.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Letters, lower case.
    Word,
    /// Digits, with decimal separators.
    Number,
    /// A mark inside a sentence: comma, colon, semicolon, dash, bracket.
    Mark,
    /// `.`, `!`, `…`: ends a sentence.
    Stop,
    /// `?`.
    Question,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Lower-case form; a contraction's parts are written out.
    pub(super) form: String,
    /// What it is.
    pub(super) kind: Kind,
    /// Bytes in the line.
    pub(super) at: Range<usize>,
}

/// Longest run of tokens analysed as one sentence; longer runs are cut into pieces that overlap.
const LONGEST: usize = 160;
/// How far two pieces of an overlong sentence overlap: more than the longest pattern reaches.
const OVERLAP: usize = 40;

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 12] =
    ["e.g", "i.e", "approx", "dr", "no", "vs", "etc", "bzw", "ca", "min", "z.b", "d.h"];

/// Tokens of a line.
pub(super) fn tokens(line: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut chars = line.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_alphanumeric() {
            let mut end = start + c.len_utf8();
            let mut word: String = c.to_lowercase().collect();
            let number = c.is_ascii_digit();
            while let Some(&(at, next)) = chars.peek() {
                let after = line[at + next.len_utf8()..].chars().next();
                let joins = match next {
                    _ if number && next.is_alphabetic() => false,
                    _ if next.is_alphanumeric() => !number || next.is_ascii_digit(),
                    '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => true,
                    '\'' | '’' | 'ʼ' | '‘' => !number && after.is_some_and(char::is_alphabetic),
                    '.' | ',' => number && after.is_some_and(|a| a.is_ascii_digit()),
                    _ => false,
                };
                if !joins {
                    break;
                }
                chars.next();
                end = at + next.len_utf8();
                match next {
                    '’' | 'ʼ' | '‘' => word.push('\''),
                    _ if is_invisible(next) => {}
                    _ => word.extend(next.to_lowercase()),
                }
            }
            push_word(&mut out, &word, number, start..end);
        } else if let Some(kind) = punctuation(c) {
            if kind == Kind::Stop && !ends_sentence(line, start, c) {
                continue;
            }
            out.push(Token { form: c.to_string(), kind, at: start..start + c.len_utf8() });
        }
    }
    out
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn punctuation(c: char) -> Option<Kind> {
    match c {
        ',' | ';' | ':' | '(' | ')' | '[' | ']' | '—' | '–' | '•' | '|' => Some(Kind::Mark),
        '.' | '!' | '…' | '\n' => Some(Kind::Stop),
        '?' => Some(Kind::Question),
        _ => None,
    }
}

/// Whether the full stop at `start` ends a sentence: not inside `e.g.` and not glued to a following letter.
fn ends_sentence(line: &str, start: usize, c: char) -> bool {
    if c != '.' {
        return true;
    }
    if line[start + 1..].chars().next().is_some_and(char::is_alphanumeric) {
        return false;
    }
    let tail: String = line[..start].chars().rev().take(8).collect::<Vec<_>>().into_iter().rev().collect();
    let word = tail.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("").to_lowercase();
    !ABBREVIATIONS.contains(&word.as_str())
        || line[start + 1..]
            .trim_start()
            .chars()
            .next()
            .is_none_or(|next| next.is_uppercase() && word == "no")
}

/// Pushes a word, its contraction written out.
fn push_word(out: &mut Vec<Token>, word: &str, number: bool, at: Range<usize>) {
    let kind = if number { Kind::Number } else { Kind::Word };
    if let Some((first, second)) = contraction(word) {
        out.push(Token { form: first.to_owned(), kind, at: at.clone() });
        out.push(Token { form: second.to_owned(), kind, at });
    } else {
        out.push(Token { form: word.replace('\'', ""), kind, at });
    }
}

/// The two words of a contraction.
fn contraction(word: &str) -> Option<(&str, &str)> {
    let Some((stem, ending)) = word.rsplit_once('\'') else {
        return match word {
            "cannot" => Some(("can", "not")),
            "gonna" => Some(("going", "to")),
            "wanna" => Some(("want", "to")),
            _ => None,
        };
    };
    match (stem, ending) {
        ("won", "t") => Some(("will", "not")),
        ("can", "t") => Some(("can", "not")),
        ("shan", "t") => Some(("shall", "not")),
        ("ain", "t") => Some(("is", "not")),
        (stem, "t") => Some((stem.strip_suffix('n').unwrap_or(stem), "not")),
        (stem, "ll") => Some((stem, "will")),
        (stem, "re") => Some((stem, "are")),
        (stem, "ve") => Some((stem, "have")),
        (stem, "m") => Some((stem, "am")),
        (stem, "d") => Some((stem, "would")),
        ("let", "s") => Some(("let", "us")),
        ("it" | "that" | "this" | "there" | "here" | "what" | "who" | "he" | "she" | "where", "s") => {
            Some((stem, "is"))
        }
        // a possessive, or a noun with "is"; the mark keeps both readings
        (stem, "s") => Some((stem, "'s")),
        _ => None,
    }
}

/// The sentences of a line as ranges of token indices, each with its closing mark.
pub(super) fn sentences(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for (i, token) in tokens.iter().enumerate() {
        let full = i + 1 - start >= LONGEST;
        if matches!(token.kind, Kind::Stop | Kind::Question) || full {
            out.push(start..i + 1);
            start = if full { i + 1 - OVERLAP } else { i + 1 };
        }
    }
    if start < tokens.len() {
        out.push(start..tokens.len());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(line: &str) -> Vec<String> {
        tokens(line).into_iter().map(|t| t.form).collect()
    }

    #[test]
    fn contractions_are_written_out() {
        assert_eq!(
            forms("You’ll see it isn't, can't"),
            ["you", "will", "see", "it", "is", "not", ",", "can", "not"]
        );
        assert_eq!(forms("won't the spine's"), ["will", "not", "the", "spine", "'s"]);
    }

    #[test]
    fn invisible_characters_hide_nothing() {
        assert_eq!(forms("da\u{ad}ma\u{200b}ged"), ["damaged"]);
    }

    #[test]
    fn numbers_keep_their_decimals_and_lose_their_unit() {
        assert_eq!(forms("3,400N or 2.5 kg."), ["3,400", "n", "or", "2.5", "kg", "."]);
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        let line = tokens("A prop, e.g. a wall. Then stop? Yes");
        assert_eq!(sentences(&line).len(), 3);
    }

    #[test]
    fn offsets_quote_the_original() {
        let line = "Your Spine’s OUT";
        let token = &tokens(line)[1];
        assert_eq!(&line[token.at.clone()], "Spine’s");
    }
}
