//! What is entered: nests, structs with attributes behind them, lists, records.

use nlkit_wire::{align, attributes};

use super::walk::{FRAME_WORDS, Frame, LIST_WORDS, Pending, Walk};
use crate::tables::{Records, Shape, Width};
use crate::tape::{Full, INDEX_BIT, overflow, problem};

/// Frames inside each other, at most.
pub(super) const DEPTH_LIMIT: u32 = 32;

/// A payload and the type it is read as.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value {
    pub type_index: u32,
    /// Where the payload stands.
    pub at: usize,
    pub length: usize,
}

impl Value {
    pub fn end(self) -> usize {
        self.at + self.length
    }
}

impl<const BIG: bool> Walk<'_, '_, '_, BIG> {
    /// Looks into an attribute of `frame` or an element of a list: its word gets the index of what
    /// it is. When it cannot be entered the word keeps its offset, and a problem says why.
    pub fn enter(&mut self, frame: &mut Frame, pending: Pending, depth: u32) -> Result<(), Full> {
        let Pending {
            word,
            type_index,
            at,
            length,
        } = pending;
        let mut value = Value {
            type_index,
            at: at as usize,
            length: length as usize,
        };
        let mut assumed = type_index;
        if let Shape::Choice { choice } = self.tables.shape(type_index) {
            (value.type_index, assumed) = self.choose(choice, value.at, value.length);
        }
        let shape = self.tables.shape(value.type_index);
        if let Shape::Leaf { width } = shape
            && !width.fits(value.length)
        {
            self.overflow_at(frame, self.absolute(value.at), overflow::WIDTH)?;
        }
        let is_leaf = matches!(shape, Shape::Leaf { .. } | Shape::Struct { .. });
        if is_leaf && value.type_index == assumed {
            // A reader knows by itself the type of an attribute, and the default of a choice.
            return Ok(());
        }
        if let Some(index) = self.entered(value, depth + 1)? {
            self.tape.put(word as usize, INDEX_BIT | index);
        }
        Ok(())
    }

    /// Writes a value of any type but a choice as a frame, and returns its index; `None` when it
    /// cannot be entered.
    pub fn entered(&mut self, value: Value, depth: u32) -> Result<Option<u32>, Full> {
        let shape = self.tables.shape(value.type_index);
        match shape {
            Shape::None | Shape::Choice { .. } => return Ok(None),
            Shape::Leaf { .. } | Shape::Struct { .. } => return self.leaf(value).map(Some),
            _ if depth > DEPTH_LIMIT => {
                return self.refused(problem::TOO_DEEP, value);
            }
            Shape::StructThen { size, .. } if value.length < size as usize => {
                return self.refused(problem::STRUCT_SHORT, value);
            }
            Shape::Nest { .. } | Shape::List { .. } if !self.begins_with_attribute(value) => {
                return self.refused(problem::NEST_EXPECTED, value);
            }
            _ => {}
        }
        match shape {
            Shape::Nest { set } => self.set(value, set, 0, depth),
            Shape::StructThen { size, set } => self.set(value, set, size as usize, depth),
            Shape::List { element } => self.list(value, element, depth),
            Shape::Records(records) => self.records(value, records, depth),
            Shape::Elements { set, framing } => self.elements(value, set, framing, depth),
            Shape::Sequence { .. } | Shape::Several { .. } | Shape::Limited { .. } => {
                return self.whole(value, depth);
            }
            _ => self.leaf(value),
        }
        .map(Some)
    }

    /// Writes the frame of a set whose attributes stand behind a struct of `size` bytes.
    pub fn set(&mut self, value: Value, set: u32, size: usize, depth: u32) -> Result<u32, Full> {
        let words = FRAME_WORDS + self.tables.set(set).slots as usize;
        let mut frame = self.frame(words, value.type_index, value.at, value.length)?;
        if value.length > size {
            let mut start = (value.at + align(size)).min(value.end());
            if depth == 0 {
                start = self.behind_other_header(start, value.end());
            }
            self.fill(&mut frame, set, start, value.end(), depth)?;
        }
        Ok(frame.index)
    }

    /// Writes a value that is not looked into, with the type a choice gave it.
    pub fn leaf(&mut self, value: Value) -> Result<u32, Full> {
        let frame = self.frame(FRAME_WORDS, value.type_index, value.at, value.length)?;
        Ok(frame.index)
    }

    fn list(&mut self, value: Value, element: u32, depth: u32) -> Result<u32, Full> {
        let words = FRAME_WORDS + LIST_WORDS;
        let mut frame = self.frame(words, value.type_index, value.at, value.length)?;
        let head = frame.index + FRAME_WORDS as u32;
        let first_pending = self.scratch.pending.len();
        let width = match self.tables.shape(element) {
            Shape::Leaf { width } => Some(width),
            Shape::Struct { .. } | Shape::None => Some(Width::ANY),
            _ => None,
        };

        let mut walk = attributes(self.slice(value.at, value.end()), Self::ORDER);
        for attribute in walk.by_ref() {
            let at = value.at + attribute.payload_offset();
            let (offset, length) = (self.absolute(at), attribute.payload().len());
            let word = self.append(head, offset)?;
            match width {
                Some(width) if width.fits(length) => {}
                Some(_) => {
                    self.overflow_at(&mut frame, offset, overflow::WIDTH)?;
                }
                None => {
                    let (at, length) = (at as u32, length as u32);
                    self.scratch.pending.push(Pending {
                        word,
                        type_index: element,
                        at,
                        length,
                    });
                }
            }
        }
        if let Some(rest) = walk.remainder() {
            self.remainder(rest.shifted(value.at), value.end())?;
        }
        self.enter_pending(&mut frame, first_pending, depth)?;
        Ok(frame.index)
    }

    fn records(&mut self, value: Value, records: Records, depth: u32) -> Result<u32, Full> {
        let words = FRAME_WORDS + LIST_WORDS;
        let frame = self.frame(words, value.type_index, value.at, value.length)?;
        let head = frame.index + FRAME_WORDS as u32;
        let size = records.size as usize;
        let mut at = value.at;
        while at < value.end() {
            let rest = self.slice(at, value.end());
            if rest.len() < usize::from(records.alignment) && rest.iter().all(|&byte| byte == 0) {
                break;
            }
            let length = Self::ORDER.read_u16(rest, usize::from(records.length_at));
            let length = usize::from(length.unwrap_or(0));
            if rest.len() < size || length < size {
                self.problem(problem::STRUCT_SHORT, at, rest.len())?;
                break;
            }
            if length > rest.len() {
                self.problem(problem::ATTRIBUTE_LENGTH, at, rest.len())?;
                break;
            }
            let element = Value {
                type_index: records.element,
                at,
                length,
            };
            match self.entered(element, depth + 1)? {
                Some(index) => self.append(head, INDEX_BIT | index)?,
                None => break,
            };
            at += length.next_multiple_of(usize::from(records.alignment));
        }
        Ok(frame.index)
    }

    /// Whether a payload can be attributes: it is empty, or its first attribute fits.
    fn begins_with_attribute(&self, value: Value) -> bool {
        let payload = self.slice(value.at, value.end());
        payload.is_empty() || attributes(payload, Self::ORDER).next().is_some()
    }

    #[cold]
    fn refused(&mut self, code: u32, value: Value) -> Result<Option<u32>, Full> {
        self.problem(code, value.at, value.length)?;
        Ok(None)
    }
}
