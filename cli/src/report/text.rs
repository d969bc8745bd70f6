//! Findings for people: the line with the place underlined, and what the specification says.

use std::io::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use mcpspec::validate::Severity;

use super::Report;
use super::excerpt::excerpt;
use super::rules;
use crate::finding::{Finding, Piece};

/// Wider than any excerpt, which is cut to its width already.
const WIDTH: usize = 1000;

/// The format `text`.
pub(super) struct Text {
    renderer: Renderer,
}

impl Text {
    pub(super) fn new(is_styled: bool) -> Self {
        let renderer = if is_styled { Renderer::styled() } else { Renderer::plain() };
        Self { renderer: renderer.term_width(WIDTH) }
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
        let (line, column) = (whole(spot.line), whole(spot.column));
        let label = match finding.pointer.as_str() {
            "" => "the root of the message",
            pointer => pointer,
        };
        let snippet = Snippet::source(shown.text)
            .line_start(line)
            .annotation(AnnotationKind::Primary.span(shown.marked).label(label));
        let mut group: Group<'_> = level
            .primary_title(finding.message())
            .id(finding.rule)
            .element(Origin::path(piece.file).line(line).char_column(column))
            .element(snippet);
        if !finding.schema.is_empty() {
            group = group
                .element(Level::NOTE.message(format!("schema {}: {}", finding.revision, finding.schema)));
        }
        if let Some(rule) = rules::prose(finding.rule) {
            group = group.element(Level::NOTE.message(format!("{} ({})", rule.text(), rule.source())));
        }
        // Memory takes everything.
        let _ = writeln!(out, "{}\n", self.renderer.render(&[group]));
    }
}

fn whole(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
