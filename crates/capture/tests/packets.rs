//! Capture files and raw dumps: every flavour of a file gives the same datagrams, whole or piece by piece.

mod files;

use files::{Flavour, NETLINK, Order, file, files, flavours, message, pcapng_packet, record};
use nlkit_capture::{Capture, Direction, Reader, read};

fn codes(capture: &Capture) -> Vec<&'static str> {
    capture
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect()
}

/// Bytes, time, direction and protocol.
type Found = (Vec<u8>, Option<f64>, Option<Direction>, Option<u16>);

/// The datagrams without their places.
fn found(capture: &Capture) -> Vec<Found> {
    let found = capture.datagrams.iter().map(|datagram| {
        let bytes = capture.bytes[datagram.offset..][..datagram.length].to_vec();
        (bytes, datagram.time, datagram.direction, datagram.protocol)
    });
    found.collect()
}

fn in_pieces(input: &[u8], size: usize) -> Capture {
    let mut reader = Reader::new(None);
    let mut whole = Capture::default();
    let mut take = |reader: &mut Reader| {
        let part = reader.take();
        for datagram in &part.datagrams {
            let mut datagram = datagram.clone();
            datagram.offset += whole.bytes.len();
            whole.datagrams.push(datagram);
        }
        whole.bytes.extend(part.bytes);
        whole.problems.extend(part.problems);
        whole.format = part.format;
    };
    for piece in input.chunks(size) {
        reader.push(piece);
        take(&mut reader);
    }
    reader.end();
    take(&mut reader);
    whole
}

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

#[test]
fn raw_messages_are_a_datagram_each() {
    for order in [Order::Little, Order::Big] {
        let first = message(order, 1, 22);
        let second = message(order, 0, 40);
        let input = [&first[..], &[0; 2], &[0; 64], &second].concat();
        let capture = read(&input, None);
        assert_eq!((capture.format, &capture.problems), ("raw", &vec![]));
        let bytes: Vec<_> = found(&capture)
            .into_iter()
            .map(|(bytes, ..)| bytes)
            .collect();
        assert_eq!(bytes, [first.clone(), second.clone()]);
        assert_eq!(codes(&read(&input[..input.len() - 4], None)), ["cut"]);
        let junk = [&first[..], &[0; 2], b"no message here, only text"].concat();
        assert_eq!(codes(&read(&junk, None)), ["bad-record"]);
    }
}

#[test]
fn timestamps_of_rtmon_are_times() {
    let stamp = |seconds: u32, rest: u32| {
        let mut bytes = message(Order::Little, 0, 24);
        bytes[4] = 15;
        bytes[16..20].copy_from_slice(&seconds.to_le_bytes());
        bytes[20..].copy_from_slice(&rest.to_le_bytes());
        bytes
    };
    let event = message(Order::Little, 0, 40);
    let input = [
        stamp(1_700_000_000, 500_000),
        event.clone(),
        stamp(1_700_000_001, 0),
        event,
    ]
    .concat();
    let capture = read(&input, None);
    assert_eq!(capture.format, "rtmon");
    let times: Vec<_> = capture
        .datagrams
        .iter()
        .map(|datagram| datagram.time)
        .collect();
    assert_eq!(times, [Some(1_700_000_000.5), Some(1_700_000_001.0)]);
    assert_eq!(capture.datagrams[0].protocol, Some(0));
}

#[test]
fn base64_of_messages() {
    let messages = [message(Order::Little, 1, 24), message(Order::Big, 0, 40)];
    let long = message(Order::Little, 1, 200);
    let lines = messages.each_ref().map(|bytes| base64(bytes));
    let wrapped: Vec<_> = base64(&long)
        .into_bytes()
        .chunks(76)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    let text = format!(
        "{}\n{}\n\n{}\n",
        lines[0],
        lines[1].replace('+', "-").replace('/', "_"),
        wrapped.join("\n")
    );
    for capture in [read(text.as_bytes(), None), in_pieces(text.as_bytes(), 10)] {
        assert_eq!((capture.format, &capture.problems), ("base64", &vec![]));
        let bytes: Vec<_> = found(&capture)
            .into_iter()
            .map(|(bytes, ..)| bytes)
            .collect();
        assert_eq!(
            bytes,
            [messages[0].clone(), messages[1].clone(), long.clone()]
        );
    }
    assert_eq!(read(wrapped.join("\n").as_bytes(), None).datagrams.len(), 1);
    assert_eq!(codes(&read(b"\n%%%\n", Some("base64"))), ["bad-digit"]);
}

/// What `nlkit decode --json --bytes` prints of two datagrams, the second of two messages.
#[test]
fn our_own_json_with_bytes() {
    let text = br#"{"index":0,"datagram":0,"time":1.5,"pid":7,"fd":3,"direction":"send","protocol":"sock_diag","header":{"a":"}\"{"},"body":{"bytes":"ff"},"bytes":"1200000012000103000000000000000001020a0b"}
{"index":1,"datagram":1,"protocol":"route","bytes":"110000000300000000000000000000000a"}
{"index":2,"datagram":1,"protocol":"route","bytes":"10000000030000000000000000000000"}
"#;
    let capture = read(text, None);
    assert_eq!((capture.format, codes(&capture)), ("json", vec![]));
    let [first, second] = &capture.datagrams[..] else {
        panic!("{:?}", capture.datagrams);
    };
    assert_eq!(
        (
            first.time,
            first.pid,
            first.fd,
            first.direction,
            first.protocol,
            first.length
        ),
        (
            Some(1.5),
            Some(7),
            Some(3),
            Some(Direction::Send),
            Some(4),
            20
        )
    );
    assert_eq!((second.protocol, second.length), (Some(0), 20 + 16));
    for size in [1, 7, 100] {
        assert_eq!(in_pieces(text, size), capture);
    }
    let broken = read(b"{\"index\":0,\"datagram\":0,\"bytes\":\"1\"}\n{]\n", None);
    assert_eq!(codes(&broken), ["bad-digit", "bad-json"]);
}

#[test]
fn our_own_json_has_no_bytes() {
    let capture = read(
        br#"{"index":0,"datagram":0,"protocol":"route","header":{"length":52}}"#,
        None,
    );
    assert_eq!(
        (capture.datagrams.len(), codes(&capture)),
        (0, vec!["bytes-gone"])
    );
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, place| {
            bits << 8 | u32::from(group.get(place).copied().unwrap_or(0))
        });
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize] as char;
            text.push(if place > group.len() { '=' } else { digit });
        }
    }
    text
}
