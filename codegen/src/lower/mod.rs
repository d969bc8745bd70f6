//! A schema in, a spec of the model out: every definition, and the ones that the schema leaves
//! without a name. A keyword or shape that is not understood is an error with its pointer.

mod checks;
mod circles;
mod kept;
mod keywords;
mod merge;
mod shapes;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Arm, Bound, Definition, Member, Origin, Record, Select, Shape, Type, Union, Value};
use crate::names;
use crate::sources::{Document, Protocol};
use crate::tree::{Tree, step};
use shapes::{
    arms, bare, bound, closed, common_enums, constants, is_escaped, is_record, nullable, plain_types, strings,
};

pub use checks::checks;
pub use keywords::check_schema;

/// What lowering needs besides the document itself.
#[derive(Debug)]
pub struct Surroundings<'a> {
    /// What holds for all revisions.
    pub shared: &'a Protocol,
    /// For an extension: the module of its base revision, and that revision's corrected schema.
    pub base: Option<(&'a str, &'a Tree)>,
}

/// Lowers a document whose fixups are applied.
///
/// # Errors
/// The first shape that is not understood.
pub fn lower(
    document: &Document,
    schema: &Tree,
    around: &Surroundings<'_>,
) -> Result<BTreeMap<String, Definition>> {
    let file = document.schema_path();
    check_schema(&file, schema)?;
    let keyword = definitions_keyword(schema);
    let own = schema.get(keyword).and_then(Tree::members).unwrap_or_default();
    circles::check(&file, keyword, own)?;
    let base = around.base.and_then(|(_, schema)| schema.get(definitions_keyword(schema)));
    let mut lowering = Lowering {
        file,
        root: format!("/{keyword}"),
        prefix: format!("#/{keyword}/"),
        nodes: own.iter().map(|(name, node)| (name.as_str(), node)).collect(),
        base: base.and_then(Tree::members).unwrap_or_default().iter().map(|(n, t)| (n.as_str(), t)).collect(),
        base_module: around.base.map(|(module, _)| module.to_owned()),
        names: [&around.shared.names, &document.protocol.names],
        keep: around.shared.keep.iter().chain(&document.protocol.keep).map(String::as_str).collect(),
        outcome: around.shared.outcome.as_ref().map(|outcome| outcome.input_required.as_str()),
        common_enums: common_enums(schema),
        inline: BTreeMap::new(),
        merging: RefCell::default(),
        out: BTreeMap::new(),
    };
    for (name, node) in own {
        if lowering.is_shared(name, node) {
            continue;
        }
        let pointer = step(&lowering.root, name);
        lowering.definition(name, node, &pointer, Origin::Schema)?;
    }
    Ok(lowering.out)
}

/// Where a schema keeps its definitions: draft-07 or 2020-12.
pub fn definitions_keyword(schema: &Tree) -> &'static str {
    if schema.get("$defs").is_some() { "$defs" } else { "definitions" }
}

struct Lowering<'a> {
    file: String,
    root: String,
    prefix: String,
    nodes: BTreeMap<&'a str, &'a Tree>,
    base: BTreeMap<&'a str, &'a Tree>,
    base_module: Option<String>,
    names: [&'a BTreeMap<String, String>; 2],
    keep: Vec<&'a str>,
    /// The definition which says that input is required.
    outcome: Option<&'a str>,
    /// Inline enums that several records share: member name and values.
    common_enums: Vec<(String, Tree)>,
    /// What each inline name stands for.
    inline: BTreeMap<String, Tree>,
    /// The definitions that are being merged, outermost first.
    merging: RefCell<Vec<String>>,
    out: BTreeMap<String, Definition>,
}

/// Where a node stands: the definition, and the way from there, for naming.
#[derive(Clone, Debug)]
struct Place {
    parent: String,
    member: String,
}

impl Place {
    fn inside(&self, suffix: &str) -> Self {
        Self { parent: self.parent.clone(), member: format!("{}{suffix}", self.member) }
    }

    fn key(&self) -> String {
        match self.member.as_str() {
            "" => self.parent.clone(),
            member => format!("{}.{member}", self.parent),
        }
    }

