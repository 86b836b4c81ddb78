//! Whole messages with the built-in tables.

use nlkit_schema::{Full, Order, Parser, Source, Tables, Tape, header, record};

use crate::text::{parsed, show, shown_as};
use crate::wire::{LITTLE, hex, recorded};

const ROUTE: &str = "34000000180005060245ac590000000002180000fe030001000000000800\
                     0100c000020008000500c00002010800040001000000";
const ROUTE_BIG: &str = "000000340018060559ac45020000000002180000fe0300010000000000080001c0000200\
                         00080005c00002010008000400000001";
const ROUTE_SHOWN: &str = "\
route newroute @0+52 flags 1
  body:6 rtmsg @16+36
    dst @32+4
    oif @48+4
    gateway @40+4
";

fn builtin(protocol: u16, bytes: &[u8]) -> String {
    shown_as(Tables::builtin_bytes(), protocol, Order::Little, bytes)
}

#[test]
fn a_route_and_its_big_endian_twin() {
    assert_eq!(builtin(0, &hex(ROUTE)), ROUTE_SHOWN);
    let twin = shown_as(Tables::builtin_bytes(), 0, Order::Big, &hex(ROUTE_BIG));
    assert_eq!(twin, ROUTE_SHOWN);
}

#[test]
fn offsets_count_from_the_start_of_the_input() {
    let mut bytes = vec![0xff; 7];
    bytes.extend(hex(ROUTE));
    bytes.extend([0xff; 5]);
    let mut words = [0; 200];
    let mut tape = Tape::new(&mut words);
    let source = Source {
        protocol: 0,
        order: Order::Little,
        datagram: 3,
    };
    let mut parser = Parser::new(Tables::builtin());
    parser
        .parse_datagram(source, &bytes, 7, 52, &mut tape)
        .unwrap();
    let first = tape.words()[header::FIRST] as usize;
    let found = &tape.words()[first..first + record::WORDS];
    assert_eq!((found[record::START], found[record::LENGTH]), (7, 52));
    assert_eq!(
        (found[record::BODY_OFFSET], found[record::DATAGRAM]),
        (23, 3)
    );
    let body = found[record::BODY] as usize;
    assert_eq!(tape.words()[body + 1..body + 3], [23, 36]);
    assert!(tape.words()[body + 4..].contains(&(7 + 32)));

    let mut copied = [0; 200];
    let mut of_copy = Tape::new(&mut copied);
    parser
        .parse_copy(source, &bytes[7..59], 7, &mut of_copy)
        .unwrap();
    assert_eq!(of_copy.words(), tape.words());
}

#[test]
fn zeros_behind_a_message_are_nothing() {
    let mut bytes = hex(ROUTE);
    bytes.resize(152, 0);
    assert_eq!(builtin(0, &bytes), ROUTE_SHOWN);
}

#[test]
fn what_is_left_over_is_a_record() {
    let mut bytes = hex(ROUTE);
    bytes.extend([0, 0, 1]);
    assert_eq!(
        builtin(0, &bytes),
        format!("{ROUTE_SHOWN}? @52+3 flags 4\n  ! 1 @52+3\n")
    );
    assert_eq!(builtin(0, &[0; 20]), "? @0+20 flags 4\n  ! 1 @0+20\n");
    bytes.truncate(52);
    bytes[0] = 15;
    assert_eq!(builtin(0, &bytes), "? @0+52 flags 4\n  ! 1 @0+52\n");
}

#[test]
fn a_message_cut_short_is_read_as_far_as_it_goes() {
    let expected = "\
route newroute @0+46 flags 5
  ! 1 @0+46
  ! 3 @44+2
  body:6 rtmsg @16+30
    dst @32+4
    gateway @40+4
";
    assert_eq!(builtin(0, &hex(ROUTE)[..46]), expected);
}

#[test]
fn an_empty_datagram_is_an_empty_tape_but_not_no_tape() {
    let mut parser = Parser::new(Tables::builtin());
    let source = Source {
        protocol: 0,
        order: Order::Little,
        datagram: 0,
    };
    let mut words = [9; 4];
    let mut tape = Tape::new(&mut words);
    assert_eq!(parser.parse_datagram(source, &[], 0, 0, &mut tape), Ok(()));
    assert_eq!(tape.words(), [0; 4]);
    let mut tape = Tape::new(&mut words[..3]);
    assert_eq!(
        parser.parse_datagram(source, &[], 0, 0, &mut tape),
        Err(Full)
    );
}

#[test]
fn short_headers_of_old_tools() {
    // RTM_GETNEIGH, RTM_GETADDR, RTM_GETROUTE with a rtgenmsg of one byte and its padding.
    for (message_type, name) in [(30, "getneigh"), (22, "getaddr"), (26, "getroute")] {
        let bytes = LITTLE.message(message_type, 0x301, &[2, 0, 0, 0]);
        let found = builtin(0, &bytes);
        assert!(
            found.contains(name) && found.contains("flags 3\n  ! 4 @16+4\n"),
            "{found}"
        );
        assert!(found.contains(" @16+4\n"));
    }
}

#[test]
fn unknown_operations_and_protocols_are_records() {
    let bytes = LITTLE.message(2000, 0, &[1, 2, 3, 4]);
    assert_eq!(builtin(0, &bytes), "? @0+20\n");
    assert_eq!(builtin(200, &bytes), "? @0+20\n");
    assert_eq!(builtin(16, &bytes), "? @0+20\n");
}

#[test]
fn connector_data_is_not_the_end_of_a_dump() {
    // NETLINK_CONNECTOR uses the type of NLMSG_DONE for data: once its family is in the tables, the
    // record's class is 0. Until then nothing tells it from the control message.
    let bytes = LITTLE.message(3, 0, &[0; 4]);
    let found = builtin(11, &bytes);
    assert!(
        found.starts_with("control done") == found.contains("class 3"),
        "{found}"
    );
}

#[test]
fn audit_records_whose_length_leaves_out_the_header() {
    let mut bytes = LITTLE.message(1300, 0, b"audit(1.2:3): x=1");
    bytes.truncate(33);
    bytes[0] = 17;
    let found = builtin(9, &bytes);
    assert!(found.contains("@0+33") && !found.contains('!'), "{found}");
    assert!(
        builtin(0, &bytes).contains("! 1"),
        "only in the audit protocol"
    );
}

#[test]
fn kernel_events_for_udev_have_no_header() {
    let bytes = b"add@/devices/x\0ACTION=add\0";
    let found = builtin(15, bytes);
    assert!(found.contains("@0+26") && !found.contains('!'), "{found}");
}

#[test]
fn what_the_kernel_sent_has_no_problems() {
    let mut parser = Parser::new(Tables::builtin());
    let mut known = 0;
    for (label, protocol, bytes) in recorded() {
        let source = Source {
            protocol,
            order: Order::Little,
            datagram: 0,
        };
        let words = parsed(&mut parser, source, &bytes);
        let text = show(Tables::builtin_bytes(), Order::Little, &bytes, &words);
        assert!(
            label.ends_with('>') || !text.contains('!'),
            "{label}: {text}"
        );
        known += text.lines().filter(|line| line.contains("body:")).count();
    }
    assert!(known > 40, "{known}");
}
