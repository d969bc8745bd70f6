//! A checked tool in, its code out.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::{GenericArgument, Path, PathArguments, Type};

use crate::errors::{at, name_of, placed};
use crate::function::{Owner, Tool};
use crate::options::{Extension, option};
use crate::parameter::Kind;

/// The type, what it says, and how it is called.
pub(crate) fn expand(tool: &Tool) -> TokenStream {
    let private = private(&tool.options.krate);
    let Tool { item, name, conditions, .. } = tool;
    let declared = declared(tool);
    let definition = definition(tool, &private);
    let (call, injected) = (call(tool, &private), injected(tool));
    // Types and functions of users may have any name, so ours are none that they have.
    let bounds =
        injected.iter().map(|ty| quote_spanned!(at(name_of(ty))=> #ty: #private::Inject<McpspecState>,));
    let bounds = quote!(#(#bounds)*);
    let owner = match &tool.owner {
        Some(Owner { ty, is_borrowed: true }) => quote!(McpspecState: #private::Holds<#ty>,),
        _ => quote!(),
    };
    // A future that cannot go from thread to thread is an error at the function.
    let pinned = placed(quote!(#private::Box::pin(mcpspec_call(invocation))), tool.function.span());
    let said = (&quote!(&MCPSPEC_DEFINITION), &pinned);
    let all = quote!(#owner #bounds);
    let traits = Interface::of(tool).map(|interface| interface.implemented(item, &private, &all, said));
    quote! {
        #declared
        #(#conditions)*
        #[allow(deprecated)]
        const _: () = {
            impl #private::Named for #item {
                const NAME: &'static str = #name;
            }

            #definition

            async fn mcpspec_call<McpspecState: 'static>(
                mcpspec_invocation: #private::Invocation<'_, McpspecState>,
            ) -> #private::Reply
            where
                #owner
                #bounds
            {
                #call
            }

            #(#traits)*
        };
    }
}

/// A trait that tools implement.
struct Interface {
    name: &'static str,
    calling: &'static str,
    state: TokenStream,
}

impl Interface {
    /// Those of a tool: one that may go from thread to thread may stay, too.
    fn of(tool: &Tool) -> impl Iterator<Item = Self> {
        let shared = quote!(::core::marker::Send + ::core::marker::Sync + 'static);
        let moving = Self { name: "Tool", calling: "Calling", state: shared };
        let staying = Self { name: "LocalTool", calling: "LocalCalling", state: quote!('static) };
        let moving = (!tool.options.is_local).then_some(moving);
        moving.into_iter().chain(Some(staying))
    }

    fn implemented(
        &self,
        item: &Ident,
        private: &TokenStream,
        bounds: &TokenStream,
        (definition, called): (&TokenStream, &TokenStream),
    ) -> TokenStream {
        let Self { name, calling, state } = self;
        let (name, calling) = (format_ident!("{name}"), format_ident!("{calling}"));
        quote! {
            impl<McpspecState> #private::#name<McpspecState> for #item
            where
                #bounds
            {
                fn definition(&self) -> &'static #private::Definition {
                    #definition
                }

                fn call<'a>(
                    &'a self,
                    invocation: #private::Invocation<'a, McpspecState>,
                ) -> #private::#calling<'a>
                where
                    McpspecState: #state,
                {
                    #called
                }
            }
        }
    }
}

/// What stands in for a tool that has errors, so that whatever names it has none.
pub(crate) fn stub(tool: &Tool) -> TokenStream {
    let private = private(&tool.options.krate);
    let Tool { item, name, conditions, .. } = tool;
    let declared = declared(tool);
    let unreachable = quote!(::core::unreachable!());
    let said = (&unreachable, &quote!({ let _ = invocation; #unreachable }));
    let traits = Interface::of(tool).map(|interface| interface.implemented(item, &private, &quote!(), said));
    quote! {
        #declared
        #(#conditions)*
        const _: () = {
            impl #private::Named for #item {
                const NAME: &'static str = #name;
            }

            #(#traits)*
        };
    }
}

/// What is said of a tool that takes a type, beside the type.
pub(crate) fn described(tool: &Tool) -> TokenStream {
    let private = private(&tool.options.krate);
    let Tool { item, name, conditions, .. } = tool;
    let definition = definition(tool, &private);
    quote! {
        #(#conditions)*
        #[allow(deprecated)]
        const _: () = {
            impl #private::Named for #item {
                const NAME: &'static str = #name;
            }

            #definition

            impl #private::Described for #item {
                fn definition() -> &'static #private::Definition {
                    &MCPSPEC_DEFINITION
                }
            }
        };
    }
}

/// What stands in for it where there are errors.
pub(crate) fn described_stub(tool: &Tool) -> TokenStream {
    let private = private(&tool.options.krate);
    let Tool { item, name, conditions, .. } = tool;
    quote! {
        #(#conditions)*
        const _: () = {
            impl #private::Named for #item {
                const NAME: &'static str = #name;
            }

            impl #private::Described for #item {
                fn definition() -> &'static #private::Definition {
                    ::core::unreachable!()
                }
            }
        };
    }
}

fn private(krate: &Path) -> TokenStream {
    quote!(#krate::tools::private)
}

/// The type beside the function. Braces leave the function's name to the function.
fn declared(tool: &Tool) -> TokenStream {
    let Tool { item, name, visibility, conditions, .. } = tool;
    let docs = format!("The tool `{name}`.");
    quote! {
        #(#conditions)*
        #[doc = #docs]
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, Debug, Default)]
        #visibility struct #item {}
    }
}

fn definition(tool: &Tool, private: &TokenStream) -> TokenStream {
    let options = &tool.options;
    let (name, description) = (&tool.name, &tool.description);
    let title = option(options.title.as_ref());
    let extensions = options.extensions.iter().map(|extension| match extension {
        Extension::Named(id) => quote!(#id),
        Extension::Tasks => quote!(#private::TASKS),
        Extension::Apps => quote!(#private::APPS),
    });
    let (icons, meta) = (option(options.icons.as_ref()), option(options.meta.as_ref()));
    let [read_only, destructive, idempotent, open_world] = options.hints.map(option);
    let rendering = option(options.is_exact.map(|is_exact| match is_exact {
        true => quote!(#private::Rendering::Exact),
        false => quote!(#private::Rendering::Portable),
    }));
    let input = input(tool, private);
    let returned = &tool.returned;
    let probe = quote_spanned!(at(name_of(returned))=> #private::Returned::<#returned>::new());
    let succeeded = succeeded(tool, &probe);
    let done = tool.options.is_task.then(|| quote!(.succeeded()));
    let schema = quote_spanned!(at(success_span(returned))=> #succeeded #done.schema(generator));
    let forms = tool.forms.iter().map(|form| quote!(|| #private::Asked::<#form>::new().form()));
    let arguments = tool.parameters.iter().filter_map(|parameter| match &parameter.kind {
        Kind::Argument(argument) => Some(argument),
        _ => None,
    });
    let known = arguments.clone().enumerate().map(|(place, argument)| argument.known(place, private));
    let rows = arguments.enumerate().map(|(place, argument)| argument.row(place, private));
    quote! {
        #(#known)*
        static MCPSPEC_PARAMETERS: &[#private::Parameter] = &[#(#rows),*];
        static MCPSPEC_SCHEMAS: #private::Schemas = #private::Schemas::new();
        static MCPSPEC_DEFINITION: #private::Definition = #private::Definition {
            name: #name,
            title: #title,
            description: #description,
            hints: #private::Hints {
                read_only: #read_only,
                destructive: #destructive,
                idempotent: #idempotent,
                open_world: #open_world,
            },
            icons: #icons,
            meta: #meta,
            extensions: &[#(#extensions),*],
            input: #input,
            output: |generator| #schema,
            rendering: #rendering,
            forms: &[#(#forms),*],
            schemas: &MCPSPEC_SCHEMAS,
        };
    }
}

fn input(tool: &Tool, private: &TokenStream) -> TokenStream {
    let whole = tool.parameters.iter().find_map(|parameter| match &parameter.kind {
        Kind::Arguments(ty) => Some(ty),
        _ => None,
    });
    match whole {
        Some(ty) => quote_spanned!(at(name_of(ty))=> #private::Input::Whole(#private::root_of::<#ty>)),
        None => quote!(#private::Input::Parameters(MCPSPEC_PARAMETERS)),
    }
}

/// The types that the server gives.
fn injected(tool: &Tool) -> Vec<&Type> {
    let mut all: Vec<&Type> = Vec::new();
    for parameter in &tool.parameters {
        if let Kind::Injected(ty, _) = &parameter.kind
            && !all.iter().any(|known| quote!(#known).to_string() == quote!(#ty).to_string())
        {
            all.push(ty);
        }
    }
    all
}

fn call(tool: &Tool, private: &TokenStream) -> TokenStream {
    let mut taken = Vec::new();
    let mut names = Vec::new();
    let mut given = Vec::new();
    let mut passed = Vec::new();
    for (place, parameter) in tool.parameters.iter().enumerate() {
        let name = format_ident!("p{place}", span = Span::mixed_site());
        match &parameter.kind {
            Kind::Argument(argument) => {
                let value = argument.taken(names.len());
                taken.push(quote!(let #name = #value;));
                names.push(name.clone());
                passed.push(quote!(#name));
            }
            Kind::Arguments(ty) => {
                let read =
                    quote_spanned!(at(name_of(ty))=> #private::whole::<#ty>(mcpspec_invocation.arguments)?);
                given.push(quote!(let #name = #read;));
                passed.push(quote!(#name));
            }
            Kind::Injected(ty, by_reference) => {
                given.push(quote_spanned!{at(name_of(ty))=>
                    let #name = <#ty as #private::Inject<McpspecState>>::inject(mcpspec_invocation.context, mcpspec_invocation.state);
                });
                passed.push(if *by_reference { quote!(&#name) } else { quote!(#name) });
            }
        }
    }
    let is_whole = tool.parameters.iter().any(|parameter| matches!(parameter.kind, Kind::Arguments(_)));
    let arguments = match is_whole {
        true => quote!(),
        false => quote! {
            let mut mcpspec_arguments = #private::Arguments::new(MCPSPEC_PARAMETERS, mcpspec_invocation.arguments);
            #(#taken)*
            let (#(::core::option::Option::Some(#names),)* true) = (#(#names,)* mcpspec_arguments.are_all()) else {
                return ::core::result::Result::Err(mcpspec_arguments.failure());
            };
        },
    };
    let returned = &tool.returned;
    let function = match &tool.owner {
        None => tool.function.to_token_stream(),
        Some(Owner { ty, is_borrowed }) => {
            let name = &tool.function;
            if *is_borrowed {
                passed.insert(0, quote!(#private::held::<#ty, McpspecState>(mcpspec_invocation.state)));
            }
            quote!(<#ty>::#name)
        }
    };
    let awaited = tool.is_async.then(|| quote!(.await));
    let probe = quote_spanned!(at(name_of(returned))=> #private::Returned::<#returned>::new());
    let succeeded = succeeded(tool, &quote!(probe));
    let output = quote_spanned!(at(success_span(returned))=> succeeded.output(value));
    let split = tool.options.is_task.then(|| {
        quote! {
            let value = match (succeeded.split)(value) {
                ::core::result::Result::Ok(value) => value,
                ::core::result::Result::Err(task) => return ::core::result::Result::Ok(task),
            };
            let succeeded = succeeded.succeeded();
        }
    });
    let value = quote_spanned!(at(error_span(returned))=> probe.value(returned));
    quote! {
        #arguments
        #(#given)*
        let returned = #function(#(#passed),*)#awaited;
        let probe = #probe;
        let value = #value?;
        let succeeded = #succeeded;
        #split
        #output
    }
}

/// What is returned when all goes well, looked at from outside: of a tool that may answer with a task, what tells
/// which of them it is.
fn succeeded(tool: &Tool, probe: &TokenStream) -> TokenStream {
    let splitting =
        tool.options.is_task.then(|| quote_spanned!(at(success_span(&tool.returned))=> .splitting()));
    quote_spanned!(at(success_span(&tool.returned))=> #probe.succeeded()#splitting)
}

/// Where the type stands of what is returned when all goes well.
fn success_span(returned: &Type) -> Span {
    name_of(of_result(returned).next().unwrap_or(returned))
}

/// Where the type stands of what is returned when not.
fn error_span(returned: &Type) -> Span {
    name_of(of_result(returned).nth(1).unwrap_or(returned))
}

/// The types inside of a `Result`.
fn of_result(returned: &Type) -> impl Iterator<Item = &Type> {
    let last = match returned {
        Type::Path(path) => path.path.segments.last().filter(|last| last.ident == "Result"),
        _ => None,
    };
    let arguments = match last.map(|last| &last.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
