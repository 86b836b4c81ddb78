//! How much of a message nothing explains, counted on its tape.
//!
//! Opaque are the values of unknown attributes, binary whose layout the kernel defines and the schema does not
//! know, and bytes that cannot be a value of their type; not padding, and not what is opaque by nature (packet
//! payloads, keys, cookies). The decoder of @nlkit/core counts the same from the fields it shows.

mod layout;
mod packed;

use nlkit_wire::{Order, align};

use crate::tables::TablesError;
use crate::tape::{INDEX_BIT, overflow, record};
use layout::{Kind, Layout};

/// Attribute types are 14 bits; above them stand flags.
const TYPE_MASK: u32 = 0x3fff;
/// Bytes of an attribute's header.
const ATTRIBUTE: u32 = 4;
/// Words of a frame before its slots: type, offset, length, first overflow node.
const FRAME_WORDS: u32 = 4;
/// Zeros that say nothing: padding, or what is left of a longer header than the kernel reads (struct
/// ifinfomsg where struct netconfmsg is meant).
const SURPLUS: u32 = 12;
/// Words of a list's head before its first node.
const LIST_WORDS: u32 = 2;

/// Counts opaque bytes. Keeps memory between messages.
#[derive(Debug)]
pub struct Opaque {
    layout: Layout,
    /// Offset and length of what is known inside the containers that are being counted.
    spans: Vec<(u32, u32)>,
}

/// A message on a tape.
#[derive(Debug, Clone, Copy)]
pub struct Parsed<'p> {
    /// The words of the tape.
    pub tape: &'p [u32],
    /// The bytes that the tape's offsets count in.
    pub bytes: &'p [u8],
    /// Their byte order.
    pub order: Order,
}

/// A payload and the type it has.
#[derive(Debug, Clone, Copy)]
struct Payload {
    type_index: u32,
    at: u32,
    length: u32,
}

impl Payload {
    fn end(self) -> u32 {
        self.at.saturating_add(self.length)
    }
}

impl Opaque {
    /// A counter by the tables that the tapes were made with.
    ///
    /// # Errors
    /// When `tables` are none.
    pub fn new(tables: &[u8]) -> Result<Self, TablesError> {
        Ok(Opaque {
            layout: Layout::new(tables)?,
            spans: Vec::new(),
        })
    }

    /// Opaque bytes of the message whose record stands at `index`.
    pub fn count(&mut self, parsed: Parsed<'_>, index: usize) -> usize {
        let word = |place: usize| parsed.word(index as u32 + place as u32);
        let start = word(record::BODY_OFFSET);
        let end = word(record::START).saturating_add(word(record::LENGTH));
        let body = word(record::BODY);
        self.spans.clear();
        let count = match body {
            0 => parsed.unknown(start, end, start),
            frame => match word(record::INNER) {
                0 => self.body(parsed, frame),
                inner => {
                    let echo = (
                        parsed.word(inner + record::START as u32),
                        parsed.word(inner + record::LENGTH as u32),
                    );
                    self.container(parsed, frame, Some(echo))
                }
            },
        };
        count as usize
    }

    fn body(&mut self, parsed: Parsed<'_>, frame: u32) -> u32 {
        let Payload {
            type_index,
            at,
            length,
        } = parsed.frame(frame);
        match self.layout.kind(type_index) {
            Kind::Container(_) => self.container(parsed, frame, None),
            Kind::Struct(structure) => {
                // The kernel aligns the struct that a message ends with, and counts the zeros in nlmsg_len.
                let size = self.layout.size(structure);
                let (behind, end) = (at.saturating_add(size), at.saturating_add(length));
                let padded = (1..4).contains(&length.saturating_sub(size))
                    && parsed.unknown(behind, end, behind) == 0;
                self.layout
                    .leaf(type_index, if padded { size } else { length })
            }
            Kind::Structs(_) | Kind::Text => self.layout.leaf(type_index, length),
            // A value without a name is none of a message's fields.
            _ => parsed.unknown(at, at.saturating_add(length), at),
        }
    }

    /// Inside a frame of whatever type.
    fn entered(&mut self, parsed: Parsed<'_>, frame: u32) -> u32 {
        let payload = parsed.frame(frame);
        match self.layout.kind(payload.type_index) {
            Kind::Container(_) => self.container(parsed, frame, None),
            _ => self.layout.leaf(payload.type_index, payload.length),
        }
    }

    /// Inside a nest, a struct with attributes behind it, a list or records; `echo` is what of it is a request
    /// with a record of its own.
    fn container(&mut self, parsed: Parsed<'_>, frame: u32, echo: Option<(u32, u32)>) -> u32 {
        let payload = parsed.frame(frame);
        let Kind::Container(container) = self.layout.kind(payload.type_index) else {
            return self.layout.leaf(payload.type_index, payload.length);
        };
        if let Some(packed) = container.packed {
            return self.packed(parsed, frame, packed, container.set);
        }
        let mark = self.spans.len();
        let mut count = 0;
        if let Some(element) = container.element {
            count += self.list(parsed, frame + FRAME_WORDS, element, container.records);
        }
        if let Some(structure) = container.header {
            count += self.header(payload, structure, echo);
        }
        if let Some(set) = container.set {
            count += self.attributes(parsed, frame, set);
            count += self.overflow(parsed, frame, set);
        }
        count += self.gaps(parsed, payload, mark, container.set);
        self.spans.truncate(mark);
        count
    }

