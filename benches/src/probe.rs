//! Packages that are built to be measured.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// Variables that would make a child's build another build than the one described.
const FOREIGN_SETTINGS: [&str; 7] = [
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_INCREMENTAL",
    "CARGO_MAKEFLAGS",
    "CARGO_TARGET_DIR",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
];

/// Makes a package of one source file: the lines below `[dependencies]`, with `{root}` for the
/// workspace's folder, and the file's path and text.
///
/// # Errors
/// When a file cannot be written.
pub fn package(folder: &Path, dependencies: &str, (path, source): (&str, &str)) -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace");
    let dependencies = dependencies.replace("{root}", &root.display().to_string());
    let manifest = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n[profile.release]\nstrip = true\n\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join(path), source)?;
    // Locked versions that a package does not need are dropped by cargo, the others stay.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// Makes a build one that no setting of this process changes.
pub fn plain(command: &mut Command) {
    for setting in FOREIGN_SETTINGS {
        command.env_remove(setting);
    }
}
