//! The walk over the attributes of a frame, and the frames, lists and nodes it writes.

use nlkit_wire::{Attribute, Layer, LengthError, Order, attributes};

use crate::tables::{Action, Step, Tables};
use crate::tape::{Full, INDEX_BIT, Tape, flag, overflow, problem, record};

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
}

/// An attribute to be looked into when the leaves of its frame are noted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pending {
    /// Word of the tape that holds the payload's offset, and will hold the index of what it is.
    pub word: u32,
    pub type_index: u32,
    /// Where the payload stands, from the start of the message.
    pub at: u32,
    pub length: u32,
}

/// A frame with slots.
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

/// One message being walked. Places are byte offsets from its start.
#[derive(Debug)]
pub(crate) struct Walk<'p, 't, 'w> {
    pub tables: &'t Tables,
    pub tape: &'p mut Tape<'w>,
    pub scratch: &'p mut Scratch,
    pub order: Order,
    /// The message from its `nlmsghdr` to its end, or to the end of what is there.
    pub bytes: &'p [u8],
    /// Offset of the message in the input.
    pub origin: u32,
    /// Message type, or command in generic netlink.
    pub id: u32,
    pub request: bool,
    /// Where the body stands.
    pub body: usize,
    /// Bits of the record's flags word.
    pub flags: u32,
    /// Word that will hold the index of the next problem node.
    problem_tail: u32,
}

impl<'p, 't, 'w> Walk<'p, 't, 'w> {
    /// A walk that writes into `record`, a record without problems.
    pub fn new(
        tables: &'t Tables,
        tape: &'p mut Tape<'w>,
        scratch: &'p mut Scratch,
        order: Order,
        record: u32,
    ) -> Self {
        scratch.pending.clear();
        scratch.scopes.clear();
        let problem_tail = record + record::PROBLEMS as u32;
        let (bytes, origin, id, request, body, flags) = (&[][..], 0, 0, false, 0, 0);
        Walk {
            tables,
            tape,
            scratch,
            order,
            bytes,
            origin,
            id,
            request,
            body,
            flags,
            problem_tail,
        }
    }

    /// The bytes from `start` to `end`; empty when they are not all there.
    #[inline(always)]
    pub fn slice(&self, start: usize, end: usize) -> &'p [u8] {
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// Where `at` stands in the input.
    #[inline(always)]
    pub fn absolute(&self, at: usize) -> u32 {
        self.origin.wrapping_add(at as u32)
    }

    /// Writes a frame of `words` words, its header included, for the payload at `at`.
    pub fn frame(
        &mut self,
        words: usize,
        type_index: u32,
        at: usize,
        length: usize,
    ) -> Result<Frame, Full> {
        let index = self.tape.take(words)?;
        self.tape.put(index as usize, type_index);
        self.tape.put(index as usize + 1, self.absolute(at));
        self.tape.put(index as usize + 2, length as u32);
        Ok(Frame {
            index,
            tail: index + FRAME_OVERFLOW,
        })
    }

    /// Fills the slots of `frame`, of a type whose set is `set`, from the attributes between `start`
    /// and `end`.
    pub fn fill(
        &mut self,
        frame: &mut Frame,
        set: u32,
        start: usize,
        end: usize,
        depth: u32,
    ) -> Result<(), Full> {
        let tables = self.tables;
        let known = tables.set(set);
        let actions = tables.dense_actions(known);
        let first_slot = frame.index as usize + FRAME_WORDS;
        let base = self.absolute(start);
        let first_pending = self.scratch.pending.len();

        let mut walk = attributes(self.slice(start, end), self.order);
        loop {
            // Leaves that come for the first time and have the right width: nearly all.
            let slots = self.tape.slice_mut(first_slot, known.slots as usize);
            let unusual = loop {
                let Some(attribute) = walk.next() else {
                    break None;
                };
                let Some(action) = actions.get(usize::from(attribute.id())) else {
                    break Some((attribute, tables.sparse_action(known, attribute.id())));
                };
                let usual =
                    action.step == Step::Leaf && action.width.fits(attribute.payload().len());
                match slots.get_mut(usize::from(action.slot)) {
                    Some(slot) if usual && *slot == 0 => {
                        *slot = base.wrapping_add(attribute.payload_offset() as u32);
                    }
                    _ => break Some((attribute, *action)),
                }
            };
            let Some((attribute, action)) = unusual else {
                break;
            };
            self.unusual(frame, &attribute, start, action)?;
        }
        if let Some(rest) = walk.remainder() {
            self.remainder(rest.shifted(start), end)?;
        }

        if self.scratch.pending.len() > first_pending {
            self.scratch.scopes.push(Scope {
                set,
                frame: frame.index,
            });
            self.enter_pending(frame, first_pending, depth)?;
            self.scratch.scopes.pop();
        }
        Ok(())
    }

