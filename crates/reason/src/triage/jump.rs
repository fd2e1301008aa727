//! What counts as a jump in pain, and which report of pain still stands.

use content::Pack;
use content::triage::Triage;
use record::Message;

use super::{PainNow, keys};

/// Why this pain counts as a jump, empty when it does not.
#[must_use]
pub fn pain_jump(pack: &Pack, pain: &PainNow) -> Vec<Message> {
    because(&pack.triage, pain)
}

pub(super) fn because(triage: &Triage, pain: &PainNow) -> Vec<Message> {
    let rules = &triage.rules;
    let mut because = vec![];
    if let Some(usual) =
        pain.usual().filter(|usual| pain.now() >= usual.saturating_add(rules.jump_above_usual))
    {
        let points = f64::from(pain.now() - usual);
        because.push(Message::new(keys::JUMP_ABOVE_USUAL).number("points", points));
    }
    if pain.now() >= rules.jump_at_least {
        because.push(Message::new(keys::JUMP_HIGH).number("pain", f64::from(pain.now())));
    }
    if pain.new_location() {
        because.push(Message::new(keys::JUMP_LOCATION));
    }
    if pain.new_leg_symptom() {
        because.push(Message::new(keys::JUMP_LEG));
    }
    because
}

/// The report of pain that matters to a screen, of every report on record in the order told.
///
/// A calm report does not undo a jump: its questions wait for answers from after it, on whatever day. Of two jumps the
/// later counts, and a new symptom in a leg told that day stays told.
#[must_use]
pub fn standing_pain(pack: &Pack, told: impl IntoIterator<Item = PainNow>) -> Option<PainNow> {
    told.into_iter().reduce(|before, now| {
        let jumps = |pain: &PainNow| !pain_jump(pack, pain).is_empty();
        match (jumps(&before), jumps(&now)) {
            (true, false) => before,
            (true, true) => now.keeping(&before),
            (false, _) => now,
        }
    })
}
