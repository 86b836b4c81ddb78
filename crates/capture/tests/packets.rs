//! Capture files: every flavour of a file gives the same datagrams, whole or piece by piece.

mod files;

use files::{
    Flavour, NETLINK, Order, codes, file, files, flavours, found, in_pieces, message,
    pcapng_packet, record,
};
use nlkit_capture::{Direction, read};

#[test]
fn every_flavour_gives_the_same_datagrams() {
    let messages = [message(Order::Little, 1, 24), message(Order::Little, 0, 40)];
    for flavour in flavours() {
        let input = file(flavour, NETLINK, &messages);
        let capture = read(&input, None);
        assert_eq!(capture.problems, [], "{flavour:?}");
        assert_eq!(
            capture.format,
            if flavour.block { "pcapng" } else { "pcap" }
        );
        let datagrams = found(&capture);
        assert_eq!(datagrams.len(), 2, "{flavour:?}");
        for (index, (bytes, time, direction, protocol)) in datagrams.into_iter().enumerate() {
            assert_eq!(bytes, messages[index]);
            let expected = 1_700_000_000.25 + index as f64;
            assert!(
                time.is_some_and(|time| (time - expected).abs() < 1e-6),
                "{time:?}"
            );
            let expected = [Direction::Send, Direction::Receive][index];
            assert_eq!((direction, protocol), (Some(expected), Some(16)));
        }
    }
}

#[test]
fn pieces_of_any_size_make_no_difference() {
    for input in files() {
        let expected = read(&input, None);
        for size in [1, 7, 64, 4096] {
            assert_eq!(in_pieces(&input, size), expected, "pieces of {size}");
        }
    }
}

#[test]
fn pieces_of_text_make_no_difference() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/../../test/vectors");
    for folder in ["strace", "route", "messages"] {
        for entry in std::fs::read_dir(format!("{vectors}/{folder}")).unwrap() {
            let path = entry.unwrap().path();
            let input = std::fs::read(&path).unwrap();
            let expected = read(&input, None);
            for size in [1000, 65_536] {
                let capture = in_pieces(&input, size);
                assert_eq!(capture.datagrams, expected.datagrams, "{path:?}");
                assert_eq!(capture.bytes, expected.bytes);
                assert_eq!(
                    (capture.format, codes(&capture)),
                    (expected.format, codes(&expected))
                );
            }
        }
    }
}

#[test]
fn the_packet_type_goes_before_the_request_flag() {
    let request = message(Order::Little, 1, 24);
    for (packet_type, expected) in [
        (6, Some(Direction::Receive)),
        (7, Some(Direction::Send)),
        (4, Some(Direction::Send)),
        (0, None),
    ] {
        let flavour = Flavour {
            packet_type,
            ..Flavour::default()
        };
        let capture = read(
            &file(flavour, NETLINK, std::slice::from_ref(&request)),
            None,
        );
        assert_eq!(
            capture.datagrams[0].direction, expected,
            "packet type {packet_type}"
        );
    }
}

