//! The readers of captures.

use std::fmt::Write;

use napi::Result;
use napi::bindgen_prelude::{Float64Array, Uint8Array, Uint8ArraySlice};
use napi_derive::napi;
use nlkit_capture::{Capture, Counter, Datagram, Direction, Problem, Setting};

use crate::decode::{no_tables, small};

/// Numbers that tell of a datagram in [`CaptureData::datagrams`].
const DATAGRAM: usize = 8;

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
    data(nlkit_capture::read(&input, Some(&format)))
}

/// A reader of a capture that comes in pieces; `format` '' detects what it is.
#[napi]
pub fn create_capture_reader(format: String) -> CaptureReader {
    CaptureReader {
        reader: nlkit_capture::Reader::new(Some(&format)),
    }
}

/// Reads a capture of which only a piece is at hand at a time. Made by `createCaptureReader`.
#[napi]
pub struct CaptureReader {
    reader: nlkit_capture::Reader,
}

#[napi]
impl CaptureReader {
    /// Takes the next piece; returns the datagrams that were found since the last call. Their places in the
    /// input go on counting, those in `bytes` begin anew.
    #[napi]
    pub fn push(&mut self, bytes: Uint8ArraySlice) -> CaptureData {
        self.reader.push(&bytes);
        data(self.reader.take())
    }

    /// Ends the input; returns what is left.
    #[napi]
    pub fn end(&mut self) -> CaptureData {
        self.reader.end();
        data(self.reader.take())
    }
}

/// A counter of a capture that comes in pieces; `format` '' detects what it is, `protocol` is that of datagrams
/// of which the input does not say it, `bigEndian` is found out where it is not told; `tables`: other ones than
/// `tables()`.
#[napi]
pub fn create_capture_counter(
    format: String,
    protocol: u32,
    big_endian: Option<bool>,
    tables: Option<Uint8ArraySlice>,
) -> Result<CaptureCounter> {
    let setting = Setting {
        format: Some(&format),
        protocol: small("protocol", protocol)?,
        big_endian,
    };
    let counter = match tables {
        None => Counter::new(setting),
        Some(tables) => Counter::with_tables(setting, &tables).map_err(no_tables)?,
    };
    Ok(CaptureCounter { counter })
}

/// Counts what a capture holds and keeps none of it. Made by `createCaptureCounter`.
#[napi]
pub struct CaptureCounter {
    counter: Counter,
}

#[napi]
impl CaptureCounter {
    /// Takes the next piece; returns problems as JSON, as in `CaptureData`.
    #[napi]
    pub fn push(&mut self, bytes: Uint8ArraySlice) -> String {
        json(&self.counter.push(&bytes))
    }

    /// Ends the input; returns the last problems.
    #[napi]
    pub fn end(&mut self) -> String {
        json(&self.counter.end())
    }

    /// Tells that generic family `name` has message type `id`.
    #[napi]
    pub fn learn(&mut self, id: u32, name: String) -> Result<()> {
        self.counter.learn(small("id", id)?, &name);
        Ok(())
    }

    /// Six numbers a protocol: its number, datagrams, messages, bytes, opaque bytes, malformed messages.
    #[napi]
    pub fn counts(&self) -> Float64Array {
        let counts = self.counter.counts().flat_map(|(protocol, counts)| {
            let numbers = [
                counts.datagrams,
                counts.messages,
                counts.bytes,
                counts.opaque,
                counts.malformed,
            ];
            std::iter::once(f64::from(protocol)).chain(numbers.map(|number| number as f64))
        });
        counts.collect::<Vec<_>>().into()
    }
}

fn data(capture: Capture) -> CaptureData {
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
