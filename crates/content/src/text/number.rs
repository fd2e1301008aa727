//! Numbers in texts, as `Intl.NumberFormat` of the browser writes them: at most three decimals unless the text asks
//! otherwise, thousands grouped, the language's own decimal mark.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

/// Decimals shown when the text does not say: the default of `Intl.NumberFormat`.
const MAX_DECIMALS: usize = 3;

/// Decimal point, comma between thousands.
pub(super) fn with_point<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(write(number, '.', ','))
}

/// Decimal comma, point between thousands.
pub(super) fn with_comma<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(write(number, ',', '.'))
}

fn write(number: &FluentNumber, decimal: char, group: char) -> String {
    let min = number.options.minimum_fraction_digits.unwrap_or(0);
    let max = number.options.maximum_fraction_digits.unwrap_or(MAX_DECIMALS.max(min));
    let text = format!("{:.max$}", number.value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let kept = fraction.trim_end_matches('0').len().max(min);
    let fraction = &fraction[..kept.min(fraction.len())];
    let is_zero = text.chars().all(|c| c == '0' || c == '.');

    let mut out = String::new();
    if number.value < 0.0 && !is_zero {
        out.push('-');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 && number.options.use_grouping {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(decimal);
        out.push_str(fraction);
    }
    out
}
