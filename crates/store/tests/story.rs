//! One story of two people, told through the [`Store`] trait alone, so that every backend is held to it.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::date;
use record::{
    Answer, AssessmentId, Clearance, ConditionId, ConditionRecord, CountryCode, Equipment, FeatureId,
    FlagAnswer, FlagId, FollowUpAnswer, FollowUpId, Instrument, Level, Mode, Outcome, Person, PersonId,
    Preferences, Rater, Role, Sex, Side, WalkingCapacity,
};
use store::{
    AgreedProgramme, CredentialDigest, Error, NewMeasurement, Noun, OpenLock, PainReport, Screening,
    SqliteStore, Store,
};

#[tokio::test]
async fn the_story_holds_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    tell(&store).await;
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn ada() -> Person {
    Person {
        id: PersonId(0),
        name: "Ada Lovelace".into(),
        born: date(1972, 12, 10),
        sex: Sex::Female,
        height: Some(1.683),
        mass: Some(61.7),
        country: CountryCode::new("GB"),
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![ConditionRecord {
            condition: ConditionId::new("pregnancy").unwrap(),
            details: BTreeMap::from([("weeks".into(), "31".into())]),
        }],
        preferences: Preferences {
            minutes: 12,
            equipment: BTreeSet::from([Equipment::Chair, Equipment::Band]),
            walking: Some(WalkingCapacity { minutes_at_once: 15, days_per_week: 4 }),
            ..Preferences::default()
        },
    }
}

fn answer(flag: &str, answer: Answer, when: &str) -> FlagAnswer {
    FlagAnswer {
        flag: FlagId::new(flag).unwrap(),
        answer,
        follow_ups: BTreeMap::new(),
        features: BTreeSet::new(),
        at: at(when),
    }
}

fn held(seconds: Vec<f64>) -> NewMeasurement {
    NewMeasurement {
        assessment: AssessmentId::new("sls_eo").unwrap(),
        side: Some(Side::Left),
        instrument: Instrument::Timer,
        rater: Rater::Helper,
        outcome: Outcome::Values(seconds),
        pain: Some(3),
        at: at("2026-11-22T09:30:00.123456789Z"),
        note: "barefoot".into(),
    }
}

async fn tell(store: &dyn Store) {
    // two people come
    let ada = store.add_person(&ada(), at("2026-11-22T09:00:00Z")).await.unwrap();
    let ben = store
        .add_person(
            &Person { name: "Ben".into(), conditions: vec![], ..ada.clone() },
            at("2026-11-22T09:01:00Z"),
        )
        .await
        .unwrap();
    assert_ne!(ada.id, ben.id);
    assert_eq!(store.people().await.unwrap(), [ada.clone(), ben.clone()]);
    assert_eq!(store.person(ada.id).await.unwrap(), ada);

    // Ada mends her profile
    let ada = Person { mass: None, conditions: vec![], mode: Mode::Clinician, ..ada };
    store.update_person(&ada, at("2026-11-22T09:05:00Z")).await.unwrap();
    assert_eq!(store.person(ada.id).await.unwrap(), ada);
    assert_eq!(store.person(ben.id).await.unwrap(), ben);

    screens(store, &ada, &ben).await;
    measures(store, &ada, &ben).await;
    agrees(store, &ada).await;
    pairs(store).await;

    // Ada leaves; nothing of hers answers any more, and Ben is as he was
    store.delete_person(ada.id).await.unwrap();
    assert_eq!(store.people().await.unwrap(), std::slice::from_ref(&ben));
    let nobody = |e: Error| matches!(e, Error::NotFound(Noun::Person));
    assert!(nobody(store.person(ada.id).await.unwrap_err()));
    assert!(nobody(store.update_person(&ada, at("2026-11-24T00:00:00Z")).await.unwrap_err()));
    assert!(nobody(store.locks(ada.id).await.unwrap_err()));
    assert!(nobody(store.answers(ada.id, Timestamp::MIN).await.unwrap_err()));
    assert!(nobody(store.measurements(ada.id).await.unwrap_err()));
    assert!(nobody(store.add_measurement(ada.id, &held(vec![1.0])).await.unwrap_err()));
    assert!(nobody(store.agreed_programme(ada.id).await.unwrap_err()));
    assert!(nobody(store.delete_person(ada.id).await.unwrap_err()));
    assert_eq!(store.person(ben.id).await.unwrap(), ben);
}

