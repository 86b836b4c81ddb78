//! The walk over the attributes of a frame.

use nlkit_wire::{Attribute, Attributes, attributes};

use super::walk::{FRAME_WORDS, Frame, LIST_WORDS, Pending, Scope, Stray, Walk};
use crate::tables::{Action, Selector, Shape, Step};
use crate::tape::{Full, INDEX_BIT, overflow};

impl<const BIG: bool> Walk<'_, '_, '_, BIG> {
    /// Fills the slots of `frame`, of a type whose set is `set`, from the attributes between
    /// `start` and `end`.
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

        let mut walk = attributes(self.slice(start, end), Self::ORDER);
        loop {
            let slots = self.tape.slice_mut(first_slot, known.slots as usize);
            let Some(attribute) = note_plain(&mut walk, actions, slots, base) else {
                break;
            };
            let action = tables.action(known, attribute.id().into());
            if action.step == Step::Assume && self.assumes(action, attribute.payload().len()) {
                let slot = first_slot + usize::from(action.slot());
                if self.tape.get(slot) == 0 {
                    self.tape
                        .put(slot, base.wrapping_add(attribute.payload_offset() as u32));
                    continue;
                }
            }
            self.unusual(frame, &attribute, start, action, depth)?;
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

    /// Whether a choice made by a byte of the header is its default, a leaf that `length` fits.
    #[inline(always)]
    fn assumes(&self, action: Action, length: usize) -> bool {
        let Shape::Choice { choice } = self.tables.shape(action.type_index) else {
            return false;
        };
        let Some(choice) = self.tables.choice(choice) else {
            return false;
        };
        let Selector::Header { offset, .. } = choice.selector else {
            return false;
        };
        let byte = self
            .message
            .bytes
            .get(self.message.body + usize::from(offset));
        byte.is_some_and(|&byte| choice.lacks_case(byte)) && action.width.plainly_fits(length)
    }

    /// Looks into what was left for later, in the order it came.
    pub fn enter_pending(
        &mut self,
        frame: &mut Frame,
        first: usize,
        depth: u32,
    ) -> Result<(), Full> {
        let mut next = first;
        while let Some(&pending) = self.scratch.pending.get(next) {
            next += 1;
            // A duplicate that came later has taken the place of what was left.
            if self.tape.get(pending.word as usize) == self.absolute(pending.at as usize) {
                self.enter(frame, pending, depth)?;
            }
        }
        self.scratch.pending.truncate(first);
        Ok(())
    }

    /// Handles an attribute that is more than the first and only leaf of its slot. `start` is where
    /// the walk that yielded it started.
    fn unusual(
        &mut self,
        frame: &mut Frame,
        attribute: &Attribute<'_>,
        start: usize,
        action: Action,
        depth: u32,
    ) -> Result<(), Full> {
        let at = start + attribute.payload_offset();
        let offset = self.absolute(at);
        let length = attribute.payload().len();
        let stray = Stray {
            raw_type: attribute.raw_type().into(),
            offset,
            length,
        };
        match action.step {
            // Padding is empty; whatever else comes under its number must not get lost.
            Step::Skip if length == 0 => return Ok(()),
            Step::Skip | Step::Unknown => return self.overflow(frame, stray, overflow::UNKNOWN),
            Step::Leaf | Step::Enter | Step::Assume | Step::EnterLater => {}
        }
        let slot = frame.index + FRAME_WORDS as u32 + u32::from(action.slot());
        let word = match action.is_many() {
            true => self.append_to_slot(slot, offset)?,
            false => self.replace(frame, slot, offset)?,
        };
        let type_index = action.type_index;
        let pending = Pending {
            word,
            type_index,
            at: at as u32,
            length: length as u32,
        };
        match action.step {
            Step::Enter | Step::Assume => self.enter(frame, pending, depth),
            Step::EnterLater => {
                self.scratch.pending.push(pending);
                Ok(())
            }
            _ if action.width.fits(length) => Ok(()),
            _ => self.overflow(frame, stray, overflow::WIDTH),
        }
    }

    /// Appends an offset to the list of a slot; returns the word that holds it.
    pub fn append_to_slot(&mut self, slot: u32, offset: u32) -> Result<u32, Full> {
        let head = match self.tape.get(slot as usize) {
            0 => {
                let head = self.tape.take(LIST_WORDS)?;
                self.tape.put(slot as usize, INDEX_BIT | head);
                head
            }
            list => list & !INDEX_BIT,
        };
        self.append(head, offset)
    }

    /// Puts an offset into a slot, and what was there aside; returns the word that holds it.
    #[inline]
    fn replace(&mut self, frame: &mut Frame, slot: u32, offset: u32) -> Result<u32, Full> {
        let earlier = self.tape.get(slot as usize);
        if earlier != 0 {
            let offset = match earlier & INDEX_BIT {
                0 => earlier,
                // The frame of what was entered tells where its payload stands.
                _ => self.tape.get((earlier & !INDEX_BIT) as usize + 1),
            };
            self.overflow_at(frame, offset, overflow::DUPLICATE)?;
        }
        self.tape.put(slot as usize, offset);
        Ok(slot)
    }
}

/// Notes the offsets of leaves that come for the first time and have the right width: nearly all of
/// the attributes there are. Ends at the first that is anything else.
#[inline(always)]
fn note_plain<'a>(
    walk: &mut Attributes<'a>,
    actions: &[Action],
    slots: &mut [u32],
    base: u32,
) -> Option<Attribute<'a>> {
    loop {
        let attribute = walk.next()?;
        let Some(action) = actions.get(usize::from(attribute.id())) else {
            return Some(attribute);
        };
        if !action.is_plain(attribute.payload().len()) {
            return Some(attribute);
        }
        match slots.get_mut(action.place()) {
            Some(slot) if *slot == 0 => {
                *slot = base.wrapping_add(attribute.payload_offset() as u32);
            }
            _ => return Some(attribute),
        }
    }
}
