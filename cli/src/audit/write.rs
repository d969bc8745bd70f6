//! A tally in, its text for people or for programs out.

use std::fmt::Write as _;

use anstyle::Style;
use serde::Serialize;

use super::matter::{Change, advice};
use super::tally::{Entry, Tally};

const BOLD: Style = Style::new().bold();

/// A finding for programs, its members in this order.
#[derive(Serialize)]
struct Row<'t> {
    change: &'static str,
    id: &'t str,
    what: &'t str,
    messages: u64,
    senders: Vec<&'static str>,
    instead: String,
    source: String,
    target: &'t str,
    file: &'t str,
    line: u64,
    column: u64,
    excerpt: &'t str,
}

/// For people.
pub(super) fn text(tally: &Tally, target: &str) -> String {
    let mut text = String::new();
    for change in Change::ALL {
        let found = tally.of(change);
        if found.is_empty() {
            continue;
        }
        // Memory takes everything, here and below.
        let _ = writeln!(text, "{BOLD}{}{BOLD:#}", heading(change, target));
        for (matter, entry) in found {
            let advice = advice(matter, target);
            let example = &entry.example;
            let _ = writeln!(text, "\n  {BOLD}{}{BOLD:#}, in {}", entry.title, counted(entry));
            let _ = writeln!(text, "    instead: {} ({})", advice.instead, advice.source);
            let _ = writeln!(text, "    {}:{}:{}", example.file, example.line, example.column);
            let _ = writeln!(text, "    {}", example.excerpt);
        }
        text.push('\n');
    }
    text
}

/// One JSON object per finding and line.
pub(super) fn json(tally: &Tally, target: &str) -> String {
    let mut text = String::new();
    for (matter, entry) in Change::ALL.into_iter().flat_map(|change| tally.of(change)) {
        let advice = advice(matter, target);
        let row = Row {
            change: matter.change.name(),
            id: &matter.id,
            what: &entry.title,
            messages: entry.count,
            senders: entry.senders.iter().copied().collect(),
            instead: advice.instead,
            source: advice.source,
            target,
            file: &entry.example.file,
            line: entry.example.line,
            column: entry.example.column,
            excerpt: &entry.example.excerpt,
        };
        // Strings and numbers can always be written.
        text.push_str(&serde_json::to_string(&row).unwrap_or_default());
        text.push('\n');
    }
    text
}

/// A page.
pub(super) fn markdown(tally: &Tally, target: &str) -> String {
    let mut text =
        format!("# What has to change for {target}\n\n{} messages were looked at.\n", tally.messages);
    if tally.is_empty() {
        text.push_str("\nNothing was found.\n");
    }
    for change in Change::ALL {
        let found = tally.of(change);
        if found.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n## {}\n", heading(change, target));
        for (matter, entry) in found {
            let (advice, example) = (advice(matter, target), &entry.example);
            let _ = writeln!(text, "- **{}**, in {}", entry.title, counted(entry));
            let _ = writeln!(text, "  - Instead: {} ({})", advice.instead, advice.source);
            let place = format!("{}:{}:{}", example.file, example.line, example.column);
            let _ = writeln!(text, "  - {}: {}", code(&place), code(&example.excerpt));
        }
    }
    text
}

fn heading(change: Change, target: &str) -> String {
    match change {
        Change::Removed => format!("Removed from {target}"),
        Change::Required => format!("Required by {target}, and missing"),
        Change::Changed => format!("Different in {target}"),
        Change::Deprecated => "Deprecated".to_owned(),
    }
}

fn counted(entry: &Entry) -> String {
    let plural = if entry.count == 1 { "" } else { "s" };
    let senders: Vec<&str> = entry.senders.iter().copied().collect();
    match senders.as_slice() {
        [] => format!("{} message{plural}", entry.count),
        senders => format!("{} message{plural} of the {}", entry.count, senders.join(" and the ")),
    }
}

/// A text as code in Markdown, whatever backticks are in it.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let gap = if longest == 0 { "" } else { " " };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// How much was found, in a line.
pub(super) fn summary(tally: &Tally, files: u64, unreadable: u64) -> String {
    let plural = |count: u64, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let mut text = format!("{}, {}", plural(files, "file"), plural(tally.messages, "message"));
    let kinds: Vec<String> = Change::ALL
        .into_iter()
        .map(|change| format!("{} {}", tally.of(change).len(), change.name()))
        .collect();
    let _ = write!(text, "; {}", kinds.join(", "));
    if tally.others > 0 {
        let _ = write!(
            text,
            "; {} passed over, which `mcpspec validate` tells of",
            plural(tally.others, "other value")
        );
    }
    if unreadable > 0 {
        let _ = write!(text, "; {unreadable} unreadable");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_holds_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b``"), "``` a`b`` ```");
    }
}
