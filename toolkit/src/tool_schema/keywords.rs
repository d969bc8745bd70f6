//! The keywords under which schemas hold schemas: a name in, how the subschemas stand there and
//! what they are held against out. The dialects, too.

use referencing::Draft;

/// How subschemas stand under a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    One,
    List,
    Members,
    /// One for all items, or a list of them, as before 2020-12.
    OneOrList,
}

/// What subschemas are held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The same value, and all must accept it; `then`, `else` and references too.
    All,
    /// The same value, and some may refuse it.
    Union,
    /// The same value, for a verdict that is turned round.
    Not,
    /// The same value, for a verdict that picks what else must accept it.
    If,
    /// The same value, where it has a member.
    Dependent,
    /// The member of that name.
    Member,
    /// Members whose names match.
    Matching,
    /// Members that are not declared.
    Undeclared,
    /// Members, or items, at which nothing else has looked.
    UnevaluatedMembers,
    UnevaluatedItems,
    /// The names of members.
    Names,
    /// Items, by place.
    Prefix,
    /// The other items.
    Items,
    /// Every item, for a verdict.
    Contains,
    /// Nothing: definitions, and descriptions of content.
    Nothing,
}

const KEYWORDS: [(&str, Stand, Role); 22] = [
    ("$defs", Stand::Members, Role::Nothing),
    ("additionalItems", Stand::One, Role::Items),
    ("additionalProperties", Stand::One, Role::Undeclared),
    ("allOf", Stand::List, Role::All),
    ("anyOf", Stand::List, Role::Union),
    ("contains", Stand::One, Role::Contains),
    ("contentSchema", Stand::One, Role::Nothing),
    ("definitions", Stand::Members, Role::Nothing),
    ("dependencies", Stand::Members, Role::Dependent),
    ("dependentSchemas", Stand::Members, Role::Dependent),
    ("else", Stand::One, Role::All),
    ("if", Stand::One, Role::If),
    ("items", Stand::OneOrList, Role::Items),
    ("not", Stand::One, Role::Not),
    ("oneOf", Stand::List, Role::Union),
    ("patternProperties", Stand::Members, Role::Matching),
    ("prefixItems", Stand::List, Role::Prefix),
    ("properties", Stand::Members, Role::Member),
    ("propertyNames", Stand::One, Role::Names),
    ("then", Stand::One, Role::All),
    ("unevaluatedItems", Stand::One, Role::UnevaluatedItems),
    ("unevaluatedProperties", Stand::One, Role::UnevaluatedMembers),
];

/// How subschemas stand under a keyword, and what they are held against.
pub(super) fn keyword(name: &str) -> Option<(Stand, Role)> {
    KEYWORDS.iter().find(|(known, ..)| *known == name).map(|(_, stand, role)| (*stand, *role))
}

/// Keywords that only describe, and cost nothing.
pub(super) fn is_annotation(name: &str) -> bool {
    matches!(name, "title" | "description" | "default" | "examples" | "$comment" | "deprecated")
}

/// The dialect that a `$schema` names, if tool schemas may be written in it.
pub(super) fn dialect(uri: &str) -> Option<Draft> {
    match Draft::from_schema_uri(uri) {
        draft @ (Draft::Draft202012 | Draft::Draft7) => Some(draft),
        _ => None,
    }
}
