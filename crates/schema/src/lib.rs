//! The compiled family tables and the walk that turns message bytes into a tape.
//!
//! [`Tables`] hold all that is known of the families; a [`Parser`] reads messages with them and
//! writes a [`Tape`]: for each message a record, for each set of attributes a frame with one slot
//! for every attribute the set knows.
//!
//! **Nothing here panics or loops, whatever the bytes.** Tables are validated when they are loaded;
//! messages are parsed as far as they can be, and what is malformed is told in problem nodes, never
//! by refusing the message.
#![forbid(unsafe_code)]

mod opaque;
mod parser;
mod tables;
mod tape;

pub use nlkit_wire::Order;
pub use opaque::{Opaque, Parsed};
pub use parser::{Parser, Source};
pub use tables::{Tables, TablesError};
pub use tape::{
    Annotation, Full, INDEX_BIT, Mark, RecordIndex, Tape, class, flag, header, overflow, problem,
    record,
};
