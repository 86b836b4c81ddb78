//! Tests of the schema crate through its public interface.

mod builder;
mod choices;
mod control;
mod generic;
mod messages;
mod names;
mod properties;
mod shapes;
mod tables;
mod text;
mod wire;
