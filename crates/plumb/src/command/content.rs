//! `plumb content check` and `plumb content export`.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use content::{Pack, Problem};

use super::Done;
use crate::args::Folder;

/// `plumb content check DIR`.
pub(crate) fn check(args: &Folder) -> anyhow::Result<Done> {
    if !args.folder.is_dir() {
        return Ok(Done::Refused(format!("{}: is not a folder\n", args.folder.display())));
    }
    match read(&args.folder)? {
        Ok(pack) => Ok(Done::Printed(summary(&pack))),
        Err(problems) => Ok(Done::refused(&problems)),
    }
}

/// `plumb content export DIR`.
pub(crate) fn export(args: &Folder) -> anyhow::Result<Done> {
    if args.folder.exists() {
        let shown = args.folder.display();
        return Ok(Done::Refused(format!("{shown}: is there already; name a folder that is not\n")));
    }
    for (path, text) in content::builtin::FILES {
        let path = args.folder.join(path);
        let folder = path.parent().context("a file of the pack stands in a folder")?;
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    let count = content::builtin::FILES.len();
    Ok(Done::Printed(format!("{count} files written to {}\n", args.folder.display())))
}

/// Reads and checks the pack in a folder. Problems name files as the shell does.
pub(super) fn read(folder: &Path) -> anyhow::Result<Result<Pack, Vec<Problem>>> {
    let mut files = vec![];
    collect(folder, folder, &mut files)?;
    let parsed = Pack::parse(files).and_then(|pack| {
        let problems = pack.check();
        if problems.is_empty() { Ok(pack) } else { Err(problems) }
    });
    Ok(parsed.map_err(|problems| {
        let located = problems.into_iter().map(|problem| {
            let file = folder.join(&problem.file).display().to_string();
            Problem { file, ..problem }
        });
        located.collect()
    }))
}

fn collect(folder: &Path, root: &Path, into: &mut Vec<(String, String)>) -> anyhow::Result<()> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut paths = entries.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<PathBuf>, _>>()?;
    paths.sort();
    for path in paths {
        // editors and version control keep their own files beside the pack's
        let hidden = path.file_name().and_then(|name| name.to_str()).is_none_or(|name| name.starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            collect(&path, root, into)?;
            continue;
        }
        let bytes = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let Ok(text) = String::from_utf8(bytes) else { bail!("{} is not UTF-8 text", path.display()) };
        let inside = path.strip_prefix(root).expect("the folder was reached through its root");
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        into.push((parts.join("/"), text));
    }
    Ok(())
}

fn summary(pack: &Pack) -> String {
    let info = &pack.info;
    let reviewed = match &info.review {
        Some(review) => format!("reviewed by {review}"),
        None => "no clinician has reviewed it".to_owned(),
    };
    format!(
        "{} {}: no mistakes; {reviewed}\n{} safety questions, {} factors, {} tests, {} exercises, {} conditions, \
         {} claims, {} sources, languages {}\n",
        info.id,
        info.version,
        pack.triage.flags.len(),
        pack.factors.len(),
        pack.assessments.len(),
        pack.exercises.len(),
        pack.conditions.len(),
        pack.claims.len(),
        pack.sources.len(),
        info.languages.join(", "),
    )
}
