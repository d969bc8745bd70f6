//! `cargo xtask regen`: all generated files made anew, or checked.

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::Path;
use std::time::Duration;

use clap::Args;
use indicatif::ProgressBar;
use mcpspec_codegen::render::MARK;
use mcpspec_codegen::{Diagnostic, Files, Generated, Summary, generate};

use crate::project::{Change, collect, read, sources};
use crate::{Outcome, changes, import, interrupt, show};

/// What to do about the generated files.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Write nothing; show what is stale, and exit with 3 if anything is
    #[arg(long)]
    check: bool,
    /// Only the files of this revision or extension
    #[arg(long, value_name = "REV")]
    only: Option<String>,
    /// Write nothing; list the revisions and extensions with their files
    #[arg(long, conflicts_with = "check")]
    list: bool,
    /// Fail, with exit code 1, if a definition or a method has no text
    #[arg(long)]
    deny_missing_texts: bool,
    /// Import first: from a checkout of the specification, or from a repository, which is cloned
    #[arg(long, value_name = "DIR|URL", conflicts_with_all = ["check", "list", "only"])]
    from: Option<String>,
    /// With --from: the branch, tag or commit of the repository
    #[arg(long, value_name = "REF", requires = "from")]
    rev: Option<String>,
    /// With --from: revisions to import, such as draft; all dated ones, unless given
    #[arg(long, value_name = "REV", requires = "from")]
    revision: Vec<String>,
}

impl Options {
    /// What `import` is asked for.
    fn import(&self, from: &str) -> Vec<OsString> {
        let is_folder = self.rev.is_none() && Path::new(from).is_dir();
        let mut arguments = vec![if is_folder { "--spec" } else { "--git" }, from];
        arguments.extend(self.rev.iter().flat_map(|reference| ["--rev", reference]));
        arguments.extend(self.revision.iter().flat_map(|revision| ["--revision", revision]));
        arguments.into_iter().map(OsString::from).collect()
    }
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<Outcome, Diagnostic> {
    let imported = match &options.from {
        Some(from) => match import::stage(root, &options.import(from))? {
            Ok(imported) => Some(imported),
            Err(outcome) => return Ok(outcome),
        },
        None => None,
    };
    let progress = spinner();
    progress.set_message("reading schema/");
    let before = sources(root)?;
    let mut sources = before.clone();
    if let Some(imported) = &imported {
        sources.extend(imported.files.clone());
    }
    progress.set_message("generating");
    let generated = generate(&sources)?;
    let present = present(root)?;
    progress.finish_and_clear();
    if let Some(imported) = imported {
        let mut change = change(&generated, &present, &[], options);
        for (path, bytes) in imported.files.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)) {
            change.write.insert(path.clone(), bytes.clone());
        }
        changes::tell(&before, &sources, &imported, &generated.warnings)?;
        if interrupt::came() {
            return Err(interrupt::stopped());
        }
        change.apply(root)?;
        report(&generated.summary, &generated, &change, &generated.summary.iter().collect::<Vec<_>>());
        return Ok(Outcome::Clean);
    }
    let wanted = wanted(&generated, options)?;
    if options.list {
        list(&generated, &wanted);
        return Ok(Outcome::Clean);
    }
    let change = change(&generated, &present, &wanted, options);
    warn(&generated);
    let denied = options.deny_missing_texts && !generated.warnings.is_empty();
    let otherwise = if denied { Outcome::Findings } else { Outcome::Clean };
    if options.check {
        return Ok(if check(&change, &present) { otherwise } else { Outcome::Stale });
    }
    change.apply(root)?;
    report(&generated.summary, &generated, &change, &wanted);
    Ok(otherwise)
}

/// A spinner on a terminal, nothing elsewhere.
fn spinner() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let spinner = ProgressBar::new_spinner();
    spinner.enable_steady_tick(Duration::from_millis(80));
    spinner
}

