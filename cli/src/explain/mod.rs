//! `mcpspec explain`: a name, a code or a pointer in, what it is out.

mod codes;
mod find;
mod page;

use std::io::{self, Write as _};

use anstream::AutoStream;
use clap::Args;

use crate::Outcome;
use crate::failure::Failure;
use crate::global::Global;
use crate::model::Model;
use crate::suggest;
use page::Page;

/// How many things are explained in full that have the same name.
const IN_FULL: usize = 3;

/// What to explain.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mcpspec explain Tool
  mcpspec explain Tool.inputSchema --revision 2025-11-25
  mcpspec explain tools/call
  mcpspec explain -32602
  mcpspec explain tool-name
  mcpspec explain '/$defs/Tool/properties/name'
  mcpspec explain io.modelcontextprotocol/clientInfo
  mcpspec explain sampling

Without --revision the newest one counts that has what was asked for, and extensions after it.")]
pub(crate) struct Options {
    /// The revision, or the identifier of an extension
    #[arg(long, short, value_name = "REV")]
    revision: Option<String>,
    /// A definition, a member as Definition.member, a method, an error code or its name, a rule, a JSON
    /// Pointer into the schema, a key of `_meta`, a feature of the lifecycle, a revision or an extension
    #[arg(value_name = "NAME|CODE|RULE|POINTER", allow_negative_numbers = true)]
    query: String,
}

/// Explains what was asked for.
pub(crate) fn run(global: &Global, options: &Options) -> Result<Outcome, Failure> {
    let all = Model::all();
    let asked = options.revision.as_deref().map(|id| Model::named(Some(id))).transpose()?;
    let models = asked.as_ref().map_or(all.as_slice(), std::slice::from_ref);
    let topics = find::topics(models, &options.query);
    let text = match topics.as_slice() {
        [] => return Err(unknown(&all, asked.as_ref(), &options.query)),
        topics if topics.len() <= IN_FULL => {
            let pages: Vec<String> = topics.iter().map(|topic| Page::of(&all, topic)).collect();
            around(topics, &options.query) + &pages.join("\n")
        }
        topics => list(topics, &options.query),
    };
    AutoStream::new(io::stdout(), global.colors_output()).write_all(text.as_bytes())?;
    Ok(Outcome::Clean)
}

/// Says so where a pointer leads inside of what is explained.
fn around(topics: &[find::Topic<'_>], query: &str) -> String {
    let last = |pointer: &str| pointer.rsplit('/').next().unwrap_or_default().to_owned();
    match topics.first().and_then(find::Topic::pointer) {
        Some(pointer) if query.trim_start_matches('#').starts_with('/') && last(pointer) != last(query) => {
            format!("nothing more is known of `{query}` than what stands around it:\n\n")
        }
        _ => String::new(),
    }
}

/// Many things of one name, a line each.
fn list(topics: &[find::Topic<'_>], query: &str) -> String {
    let lines: Vec<(String, String)> = topics.iter().map(find::Topic::line).collect();
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let lines: String = lines.iter().map(|(name, what)| format!("  {name:width$}  {what}\n")).collect();
    format!("`{query}` is {} things; ask for one of them:\n{lines}", topics.len())
}

/// That nothing has a name; with the models that have it, if it was asked for of one that has not.
fn unknown(all: &[Model], asked: Option<&Model>, query: &str) -> Failure {
    if let Some(asked) = asked {
        let has = |model: &&Model| !find::topics(std::slice::from_ref(*model), query).is_empty();
        let others: Vec<&str> = all.iter().filter(has).map(|model| model.id.as_str()).collect();
        if !others.is_empty() {
            let (id, others) = (&asked.id, others.join(", "));
            return Failure::Usage(format!(
                "`{query}` is not of {id}, but of {others}\n  give that with --revision"
            ));
        }
    }
    let what =
        "a definition, a member, a method, an error code, a rule, a pointer, a key of `_meta` or a feature";
    let names = find::names(all);
    // Names are too many to be listed.
    match suggest::near(query, &names).is_empty() {
        true => Failure::Usage(format!("`{query}` is not {what}\n  `mcpspec types` lists the definitions")),
        false => suggest::unknown(what, query, &names),
    }
}
