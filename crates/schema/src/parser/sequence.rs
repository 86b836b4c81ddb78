//! Sequences: values one behind the other, whose number, length or presence earlier ones tell.

use super::nested::{DEPTH_LIMIT, Value};
use super::walk::{FRAME_WORDS, LIST_WORDS, Walk};
use crate::tables::{Reference, Shape};
use crate::tape::{Full, INDEX_BIT, problem};

/// Place of a frame's length.
const FRAME_LENGTH: u32 = 2;

/// The frame of a value, and where the next one starts.
type Placed = (u32, usize);

/// A sequence's members, as they stand in the tables.
#[derive(Debug, Clone, Copy)]
struct Parts {
    first: u32,
    count: u32,
}

/// Several values of one type.
#[derive(Debug, Clone, Copy)]
struct Several {
    element: u32,
    count: Reference,
    size: Reference,
}

impl<const BIG: bool> Walk<'_, '_, '_, BIG> {
    /// Writes a sequence, or several values, that has all of the payload to itself. What is left over
    /// belongs to nothing inside it.
    pub fn whole(&mut self, value: Value, depth: u32) -> Result<Option<u32>, Full> {
        let Some((index, next)) = self.placed(value, depth)? else {
            return Ok(None);
        };
        // Of a sequence that is its `trailing`; several values have no place for it.
        let rest = value.end() - next;
        if rest > 0 && matches!(self.tables.shape(value.type_index), Shape::Several { .. }) {
            self.problem(problem::VALUE_SHORT, next, rest)?;
        }
        self.tape
            .put((index + FRAME_LENGTH) as usize, value.length as u32);
        Ok(Some(index))
    }

    /// The number that a reference tells in the innermost open sequence; 0 when its part is not there.
    pub fn referred(&self, reference: Reference) -> usize {
        let Some(&sequence) = self.scratch.sequences.last() else {
            return 0;
        };
        let slot = sequence as usize + FRAME_WORDS + reference.part() as usize;
        let frame = (self.tape.get(slot) & !INDEX_BIT) as usize;
        if frame == 0 {
            return 0;
        }
        let at = self.tape.get(frame + 1).wrapping_sub(self.message.origin) as usize;
        let length = self.tape.get(frame + FRAME_LENGTH as usize) as usize;
        reference.number(self.slice(at, at.saturating_add(length)))
    }

    /// Writes a value that starts at `value.at` and may reach to `value.end()`; `None` when it is cut
    /// short, which a problem tells, or cannot be entered.
    fn placed(&mut self, value: Value, depth: u32) -> Result<Option<Placed>, Full> {
        let value = self.chosen(value);
        if depth > DEPTH_LIMIT {
            self.problem(problem::TOO_DEEP, value.at, value.length)?;
            return Ok(None);
        }
        match self.tables.shape(value.type_index) {
            Shape::Sequence { first, count } => self
                .sequence(value, Parts { first, count }, depth)
                .map(Some),
            Shape::Several {
                element,
                count,
                size,
            } => {
                let several = Several {
                    element,
                    count,
                    size,
                };
                self.several(value, several, depth).map(Some)
            }
            Shape::Limited { inner, length } => self.limited(value, inner, length, depth),
            _ => self.sized(value, depth),
        }
    }

    fn sequence(&mut self, value: Value, parts: Parts, depth: u32) -> Result<Placed, Full> {
        let words = FRAME_WORDS + parts.count as usize;
        let frame = self.frame(words, value.type_index, value.at, value.length)?;
        self.scratch.sequences.push(frame.index);
        let mut at = value.at;
        for place in 0..parts.count {
            let Some(part) = self.tables.part(parts.first + place) else {
                break;
            };
            if part.condition.is_some() && self.referred(part.condition) == 0 {
                continue;
            }
            // Ends early, as elements of older stations do.
            if at >= value.end() {
                break;
            }
            let inside = Value {
                type_index: part.type_index,
                at,
                length: value.end() - at,
            };
            let Some((index, next)) = self.placed(inside, depth + 1)? else {
                break;
            };
            let slot = frame.index as usize + FRAME_WORDS + place as usize;
            self.tape.put(slot, INDEX_BIT | index);
            at = next;
        }
        self.scratch.sequences.pop();
        let length = (at - value.at) as u32;
        self.tape.put((frame.index + FRAME_LENGTH) as usize, length);
        Ok((frame.index, at))
    }

    fn several(&mut self, value: Value, several: Several, depth: u32) -> Result<Placed, Full> {
        let counted = several.count.is_some();
        let count = match counted {
            true => self.referred(several.count),
            false => usize::MAX,
        };
        let words = FRAME_WORDS + LIST_WORDS;
        let frame = self.frame(words, value.type_index, value.at, value.length)?;
        let head = frame.index + FRAME_WORDS as u32;
        let least = self.tables.size(several.element).max(1);
        let (mut at, mut written) = (value.at, 0);
        while written < count && value.end() - at >= least {
            let inside = Value {
                type_index: several.element,
                at,
                length: value.end() - at,
            };
            let placed = match several.size.is_some() {
                true => self.limited(inside, several.element, several.size, depth)?,
                false => self.placed(inside, depth + 1)?,
            };
            match placed {
                Some((index, next)) if next > at => {
                    self.append(head, INDEX_BIT | index)?;
                    at = next;
                    written += 1;
                }
                _ => break,
            }
        }
        if counted && written < count {
            self.problem(problem::VALUE_SHORT, at, value.end() - at)?;
        }
        let length = (at - value.at) as u32;
        self.tape.put((frame.index + FRAME_LENGTH) as usize, length);
        Ok((frame.index, at))
    }

    /// A value that takes as many bytes as a reference tells, or as there are.
    fn limited(
        &mut self,
        value: Value,
        inner: u32,
        length: Reference,
        depth: u32,
    ) -> Result<Option<Placed>, Full> {
        let told = self.referred(length);
        if told > value.length {
            self.problem(problem::VALUE_SHORT, value.at, value.length)?;
        }
        let limited = Value {
            type_index: inner,
            length: told.min(value.length),
            ..value
        };
        let entered = self.element(limited, depth)?;
        Ok(entered.map(|index| (index, limited.end())))
    }

    /// A value of the size that its type has, or of all that is left.
    fn sized(&mut self, value: Value, depth: u32) -> Result<Option<Placed>, Full> {
        let length = match self.tables.size(value.type_index) {
            0 => value.length,
            size => size,
        };
        if length > value.length {
            self.problem(problem::VALUE_SHORT, value.at, value.length)?;
            return Ok(None);
        }
        let sized = Value { length, ..value };
        let entered = self.element(sized, depth)?;
        Ok(entered.map(|index| (index, sized.end())))
    }
}
