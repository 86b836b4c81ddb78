//! What needs no socket: the tables and the parser.

use napi::bindgen_prelude::{Int32ArraySlice, Uint8Array, Uint8ArraySlice};
use napi::{Error, Result, Status};
use napi_derive::napi;
use nlkit_schema::{Order, Source, Tables, TablesError, Tape};

use crate::memory;

/// The schema tables, a copy of tables.bin.
#[napi]
pub fn tables() -> Uint8Array {
    Tables::builtin_bytes().into()
}

/// A parser that knows no generic family's number yet but the controller's. `tables`: other ones than `tables()`.
#[napi]
pub fn create_parser(tables: Option<Uint8ArraySlice>) -> Result<Parser> {
    let tables = chosen(tables.as_deref())?;
    Ok(Parser {
        parser: nlkit_schema::Parser::new(tables),
    })
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

/// The tables that the caller means: its own, or those that are built in.
pub fn chosen(tables: Option<&[u8]>) -> Result<&'static Tables> {
    tables.map_or(Ok(Tables::builtin()), |bytes| {
        Tables::interned(bytes).map_err(no_tables)
    })
}

/// What has been passed as tables is none.
pub fn no_tables(error: TablesError) -> Error {
    Error::new(Status::InvalidArg, error.to_string())
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
