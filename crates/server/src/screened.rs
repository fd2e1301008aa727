//! A person with everything the safety screen looks at.

use content::Pack;
use jiff::Timestamp;
use jiff::civil::Date;
use reason::triage::{PainNow, Screen, TriageResult, screen, standing_pain};
use record::{FlagAnswer, Lock, Person, PersonId};

use crate::State;
use crate::error::ApiError;

/// A person with everything the safety screen looks at.
pub(crate) struct Screened {
    /// Who.
    pub(crate) person: Person,
    /// The day.
    pub(crate) today: Date,
    /// Every answer on record.
    pub(crate) answers: Vec<FlagAnswer>,
    /// Every lock on record.
    pub(crate) locks: Vec<Lock>,
    /// Pain as told, a jump first.
    pub(crate) pain: Option<PainNow>,
    /// Whether there was a screen before.
    pub(crate) ever: bool,
}

impl Screened {
    /// Reads it from the store.
    pub(crate) async fn of(state: &State, id: PersonId) -> Result<Self, ApiError> {
        let store = state.store();
        let person = store.person(id).await?;
        let screenings = store.screenings(id, Timestamp::MIN).await?;
        let locks = store.locks(id).await?;
        let today = state.clock().today();
        let told = screenings.iter().filter_map(|s| {
            let pain = s.pain?;
            let now = PainNow::new(pain.now, pain.usual, pain.new_location, pain.new_leg_symptom)?;
            Some(now.told_at(s.at))
        });
        let pain = standing_pain(state.pack(), told);
        let ever = !screenings.is_empty();
        let answers = screenings.into_iter().flat_map(|s| s.answers).collect();
        Ok(Self { person, today, answers, locks, pain, ever })
    }

    /// What the rules are given.
    pub(crate) fn screen(&self) -> Screen<'_> {
        let Self { person, today, answers, locks, pain, .. } = self;
        Screen { person, today: *today, answers, locks, pain: *pain }
    }

    /// What follows from it. Before the first screen that is: not finished, so locked.
    pub(crate) fn result(&self, pack: &Pack) -> TriageResult {
        screen(pack, &self.screen())
    }
}
