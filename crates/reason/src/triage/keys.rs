//! The Fluent keys of what the screen itself says. A test holds that every language of the screen has all of them.

use record::Answer;

macro_rules! keys {
    ($($name:ident = $key:literal;)*) => {
        $(pub(super) const $name: &str = $key;)*

        #[cfg(test)]
        const ALL: &[&str] = &[$($key),*];
    };
}

keys! {
    BECAUSE_YES = "triage-because-yes";
    BECAUSE_UNSURE_YES = "triage-because-unsure-yes";
    BECAUSE_UNSURE_ROUTINE = "triage-because-unsure-routine";
    BECAUSE_SKIPPED = "triage-because-skipped";
    BECAUSE_PROFILE = "triage-because-profile";
    BECAUSE_DISAGREE = "triage-because-disagree";
    BECAUSE_EARLIER = "triage-because-earlier";
    BECAUSE_CLEARED = "triage-because-cleared";
    BECAUSE_WITH = "triage-because-with";
    BECAUSE_WITHOUT = "triage-because-without";
    BECAUSE_AGE = "triage-because-age";
    BECAUSE_CONDITION = "triage-because-condition";
    BECAUSE_FEATURE = "triage-because-feature";
    BECAUSE_COUNT = "triage-because-count";
    BECAUSE_ANSWER = "triage-because-answer";
    BECAUSE_NUMBER = "triage-because-number";
    BECAUSE_DATE = "triage-because-date";
    ANSWER_YES = "triage-answer-yes";
    ANSWER_NO = "triage-answer-no";
    ANSWER_UNSURE = "triage-answer-unsure";
    ANSWER_SKIPPED = "triage-answer-skipped";
    JUMP_ABOVE_USUAL = "triage-jump-above-usual";
    JUMP_HIGH = "triage-jump-high";
    JUMP_LOCATION = "triage-jump-location";
    JUMP_LEG = "triage-jump-leg";
    ASK_AGAIN_UNSURE = "triage-ask-again-unsure";
    ASK_AGAIN_SKIPPED = "triage-ask-again-skipped";
    ASK_AGAIN_OLD = "triage-ask-again-old";
    ASK_AGAIN_LOCK = "triage-ask-again-lock";
    ASK_PROFILE = "triage-ask-profile";
    ADVICE_STANDING_LOCK = "triage-advice-standing-lock";
    NUMBER_UNKNOWN = "triage-number-unknown";
    CRISIS_UNKNOWN = "triage-crisis-unknown";
    SAFETY_NET_NERVES = "triage-safety-net-nerves";
    SAFETY_NET_HEART = "triage-safety-net-heart";
    SAFETY_NET_FEVER = "triage-safety-net-fever";
    SAFETY_NET_SEX = "triage-safety-net-sex";
    SAFETY_NET_CRISIS = "triage-safety-net-crisis";
    UNREVIEWED = "triage-unreviewed";
}

/// The key of an answer's word.
pub(super) fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => ANSWER_YES,
        Answer::No => ANSWER_NO,
        Answer::Unsure => ANSWER_UNSURE,
        Answer::Skipped => ANSWER_SKIPPED,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_key_has_its_text_in_the_languages_of_the_screen() {
        let texts = &content::builtin().texts;
        for language in ["en", "de"] {
            let missing: Vec<_> = super::ALL.iter().filter(|key| !texts.has(language, key)).collect();
            assert!(missing.is_empty(), "{language} lacks {missing:?}");
        }
    }
}
