//! Reads the names in tables, to show tapes by them.

use nlkit_wire::Order;

#[derive(Debug, Clone, Copy)]
pub struct Names<'a>(pub &'a [u8]);

impl<'a> Names<'a> {
    pub fn kind(self, type_index: u32) -> [u32; 4] {
        self.record(1, type_index)
    }

    pub fn operation(self, index: u32) -> &'a str {
        self.string(self.record::<9>(11, index)[0])
    }

    pub fn family(self, index: u32) -> &'a str {
        self.string(self.record::<9>(10, index)[0])
    }

    pub fn structure(self, index: u32) -> &'a str {
        self.string(self.record::<6>(4, index)[0])
    }

    /// Number of attributes of a set.
    pub fn slots(self, set: u32) -> u32 {
        self.record::<5>(2, set)[3]
    }

    /// Name and number of the attribute of a slot, and whether it repeats.
    pub fn attribute(self, set: u32, slot: u32) -> (&'a str, u32, bool) {
        let first = self.record::<5>(2, set)[2];
        let [id, name, _, _, flags] = self.record(3, first + slot);
        (self.string(name), id, flags & 1 != 0)
    }

    fn word(self, index: u32) -> u32 {
        Order::Little.read_u32(self.0, index as usize * 4).unwrap()
    }

    fn record<const N: usize>(self, section: u32, index: u32) -> [u32; N] {
        let (start, count) = (self.word(5 + 2 * section), self.word(6 + 2 * section));
        assert!(index < count, "record {index} of section {section}");
        std::array::from_fn(|place| self.word(start + index * N as u32 + place as u32))
    }

    fn string(self, reference: u32) -> &'a str {
        let start = self.word(5) as usize + reference as usize;
        let length = usize::from(Order::Little.read_u16(self.0, start).unwrap());
        std::str::from_utf8(&self.0[start + 2..start + 2 + length]).unwrap()
    }
}