#[test]
fn a_cut_packet_is_kept_and_reported() {
    let mut input = file(
        Flavour::default(),
        NETLINK,
        &[message(Order::Little, 1, 24)],
    );
    let packet = [
        &[0, 4, 3, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
        &message(Order::Little, 1, 40),
    ]
    .concat();
    let place = input.len();
    input.extend(record(Flavour::default(), 3, &packet[..30], packet.len()));
    let capture = read(&input, None);
    assert_eq!(found(&capture)[1].0, packet[16..30]);
    assert_eq!(codes(&capture), ["truncated"]);
    assert_eq!(
        (capture.problems[0].offset, capture.problems[0].line),
        (place, 0)
    );
    assert!(
        capture.problems[0]
            .message
            .contains("30 of this packet's 56 bytes")
    );
}

#[test]
fn what_is_not_netlink_is_counted() {
    let capture = read(
        &file(Flavour::default(), 1, &[vec![0; 60], vec![0; 60]]),
        None,
    );
    assert_eq!(capture.datagrams, []);
    assert_eq!(codes(&capture), ["not-netlink"]);
    assert!(
        capture.problems[0]
            .message
            .starts_with("2 packets of link type 1 ")
    );
}

#[test]
fn cooked_captures_of_any_device_hold_netlink_packets_among_others() {
    let payload = message(Order::Little, 1, 24);
    let cooked = [
        &[0, 4, 3, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16][..],
        &payload,
    ]
    .concat();
    let loopback = [
        &[0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0][..],
        &[0; 40],
    ]
    .concat();
    let second = [
        &[0, 16, 0, 0, 0, 0, 0, 9, 3, 56, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
        &payload,
    ]
    .concat();
    let flavour = Flavour {
        plain: true,
        ..Flavour::default()
    };
    let capture = read(&file(flavour, 113, &[cooked, loopback]), None);
    assert_eq!(found(&capture)[0].0, payload);
    assert_eq!(
        (capture.datagrams.len(), codes(&capture)),
        (1, vec!["not-netlink"])
    );
    let capture = read(&file(flavour, 276, &[second]), None);
    assert_eq!(found(&capture)[0].0, payload);
    assert_eq!(capture.datagrams[0].protocol, Some(16));
}

#[test]
fn logged_packets_get_their_header_back() {
    for order in [Order::Little, Order::Big] {
        let flavour = Flavour {
            order,
            plain: true,
            ..Flavour::default()
        };
        let length = order.u16(8);
        let packet = [&[2, 0, 0, 5][..], &length, &order.u16(5), &[0, 0, 0, 3]].concat();
        let capture = read(&file(flavour, 239, std::slice::from_ref(&packet)), None);
        let bytes = &found(&capture)[0].0;
        assert_eq!(
            bytes[..6],
            [order.u32(28).as_slice(), &order.u16(0x400)].concat()
        );
        assert_eq!(bytes[16..], packet);
        assert_eq!(capture.datagrams[0].protocol, Some(12));
    }
}

#[test]
fn damaged_files_stop_where_the_damage_is() {
    let messages = [message(Order::Little, 1, 24), message(Order::Little, 0, 40)];
    for flavour in flavours().filter(|flavour| !flavour.gzip) {
        let whole = file(flavour, NETLINK, &messages);
        let expected = found(&read(&whole, None));
        for at in 0..whole.len() {
            let capture = read(&whole[..at], None);
            assert!(
                expected.starts_with(&found(&capture)),
                "{flavour:?} cut at {at}"
            );
        }
        let length_at = if flavour.block {
            whole.len() - 4
        } else {
            24 + 8
        };
        let mut damaged = whole.clone();
        damaged[length_at..length_at + 4].fill(0x7f);
        let capture = read(&damaged, None);
        assert!(codes(&capture).contains(&"bad-record"), "{flavour:?}");
        assert!(expected.starts_with(&found(&capture)));
    }
}

#[test]
fn damaged_gzip_keeps_what_came_before() {
    let messages: Vec<_> = (0..200)
        .map(|index| message(Order::Little, 1, 24 + 4 * (index % 50)))
        .collect();
    let flavour = Flavour {
        gzip: true,
        ..Flavour::default()
    };
    let whole = file(flavour, NETLINK, &messages);
    let expected = found(&read(&whole, None));
    assert_eq!(expected.len(), 200);
    let capture = read(&whole[..whole.len() / 2], None);
    assert!(codes(&capture).contains(&"bad-gzip"));
    assert!(!capture.datagrams.is_empty() && expected.starts_with(&found(&capture)));
    for size in [1, 7, 500, 5000] {
        let pieces = in_pieces(&whole[..whole.len() / 2], size);
        assert_eq!(found(&pieces), found(&capture), "in pieces of {size}");
    }
}

#[test]
fn a_packet_of_no_interface_is_reported() {
    let flavour = Flavour {
        block: true,
        ..Flavour::default()
    };
    let mut input = file(flavour, NETLINK, &[message(Order::Little, 1, 24)]);
    input.extend(pcapng_packet(flavour.order, 7, 3, &[0; 40], 40));
    let capture = read(&input, None);
    assert_eq!(
        (capture.datagrams.len(), codes(&capture)),
        (1, vec!["bad-record"])
    );
}
