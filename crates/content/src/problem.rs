//! What is wrong with a content pack, said so that its author can mend it.

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
}
