//! What is not framed like attributes: elements in a framing of their own, and values whose number,
//! length or presence an earlier one tells.

use nlkit_wire::Order;

/// Number of an 802.11 element whose own number follows the length.
const EXTENSION: u32 = 255;
/// Number of an 802.11 element of a vendor.
const VENDOR: u32 = 221;
/// Keys below are numbers and extensions: an OUI of 00:00:00 or 00:00:01 has no key of its own.
const FIRST_VENDOR: u32 = 512;

/// Bits of an earlier part of the same sequence, as a little-endian number, its unit, and what to add to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reference(u32);

impl Reference {
    /// `word`: part (6 bits), first bit (12), number of bits (6), signed addend (4), power of two that the
    /// number is a multiple of (4); 0 is none.
    pub const fn new(word: u32) -> Self {
        Reference(word)
    }

    pub fn is_some(self) -> bool {
        self.0 != 0
    }

    pub fn part(self) -> u32 {
        self.0 & 0x3f
    }

    /// The number in the bytes of the part; 0 for bits that are not there.
    pub fn number(self, bytes: &[u8]) -> usize {
        let (first, width) = (self.0 >> 6 & 0xfff, self.0 >> 18 & 0x3f);
        let bit = |at: u32| {
            bytes
                .get((at / 8) as usize)
                .map_or(0, |byte| byte >> (at % 8) & 1)
        };
        let number =
            (0..width.min(32)).fold(0u64, |number, at| number | u64::from(bit(first + at)) << at);
        let addend = i64::from((self.0 << 4) as i32 >> 28);
        let number = (number << (self.0 >> 28)) as i64;
        usize::try_from(number + addend).unwrap_or(0)
    }
}

/// How elements tell their numbers and lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Framing(u32);

/// Where an element's value stands, counted from the element's start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ElementHeader {
    pub key: u32,
    pub header: usize,
    pub length: usize,
}

impl Framing {
    /// Number and length are big-endian.
    const BIG: u32 = 1 << 8;
    /// As in 802.11: number 255 is followed by a further number, 221 by an OUI and a type.
    const EXTENDED: u32 = 1 << 9;
    /// Number 0 is a byte alone.
    const LONE_ZERO: u32 = 1 << 10;

    /// `word`: bytes of the number (4 bits), bytes of the length (4 bits), and flags.
    pub const fn new(word: u32) -> Self {
        Framing(word)
    }

    pub fn is_valid(self) -> bool {
        let known = matches!(self.0 & 0xff, 0x11 | 0x12 | 0x21 | 0x22);
        known && self.0 >> 11 == 0
    }

    /// The element at the start of `bytes`; `None` when it is cut short. `knows`: whether the set has
    /// an element of this key.
    pub fn element(self, bytes: &[u8], knows: impl Fn(u32) -> bool) -> Option<ElementHeader> {
        let (id_bytes, length_bytes) = ((self.0 & 0xf) as usize, (self.0 >> 4 & 0xf) as usize);
        let order = match self.0 & Framing::BIG {
            0 => Order::Little,
            _ => Order::Big,
        };
        let key = order.number(bytes.get(..id_bytes)?)? as u32;
        if key == 0 && self.0 & Framing::LONE_ZERO != 0 {
            return Some(ElementHeader {
                key,
                header: 1,
                length: 0,
            });
        }
        let header = id_bytes + length_bytes;
        let length = order.number(bytes.get(id_bytes..header)?)? as usize;
        let value = bytes.get(header..header.checked_add(length)?)?;
        let plain = ElementHeader {
            key,
            header,
            length,
        };
        let keyed = |key, taken: usize| ElementHeader {
            key,
            header: header + taken,
            length: length - taken,
        };
        if self.0 & Framing::EXTENDED == 0 {
            return Some(plain);
        }
        Some(match (key, value) {
            (EXTENSION, [further, ..]) => keyed(256 + u32::from(*further), 1),
            (VENDOR, [a, b, c, d, ..]) => match u32::from_be_bytes([*a, *b, *c, *d]) {
                vendor if vendor >= FIRST_VENDOR && knows(vendor) => keyed(vendor, 4),
                _ => plain,
            },
            _ => plain,
        })
    }

    /// Bytes before the value of an element of this key.
    pub fn header(self, key: u32) -> u32 {
        let plain = (self.0 & 0xf) + (self.0 >> 4 & 0xf);
        match key {
            0 if self.0 & Framing::LONE_ZERO != 0 => 1,
            _ if self.0 & Framing::EXTENDED == 0 => plain,
            0..256 => plain,
            256..FIRST_VENDOR => plain + 1,
            _ => plain + 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_counts_in_its_unit_before_the_addend() {
        let reference = |unit: u32, addend: i32| {
            Reference::new(8 << 18 | (addend as u32 & 0xf) << 24 | unit << 28)
        };
        assert_eq!(reference(0, 0).number(&[5]), 5);
        assert_eq!(reference(3, -2).number(&[5]), 38);
        assert_eq!(reference(2, 7).number(&[255]), 1027);
        assert_eq!(reference(3, -2).number(&[0]), 0);
    }
}
