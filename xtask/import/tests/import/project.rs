//! A project to import into, checkouts to import from, and the command.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// A temporary folder with `project/`, `checkout/` and `stage/`.
pub(crate) struct Place(TempDir);

/// How the command ended, what it said, what it staged.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) err: String,
    pub(crate) files: BTreeMap<String, String>,
    /// Messages of the findings, with their places and help.
    pub(crate) findings: Vec<String>,
    pub(crate) documents: Vec<String>,
}

impl Place {
    /// An empty project.
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    /// A copy of the project's own `schema/`.
    pub(crate) fn with_schemas() -> Self {
        let place = Self::new();
        copy(&here("schema"), &place.path("project/schema"));
        place
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder of ours");
        fs::write(path, text).expect("a file of ours");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs git in a folder.
    pub(crate) fn git(&self, folder: &str, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.current_dir(self.path(folder)).args(["-c", "user.name=T", "-c", "user.email=t@example.com"]);
        // Whatever the machine's settings are.
        command.args([
            "-c",
            "commit.gpgsign=false",
            "-c",
            "core.autocrlf=false",
            "-c",
            "init.defaultBranch=main",
        ]);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        let output = command.args(arguments).output().expect("git is there");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text").trim().to_owned()
    }

    /// Makes `checkout/` a repository with one commit, and gives the commit.
    pub(crate) fn commit(&self) -> String {
        if !self.path("checkout/.git").exists() {
            self.git("checkout", &["init", "--quiet"]);
        }
        self.git("checkout", &["add", "--all"]);
        self.git("checkout", &["commit", "--quiet", "--message", "x"]);
        self.git("checkout", &["rev-parse", "HEAD"])
    }

    /// Imports into the project.
    pub(crate) fn import(&self, arguments: &[&str]) -> Ended {
        let stage = self.path("stage");
        let _ = fs::remove_dir_all(&stage);
        let mut command = Command::new(env!("CARGO_BIN_EXE_mcpspec-import"));
        command.current_dir(self.0.path()).args(arguments);
        command.arg("--root").arg(self.path("project")).arg("--stage").arg(&stage);
        let output = command.output().expect("the command starts");
        let mut files = BTreeMap::new();
        collect(&stage.join("files"), "", &mut files);
        let outcome = fs::read_to_string(stage.join("outcome.json")).unwrap_or_else(|_| "{}".to_owned());
        let outcome: Value = serde_json::from_str(&outcome).expect("JSON");
        let list = |name: &str| outcome[name].as_array().cloned().unwrap_or_default();
        let text = |finding: &Value| {
            ["file", "pointer", "message", "help"]
                .map(|key| finding[key].as_str().unwrap_or_default())
                .join(" | ")
        };
        Ended {
            code: output.status.code().unwrap_or(-1),
            err: String::from_utf8(output.stderr).expect("text"),
            files,
            findings: list("findings").iter().map(text).collect(),
            documents: list("documents")
                .iter()
                .map(|id| id.as_str().unwrap_or_default().to_owned())
                .collect(),
        }
    }

    /// Imports, which must succeed.
    pub(crate) fn imported(&self, arguments: &[&str]) -> Ended {
        let ended = self.import(arguments);
        assert_eq!(ended.code, 0, "{}", ended.err);
        ended
    }

    /// Imports, which must fail with these words and stage nothing.
    pub(crate) fn refused(&self, arguments: &[&str], words: &[&str]) {
        let ended = self.import(arguments);
        assert_eq!(ended.code, 2, "{arguments:?}: {}", ended.err);
        for word in words {
            assert!(ended.err.contains(word), "{word} is not in: {}", ended.err);
        }
        assert!(ended.err.contains("help: "), "{}", ended.err);
        assert!(ended.files.is_empty(), "{:?}", ended.files.keys());
    }
}

/// A path of the real project.
pub(crate) fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the project").join(path)
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder of ours");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("a readable folder");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}

fn collect(folder: &Path, name: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let path = if name.is_empty() { file } else { format!("{name}/{file}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, files);
        } else {
            files.insert(path, fs::read_to_string(entry.path()).expect("text"));
        }
    }
}
