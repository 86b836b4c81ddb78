//! From the bytes of datagrams to records on a tape.

mod choice;
mod control;
mod generic;
mod message;
mod nested;
mod walk;

use nlkit_wire::{
    CTRL_CMD_NEWFAMILY, GENL_ID_CTRL, GenericHeader, MessageHeader, NETLINK_GENERIC, NLM_F_REQUEST,
    Order, align,
};

use crate::tables::Tables;
use crate::tape::{Full, INDEX_BIT, RecordIndex, Tape, record};
use generic::GenericFamilies;
use message::{Form, Message};
use walk::Scratch;

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

/// Reads messages into tapes; remembers the numbers of generic families.
///
/// Offsets on the tape are relative to the bytes passed. Bytes beyond 2 GiB are not read, since a
/// tape cannot tell their offsets.
#[derive(Debug)]
pub struct Parser<'t> {
    tables: &'t Tables,
    families: GenericFamilies,
    scratch: Scratch,
}

impl<'t> Parser<'t> {
    /// A parser that knows what `tables` know, and the number of no generic family but the
    /// controller's (`nlctrl`).
    pub fn new(tables: &'t Tables) -> Self {
        let families = GenericFamilies::new(tables);
        Parser {
            tables,
            families,
            scratch: Scratch::default(),
        }
    }

    /// Remembers that messages of type `id` belong to the generic family called `name`. A name that
    /// the tables lack makes the messages' family unknown.
    pub fn learn(&mut self, id: u16, name: &str) {
        self.families.learn(self.tables, id, name.as_bytes());
    }

    /// Parses all messages of a datagram into records at the end of `tape`.
    ///
    /// The datagram is what exists of `bytes[start..start + length]`. Zero bytes behind its last
    /// message are ignored; what else is left over becomes a record with a problem. The parser
    /// learns generic families from the controller's messages as it meets them.
    ///
    /// # Errors
    /// [`Full`], with the tape and the parser as they were before the call.
    pub fn parse_datagram(
        &mut self,
        source: Source,
        bytes: &[u8],
        start: usize,
        length: usize,
        tape: &mut Tape<'_>,
    ) -> Result<(), Full> {
        let datagram = Rest::new(bytes, start, length);
        let mark = tape.mark();
        self.families.begin();
        let written = self.parse_messages(source, datagram, tape);
        if written.is_err() {
            tape.rewind(mark);
            self.families.revert();
        }
        written
    }

    /// Parses the one message at `start` into a record at the end of `tape`. It may reach as far as
    /// `limit` bytes, which is as far as its datagram does; what follows it is not looked at.
    ///
    /// # Errors
    /// [`Full`], with the tape as it was before the call.
    pub fn parse_message(
        &mut self,
        source: Source,
        bytes: &[u8],
        start: usize,
        limit: usize,
        tape: &mut Tape<'_>,
    ) -> Result<RecordIndex, Full> {
        let mark = tape.mark();
        let written = self.parse_one(source, Rest::new(bytes, start, limit), tape);
        if written.is_err() {
            tape.rewind(mark);
        }
        written
    }

    fn parse_messages(
        &mut self,
        source: Source,
        datagram: Rest<'_>,
        tape: &mut Tape<'_>,
    ) -> Result<(), Full> {
        let mut rest = datagram;
        while !rest.bytes.is_empty() {
            let follows = rest.origin > datagram.origin;
            if follows && rest.bytes[0] == 0 && rest.bytes.iter().all(|&byte| byte == 0) {
                break;
            }
            let found = self.parse_one(source, rest, tape)?;
            let length = tape.field(found, record::LENGTH) as usize;
            rest = rest.behind(align(length));
        }
        Ok(())
    }

    fn parse_one(
        &mut self,
        source: Source,
        rest: Rest<'_>,
        tape: &mut Tape<'_>,
    ) -> Result<RecordIndex, Full> {
        let Parser {
            tables,
            ref families,
            ref mut scratch,
        } = *self;
        let Rest { bytes, origin } = rest;
        let message = Message {
            tables,
            families,
            source,
            rest: bytes,
            origin,
            form: Form::Sent,
        };
        let index = message.write(scratch, tape)?;
        let found = tape.link(index);
        if source.protocol == NETLINK_GENERIC {
            let length = tape.field(found, record::LENGTH) as usize;
            self.learn_from(source.order, bytes.get(..length).unwrap_or_default());
        }
        Ok(found)
    }

    /// Learns a family's number when `message` is the controller telling it.
    fn learn_from(&mut self, order: Order, message: &[u8]) {
        let Some((header, rest)) = message.split_at_checked(MessageHeader::LENGTH) else {
            return;
        };
        let (Ok(header), Ok(generic)) =
            (MessageHeader::new(header, order), GenericHeader::new(rest))
        else {
            return;
        };
        let answers = header.flags() & NLM_F_REQUEST == 0;
        let tells = generic.command() == CTRL_CMD_NEWFAMILY;
        if header.message_type() == GENL_ID_CTRL && answers && tells {
            let body = rest.get(GenericHeader::LENGTH..).unwrap_or_default();
            self.families.learn_from(self.tables, body, order);
        }
    }
}

/// What is left of a datagram.
#[derive(Debug, Clone, Copy)]
struct Rest<'a> {
    bytes: &'a [u8],
    /// Offset of the first byte in the input.
    origin: u32,
}

impl<'a> Rest<'a> {
    fn new(bytes: &'a [u8], start: usize, length: usize) -> Self {
        let end = start
            .saturating_add(length)
            .min(bytes.len())
            .min(INDEX_BIT as usize - 1);
        let start = start.min(end);
        Rest {
            bytes: bytes.get(start..end).unwrap_or_default(),
            origin: start as u32,
        }
    }

    fn behind(self, length: usize) -> Self {
        let skipped = length.min(self.bytes.len());
        let bytes = self.bytes.get(skipped..).unwrap_or_default();
        Rest {
            bytes,
            origin: self.origin + skipped as u32,
        }
    }
}
