//! Paths of the command line in, one opened input after the other out: files, the files of folders
//! in order, and standard input.

use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use super::Form;
use crate::failure::Failure;

/// How folders may stand in one another.
const DEPTH: usize = 64;

/// What was named on the command line, folders not yet opened.
#[derive(Debug)]
pub(crate) struct Files {
    named: Vec<PathBuf>,
}

/// An input that can be read.
pub(crate) struct Opened {
    /// As it is called in reports.
    pub(crate) name: String,
    /// What its name says of it.
    pub(crate) form: Option<Form>,
    /// How long it is, where that is known.
    pub(crate) bytes: Option<u64>,
    pub(crate) reader: Box<dyn Read + Send>,
}

impl Files {
    /// What was named; standard input where nothing was and something is piped.
    pub(crate) fn new(named: &[PathBuf]) -> Result<Self, Failure> {
        if named.is_empty() && io::stdin().is_terminal() {
            let text =
                "no FILES, and nothing is piped\n  name files or folders, or pipe messages in; see --help";
            return Err(Failure::Usage(text.to_owned()));
        }
        let named = if named.is_empty() { vec![PathBuf::from("-")] } else { named.to_vec() };
        Ok(Self { named })
    }

    /// Gives each input, and what cannot be read, to `each`.
    pub(crate) fn each<E>(
        &self,
        mut each: impl FnMut(Result<Opened, String>) -> Result<(), E>,
    ) -> Result<(), E> {
        for path in &self.named {
            if path.as_os_str() == "-" {
                let (name, form, bytes) = ("<stdin>".to_owned(), None, None);
                each(Ok(Opened { name, form, bytes, reader: Box::new(io::stdin()) }))?;
            } else if path.is_dir() {
                let (mut found, mut errors) = (Vec::new(), Vec::new());
                collect(path, DEPTH, &mut found, &mut errors);
                if found.is_empty() && errors.is_empty() {
                    let wanted = "no file of it ends in .json, .ndjson or .jsonl";
                    errors.push(format!("{}: {wanted}; name the files", path.display()));
                }
                errors.into_iter().try_for_each(|error| each(Err(error)))?;
                found.iter().try_for_each(|path| each(open(path)))?;
            } else {
                each(open(path))?;
            }
        }
        Ok(())
    }
}

fn open(path: &Path) -> Result<Opened, String> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    let metadata = file.metadata().map_err(|error| unreadable(&name, &error))?;
    let bytes = metadata.is_file().then_some(metadata.len());
    Ok(Opened { name, form: form_of(path), bytes, reader: Box::new(file) })
}

/// The files of a folder that are ours, sorted by path. Links to folders are not followed, since
/// they may lead in circles.
fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>, errors: &mut Vec<String>) {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => return errors.push(unreadable(&folder.display().to_string(), &error)),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match is_folder {
            true if depth == 0 => {
                errors.push(format!("{}: folders stand too deep; name it itself", path.display()))
            }
            true => collect(&path, depth - 1, found, errors),
            false if form_of(&path).is_some() => found.push(path),
            false => {}
        }
    }
}

/// What the end of a name says.
fn form_of(path: &Path) -> Option<Form> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "json" => Some(Form::Document),
        "ndjson" | "jsonl" => Some(Form::Lines),
        _ => None,
    }
}

/// That something cannot be read.
pub(crate) fn unreadable(name: &str, error: &io::Error) -> String {
    format!("{name}: cannot be read: {error}\n  check that it is there and may be read")
}
