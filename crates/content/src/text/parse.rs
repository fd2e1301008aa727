//! From `text/<language>/*.ftl` to bundles, with every syntax error, duplicate and loose end found.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast;

use super::{Language, Texts, number};
use crate::{Problem, SourceFile};

/// One message of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Path inside the pack.
    pub(crate) file: String,
    /// 1-based line.
    pub(crate) line: u32,
    /// The variables it asks for, those of the messages it refers to not included.
    pub(crate) variables: BTreeSet<String>,
    /// Messages it refers to.
    pub(crate) refers_to: BTreeSet<String>,
}

/// Languages that write a decimal comma; any other writes a point.
const DECIMAL_COMMA: &[&str] = &["de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "nb", "fi", "cs"];

/// Parses all text files of a pack.
pub(crate) fn parse(files: &[SourceFile]) -> Result<Texts, Vec<Problem>> {
    let mut by_language: BTreeMap<&str, Vec<&SourceFile>> = BTreeMap::new();
    let mut problems = vec![];
    for file in files {
        match file.path.split('/').collect::<Vec<_>>()[..] {
            ["text", language, name] if name.ends_with(".ftl") => {
                by_language.entry(language).or_default().push(file);
            }
            _ => problems.push(file.problem(
                0,
                "the file",
                "it is not in a language's folder",
                "move it to text/<language>/<name>.ftl",
            )),
        }
    }

    let mut languages = BTreeMap::new();
    for (name, mut files) in by_language {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        match parse_language(name, &files) {
            Ok(language) => {
                languages.insert(name.to_owned(), language);
            }
            Err(more) => problems.extend(more),
        }
    }
    if problems.is_empty() { Ok(Texts { languages }) } else { Err(problems) }
}

fn parse_language(name: &str, files: &[&SourceFile]) -> Result<Language, Vec<Problem>> {
    let Ok(tag) = name.parse() else {
        let advice = "name the folder by its BCP 47 tag, e.g. text/en";
        return Err(files.iter().map(|f| f.problem(0, name, "this is not a language tag", advice)).collect());
    };
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    let primary = name.split('-').next().unwrap_or(name);
    if DECIMAL_COMMA.contains(&primary) {
        bundle.set_formatter(Some(number::with_comma));
    } else {
        bundle.set_formatter(Some(number::with_point));
    }
    bundle.add_builtins().expect("a new bundle has no function of the same name");

    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    let mut problems = vec![];
    for file in files {
        let resource = match FluentResource::try_new(file.text.clone()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                problems.extend(errors.iter().map(|error| {
                    let offset = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                    let key = file.text.get(offset..).unwrap_or_default().split(['=', '\n']).next();
                    file.problem(
                        offset,
                        key.unwrap_or_default().trim(),
                        error.kind.to_string(),
                        "correct the Fluent syntax: `key = text`, further lines indented",
                    )
                }));
                continue;
            }
        };
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            // the name is a slice of the source, so its place is the distance
            let offset = key.as_ptr().addr() - resource.source().as_ptr().addr();
            let mut found = Entry {
                file: file.path.clone(),
                line: file.line_of(offset),
                variables: BTreeSet::new(),
                refers_to: BTreeSet::new(),
            };
            if let Some(pattern) = &message.value {
                walk(pattern, &mut found);
            }
            if let Some(first) = entries.get(key) {
                let found = format!("the key stands in {}:{} already", first.file, first.line);
                problems.push(file.problem(offset, key, found, "remove one of the two or rename it"));
                continue;
            }
            entries.insert(key.to_owned(), found);
        }
        // duplicates are reported above, with their lines
        let _ = bundle.add_resource(resource);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let files = files.iter().map(|f| (f.path.clone(), f.text.clone())).collect();
    Ok(Language { bundle, files, entries })
}

fn walk(pattern: &ast::Pattern<&str>, into: &mut Entry) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        walk_expression(expression, into);
    }
}

fn walk_expression(expression: &ast::Expression<&str>, into: &mut Entry) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, into),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, into);
            for variant in variants {
                walk(&variant.value, into);
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, into: &mut Entry) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            into.refers_to.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, into);
            }
        }
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, into),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<_> =
            files.iter().map(|(p, t)| SourceFile { path: (*p).into(), text: (*t).into() }).collect();
        parse(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn syntax_errors_duplicates_and_misplaced_files_are_found_together() {
        let found = problems(&[
            ("text/en/a.ftl", "a = one\nb = { $x\nc = three\n"),
            ("text/de/a.ftl", "a = eins\na = zwei\n"),
            ("text/loose.ftl", "a = one\n"),
        ]);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found.iter().any(|p| p.starts_with("text/en/a.ftl:2: b:")), "{found:?}");
        assert!(
            found.iter().any(|p| p.contains("text/de/a.ftl:2: a: the key stands in text/de/a.ftl:1 already")),
            "{found:?}"
        );
        assert!(found.iter().any(|p| p.starts_with("text/loose.ftl:1:")), "{found:?}");
    }

    #[test]
    fn variables_and_references_are_known() {
        let file = SourceFile {
            path: "text/en/a.ftl".into(),
            text: "a = { $n ->\n    [one] { b } { $x }\n   *[other] { NUMBER($y) }\n}\nb = B\n".into(),
        };
        let texts = parse(&[file]).unwrap();
        let entry = &texts.language("en").unwrap().entries["a"];
        assert_eq!(entry.variables.iter().collect::<Vec<_>>(), ["n", "x", "y"]);
        assert_eq!(entry.refers_to.iter().collect::<Vec<_>>(), ["b"]);
    }
}
