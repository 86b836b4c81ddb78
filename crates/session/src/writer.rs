//! Writing messages of one datagram to a tape.

use std::ops::Range;

use nlkit_schema::{Annotation, Parser, Source, Tape};
use nlkit_wire::Order;

use crate::{Datagram, Full};

/// Writes messages of `datagram`, which stands in `bytes`, as records of `tape`.
pub(crate) struct Writer<'a, 't, 'w> {
    pub protocol: u16,
    pub datagram: &'a Datagram,
    pub bytes: &'a [u8],
    pub parser: &'a mut Parser<'t>,
    pub tape: &'a mut Tape<'w>,
}

impl Writer<'_, '_, '_> {
    /// Writes the message at `range` of the datagram, with its route and token.
    pub fn write(&mut self, range: Range<usize>, route: u32, token: u32) -> Result<(), Full> {
        let source = Source {
            protocol: self.protocol,
            order: Order::NATIVE,
            datagram: self.datagram.number,
        };
        let start = self.datagram.start + range.start;
        let record = self
            .parser
            .parse_message(source, self.bytes, start, range.len(), self.tape)
            .map_err(|_| Full { resume: start })?;
        let annotation = Annotation {
            route,
            token,
            group: self.datagram.sender.group,
            sender: self.datagram.sender.port,
        };
        self.tape.annotate(record, annotation);
        Ok(())
    }
}
