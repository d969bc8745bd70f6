//! The project's folder: where it is, what is in it, and how files get into it all together or
//! not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mcpspec_codegen::{Diagnostic, Files};

/// The project's root: where this package's folder lies.
pub(crate) fn root() -> PathBuf {
    // Cargo sets this when it runs us, also for a checkout that was moved since it was built.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = here.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.parent().map(Path::to_path_buf).unwrap_or(here)
}

/// What the generator reads: all of `schema/`, and the manifests whose features it owns.
pub(crate) fn sources(root: &Path) -> Result<Files, Diagnostic> {
    let mut files = Files::new();
    collect(root, "schema", &mut files)?;
    for manifest in ["generated/Cargo.toml", "toolkit/Cargo.toml"] {
        if let Some(bytes) = read(root, manifest)? {
            files.insert(manifest.to_owned(), bytes);
        }
    }
    Ok(files)
}

/// All files below a folder, by path relative to the root; none where there is no such folder.
pub(crate) fn collect(root: &Path, folder: &str, files: &mut Files) -> Result<(), Diagnostic> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unreadable(folder, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, &error))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(root, &path, files)?;
        } else if let Some(bytes) = read(root, &path)? {
            files.insert(path, bytes);
        }
    }
    Ok(())
}

/// One file; none where there is none. Line ends are those of the project, whatever the checkout
/// made of them.
pub(crate) fn read(root: &Path, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
    match fs::read(root.join(path)) {
        Ok(bytes) => Ok(Some(unix_lines(bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn unix_lines(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.contains(&b'\r') {
        let mut kept = Vec::with_capacity(bytes.len());
        let mut rest = bytes.iter().copied().peekable();
        while let Some(byte) = rest.next() {
            if byte != b'\r' || rest.peek() != Some(&b'\n') {
                kept.push(byte);
            }
        }
        bytes = kept;
    }
    bytes
}

pub(crate) fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error(path, "", format!("cannot be read: {error}"), "check that it is there and may be read")
}

/// Files to be written and to be removed.
#[derive(Debug, Default)]
pub(crate) struct Change {
    pub(crate) write: BTreeMap<String, Vec<u8>>,
    pub(crate) remove: Vec<String>,
}

impl Change {
    pub(crate) fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    /// Makes the change, all or nothing: everything is written beside the project first, and only
    /// moved once it is all there. A move that fails takes back those before it.
    pub(crate) fn apply(&self, root: &Path) -> Result<(), Diagnostic> {
        if self.is_empty() {
            return Ok(());
        }
        let failed = |path: &str, error: io::Error| {
            let help = "check permissions and space; nothing was changed";
            Diagnostic::error(path, "", format!("cannot be written: {error}"), help)
        };
        let stage = tempfile::Builder::new()
            .prefix(".regen-")
            .tempdir_in(root)
            .map_err(|error| failed(&root.display().to_string(), error))?;
        for (path, bytes) in &self.write {
            let staged = stage.path().join(path);
            fs::create_dir_all(staged.parent().unwrap_or(root))
                .and_then(|()| fs::write(&staged, bytes))
                .map_err(|error| failed(path, error))?;
        }
        let mut done = Vec::new();
        for path in self.write.keys().chain(&self.remove) {
            let before = fs::read(root.join(path)).ok();
            let step = if self.write.contains_key(path) {
                let target = root.join(path);
                fs::create_dir_all(target.parent().unwrap_or(root))
                    .and_then(|()| fs::rename(stage.path().join(path), target))
            } else {
                fs::remove_file(root.join(path))
            };
            if let Err(error) = step {
                remove_empty(root, path);
                take_back(root, &done);
                return Err(failed(path, error));
            }
            done.push((path, before));
        }
        for path in &self.remove {
            remove_empty(root, path);
        }
        Ok(())
    }
}

fn take_back(root: &Path, done: &[(&String, Option<Vec<u8>>)]) {
    for (path, before) in done.iter().rev() {
        // Nothing better can be done about a failure here than to go on with the rest.
        let _ = match before {
            Some(bytes) => fs::write(root.join(path), bytes),
            None => fs::remove_file(root.join(path)),
        };
        remove_empty(root, path);
    }
}

/// Removes the folders of a file that is gone, as far as they are empty.
fn remove_empty(root: &Path, path: &str) {
    let mut folder = root.join(path);
    // Those that hold something refuse.
    while folder.pop() && folder != root && fs::remove_dir(&folder).is_ok() {}
}
