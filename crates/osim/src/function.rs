//! Functions of one variable, as OpenSim files give them.

use crate::OsimError;
use crate::element::El;

/// Deepest nesting of functions inside functions.
const MOST_NESTED: usize = 16;

/// A function of one variable (of several only where noted).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Function {
    /// The same value everywhere.
    Constant(f64),
    /// `slope · x + intercept`; with several independent variables, one slope for each.
    Linear {
        /// The slopes.
        slopes: Vec<f64>,
        /// The value at zero.
        intercept: f64,
    },
    /// A polynomial, highest power first.
    Polynomial(Vec<f64>),
    /// SIMM's natural cubic spline, straight beyond its points (also for two points).
    SimmSpline(Points),
    /// A natural cubic spline.
    NaturalCubicSpline(Points),
    /// A natural spline of degree 2·half order − 1, as `motion::spline`.
    GcvSpline {
        /// Half of degree plus one, 1 to 4.
        half_order: u8,
        /// Variance of the values' noise: 0 interpolates, below 0 chooses by cross-validation.
        error_variance: f64,
        /// Weights of the points; empty for equal ones.
        weights: Vec<f64>,
        /// The points.
        points: Points,
    },
    /// Straight lines between points, continued beyond them.
    PiecewiseLinear(Points),
    /// Steps.
    PiecewiseConstant(Points),
    /// A smooth step between two abscissae.
    Step {
        /// Where it starts and ends.
        transition: [f64; 2],
        /// The values before and after.
        values: [f64; 2],
    },
    /// `amplitude · sin(omega · x + phase) + offset`.
    Sine {
        /// Half the height.
        amplitude: f64,
        /// Angular frequency.
        omega: f64,
        /// Phase, rad.
        phase: f64,
        /// Mean.
        offset: f64,
    },
    /// Another function times a factor.
    Multiplier {
        /// The factor.
        scale: f64,
        /// The function.
        function: Box<Function>,
    },
}

/// Points of a function, `x` strictly increasing.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    /// Abscissae.
    pub x: Vec<f64>,
    /// Ordinates, as many.
    pub y: Vec<f64>,
}

impl Function {
    /// How many variables it depends on.
    #[must_use]
    pub fn arguments(&self) -> usize {
        match self {
            Self::Constant(_) => 0,
            Self::Linear { slopes, .. } => slopes.len(),
            Self::Multiplier { function, .. } => function.arguments(),
            _ => 1,
        }
    }
}

/// The function in the property `tag`, `None` where it is absent or empty or refused.
pub(crate) fn property(owner: &El, tag: &str) -> Result<Option<Function>, OsimError> {
    match owner.child(tag) {
        Some(holder) => inside(&holder, 0),
        None => Ok(None),
    }
}

/// The function of an element that holds it directly (version 4, its property's name as an attribute) or in a property
/// of its own (older versions).
pub(crate) fn direct(owner: &El, name: &str) -> Result<Option<Function>, OsimError> {
    if let Some(holder) = owner.child(name) {
        return inside(&holder, 0);
    }
    match owner.child_named(name) {
        Some(el) => read(&el, 0),
        None => Ok(None),
    }
}

fn inside(holder: &El, depth: usize) -> Result<Option<Function>, OsimError> {
    match holder.elements().as_slice() {
        [] => Ok(None),
        [one] => read(one, depth),
        [_, second, ..] => Err(second.value_error("function", "a single function", second.tag())),
    }
}

/// Reads one function element; `None` when it was refused.
pub(crate) fn read(el: &El, depth: usize) -> Result<Option<Function>, OsimError> {
    if depth > MOST_NESTED {
        return Err(el.value_error("function", "nested less deeply", el.tag()));
    }
    let function = match el.tag() {
        "Constant" => Function::Constant(el.f64("value", 0.0)?),
        "LinearFunction" => {
            let mut slopes = el.numbers("coefficients", false)?;
            if slopes.is_empty() {
                slopes = vec![1.0, 0.0];
            }
            let intercept = slopes.pop().unwrap_or(0.0);
            if slopes.is_empty() {
                return Err(el.value_error(
                    "coefficients",
                    "a slope and an intercept",
                    &intercept.to_string(),
                ));
            }
            Function::Linear { slopes, intercept }
        }
        "PolynomialFunction" => {
            let coefficients = el.numbers("coefficients", false)?;
            Function::Polynomial(if coefficients.is_empty() { vec![1.0] } else { coefficients })
        }
        "SimmSpline" => Function::SimmSpline(points(el, 2)?),
        "natCubicSpline" | "NaturalCubicSpline" => Function::NaturalCubicSpline(points(el, 2)?),
        "GCVSpline" => {
            let half = el.f64("half_order", 3.0)?;
            let half_order = [1_u8, 2, 3, 4].into_iter().find(|h| (f64::from(*h) - half).abs() < 1e-9);
            let half_order =
                half_order.ok_or_else(|| el.value_error("half_order", "1, 2, 3 or 4", &half.to_string()))?;
            let points = points(el, 2 * usize::from(half_order))?;
            let weights = el.numbers("weights", false)?;
            if !weights.is_empty() && weights.len() != points.x.len() {
                return Err(el.value_error(
                    "weights",
                    "one number for each point",
                    &weights.len().to_string(),
                ));
            }
            // the coefficients follow from the points
            if let Some(coefficients) = el.child("coefficients") {
                coefficients.ignore("follow from the points of the spline");
            }
            Function::GcvSpline {
                half_order,
                error_variance: el.f64("error_variance", 0.0)?,
                weights,
                points,
            }
        }
        "PiecewiseLinearFunction" => Function::PiecewiseLinear(points(el, 1)?),
        "PiecewiseConstantFunction" => Function::PiecewiseConstant(points(el, 1)?),
        "StepFunction" => Function::Step {
            transition: [el.f64("transition_start_time", 0.99)?, el.f64("transition_end_time", 1.01)?],
            values: [el.f64("start_value", 0.0)?, el.f64("end_value", 1.0)?],
        },
        "Sine" => Function::Sine {
            amplitude: el.f64("amplitude", 1.0)?,
            omega: el.f64("omega", 1.0)?,
            phase: el.f64("phase", 0.0)?,
            offset: el.f64("offset", 0.0)?,
        },
        "MultiplierFunction" => {
            let Some(holder) = el.child("function") else { return Err(el.absent("function")) };
            let Some(function) = inside(&holder, depth + 1)? else { return Ok(None) };
            Function::Multiplier { scale: el.f64("scale", 1.0)?, function: Box::new(function) }
        }
        _ => {
            el.refuse("this function class is not known");
            return Ok(None);
        }
    };
    el.count();
    Ok(Some(function))
}

fn points(el: &El, least: usize) -> Result<Points, OsimError> {
    let (x, y) = (el.numbers("x", false)?, el.numbers("y", false)?);
    if x.len() != y.len() {
        return Err(el.value_error("y", "as many numbers as <x>", &y.len().to_string()));
    }
    if x.len() < least {
        return Err(el.value_error("x", "more points for this function", &x.len().to_string()));
    }
    if let Some(pair) = x.windows(2).find(|w| w[1] <= w[0]) {
        return Err(el.value_error("x", "increasing numbers", &format!("{} {}", pair[0], pair[1])));
    }
    Ok(Points { x, y })
}
