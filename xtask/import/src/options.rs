//! The command line.

use std::path::PathBuf;

use clap::{ArgGroup, Parser};

/// Take the official specification into schema/: its structure, and what schema.ts and the
/// registry of deprecated features say beyond it. No prose is taken.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask import", bin_name = "cargo xtask import", version = None)]
#[command(override_usage = "cargo xtask import <--spec DIR|--git URL|--schema FILE> [OPTIONS]")]
#[command(group = ArgGroup::new("source").required(true).args(["schema", "spec", "git"]))]
#[command(group = ArgGroup::new("document").args(["revision", "extension"]))]
#[command(after_help = "\
Examples:
  cargo xtask import --spec ../modelcontextprotocol --revision 2026-07-28
  cargo xtask import --git https://github.com/modelcontextprotocol/modelcontextprotocol
  cargo xtask import --extension io.modelcontextprotocol/tasks --from ../ext-tasks
  cargo xtask import --spec ../modelcontextprotocol --check

Exit codes: 0 clean, 1 findings of --check, 2 usage or unreadable input.")]
pub(crate) struct Options {
    /// A checkout of the specification, or of the extension's repository
    #[arg(long, value_name = "DIR", alias = "from")]
    pub(crate) spec: Option<PathBuf>,
    /// A repository to clone for the purpose: an address, or a folder
    #[arg(long, value_name = "URL")]
    pub(crate) git: Option<String>,
    /// The branch, tag or commit of the clone; its default branch, unless given
    #[arg(long, value_name = "REF", requires = "git")]
    pub(crate) rev: Option<String>,
    /// Only a schema.json, without what its source says beyond it
    #[arg(long, value_name = "FILE", requires = "document")]
    pub(crate) schema: Option<PathBuf>,
    /// Revisions to import, such as 2026-07-28 or draft; all dated ones, unless given
    #[arg(long, value_name = "REV")]
    pub(crate) revision: Vec<String>,
    /// The extension to import, such as io.modelcontextprotocol/tasks
    #[arg(long, value_name = "ID")]
    pub(crate) extension: Option<String>,
    /// Write nothing; show what would change, and exit with 1 if anything would
    #[arg(long)]
    pub(crate) check: bool,
    /// The commit to record, where it cannot be found out; the one recorded before, unless given
    #[arg(long)]
    pub(crate) commit: Option<String>,
    /// The repository to record; that of the checkout or the one recorded before, unless given
    #[arg(long)]
    pub(crate) repository: Option<String>,
    /// The path of schema.json in it; the one recorded before, unless given
    #[arg(long)]
    pub(crate) path: Option<String>,
    /// The project
    #[arg(long, hide = true)]
    pub(crate) root: PathBuf,
    /// Where to put what has been made
    #[arg(long, hide = true)]
    pub(crate) stage: PathBuf,
}
