use js_sys::{Array, Float64Array, JSON, Object, Reflect, Uint8Array};
use nlkit_capture::{Datagram, Direction, Problem};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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
    let capture = nlkit_capture::read(input, Some(format));
    let mut numbers = Vec::with_capacity(capture.datagrams.len() * DATAGRAM);
    for datagram in &capture.datagrams {
        numbers.extend(numbers_of(datagram));
    }
    let problems = capture
        .problems
        .iter()
        .map(problem)
        .collect::<Result<Array, _>>()?;
    object(&[
        ("format", capture.format.into()),
        ("bytes", Uint8Array::from(capture.bytes.as_slice()).into()),
        ("datagrams", Float64Array::from(numbers.as_slice()).into()),
        ("problems", JSON::stringify(&problems)?.into()),
    ])
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
