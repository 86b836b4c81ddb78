//! What a capture holds, counted without keeping any of it.

use std::collections::BTreeMap;

use nlkit_schema::{
    Opaque, Order, Parsed, Parser, Source, Tables, TablesError, Tape, flag, header, record,
};

use crate::{Capture, Datagram, Problem, Reader, big_endian};

const NETLINK_GENERIC: u16 = 16;
/// Words of the first tape; it grows with what needs more.
const FIRST_TAPE: usize = 1 << 13;

/// How a capture is counted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setting<'s> {
    /// As [`crate::read`] takes it.
    pub format: Option<&'s str>,
    /// Protocol number of datagrams of which the input does not say it.
    pub protocol: u16,
    /// Byte order of the senders; found out for each datagram if `None`.
    pub big_endian: Option<bool>,
}

/// Counts of a capture, or of a protocol in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Datagrams.
    pub datagrams: u64,
    /// Messages in them.
    pub messages: u64,
    /// Bytes of the datagrams.
    pub bytes: u64,
    /// Payload bytes that nothing explains.
    pub opaque: u64,
    /// Messages with a malformed place.
    pub malformed: u64,
}

/// Counts datagrams, messages and bytes of a capture that comes in pieces.
pub struct Counter {
    reader: Reader,
    parser: Parser<'static>,
    opaque: Opaque,
    tape: Vec<u32>,
    protocol: u16,
    big_endian: Option<bool>,
    /// Byte order of the last datagram that told one.
    last_order: bool,
    counts: BTreeMap<u16, Counts>,
    format: &'static str,
}

impl Counter {
    /// A counter that has counted nothing.
    ///
    /// # Panics
    /// Never: the built-in tables are tables.
    pub fn new(setting: Setting<'_>) -> Self {
        match Counter::with_tables(setting, Tables::builtin_bytes()) {
            Ok(counter) => counter,
            Err(error) => unreachable!("built-in {error}"),
        }
    }

    /// One that reads messages by tables of the caller's own.
    ///
    /// # Errors
    /// When `tables` are none.
    pub fn with_tables(setting: Setting<'_>, tables: &[u8]) -> Result<Self, TablesError> {
        let parser = Parser::new(Tables::interned(tables)?);
        Ok(Counter {
            reader: Reader::new(setting.format),
            parser,
            opaque: Opaque::new(tables)?,
            tape: vec![0; FIRST_TAPE],
            protocol: setting.protocol,
            big_endian: setting.big_endian,
            last_order: false,
            counts: BTreeMap::new(),
            format: "",
        })
    }

    /// Tells that generic family `name` has message type `id`.
    pub fn learn(&mut self, id: u16, name: &str) {
        self.parser.learn(id, name);
    }

    /// Takes the next piece of the input; returns what of it could not be read.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Problem> {
        self.reader.push(bytes);
        self.count()
    }

    /// Ends the input.
    pub fn end(&mut self) -> Vec<Problem> {
        self.reader.end();
        self.count()
    }

    /// What the input was read as; empty while that is not decided.
    pub fn format(&self) -> &'static str {
        self.format
    }

    /// Counts by protocol number.
    pub fn counts(&self) -> impl Iterator<Item = (u16, Counts)> {
        self.counts
            .iter()
            .map(|(&protocol, &counts)| (protocol, counts))
    }

    fn count(&mut self) -> Vec<Problem> {
        let mut capture = self.reader.take();
        self.format = capture.format;
        let orders = self.orders(&capture);
        // A family's number counts for all of the piece, as it does for messages that are looked at one by one.
        let generic =
            |datagram: &Datagram| datagram.protocol.unwrap_or(self.protocol) == NETLINK_GENERIC;
        if capture.datagrams.iter().any(generic) {
            self.pass(&capture, &orders, false);
        }
        self.pass(&capture, &orders, true);
        let problems = std::mem::take(&mut capture.problems);
        self.reader.recycle(capture);
        problems
    }

    /// Parses all datagrams, as many to a tape as it holds, and counts them if wanted.
    fn pass(&mut self, capture: &Capture, orders: &[Order], counted: bool) {
        let mut words = std::mem::take(&mut self.tape);
        let mut done = 0;
        while done < capture.datagrams.len() {
            let mut tape = Tape::new(&mut words);
            let first = done;
            let mut last = 0;
            for (datagram, &order) in capture.datagrams.iter().zip(orders).skip(first) {
                let protocol = datagram.protocol.unwrap_or(self.protocol);
                let source = Source {
                    protocol,
                    order,
                    datagram: 0,
                };
                let Datagram { offset, length, .. } = *datagram;
                let parsed =
                    self.parser
                        .parse_datagram(source, &capture.bytes, offset, length, &mut tape);
                if parsed.is_err() {
                    break;
                }
                done += 1;
                if counted {
                    let parsed = Parsed {
                        tape: tape.words(),
                        bytes: &capture.bytes,
                        order,
                    };
                    last = self.add(parsed, last, protocol, length);
                }
            }
            if done == first {
                // Not even one fits.
                words.resize(words.len() * 2, 0);
            }
        }
        self.tape = words;
    }

    /// Counts a datagram whose records follow the record `last`; returns its own last one.
    fn add(&mut self, parsed: Parsed<'_>, last: usize, protocol: u16, length: usize) -> usize {
        let counts = self.counts.entry(protocol).or_default();
        counts.datagrams += 1;
        counts.bytes += length as u64;
        let word = |index: usize| parsed.tape.get(index).copied().unwrap_or(0);
        let next = |record: usize| match record {
            0 => word(header::FIRST) as usize,
            _ => word(record + record::NEXT) as usize,
        };
        let mut last = last;
        loop {
            let record = next(last);
            if record == 0 {
                return last;
            }
            counts.messages += 1;
            counts.malformed += u64::from(word(record + record::FLAGS) & flag::MALFORMED != 0);
            counts.opaque += self.opaque.count(parsed, record) as u64;
            last = record;
        }
    }

    fn orders(&mut self, capture: &Capture) -> Vec<Order> {
        let mut orders = Vec::with_capacity(capture.datagrams.len());
        for datagram in &capture.datagrams {
            let told = self
                .big_endian
                .or_else(|| big_endian(bytes_of(capture, datagram)));
            self.last_order = told.unwrap_or(self.last_order);
            orders.push(match self.last_order {
                true => Order::Big,
                false => Order::Little,
            });
        }
        orders
    }
}

fn bytes_of<'c>(capture: &'c Capture, datagram: &Datagram) -> &'c [u8] {
    let bytes = capture.bytes.get(datagram.offset..).unwrap_or_default();
    bytes.get(..datagram.length).unwrap_or_default()
}
