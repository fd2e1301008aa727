//! Whatever the text, the lint answers, in bounded time, the same way every time.

use std::time::{Duration, Instant};

use content::wording::{grade, lint, lint_ftl};
use proptest::prelude::*;
use record::Mode;

proptest! {
    // a failure prints its seed and the shrunken text; no file is left behind
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any Unicode: no panic, lines within the text, quotes taken from the text.
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        for concern in lint(&text, Mode::Wellness) {
            let line = text.lines().nth(concern.line as usize - 1);
            prop_assert!(line.is_some_and(|l| l.contains(&concern.matched)));
        }
        let _ = (lint_ftl(&text, Mode::Clinician), grade(&text));
    }

    /// Words the rules know, in any order and with any marks between them.
    #[test]
    fn any_order_of_known_words_is_answered(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "your", "back", "is", "not", "the", "cause", "pain", "will", "never", "hurt", "again", "if", "you",
                "take", "ibuprofen", ",", ".", "?", "—", "because", "disc", "'s", "don't", "out", "of", "place", "{", "}",
                "[one]", "->", "\n", "= ", "key", "#", "ß", "İ", "\u{200b}", "\u{301}", "5", "3.4N",
            ]),
            0..60,
        ),
    ) {
        let text = words.join(" ");
        prop_assert_eq!(lint(&text, Mode::Wellness), lint(&text, Mode::Wellness));
        let _ = lint_ftl(&text, Mode::Wellness);
    }

    /// A harmless sentence before or after a claim, on its own line, changes nothing but the line number.
    #[test]
    fn lines_are_judged_by_themselves(before in 0_u32..20) {
        let text = "Sit on the chair.\n".repeat(before as usize) + "Your spine is out of place.\nStand up.";
        let found = lint(&text, Mode::Wellness);
        prop_assert!(!found.is_empty());
        prop_assert!(found.iter().all(|c| c.line == before + 1));
    }
}

/// One line of a megabyte, in the two shapes that cost most: under a second each when optimised and alone on the
/// machine. The bound leaves room for an unoptimised build on a busy one; anything quadratic would take hours.
#[test]
fn a_megabyte_line_is_handled_in_time() {
    for shape in ["your back is the ", "not "] {
        let line = shape.repeat(1_000_000 / shape.len());
        let start = Instant::now();
        let found = lint(&line, Mode::Wellness);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(180), "{shape:?} took {took:?}");
        assert_eq!(found, [], "{shape:?} says nothing");
    }
}

/// The claim at the very end of a long line without a full stop is still found.
#[test]
fn nothing_hides_behind_length() {
    let line = "and ".repeat(5_000) + "your spine is out of place";
    assert!(!lint(&line, Mode::Wellness).is_empty());
}
