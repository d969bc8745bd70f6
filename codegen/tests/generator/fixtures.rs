//! Projects in memory: the files that `generate` takes, without a disk.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use mcpspec_codegen::{Diagnostic, Files, Generated, generate};

/// The dialect of newer schemas.
pub(crate) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The revision of a project that [`Project::of`] makes.
pub(crate) const REVISION: &str = "2030-01-01";

/// The files of a project.
#[derive(Clone, Debug)]
pub(crate) struct Project(pub(crate) Files);

impl Project {
    /// One revision, with these definitions as JSON text: `"A": {…}, "B": {…}`.
    pub(crate) fn of(definitions: &str) -> Self {
        Self::bare().revision(REVISION, &format!(r#"{{"$schema": "{DIALECT}", "$defs": {{{definitions}}}}}"#))
    }

    /// No revision, and all files around them.
    pub(crate) fn bare() -> Self {
        let mut project = Self(Files::new());
        for (path, text) in [
            ("schema/upstream.toml", ""),
            ("schema/protocol.toml", ""),
            ("generated/Cargo.toml", "[package]\nname = \"types\"\n"),
            ("toolkit/Cargo.toml", "[package]\nname = \"toolkit\"\n"),
        ] {
            project = project.with(path, text);
        }
        project
    }

    /// Adds a revision, with where it comes from.
    pub(crate) fn revision(self, id: &str, schema: &str) -> Self {
        let mut upstream = String::from_utf8(self.0["schema/upstream.toml"].clone()).expect("text");
        let _ = write!(
            upstream,
            "[\"{id}\"]\nrepository = \"r\"\ncommit = \"c\"\npath = \"p\"\nbytes = 1\nsha256 = \"s\"\ndialect = \"d\"\n"
        );
        self.with(&format!("schema/{id}/schema.json"), schema).with("schema/upstream.toml", &upstream)
    }

    /// Puts a file there, in place of the one that may be there.
    pub(crate) fn with(mut self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.0.insert(path.to_owned(), text.as_ref().to_vec());
        self
    }

    /// Puts a file of the revision's folder there.
    pub(crate) fn beside(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        self.with(&format!("schema/{REVISION}/{name}"), text)
    }

    /// Takes a file away.
    pub(crate) fn without(mut self, path: &str) -> Self {
        self.0.remove(path).expect("a file to take away");
        self
    }

    /// Generates from the files.
    pub(crate) fn generate(&self) -> Result<Generated, Diagnostic> {
        generate(&self.0)
    }

    /// What is wrong with the files.
    pub(crate) fn error(&self, what: &str) -> Diagnostic {
        match self.generate() {
            Ok(_) => panic!("{what}: should be an error"),
            Err(error) => error,
        }
    }
}

/// Two invented revisions, one in each dialect, and an extension: the folder `codegen/tests/invented`.
pub(crate) fn invented() -> Project {
    let mut project = Project(Files::new());
    read_into(&mut project.0, &folder("codegen/tests/invented/schema"), "schema");
    let manifest = format!(
        "[package]\nname = \"invented\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         mcpspec-core = {{ path = {:?} }}\n\n[lints.rust]\nmissing_docs = \"warn\"\nunreachable_pub = \"warn\"\n\n\
         [workspace]\n",
        folder("core")
    );
    project
        .with("generated/Cargo.toml", manifest)
        .with("toolkit/Cargo.toml", "[package]\nname = \"toolkit\"\n")
}

/// The sources of this project.
pub(crate) fn real() -> Project {
    let mut project = Project(Files::new());
    read_into(&mut project.0, &folder("schema"), "schema");
    for manifest in ["generated/Cargo.toml", "toolkit/Cargo.toml"] {
        project = project.with(manifest, read(&folder(manifest)));
    }
    project
}

/// A path below the project's root.
pub(crate) fn folder(path: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("codegen/ is in the project").join(path)
}

/// All files below a folder, under that name; line ends are those of the repository.
pub(crate) fn read_into(files: &mut Files, folder: &Path, name: &str) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let entry = entry.expect("a readable folder");
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_into(files, &entry.path(), &path);
        } else {
            files.insert(path, read(&entry.path()));
        }
    }
}

fn read(path: &Path) -> Vec<u8> {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match std::str::from_utf8(&bytes) {
        Ok(text) => text.replace("\r\n", "\n").into_bytes(),
        Err(_) => bytes,
    }
}
