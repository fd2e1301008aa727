//! Everything the screen can say exists in words, in English and in the German of the safety part.

use record::{Answer, Message};

use crate::case::{Case, pack};

/// Every message of a result.
fn messages(case: &Case) -> Vec<Message> {
    let result = case.screen();
    let because = result.hits.into_iter().flat_map(|hit| hit.because);
    because.chain(result.advice).chain(result.safety_net).collect()
}

pub(crate) fn assert_all_render(case: &Case) {
    for language in ["en", "de"] {
        for message in messages(case) {
            let text = pack().texts.render(language, &message);
            assert!(text.as_ref().is_ok_and(|text| !text.is_empty()), "{language}: {message:?}: {text:?}");
        }
    }
}

#[test]
fn every_flag_renders_for_every_kind_of_answer() {
    for flag in &pack().triage.flags {
        for given in [Answer::Yes, Answer::Unsure, Answer::Skipped] {
            assert_all_render(&Case::all_no().with(flag.id.as_str(), given).country("DE"));
        }
    }
}

#[test]
fn every_text_of_the_screen_exists_in_both_languages() {
    for key in pack().triage.text_keys() {
        for language in ["en", "de"] {
            assert!(pack().texts.has(language, &key), "{language} lacks {key}");
        }
    }
}

#[test]
fn the_question_about_sex_says_what_it_means_and_that_it_may_be_skipped() {
    let question = pack().texts.plain("en", "flag-ces-sex").unwrap();
    let help = pack().texts.plain("en", "flag-ces-sex-help").unwrap();
    assert!(question.contains("feeling or function") && question.contains("skip"), "{question}");
    assert!(help.contains("all adults"), "{help}");
}

#[test]
fn constipation_alone_is_not_meant_and_a_small_patch_counts() {
    assert!(
        pack().texts.plain("en", "flag-ces-bowel-help").unwrap().contains("Constipation alone is not meant")
    );
    let help = pack().texts.plain("en", "flag-ces-saddle-help").unwrap();
    assert!(["wipe", "wash", "sit", "small patch"].iter().all(|word| help.contains(word)), "{help}");
    assert!(!pack().texts.plain("en", "flag-ces-saddle").unwrap().to_lowercase().contains("new"));
}
