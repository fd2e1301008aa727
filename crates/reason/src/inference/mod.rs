//! Is it there, could it matter: the probabilistic part (docs/INFERENCE.md).

mod next;
mod result;

use content::Pack;
use jiff::civil::Date;
use record::{Measurement, Person};

pub use next::{PlanSignature, next_tests};
pub use result::*;

/// Everything the measurements say about one person.
#[must_use]
pub fn infer(pack: &Pack, person: &Person, today: Date, measurements: &[Measurement]) -> Findings {
    let _ = (pack, person, today, measurements);
    Findings {
        findings: vec![],
        asymmetries: vec![],
        contradictions: vec![],
        nothing_specific: 1.0,
        nothing_specific_prior: 1.0,
        expected_by_chance: 0.0,
        counted_present: 0,
        notes: vec![],
    }
}
