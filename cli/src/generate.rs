//! `mcpspec generate`: the schema of an extension in, the Rust module of its types out, for a crate
//! that depends on `mcpspec` and `mcpspec-core`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use mcpspec_codegen::extension::{MADE, Made, Wanted, extension};
use mcpspec_codegen::{Diagnostic, Files};

use crate::Outcome;
use crate::failure::Failure;
use crate::global::Global;
use crate::revisions::{NEWEST, parse, row};

/// What to make, and where.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  mcpspec generate --schema receipts.json --extension com.example/receipts --out src/receipts

The schema has its definitions in `$defs`; what it copies from the base revision is shared with it.
Requests and notifications are the definitions whose `method` is a constant. Then, in Cargo.toml:
  [dependencies]
  mcpspec = { version = \"0.1\", default-features = false, features = [\"2026-07-28\"] }
  mcpspec-core = \"0.1\"
  [features]
  serde_json = [\"mcpspec/serde_json\"]
  validate = [\"mcpspec/validate\"]
  definitions = [\"mcpspec/definitions\"]
and in the crate: `#[rustfmt::skip] pub mod receipts;`")]
pub(crate) struct Options {
    /// The JSON Schema of the extension
    #[arg(long, value_name = "FILE")]
    schema: PathBuf,
    /// Its identifier: a reversed domain, a slash and a name
    #[arg(long, value_name = "ID")]
    extension: String,
    /// The folder of the module; files that are there and were not made by this command stay
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The revision whose types it shares; the newest, unless given
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Write nothing; exit with 3 if what is there is not what would be made
    #[arg(long)]
    check: bool,
}

/// Makes what was asked for.
pub(crate) fn run(global: &Global, options: &Options) -> Result<Outcome, Failure> {
    let base = options.base.as_deref().map_or(Ok(NEWEST), parse)?;
    let schema = fs::read(&options.schema).map_err(|error| at(&options.schema, "cannot be read", &error))?;
    let wanted = Wanted {
        id: options.extension.clone(),
        base: row(base).revision.as_str().to_owned(),
        types: "mcpspec".to_owned(),
        file: options.schema.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        schema,
    };
    let sources: Files =
        mcpspec::SOURCES.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let made = extension(&sources, &wanted).map_err(|error| refused(&error))?;
    let change = Change::of(&options.out, &made.files)?;
    if options.check {
        return Ok(checked(global, &options.out, &change));
    }
    change.apply(&options.out)?;
    told(global, &options.out, &made);
    Ok(Outcome::Clean)
}

/// Why nothing can be made of a schema.
fn refused(error: &Diagnostic) -> Failure {
    let place = if error.pointer.is_empty() { String::new() } else { format!(" at {}:", error.pointer) };
    Failure::Usage(format!("{}:{place} {}\n  {}", error.file, error.message, error.help))
}

/// What is to be done to a folder, by path in it.
struct Change<'m> {
    write: BTreeMap<&'m str, &'m [u8]>,
    remove: Vec<String>,
}

impl<'m> Change<'m> {
    /// What makes a folder hold those files. A file in the way that was not made here stays, and is an
    /// error.
    fn of(folder: &Path, files: &'m BTreeMap<String, Vec<u8>>) -> Result<Self, Failure> {
        let mut write = BTreeMap::new();
        for (path, bytes) in files {
            let there = read(&folder.join(path))?;
            if there.as_ref().is_some_and(|there| !is_made(there)) {
                let place = folder.join(path);
                return Err(Failure::Usage(format!(
                    "{}: is there, and was not made by this command\n  move it away, or choose another folder with --out",
                    place.display()
                )));
            }
            if there.as_deref() != Some(bytes) {
                write.insert(path.as_str(), bytes.as_slice());
            }
        }
        Ok(Self { write, remove: left_over(folder, files)? })
    }

    fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    fn apply(&self, folder: &Path) -> Result<(), Failure> {
        for (path, bytes) in &self.write {
            let place = folder.join(path);
            let parent = place.parent().unwrap_or(folder);
            let done = fs::create_dir_all(parent).and_then(|()| fs::write(&place, bytes));
            done.map_err(|error| at(&place, "cannot be written", &error))?;
        }
        for path in &self.remove {
            let place = folder.join(path);
            fs::remove_file(&place).map_err(|error| at(&place, "cannot be removed", &error))?;
        }
        Ok(())
    }
}

/// Files that were made before and are made no more.
fn left_over(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<String>, Failure> {
    let mut left = Vec::new();
    for inner in ["", "build/", "codec/"] {
        let place = folder.join(inner);
        let entries = match fs::read_dir(&place) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(at(&place, "cannot be read", &error)),
        };
        for entry in entries {
            let name = entry.map_err(|error| at(&place, "cannot be read", &error))?.file_name();
            let path = format!("{inner}{}", name.to_string_lossy());
            let is_candidate = path.ends_with(".rs") && !files.contains_key(&path);
            if is_candidate && read(&folder.join(&path))?.is_some_and(|bytes| is_made(&bytes)) {
                left.push(path);
            }
        }
    }
    left.sort();
    Ok(left)
}

fn is_made(bytes: &[u8]) -> bool {
    bytes.starts_with(MADE.as_bytes())
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, "cannot be read", &error)),
    }
}

fn at(path: &Path, what: &str, error: &io::Error) -> Failure {
    Failure::Usage(format!("{}: {what}: {error}\n  check that it is there, and permissions", path.display()))
}

/// Says which files are stale.
fn checked(global: &Global, folder: &Path, change: &Change<'_>) -> Outcome {
    if change.is_empty() {
        return Outcome::Clean;
    }
    let written =
        change.write.keys().map(|path| format!("{} is not what is made now", folder.join(path).display()));
    let removed = change.remove.iter().map(|path| format!("{} is left over", folder.join(path).display()));
    let lines: Vec<String> = written.chain(removed).collect();
    global.complain(&format!("{}\n  run the same command without --check", lines.join("\n  ")));
    Outcome::Stale
}

fn told(global: &Global, folder: &Path, made: &Made) {
    for warning in &made.warnings {
        global.tell(&format!("warning: {}: at {}: has no `description`", warning.file, warning.pointer));
    }
    let count = made.files.len();
    global.tell(&format!(
        "{}: {count} files of the module `{}`; `mcpspec generate --help` says what Cargo.toml needs",
        folder.display(),
        made.module
    ));
}
