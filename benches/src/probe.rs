//! Packages that are built to be measured.

use std::error::Error;
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

/// Builds a package with one job, and gives the CPU seconds of cargo and of all that it started.
///
/// # Errors
/// What cargo says, where it fails.
pub fn build(package: &Path, arguments: &[&str]) -> Result<f64, Box<dyn Error>> {
    let mut command = Command::new("bash");
    // The shell's `time` adds up what children of children took, and needs no system call here.
    // One job: with more of them than free cores, compilers that wait for one another add noise.
    command
        .args(["-c", "TIMEFORMAT='%U %S'; time cargo build --offline --quiet --jobs 1 \"$@\"", "bash"])
        .args(arguments)
        .current_dir(package);
    plain(&mut command);
    // What was compiled before must not help; and the number must have a point, whatever the language here.
    let output = command.env("CARGO_INCREMENTAL", "0").env("LC_ALL", "C").output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(text.into());
    }
    let line = text.lines().last().ok_or("no times")?;
    let times: Vec<f64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
    Ok(times.iter().sum())
}

/// Makes a build one that no setting of this process changes.
pub fn plain(command: &mut Command) {
    for setting in FOREIGN_SETTINGS {
        command.env_remove(setting);
    }
}
