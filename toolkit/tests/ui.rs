//! What the compiler says of mistakes in tools: one error a mistake, at the token that is wrong.
//!
//! `TRYBUILD=overwrite cargo test -p mcpspec --features stdio --test ui` writes what is said anew; read it.

#[test]
fn mistakes_are_told_where_they_are() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/*/fail_*.rs");
}
