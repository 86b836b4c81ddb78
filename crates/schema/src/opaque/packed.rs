//! Containers without attribute headers and alignment: elements, sequences, several values.

use super::layout::Packed;
use super::{FRAME_WORDS, LIST_WORDS, Opaque, Parsed, Payload};
use crate::tables::Framing;
use crate::tape::INDEX_BIT;

impl Opaque {
    /// Opaque bytes of what is inside, and all bytes that are in nothing inside.
    pub(super) fn packed(
        &mut self,
        parsed: Parsed<'_>,
        frame: u32,
        packed: Packed,
        set: Option<u32>,
    ) -> u32 {
        let slots = frame + FRAME_WORDS;
        let (count, covered) = match (packed, set) {
            (Packed::Elements(framing), Some(set)) => self.elements(parsed, frame, framing, set),
            (Packed::Several, _) => self.inside(parsed, &values_of(parsed, slots)),
            (Packed::Sequence(parts), _) => {
                let words = (0..parts).map(|part| parsed.word(slots + part));
                self.inside(parsed, &words.collect::<Vec<_>>())
            }
            (Packed::Elements(_), None) => (0, 0),
        };
        let Payload { length, .. } = parsed.frame(frame);
        count.saturating_add(length.saturating_sub(covered))
    }

    fn elements(
        &mut self,
        parsed: Parsed<'_>,
        frame: u32,
        framing: Framing,
        set: u32,
    ) -> (u32, u32) {
        let (mut count, mut covered) = (0u32, 0u32);
        for slot in 0..self.layout.slots(set) {
            let value = parsed.word(frame + FRAME_WORDS + slot);
            let (_, many) = self.layout.attribute(set, slot);
            let values = match many {
                true if value != 0 => values_of(parsed, value & !INDEX_BIT),
                _ => vec![value],
            };
            let header = framing.header(self.layout.key(set, slot));
            let present = values.iter().filter(|&&value| value != 0).count() as u32;
            let (opaque, bytes) = self.inside(parsed, &values);
            count = count.saturating_add(opaque);
            covered = covered.saturating_add(bytes + present * header);
        }
        let mut node = parsed.word(frame + 3);
        while node != 0 {
            let [next, key, length] = [0, 1, 3].map(|place| parsed.word(node + place));
            count = count.saturating_add(length);
            covered = covered.saturating_add(length + framing.header(key));
            node = next;
        }
        (count, covered)
    }

    /// Opaque bytes of the frames that `values` tell, and the bytes they are of.
    fn inside(&mut self, parsed: Parsed<'_>, values: &[u32]) -> (u32, u32) {
        let (mut count, mut covered) = (0u32, 0u32);
        for &value in values.iter().filter(|&&value| value != 0) {
            let frame = value & !INDEX_BIT;
            count = count.saturating_add(self.entered(parsed, frame));
            covered = covered.saturating_add(parsed.frame(frame).length);
        }
        (count, covered)
    }
}

/// The words of the list whose head is at `head`.
fn values_of(parsed: Parsed<'_>, head: u32) -> Vec<u32> {
    let mut values = Vec::new();
    let mut node = head + LIST_WORDS;
    while node != 0 {
        values.push(parsed.word(node));
        node = parsed.word(node + 1);
    }
    values
}
