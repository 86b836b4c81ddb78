//! Framing: attributes and their payloads lie inside the bytes, in order, and end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nlkit_wire::{GenericHeader, MessageHeader, Order, attributes};

fuzz_target!(|bytes: &[u8]| {
    for order in [Order::Little, Order::Big] {
        let _ = MessageHeader::new(bytes, order).map(|header| (header.length(), header.flags()));
        let _ = GenericHeader::new(bytes).map(|header| header.command());
        let mut walk = attributes(bytes, order);
        let mut end = 0;
        for attribute in walk.by_ref() {
            let start = attribute.payload_offset();
            assert!(start >= end + 4, "attributes do not overlap");
            end = start + attribute.payload().len();
            assert!(end <= bytes.len());
        }
        if let Some(rest) = walk.remainder() {
            assert!(rest.offset >= end && rest.offset <= bytes.len());
        }
    }
});
