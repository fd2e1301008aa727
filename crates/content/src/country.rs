//! Where help is called: emergency numbers and crisis lines by country.
//!
//! A country that is not listed, or whose crisis line is not, has "your local emergency number" instead. The country is
//! asked, never guessed from the language.

use record::{CountryCode, SourceId};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{Problem, SourceFile};

/// A country's numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: CountryCode,
    /// The number that reaches an ambulance.
    pub emergency: String,
    /// A crisis line that answers day and night, where one is known.
    pub crisis_line: Option<String>,
    /// Source of the emergency number.
    pub sources: Vec<SourceId>,
    /// Whether the source was read for both numbers.
    pub verified: bool,
    /// 1-based line in the pack.
    #[serde(skip)]
    pub line: u32,
}

impl Country {
    /// The Fluent key of its name.
    #[must_use]
    pub fn text_key(&self) -> String {
        format!("triage-country-{}", self.code.as_str().to_lowercase())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    country: Vec<RawCountry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountry {
    code: Spanned<CountryCode>,
    emergency: String,
    crisis_line: Option<String>,
    sources: Vec<SourceId>,
    verified: bool,
}

/// Reads `country.toml`.
///
/// # Errors
/// Every problem found: syntax, a country twice, a number that is not one, a missing source.
pub fn parse(file: &SourceFile) -> Result<Vec<Country>, Vec<Problem>> {
    let raw: RawFile = file.read_toml().map_err(|problem| vec![problem])?;
    let mut countries: Vec<Country> = vec![];
    let mut problems = vec![];
    for one in raw.country {
        let at = one.code.span().start;
        let code = one.code.into_inner();
        let key = format!("country[{}]", code.as_str());
        let mut problem = |found: String, advice: &str| problems.push(file.problem(at, &key, found, advice));
        if countries.iter().any(|known| known.code == code) {
            problem("it is listed twice".to_owned(), "keep one");
        }
        for number in [Some(&one.emergency), one.crisis_line.as_ref()].into_iter().flatten() {
            if !is_number(number) {
                problem(format!("{number:?} is not a telephone number"), "use digits and single spaces");
            }
        }
        if one.sources.is_empty() {
            problem("it has no source".to_owned(), "name where the numbers are published");
        }
        countries.push(Country {
            code,
            emergency: one.emergency,
            crisis_line: one.crisis_line,
            sources: one.sources,
            verified: one.verified,
            line: file.line_of(at),
        });
    }
    if problems.is_empty() { Ok(countries) } else { Err(problems) }
}

fn is_number(text: &str) -> bool {
    let groups: Vec<_> = text.split(' ').collect();
    groups.iter().all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let file = SourceFile { path: "country.toml".into(), text: text.into() };
        parse(&file).err().unwrap_or_default().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_country_twice_and_a_number_that_is_none_are_found_with_their_lines() {
        let good = "[[country]]\ncode = \"DE\"\nemergency = \"112\"\nsources = [\"a\"]\nverified = true\n";
        assert_eq!(found(good), Vec::<String>::new());
        let twice = found(&format!("{good}{}", good.replace("112", "call 112")));
        assert_eq!(twice.len(), 2, "{twice:?}");
        assert!(twice.iter().all(|p| p.starts_with("country.toml:7: country[DE]")), "{twice:?}");
    }

    #[test]
    fn a_country_needs_two_capital_letters_and_a_source() {
        assert!(found("[[country]]\ncode = \"de\"\n")[0].contains("two capital letters"));
        let bare = "[[country]]\ncode = \"DE\"\nemergency = \"112\"\nsources = []\nverified = true\n";
        assert!(found(bare)[0].contains("no source"));
    }
}
