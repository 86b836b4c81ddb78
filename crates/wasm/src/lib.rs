//! The parser and the capture readers for the browser: the same functions as the Node addon's.
//!
//! Bytes live in JavaScript. A datagram is copied in to be parsed, and of the tape only the words
//! that were written are copied out.
#![forbid(unsafe_code)]

mod capture;
mod parser;

use js_sys::Uint8Array;
use nlkit_schema::Tables;
use wasm_bindgen::prelude::wasm_bindgen;

pub use capture::{
    CaptureCounter, CaptureReader, create_capture_counter, create_capture_reader, read_capture,
};
pub use parser::{Parser, create_parser};

/// The schema tables, a copy of tables.bin.
#[wasm_bindgen]
#[must_use]
pub fn tables() -> Uint8Array {
    Uint8Array::from(Tables::builtin_bytes())
}
