//! `schema.ts` in, its declarations out: the types as far as the JSON rendering can be compared
//! with them, the constants, and the tags of the comments before them. The only file that knows
//! the TypeScript parser.

use mcpspec_codegen::diagnostic::{Diagnostic, Result};
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    Comment, Declaration as Syntax, Expression, Program, Statement, TSInterfaceHeritage, TSLiteral,
    TSSignature, TSType, TSTypeName, TSTypeParameterInstantiation, TSTypeQueryExprName, UnaryOperator,
    VariableDeclaration,
};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};

use crate::jsdoc::Doc;

/// All that a file declares, in its order.
#[derive(Debug, Default)]
pub(crate) struct Declarations {
    pub(crate) all: Vec<Declaration>,
    /// What was met and not understood, with its line.
    pub(crate) unknown: Vec<(usize, String)>,
}

/// A type or a constant.
#[derive(Debug)]
pub(crate) struct Declaration {
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) exported: bool,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Interface { extends: Vec<Type>, members: Vec<Member> },
    Alias(Type),
    Constant(toml::Value),
}

/// A declared member; one without a name stands for all others.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: Option<String>,
    pub(crate) doc: Doc,
    pub(crate) ty: Type,
}

/// A type, as far as the JSON rendering can be compared with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Number,
    Null,
    String,
    Literal(String),
    Named(String, Vec<Type>),
    Array(Box<Type>),
    Union(Vec<Type>),
    Intersection(Vec<Type>),
    Object(Vec<Member>),
    /// Whatever tells nothing that the schema does not tell as well.
    Plain,
}

impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.ty == other.ty
    }
}

impl Declarations {
    pub(crate) fn get(&self, name: &str) -> Option<&Declaration> {
        self.all.iter().find(|known| known.name == name && !matches!(known.kind, Kind::Constant(_)))
    }
}

/// Reads a file.
///
/// # Errors
/// The first place that is no TypeScript.
pub(crate) fn parse(file: &str, text: &str) -> Result<Declarations> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::ts()).parse();
    if let Some(error) = parsed.diagnostics.iter().next() {
        let at = error.labels.first().map_or(0, |label| label.offset() as usize);
        let place = format!("line {}", line(text, at));
        let message = format!("no TypeScript: {}", error.message);
        return Err(Diagnostic::error(file, place, message, "check that the file is whole"));
    }
    let mut reader = Reading { program: &parsed.program, text, found: Declarations::default() };
    for statement in &parsed.program.body {
        reader.statement(statement);
    }
    Ok(reader.found)
}

fn line(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

struct Reading<'a> {
    program: &'a Program<'a>,
    text: &'a str,
    found: Declarations,
}

impl<'a> Reading<'a> {
    fn statement(&mut self, statement: &Statement<'a>) {
        match statement {
            Statement::ExportDeclaration(export) => self.declaration(&export.declaration, export.span, true),
            Statement::TSInterfaceDeclaration(_)
            | Statement::TSTypeAliasDeclaration(_)
            | Statement::VariableDeclaration(_) => {
                if let Some(declaration) = statement.as_declaration() {
                    self.declaration(declaration, statement.span(), false);
                }
            }
            Statement::ImportDeclaration(_) | Statement::EmptyStatement(_) => {}
            other => self.unknown(other.span()),
        }
    }

    fn declaration(&mut self, declaration: &Syntax<'a>, span: Span, exported: bool) {
        let doc = self.doc(span);
        let (name, kind) = match declaration {
            Syntax::TSInterfaceDeclaration(interface) => {
                let extends = interface.extends.iter().map(|base| self.base(base)).collect();
                let members = self.members(&interface.body.body);
                (interface.id.name.to_string(), Kind::Interface { extends, members })
            }
            Syntax::TSTypeAliasDeclaration(alias) => {
                (alias.id.name.to_string(), Kind::Alias(self.ty(&alias.type_annotation)))
            }
            Syntax::VariableDeclaration(variables) => return self.constants(variables, &doc, exported),
            other => return self.unknown(other.span()),
        };
        self.found.all.push(Declaration { name, doc, exported, kind });
    }

    fn constants(&mut self, variables: &VariableDeclaration<'a>, doc: &Doc, exported: bool) {
        for variable in &variables.declarations {
            let name = variable.id.get_identifier_name();
            let value = variable.init.as_ref().and_then(|init| constant(init));
            match (name, value) {
                (Some(name), Some(value)) => self.found.all.push(Declaration {
                    name: name.to_string(),
                    doc: doc.clone(),
                    exported,
                    kind: Kind::Constant(value),
                }),
                _ => self.unknown(variable.span),
            }
        }
    }

