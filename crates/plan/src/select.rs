//! Exact selection: which few exercises, and how many sets of each, are worth most in the time there is.
//!
//! Value is a sum of what each exercise brings by itself and of what the programme covers: a factor counts as far as the
//! exercise that covers it best, a region of the body once. Both are submodular: an exercise never brings more to a
//! larger programme. So the sum of the best marginal values of what is left bounds every completion, and the search
//! that prunes by it finds the optimum. Values are integers: the same input gives the same programme everywhere.

use content::exercise::Region;

/// One way to do one exercise.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Choice {
    /// Sets.
    pub(crate) sets: u8,
    /// Seconds.
    pub(crate) seconds: u32,
    /// What it is worth by itself, thousandths; may be negative.
    pub(crate) value: i64,
    /// What it gives to each factor it covers: index of the factor and thousandths.
    pub(crate) covers: Vec<(usize, i64)>,
}

/// One exercise that may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Candidate {
    /// Exercises of one family exclude each other.
    pub(crate) family: usize,
    /// Factors that it answers by range of movement: one exercise for each is enough.
    pub(crate) stretches: Vec<usize>,
    /// Where it works.
    pub(crate) region: Region,
    /// Counts as strength.
    pub(crate) strength: bool,
    /// Its doses.
    pub(crate) choices: Vec<Choice>,
}

impl Candidate {
    fn excludes(&self, other: &Self) -> bool {
        self.family == other.family || self.stretches.iter().any(|factor| other.stretches.contains(factor))
    }
}

/// What a programme has to keep to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    /// Seconds in all, transitions included.
    pub(crate) seconds: u32,
    /// Seconds between two exercises.
    pub(crate) transition: u32,
    /// Fewest exercises.
    pub(crate) fewest: usize,
    /// Most exercises.
    pub(crate) most: usize,
    /// At least one of strength.
    pub(crate) strength: bool,
    /// What a region that is new to the programme is worth, thousandths.
    pub(crate) new_region: i64,
}

/// Bounds look at this many picks at most; a frame asks for fewer.
const MOST_SLOTS: usize = 8;

/// A selection: candidate and choice indices in the order of the candidates, and its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selection {
    pub(crate) value: i64,
    pub(crate) picks: Vec<(usize, usize)>,
}

/// The best selection, or `None` when nothing keeps to the frame. Among equals the first found: larger gains are tried
/// first, then the order of the candidates.
pub(crate) fn select(candidates: &[Candidate], factors: usize, frame: &Frame) -> Option<Selection> {
    debug_assert!(frame.most <= MOST_SLOTS, "the bound looks at {MOST_SLOTS} picks");
    let mut search =
        Search { candidates, frame, best: None, covered: vec![0; factors], picks: Vec::new(), seconds: 0 };
    let all: Vec<usize> = (0..candidates.len()).collect();
    search.descend(&all, 0);
    let mut best = search.best?;
    best.picks.sort_unstable();
    Some(best)
}

struct Search<'a> {
    candidates: &'a [Candidate],
    frame: &'a Frame,
    best: Option<Selection>,
    covered: Vec<i64>,
    picks: Vec<(usize, usize)>,
    seconds: u32,
}

impl Search<'_> {
    /// Extends the picks with candidates of the pool.
    fn descend(&mut self, pool: &[usize], value: i64) {
        let chosen = self.picks.len();
        let has_strength = self.picks.iter().any(|(c, _)| self.candidates[*c].strength);
        let complete = chosen >= self.frame.fewest && (has_strength || !self.frame.strength);
        if complete && self.is_better(value) {
            self.best = Some(Selection { value, picks: self.picks.clone() });
        }
        let slots = self.frame.most - chosen;
        if slots == 0 {
            return;
        }

        // what still fits, by the most it can add, the most first
        let mut gains: Vec<(i64, usize)> =
            pool.iter().filter_map(|at| Some((self.best_gain(*at)?, *at))).collect();
        gains.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        if self.frame.strength && !has_strength && !gains.iter().any(|(_, at)| self.candidates[*at].strength)
        {
            return;
        }

        // every completion whose largest gain is the n-th adds at most that and the next ones
        let forced = self.frame.fewest.saturating_sub(chosen);
        for n in 0..gains.len() {
            let rest = self.most_of(&gains[n + 1..], slots - 1, forced.saturating_sub(1));
            if !self.is_better(value + gains[n].0 + rest) {
                return; // later ones add less
            }
            let at = gains[n].1;
            let later: Vec<usize> = gains[n + 1..].iter().map(|(_, at)| *at).collect();
            for choice in 0..self.candidates[at].choices.len() {
                let Some(gain) = self.gain(at, choice) else { continue };
                if !self.is_better(value + gain + rest) {
                    continue;
                }
                let undo = self.push(at, choice);
                self.descend(&later, value + gain);
                self.pop(undo);
            }
        }
    }

    fn is_better(&self, value: i64) -> bool {
        self.best.as_ref().is_none_or(|best| value > best.value)
    }

    /// An upper bound of what `slots` more picks add, of which `forced` must be taken even at a loss: the largest gains,
    /// one a family.
    fn most_of(&self, gains: &[(i64, usize)], slots: usize, forced: usize) -> i64 {
        let mut families: [usize; MOST_SLOTS] = [usize::MAX; MOST_SLOTS];
        let (mut taken, mut sum) = (0, 0);
        for (gain, at) in gains {
            if taken == slots.min(MOST_SLOTS) || (taken >= forced && *gain <= 0) {
                break;
            }
            let family = self.candidates[*at].family;
            if !families[..taken].contains(&family) {
                families[taken] = family;
                taken += 1;
                sum += gain;
            }
        }
        sum
    }

    fn best_gain(&self, at: usize) -> Option<i64> {
        (0..self.candidates[at].choices.len()).filter_map(|choice| self.gain(at, choice)).max()
    }

    /// What this choice adds to the picks so far; `None` when it does not fit.
    fn gain(&self, at: usize, choice: usize) -> Option<i64> {
        let candidate = &self.candidates[at];
        let choice = &candidate.choices[choice];
        let transition = if self.picks.is_empty() { 0 } else { self.frame.transition };
        if self.seconds + transition + choice.seconds > self.frame.seconds {
            return None;
        }
        let mut new_region = self.frame.new_region;
        for (picked, _) in &self.picks {
            let picked = &self.candidates[*picked];
            if picked.excludes(candidate) {
                return None;
            }
            if picked.region == candidate.region {
                new_region = 0;
            }
        }
        let covers: i64 = choice.covers.iter().map(|(f, gives)| (gives - self.covered[*f]).max(0)).sum();
        Some(choice.value + covers + new_region)
    }

    fn push(&mut self, at: usize, choice: usize) -> Undo {
        let undo = Undo { seconds: self.seconds, covered: self.covered.clone() };
        let transition = if self.picks.is_empty() { 0 } else { self.frame.transition };
        let picked = &self.candidates[at].choices[choice];
        self.seconds += transition + picked.seconds;
        for (factor, gives) in &picked.covers {
            self.covered[*factor] = self.covered[*factor].max(*gives);
        }
        self.picks.push((at, choice));
        undo
    }

    fn pop(&mut self, undo: Undo) {
        self.seconds = undo.seconds;
        self.covered = undo.covered;
        self.picks.pop();
    }
}

/// What a step back restores.
struct Undo {
    seconds: u32,
    covered: Vec<i64>,
}

#[cfg(test)]
mod tests;
