use nlkit_wire::{MessageHeader, NLM_F_REQUEST, Order, align};

use crate::tables::Tables;
use crate::tape::{Full, RecordIndex, Tape, class, flag, record};

/// Where a datagram comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Protocol number (`NETLINK_ROUTE` ...).
    pub protocol: u16,
    /// Byte order of the host that made the datagram.
    pub order: Order,
    /// Number of the datagram in its batch, told in its records.
    pub datagram: u32,
}

/// Reads messages into tapes; remembers the generic family numbers it learns from them.
#[derive(Debug)]
pub struct Parser<'t> {
    #[allow(dead_code)]
    tables: &'t Tables,
}

impl<'t> Parser<'t> {
    /// A parser that knows what `tables` know, and no generic family's number but the controller's.
    pub fn new(tables: &'t Tables) -> Self {
        Parser { tables }
    }

    /// Remembers that messages of type `id` belong to the generic family called `name`.
    pub fn learn(&mut self, id: u16, name: &str) {
        let _ = (id, name);
    }

    /// Parses the messages of the datagram `bytes[start..start + length]` (what of that range
    /// exists) into records at the end of `tape`.
    pub fn parse_datagram(
        &mut self,
        source: Source,
        bytes: &[u8],
        start: usize,
        length: usize,
        tape: &mut Tape<'_>,
    ) -> Result<(), Full> {
        let mark = tape.mark();
        let end = start.saturating_add(length).min(bytes.len());
        let mut at = start;
        while at < end {
            match self.parse_message(source, bytes, at, end - at, tape) {
                Ok(found) => at += align(tape.field(found, record::LENGTH) as usize),
                Err(full) => {
                    tape.rewind(mark);
                    return Err(full);
                }
            }
        }
        Ok(())
    }

    /// Parses the one message at `start` into a record at the end of `tape`. The message may reach
    /// as far as `limit` bytes; what follows it is not looked at.
    pub fn parse_message(
        &mut self,
        source: Source,
        bytes: &[u8],
        start: usize,
        limit: usize,
        tape: &mut Tape<'_>,
    ) -> Result<RecordIndex, Full> {
        let end = start.saturating_add(limit).min(bytes.len());
        let rest = bytes.get(start..end).unwrap_or_default();
        let header = MessageHeader::new(rest, source.order);
        let (length, kind, flags) = match header {
            Ok(header) => (
                header.length() as usize,
                header.message_type(),
                header.flags(),
            ),
            Err(_) => (0, 0, 0),
        };
        let whole = (MessageHeader::LENGTH..=rest.len()).contains(&length);
        let mut words = [0; record::WORDS];
        words[record::START] = start as u32;
        words[record::LENGTH] = if whole {
            length as u32
        } else {
            rest.len() as u32
        };
        words[record::BODY_OFFSET] = (start + rest.len().min(MessageHeader::LENGTH)) as u32;
        words[record::FLAGS] = if flags & NLM_F_REQUEST != 0 {
            flag::REQUEST
        } else {
            0
        };
        words[record::FLAGS] |= if whole { 0 } else { flag::MALFORMED };
        words[record::DATAGRAM] = source.datagram;
        words[record::CLASS] = if kind <= 4 {
            u32::from(kind)
        } else {
            class::DATA
        };
        let index = tape.take(record::WORDS)?;
        (0..)
            .zip(words)
            .for_each(|(place, word)| tape.put(index as usize + place, word));
        Ok(tape.link(index))
    }
}
