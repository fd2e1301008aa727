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
    /// Where it works.
    pub(crate) region: Region,
    /// Counts as strength.
    pub(crate) strength: bool,
    /// Its doses.
    pub(crate) choices: Vec<Choice>,
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

/// A selection: candidate and choice indices in the order of the candidates, and its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selection {
    pub(crate) value: i64,
    pub(crate) picks: Vec<(usize, usize)>,
}

/// The best selection, or `None` when nothing keeps to the frame. Among equals the first in candidate order.
pub(crate) fn select(candidates: &[Candidate], factors: usize, frame: &Frame) -> Option<Selection> {
    let mut search =
        Search { candidates, frame, best: None, covered: vec![0; factors], picks: Vec::new(), seconds: 0 };
    search.descend(0, 0);
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
    /// Extends the picks with candidates from `from` on.
    fn descend(&mut self, from: usize, value: i64) {
        let chosen = self.picks.len();
        let has_strength = self.picks.iter().any(|(c, _)| self.candidates[*c].strength);
        if chosen >= self.frame.fewest && (has_strength || !self.frame.strength) {
            let better = self.best.as_ref().is_none_or(|best| value > best.value);
            if better {
                self.best = Some(Selection { value, picks: self.picks.clone() });
            }
        }
        let slots = self.frame.most - chosen;
        if slots == 0 {
            return;
        }

        // the best marginal value of every candidate that still fits
        let mut gains: Vec<(usize, i64)> = Vec::with_capacity(self.candidates.len() - from);
        for at in from..self.candidates.len() {
            if let Some(gain) = self.best_gain(at) {
                gains.push((at, gain));
            }
        }
        let mut tops: Vec<i64> = gains.iter().map(|(_, gain)| *gain).collect();
        tops.sort_unstable_by(|a, b| b.cmp(a));
        let forced = self.frame.fewest.saturating_sub(chosen);
        let bound: i64 = tops
            .iter()
            .take(slots)
            .enumerate()
            .map(|(n, gain)| if n < forced { *gain } else { (*gain).max(0) })
            .sum();
        if self.best.as_ref().is_some_and(|best| value + bound <= best.value) {
            return;
        }
        if self.frame.strength && !has_strength && !gains.iter().any(|(at, _)| self.candidates[*at].strength)
        {
            return;
        }

        for (at, _) in gains {
            for choice in 0..self.candidates[at].choices.len() {
                let Some(gain) = self.gain(at, choice) else { continue };
                let undo = self.push(at, choice);
                self.descend(at + 1, value + gain);
                self.pop(undo);
            }
        }
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
            if picked.family == candidate.family {
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
