//! Yellow flags show from scores, levels and answers, and never lock.

use reason::triage::yellow;
use record::{
    Answer, AssessmentId, FlagAnswer, FlagId, Instrument, Measurement, MeasurementId, Outcome, Rater,
};

use crate::case::{Case, days_ago, pack};

fn measured(id: i64, assessment: &str, outcome: Outcome) -> Measurement {
    Measurement {
        id: MeasurementId(id),
        assessment: AssessmentId::new(assessment).unwrap(),
        side: None,
        instrument: Instrument::Question,
        rater: Rater::Own,
        outcome,
        pain: None,
        at: days_ago(1),
        note: String::new(),
        corrects: None,
    }
}

fn shown(answers: &[FlagAnswer], measurements: &[Measurement]) -> Vec<String> {
    yellow(pack(), answers, measurements).into_iter().map(|y| y.flag.to_string()).collect()
}

#[test]
fn d35_stress_shows_from_moderate_on() {
    for (level, shows) in [("none", false), ("mild", false), ("moderate", true), ("severe", true)] {
        let found = shown(&[], &[measured(1, "stress_level", Outcome::Level(level.into()))]);
        assert_eq!(found.contains(&"y_stress".to_owned()), shows, "{level}");
    }
}

#[test]
fn scores_show_at_their_threshold_and_the_correction_counts() {
    let two = measured(1, "phq2", Outcome::Values(vec![2.0]));
    assert!(shown(&[], std::slice::from_ref(&two)).is_empty());
    let three =
        Measurement { corrects: Some(MeasurementId(1)), ..measured(2, "phq2", Outcome::Values(vec![3.0])) };
    assert_eq!(shown(&[], &[two, three]), ["y_mood"]);
    assert_eq!(shown(&[], &[measured(1, "expect_better", Outcome::Values(vec![4.0]))]), ["y_expect"]);
}

#[test]
fn a_question_shows_on_yes_and_locks_nothing() {
    let mut case = Case::all_no();
    case.answers.push(FlagAnswer {
        flag: FlagId::new("y_wide").unwrap(),
        ..crate::case::answer("chest", Answer::Yes)
    });
    assert_eq!(shown(&case.answers, &[]), ["y_wide"]);
    assert!(!case.screen().locked);
}
