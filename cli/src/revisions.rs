//! What the command knows of each revision: a table over the modules of `mcpspec`.

use mcpspec::validate::Tables;
use mcpspec::{Context, Definition, Error, Revision, Rule};

use crate::capture::Side;
use crate::failure::Failure;
use crate::suggest;

/// A whole message as JSON text, read through the types of one side.
type Again = fn(&Context, &[u8]) -> Result<String, Error>;

/// What there is of a revision.
pub(crate) struct Row {
    pub(crate) revision: Revision,
    /// The schema with this project's corrections.
    pub(crate) tables: &'static Tables,
    /// The official schema.
    pub(crate) upstream: &'static Tables,
    /// The types by the names of their definitions.
    pub(crate) definitions: &'static [Definition],
    client: Again,
    server: Again,
}

macro_rules! rows {
    ($($module:ident $revision:ident,)*) => {
        &[$(Row {
            revision: Revision::$revision,
            tables: &mcpspec::$module::TABLES,
            upstream: &mcpspec::$module::UPSTREAM,
            definitions: mcpspec::$module::DEFINITIONS,
            client: |context, bytes| {
                context.from_slice::<mcpspec::$module::ClientMessage>(bytes).map(|message| mcpspec::to_string(&message))
            },
            server: |context, bytes| {
                context.from_slice::<mcpspec::$module::ServerMessage>(bytes).map(|message| mcpspec::to_string(&message))
            },
        },)*]
    };
}

/// All revisions, oldest first.
pub(crate) static ROWS: &[Row] = rows![
    v2024_11_05 V2024_11_05,
    v2025_03_26 V2025_03_26,
    v2025_06_18 V2025_06_18,
    v2025_11_25 V2025_11_25,
    v2026_07_28 V2026_07_28,
];

/// The place of a revision in [`ROWS`].
pub(crate) type Place = u8;

/// The place of the newest.
pub(crate) const NEWEST: Place = (Revision::ALL.len() - 1) as Place;

/// The row at a place.
pub(crate) fn row(place: Place) -> &'static Row {
    &ROWS[usize::from(place).min(ROWS.len() - 1)]
}

/// Where the revision of a version stands.
pub(crate) fn place_of(version: &str) -> Option<Place> {
    let place = ROWS.iter().position(|row| row.revision.as_str() == version)?;
    Place::try_from(place).ok()
}

/// What `--revision` names.
pub(crate) fn parse(version: &str) -> Result<Place, Failure> {
    place_of(version).ok_or_else(|| {
        let known: Vec<_> = ROWS.iter().map(|row| row.revision.as_str()).collect();
        suggest::unknown("a revision", version, &known)
    })
}

impl Row {
    /// A type by the name of its definition.
    pub(crate) fn definition(&self, name: &str) -> Option<&'static Definition> {
        self.definitions.iter().find(|definition| definition.name == name)
    }

    /// Reads a whole message as one that a side sent, and writes it again.
    pub(crate) fn again(&self, side: Side, context: &Context, bytes: &[u8]) -> Result<String, Error> {
        match side {
            Side::Client => (self.client)(context, bytes),
            Side::Server => (self.server)(context, bytes),
        }
    }

    /// Whether a side sends requests with a method; the types know it.
    pub(crate) fn sends(&self, side: Side, method: &str) -> bool {
        let bare = serde_json::json!({"jsonrpc": "2.0", "id": 0, "method": method}).to_string();
        // A method that is known asks for nothing but its parameters.
        self.again(side, &Context::exact(), bare.as_bytes()).map_or_else(
            |error| {
                error.violation().rule == Rule::Required
                    && error.violation().expected == "the member `params`"
            },
            |_| true,
        )
    }
}

/// That no definition of a revision has a name; with the revisions that have one, if there are any.
pub(crate) fn unknown_definition(place: Place, name: &str) -> Failure {
    let elsewhere = |row: &&Row| row.tables.definition(name).is_some();
    unknown(place, "a definition", name, elsewhere, |row| {
        row.tables.definitions.iter().map(|(known, _)| *known).collect()
    })
}

/// That no request of a revision has a method.
pub(crate) fn unknown_request(place: Place, name: &str) -> Failure {
    let answered = |row: &Row| -> Vec<&'static str> {
        let requests = row.tables.methods.iter().filter(|method| method.response.is_some());
        requests.map(|method| method.name).collect()
    };
    unknown(place, "the method of a request", name, |row| answered(row).contains(&name), answered)
}

fn unknown(
    place: Place,
    what: &str,
    name: &str,
    elsewhere: impl Fn(&&Row) -> bool,
    known: impl Fn(&Row) -> Vec<&'static str>,
) -> Failure {
    let others: Vec<&str> = ROWS.iter().filter(elsewhere).map(|row| row.revision.as_str()).collect();
    let what = format!("{what} of revision {}", row(place).revision);
    match others.as_slice() {
        [] => suggest::unknown(&what, name, &known(row(place))),
        others => Failure::Usage(format!(
            "`{name}` is not {what}, but of {}\n  give that with --revision",
            others.join(", ")
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_revision_has_its_row_and_the_newest_is_the_last() {
        let rows: Vec<_> = ROWS.iter().map(|row| row.revision).collect();
        assert_eq!(rows, Revision::ALL);
        assert_eq!(row(NEWEST).revision, Revision::LATEST);
    }

    #[test]
    fn the_types_know_who_sends_what() {
        for (version, method, client, server) in [
            ("2025-11-25", "tools/call", true, false),
            ("2025-11-25", "roots/list", false, true),
            ("2025-11-25", "ping", true, true),
            ("2026-07-28", "tools/call", true, false),
            ("2025-06-18", "no/such", false, false),
        ] {
            let row = row(place_of(version).expect("a revision"));
            let sends = (row.sends(Side::Client, method), row.sends(Side::Server, method));
            assert_eq!(sends, (client, server), "{version} {method}");
        }
    }
}
