//! Files that hold messages without packets: raw, rtmon, base64, our own JSON lines.

mod files;

use files::{Order, codes, found, in_pieces, message};
use nlkit_capture::{Direction, read};

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
