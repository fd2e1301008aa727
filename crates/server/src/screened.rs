//! A person with everything the safety screen looks at.

use content::Pack;
use jiff::Timestamp;
use jiff::civil::Date;
use reason::triage::{PainNow, Screen, TriageResult, screen};
use record::{FlagAnswer, Lock, Person, PersonId};

use crate::State;
use crate::clock::day;
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
    /// Pain as last told today.
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
        let told = screenings.iter().filter(|s| day(s.at) == today).filter_map(|s| s.pain).next_back();
        let pain = told.and_then(|p| PainNow::new(p.now, p.usual, p.new_location, p.new_leg_symptom));
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
