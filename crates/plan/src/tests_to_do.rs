//! Which tests to do next, with what care, and which not at all.

use std::collections::BTreeSet;

use content::Pack;
use content::assessment::Assessment;
use jiff::civil::Date;
use reason::inference::{self, Findings, NextTest, PlanSignature};
use reason::triage::TriageResult;
use record::{AssessmentId, Measurement, Message, Person};

use crate::allowed::{Rules, is_question};
use crate::planner::Planner;
use crate::programme::locked;
use crate::reasons;
use crate::result::BlockedTest;

/// The tests whose results would most change this person's programme, per minute of effort. None while exercise is
/// locked: then there is no programme to change.
#[must_use]
pub fn next_tests(
    pack: &Pack,
    person: &Person,
    today: Date,
    measurements: &[Measurement],
    triage: &TriageResult,
) -> Vec<NextTest> {
    if locked(person, today, triage).is_some() {
        return Vec::new();
    }
    let blocked: BTreeSet<AssessmentId> =
        blocked_tests(pack, person, today, triage).into_iter().map(|b| b.assessment).collect();
    let mut effect = |findings: &Findings| signature(pack, person, today, triage, findings);
    let mut next = inference::next_tests(pack, person, today, measurements, &blocked, &mut effect);

    // what conditions ask to take care of belongs to the test
    let rules = Rules::new(pack, person, today, &triage.conditions, false);
    for test in &mut next {
        let assessment = pack.assessments.iter().find(|a| a.id == test.assessment);
        if let Some(Ok(terms)) = assessment.map(|a| rules.assessment(a)) {
            test.because.extend(terms.cautions);
        }
    }
    next
}

/// The share of each exercise in the programme that would follow from these findings.
fn signature(
    pack: &Pack,
    person: &Person,
    today: Date,
    triage: &TriageResult,
    findings: &Findings,
) -> PlanSignature {
    let planner = Planner::new(pack, person, today, &triage.conditions, findings);
    let session = planner.session();
    PlanSignature(
        session
            .iter()
            .map(|pick| {
                let dose = content::exercise::BaseDose { sets: pick.sets, ..pick.offer.dose };
                let minutes = crate::worth::minutes(&dose, pick.offer.extra.is_some());
                (pick.offer.exercise.id.clone(), minutes)
            })
            .collect(),
    )
}

/// The assessments that are not for this person now, each with its reason: a lock, a condition, a limit, or someone or
/// something that is missing.
#[must_use]
pub fn blocked_tests(pack: &Pack, person: &Person, today: Date, triage: &TriageResult) -> Vec<BlockedTest> {
    let rules = Rules::new(pack, person, today, &triage.conditions, false);
    let is_locked = locked(person, today, triage).is_some();
    let at_hand = &person.preferences.equipment;
    let judge = |assessment: &Assessment| -> Option<BlockedTest> {
        let blocked =
            |condition, because| Some(BlockedTest { assessment: assessment.id.clone(), condition, because });
        if is_locked && !is_question(assessment) {
            return blocked(None, Message::new("reason-blocked-locked"));
        }
        if let Err(exclusion) = rules.assessment(assessment) {
            return blocked(exclusion.condition, exclusion.because);
        }
        let missing = assessment.equipment.iter().find(|e| !at_hand.contains(e))?;
        blocked(None, reasons::missing(&[*missing]))
    };
    pack.assessments.iter().filter_map(judge).collect()
}
