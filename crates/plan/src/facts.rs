//! What is known about a person's conditions today. Unknown is never taken as good news.

use std::collections::BTreeMap;

use content::condition::{Condition, DetailKind, Test};
use jiff::civil::Date;
use record::ConditionRecord;

/// One condition a person has, with the answers to its questions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Active<'a> {
    /// What the pack says about it.
    pub(crate) condition: &'a Condition,
    /// The person's answers by key; empty when only triage knows of the condition.
    details: Option<&'a BTreeMap<String, String>>,
    /// Whether a safety screen established it too: then only answers that stand beside the screen count.
    screened: bool,
    today: Date,
}

impl<'a> Active<'a> {
    pub(crate) fn new(
        condition: &'a Condition,
        record: Option<&'a ConditionRecord>,
        screened: bool,
        today: Date,
    ) -> Self {
        Self { condition, details: record.map(|r| &r.details), screened, today }
    }

    /// Whether a rule with these tests is in force: not lifted by proof, and started by proof where it asks for proof.
    pub(crate) fn holds(&self, unless: &[Test], only_if: &[Test]) -> bool {
        let lifted = !unless.is_empty() && unless.iter().all(|test| self.proven(test));
        !lifted && only_if.iter().all(|test| self.proven(test))
    }

    fn proven(&self, test: &Test) -> bool {
        match test {
            Test::Is { detail, one_of } => {
                self.text(detail).is_some_and(|word| one_of.iter().any(|o| o == word))
            }
            Test::WeeksSince { detail, at_least } => self
                .date(detail)
                .and_then(|date| weeks_between(date, self.today))
                .is_some_and(|weeks| weeks >= *at_least),
            Test::GestationUnder { weeks } => self.gestation().is_some_and(|now| now < *weeks),
            Test::GestationFrom { weeks } => self.gestation().is_some_and(|now| now >= *weeks),
        }
    }

    /// Completed and begun weeks of pregnancy today. The due date stands at 40 weeks; a week that was told moves on
    /// from the day it was told. Where both are given and differ, the later week counts.
    fn gestation(&self) -> Option<f64> {
        let by_date = self.date("due_date").and_then(|due| {
            let left = f64::from(due.since(self.today).ok()?.get_days()) / 7.0;
            let weeks = 40.0 - left;
            (0.0..=44.0).contains(&weeks).then_some(weeks)
        });
        let told = self.number("weeks").map(|weeks| {
            let since = self.date("weeks_on").and_then(|on| weeks_between(on, self.today)).unwrap_or(0.0);
            weeks + since
        });
        match (by_date, told) {
            (Some(a), Some(b)) => Some(a.max(b)),
            (a, b) => a.or(b),
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        let word = self.details?.get(key)?.as_str();
        let detail = self.condition.details.iter().find(|d| d.key == key)?;
        if self.screened && !detail.beside_screen {
            return None;
        }
        match &detail.kind {
            DetailKind::Choice { choices } => choices.iter().any(|c| c == word).then_some(word),
            DetailKind::Date | DetailKind::Number { .. } => Some(word),
        }
    }

    fn date(&self, key: &str) -> Option<Date> {
        self.text(key)?.parse().ok()
    }

    fn number(&self, key: &str) -> Option<f64> {
        let value: f64 = self.text(key)?.parse().ok()?;
        let detail = self.condition.details.iter().find(|d| d.key == key)?;
        match detail.kind {
            DetailKind::Number { min, max, .. } => (min..=max).contains(&value).then_some(value),
            DetailKind::Date | DetailKind::Choice { .. } => None,
        }
    }
}

/// Weeks from one day to a later one; `None` for a day that has not come yet.
fn weeks_between(from: Date, to: Date) -> Option<f64> {
    let days = to.since(from).ok()?.get_days();
    (days >= 0).then(|| f64::from(days) / 7.0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use record::ConditionId;

    use super::*;

    fn known(condition: &str, details: &[(&str, &str)]) -> ConditionRecord {
        ConditionRecord {
            condition: ConditionId::new(condition).unwrap(),
            details: details.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
        }
    }

    fn holds(condition: &str, rule: &str, details: &[(&str, &str)]) -> bool {
        let pack = content::builtin();
        let condition = pack.conditions.iter().find(|c| c.id.as_str() == condition).unwrap();
        let rule = condition.rules.iter().find(|r| r.id == rule).unwrap();
        let record = known(condition.id.as_str(), details);
        Active::new(condition, Some(&record), false, date(2026, 11, 22)).holds(&rule.unless, &rule.only_if)
    }

    #[test]
    fn a_hip_rule_ends_only_with_the_surgeons_word_and_six_weeks() {
        let long_ago = ("operated_on", "2020-01-01");
        let fresh = ("operated_on", "2026-11-01");
        let lifted = ("surgeon_rules", "lifted");
        for (details, in_force) in [
            (vec![], true),
            (vec![long_ago], true),
            (vec![lifted], true),
            (vec![fresh, lifted], true),
            (vec![long_ago, ("surgeon_rules", "unsure")], true),
            (vec![("operated_on", "long ago"), lifted], true),
            (vec![("operated_on", "2030-01-01"), lifted], true),
            (vec![long_ago, lifted], false),
        ] {
            assert_eq!(holds("thr_posterior", "hip_range", &details), in_force, "{details:?}");
        }
    }

    #[test]
    fn pregnancy_counts_from_the_due_date_or_from_the_week_told() {
        for (details, late) in [
            (vec![], true),
            (vec![("weeks", "10")], false),
            (vec![("weeks", "16")], true),
            (vec![("weeks", "banana")], true),
            // ten weeks when told, nine weeks ago
            (vec![("weeks", "10"), ("weeks_on", "2026-09-20")], true),
            // due in thirty weeks: week ten
            (vec![("due_date", "2027-06-20")], false),
            (vec![("due_date", "2027-02-01")], true),
            // a due date long past says nothing
            (vec![("due_date", "2025-01-01")], true),
            (vec![("due_date", "2027-06-20"), ("weeks", "30")], true),
        ] {
            assert_eq!(holds("pregnancy", "lying_flat", &details), late, "{details:?}");
        }
    }

    #[test]
    fn a_rule_that_asks_for_proof_waits_for_it() {
        assert!(!holds("pregnancy", "lying_flat_symptoms", &[]));
        assert!(!holds("pregnancy", "lying_flat_symptoms", &[("lying_flat_symptoms", "no")]));
        assert!(holds("pregnancy", "lying_flat_symptoms", &[("lying_flat_symptoms", "yes")]));
    }
}
