//! `mcpspec types`: a pattern in, the definitions of a revision that it fits out, a line each.

use std::io::{self, Write as _};

use anstream::AutoStream;
use anstyle::Style;
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::Outcome;
use crate::failure::Failure;
use crate::global::Global;
use crate::model::{Definition, Model, first_sentence};
use crate::suggest;

/// Which definitions, and how to write them.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mcpspec types
  mcpspec types --revision 2025-11-25 'List*Result'
  mcpspec types --revision io.modelcontextprotocol/tasks --format json

Each line has the name, the area, where the lifecycle of the definition stands, and what it is.
`mcpspec explain NAME` says more of one.")]
pub(crate) struct Options {
    /// The revision, or the identifier of an extension; the newest revision, unless given
    #[arg(long, short, value_name = "REV")]
    revision: Option<String>,
    /// How to write them
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// A part of the name, or a pattern with `*` and `?` for the whole of it; in any case
    #[arg(value_name = "PATTERN")]
    pattern: Option<String>,
}

/// How definitions are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: a line each, in columns
    Text,
    /// One JSON object per definition and line
    Json,
}

/// A definition for programs, its members in this order.
#[derive(Serialize)]
struct Row<'m> {
    name: &'m str,
    area: &'m str,
    since: &'m str,
    pointer: &'m str,
    rust: String,
    text: String,
    lifecycle: Option<Lifecycle<'m>>,
}

/// Where the lifecycle of a definition stands.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Lifecycle<'m> {
    feature: &'m str,
    state: &'m str,
    deprecated_in: &'m str,
    authority: &'m str,
    earliest_removal: &'m str,
    migration: &'m str,
}

/// Lists what was asked for.
pub(crate) fn run(global: &Global, options: &Options) -> Result<Outcome, Failure> {
    let model = Model::named(options.revision.as_deref())?;
    let pattern = options.pattern.as_deref().unwrap_or("*");
    let found: Vec<&Definition> =
        model.definitions.iter().filter(|known| fits(pattern, &known.name)).collect();
    if found.is_empty() {
        return Err(none_fits(&model, pattern));
    }
    let mut out = AutoStream::new(io::stdout(), global.colors_output());
    let text = match options.format {
        Format::Text => text(&found),
        Format::Json => json(&model, &found),
    };
    out.write_all(text.as_bytes())?;
    Ok(Outcome::Clean)
}

/// That no definition fits, with the revisions that have one that does, or names that are near.
fn none_fits(model: &Model, pattern: &str) -> Failure {
    let has = |other: &&Model| other.definitions.iter().any(|known| fits(pattern, &known.name));
    let all = Model::all();
    let others: Vec<&str> = all.iter().filter(has).map(|other| other.id.as_str()).collect();
    let names: Vec<&str> = model.definitions.iter().map(|known| known.name.as_str()).collect();
    let near = suggest::near(pattern, &names);
    let help = match (others.as_slice(), near.as_slice()) {
        ([], []) => "`mcpspec types` lists all of them".to_owned(),
        ([], near) => format!("did you mean `{}`?", near.join("` or `")),
        (others, _) => format!("there are some in {}; give that with --revision", others.join(", ")),
    };
    Failure::Usage(format!("no definition of {} has `{pattern}` in its name\n  {help}", model.id))
}

fn text(found: &[&Definition]) -> String {
    let width = |of: fn(&Definition) -> &str| found.iter().map(|known| of(known).len()).max().unwrap_or(0);
    let (name, area) = (width(|known| &known.name), width(|known| &known.area));
    let marked = width(|known| state(known));
    let bold = Style::new().bold();
    // Where nothing has a mark, no column is left for one.
    let gap = if marked == 0 { "" } else { "  " };
    let line = |known: &&Definition| {
        let (told, state) = (first_sentence(&known.text), state(known));
        format!("{bold}{:name$}{bold:#}  {:area$}{gap}{state:marked$}  {told}\n", known.name, known.area)
    };
    found.iter().map(line).collect()
}

fn state(known: &Definition) -> &str {
    known.lifecycle.as_ref().map_or("", |mark| mark.state.as_str())
}

fn json(model: &Model, found: &[&Definition]) -> String {
    let row = |known: &&Definition| {
        let lifecycle = known.lifecycle.as_ref().map(|mark| Lifecycle {
            feature: &mark.feature,
            state: &mark.state,
            deprecated_in: &mark.deprecated_in,
            authority: &mark.authority,
            earliest_removal: &mark.earliest_removal,
            migration: &mark.migration,
        });
        let row = Row {
            name: &known.name,
            area: &known.area,
            since: &known.since,
            pointer: &known.pointer,
            rust: model.rust(known),
            text: crate::model::plain(&known.text),
            lifecycle,
        };
        // Strings can always be written.
        serde_json::to_string(&row).unwrap_or_default() + "\n"
    };
    found.iter().map(row).collect()
}

/// Whether a name fits a pattern: has it in it, or is it where it has `*` or `?`.
fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.to_lowercase(), name.to_lowercase());
    match pattern.contains(['*', '?']) {
        true => is_glob_of(pattern.as_bytes(), name.as_bytes()),
        false => name.contains(&pattern),
    }
}

/// Whether a pattern is that of a name: the last `*` takes one more byte wherever what follows it
/// does not fit, so no pattern takes longer than its length times that of the name.
fn is_glob_of(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut seen) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while seen < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at + 1, seen));
                at += 1;
            }
            Some(wanted) if *wanted == b'?' || *wanted == name[seen] => (at, seen) = (at + 1, seen + 1),
            _ => {
                let Some((after, taken)) = star else { return false };
                star = Some((after, taken + 1));
                (at, seen) = (after, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_parts_or_globs_in_any_case() {
        for (pattern, name, is_fit) in [
            ("tool", "CallToolResult", true),
            ("LIST*result", "ListToolsResult", true),
            ("list*", "ToolList", false),
            ("?ool", "Tool", true),
            ("?ool", "ool", false),
            ("*a*b*", "xaxxb", true),
            ("*a*b", "xaxbx", false),
            ("", "Tool", true),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, name), is_fit, "{pattern} {name}");
        }
        let many = "*a".repeat(50) + "b";
        assert!(!fits(&many, &"a".repeat(5000)), "and soon");
    }
}
