//! How much each factor asks for its exercises, from the findings.

use std::collections::BTreeMap;

use content::factor::{Beyond, FactorKind};
use content::{EvidenceGrade, Pack};
use reason::inference::{Finding, Findings};
use record::{FactorId, Message, Side};

use crate::reasons::{self, ASKS_FROM};

/// What the findings say about one factor, its sides taken together.
#[derive(Clone, Debug)]
pub(crate) struct Weight<'a> {
    /// Its place in the pack, for the selection.
    pub(crate) index: usize,
    /// Presence × relevance × grade, 0 to 1; halved while nothing was measured.
    pub(crate) weight: f64,
    /// Whether something was measured.
    pub(crate) measured: bool,
    /// Whether it may ask for anything at all: not against the evidence.
    counted: bool,
    /// Measured, rather present than not, and counted.
    pub(crate) asks: bool,
    /// The finding of the side that speaks loudest.
    pub(crate) finding: &'a Finding,
    /// The side to do more of, when left and right differ beyond error.
    pub(crate) extra_side: Option<Side>,
    /// Stress, mood, worry.
    pub(crate) psychosocial: bool,
}

/// Every factor there is a finding for.
pub(crate) fn weights<'a>(pack: &Pack, findings: &'a Findings) -> BTreeMap<FactorId, Weight<'a>> {
    let mut out = BTreeMap::new();
    for (index, factor) in pack.factors.iter().enumerate() {
        let mine = findings.findings.iter().filter(|f| f.factor == factor.id);
        let loudest = mine.max_by(|a, b| {
            let measured = |f: &Finding| !f.presence.measurements.is_empty();
            measured(a).cmp(&measured(b)).then(a.applies.total_cmp(&b.applies))
        });
        let Some(finding) = loudest else { continue };
        let measured = !finding.presence.measurements.is_empty();
        let counted = factor.counts && finding.grade != EvidenceGrade::Against;
        let share = if counted { grade_share(finding.grade) } else { 0.0 };
        let certainty = if measured { 1.0 } else { 0.5 };
        out.insert(
            factor.id.clone(),
            Weight {
                index,
                weight: finding.applies.clamp(0.0, 1.0) * share * certainty,
                measured,
                counted,
                asks: measured && counted && finding.presence.probability >= ASKS_FROM,
                finding,
                extra_side: extra_side(findings, &factor.id, factor.presence.beyond),
                psychosocial: factor.kind == FactorKind::Psychosocial,
            },
        );
    }
    out
}

/// What a grade counts, chosen here: better evidence counts a little more, none still counts half.
pub(crate) fn grade_share(grade: EvidenceGrade) -> f64 {
    match grade {
        EvidenceGrade::Against => 0.0,
        EvidenceGrade::None => 0.5,
        EvidenceGrade::VeryLow => 0.75,
        EvidenceGrade::Low => 0.9,
        EvidenceGrade::Moderate => 1.0,
        EvidenceGrade::High => 1.1,
    }
}

/// The worse side, when the difference is beyond its error.
fn extra_side(findings: &Findings, factor: &FactorId, beyond: Beyond) -> Option<Side> {
    let found = findings.asymmetries.iter().find(|a| a.factor == *factor)?;
    let left_minus_right = found.difference.mean;
    if left_minus_right.abs() <= found.mdc {
        return None;
    }
    let left_is_worse = match beyond {
        Beyond::Below => left_minus_right < 0.0,
        Beyond::Above => left_minus_right > 0.0,
    };
    Some(if left_is_worse { Side::Left } else { Side::Right })
}

impl Weight<'_> {
    /// Whether it speaks for an exercise: measured, counted, and at least about as likely there as not.
    pub(crate) fn speaks(&self) -> bool {
        self.measured && self.counted && self.finding.presence.probability >= reasons::SPEAKS_FROM
    }

    /// What was found, how sure, and how much it may matter, in a sentence that names the factor.
    pub(crate) fn says(&self, factor: &FactorId) -> Message {
        let key = match self.finding.side {
            None => "reason-item-finding",
            Some(Side::Left) => "reason-item-finding-left",
            Some(Side::Right) => "reason-item-finding-right",
        };
        Message::new(key)
            .key("factor", factor_key(factor))
            .key("chance", reasons::chance(self.finding.presence.probability))
            .key("matters", reasons::chance(self.finding.relevance.mean))
    }
}

/// The Fluent key of a factor's name.
pub(crate) fn factor_key(factor: &FactorId) -> String {
    format!("factor-{}", factor.fluent())
}