    /// The name of the last member on the way.
    fn last(&self) -> &str {
        self.member.trim_end_matches("[]").trim_end_matches("{}")
    }
}

impl<'a> Lowering<'a> {
    fn error<T>(&self, pointer: &str, message: impl Into<String>, help: &str) -> Result<T> {
        Err(Diagnostic::error(&self.file, pointer, message, help))
    }

    /// Whether an extension's definition is a copy of the base revision's, which is used instead.
    fn is_shared(&self, name: &str, node: &Tree) -> bool {
        self.base.get(name).is_some_and(|base| bare(base) == bare(node))
    }

    fn definition(&mut self, name: &str, node: &Tree, pointer: &str, origin: Origin) -> Result<()> {
        let place = Place { parent: name.to_owned(), member: String::new() };
        let shape = if self.keep.contains(&name) {
            Shape::Kept(self.kept(node, pointer)?)
        } else {
            let merged = self.flat(node, pointer)?;
            self.unbounded(merged.as_ref().unwrap_or(node), pointer)?;
            self.shape(node, pointer, &place)?
        };
        let definition = Definition {
            name: name.to_owned(),
            rust: names::ty(name),
            pointer: pointer.to_owned(),
            origin,
            area: String::new(),
            doc: String::new(),
            since: String::new(),
            deprecated: None,
            shape,
        };
        self.out.insert(name.to_owned(), definition);
        Ok(())
    }

    /// Lowers a node that has a name of its own.
    fn shape(&mut self, node: &Tree, pointer: &str, place: &Place) -> Result<Shape> {
        let merged = self.flat(node, pointer)?;
        let node = merged.as_ref().unwrap_or(node);
        self.inconstant(node, pointer)?;
        if node.get("$ref").is_some() {
            return Ok(Shape::Alias(self.ty(node, pointer, place)?));
        }
        if let Some(values) = strings(node) {
            return Ok(Shape::Enum(closed(&values)));
        }
        if let Some((arms, keyword)) = arms(node) {
            if let Some(values) = constants(arms) {
                return Ok(Shape::Enum(closed(&values)));
            }
            if let Some(inner) = nullable(arms) {
                let inner = self.ty(inner, &step(&step(pointer, keyword), "0"), place)?;
                return Ok(Shape::Alias(Type::Nullable(Box::new(inner))));
            }
            return self.union(arms, &step(pointer, keyword), place).map(Shape::Union);
        }
        if let Some(kinds) = node.get("type").and_then(Tree::items)
            && plain_types(kinds).is_none()
        {
            return self.kinds(kinds, pointer).map(Shape::Union);
        }
        if is_record(node) {
            return self.record(node, pointer, place).map(Shape::Record);
        }
        self.ty(node, pointer, place).map(Shape::Alias)
    }

    /// Lowers a node wherever it stands; what needs a name becomes a definition of its own.
    fn ty(&mut self, node: &Tree, pointer: &str, place: &Place) -> Result<Type> {
        if let Some(target) = node.get("$ref") {
            return self.reference(target, pointer);
        }
        if matches!(node, Tree::Boolean(true))
            || node.members().is_some_and(|m| m.iter().all(|(k, _)| keywords::is_annotation(k)))
        {
            return Ok(Type::Json);
        }
        if !place.member.is_empty() && self.keep.contains(&place.key().as_str()) {
            return self.inline(node, pointer, place);
        }
        if let Some(name) = self.copied(node, place) {
            return Ok(self.named(&name));
        }
        let merged = self.flat(node, pointer)?;
        let node = merged.as_ref().unwrap_or(node);
        self.inconstant(node, pointer)?;
        if let Some((arms, keyword)) = arms(node) {
            if let Some(inner) = nullable(arms) {
                let inner = self.ty(inner, &step(&step(pointer, keyword), "0"), place)?;
                return Ok(Type::Nullable(Box::new(inner)));
            }
            return self.inline(node, pointer, place);
        }
        if strings(node).is_some() {
            return self.inline(node, pointer, place);
        }
        match node.get("type") {
            Some(Tree::Text(kind)) => self.typed(kind, node, pointer, place),
            Some(Tree::List(kinds)) => match plain_types(kinds) {
                Some(plain) => Ok(plain),
                None => self.inline(node, pointer, place),
            },
            _ if is_record(node) => self.inline(node, pointer, place),
            _ => self.error(
                pointer,
                "the schema says neither a type nor a reference nor a union",
                "extend `codegen/src/lower` by this shape, or correct it in fixups.toml",
            ),
        }
    }

