//! A whole content pack: read from its files, every problem collected.

use serde::Deserialize;

use crate::assessment::{self, Assessment};
use crate::claim::{self, Claim, ClaimConflict, Claims};
use crate::condition::{self, Condition};
use crate::country::{self, Country};
use crate::exercise::{self, Exercise};
use crate::factor::{self, Factor};
use crate::outcome::{self, OutcomeMeasure};
use crate::source::{self, Source};
use crate::text::{self, Texts};
use crate::triage::{self, Triage};
use crate::{Problem, SourceFile};

/// What `pack.toml` says about the pack itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackInfo {
    /// A word that names the pack, `plumb`.
    pub id: String,
    /// Version of the content.
    pub version: String,
    /// Languages of the texts, the complete one first.
    pub languages: Vec<String>,
    /// SPDX identifier of the content's licence.
    pub licence: String,
    /// Whether a clinician has reviewed the content.
    pub reviewed_by_clinician: bool,
    /// Who did: name, profession and date.
    pub review: Option<String>,
}

/// Everything Plumb knows: parsed, checked, and without any input or output of its own.
#[derive(Debug)]
pub struct Pack {
    /// About the pack.
    pub info: PackInfo,
    /// The safety screen.
    pub triage: Triage,
    /// Emergency numbers and crisis lines.
    pub countries: Vec<Country>,
    /// What may contribute.
    pub factors: Vec<Factor>,
    /// Tests and questions.
    pub assessments: Vec<Assessment>,
    /// Questionnaires that follow a person over time.
    pub outcomes: Vec<OutcomeMeasure>,
    /// Claims of the lay articles with their verdicts.
    pub claims: Vec<Claim>,
    /// Where those claims contradict each other.
    pub conflicts: Vec<ClaimConflict>,
    /// What can be practised.
    pub exercises: Vec<Exercise>,
    /// What changes the programme.
    pub conditions: Vec<Condition>,
    /// Where numbers and statements come from.
    pub sources: Vec<Source>,
    /// All texts.
    pub texts: Texts,
}

impl Pack {
    /// Builds a pack from its files: path inside the pack, with forward slashes, and text. Markdown files are passed
    /// over.
    ///
    /// # Errors
    /// Every problem found, in the order of files and lines.
    pub fn parse(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, Vec<Problem>> {
        let mut files = Files::new(files);
        let mut problems = vec![];

        let info = files.one("pack.toml", &mut problems, parse_info);
        let triage = files.folder("triage/", &mut problems, triage::parse);
        let countries = files.one("country.toml", &mut problems, country::parse);
        let factors = files.one("factors.toml", &mut problems, factor::parse);
        let assessments = files.one("assessments.toml", &mut problems, assessment::parse);
        let outcomes = files.one("outcomes.toml", &mut problems, outcome::parse);
        let claims = files.one("claims.toml", &mut problems, claim::parse);
        let exercises = files.one("exercises.toml", &mut problems, exercise::parse);
        let conditions = files.one("conditions.toml", &mut problems, condition::parse);
        let sources = files.one("sources.toml", &mut problems, source::parse);
        let texts = files.texts(&mut problems);
        files.report_unknown(&mut problems);
        problems.sort();

        // each part is there unless it added a problem
        let whole = || {
            let Claims { claims, conflicts } = claims?;
            Some(Self {
                info: info?,
                triage: triage?,
                countries: countries?,
                factors: factors?,
                assessments: assessments?,
                outcomes: outcomes?,
                claims,
                conflicts,
                exercises: exercises?,
                conditions: conditions?,
                sources: sources?,
                texts: texts?,
            })
        };
        whole().filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// Defects that lie between the parts: a text that is missing, an id that nobody has.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        crate::check::check(self)
    }
}

fn parse_info(file: &SourceFile) -> Result<PackInfo, Vec<Problem>> {
    let info: PackInfo = file.read_toml().map_err(|problem| vec![problem])?;
    let mut problems = vec![];
    if info.reviewed_by_clinician != info.review.is_some() {
        problems.push(file.problem(
            0,
            "reviewed_by_clinician",
            "it and `review` do not agree",
            "give `review = \"name, profession, date\"` exactly when a clinician has reviewed the pack",
        ));
    }
    if info.languages.first().map(String::as_str) != Some(text::COMPLETE_LANGUAGE) {
        problems.push(file.problem(0, "languages", "the first is not \"en\"", "list \"en\" first"));
    }
    if problems.is_empty() { Ok(info) } else { Err(problems) }
}

/// The files of a pack, each taken once by the part it belongs to.
struct Files {
    left: Vec<SourceFile>,
}

impl Files {
    fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let left = files.into_iter().map(|(path, text)| SourceFile { path, text });
        let mut left: Vec<_> = left.filter(|file| !file.path.ends_with(".md")).collect();
        left.sort_by(|a, b| a.path.cmp(&b.path));
        Self { left }
    }

