//! `deprecated.mdx` in, the rows of its tables out: names, numbers and dates, no sentences.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::jsdoc::{authority, date};

/// A feature on its way out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) state: &'static str,
    pub(crate) authority: Option<String>,
    pub(crate) deprecated_in: Option<String>,
    pub(crate) earliest_removal: Option<String>,
}

/// What the columns say, by the words of their heads.
#[derive(Default)]
struct Columns {
    feature: Option<usize>,
    authority: Option<usize>,
    deprecated_in: Option<usize>,
    removal: Option<usize>,
}

impl Columns {
    fn new(heads: &[String]) -> Self {
        let place = |words: &[&str]| {
            heads.iter().position(|head| words.iter().any(|word| head.to_ascii_lowercase().contains(word)))
        };
        Self {
            feature: place(&["feature", "name"]),
            authority: place(&["sep", "authority", "proposal", "by"]),
            deprecated_in: place(&["deprecated in", "deprecated since", "since", "deprecated"]),
            removal: place(&["removal", "removed"]),
        }
    }
}

/// The rows of every table that has a column of features.
pub(crate) fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut heading, mut in_heading, mut state) = (String::new(), false, "deprecated");
    let (mut columns, mut cells, mut cell) = (Columns::default(), Vec::new(), String::new());
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                in_heading = true;
                heading.clear();
            }
            Event::End(TagEnd::Heading(_)) => {
                in_heading = false;
                state =
                    if heading.to_ascii_lowercase().contains("removed") { "removed" } else { "deprecated" };
            }
            Event::Start(Tag::TableCell) => cell.clear(),
            // An address may hold the number that the text leaves out.
            Event::Start(Tag::Link { dest_url, .. }) => {
                cell.push_str(&format!(" {{{dest_url}}} "));
            }
            Event::End(TagEnd::TableCell) => cells.push(std::mem::take(&mut cell)),
            Event::End(TagEnd::TableHead) => {
                let heads: Vec<String> = cells.drain(..).map(|head: String| shown(&head)).collect();
                columns = Columns::new(&heads);
            }
            Event::End(TagEnd::TableRow) => {
                rows.extend(row(&columns, &cells, state));
                cells.clear();
            }
            Event::Code(code) => cell.push_str(&format!("`{code}`")),
            Event::Text(text) if in_heading => heading.push_str(&text),
            Event::Text(text) => cell.push_str(&text),
            Event::SoftBreak | Event::HardBreak => cell.push(' '),
            _ => {}
        }
    }
    rows
}

fn row(columns: &Columns, cells: &[String], state: &'static str) -> Option<Row> {
    let at = |column: Option<usize>| cells.get(column?).map(String::as_str);
    let name = shown(at(columns.feature)?);
    if name.is_empty() {
        return None;
    }
    let dated = |column| at(column).and_then(date).map(str::to_owned);
    let removal = at(columns.removal).unwrap_or_default();
    let earliest_removal = match date(removal) {
        Some(date) => Some(format!("the first revision on or after {date}")),
        None if shown(removal).is_empty() => None,
        None => Some("after a transition window".to_owned()),
    };
    Some(Row {
        name,
        state,
        authority: at(columns.authority).and_then(authority),
        deprecated_in: dated(columns.deprecated_in),
        earliest_removal,
    })
}

/// A cell's text without the addresses of its links.
fn shown(cell: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for char in cell.chars() {
        match char {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => text.push(char),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\ntitle: Deprecated\n---\n\nimport { Note } from \"x\";\n\n<Note>\n  Words.\n</Note>\n\n\
        ## Deprecated features\n\n\
        | Feature | SEP | Deprecated in | Earliest removal | Migration path |\n\
        | --- | --- | --- | --- | --- |\n\
        | [Roots](/docs/roots) | [SEP-2577](/seps/2577) | `2026-07-28` | First revision on or after 2027-07-28 | Words \\| words. |\n\
        | Registration | [#2858](https://example.com/pull/2858) | 2026-07-28 | | |\n\
        | `includeContext`: `\"a\"`, `\"b\"` | SEP-2596 | 2025-11-25 | With Roots | |\n\n\
        ## Removed features\n\n| Feature | SEP |\n|---|---|\n| Old | SEP-1 |\n";

    #[test]
    fn rows_have_names_numbers_and_dates() {
        let rows = rows(PAGE);
        let named =
            |name: &str| rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("{rows:?}"));
        let roots = named("Roots");
        assert_eq!(roots.authority.as_deref(), Some("SEP-2577"));
        assert_eq!(roots.deprecated_in.as_deref(), Some("2026-07-28"));
        assert_eq!(roots.earliest_removal.as_deref(), Some("the first revision on or after 2027-07-28"));
        assert_eq!(named("Registration").authority.as_deref(), Some("PR #2858"));
        assert_eq!(named("Registration").earliest_removal, None);
        let context = named("`includeContext`: `\"a\"`, `\"b\"`");
        assert_eq!(context.earliest_removal.as_deref(), Some("after a transition window"));
        assert_eq!(named("Old").state, "removed");
        assert_eq!(rows.len(), 4);
    }
}