    fn header(&mut self, payload: Payload, structure: u32, echo: Option<(u32, u32)>) -> u32 {
        let present = self.layout.size(structure).min(payload.length);
        match echo {
            Some((start, length)) => {
                let before = start.saturating_sub(payload.at).min(present);
                self.spans.extend([(payload.at, before), (start, length)]);
                0
            }
            None => {
                self.spans.push((payload.at, present));
                self.layout.structure(structure, present)
            }
        }
    }

    fn attributes(&mut self, parsed: Parsed<'_>, frame: u32, set: u32) -> u32 {
        let mut count = 0;
        for slot in 0..self.layout.slots(set) {
            let value = parsed.word(frame + FRAME_WORDS + slot);
            if value == 0 {
                continue;
            }
            let (type_index, many) = self.layout.attribute(set, slot);
            count += match many {
                true => self.list(parsed, value & !INDEX_BIT, type_index, false),
                false => self.value(parsed, value, type_index, false),
            };
        }
        count
    }

    fn list(&mut self, parsed: Parsed<'_>, head: u32, type_index: u32, records: bool) -> u32 {
        let mut count = 0;
        let mut node = head + LIST_WORDS;
        while node != 0 {
            let value = parsed.word(node);
            if value != 0 {
                count += self.value(parsed, value, type_index, records);
            }
            node = parsed.word(node + 1);
        }
        count
    }

    /// What a slot or a node of a list tells of. Records have no attribute header.
    #[inline]
    fn value(&mut self, parsed: Parsed<'_>, value: u32, type_index: u32, record: bool) -> u32 {
        let header = if record { 0 } else { ATTRIBUTE };
        if value & INDEX_BIT == 0 {
            let length = parsed.length_at(value);
            self.spans
                .push((value.wrapping_sub(header), length + header));
            return self.layout.value(type_index, length);
        }
        let frame = value & !INDEX_BIT;
        let Payload { at, length, .. } = parsed.frame(frame);
        self.spans
            .push((at.wrapping_sub(header), length.saturating_add(header)));
        self.entered(parsed, frame)
    }

    /// Unknown attributes, and earlier duplicates of known ones.
    fn overflow(&mut self, parsed: Parsed<'_>, frame: u32, set: u32) -> u32 {
        let mut count = 0;
        let mut node = parsed.word(frame + 3);
        while node != 0 {
            let [next, raw_type, at, length, reason] =
                [0, 1, 2, 3, 4].map(|place| parsed.word(node + place));
            node = next;
            if reason == overflow::WIDTH {
                continue;
            }
            count += match self.layout.attribute_type(set, raw_type & TYPE_MASK) {
                Some(type_index) => self.value(parsed, at, type_index, false),
                None => {
                    self.spans
                        .push((at.wrapping_sub(ATTRIBUTE), length + ATTRIBUTE));
                    length
                }
            };
        }
        count
    }

    /// Bytes of a payload that are in none of the spans behind `mark`, and are no padding.
    fn gaps(&mut self, parsed: Parsed<'_>, payload: Payload, mark: usize, set: Option<u32>) -> u32 {
        let spans = self.spans.get_mut(mark..).unwrap_or_default();
        // Padded, they fill the payload: what lies between them is padding.
        let aligned = |length: u32| align(length as usize) as u64;
        let filled: u64 = spans.iter().map(|&(_, length)| aligned(length)).sum();
        if filled >= u64::from(payload.length)
            && spans
                .iter()
                .all(|&(at, _)| at.wrapping_sub(payload.at).is_multiple_of(4))
        {
            return 0;
        }
        spans.sort_unstable();
        let mut count = 0;
        let mut at = payload.at;
        for &(start, length) in spans.iter().chain([&(payload.end(), 0)]) {
            if start > at {
                let unknown = parsed.unknown(at, start, payload.at);
                count += match set {
                    Some(set) if unknown > 0 => {
                        self.layout.unpadded(parsed, start - unknown, unknown, set)
                    }
                    _ => unknown,
                };
            }
            at = at.max(start.saturating_add(length));
        }
        count
    }
}

impl Parsed<'_> {
    #[inline]
    fn word(&self, index: u32) -> u32 {
        self.tape.get(index as usize).copied().unwrap_or(0)
    }

    fn frame(&self, index: u32) -> Payload {
        Payload {
            type_index: self.word(index),
            at: self.word(index + 1),
            length: self.word(index + 2),
        }
    }

    /// Length of the attribute payload at `at`.
    #[inline]
    fn length_at(&self, at: u32) -> u32 {
        let length = (at as usize).checked_sub(ATTRIBUTE as usize);
        let length = length.and_then(|at| self.order.read_u16(self.bytes, at));
        u32::from(length.unwrap_or(0)).saturating_sub(ATTRIBUTE)
    }

    /// Bytes of a gap that are no padding: behind the next multiple of 4 from `origin`, unless they are a
    /// few zeros.
    fn unknown(&self, from: u32, to: u32, origin: u32) -> u32 {
        let aligned = from.saturating_add((4 - from.wrapping_sub(origin) % 4) % 4);
        let rest = to.saturating_sub(aligned);
        let bytes = self
            .bytes
            .get(aligned as usize..to as usize)
            .unwrap_or_default();
        match rest <= SURPLUS && bytes.iter().all(|&byte| byte == 0) {
            true => 0,
            false => rest,
        }
    }
}
