//! What holds for all bytes: no panic, an end, offsets inside the message, and the same tape
//! whatever room there is.

use nlkit_schema::{Full, Order, Parser, RecordIndex, Source, Tables, Tape};
use proptest::prelude::*;

use crate::text::show;
use crate::wire::{LITTLE, recorded};

/// Walks a message of any bytes in both byte orders.
pub fn walk(tables: &Tables, protocol: u16, message_type: u16, body: &[u8]) {
    let bytes = LITTLE.message(message_type, 0, body);
    for order in [Order::Little, Order::Big] {
        let mut parser = Parser::new(tables);
        let source = Source {
            protocol,
            order,
            datagram: 0,
        };
        grown(&mut parser, source, &bytes, 1 << 12);
    }
}

/// Parses into ever larger tapes, from `size` words on, until one is large enough.
fn grown(parser: &mut Parser<'_>, source: Source, bytes: &[u8], size: usize) -> Vec<u32> {
    let mut size = size;
    loop {
        let mut words = vec![0xdead_beef; size];
        let mut tape = Tape::new(&mut words);
        match parser.parse_datagram(source, bytes, 0, bytes.len(), &mut tape) {
            Ok(()) => return tape.words().to_vec(),
            Err(Full) => assert!(
                tape.words().iter().all(|&word| word == 0),
                "nothing is written"
            ),
        }
        size = size * 2 + 1;
        assert!(size < 1 << 28, "a tape of 2^28 words must do");
    }
}

/// A recorded datagram and its protocol.
fn real() -> impl Strategy<Value = (u16, Vec<u8>)> {
    let all: Vec<_> = recorded()
        .into_iter()
        .map(|(_, protocol, bytes)| (protocol, bytes))
        .collect();
    prop::sample::select(all)
}

/// A recorded datagram with some bytes changed, perhaps cut, under the protocol it came by or not.
fn mutated() -> impl Strategy<Value = (u16, Vec<u8>)> {
    let change = (any::<prop::sample::Index>(), any::<u8>());
    let changes = proptest::collection::vec(change, 0..6);
    let other = prop_oneof![4 => Just(None), 1 => (0u16..22).prop_map(Some)];
    (real(), changes, any::<prop::sample::Index>(), 0u8..4, other).prop_map(
        |((protocol, mut bytes), changes, cut, whole, other)| {
            for (at, value) in changes {
                let at = at.index(bytes.len());
                bytes[at] = value;
            }
            if whole == 0 {
                bytes.truncate(cut.index(bytes.len()));
            }
            (other.unwrap_or(protocol), bytes)
        },
    )
}

fn order() -> impl Strategy<Value = Order> {
    prop_oneof![4 => Just(Order::Little), 1 => Just(Order::Big)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(1500)))]

    #[test]
    fn mutated_messages_are_told_within_bounds((protocol, bytes) in mutated(), order in order()) {
        let mut parser = Parser::new(Tables::builtin());
        let source = Source { protocol, order, datagram: 0 };
        let words = grown(&mut parser, source, &bytes, 1 << 14);
        // Showing checks every offset on the tape.
        show(Tables::builtin_bytes(), order, &bytes, &words);
    }

    #[test]
    fn any_bytes_are_told_within_bounds(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        protocol in 0u16..24,
        order in order(),
    ) {
        let mut parser = Parser::new(Tables::builtin());
        let source = Source { protocol, order, datagram: 0 };
        let words = grown(&mut parser, source, &bytes, 1 << 12);
        show(Tables::builtin_bytes(), order, &bytes, &words);
    }

    #[test]
    fn any_attributes_behind_any_header(
        message_type in prop_oneof![0u16..0x80, 0x100u16..0x1000],
        protocol in prop_oneof![Just(0u16), Just(16), Just(12), Just(4)],
        body in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        walk(Tables::builtin(), protocol, message_type, &body);
    }

    #[test]
    fn a_small_tape_delays_but_does_not_change(
        (protocol, bytes) in mutated(),
        size in 0usize..200,
    ) {
        let source = Source { protocol, order: Order::Little, datagram: 0 };
        let large = grown(&mut Parser::new(Tables::builtin()), source, &bytes, 1 << 14);
        let small = grown(&mut Parser::new(Tables::builtin()), source, &bytes, size);
        prop_assert_eq!(large, small);
    }

    #[test]
    fn a_full_tape_keeps_what_it_had((protocol, bytes) in mutated(), room in 0usize..400) {
        let source = Source { protocol, order: Order::Little, datagram: 0 };
        let mut parser = Parser::new(Tables::builtin());
        let mut words = vec![0xdead_beef; 24 + room];
        let mut tape = Tape::new(&mut words);
        let first = LITTLE.message(1, 0, &[]);
        let before: RecordIndex = parser.parse_message(source, &first, 0, 16, &mut tape).unwrap();
        let kept = tape.words().to_vec();
        if parser.parse_message(source, &bytes, 0, bytes.len(), &mut tape) == Err(Full) {
            prop_assert_eq!(tape.words(), &kept[..]);
            prop_assert_eq!((tape.records(), tape.field(before, 0)), (1, 0));
        }
    }
}
