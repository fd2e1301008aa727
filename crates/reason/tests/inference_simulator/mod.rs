//! A simulator of people who measure themselves, for calibration. It reads the pack's tables and shares no code with the
//! model: people are drawn from the norms, every error is drawn by itself, repeats are drawn one by one and cut at the
//! limit as a timer cuts them.
#![allow(dead_code, reason = "the test and the report use their own parts")]

use content::Pack;
use content::assessment::{Assessment, Scale, Unit};
use content::factor::{Beyond, Cutoff, Factor};
use jiff::civil::{Date, date};
use record::{
    Instrument, Measurement, MeasurementId, Mode, Outcome, Person, PersonId, Preferences, Rater, Sex, Side,
};
use statrs::distribution::{ContinuousCDF, Normal};

/// Splitmix64 with normals by Box and Muller: the same numbers everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Even between 0 and 1.
    pub(crate) fn even(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit exactly")]
        let share = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        share
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.bits() % n as u64).expect("below n")
    }

    fn chance(&mut self, p: f64) -> bool {
        self.even() < p
    }

    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.even()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.even()).cos()
    }

    /// Two standard normals with a correlation.
    fn pair(&mut self, r: f64) -> [f64; 2] {
        let first = self.normal();
        [first, r * first + (1.0 - r * r).sqrt() * self.normal()]
    }
}

/// How the world differs from what the model believes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct World {
    /// Factor on every error.
    pub(crate) errors: f64,
    /// Shift of everyone's constructs toward the finding, in population SDs.
    pub(crate) shift: f64,
    /// SD of an error that all readings of a factor on one day share, in units of the test's own error of one reading.
    pub(crate) shared: f64,
}

/// The world the model believes in.
pub(crate) const AS_MODELLED: World = World { errors: 1.0, shift: 0.0, shared: 0.0 };

/// One person: their measurements, and the truth.
pub(crate) struct Simulated {
    pub(crate) person: Person,
    pub(crate) measurements: Vec<Measurement>,
    /// For each factor of the pack: is it there on the left, on the right (the same twice without sides), and the true
    /// values in the unit of its reference test.
    pub(crate) truth: Vec<([bool; 2], [f64; 2])>,
}

pub(crate) fn today() -> Date {
    date(2026, 11, 22)
}

pub(crate) fn draw(pack: &Pack, world: World, dice: &mut Dice) -> Simulated {
    let age = 20 + i16::try_from(dice.below(60)).expect("small");
    let person = Person {
        id: PersonId(1),
        name: "Simulated".into(),
        born: date(2026 - age, 1, 1),
        sex: if dice.chance(0.5) { Sex::Female } else { Sex::Male },
        height: None,
        mass: None,
        country: None,
        language: "en".into(),
        mode: Mode::Wellness,
        conditions: vec![],
        preferences: Preferences::default(),
    };
    let mut measurements = vec![];
    let truth =
        pack.factors.iter().map(|f| factor(pack, f, &person, world, dice, &mut measurements)).collect();
    Simulated { person, measurements, truth }
}