/// The generated files that are there, and the manifests.
fn present(root: &Path) -> Result<Files, Diagnostic> {
    let mut files = Files::new();
    collect(root, "generated/src", &mut files)?;
    files.retain(|_, bytes| bytes.starts_with(MARK.as_bytes()));
    collect(root, "generated/metamodel", &mut files)?;
    collect(root, "generated/schema", &mut files)?;
    for manifest in ["generated/Cargo.toml", "toolkit/Cargo.toml"] {
        if let Some(bytes) = read(root, manifest)? {
            files.insert(manifest.to_owned(), bytes);
        }
    }
    Ok(files)
}

/// The specs that were asked for.
fn wanted<'g>(generated: &'g Generated, options: &Options) -> Result<Vec<&'g Summary>, Diagnostic> {
    let Some(only) = &options.only else { return Ok(generated.summary.iter().collect()) };
    let found: Vec<_> = generated.summary.iter().filter(|summary| summary.id == *only).collect();
    if found.is_empty() {
        let known: Vec<_> = generated.summary.iter().map(|summary| summary.id.as_str()).collect();
        let message = format!("`{only}` is no revision or extension under schema/");
        return Err(Diagnostic::error(
            "command line",
            "--only",
            message,
            format!("give one of {}", known.join(", ")),
        ));
    }
    Ok(found)
}

/// Whether a file belongs to a spec.
fn belongs(path: &str, summary: &Summary) -> bool {
    path.starts_with(&summary.folder)
        || path == format!("generated/metamodel/{}.json", summary.id.replace('/', "."))
}

fn change(generated: &Generated, present: &Files, wanted: &[&Summary], options: &Options) -> Change {
    let asked = |path: &str| options.only.is_none() || wanted.iter().any(|summary| belongs(path, summary));
    let mut change = Change::default();
    for (path, bytes) in &generated.files {
        if asked(path) && present.get(path) != Some(bytes) {
            change.write.insert(path.clone(), bytes.clone());
        }
    }
    let stale = present.keys().filter(|path| asked(path) && !generated.files.contains_key(*path));
    change.remove = stale.cloned().collect();
    change
}

fn warn(generated: &Generated) {
    for warning in &generated.warnings {
        eprintln!("{warning}");
    }
}

fn list(generated: &Generated, wanted: &[&Summary]) {
    for summary in wanted {
        say!("{} ({} definitions, {} methods)", summary.id, summary.definitions, summary.methods);
        for path in generated.files.keys().filter(|path| belongs(path, summary)) {
            say!("  {path}");
        }
    }
    say!("shared");
    let shared = |path: &&String| !generated.summary.iter().any(|summary| belongs(path, summary));
    for path in generated.files.keys().filter(shared) {
        say!("  {path}");
    }
}

/// Shows what is stale as a unified diff, and the command that mends it; tells whether nothing is.
fn check(change: &Change, present: &Files) -> bool {
    if change.is_empty() {
        say!("all generated files are fresh");
        return true;
    }
    show::diff(change, present);
    eprintln!(
        "error: {} generated files are stale\n  help: run `cargo xtask regen` and commit what it writes",
        change.write.len() + change.remove.len()
    );
    false
}

fn report(summaries: &[Summary], generated: &Generated, change: &Change, wanted: &[&Summary]) {
    let changed = |test: &dyn Fn(&str) -> bool| {
        let written = change.write.keys().filter(|path| test(path)).count();
        match written + change.remove.iter().filter(|path| test(path)).count() {
            0 => "as it was".to_owned(),
            count => format!("{count} changed"),
        }
    };
    for summary in wanted {
        let files = generated.files.keys().filter(|path| belongs(path, summary)).count();
        say!(
            "{:<32} {:>4} definitions {:>3} methods {:>3} files  {}",
            summary.id,
            summary.definitions,
            summary.methods,
            files,
            changed(&|path| belongs(path, summary))
        );
    }
    if wanted.len() == summaries.len() {
        let shared = |path: &str| !summaries.iter().any(|summary| belongs(path, summary));
        let files = generated.files.keys().filter(|path| shared(path)).count();
        say!("{:<32} {:>36} files  {}", "shared", files, changed(&shared));
    }
}
