//! From the bytes of datagrams to records on a tape.

mod choice;
mod control;
mod elements;
mod fill;
mod generic;
mod message;
mod nested;
mod sequence;
mod walk;

use nlkit_wire::{NETLINK_GENERIC, Order, align};

use crate::tables::Tables;
use crate::tape::{Full, INDEX_BIT, RecordIndex, Tape};
use generic::GenericFamilies;
use message::{Form, Rest};
use walk::{Context, Scratch, Walk};

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
        self.parse_all(source, Rest::of(bytes, start, length), tape)
    }

    /// As [`Parser::parse_datagram`], of a copy: `datagram` stands at `offset` in the bytes that
    /// the tape's offsets count in.
    ///
    /// # Errors
    /// [`Full`], with the tape and the parser as they were before the call.
    pub fn parse_copy(
        &mut self,
        source: Source,
        datagram: &[u8],
        offset: u32,
        tape: &mut Tape<'_>,
    ) -> Result<(), Full> {
        let room = (INDEX_BIT - 1).saturating_sub(offset) as usize;
        let bytes = datagram.get(..room).unwrap_or(datagram);
        self.parse_all(
            source,
            Rest {
                bytes,
                origin: offset,
                form: Form::Sent,
            },
            tape,
        )
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
        let rest = Rest::of(bytes, start, limit);
        let written = match source.order {
            Order::Little => self.walk::<false>(source, tape).chained(rest),
            Order::Big => self.walk::<true>(source, tape).chained(rest),
        };
        if written.is_err() {
            tape.rewind(mark);
        }
        written
    }

    fn parse_all(
        &mut self,
        source: Source,
        datagram: Rest<'_>,
        tape: &mut Tape<'_>,
    ) -> Result<(), Full> {
        if !tape.has_header() {
            return Err(Full);
        }
        let mark = tape.mark();
        self.families.begin();
        let written = match source.order {
            Order::Little => self.walk::<false>(source, tape).datagram(datagram),
            Order::Big => self.walk::<true>(source, tape).datagram(datagram),
        };
        if written.is_err() {
            tape.rewind(mark);
            self.families.revert();
        }
        written
    }

    /// A walk that writes to `tape`.
    fn walk<'p, 'w, const BIG: bool>(
        &'p mut self,
        source: Source,
        tape: &'p mut Tape<'w>,
    ) -> Walk<'p, 't, 'w, BIG> {
        let Parser {
            tables,
            families,
            scratch,
        } = self;
        scratch.pending.clear();
        scratch.scopes.clear();
        scratch.sequences.clear();
        Walk {
            tables,
            families,
            scratch,
            tape,
            source,
            message: Context::default(),
        }
    }
}

impl<'p, const BIG: bool> Walk<'p, '_, '_, BIG> {
    /// Writes the messages of a datagram.
    fn datagram(mut self, datagram: Rest<'p>) -> Result<(), Full> {
        let mut rest = datagram;
        while let Some(&first) = rest.bytes.first() {
            let follows = rest.origin > datagram.origin;
            if follows && first == 0 && rest.bytes.iter().all(|&byte| byte == 0) {
                break;
            }
            self.chained(rest)?;
            rest = rest.behind(align(self.end()));
        }
        Ok(())
    }

    /// Writes a message into the chain of records, and learns from it.
    fn chained(&mut self, rest: Rest<'p>) -> Result<RecordIndex, Full> {
        let index = self.message(rest)?;
        if self.source.protocol == NETLINK_GENERIC {
            self.families
                .learn_from(self.tables, self.message.bytes, Self::ORDER);
        }
        Ok(self.tape.link(index))
    }
}

impl Rest<'_> {
    /// What exists of the `length` bytes at `start`, as far as offsets can be told.
    fn of(bytes: &[u8], start: usize, length: usize) -> Rest<'_> {
        let end = start
            .saturating_add(length)
            .min(bytes.len())
            .min(INDEX_BIT as usize - 1);
        let start = start.min(end);
        let bytes = bytes.get(start..end).unwrap_or_default();
        Rest {
            bytes,
            origin: start as u32,
            form: Form::Sent,
        }
    }

    /// What is left behind `length` bytes.
    fn behind(self, length: usize) -> Self {
        let skipped = length.min(self.bytes.len());
        let bytes = self.bytes.get(skipped..).unwrap_or_default();
        Rest {
            bytes,
            origin: self.origin + skipped as u32,
            form: self.form,
        }
    }
}
