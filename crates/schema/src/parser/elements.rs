//! Elements: numbers, lengths and values in a framing of their own.

use super::nested::Value;
use super::walk::{FRAME_WORDS, Stray, Walk};
use crate::tables::{Action, Framing, Shape, Step};
use crate::tape::{Full, INDEX_BIT, overflow, problem};

impl<const BIG: bool> Walk<'_, '_, '_, BIG> {
    /// Writes the frame of a set of elements. Every value has a frame of its own, since nothing before
    /// it tells its length as an attribute header does. An element that is cut short ends the walk.
    pub fn elements(
        &mut self,
        value: Value,
        set: u32,
        framing: Framing,
        depth: u32,
    ) -> Result<u32, Full> {
        let tables = self.tables;
        let known = tables.set(set);
        let words = FRAME_WORDS + known.slots as usize;
        let mut frame = self.frame(words, value.type_index, value.at, value.length)?;
        let mut at = value.at;
        while at < value.end() {
            let rest = self.slice(at, value.end());
            let knows = |key| tables.action(known, key).step != Step::Unknown;
            let Some(element) = framing.element(rest, knows) else {
                self.problem(problem::ELEMENT_LENGTH, at, rest.len())?;
                break;
            };
            at += element.header;
            let action = tables.action(known, element.key);
            let stray = Stray {
                raw_type: element.key,
                offset: self.absolute(at),
                length: element.length,
            };
            let slot = frame.index + FRAME_WORDS as u32 + u32::from(action.slot());
            let inside = Value {
                type_index: action.type_index,
                at,
                length: element.length,
            };
            at += element.length;
            if matches!(action.step, Step::Unknown | Step::Skip) {
                self.overflow(&mut frame, stray, overflow::UNKNOWN)?;
            } else if !action.is_many() && self.tape.get(slot as usize) != 0 {
                self.overflow(&mut frame, stray, overflow::DUPLICATE)?;
            } else {
                match self.element(inside, depth)? {
                    Some(index) => self.keep(slot, action, INDEX_BIT | index)?,
                    None => self.overflow(&mut frame, stray, overflow::UNKNOWN)?,
                }
            }
        }
        Ok(frame.index)
    }

    /// The frame of a value that no attribute header precedes; `None` when its bytes are no value of its type.
    pub fn element(&mut self, value: Value, depth: u32) -> Result<Option<u32>, Full> {
        let value = self.chosen(value);
        match self.tables.shape(value.type_index) {
            Shape::Leaf { width } if !width.fits(value.length) => Ok(None),
            _ => self.entered(value, depth + 1),
        }
    }

    fn keep(&mut self, slot: u32, action: Action, index: u32) -> Result<(), Full> {
        match action.is_many() {
            true => self.append_to_slot(slot, index).map(|_| ()),
            false => {
                self.tape.put(slot as usize, index);
                Ok(())
            }
        }
    }

    /// The value with the type that a choice gives it.
    pub fn chosen(&self, value: Value) -> Value {
        let Shape::Choice { choice } = self.tables.shape(value.type_index) else {
            return value;
        };
        let (type_index, _) = self.choose(choice, value.at, value.length);
        Value {
            type_index,
            ..value
        }
    }
}
