use core::iter::FusedIterator;
use core::ops::Range;

use crate::{
    AttributeHeader, Layer, LengthError, NLA_F_NESTED, NLA_F_NET_BYTEORDER, NLA_TYPE_MASK, Order,
};

/// One attribute of a walk; its header and its payload lie inside the bytes walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute<'a> {
    offset: usize,
    raw_type: u16,
    payload: &'a [u8],
}

impl<'a> Attribute<'a> {
    /// Byte offset of the attribute's header, from the start of the bytes walked.
    #[inline(always)]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Byte offset of the payload, from the start of the bytes walked.
    #[inline(always)]
    pub fn payload_offset(&self) -> usize {
        self.offset + AttributeHeader::LENGTH
    }

    /// Where the attribute stands, header included and padding not, from the start of the bytes
    /// walked.
    #[inline(always)]
    pub fn range(&self) -> Range<usize> {
        self.offset..self.payload_offset() + self.payload.len()
    }

    /// `nla_type` as it stands, flags included.
    #[inline(always)]
    pub fn raw_type(&self) -> u16 {
        self.raw_type
    }

    /// `nla_type` without its two flags: the attribute's number in its set, or the index of a
    /// list's element.
    #[inline(always)]
    pub fn id(&self) -> u16 {
        self.raw_type & NLA_TYPE_MASK
    }

    /// Whether `NLA_F_NESTED` is set. A hint: old families make nests without it.
    #[inline(always)]
    pub fn is_nested(&self) -> bool {
        self.raw_type & NLA_F_NESTED != 0
    }

    /// Whether `NLA_F_NET_BYTEORDER` is set. A hint: nfnetlink's big-endian payloads mostly lack
    /// it.
    #[inline(always)]
    pub fn is_net_byteorder(&self) -> bool {
        self.raw_type & NLA_F_NET_BYTEORDER != 0
    }

    /// The payload: `nla_len` - 4 bytes.
    #[inline(always)]
    pub fn payload(&self) -> &'a [u8] {
        self.payload
    }
}

/// Walks attributes leniently: yields those that fit; [`Attributes::remainder`] then tells what
/// does not.
#[inline(always)]
pub fn attributes(bytes: &[u8], order: Order) -> Attributes<'_> {
    Attributes {
        bytes,
        offset: 0,
        order,
        remainder: None,
    }
}

/// Walks attributes strictly: the first one that does not fit is yielded as an error, and ends the
/// walk.
pub fn strict_attributes(bytes: &[u8], order: Order) -> StrictAttributes<'_> {
    StrictAttributes {
        walk: attributes(bytes, order),
        told: false,
    }
}

/// The lenient walk made by [`attributes`].
///
/// The next attribute stands at the aligned end of the one before; the last may be unpadded. Up to
/// three zero bytes at the end are padding.
#[derive(Debug, Clone)]
pub struct Attributes<'a> {
    bytes: &'a [u8],
    /// Where the next attribute starts; beyond the bytes when the last one was unpadded.
    offset: usize,
    order: Order,
    remainder: Option<LengthError>,
}

impl Attributes<'_> {
    /// What is malformed behind the last attribute that was yielded; `None` before the walk's end,
    /// and when all the bytes were attributes and padding.
    #[inline]
    pub fn remainder(&self) -> Option<LengthError> {
        self.remainder
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<Attribute<'a>> {
        let (bytes, offset) = (self.bytes, self.offset);
        let Some(header) = self.order.read_u32(bytes, offset) else {
            self.remainder = tail(bytes, offset);
            self.bytes = &[];
            return None;
        };
        let (first, second) = (header as u16, (header >> 16) as u16);
        let (length, raw_type) = match self.order {
            Order::Little => (first, second),
            Order::Big => (second, first),
        };
        let length = usize::from(length);
        // Most attributes hold four bytes. Where the next one stands then does not wait for the
        // length to be read: the processor guesses this branch and goes on.
        let (payload, padded) = match length {
            8 => (bytes.get(offset + AttributeHeader::LENGTH..offset + 8), 8),
            _ => {
                let payload = bytes.get(offset + AttributeHeader::LENGTH..offset + length);
                (payload, (length + 3) & !3)
            }
        };
        let Some(payload) = payload else {
            self.remainder = Some(misfit(length, bytes.len() - offset, offset));
            self.bytes = &[];
            return None;
        };
        self.offset = offset + padded;
        Some(Attribute {
            offset,
            raw_type,
            payload,
        })
    }
}

