//! Types that depend on something else in the message.

use super::generic::text;
use super::walk::{FRAME_WORDS, Scope, Walk};
use crate::tables::{Key, Reading, Selector, Shape};
use crate::tape::INDEX_BIT;
use nlkit_wire::Order;

impl<const BIG: bool> Walk<'_, '_, '_, BIG> {
    /// The type that a choice gives to the payload of `length` bytes at `at`, and the one a reader assumes
    /// when told nothing; both 0 when there is none.
    pub fn choose(&self, choice: u32, at: usize, length: usize) -> (u32, u32) {
        let mut default = None;
        let mut next = choice;
        // Ends, since the tables have no choice that leads back to itself.
        loop {
            let Some(choice) = self.tables.choice(next) else {
                return (0, 0);
            };
            let assumed = *default.get_or_insert(choice.default);
            let chosen = self
                .case(next, choice.selector, at, length)
                .unwrap_or(choice.default);
            match self.tables.shape(chosen) {
                Shape::Choice { choice } => next = choice,
                _ => return (chosen, assumed),
            }
        }
    }

    fn case(&self, choice: u32, selector: Selector, at: usize, length: usize) -> Option<u32> {
        let number = match selector {
            Selector::Attribute { name } => return self.case_by_attribute(choice, name),
            Selector::Header { offset, width } => {
                let start = self.message.body + usize::from(offset);
                Self::ORDER.number(self.message.bytes.get(start..start + usize::from(width))?)?
            }
            Selector::Message => u64::from(self.message.id),
            Selector::Direction => u64::from(self.message.request),
            Selector::Length => length as u64,
            Selector::Dump => u64::from(self.message.dump),
            Selector::Payload { offset, width, big } => {
                let start = usize::from(offset);
                let payload = self.slice(at, at + length);
                let order = if big { Order::Big } else { Self::ORDER };
                order.number(payload.get(start..start + usize::from(width))?)?
            }
        };
        self.tables.case_of_number(choice, number)
    }

    /// Looks the attribute up in the nearest frame that has it.
    fn case_by_attribute(&self, choice: u32, name: u32) -> Option<u32> {
        let mut scopes = self.scratch.scopes.iter().rev();
        let (key, payload) = scopes.find_map(|&scope| self.key_payload(scope, name))?;
        let order = match key.reading {
            Reading::Text => return self.tables.case_of_text(choice, text(payload)),
            Reading::Host => Self::ORDER,
            Reading::Big => Order::Big,
            Reading::Little => Order::Little,
        };
        self.tables.case_of_number(choice, order.number(payload)?)
    }

    /// The payload of the attribute called `name`, if the frame has it as a plain value.
    fn key_payload(&self, scope: Scope, name: u32) -> Option<(Key, &[u8])> {
        let key = self.tables.key(scope.set, name)?;
        let slot = self
            .tape
            .get(scope.frame as usize + FRAME_WORDS + usize::from(key.slot));
        if slot == 0 || slot & INDEX_BIT != 0 {
            return None;
        }
        let at = slot.wrapping_sub(self.message.origin) as usize;
        let header = at.checked_sub(4)?;
        let length = usize::from(Self::ORDER.read_u16(self.message.bytes, header)?);
        Some((key, self.message.bytes.get(at..header + length)?))
    }
}