    fn typed(&mut self, kind: &str, node: &Tree, pointer: &str, place: &Place) -> Result<Type> {
        match kind {
            "string" => Ok(Type::String),
            "integer" => Ok(Type::Integer),
            "number" => Ok(Type::Number),
            "boolean" => Ok(Type::Boolean),
            "array" => {
                let items = match node.get("items") {
                    Some(items) => {
                        self.unbounded(items, &step(pointer, "items"))?;
                        self.ty(items, &step(pointer, "items"), &place.inside("[]"))?
                    }
                    None => Type::Json,
                };
                Ok(Type::List(Box::new(items)))
            }
            "object" if is_record(node) => self.inline(node, pointer, place),
            "object" => self.map(node, pointer, place),
            _ => self.error(
                &step(pointer, "type"),
                format!("the type `{kind}` stands alone"),
                "extend `codegen/src/lower` by it",
            ),
        }
    }

    fn map(&mut self, node: &Tree, pointer: &str, place: &Place) -> Result<Type> {
        let values = match node.get("additionalProperties") {
            None | Some(Tree::Boolean(_)) => Type::Json,
            Some(values) => {
                let pointer = step(pointer, "additionalProperties");
                self.unbounded(values, &pointer)?;
                self.ty(values, &pointer, &place.inside("{}"))?
            }
        };
        let is_meta = place.last() == "_meta" || place.key() == "MetaObject";
        if self.is_open(&values) && !is_meta {
            return Ok(Type::Object);
        }
        Ok(Type::Map(Box::new(values)))
    }

    /// Whether a type admits any JSON, by whatever name.
    fn is_open(&self, ty: &Type) -> bool {
        match ty {
            Type::Json => true,
            Type::Named(name) => {
                self.nodes.get(name.as_str()).is_some_and(|node| node.members() == Some(&[]))
            }
            Type::Foreign(_, name) => {
                self.base.get(name.as_str()).is_some_and(|node| node.members() == Some(&[]))
            }
            _ => false,
        }
    }

    fn reference(&self, target: &Tree, pointer: &str) -> Result<Type> {
        let name = target.text().and_then(|target| target.strip_prefix(&self.prefix));
        match name.filter(|name| self.nodes.contains_key(name) || self.base.contains_key(name)) {
            Some(name) => Ok(self.named(name)),
            None => self.error(
                &step(pointer, "$ref"),
                format!("the reference {} leads nowhere", target.to_line()),
                "references must lead to a definition of the same document",
            ),
        }
    }

    fn named(&self, name: &str) -> Type {
        let own = self.nodes.get(name);
        match (&self.base_module, own) {
            (Some(module), None) => Type::Foreign(module.clone(), name.to_owned()),
            (Some(module), Some(node)) if self.is_shared(name, node) => {
                Type::Foreign(module.clone(), name.to_owned())
            }
            _ => Type::Named(name.to_owned()),
        }
    }

    /// The definition of which a node is a copy.
    fn copied(&self, node: &Tree, place: &Place) -> Option<String> {
        let worth =
            ["properties", "anyOf", "oneOf", "allOf"].iter().any(|keyword| node.get(keyword).is_some())
                || node.get("items").is_some_and(|items| items.get("anyOf").is_some());
        if !worth || place.member.is_empty() {
            return None;
        }
        let node = bare(node);
        let mut names = self.nodes.iter().filter(|(_, other)| bare(other) == node);
        names.next().map(|(name, _)| (*name).to_owned())
    }

