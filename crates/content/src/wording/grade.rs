//! Reading grade of a text: Flesch-Kincaid grade level.
//!
//! Kincaid, Fishburne, Rogers and Chissom 1975 (Naval Technical Training Command, Research Branch Report 8-75):
//! `0.39 · words/sentences + 11.8 · syllables/words − 15.59`. Made for English prose of about a hundred words or more;
//! on one sentence it is noise, so it is reported for a file and never enforced on a line.

use super::token::{Kind, sentences, tokens};

/// Flesch-Kincaid grade level (US school grade) of an English text; `None` when it holds no word.
///
/// Each line ends a sentence, as headings and labels do. Syllables are counted by rule (groups of vowels, silent final
/// e), which is right for about nine words in ten.
///
/// ```
/// let easy = content::wording::grade("Sit on the chair. Lift one foot. Hold it for five seconds.");
/// let hard = content::wording::grade("Contraindications necessitate individualised physiotherapeutic consultation.");
/// assert!(easy < Some(4.0) && hard > Some(12.0));
/// ```
#[must_use]
pub fn grade(text: &str) -> Option<f64> {
    let (mut words, mut spans, mut syllables) = (0_u32, 0_u32, 0_u32);
    for line in text.lines() {
        let tokens = tokens(line);
        for sentence in sentences(&tokens) {
            let mut any = false;
            let mut last = None;
            for token in &tokens[sentence] {
                // the parts of a contraction share their place and are one word
                if token.kind == Kind::Word && last != Some(token.at.clone()) {
                    words += 1;
                    syllables += syllables_of(&token.form);
                    any = true;
                    last = Some(token.at.clone());
                }
            }
            spans += u32::from(any);
        }
    }
    (words > 0).then(|| {
        0.39 * f64::from(words) / f64::from(spans) + 11.8 * f64::from(syllables) / f64::from(words) - 15.59
    })
}

fn syllables_of(word: &str) -> u32 {
    let vowel = |c: char| "aeiouyäöüáéíóúàèâêô".contains(c);
    let (mut groups, mut inside) = (0_u32, false);
    for c in word.chars() {
        let is = vowel(c);
        groups += u32::from(is && !inside);
        inside = is;
    }
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    groups.saturating_sub(u32::from(silent && groups > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_by_rule() {
        for (word, count) in [
            ("hip", 1),
            ("table", 2),
            ("exercise", 3),
            ("moved", 1),
            ("lifted", 2),
            ("movement", 3),
            ("the", 1),
        ] {
            assert_eq!(syllables_of(word), count, "{word}");
        }
    }

    #[test]
    fn the_formula_by_hand() {
        // 6 words, 2 sentences, 6 syllables: 0.39·3 + 11.8·1 − 15.59
        let found = grade("Sit on it. Lift one foot.").expect("there are words");
        assert!((found - (0.39 * 3.0 + 11.8 - 15.59)).abs() < 1e-9, "{found}");
        assert_eq!(grade(" … 12 "), None);
    }
}
