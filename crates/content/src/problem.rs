//! What is wrong with a content pack, said so that its author can mend it.

use serde::de::DeserializeOwned;

/// One text file of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path inside the pack, with forward slashes: `triage/flags.toml`.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

impl SourceFile {
    /// The 1-based line of a byte offset; the last line for offsets beyond the end.
    #[must_use]
    pub fn line_of(&self, offset: usize) -> u32 {
        let upto = self.text.as_bytes().get(..offset).unwrap_or(self.text.as_bytes());
        let newlines = upto.iter().filter(|&&b| b == b'\n').count();
        u32::try_from(newlines).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Reads the file as TOML into a serde type.
    ///
    /// # Errors
    /// The syntax error, unknown key or wrong type with its line. TOML reports the first one only.
    pub fn read_toml<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        toml::from_str(&self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let text_line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            let key = text_line.split('=').next().unwrap_or_default().trim();
            Problem {
                file: self.path.clone(),
                line: self.line_of(start),
                key: if key.is_empty() { "the file".to_owned() } else { key.to_owned() },
                found: error.message().replace('\n', " "),
                advice: "correct this key; docs/CONTENT.md lists what may stand here".to_owned(),
            }
        })
    }

    /// A problem of this file at a byte offset.
    #[must_use]
    pub fn problem(
        &self,
        offset: usize,
        key: impl Into<String>,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) -> Problem {
        Problem {
            file: self.path.clone(),
            line: self.line_of(offset),
            key: key.into(),
            found: found.into(),
            advice: advice.into(),
        }
    }
}

/// One defect of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{file}:{line}: {key}: {found}; {advice}")]
pub struct Problem {
    /// Path inside the pack.
    pub file: String,
    /// 1-based line.
    pub line: u32,
    /// The key or table it is about: `flag[ces_saddle].level`.
    pub key: String,
    /// What was found.
    pub found: String,
    /// What to do.
    pub advice: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_from_one() {
        let file = SourceFile { path: "a.toml".into(), text: "a\nb\nc".into() };
        assert_eq!([0, 1, 2, 4, 99].map(|o| file.line_of(o)), [1, 1, 2, 3, 3]);
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Row {
            #[expect(dead_code, reason = "only the shape matters here")]
            id: String,
        }
        let file = SourceFile { path: "a.toml".into(), text: "# note\nid = \"x\"\nidd = \"y\"\n".into() };
        let problem = file.read_toml::<Row>().unwrap_err();
        assert_eq!((problem.line, problem.key.as_str()), (3, "idd"));
        assert!(problem.found.contains("unknown field"), "{problem}");
    }
}