// These two take and return values, so that the walk itself can live in registers.

fn tail(bytes: &[u8], offset: usize) -> Option<LengthError> {
    let rest = bytes.get(offset..)?;
    let (layer, needed) = (Layer::AttributeHeader, AttributeHeader::LENGTH);
    let padding = rest.iter().all(|&byte| byte == 0);
    (!padding).then_some(LengthError {
        layer,
        needed,
        available: rest.len(),
        offset,
    })
}

#[cold]
fn misfit(length: usize, rest: usize, offset: usize) -> LengthError {
    let (needed, available) = match length {
        0..AttributeHeader::LENGTH => (AttributeHeader::LENGTH, length),
        _ => (length, rest),
    };
    LengthError {
        layer: Layer::Attribute,
        needed,
        available,
        offset,
    }
}

impl FusedIterator for Attributes<'_> {}

/// The strict walk made by [`strict_attributes`].
#[derive(Debug, Clone)]
pub struct StrictAttributes<'a> {
    walk: Attributes<'a>,
    told: bool,
}

impl<'a> Iterator for StrictAttributes<'a> {
    type Item = Result<Attribute<'a>, LengthError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(attribute) = self.walk.next() {
            return Some(Ok(attribute));
        }
        let error = self.walk.remainder().filter(|_| !self.told)?;
        self.told = true;
        Some(Err(error))
    }
}

impl FusedIterator for StrictAttributes<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    /// RTA_DST 192.0.2.0, RTA_OIF 2 with both flags set, a one-byte RTA_PREF with its padding.
    const BYTES: [u8; 24] = [
        8, 0, 1, 0, 192, 0, 2, 0, 8, 0, 4, 0xc0, 2, 0, 0, 0, 5, 0, 20, 0, 3, 0, 0, 0,
    ];

    #[test]
    fn yields_each_attribute_and_its_place() {
        let mut walk = attributes(&BYTES, Order::Little);
        let dst = walk.next().unwrap();
        assert_eq!(
            (dst.id(), dst.range(), dst.payload()),
            (1, 0..8, &[192, 0, 2, 0][..])
        );
        assert!(!dst.is_nested() && !dst.is_net_byteorder());
        let oif = walk.next().unwrap();
        assert_eq!(
            (oif.id(), oif.raw_type(), oif.payload_offset()),
            (4, 0xc004, 12)
        );
        assert!(oif.is_nested() && oif.is_net_byteorder());
        assert_eq!(walk.next().unwrap().range(), 16..21);
        assert_eq!((walk.next(), walk.remainder()), (None, None));
    }

    #[test]
    fn the_last_attribute_may_be_unpadded() {
        let mut walk = attributes(&BYTES[..21], Order::Little);
        assert_eq!(walk.by_ref().count(), 3);
        assert_eq!(walk.remainder(), None);
    }

    #[test]
    fn tells_of_a_length_beyond_the_end() {
        let mut walk = attributes(&BYTES[..14], Order::Little);
        assert_eq!(walk.by_ref().count(), 1);
        let expected = LengthError {
            layer: Layer::Attribute,
            needed: 8,
            available: 6,
            offset: 8,
        };
        assert_eq!(walk.remainder(), Some(expected));
        assert!(walk.next().is_none());
    }

    #[test]
    fn tells_of_a_length_below_the_header() {
        let mut walk = attributes(&[3, 0, 1, 0, 0, 0, 0, 0], Order::Little);
        assert_eq!(walk.next(), None);
        let expected = LengthError {
            layer: Layer::Attribute,
            needed: 4,
            available: 3,
            offset: 0,
        };
        assert_eq!(walk.remainder(), Some(expected));
    }

    #[test]
    fn a_short_tail_is_padding_only_when_zero() {
        let mut bytes = [4, 0, 9, 0, 0, 0, 0];
        assert_eq!(
            strict_attributes(&bytes, Order::Little)
                .filter(Result::is_err)
                .count(),
            0
        );
        bytes[6] = 1;
        let last = strict_attributes(&bytes, Order::Little).last().unwrap();
        let expected = LengthError {
            layer: Layer::AttributeHeader,
            needed: 4,
            available: 3,
            offset: 4,
        };
        assert_eq!(last, Err(expected));
    }

    #[test]
    fn strict_walk_ends_with_the_error() {
        let mut walk = strict_attributes(&BYTES[..14], Order::Little);
        assert!(walk.next().unwrap().is_ok());
        assert!(walk.next().unwrap().is_err());
        assert_eq!(walk.next(), None);
    }
}