fn factor(
    pack: &Pack,
    factor: &Factor,
    person: &Person,
    world: World,
    dice: &mut Dice,
    out: &mut Vec<Measurement>,
) -> ([bool; 2], [f64; 2]) {
    let toward = if factor.presence.beyond == Beyond::Below { -1.0 } else { 1.0 };
    let sides = if factor.sided { factor.side_correlation } else { 1.0 };
    let z = dice.pair(sides).map(|z| z + toward * world.shift);
    let age = person.age_years(today());
    let reference = pack.assessments.iter().find(|test| test.id == factor.reference).expect("a checked pack");
    let norm = reference.population(age, person.sex).expect("a checked pack");

    // where presence begins, in population SDs, and the reference test's mean
    let normal = Normal::standard();
    let (begins, mean) = match factor.presence.cutoff {
        Cutoff::Value(value) => ((scaled(reference, value) - norm.mean) / norm.sd, norm.mean),
        Cutoff::Sd(distance) => (toward * distance, norm.mean),
        Cutoff::Share { share, value } => {
            let begins = toward * -normal.inverse_cdf(share);
            (begins, value.map_or(norm.mean, |value| scaled(reference, value) - begins * norm.sd))
        }
    };
    let present = z.map(|z| if toward < 0.0 { z < begins } else { z > begins });

    let shared_on_day: [f64; 2] = [dice.normal(), dice.normal()];
    for test in &pack.assessments {
        let Some(informs) = test.informs.iter().find(|informs| informs.factor == factor.id) else { continue };
        let is_reference = test.id == factor.reference;
        if !dice.chance(if is_reference { 0.8 } else { 0.4 }) {
            continue;
        }
        let (test_mean, sd) = if is_reference {
            (mean, norm.sd)
        } else {
            let norm = test.population(age, person.sex).expect("tests that vote have norms");
            (norm.mean, norm.sd)
        };
        // the test's true value on each side; a test without sides sees the mean of both
        let own = dice.pair(if test.sided { test.side_correlation } else { 1.0 });
        let direction = if informs.reversed { -1.0 } else { 1.0 };
        let seen = if factor.sided && !test.sided { [f64::midpoint(z[0], z[1]); 2] } else { z };
        let loading = informs.loading;
        let rest = (1.0 - loading * loading).sqrt();
        let values = [0, 1].map(|at| test_mean + sd * (direction * loading * seen[at] + rest * own[at]));

        for _ in 0..=usize::from(dice.chance(0.3)) {
            let error = &test.instruments[dice.below(test.instruments.len())];
            if out.iter().any(|m| m.assessment == test.id && m.instrument == error.kind) {
                continue;
            }
            let bias = world.errors * error.bias * dice.normal();
            for session in 0..=usize::from(dice.chance(0.2)) {
                for at in 0..=usize::from(test.sided) {
                    if test.sided && dice.chance(0.1) {
                        continue;
                    }
                    let rater = if dice.chance(0.3) { Rater::Trained } else { Rater::Own };
                    let untrained = rater == Rater::Own
                        && !matches!(error.kind, Instrument::Question | Instrument::PictureMatch);
                    let grow = world.errors * if untrained { test.home_inflation } else { 1.0 };
                    let one_reading = error.within.hypot(error.between);
                    let day_error = grow * error.between * dice.normal()
                        + world.shared * one_reading * direction * shared_on_day[session];
                    let repeats = if test.unit == Unit::Level || error.kind == Instrument::PictureMatch {
                        1
                    } else {
                        1 + dice.below(4)
                    };
                    let raw: Vec<f64> = (0..repeats)
                        .map(|_| values[at] + bias + day_error + grow * error.within * dice.normal())
                        .collect();
                    out.push(Measurement {
                        id: MeasurementId(i64::try_from(out.len()).expect("small") + 1),
                        assessment: test.id.clone(),
                        side: test.sided.then_some([Side::Left, Side::Right][at]),
                        instrument: error.kind,
                        rater,
                        outcome: recorded(test, error.kind, &raw),
                        pain: None,
                        at: ["2026-11-15T10:00:00Z", "2026-11-21T10:00:00Z"][session]
                            .parse()
                            .expect("a time"),
                        note: String::new(),
                        corrects: None,
                    });
                }
            }
        }
    }
    (present, z.map(|z| in_unit(reference, mean + norm.sd * z)))
}

fn scaled(test: &Assessment, value: f64) -> f64 {
    if test.scale == Scale::Log { value.max(1.0).ln() } else { value }
}

fn in_unit(test: &Assessment, value: f64) -> f64 {
    if test.scale == Scale::Log { value.exp() } else { value }
}

/// What a person writes down: a named answer, or numbers cut at the ends of what can be recorded.
fn recorded(test: &Assessment, instrument: Instrument, raw: &[f64]) -> Outcome {
    if test.unit == Unit::Level {
        // answers come out in the shares of the table
        let error = &test.instruments[0];
        let spread = (1.0 + error.within.powi(2) + error.between.powi(2) + error.bias.powi(2)).sqrt();
        let at = Normal::standard().cdf(raw[0] / spread);
        let mut below = 0.0;
        for level in &test.levels {
            below += level.share.expect("levels have shares");
            if at <= below {
                return Outcome::Level(level.id.clone());
            }
        }
        return Outcome::Level(test.levels.last().expect("levels").id.clone());
    }
    if instrument == Instrument::PictureMatch {
        let level = test.levels.iter().rfind(|level| level.from.is_none_or(|from| raw[0] >= from));
        return Outcome::Level(level.expect("the first level is open below").id.clone());
    }
    let [low, high] = test.plausible;
    let high = test.cap.unwrap_or(high);
    Outcome::Values(raw.iter().map(|value| in_unit(test, *value).clamp(low, high)).collect())
}