    /// Makes a definition of a node that stands inside another.
    fn inline(&mut self, node: &Tree, pointer: &str, place: &Place) -> Result<Type> {
        let mut name = self.inline_name(node, place);
        if let Some(own) = self.nodes.get(name.as_str()) {
            if bare(own) == bare(node) {
                return Ok(self.named(&name));
            }
            let help = "give the place another name in `names` of protocol.toml";
            return self.error(
                pointer,
                format!("the name `{name}` is that of a definition of the schema"),
                help,
            );
        }
        if let Some(known) = self.inline.get(&name) {
            if *known == bare(node) {
                return Ok(Type::Named(name));
            }
            let taken = name.clone();
            let mut number = 2;
            while self.inline.contains_key(&name) {
                name = format!("{taken}{number}");
                number += 1;
            }
        }
        self.inline.insert(name.clone(), bare(node));
        let shape = if self.keep.contains(&place.key().as_str()) {
            Shape::Kept(self.kept(node, pointer)?)
        } else {
            let inner = Place { parent: name.clone(), member: String::new() };
            self.shape(node, pointer, &inner)?
        };
        let (rust, origin) = (names::ty(&name), Origin::Inline);
        let (area, doc, since) = (String::new(), String::new(), String::new());
        let pointer = pointer.to_owned();
        let definition = Definition {
            name: name.clone(),
            rust,
            pointer,
            origin,
            area,
            doc,
            since,
            deprecated: None,
            shape,
        };
        self.out.insert(name.clone(), definition);
        Ok(Type::Named(name))
    }

    fn inline_name(&self, node: &Tree, place: &Place) -> String {
        let (key, anywhere) = (place.key(), format!("*.{}", place.member));
        let given = self.names.iter().find_map(|names| names.get(&key).or_else(|| names.get(&anywhere)));
        if let Some(name) = given {
            return name.clone();
        }
        if let Some(result) = self.outcome_of(node) {
            return format!("{}Outcome", result.trim_end_matches("Result"));
        }
        if let Some(values) = node.get("enum") {
            let member = place.last();
            let alone = names::pascal(member);
            let common = self.common_enums.iter().any(|(name, other)| name == member && other == values);
            if common && !self.nodes.contains_key(alone.as_str()) {
                return alone;
            }
        }
        let words = place.member.replace("[]", "_item").replace("{}", "_value");
        let name = format!("{}{}", place.parent, names::pascal(&words));
        if self.nodes.contains_key(name.as_str()) { format!("{name}Inline") } else { name }
    }

