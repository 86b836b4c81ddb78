use core::iter::FusedIterator;
use core::ops::Range;

use crate::{Layer, LengthError, MessageHeader, Order, align};

/// One message of a walk: a `nlmsghdr` and its payload, whole and inside the bytes walked.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    offset: usize,
    bytes: &'a [u8],
    header: MessageHeader<&'a [u8]>,
}

impl<'a> Message<'a> {
    /// Byte offset of the message's header, from the start of the bytes walked.
    #[inline(always)]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Where the message stands, header included and padding not, from the start of the bytes
    /// walked.
    #[inline(always)]
    pub fn range(&self) -> Range<usize> {
        self.offset..self.offset + self.bytes.len()
    }

    /// The whole message, header included.
    #[inline(always)]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The message's header.
    #[inline(always)]
    pub fn header(&self) -> MessageHeader<&'a [u8]> {
        self.header
    }

    /// All behind the header.
    #[inline(always)]
    pub fn payload(&self) -> &'a [u8] {
        self.bytes.get(MessageHeader::LENGTH..).unwrap_or_default()
    }
}

/// Walks the messages of a datagram leniently: yields those that fit; [`Messages::remainder`] then
/// tells what does not.
#[inline]
pub fn messages(bytes: &[u8], order: Order) -> Messages<'_> {
    Messages {
        bytes,
        offset: 0,
        order,
        remainder: None,
    }
}

/// Walks the messages of a datagram strictly: the first one that does not fit is yielded as an
/// error, and ends the walk.
pub fn strict_messages(bytes: &[u8], order: Order) -> StrictMessages<'_> {
    StrictMessages {
        walk: messages(bytes, order),
        told: false,
    }
}

/// The lenient walk made by [`messages`].
///
/// The next message stands at the aligned end of the one before; the last may be unpadded. When
/// nothing but zero bytes follow a message, they are ignored: iproute2 sends its whole buffer
/// behind a short message.
#[derive(Debug, Clone)]
pub struct Messages<'a> {
    bytes: &'a [u8],
    offset: usize,
    order: Order,
    remainder: Option<LengthError>,
}

impl Messages<'_> {
    /// What is malformed behind the last message that was yielded; `None` before the walk's end,
    /// and when all the bytes were messages, padding and trailing zeros.
    #[inline]
    pub fn remainder(&self) -> Option<LengthError> {
        self.remainder
    }

    #[cold]
    fn stop(&mut self, rest: &[u8], needed: usize, available: usize) {
        let follows_a_message = self.offset > 0;
        if !(follows_a_message && rest.iter().all(|&byte| byte == 0)) {
            self.remainder = Some(LengthError {
                layer: Layer::Message,
                needed,
                available,
                offset: self.offset,
            });
        }
        self.offset = self.bytes.len();
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Message<'a>;

    #[inline]
    fn next(&mut self) -> Option<Message<'a>> {
        let rest = self.bytes.get(self.offset..)?;
        if rest.is_empty() {
            return None;
        }
        let Ok(header) = MessageHeader::new(rest, self.order) else {
            self.stop(rest, MessageHeader::LENGTH, rest.len());
            return None;
        };
        let length = usize::try_from(header.length()).unwrap_or(usize::MAX);
        if length < MessageHeader::LENGTH {
            self.stop(rest, MessageHeader::LENGTH, length);
            return None;
        }
        let Some(bytes) = rest.get(..length) else {
            self.stop(rest, length, rest.len());
            return None;
        };
        let found = Message {
            offset: self.offset,
            bytes,
            header,
        };
        self.offset += align(length);
        Some(found)
    }
}

impl FusedIterator for Messages<'_> {}

/// The strict walk made by [`strict_messages`].
#[derive(Debug, Clone)]
pub struct StrictMessages<'a> {
    walk: Messages<'a>,
    told: bool,
}

impl<'a> Iterator for StrictMessages<'a> {
    type Item = Result<Message<'a>, LengthError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(message) = self.walk.next() {
            return Some(Ok(message));
        }
        let error = self.walk.remainder().filter(|_| !self.told)?;
        self.told = true;
        Some(Err(error))
    }
}

impl FusedIterator for StrictMessages<'_> {}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use std::vec::Vec;

    /// A NLMSG_DONE of 18 bytes, its padding, and a NLMSG_NOOP.
    const BYTES: [u8; 36] = [
        18, 0, 0, 0, 3, 0, 2, 0, 9, 0, 0, 0, 1, 2, 0, 0, 7, 7, 0, 0, //
        16, 0, 0, 0, 1, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0,
    ];

    #[test]
    fn yields_each_message_and_its_place() {
        let mut walk = messages(&BYTES, Order::Little);
        let done = walk.next().unwrap();
        let header = done.header();
        assert_eq!((header.message_type(), header.flags()), (3, 2));
        assert_eq!((header.sequence(), header.port()), (9, 0x201));
        assert_eq!((done.range(), done.payload()), (0..18, &[7, 7][..]));
        assert_eq!(walk.next().unwrap().range(), 20..36);
        assert!(walk.next().is_none());
        assert_eq!(walk.remainder(), None);
    }

    #[test]
    fn the_last_message_may_be_unpadded() {
        let mut walk = messages(&BYTES[..18], Order::Little);
        assert_eq!(walk.by_ref().count(), 1);
        assert_eq!(walk.remainder(), None);
    }

    #[test]
    fn zeros_behind_the_last_message_are_ignored() {
        let mut bytes = Vec::from(BYTES);
        bytes.resize(152, 0);
        let mut walk = messages(&bytes, Order::Little);
        assert_eq!(walk.by_ref().count(), 2);
        assert_eq!(walk.remainder(), None);
    }

    #[test]
    fn zeros_alone_are_not_a_message() {
        let mut walk = messages(&[0; 20], Order::Little);
        assert!(walk.next().is_none());
        let expected = LengthError {
            layer: Layer::Message,
            needed: 16,
            available: 0,
            offset: 0,
        };
        assert_eq!(walk.remainder(), Some(expected));
    }

    #[test]
    fn tells_of_a_length_beyond_the_end() {
        let results: Vec<_> = strict_messages(&BYTES[..35], Order::Little).collect();
        let expected = LengthError {
            layer: Layer::Message,
            needed: 16,
            available: 15,
            offset: 20,
        };
        assert_eq!(results.len(), 2);
        assert_eq!(results[1].unwrap_err(), expected);
        assert_eq!(
            std::format!("{}", expected),
            "netlink message at offset 20 needs 16 bytes, has 15"
        );
    }
}