    /// Parses the file of one part; `None` after adding to `problems`.
    fn one<T>(
        &mut self,
        path: &str,
        problems: &mut Vec<Problem>,
        parse: impl FnOnce(&SourceFile) -> Result<T, Vec<Problem>>,
    ) -> Option<T> {
        let Some(at) = self.left.iter().position(|file| file.path == path) else {
            problems.push(Problem {
                file: path.to_owned(),
                line: 1,
                key: "the file".to_owned(),
                found: "it is missing".to_owned(),
                advice: "add it; the pack that comes with Plumb shows what it holds".to_owned(),
            });
            return None;
        };
        parse(&self.left.remove(at)).map_err(|more| problems.extend(more)).ok()
    }

    /// Parses all TOML files of a folder together; `None` after adding to `problems`.
    fn folder<T>(
        &mut self,
        folder: &str,
        problems: &mut Vec<Problem>,
        parse: impl FnOnce(&[SourceFile]) -> Result<T, Vec<Problem>>,
    ) -> Option<T> {
        let part = |file: &mut SourceFile| file.path.starts_with(folder) && file.path.ends_with(".toml");
        let files: Vec<_> = self.left.extract_if(.., part).collect();
        parse(&files).map_err(|more| problems.extend(more)).ok()
    }

    fn texts(&mut self, problems: &mut Vec<Problem>) -> Option<Texts> {
        let files: Vec<_> = self.left.extract_if(.., |file| file.path.ends_with(".ftl")).collect();
        text::parse(&files).map_err(|more| problems.extend(more)).ok()
    }

    /// A file nobody reads is a misspelt name more often than not.
    fn report_unknown(self, problems: &mut Vec<Problem>) {
        problems.extend(self.left.iter().map(|file| {
            file.problem(0, "the file", "no part of a pack has this name", "rename or remove it")
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems_with(change: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
        let files = crate::builtin::FILES.iter();
        let files = files.filter_map(|(path, text)| Some(((*path).to_owned(), change(path, text)?)));
        Pack::parse(files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_built_in_pack_has_no_problems() {
        let pack = crate::builtin();
        let problems: Vec<String> = pack.check().iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    }

    #[test]
    fn the_built_in_list_names_every_file_of_the_folder() {
        fn walk(folder: &std::path::Path, root: &std::path::Path, into: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, root, into);
                } else if path.extension().is_some_and(|e| e == "toml" || e == "ftl") {
                    into.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
                }
            }
        }
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let mut there = vec![];
        walk(&root, &root, &mut there);
        there.sort();
        let mut listed: Vec<_> = crate::builtin::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        listed.sort();
        assert_eq!(listed, there, "list every file of content/ in crates/content/src/builtin.rs");
    }

    #[test]
    fn a_missing_part_and_an_unknown_file_are_found_together() {
        let mut files: Vec<_> =
            crate::builtin::FILES.iter().map(|(p, t)| ((*p).to_owned(), (*t).to_owned())).collect();
        files.retain(|(path, _)| path != "pack.toml");
        files.push(("exercise.toml".into(), String::new()));
        files.push(("README.md".into(), "passed over".into()));
        let problems = Pack::parse(files).unwrap_err();
        let found: Vec<_> = problems.iter().map(|p| p.file.as_str()).collect();
        assert_eq!(found, ["exercise.toml", "pack.toml"]);
    }

    #[test]
    fn a_review_needs_a_name() {
        let found = problems_with(|path, text| {
            let claims = path == "pack.toml";
            Some(if claims { text.replace("clinician = false", "clinician = true") } else { text.to_owned() })
        });
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("reviewed_by_clinician"), "{found:?}");
    }
}
