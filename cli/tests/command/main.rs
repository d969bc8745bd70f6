//! `mcpspec …` as a user runs it: the built command on files and on what is piped in.

mod audit;
mod decode;
mod explain;
mod formats;
mod frame;
mod generate;
mod inputs;
mod readme;
mod run;
mod sessions;
mod text;
mod types;
