//! Types as users write them in, types as our code can say them out.

use syn::visit_mut::{VisitMut, visit_type_mut};
use syn::{Expr, Lifetime, Path, Type};

use crate::errors::Errors;

/// A type as it is called outside of the `impl`: with the owner in place of `Self`.
pub(crate) fn owned(ty: &Type, owner: Option<&Type>) -> Type {
    let mut ty = ty.clone();
    if let Some(owner) = owner {
        Renamed(owner).visit_type_mut(&mut ty);
    }
    ty
}

/// The same of an expression.
pub(crate) fn owned_value(value: &mut Expr, owner: Option<&Type>) {
    if let Some(owner) = owner {
        Renamed(owner).visit_expr_mut(value);
    }
}

struct Renamed<'o>(&'o Type);

impl VisitMut for Renamed<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Path(path) if path.qself.is_none() && path.path.is_ident("Self") => *ty = self.0.clone(),
            _ => visit_type_mut(self, ty),
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        if let (Type::Path(owner), true) =
            (self.0, path.segments.first().is_some_and(|first| first.ident == "Self"))
        {
            let rest = path.segments.iter().skip(1).cloned();
            path.segments = owner.path.segments.iter().cloned().chain(rest).collect();
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

/// A type of a parameter, with `'static` for the lifetimes of the function, which nothing outside knows: what
/// is read from JSON lives as long as one likes.
pub(crate) fn lasting(mut ty: Type) -> Type {
    Lasting.visit_type_mut(&mut ty);
    ty
}

struct Lasting;

impl VisitMut for Lasting {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        *lifetime = Lifetime::new("'static", lifetime.span());
    }
}

/// What a part of a type is that our code cannot say: `impl Trait`, or a reference.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) opaque: Vec<Type>,
    /// References, and what else lives no longer than something else.
    pub(crate) borrowed: Vec<proc_macro2::TokenStream>,
    /// Whether `&'static` is no reference.
    may_be_static: bool,
}

impl Parts {
    pub(crate) fn of(ty: &Type, may_be_static: bool) -> Self {
        let mut parts = Self { may_be_static, ..Self::default() };
        parts.visit_type_mut(&mut ty.clone());
        parts
    }

    /// Refuses `impl Trait`; whether there was none.
    pub(crate) fn refuse_opaque(&self, message: &str, errors: &mut Errors) -> bool {
        for opaque in &self.opaque {
            errors.at(opaque, message);
        }
        self.opaque.is_empty()
    }
}

impl VisitMut for Parts {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::ImplTrait(_) => self.opaque.push(ty.clone()),
            Type::Reference(reference) => {
                let is_static =
                    reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static");
                match is_static && self.may_be_static {
                    true => self.visit_type_mut(&mut reference.elem),
                    false => self.borrowed.push(quote::quote!(#ty)),
                }
            }
            _ => visit_type_mut(self, ty),
        }
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if self.may_be_static && lifetime.ident != "static" {
            self.borrowed.push(quote::quote!(#lifetime));
        }
    }
}
