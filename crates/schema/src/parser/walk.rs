//! The state of a walk, and the frames, lists and nodes it writes.

use nlkit_wire::{Layer, LengthError, NETLINK_ROUTE, Order};

use super::Source;
use super::generic::GenericFamilies;
use crate::tables::Tables;
use crate::tape::{Full, Tape, flag, problem};

/// Size of struct ifinfomsg.
const IFINFOMSG: usize = 16;
/// Words of a frame before its slots.
pub(crate) const FRAME_WORDS: usize = 4;
/// Place of a frame's first overflow node.
const FRAME_OVERFLOW: u32 = 3;
/// Words of a list's head, its first node included.
pub(crate) const LIST_WORDS: usize = 4;

/// Memory the walk uses again and again.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// Attributes to be looked into, of the innermost open frame last.
    pub pending: Vec<Pending>,
    /// Open frames, the innermost last.
    pub scopes: Vec<Scope>,
    /// Frames of open sequences, the innermost last.
    pub sequences: Vec<u32>,
}

/// An attribute, or an element of a list, to be looked into.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pending {
    /// Word of the tape that holds the payload's offset, and will hold the index of what it is.
    pub word: u32,
    pub type_index: u32,
    /// Where the payload stands in the message.
    pub at: u32,
    pub length: u32,
}

/// An open frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope {
    pub set: u32,
    pub frame: u32,
}

/// A frame being filled.
#[derive(Debug)]
pub(crate) struct Frame {
    pub index: u32,
    /// Word that will hold the index of the next overflow node.
    tail: u32,
}

/// What is known of the message being walked.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context<'p> {
    /// The message from its first byte to its end, or to the end of what is there. Places in the
    /// message count from here.
    pub bytes: &'p [u8],
    /// Offset of the message in the input.
    pub origin: u32,
    /// Message type, or command in generic netlink.
    pub id: u32,
    pub request: bool,
    /// It asks for a dump.
    pub dump: bool,
    /// Where the body stands.
    pub body: usize,
    /// Bits of the record's flags word.
    pub flags: u32,
    /// Word that will hold the index of the next problem node.
    pub problem_tail: u32,
}

/// A walk over messages of one byte order: asking at each number how to read it takes half as long
/// again.
#[derive(Debug)]
pub(crate) struct Walk<'p, 't, 'w, const BIG: bool> {
    pub tables: &'t Tables,
    pub families: &'p mut GenericFamilies,
    pub scratch: &'p mut Scratch,
    pub tape: &'p mut Tape<'w>,
    pub source: Source,
    pub message: Context<'p>,
}

impl<'p, const BIG: bool> Walk<'p, '_, '_, BIG> {
    pub const ORDER: Order = if BIG { Order::Big } else { Order::Little };

    /// The bytes of the message from `start` to `end`; empty when they are not all there.
    #[inline(always)]
    pub fn slice(&self, start: usize, end: usize) -> &'p [u8] {
        self.message.bytes.get(start..end).unwrap_or_default()
    }

    /// Where the message ends, or what is there of it.
    #[inline(always)]
    pub fn end(&self) -> usize {
        self.message.bytes.len()
    }

    /// Where `at` stands in the input.
    #[inline(always)]
    pub fn absolute(&self, at: usize) -> u32 {
        self.message.origin.wrapping_add(at as u32)
    }

    /// Writes a frame of `words` words, its header included, for the payload at `at`.
    #[inline]
    pub fn frame(
        &mut self,
        words: usize,
        type_index: u32,
        at: usize,
        length: usize,
    ) -> Result<Frame, Full> {
        let offset = self.absolute(at);
        let index = self.tape.take(words)?;
        self.tape.write(index, [type_index, offset, length as u32]);
        Ok(Frame {
            index,
            tail: index + FRAME_OVERFLOW,
        })
    }

    /// Appends `value` to the list whose head is at `head`; returns the word that holds it.
    pub fn append(&mut self, head: u32, value: u32) -> Result<u32, Full> {
        let at = head as usize;
        let count = self.tape.get(at);
        let node = if count == 0 {
            head + 2
        } else {
            let node = self.tape.take(2)?;
            let tail = self.tape.get(at + 1) as usize;
            self.tape.put(tail + 1, node);
            node
        };
        self.tape.write(head, [count + 1, node]);
        self.tape.put(node as usize, value);
        Ok(node)
    }

    /// Notes an attribute's payload beside the slots of `frame`.
    #[cold]
    pub fn overflow(&mut self, frame: &mut Frame, stray: Stray, reason: u32) -> Result<(), Full> {
        let Stray {
            raw_type,
            offset,
            length,
        } = stray;
        let node = self.tape.take(5)?;
        self.tape
            .write(node, [0, raw_type, offset, length as u32, reason]);
        self.tape.put(frame.tail as usize, node);
        frame.tail = node;
        Ok(())
    }

    /// Notes the attribute whose payload stands at `offset` in the input.
    #[cold]
    pub fn overflow_at(&mut self, frame: &mut Frame, offset: u32, reason: u32) -> Result<(), Full> {
        let at = offset.wrapping_sub(self.message.origin) as usize;
        let header = |back: usize| {
            let start = at.checked_sub(back)?;
            Self::ORDER.read_u16(self.message.bytes, start)
        };
        let raw_type = header(2).unwrap_or(0).into();
        let length = usize::from(header(4).unwrap_or(0)).saturating_sub(4);
        self.overflow(
            frame,
            Stray {
                raw_type,
                offset,
                length,
            },
            reason,
        )
    }

    /// Notes that the `length` bytes at `at` are malformed.
    #[cold]
    pub fn problem(&mut self, code: u32, at: usize, length: usize) -> Result<(), Full> {
        let offset = self.absolute(at);
        let node = self.tape.take(4)?;
        self.tape.write(node, [0, code, offset, length as u32]);
        self.tape.put(self.message.problem_tail as usize, node);
        self.message.problem_tail = node;
        self.message.flags |= match code {
            problem::HEADER_SHORT => flag::HEADER_SHORT,
            _ => flag::MALFORMED,
        };
        Ok(())
    }

    /// Notes what a walk over attributes left over, up to `end`.
    #[cold]
    pub fn remainder(&mut self, rest: LengthError, end: usize) -> Result<(), Full> {
        let zeros = self.slice(rest.offset, end).iter().all(|&byte| byte == 0);
        let code = match rest.layer {
            Layer::Attribute if !zeros => problem::ATTRIBUTE_LENGTH,
            _ => problem::TRAILING_BYTES,
        };
        self.problem(code, rest.offset, end - rest.offset)
    }

    /// Where the attributes stand that seem to begin at `at`: behind the zeros of struct ifinfomsg, if it is that which
    /// stands in front of them instead of a shorter header.
    ///
    /// bird and keepalived begin every dump request with that struct. Unless the socket asked for strict checks, the
    /// kernel looks at the address family alone.
    pub fn behind_other_header(&self, at: usize, end: usize) -> usize {
        let header_end = self.message.body + IFINFOMSG;
        let other = self.message.dump
            && self.source.protocol == NETLINK_ROUTE
            && at < header_end
            && end >= header_end
            && self.slice(at, header_end).iter().all(|&byte| byte == 0);
        if other { header_end } else { at }
    }
}

/// An attribute that a frame has no slot for, or not only.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stray {
    /// Number with its flag bits; of an element its key.
    pub raw_type: u32,
    /// Where its payload stands in the input.
    pub offset: u32,
    pub length: usize,
}
