//! Languages against each other: English is complete, a translated file is whole.

use std::collections::BTreeSet;

use crate::text::{COMPLETE_LANGUAGE, Language};
use crate::{Pack, Problem};

/// Defects of the languages: folders that are not listed, loose references, translations with gaps.
pub(super) fn check(pack: &Pack) -> Vec<Problem> {
    [languages(pack), loose_references(pack), translations(pack)].concat()
}

/// The languages named in pack.toml are the ones that have a folder.
fn languages(pack: &Pack) -> Vec<Problem> {
    let named: BTreeSet<&str> = pack.info.languages.iter().map(String::as_str).collect();
    let present: BTreeSet<&str> = pack.texts.languages().collect();
    let differing = named.symmetric_difference(&present);
    differing
        .map(|language| Problem {
            file: "pack.toml".to_owned(),
            line: 1,
            key: "languages".to_owned(),
            found: format!("{language:?} is in the list or has a folder, not both"),
            advice: format!("list it and add text/{language}/, or remove both"),
        })
        .collect()
}

/// A text that refers to another text which does not exist.
fn loose_references(pack: &Pack) -> Vec<Problem> {
    let mut problems = vec![];
    for language in pack.texts.languages().filter_map(|name| pack.texts.language(name)) {
        for (key, entry) in &language.entries {
            let missing = entry.refers_to.iter().filter(|other| !language.entries.contains_key(*other));
            problems.extend(missing.map(|other| Problem {
                file: entry.file.clone(),
                line: entry.line,
                key: key.clone(),
                found: format!("it refers to {other:?}, which this language does not have"),
                advice: "correct the name or add that text".to_owned(),
            }));
        }
    }
    problems
}

/// A translated file is complete: the keys of `text/de/triage.ftl` are those of `text/en/triage.ftl`, and each asks for
/// the same values.
fn translations(pack: &Pack) -> Vec<Problem> {
    let Some(english) = pack.texts.language(COMPLETE_LANGUAGE) else { return vec![] };
    let others = pack.texts.languages().filter(|name| *name != COMPLETE_LANGUAGE);
    others
        .filter_map(|name| Some((name, pack.texts.language(name)?)))
        .flat_map(|(name, language)| translation(name, language, english))
        .collect()
}

fn translation(name: &str, language: &Language, english: &Language) -> Vec<Problem> {
    let mut problems = vec![];
    let in_english = |path: &str| path.replacen(&format!("text/{name}/"), "text/en/", 1);
    for (key, entry) in &language.entries {
        let problem = |found: String, advice: &str| Problem {
            file: entry.file.clone(),
            line: entry.line,
            key: key.clone(),
            found,
            advice: advice.to_owned(),
        };
        match english.entries.get(key) {
            None => {
                problems
                    .push(problem("English does not have it".to_owned(), "correct the key, or remove it"));
            }
            Some(original) if original.file != in_english(&entry.file) => problems.push(problem(
                format!("English has it in {}", original.file),
                "move it to the file of the same name",
            )),
            Some(original) if original.variables != entry.variables => problems.push(problem(
                format!("it uses {:?}, English uses {:?}", entry.variables, original.variables),
                "use the same values as English",
            )),
            Some(_) => {}
        }
    }
    let translated: BTreeSet<String> = language.paths().map(in_english).collect();
    for (key, original) in &english.entries {
        if translated.contains(&original.file) && !language.entries.contains_key(key) {
            problems.push(Problem {
                file: original.file.replacen("text/en/", &format!("text/{name}/"), 1),
                line: 1,
                key: key.clone(),
                found: "the translation is missing".to_owned(),
                advice: format!("translate it from {}:{}", original.file, original.line),
            });
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_texts(files: &[(&str, &str)]) -> Vec<String> {
        let info = "id = \"t\"\nversion = \"1\"\nlanguages = [\"en\", \"de\"]\nlicence = \"CC-BY-4.0\"\n\
                    reviewed_by_clinician = false\n";
        let others =
            crate::builtin::FILES.iter().filter(|(path, _)| !path.ends_with(".ftl") && *path != "pack.toml");
        let files = others.copied().chain(files.iter().copied()).chain([("pack.toml", info)]);
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let pack = Pack::parse(files).unwrap();
        check(&pack).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_translated_file_is_complete_and_asks_for_the_same_values() {
        let found = check_texts(&[
            ("text/en/a.ftl", "a = one\nb = { $n } two\nc = three\n"),
            ("text/de/a.ftl", "a = eins\nb = zwei\nd = vier\n"),
        ]);
        assert_eq!(found.len(), 3, "{found:#?}");
        assert!(found.iter().any(|p| p.contains("text/de/a.ftl:2: b: it uses")), "{found:#?}");
        assert!(found.iter().any(|p| p.contains("text/de/a.ftl:3: d: English does not")), "{found:#?}");
        assert!(found.iter().any(|p| p.contains(": c: the translation is missing")), "{found:#?}");
    }

    #[test]
    fn a_loose_reference_and_an_unlisted_language_are_found() {
        let found = check_texts(&[("text/en/a.ftl", "a = { b }\n")]);
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found.iter().any(|p| p.contains("refers to \"b\"")), "{found:#?}");
        assert!(found.iter().any(|p| p.contains("\"de\" is in the list or has a folder")), "{found:#?}");
    }
}
