//! Which questions to ask, and when a jump in pain asks them again.

use content::Pack;
use record::Message;

use super::{PainNow, Purpose, Question, Screen};

/// Why this pain counts as a jump, empty when it does not.
#[must_use]
pub fn pain_jump(pack: &Pack, pain: &PainNow) -> Vec<Message> {
    let rules = &pack.triage.rules;
    let mut because = vec![];
    if let Some(usual) = pain.usual().filter(|usual| pain.now() >= usual.saturating_add(rules.jump_above_usual)) {
        let points = f64::from(pain.now() - usual);
        because.push(Message::new("triage-jump-above-usual").number("points", points));
    }
    if pain.now() >= rules.jump_at_least {
        because.push(Message::new("triage-jump-high").number("pain", f64::from(pain.now())));
    }
    if pain.new_location() {
        because.push(Message::new("triage-jump-location"));
    }
    if pain.new_leg_symptom() {
        because.push(Message::new("triage-jump-leg"));
    }
    because
}

/// The flags to ask, in the pack's order.
#[must_use]
pub fn questions(_pack: &Pack, _input: &Screen<'_>, _purpose: Purpose) -> Vec<Question> {
    vec![]
}