    /// The result beside which a union admits that input is required.
    fn outcome_of<'n>(&self, node: &'n Tree) -> Option<&'n str> {
        let target = |arm: &'n Tree| arm.get("$ref")?.text()?.rsplit('/').next();
        let outcome = self.outcome?;
        match arms(node)?.0 {
            [a, b] if target(a) == Some(outcome) => target(b),
            [a, b] if target(b) == Some(outcome) => target(a),
            _ => None,
        }
    }

    fn record(&mut self, node: &Tree, pointer: &str, place: &Place) -> Result<Record> {
        let required = keywords::required(node);
        let properties = node.get("properties").and_then(Tree::members).unwrap_or_default();
        let root = step(pointer, "properties");
        let mut members = Vec::new();
        for (name, value) in properties {
            let place = Place { parent: place.parent.clone(), member: name.clone() };
            let required = required.contains(&name.as_str());
            members.push(self.member(name, value, &step(&root, name), required, &place)?);
        }
        for name in required {
            if !properties.iter().any(|(known, _)| known == name) {
                let any = Tree::Object(Vec::new());
                let place = Place { parent: place.parent.clone(), member: name.to_owned() };
                members.push(self.member(name, &any, &step(&root, name), true, &place)?);
            }
        }
        let closed = match node.get("additionalProperties") {
            None | Some(Tree::Boolean(true)) => false,
            Some(Tree::Object(members)) if members.is_empty() => false,
            Some(open) if keywords::is_never(open) => true,
            Some(_) => {
                return self.error(
                    &step(pointer, "additionalProperties"),
                    "an object has declared members and further ones of a certain type",
                    "extend `codegen/src/lower` by this shape, or correct it in fixups.toml",
                );
            }
        };
        if members.len() > 64 {
            let help = "the table of a record has 64 places; widen `core::Shape`";
            return self.error(pointer, "a record with more than 64 members", help);
        }
        Ok(Record { members, closed })
    }

    fn member(
        &mut self,
        name: &str,
        node: &Tree,
        pointer: &str,
        required: bool,
        place: &Place,
    ) -> Result<Member> {
        let merged = match self.copied(node, place) {
            Some(_) => None,
            None => self.flat(node, pointer)?,
        };
        let node = merged.as_ref().unwrap_or(node);
        let mut bound = bound(node);
        if is_escaped(name) {
            let help = "`core::Field` writes names as they stand in its table; widen it by the escaped name";
            return self.error(pointer, "a member whose name JSON writes with escapes", help);
        }
        let value = match node.get("const") {
            Some(Tree::Text(text)) if required && is_escaped(text) => {
                let help = "`core::Field` compares constants as they stand in its table; widen it";
                return self.error(&step(pointer, "const"), "a constant that JSON writes with escapes", help);
            }
            Some(constant) if required => Value::Constant(constant.to_line()),
            Some(Tree::Text(_)) => Value::Of(self.inline(node, pointer, place)?),
            Some(Tree::Number(text)) if mcpspec_core::from_str::<i64>(text).is_ok() => {
                bound = Some(Bound::Number(Some(text.clone()), Some(text.clone())));
                Value::Of(Type::Integer)
            }
            Some(_) => {
                let help = "extend `codegen/src/lower` by it";
                return self.error(pointer, "an optional constant that is no string or integer", help);
            }
            None => Value::Of(self.ty(node, pointer, place)?),
        };
        Ok(Member {
            name: name.to_owned(),
            rust: names::member(name),
            pointer: pointer.to_owned(),
            required,
            value,
            bound,
            tolerant: None,
            preset: None,
            default: node.get("default").map(Tree::to_line),
            format: node.get("format").and_then(Tree::text).map(str::to_owned),
            since: String::new(),
            deprecated: None,
        })
    }

    fn union(&mut self, nodes: &[Tree], pointer: &str, place: &Place) -> Result<Union> {
        let mut arms = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let pointer = step(pointer, &index.to_string());
            self.unbounded(node, &pointer)?;
            match node.get("type").and_then(Tree::items) {
                Some(kinds) => arms.extend(self.kinds(kinds, &pointer)?.arms),
                None => {
                    let label = merge::label(node).unwrap_or_else(|| format!("arm {index}"));
                    let place = Place { parent: place.parent.clone(), member: label };
                    arms.push(Arm { rust: String::new(), ty: self.ty(node, &pointer, &place)? });
                }
            }
        }
        Ok(Union { arms, blank: 0, select: Select::Arm(0), other: None, admits: Vec::new() })
    }

    /// A union of plain JSON kinds.
    fn kinds(&self, kinds: &[Tree], pointer: &str) -> Result<Union> {
        let mut arms = Vec::new();
        for kind in kinds {
            let ty = match kind.text() {
                Some("string") => Type::String,
                Some("integer") => Type::Integer,
                Some("number") => Type::Number,
                Some("boolean") => Type::Boolean,
                Some("object") => Type::Object,
                Some("array") => Type::List(Box::new(Type::Json)),
                _ => {
                    let message = format!("a type list with {}", kind.to_line());
                    let help = "extend `codegen/src/lower` by it";
                    return self.error(&step(pointer, "type"), message, help);
                }
            };
            arms.push(Arm { rust: String::new(), ty });
        }
        Ok(Union { arms, blank: 0, select: Select::Arm(0), other: None, admits: Vec::new() })
    }

    /// Constants other than strings are kept on members alone.
    fn inconstant(&self, node: &Tree, pointer: &str) -> Result<()> {
        match node.get("const") {
            None | Some(Tree::Text(_)) => Ok(()),
            Some(_) => self.error(
                &step(pointer, "const"),
                "a constant that is no string and no member of an object",
                "extend `codegen/src/lower` by it",
            ),
        }
    }

    /// Bounds are kept on members alone, so nothing else may have one.
    fn unbounded(&self, node: &Tree, pointer: &str) -> Result<()> {
        match bound(node) {
            None => Ok(()),
            Some(_) => self.error(
                pointer,
                "a bound on a value that is no member of an object",
                "extend `codegen/src/lower` and `core::Shape` by it",
            ),
        }
    }
}
