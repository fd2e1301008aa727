use proptest::prelude::*;

use super::*;

/// The value of a set of picks, straight from the definition; `None` when it does not keep to the frame.
fn value_of(
    candidates: &[Candidate],
    factors: usize,
    frame: &Frame,
    picks: &[(usize, usize)],
) -> Option<i64> {
    let chosen: Vec<(&Candidate, &Choice)> =
        picks.iter().map(|(c, o)| (&candidates[*c], &candidates[*c].choices[*o])).collect();
    let transitions = u32::try_from(chosen.len().saturating_sub(1)).unwrap() * frame.transition;
    let seconds: u32 = chosen.iter().map(|(_, o)| o.seconds).sum::<u32>() + transitions;
    let families: std::collections::BTreeSet<_> = chosen.iter().map(|(c, _)| c.family).collect();
    let regions: std::collections::BTreeSet<_> = chosen.iter().map(|(c, _)| c.region).collect();
    let fits = seconds <= frame.seconds
        && families.len() == chosen.len()
        && (0..factors).all(|f| chosen.iter().filter(|(c, _)| c.stretches.contains(&f)).count() <= 1)
        && (frame.fewest..=frame.most).contains(&chosen.len())
        && (!frame.strength || chosen.iter().any(|(c, _)| c.strength));
    let covered: i64 = (0..factors)
        .map(|f| {
            let of = |o: &Choice| o.covers.iter().find(|(at, _)| *at == f).map_or(0, |(_, gives)| *gives);
            chosen.iter().map(|(_, o)| of(o)).max().unwrap_or(0)
        })
        .sum();
    let own: i64 = chosen.iter().map(|(_, o)| o.value).sum();
    let regions = i64::try_from(regions.len()).unwrap() * frame.new_region;
    fits.then_some(own + covered + regions)
}

/// Every subset with every choice.
fn brute_force(candidates: &[Candidate], factors: usize, frame: &Frame) -> Option<i64> {
    fn grow(
        candidates: &[Candidate],
        factors: usize,
        frame: &Frame,
        from: usize,
        picks: &mut Vec<(usize, usize)>,
        best: &mut Option<i64>,
    ) {
        *best = (*best).max(value_of(candidates, factors, frame, picks));
        if picks.len() == frame.most {
            return;
        }
        for at in from..candidates.len() {
            for choice in 0..candidates[at].choices.len() {
                picks.push((at, choice));
                grow(candidates, factors, frame, at + 1, picks, best);
                picks.pop();
            }
        }
    }
    let mut best = None;
    grow(candidates, factors, frame, 0, &mut Vec::new(), &mut best);
    best
}

const FACTORS: usize = 3;

fn candidate() -> impl Strategy<Value = Candidate> {
    let region = prop::sample::select(vec![Region::Hip, Region::Trunk, Region::Leg]);
    let choice = (20_u32..260, -300_i64..900, prop::collection::vec((0..FACTORS, 0_i64..700), 0..3));
    let choices = prop::collection::vec(choice, 1..4);
    let stretches = prop::collection::vec(0..FACTORS, 0..2);
    let shape = (0_usize..5, stretches, region, any::<bool>(), choices);
    shape.prop_map(|(family, stretches, region, strength, choices)| Candidate {
        family,
        stretches,
        region,
        strength,
        choices: choices
            .into_iter()
            .enumerate()
            .map(|(n, (seconds, value, mut covers))| {
                covers.sort_unstable();
                covers.dedup_by_key(|(factor, _)| *factor);
                Choice { sets: u8::try_from(n).unwrap() + 1, seconds, value, covers }
            })
            .collect(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// On small instances the search finds what trying everything finds.
    #[test]
    fn the_search_is_exact(
        candidates in prop::collection::vec(candidate(), 0..8),
        seconds in 30_u32..700,
        fewest in 0_usize..3,
        strength in any::<bool>(),
        new_region in 0_i64..300,
    ) {
        let frame = Frame { seconds, transition: 20, fewest, most: 4, strength, new_region };
        let found = select(&candidates, FACTORS, &frame);
        prop_assert_eq!(found.as_ref().map(|s| s.value), brute_force(&candidates, FACTORS, &frame));
        if let Some(found) = found {
            prop_assert_eq!(value_of(&candidates, FACTORS, &frame, &found.picks), Some(found.value));
        }
    }
}

#[test]
fn nothing_fits_in_no_time() {
    let one = Candidate {
        family: 0,
        stretches: vec![],
        region: Region::Hip,
        strength: true,
        choices: vec![Choice { sets: 1, seconds: 60, value: 10, covers: vec![] }],
    };
    let frame = Frame { seconds: 59, transition: 20, fewest: 1, most: 4, strength: true, new_region: 0 };
    assert_eq!(select(&[one], 0, &frame), None);
}
