use js_sys::{Int32Array, Uint8Array, Uint32Array};
use nlkit_schema::{Order, Source, Tables, Tape};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Walks messages into tapes; remembers the generic family ids it meets. Made by `createParser`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Parser {
    parser: nlkit_schema::Parser<'static>,
    /// Memory that is used again for each datagram and its tape.
    datagram: Vec<u8>,
    words: Vec<u32>,
}

/// A parser that knows no generic family's number yet but the controller's. `tables`: other ones than `tables()`.
///
/// # Errors
/// When `tables` are none.
#[wasm_bindgen(js_name = createParser)]
pub fn create_parser(tables: Option<Vec<u8>>) -> Result<Parser, JsError> {
    let tables = match tables {
        None => Tables::builtin(),
        Some(bytes) => Tables::interned(&bytes)?,
    };
    Ok(Parser {
        parser: nlkit_schema::Parser::new(tables),
        datagram: Vec::new(),
        words: Vec::new(),
    })
}

#[wasm_bindgen]
impl Parser {
    /// Writes the tape of the datagram at `bytes[start, start + length)`; offsets on it count from
    /// `bytes[0]`. Returns the words used, 0 when the tape is too small: call again with a larger
    /// one.
    ///
    /// # Errors
    /// When `protocol` has more than 16 bits.
    pub fn parse(
        &mut self,
        bytes: &Uint8Array,
        start: u32,
        length: u32,
        protocol: u32,
        big_endian: bool,
        tape: &Int32Array,
    ) -> Result<u32, JsError> {
        let order = if big_endian {
            Order::Big
        } else {
            Order::Little
        };
        let source = Source {
            protocol: small("protocol", protocol)?,
            order,
            datagram: 0,
        };

        let datagram = bytes.subarray(start, start.saturating_add(length));
        self.datagram.resize(datagram.length() as usize, 0);
        datagram.copy_to(&mut self.datagram);

        let room = tape.length() as usize;
        if self.words.len() < room {
            self.words.resize(room, 0);
        }
        let mut written = Tape::new(self.words.get_mut(..room).unwrap_or_default());
        if self
            .parser
            .parse_copy(source, &self.datagram, start, &mut written)
            .is_err()
        {
            return Ok(0);
        }
        let used = written.words().len() as u32;
        Uint32Array::new_with_byte_offset_and_length(&tape.buffer(), tape.byte_offset(), used)
            .copy_from(written.words());
        Ok(used)
    }

    /// Tells that generic family `name` has message type `id`.
    ///
    /// # Errors
    /// When `id` has more than 16 bits.
    pub fn learn(&mut self, id: u32, name: &str) -> Result<(), JsError> {
        self.parser.learn(small("id", id)?, name);
        Ok(())
    }
}

pub fn small(name: &str, value: u32) -> Result<u16, JsError> {
    let fits = u16::try_from(value);
    fits.map_err(|_| JsError::new(&format!("{name} is 0 to 65535, not {value}")))
}
