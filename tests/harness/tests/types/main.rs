//! The generated types against the oracle: what the fixed-up schema accepts they keep without
//! loss, and what it refuses they refuse.

mod bytes;
mod defects;
mod instances;
mod limits;
mod mutants;
mod roundtrip;
mod second;
mod subject;
mod unions;
mod work;
