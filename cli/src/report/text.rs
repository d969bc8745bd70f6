//! Findings for people: the line with the place underlined, and what the specification says.

use std::io::Write as _;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use anstyle::{AnsiColor, Style};
use mcpspec::validate::Severity;

use super::Report;
use super::excerpt::excerpt;
use super::rules;
use crate::finding::{Finding, Piece, Spot};
use crate::suggest;

/// Wider than any excerpt, which is cut to its width already.
const WIDTH: usize = DEFAULT_TERM_WIDTH * 8;
/// The longest text of what was expected that is part of the title.
const MOST_EXPECTED: usize = 120;

/// The format `text`.
pub(super) struct Text {
    renderer: Renderer,
    arrow: Style,
}

impl Text {
    pub(super) fn new(is_styled: bool) -> Self {
        let (renderer, arrow) = match is_styled {
            true => (Renderer::styled(), Style::new().bold().fg_color(Some(AnsiColor::BrightBlue.into()))),
            false => (Renderer::plain(), Style::new()),
        };
        Self { renderer: renderer.term_width(WIDTH), arrow }
    }

    /// The line that leads to the place. The renderer would take the column from the excerpt, which
    /// may be a part of the line.
    fn origin(&self, file: &str, spot: Spot) -> String {
        let Spot { line, column, .. } = spot;
        let indent = " ".repeat(line.to_string().len());
        let file: String = file.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
        let arrow = self.arrow;
        format!("{indent}{arrow}-->{arrow:#} {file}:{line}:{column}\n")
    }
}

impl Report for Text {
    fn finding(&mut self, out: &mut Vec<u8>, piece: &Piece<'_>, finding: &Finding) {
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let spot = piece.spot(finding.range.start);
        let shown = excerpt(piece, spot, &finding.range);
        let label = match finding.pointer.as_str() {
            "" => "the root of the message",
            pointer => pointer,
        };
        let snippet = Snippet::source(shown.text)
            .line_start(usize::try_from(spot.line).unwrap_or(usize::MAX))
            .annotation(AnnotationKind::Primary.span(shown.marked).label(label));
        let title = level.primary_title(title(finding)).id(finding.rule).element(snippet);
        let group = notes(finding).into_iter().fold(title, |group, (is_help, text)| {
            group.element(if is_help { Level::HELP.message(text) } else { Level::NOTE.message(text) })
        });
        let rendered = self.renderer.render(&[group]);
        let (head, body) = rendered.split_once('\n').unwrap_or((&rendered, ""));
        // Memory takes everything.
        let _ = writeln!(out, "{head}\n{}{body}\n", self.origin(piece.file, spot));
    }
}

/// What the finding says, without a long list of what would be right.
fn title(finding: &Finding) -> String {
    match finding.expected.len() > MOST_EXPECTED {
        true => format!("found {}, which is not what is expected", finding.found),
        false => finding.message(),
    }
}

/// What else there is to say, and whether it helps.
fn notes(finding: &Finding) -> Vec<(bool, String)> {
    let mut notes = Vec::new();
    if finding.expected.len() > MOST_EXPECTED {
        notes.push((false, format!("expected {}", finding.expected)));
    }
    if let Some(near) = nearest(finding) {
        notes.push((true, format!("did you mean `{near}`?")));
    }
    if !finding.schema.is_empty() {
        notes.push((false, format!("schema {}: {}", finding.revision, finding.schema)));
    }
    if let Some(rule) = rules::prose(finding.rule) {
        notes.push((false, format!("{} ({})", rule.text(), rule.source())));
    }
    notes
}

/// The one of several values that is nearest to the string that was found.
fn nearest(finding: &Finding) -> Option<String> {
    let found = finding.found.strip_prefix('"')?.strip_suffix('"')?;
    let values: Vec<&str> =
        finding.expected.strip_prefix("one of `")?.strip_suffix('`')?.split("`, `").collect();
    suggest::near(found, &values).first().map(|near| (*near).to_owned())
}
