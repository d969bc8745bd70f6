//! Where official files come from: a folder, a checkout of a repository, or a clone made for the
//! purpose. Nothing here is written but a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mcpspec_codegen::diagnostic::{Diagnostic, Result};
use tempfile::TempDir;

/// A folder with official files.
#[derive(Debug)]
pub(crate) struct Checkout {
    pub(crate) folder: PathBuf,
    /// What it was called on the command line.
    pub(crate) shown: String,
    /// The address of the repository, where it is one on the network.
    pub(crate) repository: Option<String>,
    pub(crate) commit: Option<String>,
    /// Removed with the checkout.
    _clone: Option<TempDir>,
}

impl Checkout {
    /// A folder that is there. A dirty tree is refused: nobody could find the files again.
    ///
    /// # Errors
    /// No folder; a tree with changes.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let shown = folder.display().to_string();
        if !folder.is_dir() {
            let help = "give the folder of a checkout; for an address there is --git";
            return Err(Diagnostic::error(shown, "", "there is no such folder", help));
        }
        let inside = git(folder, &["rev-parse", "--show-toplevel"]);
        let is_repository = inside.is_some_and(|top| same_folder(Path::new(&top), folder));
        if !is_repository {
            return Ok(Self {
                folder: folder.to_owned(),
                shown,
                repository: None,
                commit: None,
                _clone: None,
            });
        }
        if let Some(changes) = git(folder, &["status", "--porcelain"]).filter(|text| !text.is_empty()) {
            let first = changes.lines().next().unwrap_or_default().trim();
            let message = format!("the checkout has changes that no commit holds, such as `{first}`");
            return Err(Diagnostic::error(shown, "", message, "commit, stash or remove them"));
        }
        let repository = git(folder, &["remote", "get-url", "origin"]).and_then(|url| address(&url));
        let commit = git(folder, &["rev-parse", "HEAD"]);
        Ok(Self { folder: folder.to_owned(), shown, repository, commit, _clone: None })
    }

    /// Clones a repository and checks a revision of it out.
    ///
    /// # Errors
    /// What git says.
    pub(crate) fn clone(url: &str, reference: Option<&str>) -> Result<Self> {
        let failed = |message: String| {
            let help = "check the address, the network and the revision; nothing was changed";
            Diagnostic::error(url, "", message, help)
        };
        let clone = TempDir::new().map_err(|error| failed(format!("no temporary folder: {error}")))?;
        let folder = clone.path().join("checkout");
        let mut command = Command::new("git");
        command.args(["-c", "core.autocrlf=false", "clone", "--quiet", "--no-checkout"]);
        if url.contains("://") {
            // The history of other files is not needed.
            command.arg("--filter=blob:none");
        }
        command.arg("--").arg(url).arg(&folder);
        run(&mut command).map_err(&failed)?;
        let reference = reference.unwrap_or("HEAD");
        let known = [format!("refs/remotes/origin/{reference}"), format!("{reference}^{{commit}}")];
        let commit = known
            .iter()
            .find_map(|name| git(&folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", name]));
        let commit = commit.ok_or_else(|| failed(format!("there is no revision `{reference}`")))?;
        run(Command::new("git").current_dir(&folder).args(["checkout", "--quiet", "--detach", &commit]))
            .map_err(&failed)?;
        let repository = address(url);
        Ok(Self { folder, shown: url.to_owned(), repository, commit: Some(commit), _clone: Some(clone) })
    }

    /// A file of the checkout, with its path; none where it is not there.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub(crate) fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match fs::read(self.folder.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                let message = format!("cannot be read: {error}");
                Err(Diagnostic::error(self.named(path), "", message, "check permissions"))
            }
        }
    }

    /// Names of folders below a folder, sorted.
    pub(crate) fn folders(&self, path: &str) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join(path)).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// A path as a person would find it.
    pub(crate) fn named(&self, path: &str) -> String {
        format!("{}/{path}", self.shown.trim_end_matches('/'))
    }
}

/// What git says; none where it fails or is not there.
fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").current_dir(folder).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn run(command: &mut Command) -> std::result::Result<(), String> {
    let output = command.env("GIT_TERMINAL_PROMPT", "0").output();
    let output = output.map_err(|error| format!("git cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("git failed");
    Err(line.trim().to_owned())
}

fn same_folder(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// The address of a repository as people write it; none for a folder of this machine.
pub(crate) fn address(url: &str) -> Option<String> {
    let url = url.trim().trim_end_matches('/').trim_end_matches(".git");
    if let Some(rest) = url.strip_prefix("git@") {
        return rest.split_once(':').map(|(host, path)| format!("https://{host}/{path}"));
    }
    let (scheme, rest) = url.split_once("://")?;
    match scheme {
        "https" | "http" | "ssh" | "git" => {
            // Neither a user's name nor a password belongs into a file of the project.
            let rest = rest.split_once('@').map_or(rest, |(_, rest)| rest);
            Some(format!("https://{rest}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_repository_are_one() {
        for url in [
            "https://github.com/a/b",
            "https://github.com/a/b.git/",
            "git@github.com:a/b.git",
            "ssh://git@github.com/a/b",
            "https://user:secret@github.com/a/b.git",
        ] {
            assert_eq!(
                address(url.trim_end_matches('/')).as_deref(),
                Some("https://github.com/a/b"),
                "{url}"
            );
        }
        assert_eq!(address("/somewhere/b"), None);
        assert_eq!(address("file:///somewhere/b"), None);
    }
}
