use js_sys::{Array, Float64Array, JSON, JsString, Object, Reflect, Uint8Array};
use nlkit_capture::{Capture, Counter, Datagram, Direction, Problem, Setting};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::parser::small;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The datagrams found in a capture. */
export interface CaptureData {
  /** What the input was read as. */
  format: string
  /** The bytes of all datagrams. */
  bytes: Uint8Array
  /**
   * Eight numbers a datagram: offset in `bytes`, length, time, pid, fd, direction (0 unknown, 1 send, 2 receive),
   * protocol, offset in the input; NaN where the input does not say.
   */
  datagrams: Float64Array
  /** JSON: `[{offset, line, column, code, message}]`. */
  problems: string
}
"#;

/// Numbers that tell of a datagram in `CaptureData.datagrams`.
const DATAGRAM: usize = 8;

/// Finds the datagrams in a capture; `format` '' detects what it is.
///
/// # Errors
/// Only when JavaScript's own objects fail.
#[wasm_bindgen(js_name = readCapture, unchecked_return_type = "CaptureData")]
pub fn read_capture(input: &[u8], format: &str) -> Result<Object, JsValue> {
    data(&nlkit_capture::read(input, Some(format)))
}

/// Reads a capture of which only a piece is at hand at a time. Made by `createCaptureReader`.
#[wasm_bindgen]
pub struct CaptureReader {
    reader: nlkit_capture::Reader,
}

/// A reader of a capture that comes in pieces; `format` '' detects what it is.
#[wasm_bindgen(js_name = createCaptureReader)]
#[must_use]
pub fn create_capture_reader(format: &str) -> CaptureReader {
    CaptureReader {
        reader: nlkit_capture::Reader::new(Some(format)),
    }
}

#[wasm_bindgen]
impl CaptureReader {
    /// Takes the next piece; returns the datagrams that were found since the last call. Their places
    /// in the input go on counting, those in `bytes` begin anew.
    ///
    /// # Errors
    /// Only when JavaScript's own objects fail.
    #[wasm_bindgen(unchecked_return_type = "CaptureData")]
    pub fn push(&mut self, bytes: &[u8]) -> Result<Object, JsValue> {
        self.reader.push(bytes);
        data(&self.reader.take())
    }

    /// Ends the input; returns what is left.
    ///
    /// # Errors
    /// Only when JavaScript's own objects fail.
    #[wasm_bindgen(unchecked_return_type = "CaptureData")]
    pub fn end(&mut self) -> Result<Object, JsValue> {
        self.reader.end();
        data(&self.reader.take())
    }
}

/// Counts what a capture holds and keeps none of it. Made by `createCaptureCounter`.
#[wasm_bindgen]
pub struct CaptureCounter {
    counter: Counter,
}

/// A counter of a capture that comes in pieces; `format` '' detects what it is, `protocol` is that of
/// datagrams of which the input does not say it, `bigEndian` is found out where it is not told; `tables`: other
/// ones than `tables()`.
///
/// # Errors
/// When `protocol` has more than 16 bits, or `tables` are none.
#[wasm_bindgen(js_name = createCaptureCounter)]
pub fn create_capture_counter(
    format: &str,
    protocol: u32,
    #[wasm_bindgen(js_name = bigEndian)] big_endian: Option<bool>,
    tables: Option<Vec<u8>>,
) -> Result<CaptureCounter, JsError> {
    let setting = Setting {
        format: Some(format),
        protocol: small("protocol", protocol)?,
        big_endian,
    };
    let counter = match tables {
        None => Counter::new(setting),
        Some(tables) => Counter::with_tables(setting, &tables)?,
    };
    Ok(CaptureCounter { counter })
}

#[wasm_bindgen]
impl CaptureCounter {
    /// Takes the next piece; returns problems as JSON, as in `CaptureData`.
    ///
    /// # Errors
    /// Only when JavaScript's own objects fail.
    #[wasm_bindgen(unchecked_return_type = "string")]
    pub fn push(&mut self, bytes: &[u8]) -> Result<JsString, JsValue> {
        json(&self.counter.push(bytes))
    }

    /// Ends the input; returns the last problems.
    ///
    /// # Errors
    /// Only when JavaScript's own objects fail.
    #[wasm_bindgen(unchecked_return_type = "string")]
    pub fn end(&mut self) -> Result<JsString, JsValue> {
        json(&self.counter.end())
    }

    /// Tells that generic family `name` has message type `id`.
    ///
    /// # Errors
    /// When `id` has more than 16 bits.
    pub fn learn(&mut self, id: u32, name: &str) -> Result<(), JsError> {
        self.counter.learn(small("id", id)?, name);
        Ok(())
    }

    /// Six numbers a protocol: its number, datagrams, messages, bytes, opaque bytes, malformed messages.
    #[must_use]
    pub fn counts(&self) -> Vec<f64> {
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
        counts.collect()
    }
}

fn data(capture: &Capture) -> Result<Object, JsValue> {
    let mut numbers = Vec::with_capacity(capture.datagrams.len() * DATAGRAM);
    for datagram in &capture.datagrams {
        numbers.extend(numbers_of(datagram));
    }
    object(&[
        ("format", capture.format.into()),
        ("bytes", Uint8Array::from(capture.bytes.as_slice()).into()),
        ("datagrams", Float64Array::from(numbers.as_slice()).into()),
        ("problems", json(&capture.problems)?.into()),
    ])
}

fn json(problems: &[Problem]) -> Result<JsString, JsValue> {
    let problems = problems.iter().map(problem);
    JSON::stringify(&problems.collect::<Result<Array, JsValue>>()?.into())
}

fn numbers_of(datagram: &Datagram) -> [f64; DATAGRAM] {
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

fn problem(problem: &Problem) -> Result<Object, JsValue> {
    object(&[
        ("offset", problem.offset.into()),
        ("line", problem.line.into()),
        ("column", problem.column.into()),
        ("code", problem.code.into()),
        ("message", problem.message.as_str().into()),
    ])
}

fn object(members: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &JsValue::from_str(name), value)?;
    }
    Ok(object)
}
