//! What the crate promises for all bytes: no panic, an end, and ranges that lie inside, in order,
//! apart.

use nlkit_wire::{
    Attribute, Message, Order, attributes, messages, strict_attributes, strict_messages,
};
use proptest::prelude::*;

/// Bytes that often, but not always, are attributes.
fn attribute_like() -> impl Strategy<Value = Vec<u8>> {
    let one = (
        0u16..24,
        any::<u16>(),
        proptest::collection::vec(any::<u8>(), 0..24),
    )
        .prop_map(|(slack, kind, body)| {
            let declared = if slack < 20 {
                4 + body.len() as u16
            } else {
                slack - 20
            };
            let mut bytes = Vec::from(declared.to_le_bytes());
            bytes.extend(kind.to_le_bytes());
            bytes.extend(&body);
            bytes.resize(bytes.len().next_multiple_of(4), 0);
            bytes
        });
    proptest::collection::vec(one, 0..8).prop_map(|parts| parts.concat())
}

/// Bytes that often, but not always, are messages.
fn message_like() -> impl Strategy<Value = Vec<u8>> {
    let one = (0u32..24, any::<[u8; 12]>(), attribute_like()).prop_map(|(slack, header, body)| {
        let declared = if slack < 20 {
            16 + body.len() as u32
        } else {
            slack
        };
        [&declared.to_le_bytes()[..], &header, &body].concat()
    });
    (proptest::collection::vec(one, 0..4), 0usize..40).prop_map(|(parts, zeros)| {
        let mut bytes = parts.concat();
        bytes.resize(bytes.len() + zeros, 0);
        bytes
    })
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        attribute_like(),
        message_like()
    ]
}

fn both_orders() -> impl Strategy<Value = Order> {
    prop_oneof![Just(Order::Little), Just(Order::Big)]
}

fn reverse(bytes: &mut [u8], offset: usize, length: usize) {
    bytes[offset..offset + length].reverse();
}

fn header_values(message: &Message) -> (u32, u16, u16, u32, u32) {
    let header = message.header();
    let (sequence, port) = (header.sequence(), header.port());
    (
        header.length(),
        header.message_type(),
        header.flags(),
        sequence,
        port,
    )
}

proptest! {
    #[test]
    fn attributes_lie_inside_in_order_and_apart(bytes in any_bytes(), order in both_orders()) {
        let mut walk = attributes(&bytes, order);
        let mut end = 0;
        for attribute in walk.by_ref() {
            prop_assert!(attribute.offset() >= end && attribute.offset() < end + 4);
            end = attribute.range().end;
            prop_assert!(end <= bytes.len());
            prop_assert_eq!(&bytes[attribute.range()][4..], attribute.payload());
        }
        match walk.remainder() {
            Some(rest) => prop_assert!(rest.offset <= bytes.len() && rest.needed > rest.available),
            None => prop_assert!(bytes[end..].len() < 4 + 3),
        }
    }

    #[test]
    fn messages_lie_inside_in_order_and_apart(bytes in any_bytes(), order in both_orders()) {
        let mut walk = messages(&bytes, order);
        let mut end = 0;
        for message in walk.by_ref() {
            prop_assert!(message.offset() >= end && message.offset() < end + 4);
            end = message.range().end;
            prop_assert!(end <= bytes.len());
            prop_assert_eq!(message.bytes(), &bytes[message.range()]);
        }
        match walk.remainder() {
            Some(rest) => prop_assert!(rest.offset <= bytes.len() && rest.needed > rest.available),
            None => prop_assert!(bytes.is_empty() || end > 0),
        }
    }

    #[test]
    fn strict_walks_yield_the_same_and_then_the_error(bytes in any_bytes(), order in both_orders()) {
        let mut lenient = attributes(&bytes, order);
        let expected: Vec<Attribute> = lenient.by_ref().collect();
        let found: Vec<_> = strict_attributes(&bytes, order).collect();
        prop_assert_eq!(found.len(), expected.len() + usize::from(lenient.remainder().is_some()));
        prop_assert_eq!(found.last().and_then(|last| last.err()), lenient.remainder());

        let mut lenient = messages(&bytes, order);
        let expected = lenient.by_ref().count();
        let found: Vec<_> = strict_messages(&bytes, order).collect();
        prop_assert_eq!(found.len(), expected + usize::from(lenient.remainder().is_some()));
        prop_assert_eq!(found.last().and_then(|last| last.err()), lenient.remainder());
    }

    #[test]
    fn the_big_endian_twin_gives_the_same_items(bytes in message_like()) {
        let little: Vec<Message> = messages(&bytes, Order::Little).collect();
        let end = little.last().map_or(0, |last| last.range().end);
        let mut twin = Vec::from(&bytes[..end]);
        for message in &little {
            for (offset, length) in [(0, 4), (4, 2), (6, 2), (8, 4), (12, 4)] {
                reverse(&mut twin, message.offset() + offset, length);
            }
            for attribute in attributes(message.payload(), Order::Little) {
                let offset = message.offset() + 16 + attribute.offset();
                reverse(&mut twin, offset, 2);
                reverse(&mut twin, offset + 2, 2);
            }
        }
        let big: Vec<Message> = messages(&twin, Order::Big).collect();
        prop_assert_eq!(big.len(), little.len());
        for (one, other) in little.iter().zip(&big) {
            prop_assert_eq!(one.range(), other.range());
            prop_assert_eq!(header_values(one), header_values(other));
            let here: Vec<Attribute> = attributes(one.payload(), Order::Little).collect();
            let there: Vec<Attribute> =
                attributes(other.payload(), Order::Big).take(here.len()).collect();
            prop_assert_eq!(here, there);
        }
    }
}