    /// Looks into the attributes that were left for later, in the order they came.
    pub fn enter_pending(
        &mut self,
        frame: &mut Frame,
        first: usize,
        depth: u32,
    ) -> Result<(), Full> {
        let mut next = first;
        while let Some(&pending) = self.scratch.pending.get(next) {
            next += 1;
            let replaced =
                self.tape.get(pending.word as usize) != self.absolute(pending.at as usize);
            if !replaced {
                self.enter(frame, pending, depth)?;
            }
        }
        self.scratch.pending.truncate(first);
        Ok(())
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
        self.tape.put(at, count + 1);
        self.tape.put(at + 1, node);
        self.tape.put(node as usize, value);
        Ok(node)
    }

    /// Notes an attribute's payload beside the slots of `frame`.
    #[cold]
    pub fn overflow(
        &mut self,
        frame: &mut Frame,
        raw_type: u16,
        offset: u32,
        length: usize,
        reason: u32,
    ) -> Result<(), Full> {
        let node = self.tape.take(5)?;
        for (place, word) in (1..).zip([u32::from(raw_type), offset, length as u32, reason]) {
            self.tape.put(node as usize + place, word);
        }
        self.tape.put(frame.tail as usize, node);
        frame.tail = node;
        Ok(())
    }

    /// Notes that the `length` bytes at `at` are malformed.
    #[cold]
    pub fn problem(&mut self, code: u32, at: usize, length: usize) -> Result<(), Full> {
        let node = self.tape.take(4)?;
        let offset = self.absolute(at);
        for (place, word) in (1..).zip([code, offset, length as u32]) {
            self.tape.put(node as usize + place, word);
        }
        self.tape.put(self.problem_tail as usize, node);
        self.problem_tail = node;
        self.flags |= match code {
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

    /// Handles an attribute that is more than the first and only leaf of its slot. `start` is where
    /// the walk that yielded it started.
    fn unusual(
        &mut self,
        frame: &mut Frame,
        attribute: &Attribute<'_>,
        start: usize,
        action: Action,
    ) -> Result<(), Full> {
        let at = start + attribute.payload_offset();
        let offset = self.absolute(at);
        let length = attribute.payload().len();
        let slot = frame.index + FRAME_WORDS as u32 + u32::from(action.slot);
        let word = match action.step {
            // Padding is empty; whatever else comes under its number must not get lost.
            Step::Skip if length == 0 => return Ok(()),
            Step::Skip | Step::Unknown => {
                return self.overflow(
                    frame,
                    attribute.raw_type(),
                    offset,
                    length,
                    overflow::UNKNOWN,
                );
            }
            Step::Leaf | Step::Enter => {
                let earlier = self.tape.get(slot as usize);
                if earlier != 0 {
                    self.duplicate(frame, earlier)?;
                }
                self.tape.put(slot as usize, offset);
                slot
            }
            Step::ManyLeaf | Step::ManyEnter => {
                if self.tape.get(slot as usize) == 0 {
                    let head = self.tape.take(LIST_WORDS)?;
                    self.tape.put(slot as usize, INDEX_BIT | head);
                }
                let head = self.tape.get(slot as usize) & !INDEX_BIT;
                self.append(head, offset)?
            }
        };
        if matches!(action.step, Step::Enter | Step::ManyEnter) {
            let (at, length) = (at as u32, length as u32);
            let pending = Pending {
                word,
                type_index: action.type_index,
                at,
                length,
            };
            self.scratch.pending.push(pending);
        } else if !action.width.fits(length) {
            self.overflow(frame, attribute.raw_type(), offset, length, overflow::WIDTH)?;
        }
        Ok(())
    }

    /// Notes that the value at `offset`, the payload of an attribute, has been replaced.
    #[cold]
    fn duplicate(&mut self, frame: &mut Frame, offset: u32) -> Result<(), Full> {
        let at = offset.wrapping_sub(self.origin) as usize;
        let header = |back: usize| {
            let found = at
                .checked_sub(back)
                .and_then(|at| self.order.read_u16(self.bytes, at));
            found.unwrap_or(0)
        };
        let (length, raw_type) = (header(4), header(2));
        let length = usize::from(length).saturating_sub(4);
        self.overflow(frame, raw_type, offset, length, overflow::DUPLICATE)
    }
}
