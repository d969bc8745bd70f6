//! Copies of the project on disk, and the command run on them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// The newest revision of the project.
pub(crate) const NEWEST: &str = "2026-07-28";

/// What stands in a folder: files with their bytes, folders with none; by path.
pub(crate) type Snapshot = BTreeMap<String, Vec<u8>>;

/// A copy of the project: `schema/`, `generated/`, `toolkit/Cargo.toml`.
pub(crate) struct Copy(TempDir);

/// How a command ended, and what it said.
#[derive(Debug)]
pub(crate) struct Ended {
    /// The exit code.
    pub(crate) code: i32,
    /// What it wrote to standard output.
    pub(crate) out: String,
    /// What it wrote to standard error.
    pub(crate) err: String,
}

impl Copy {
    /// A copy whose generated files are fresh.
    pub(crate) fn new() -> Self {
        let copy = Self(TempDir::new().expect("a temporary folder"));
        for (path, bytes) in project() {
            copy.write(path, bytes);
        }
        copy
    }

    /// Runs the command there.
    pub(crate) fn xtask(&self, arguments: &[&str]) -> Ended {
        ended(self.command().args(arguments))
    }

    /// The command, to be run there.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", self.root().join("xtask")).current_dir(self.root());
        command
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Writes a file, with the folders that it needs.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder of ours");
        fs::write(path, bytes).expect("a file of ours");
    }

    /// Replaces a part of a file that must be there.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old}");
        self.write(path, text.replacen(old, new, 1));
    }

    pub(crate) fn remove(&self, path: &str) {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
            .expect("something to remove");
    }

    /// All that stands there.
    pub(crate) fn snapshot(&self) -> Snapshot {
        let mut found = Snapshot::new();
        collect(self.root(), "", &mut found);
        found
    }

    /// Asserts that nothing is different from before.
    pub(crate) fn is_as(&self, before: &Snapshot, what: &str) {
        let now = self.snapshot();
        let differ = |path: &&String| now.get(*path) != before.get(*path);
        let changed: Vec<_> = now.keys().chain(before.keys()).filter(differ).collect();
        assert!(changed.is_empty(), "{what}: changed {changed:?}");
    }
}

/// Runs a command to its end.
pub(crate) fn ended(command: &mut Command) -> Ended {
    let output = command.output().expect("the command starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("plain text");
    Ended { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// The project's files, made fresh once: whatever state the checkout is in, copies start clean.
fn project() -> &'static Snapshot {
    static PROJECT: OnceLock<Snapshot> = OnceLock::new();
    PROJECT.get_or_init(|| {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ is in the project");
        let mut files = Snapshot::new();
        for folder in ["schema", "generated/src", "generated/metamodel"] {
            collect(&here.join(folder), folder, &mut files);
        }
        files.retain(|path, _| !path.ends_with('/'));
        for manifest in ["generated/Cargo.toml", "toolkit/Cargo.toml"] {
            files.insert(manifest.to_owned(), fs::read(here.join(manifest)).expect("a manifest"));
        }
        let fresh = Copy(TempDir::new().expect("a temporary folder"));
        for (path, bytes) in &files {
            fresh.write(path, bytes);
        }
        let ended = fresh.xtask(&["regen"]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let mut files = fresh.snapshot();
        files.retain(|path, _| !path.ends_with('/'));
        files
    })
}

fn collect(folder: &Path, name: &str, found: &mut Snapshot) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let entry = entry.expect("a readable folder");
        let file = entry.file_name().to_string_lossy().into_owned();
        let path = if name.is_empty() { file } else { format!("{name}/{file}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, found);
            found.insert(format!("{path}/"), Vec::new());
        } else {
            found.insert(path, fs::read(entry.path()).expect("a readable file"));
        }
    }
}
