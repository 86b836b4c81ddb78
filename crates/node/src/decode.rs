//! What needs no socket: the tables, the parser, and the readers of captures.

use std::fmt::Write;

use napi::bindgen_prelude::{Float64Array, Int32ArraySlice, Uint8Array, Uint8ArraySlice};
use napi::{Error, Result, Status};
use napi_derive::napi;
use nlkit_capture::{Datagram, Direction, Problem};
use nlkit_schema::{Order, Source, Tables, Tape};

use crate::memory;

/// Numbers that tell of a datagram in [`CaptureData::datagrams`].
const DATAGRAM: usize = 8;

/// The schema tables, a copy of tables.bin.
#[napi]
pub fn tables() -> Uint8Array {
    Tables::builtin_bytes().into()
}

/// A parser that knows no generic family's number yet but the controller's.
#[napi]
pub fn create_parser() -> Parser {
    Parser {
        parser: nlkit_schema::Parser::new(Tables::builtin()),
    }
}

/// Walks messages into tapes; remembers the generic family ids it meets. Made by `createParser`.
#[napi]
pub struct Parser {
    parser: nlkit_schema::Parser<'static>,
}

#[napi]
impl Parser {
    /// Writes the tape of the datagram at `bytes[start, start + length)`; offsets on it count from
    /// `bytes[0]`. Returns the words used, 0 when the tape is too small: call again with a larger one.
    #[napi]
    pub fn parse(
        &mut self,
        bytes: Uint8ArraySlice,
        start: u32,
        length: u32,
        protocol: u32,
        big_endian: bool,
        mut tape: Int32ArraySlice,
    ) -> Result<u32> {
        memory::apart(&bytes, &tape)?;
        let order = match big_endian {
            true => Order::Big,
            false => Order::Little,
        };
        let source = Source {
            protocol: small("protocol", protocol)?,
            order,
            datagram: 0,
        };
        let mut tape = Tape::new(memory::words(&mut tape));
        let (start, length) = (start as usize, length as usize);
        let parsed = self
            .parser
            .parse_datagram(source, &bytes, start, length, &mut tape);
        Ok(match parsed {
            Ok(()) => tape.words_used() as u32,
            Err(_) => 0,
        })
    }

    /// Tells that generic family `name` has message type `id`.
    #[napi]
    pub fn learn(&mut self, id: u32, name: String) -> Result<()> {
        self.parser.learn(small("id", id)?, &name);
        Ok(())
    }
}

/// The datagrams found in a capture.
#[napi(object)]
pub struct CaptureData {
    /// What the input was read as.
    pub format: String,
    /// The bytes of all datagrams.
    pub bytes: Uint8Array,
    /// Eight numbers a datagram: offset in `bytes`, length, time, pid, fd, direction (0 unknown, 1 send,
    /// 2 receive), protocol, offset in the input; NaN where the input does not say.
    pub datagrams: Float64Array,
    /// JSON: `[{offset, line, column, code, message}]`.
    pub problems: String,
}

/// Finds the datagrams in a capture; `format` '' detects what it is.
#[napi]
pub fn read_capture(input: Uint8ArraySlice, format: String) -> CaptureData {
    let capture = nlkit_capture::read(&input, Some(&format));
    let mut datagrams = Vec::with_capacity(capture.datagrams.len() * DATAGRAM);
    for datagram in &capture.datagrams {
        datagrams.extend(numbers(datagram));
    }
    CaptureData {
        format: capture.format.to_owned(),
        bytes: capture.bytes.into(),
        datagrams: datagrams.into(),
        problems: json(&capture.problems),
    }
}

fn numbers(datagram: &Datagram) -> [f64; DATAGRAM] {
    let direction = match datagram.direction {
        None => 0.0,
        Some(Direction::Send) => 1.0,
        Some(Direction::Receive) => 2.0,
    };
    [
        datagram.offset as f64,
        datagram.length as f64,
        datagram.time.unwrap_or(f64::NAN),
        datagram.pid.map_or(f64::NAN, f64::from),
        datagram.fd.map_or(f64::NAN, f64::from),
        direction,
        datagram.protocol.map_or(f64::NAN, f64::from),
        datagram.source as f64,
    ]
}

fn json(problems: &[Problem]) -> String {
    let mut json = String::from("[");
    for (index, problem) in problems.iter().enumerate() {
        let Problem {
            offset,
            line,
            column,
            code,
            message,
        } = problem;
        let comma = if index == 0 { "" } else { "," };
        let (code, message) = (quoted(code), quoted(message));
        // Writing to a string cannot fail.
        let _ = write!(
            json,
            r#"{comma}{{"offset":{offset},"line":{line},"column":{column},"code":{code},"message":{message}}}"#
        );
    }
    json.push(']');
    json
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\0'..='\x1f' => {
                // Writing to a string cannot fail.
                let _ = write!(quoted, "\\u{:04x}", character as u32);
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// A number that has to fit 16 bits.
pub fn small(name: &str, value: u32) -> Result<u16> {
    u16::try_from(value).map_err(|_| {
        Error::new(
            Status::InvalidArg,
            format!("{name} is 0 to 65535, not {value}"),
        )
    })
}
