//! Gaps are found, filled only where allowed, and never bridged by resampling.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use motion::resample::{self, Interpolation};
use motion::{Channel, Header, Kind, MotionError, Table};
use proptest::prelude::*;

/// A sine sampled at 100 Hz, without the rows of `missing`.
fn sine(missing: &[std::ops::Range<usize>]) -> Table {
    let time: Vec<f64> = (0..100).map(|i| f64::from(i) * 0.01).collect();
    let values: Vec<Option<f64>> = time
        .iter()
        .enumerate()
        .map(|(i, t)| (!missing.iter().any(|r| r.contains(&i))).then(|| (3.0 * t).sin()))
        .collect();
    let channel = Channel::new("q", Kind::Scalar, values).unwrap();
    Table::new(Header::default(), time, vec![channel]).unwrap()
}

#[test]
fn gaps_are_found_with_their_length() {
    let gaps = resample::gaps(&sine(&[0..5, 20..24, 90..100]));
    let rows: Vec<_> = gaps.iter().map(|g| (g.row, g.rows)).collect();
    assert_eq!(rows, [(0, 5), (20, 4), (90, 10)]);
    assert_eq!((gaps[0].duration, gaps[2].duration), (None, None));
    assert!((gaps[1].duration.unwrap() - 0.05).abs() < 1e-12);
}

#[test]
fn short_gaps_are_filled_and_long_ones_and_ends_stay() {
    let table = sine(&[0..5, 20..24, 50..70]);
    let (filled, done, left) = resample::fill_gaps(&table, 0.1, Interpolation::Quintic).unwrap();
    assert_eq!(done.iter().map(|g| g.row).collect::<Vec<_>>(), [20]);
    assert_eq!(left.iter().map(|g| g.row).collect::<Vec<_>>(), [0, 50]);
    let channel = &filled.channels()[0];
    for row in 20..24 {
        assert!((channel.value(row, 0).unwrap() - (3.0 * filled.time()[row]).sin()).abs() < 1e-6);
    }
    assert_eq!(channel.missing_samples(), 25);
    // what was there is untouched
    assert_eq!(channel.value(30, 0), table.channels()[0].value(30, 0));
}

#[test]
fn resampling_does_not_bridge_gaps() {
    let table = resample::to_rate(&sine(&[40..50, 100..100]), 250.0, Interpolation::Cubic).unwrap();
    assert_eq!(table.rows(), 248);
    for (i, &t) in table.time().iter().enumerate() {
        let value = table.channels()[0].value(i, 0);
        if t > 0.39 + 1e-9 && t < 0.50 - 1e-9 {
            assert_eq!(value, None, "{t}");
        } else {
            // the natural end condition costs a little near the ends
            assert!((value.unwrap() - (3.0 * t).sin()).abs() < 1e-4, "{t}");
        }
    }
    assert!((table.step(1e-9).unwrap() - 0.004).abs() < 1e-12);
}

#[test]
fn beyond_the_data_is_missing() {
    let table = resample::at_times(&sine(&[]), &[-0.1, 0.0, 0.5, 0.99, 1.0], Interpolation::Linear).unwrap();
    let found: Vec<bool> = table.channels()[0].component(0).iter().map(Option::is_some).collect();
    assert_eq!(found, [false, true, true, true, false]);
}

#[test]
fn quaternions_turn_along_the_shortest_arc() {
    let half = std::f64::consts::FRAC_1_SQRT_2;
    // the second is a quarter turn about x, written with the other sign
    let values = [1.0, 0.0, 0.0, 0.0, -half, -half, 0.0, 0.0].map(Some);
    let channel = Channel::new("imu", Kind::Quaternion, values).unwrap();
    let table = Table::new(Header::default(), vec![0.0, 1.0], vec![channel]).unwrap();
    let middle = resample::at_times(&table, &[0.5], Interpolation::Quintic).unwrap();
    let eighth = std::f64::consts::PI / 8.0;
    let sample = middle.channels()[0].sample(0).unwrap();
    assert!((sample[0] - eighth.cos()).abs() < 1e-12 && (sample[1] - eighth.sin()).abs() < 1e-12);
    let error =
        motion::filter::low_pass(&sine(&[]).with_channels(vec![]).unwrap(), 6.0, motion::filter::Ends::Plain);
    assert!(error.is_ok());
    let many = Table::new(
        Header::default(),
        (0..8).map(f64::from).collect(),
        vec![
            Channel::new("imu", Kind::Quaternion, [Some(1.0), Some(0.0), Some(0.0), Some(0.0)].repeat(8))
                .unwrap(),
        ],
    );
    let refused = motion::filter::low_pass(&many.unwrap(), 0.2, motion::filter::Ends::Plain);
    assert!(matches!(refused, Err(MotionError::NotLinear { .. })));
}

#[test]
fn absurd_rates_are_refused() {
    for rate in [0.0, -5.0, f64::NAN, f64::INFINITY, 1e300] {
        assert!(resample::to_rate(&sine(&[]), rate, Interpolation::Linear).is_err(), "{rate}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// At its own times a table stays what it is, gaps included.
    #[test]
    fn own_times_change_nothing(missing in proptest::collection::vec(any::<bool>(), 100)) {
        let ranges: Vec<_> = missing.iter().enumerate().filter(|m| *m.1).map(|(i, _)| i..i + 1).collect();
        let table = sine(&ranges);
        for how in [Interpolation::Linear, Interpolation::Cubic, Interpolation::Quintic] {
            let again = resample::at_times(&table, table.time(), how).unwrap();
            for row in 0..100 {
                match (table.channels()[0].value(row, 0), again.channels()[0].value(row, 0)) {
                    (Some(a), Some(b)) => prop_assert!((a - b).abs() < 1e-9),
                    (a, b) => prop_assert_eq!(a, b),
                }
            }
        }
    }
}