async fn screens(store: &dyn Store, ada: &Person, ben: &Person) {
    let saddle = FlagAnswer {
        follow_ups: BTreeMap::from([
            (FollowUpId::new("days_since_onset").unwrap(), FollowUpAnswer::Number(0.1 + 0.2)),
            (FollowUpId::new("last_scan").unwrap(), FollowUpAnswer::Date(date(2025, 2, 28))),
        ]),
        features: BTreeSet::from([FeatureId::new("morning_stiffness").unwrap()]),
        ..answer("ces_saddle", Answer::Unsure, "2026-11-22T09:10:00Z")
    };
    let emergency = OpenLock { flag: saddle.flag.clone(), level: Level::EmergencyNow };
    let first = Screening {
        at: at("2026-11-22T09:10:05Z"),
        pack: "plumb 0.1.0".into(),
        answers: vec![answer("inf_fever", Answer::No, "2026-11-22T09:09:00Z"), saddle],
        pain: Some(PainReport { now: 6, usual: Some(4), new_location: false, new_leg_symptom: true }),
        level: Level::EmergencyNow,
        opens: vec![emergency],
    };
    assert_eq!(store.last_screening(ada.id).await.unwrap(), None);
    let opened = store.record_screen(ada.id, &first).await.unwrap();
    assert_eq!(opened.len(), 1);
    assert_eq!((opened[0].level, opened[0].opened), (Level::EmergencyNow, first.at));

    // the same day she takes the answer back: both answers stand, and so does the lock
    let second = Screening {
        at: at("2026-11-22T09:20:00Z"),
        answers: vec![answer("ces_saddle", Answer::No, "2026-11-22T09:19:59Z")],
        pain: None,
        opens: vec![],
        ..first.clone()
    };
    assert_eq!(store.record_screen(ada.id, &second).await.unwrap(), []);
    let all = store.answers(ada.id, first.at).await.unwrap();
    assert_eq!(all, [first.answers.clone(), second.answers.clone()].concat());
    assert_eq!(store.answers(ada.id, at("2026-11-22T09:10:06Z")).await.unwrap(), second.answers);
    assert_eq!(store.screenings(ada.id, Timestamp::MIN).await.unwrap(), [first, second.clone()]);
    assert_eq!(store.last_screening(ada.id).await.unwrap(), Some(second));
    assert_eq!(store.locks(ada.id).await.unwrap(), opened);

    // only Ada's record has the lock, and clearances follow one another
    assert_eq!(store.locks(ben.id).await.unwrap(), []);
    let clearance = |day| Clearance {
        cleared_by: "Dr Example".into(),
        role: Role::Clinician,
        seen_on: day,
        note: "scan was fine".into(),
        entered: at("2026-11-23T18:00:00Z"),
        expires: Some(date(2027, 11, 23)),
    };
    let early = clearance(date(2026, 11, 22));
    let late = clearance(date(2026, 11, 23));
    let not_his = store.clear_lock(ben.id, opened[0].id, &early).await.unwrap_err();
    assert!(matches!(not_his, Error::NotFound(Noun::Lock)));
    assert_eq!(store.clear_lock(ada.id, opened[0].id, &early).await.unwrap().clearance, Some(early));
    let cleared = store.clear_lock(ada.id, opened[0].id, &late).await.unwrap();
    assert_eq!(cleared.clearance, Some(late));
    assert_eq!(store.locks(ada.id).await.unwrap(), [cleared]);
}

