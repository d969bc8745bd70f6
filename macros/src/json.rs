//! Rust literals in, JSON text out.

use syn::{Expr, ExprArray, ExprLit, ExprUnary, Lit, UnOp};

/// A literal as JSON: a text, a number, a truth value, or an array of them.
pub(crate) fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(text) => Some(quoted(&text.value())),
            Lit::Int(number) => Some(number.base10_digits().to_owned()),
            Lit::Float(number) => Some(float(number.base10_digits())),
            Lit::Bool(value) => Some(value.value.to_string()),
            Lit::Char(value) => Some(quoted(&value.value().to_string())),
            _ => None,
        },
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => match &**expr {
            Expr::Lit(ExprLit { lit: Lit::Int(_) | Lit::Float(_), .. }) => {
                Some(format!("-{}", literal(expr)?))
            }
            _ => None,
        },
        Expr::Array(ExprArray { elems, .. }) => {
            let items: Option<Vec<String>> = elems.iter().map(literal).collect();
            Some(format!("[{}]", items?.join(",")))
        }
        _ => None,
    }
}

/// `1.` is a number in Rust and none in JSON.
fn float(digits: &str) -> String {
    if digits.ends_with('.') { format!("{digits}0") } else { digits.to_owned() }
}

/// A text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