    fn members(&mut self, signatures: &[TSSignature<'a>]) -> Vec<Member> {
        let mut members = Vec::new();
        for signature in signatures {
            let doc = self.doc(signature.span());
            match signature {
                TSSignature::TSPropertySignature(member) => {
                    match (&member.key.static_name(), &member.type_annotation) {
                        (Some(name), Some(annotation)) => {
                            let ty = self.ty(&annotation.type_annotation);
                            members.push(Member { name: Some(name.to_string()), doc, ty });
                        }
                        _ => self.unknown(member.span),
                    }
                }
                TSSignature::TSIndexSignature(index) => {
                    let ty = self.ty(&index.type_annotation.type_annotation);
                    members.push(Member { name: None, doc, ty });
                }
                other => self.unknown(other.span()),
            }
        }
        members
    }

    fn ty(&mut self, ty: &TSType<'a>) -> Type {
        match ty {
            TSType::TSNumberKeyword(_) => Type::Number,
            TSType::TSNullKeyword(_) => Type::Null,
            TSType::TSStringKeyword(_) => Type::String,
            TSType::TSLiteralType(literal) => match &literal.literal {
                TSLiteral::StringLiteral(text) => Type::Literal(text.value.to_string()),
                _ => Type::Plain,
            },
            TSType::TSTypeReference(reference) => {
                self.named(&reference.type_name, reference.type_arguments.as_deref())
            }
            TSType::TSArrayType(array) => Type::Array(Box::new(self.ty(&array.element_type))),
            TSType::TSUnionType(union) => Type::Union(union.types.iter().map(|arm| self.ty(arm)).collect()),
            TSType::TSIntersectionType(parts) => {
                Type::Intersection(parts.types.iter().map(|part| self.ty(part)).collect())
            }
            TSType::TSTypeLiteral(object) => Type::Object(self.members(&object.members)),
            TSType::TSParenthesizedType(inner) => self.ty(&inner.type_annotation),
            TSType::TSTypeOperatorType(readonly) => self.ty(&readonly.type_annotation),
            TSType::TSTypeQuery(query) => {
                // `typeof JSONRPC_VERSION`: a constant, which the schema has.
                if let TSTypeQueryExprName::TSImportType(_) = &query.expr_name {
                    self.unknown(query.span);
                }
                Type::Plain
            }
            TSType::TSAnyKeyword(_)
            | TSType::TSBooleanKeyword(_)
            | TSType::TSNeverKeyword(_)
            | TSType::TSObjectKeyword(_)
            | TSType::TSUndefinedKeyword(_)
            | TSType::TSUnknownKeyword(_)
            | TSType::TSIndexedAccessType(_) => Type::Plain,
            other => {
                self.unknown(other.span());
                Type::Plain
            }
        }
    }

    fn named(&mut self, name: &TSTypeName<'a>, arguments: Option<&TSTypeParameterInstantiation<'a>>) -> Type {
        let mut arguments: Vec<Type> =
            arguments.map_or_else(Vec::new, |list| list.params.iter().map(|ty| self.ty(ty)).collect());
        let TSTypeName::IdentifierReference(name) = name else {
            self.unknown(name.span());
            return Type::Plain;
        };
        match (name.name.as_str(), arguments.len()) {
            ("Array" | "ReadonlyArray", 1) => Type::Array(Box::new(arguments.remove(0))),
            ("Record", 2) => {
                Type::Object(vec![Member { name: None, doc: Doc::default(), ty: arguments.remove(1) }])
            }
            (name, _) => Type::Named(name.to_owned(), arguments),
        }
    }

    fn base(&mut self, base: &TSInterfaceHeritage<'a>) -> Type {
        self.named(&base.type_name, base.type_arguments.as_deref())
    }

    /// The tags of the comment before a declaration or a member. Between the two there may be
    /// comments for other tools, nothing else.
    fn doc(&self, span: Span) -> Doc {
        let before = |comment: &&Comment| comment.attached_to == span.start && comment.is_jsdoc();
        let comment = self.program.comments.iter().rev().find(before);
        comment.map_or_else(Doc::default, |comment| {
            let content = comment.content_span();
            Doc::parse(&self.text[content.start as usize..content.end as usize])
        })
    }

    fn unknown(&mut self, span: Span) {
        let text: String = self.text[span.start as usize..span.end as usize].chars().take(60).collect();
        let first = text.lines().next().unwrap_or_default().to_owned();
        self.found.unknown.push((line(self.text, span.start as usize), first));
    }
}

/// The value of a constant: a string or an integer.
fn constant(value: &Expression<'_>) -> Option<toml::Value> {
    match value {
        Expression::StringLiteral(text) => Some(toml::Value::String(text.value.to_string())),
        Expression::NumericLiteral(number) => integer(number.value).map(toml::Value::Integer),
        Expression::UnaryExpression(unary) if unary.operator == UnaryOperator::UnaryNegation => {
            match constant(&unary.argument)? {
                toml::Value::Integer(integer) => Some(toml::Value::Integer(-integer)),
                _ => None,
            }
        }
        Expression::TSAsExpression(cast) => constant(&cast.expression),
        Expression::TSSatisfiesExpression(cast) => constant(&cast.expression),
        Expression::ParenthesizedExpression(inner) => constant(&inner.expression),
        _ => None,
    }
}

fn integer(number: f64) -> Option<i64> {
    format!("{number}").parse().ok()
}
