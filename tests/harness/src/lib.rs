//! Instances of the MCP schemas for differential tests: JSON schema documents come in; valid
//! instances, mutants of them, their texts and the verdicts of an independent validator go out.
//!
//! Everything here works from schema documents alone (draft-07 with `definitions`, 2020-12 with
//! `$defs`) and knows nothing of generated types: a test puts those against it.
//!
//! | module | what for |
//! |---|---|
//! | [`oracle`] | whether an instance is valid, by the `jsonschema` crate |
//! | [`generate`] | valid instances, with everything a schema allows |
//! | [`mutate`] | instances with one change, valid or not |
//! | [`mod@defects`] | schemas with one change, which the instances must notice |
//! | [`mod@serialise`] | texts of a value that differ in order, space and escapes |
//! | [`compare`] | whether two values are the same, and if not, where |
//! | [`inclusion`] | whether a change of a schema provably changes no verdict |
//! | [`rng`] | the randomness of all of it, repeated by a seed |
//!
//! A plain run of the tests takes some 300,000 mutants. `MCPSPEC_HARNESS_ROUNDS` multiplies them, all
//! of them others; two million before a release:
//!
//! ```sh
//! MCPSPEC_HARNESS_ROUNDS=8 cargo test --release -p mcpspec-harness --test types mutants -- --nocapture
//! ```
//!
//! ```
//! use mcpspec_harness::{Corpus, Mutator, Order, Rng, serialise};
//!
//! let schema = serde_json::json!({
//!     "$schema": "https://json-schema.org/draft/2020-12/schema",
//!     "$defs": { "Ping": {
//!         "type": "object",
//!         "properties": { "method": { "type": "string", "const": "ping" } },
//!         "required": ["method"]
//!     }}
//! });
//! let mut corpus = Corpus::new(&schema, 1);
//! let instance = corpus.instance("Ping");
//! let text = serialise(&instance, &mut Rng::new(1), Order::Last(&["method"]));
//! assert!(text.contains("ping"));
//! for mutant in Mutator::new(&schema, "Ping").mutants(&instance) {
//!     let verdict = corpus.oracle().is_valid("Ping", &mutant.value);
//!     assert!(!verdict || mutant.operator != "member-dropped" || mutant.pointer != "/method");
//! }
//! ```

mod arbitrary;
pub mod compare;
pub mod defects;
pub mod generate;
pub mod inclusion;
pub mod mutate;
pub mod oracle;
pub mod rng;
mod schema;
pub mod serialise;

use serde_json::Value;

pub use compare::{difference, same};
pub use defects::{Defect, defects};
pub use generate::Generator;
pub use mutate::{Donors, Mutant, Mutator, mutants};
pub use oracle::Oracle;
pub use rng::Rng;
pub use serialise::{Order, serialise, serialise_twice};

/// The names of the definitions in `schema`, sorted.
#[must_use]
pub fn definitions(schema: &Value) -> Vec<&str> {
    schema::Document::new(schema).definitions().map(|(name, _)| name).collect()
}

/// How many instances of a definition it takes to have every alternative of it: one for each arm of
/// its widest union, and some for each that is spelled out there, since nothing else has its members.
#[must_use]
pub fn alternatives(schema: &Value, definition: &str) -> usize {
    let widest = |definition| schema::widest_union(definition) + 4 * schema::widest_inline(definition);
    schema::Document::new(schema).definition(definition).map_or(0, widest)
}

/// A generator with an oracle behind it: every instance it gives out is valid.
#[derive(Debug)]
pub struct Corpus<'s> {
    schema: &'s Value,
    generator: Generator<'s>,
    oracle: Oracle,
    refused: usize,
}

impl<'s> Corpus<'s> {
    /// Makes instances of the definitions in `schema`.
    #[must_use]
    pub fn new(schema: &'s Value, seed: u64) -> Self {
        Self { schema, generator: Generator::new(schema, seed), oracle: Oracle::new(schema), refused: 0 }
    }

    /// A valid instance of the definition.
    ///
    /// # Panics
    ///
    /// When the schema is broken there, or the oracle refuses many instances in a row.
    pub fn instance(&mut self, definition: &str) -> Value {
        let mut refusal = None;
        for _ in 0..32 {
            let instance = self.generator.instance(definition);
            refusal = self.oracle.first_error(definition, &instance);
            if refusal.is_none() {
                return instance;
            }
            self.refused += 1;
        }
        panic!("found no valid instance: {}", refusal.unwrap_or_default())
    }

    /// Valid instances of every definition in turn: `per_definition` of each, or more where it
    /// takes more to have every arm of its widest union.
    pub fn instances(&mut self, per_definition: usize) -> impl Iterator<Item = (&'s str, Value)> {
        let definitions = schema::Document::new(self.schema).definitions();
        let names = definitions.flat_map(move |(name, schema)| {
            std::iter::repeat_n(name, per_definition.max(schema::widest_union(schema)))
        });
        names.map(|name| (name, self.instance(name)))
    }

    /// What judges the instances, for verdicts on others.
    #[must_use]
    pub fn oracle(&self) -> &Oracle {
        &self.oracle
    }

    /// What made the instances, for what it has not reached.
    #[must_use]
    pub fn generator(&self) -> &Generator<'s> {
        &self.generator
    }

    /// How many instances the oracle refused so far; they were made anew.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.refused
    }
}
