//! Answers to safety questions.

use std::collections::{BTreeMap, BTreeSet};

use content::Pack;
use content::triage::{Flag, FollowUpKind, Triage};
use jiff::Timestamp;
use record::{Answer, FeatureId, FlagAnswer, FlagId, FollowUpAnswer, FollowUpId};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{invalid, past_day, within};
use crate::clock::day;
use crate::error::ApiError;

/// An answer as it is given: all of `FlagAnswer` but its time.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerGiven {
    /// Which flag.
    flag: FlagId,
    /// The answer.
    answer: Answer,
    /// Typed follow-ups by id; one that is absent was not answered.
    #[serde(default)]
    follow_ups: BTreeMap<FollowUpId, FollowUpAnswer>,
    /// For flags that count features: those that apply.
    #[serde(default)]
    features: BTreeSet<FeatureId>,
}

impl AnswerGiven {
    /// The answer, given now. What it means is for the screen to say; here it only has to be one.
    pub(crate) fn check(self, pack: &Pack, now: Timestamp) -> Result<FlagAnswer, ApiError> {
        let triage = &pack.triage;
        let name = format!("answers.{}", self.flag);
        let Some(flag) = triage.flag(&self.flag) else {
            return Err(invalid(name, "there is no such safety question"));
        };
        if let Some(unknown) = self.features.iter().find(|id| flag.features.iter().all(|f| f.id != **id)) {
            return Err(invalid(
                format!("{name}.features"),
                format!("this question does not list {unknown}"),
            ));
        }
        for (id, answer) in &self.follow_ups {
            let field = format!("{name}.follow_ups.{id}");
            let asked = asked_with(flag, triage).any(|one| one == id);
            let Some(follow_up) = triage.follow_up(id).filter(|_| asked) else {
                return Err(invalid(field, "this question has no such follow-up"));
            };
            check_follow_up(field, &follow_up.kind, answer, now)?;
        }
        let Self { flag, answer, follow_ups, features } = self;
        Ok(FlagAnswer { flag, answer, follow_ups, features, at: now })
    }
}

/// Every follow-up that may come with an answer to a flag.
fn asked_with<'p>(flag: &'p Flag, triage: &'p Triage) -> impl Iterator<Item = &'p FollowUpId> {
    let general = [triage.changed_follow_up(), &triage.rules.unsure_follow_up];
    flag.follow_ups.iter().chain(&flag.if_unsure).chain(general)
}

fn check_follow_up(
    field: String,
    kind: &FollowUpKind,
    answer: &FollowUpAnswer,
    now: Timestamp,
) -> Result<(), ApiError> {
    match (kind, answer) {
        // whatever is asked, a person may not know or pass over it
        (_, FollowUpAnswer::Answer(Answer::Unsure | Answer::Skipped))
        | (FollowUpKind::YesNo, FollowUpAnswer::Answer(_)) => Ok(()),
        (FollowUpKind::Choice { choices }, FollowUpAnswer::Choice(word)) if choices.contains(word) => Ok(()),
        (FollowUpKind::Choice { choices }, _) => {
            Err(invalid(field, format!("choose one of {}", choices.join(", "))))
        }
        (FollowUpKind::Number { min, max, unit }, FollowUpAnswer::Number(number)) => {
            within(field, *number, [*min, *max], unit.trim_start_matches("unit-")).map(drop)
        }
        (FollowUpKind::Date, FollowUpAnswer::Date(date)) => past_day(&field, *date, day(now)).map(drop),
        (FollowUpKind::YesNo, _) => Err(invalid(field, "answer yes, no, unsure or skipped")),
        (FollowUpKind::Number { .. }, _) => Err(invalid(field, "answer with a number")),
        (FollowUpKind::Date, _) => Err(invalid(field, "answer with a day")),
    }
}
