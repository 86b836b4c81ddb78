//! The walk by the schema: a tape of any size tells nothing beyond the bytes, whichever protocol they are read as.
#![no_main]

use std::cell::RefCell;

use libfuzzer_sys::fuzz_target;
use nlkit_schema::{Opaque, Order, Parsed, Parser, Source, Tables, Tape, header, record};

thread_local! {
    static OPAQUE: RefCell<Opaque> =
        RefCell::new(Opaque::new(Tables::builtin_bytes()).expect("the built-in tables are tables"));
}

fuzz_target!(|input: &[u8]| {
    let [protocol, setting, bytes @ ..] = input else {
        return;
    };
    let order = if setting & 1 == 0 {
        Order::Little
    } else {
        Order::Big
    };
    let source = Source {
        protocol: u16::from(*protocol % 24),
        order,
        datagram: 0,
    };
    let mut parser = Parser::new(Tables::builtin());
    parser.learn(0x1c, "ethtool");
    let mut words = vec![0; 1 << (5 + (setting >> 4))];
    let mut tape = Tape::new(&mut words);
    if parser
        .parse_datagram(source, bytes, 0, bytes.len(), &mut tape)
        .is_err()
    {
        return;
    }
    let tape = tape.words();
    let mut message = tape[header::FIRST] as usize;
    let mut end = 0;
    while message != 0 {
        let start = tape[message + record::START] as usize;
        let length = tape[message + record::LENGTH] as usize;
        assert!(
            start >= end && start + length <= bytes.len(),
            "messages lie in order inside the datagram"
        );
        end = start + length;
        let parsed = Parsed { tape, bytes, order };
        let opaque = OPAQUE.with_borrow_mut(|opaque| opaque.count(parsed, message));
        assert!(opaque <= length, "no more is opaque than is there");
        message = tape[message + record::NEXT] as usize;
    }
});