async fn measures(store: &dyn Store, ada: &Person, ben: &Person) {
    // values come back bit for bit
    let values = vec![0.1 + 0.2, 1.0 / 3.0, f64::MIN_POSITIVE, 45.0];
    let kept = store.add_measurement(ada.id, &held(values)).await.unwrap();
    assert_eq!(store.measurements(ada.id).await.unwrap(), std::slice::from_ref(&kept));
    let could_not =
        NewMeasurement { outcome: Outcome::CouldNot(record::CouldNot::Pain), side: None, ..held(vec![]) };
    let level = NewMeasurement { outcome: Outcome::Level("moderate".into()), pain: None, ..held(vec![]) };
    let could_not = store.add_measurement(ada.id, &could_not).await.unwrap();
    let level = store.add_measurement(ada.id, &level).await.unwrap();

    // what is no number is not kept
    for bad in [vec![], vec![f64::NAN], vec![1.0, f64::INFINITY]] {
        assert!(matches!(store.add_measurement(ada.id, &held(bad)).await, Err(Error::NoValue)));
    }

    // a correction replaces what it corrects and hides nothing
    let right = store.correct_measurement(ada.id, kept.id, &held(vec![21.0])).await.unwrap();
    assert_eq!(right.corrects, Some(kept.id));
    let standing = [could_not.clone(), level.clone(), right.clone()];
    assert_eq!(store.measurements(ada.id).await.unwrap(), standing);
    let again = store.correct_measurement(ada.id, kept.id, &held(vec![22.0])).await;
    assert!(matches!(again, Err(Error::AlreadyCorrected)));
    let not_his = store.correct_measurement(ben.id, right.id, &held(vec![23.0])).await;
    assert!(matches!(not_his, Err(Error::NotFound(Noun::Measurement))));
    let last = store.correct_measurement(ada.id, right.id, &held(vec![20.5])).await.unwrap();
    assert_eq!(store.measurements(ada.id).await.unwrap(), [could_not.clone(), level.clone(), last.clone()]);
    let history = store.measurement_history(ada.id).await.unwrap();
    assert_eq!(history, [kept, could_not, level, right, last]);
    assert_eq!(store.measurements(ben.id).await.unwrap(), []);
}

async fn agrees(store: &dyn Store, ada: &Person) {
    assert_eq!(store.agreed_programme(ada.id).await.unwrap(), None);
    let agreed = |minutes: f64| AgreedProgramme {
        agreed: at("2026-11-22T10:00:00Z"),
        pack: "plumb 0.1.0".into(),
        document: serde_json::json!({ "minutes": minutes, "items": [] }),
    };
    store.agree_programme(ada.id, &agreed(9.1)).await.unwrap();
    store.agree_programme(ada.id, &agreed(1.0 / 3.0)).await.unwrap();
    assert_eq!(store.agreed_programme(ada.id).await.unwrap(), Some(agreed(1.0 / 3.0)));
}

async fn pairs(store: &dyn Store) {
    let (laptop, phone) = (CredentialDigest([1; 32]), CredentialDigest([2; 32]));
    let when = at("2026-11-22T09:00:00Z");
    assert!(!store.knows_credential(&laptop).await.unwrap());
    let first = store.add_credential(&laptop, when).await.unwrap();
    let second = store.add_credential(&phone, when).await.unwrap();
    assert!(store.knows_credential(&laptop).await.unwrap());
    assert_eq!(store.credentials().await.unwrap(), [first, second]);
    store.revoke_credential(first.id, when).await.unwrap();
    assert!(!store.knows_credential(&laptop).await.unwrap());
    assert!(store.knows_credential(&phone).await.unwrap());
    assert_eq!(store.credentials().await.unwrap(), [second]);
    let ended = store.revoke_credential(first.id, when).await;
    assert!(matches!(ended, Err(Error::NotFound(Noun::Credential))));
}
