//! What must survive: a restart, and several writers at once.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use jiff::civil::date;
use record::{
    AssessmentId, FlagId, Instrument, Level, Mode, Outcome, Person, PersonId, Preferences, Rater, Sex,
};
use store::{CredentialDigest, NewMeasurement, OpenLock, Screening, SqliteStore, Store};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

async fn someone(store: &SqliteStore) -> PersonId {
    let person = Person {
        id: PersonId(0),
        name: "Ada".into(),
        born: date(1972, 12, 10),
        sex: Sex::Female,
        height: None,
        mass: None,
        country: None,
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![],
        preferences: Preferences::default(),
    };
    store.add_person(&person, NOW).await.unwrap().id
}

#[tokio::test]
async fn locks_and_credentials_survive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let ada = someone(&store).await;
    let lock = OpenLock { flag: FlagId::new("ca_history").unwrap(), level: Level::UrgentSameDay };
    let screening = Screening {
        at: NOW,
        pack: "test 1".into(),
        answers: vec![],
        pain: None,
        level: Level::UrgentSameDay,
        opens: vec![lock],
    };
    let opened = store.record_screen(ada, &screening).await.unwrap();
    let digest = CredentialDigest([7; 32]);
    store.add_credential(&digest, NOW).await.unwrap();
    store.close().await;

    let store = SqliteStore::open(folder.path()).await.unwrap();
    assert_eq!(store.locks(ada).await.unwrap(), opened);
    assert!(store.knows_credential(&digest).await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_at_the_same_time_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let ada = someone(&store).await;
    let writers: Vec<_> = (0..40)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let measurement = NewMeasurement {
                    assessment: AssessmentId::new("cst30").unwrap(),
                    side: None,
                    instrument: Instrument::Count,
                    rater: Rater::Own,
                    outcome: Outcome::Values(vec![f64::from(n)]),
                    pain: None,
                    at: NOW,
                    note: String::new(),
                };
                store.add_measurement(ada, &measurement).await.unwrap().id
            })
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for writer in writers {
        ids.insert(writer.await.unwrap());
    }
    assert_eq!(ids.len(), 40);
    let mut values: Vec<f64> = Vec::new();
    for measurement in store.measurements(ada).await.unwrap() {
        let Outcome::Values(v) = measurement.outcome else { panic!("every writer wrote a value") };
        values.extend(v);
    }
    values.sort_by(f64::total_cmp);
    assert_eq!(values, (0..40).map(f64::from).collect::<Vec<_>>());
}
