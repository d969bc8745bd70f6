//! Tools of [`mcpspec`] under `rmcp`: [`ToolServer`] serves a set of them, [`WithTools`] adds them to the
//! router of a server that there is.
//!
//! ```no_run
//! use mcpspec::prelude::*;
//! use mcpspec_rmcp::ToolServer;
//! use rmcp::ServiceExt;
//!
//! /// The sum of two numbers.
//! #[mcp_tool(read_only)]
//! fn add(a: i64, b: i64) -> i64 {
//!     a + b
//! }
//!
//! # async fn run(transport: (tokio::io::Empty, tokio::io::Sink)) -> Result<(), Box<dyn std::error::Error>> {
//! let server = ToolServer::new(tools![add]);
//! server.serve(transport).await?.waiting().await?;
//! # Ok(())
//! # }
//! ```

mod call;
mod convert;
mod host;
mod routes;
mod server;

pub use self::routes::WithTools;
pub use self::server::ToolServer;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
