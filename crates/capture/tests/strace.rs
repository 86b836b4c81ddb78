//! strace text: one session in every flavour gives the same messages; what is cut or gone is said.

use std::path::Path;

use nlkit_capture::{Capture, Datagram, Direction, read};

fn vector(name: &str) -> Capture {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test/vectors/strace");
    let path = folder.join(name);
    read(
        &std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        None,
    )
}

fn text(text: &str) -> Capture {
    read(text.as_bytes(), None)
}

fn bytes<'a>(capture: &'a Capture, datagram: &Datagram) -> &'a [u8] {
    &capture.bytes[datagram.offset..datagram.offset + datagram.length]
}

/// Every message of every datagram with its direction; sequence and port, which differ by run, are zero.
fn messages(capture: &Capture) -> Vec<(Direction, Vec<u8>)> {
    let mut all = Vec::new();
    for datagram in &capture.datagrams {
        let mut rest = bytes(capture, datagram);
        while let Some(word) = rest.first_chunk::<4>() {
            let length = u32::from_le_bytes(*word) as usize;
            if length < 16 || length > rest.len() {
                assert!(
                    rest.iter().all(|&byte| byte == 0),
                    "{length} of {} at {}",
                    rest.len(),
                    datagram.source
                );
                break;
            }
            let mut message = rest[..length].to_vec();
            message[8..16].fill(0);
            if message[4] == 2 && length >= 36 {
                message[28..36].fill(0); // the echoed header
            }
            all.push((
                datagram.direction.expect("strace tells the direction"),
                message,
            ));
            rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
        }
    }
    all
}

#[test]
fn every_flavour_that_keeps_the_bytes_gives_the_same_messages() {
    let expected = vector("dumps.txt");
    assert_eq!(expected.format, "strace");
    assert_eq!(expected.problems, []);
    assert_eq!(expected.datagrams.len(), 14, "seven commands");
    for name in [
        "dumps-x-yy-ttt.txt",
        "dumps-xx-y-tt.txt",
        "dumps-r-i-n.txt",
        "dumps-raw-T.txt",
        "dumps-verbose.txt",
        "strings-xx.txt",
        "strings-x.txt",
        "strings-octal.txt",
    ] {
        let capture = vector(name);
        assert_eq!(capture.problems, [], "{name}");
        assert_eq!(messages(&capture), messages(&expected), "{name}");
        for datagram in &capture.datagrams {
            assert_eq!(
                (datagram.protocol, datagram.fd),
                (Some(0), Some(3)),
                "{name}"
            );
            assert!(datagram.pid.is_some_and(|pid| pid > 1000), "{name}");
        }
    }
}

#[test]
fn times_of_every_kind() {
    let epoch = vector("dumps-x-yy-ttt.txt").datagrams[0]
        .time
        .expect("-ttt");
    assert!((1.7e9..4e9).contains(&epoch), "{epoch}");
    let clock = vector("dumps-xx-y-tt.txt").datagrams[0].time.expect("-tt");
    assert!(
        (0.0..86400.0).contains(&clock) && clock.fract() != 0.0,
        "{clock}"
    );
    let whole = vector("dumps-raw-T.txt").datagrams[0].time.expect("-t");
    assert!(
        (0.0..86400.0).contains(&whole) && whole.fract() == 0.0,
        "{whole}"
    );
    let relative = vector("dumps-r-i-n.txt");
    let times: Vec<f64> = relative
        .datagrams
        .iter()
        .map(|datagram| datagram.time.expect("-r"))
        .collect();
    assert!(
        times.is_sorted() && times[0] > 0.0 && times[13] < 60.0,
        "{times:?}"
    );
    assert_eq!(vector("dumps.txt").datagrams[0].time, None);
}

#[test]
fn every_call_that_carries_messages() {
    let expected = vector("talk-dumps.txt");
    let rules = |capture: &Capture| -> Vec<(Direction, usize, Option<u16>)> {
        let one = |datagram: &Datagram| {
            (
                datagram.direction.expect("known"),
                datagram.length,
                datagram.protocol,
            )
        };
        capture.datagrams.iter().map(one).collect()
    };
    let (send, receive) = (
        (Direction::Send, 28, Some(0)),
        (Direction::Receive, 192, Some(0)),
    );
    let six = (Direction::Receive, 132, Some(0));
    let short = (Direction::Receive, 40, Some(0));
    let expected_rules = [
        [send, receive], // sendmsg of two buffers, readv into two
        [send, receive], // write; recv that peeks; read
        [send, receive], // a duplicated descriptor
        [send, receive], // a child
        [send, receive], // recvmsg in a thread, interrupted by the send
        [send, six],     // sendmmsg, recvmmsg
        [send, short],   // a buffer of 40 bytes
    ];
    for name in ["talk-dumps.txt", "talk-strings.txt", "talk-pid.txt"] {
        let capture = vector(name);
        assert_eq!(rules(&capture), expected_rules.concat(), "{name}");
        let codes: Vec<&str> = capture
            .problems
            .iter()
            .map(|problem| problem.code)
            .collect();
        assert_eq!(codes, ["truncated"], "{name}");
        let sequences = |capture: &Capture| -> Vec<u8> {
            capture
                .datagrams
                .iter()
                .map(|datagram| bytes(capture, datagram)[8])
                .collect()
        };
        assert_eq!(sequences(&capture), sequences(&expected), "{name}");
        let child = &capture.datagrams[6];
        assert_ne!(
            child.pid, capture.datagrams[4].pid,
            "{name}: the child sends"
        );
        assert_eq!(capture.datagrams[4].fd, Some(4), "{name}: the duplicate");
    }
}

#[test]
fn generic_netlink_needs_no_hexdump() {
    let capture = vector("generic.txt");
    assert_eq!(capture.problems, []);
    let found: Vec<_> = capture
        .datagrams
        .iter()
        .map(|one| (one.protocol, bytes(&capture, one)[4]))
        .collect();
    assert_eq!(found, [(Some(16), 16), (Some(16), 16)]);
}

#[test]
fn decoded_text_says_that_the_bytes_are_gone_and_how_to_keep_them() {
    let capture = vector("decoded.txt");
    assert_eq!(capture.datagrams, []);
    assert_eq!(capture.bytes, []);
    let [problem] = capture.problems.as_slice() else {
        panic!("{:?}", capture.problems)
    };
    assert_eq!((problem.code, problem.line), ("bytes-gone", 8));
    assert!(
        problem
            .message
            .contains("-e trace=network -e read=all -e write=all"),
        "{}",
        problem.message
    );
}

#[test]
fn cut_strings_are_reported_where_they_are_cut() {
    let capture = vector("strings-cut.txt");
    assert!(
        capture.problems.iter().all(|problem| problem.code == "cut"),
        "{:?}",
        capture.problems
    );
    assert!(!capture.problems.is_empty());
    assert!(capture.problems[0].message.contains("-s 65536"));
    let cut = text(
        "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3\n\
         recvfrom(3, \"\\x14\\x00\\x00\\x00\"..., 8192, 0, NULL, NULL) = 20\n",
    );
    assert_eq!(cut.bytes, [0x14, 0, 0, 0]);
    assert_eq!((cut.problems[0].line, cut.problems[0].column), (2, 30));
    assert!(
        cut.problems[0].message.contains("4 of 20 bytes"),
        "{}",
        cut.problems[0].message
    );
}

#[test]
fn a_hexdump_with_a_line_missing_yields_nothing() {
    let capture = text(
        "sendto(3<NETLINK:[ROUTE:7]>, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK}, 0], 40, 0, NULL, 0) = 40\n \
         | 00000  28 00 00 00 12 00 01 03  c9 6c 02 6b 00 00 00 00  (........l.k.... |\n \
         | 00020  08 00 1d 00 01 00 00 00                           ........         |\n",
    );
    assert_eq!(capture.datagrams, []);
    assert_eq!(
        (capture.problems[0].code, capture.problems[0].line),
        ("missing-lines", 3)
    );
}

#[test]
fn a_hexdump_that_goes_on_with_that_of_a_lost_call_yields_nothing() {
    let capture = text(
        "sendmsg(3<NETLINK:[ROUTE:7]>, {msg_iov=[{iov_base=[{nlmsg_len=20}, 0], iov_len=20}], msg_iovlen=1}, 0) = 20\n \
         * 20 bytes in buffer 0\n \
         | 00000  14 00 00 00 12 00 01 03  c9 6c 02 6b 00 00 00 00  .........l.k.... |\n \
         | 00010  00 00 00 00                                       ....             |\n \
         * 16 bytes in buffer 0\n \
         | 00000  10 00 00 00 03 00 02 00  c9 6c 02 6b 00 00 00 00  .........l.k.... |\n",
    );
    assert_eq!(capture.datagrams, []);
    assert_eq!(capture.problems[0].code, "missing-lines");
}

#[test]
fn a_trace_that_ends_early_says_so() {
    let dump = text(
        "sendto(3<NETLINK:[ROUTE:7]>, [{nlmsg_len=40, nlmsg_type=RTM_GETLINK}, 0], 40, 0, NULL, 0) = 40\n \
         | 00000  28 00 00 00 12 00 01 03  c9 6c 02 6b 00 00 00 00  (........l.k.... |\n",
    );
    assert_eq!(
        (dump.problems[0].code, dump.datagrams[0].length),
        ("cut", 16)
    );
    let line = text("sendto(3, [{nlmsg_len=40, nlmsg_type=0x12, nlmsg_fl");
    assert_eq!(
        (line.problems[0].code, line.problems[0].column),
        ("cut", 52)
    );
}

#[test]
fn the_notation_of_old_strace() {
    let capture = text(
        "socket(PF_NETLINK, SOCK_RAW, 12) = 3\n\
         sendmsg(3, {msg_name(12)={sa_family=AF_NETLINK, pid=0, groups=00000000}, \
         msg_iov(1)=[{\"\\24\\0\\0\\0\\1\\0\\5\\0\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\", 20}], msg_controllen=0, msg_flags=0}, 0) = 20\n",
    );
    assert_eq!(capture.problems, []);
    assert_eq!(
        (capture.datagrams[0].length, capture.datagrams[0].protocol),
        (20, Some(12))
    );
}

#[test]
fn a_trace_without_netlink_says_so() {
    let capture = text("socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3\nclose(3) = 0\n");
    assert_eq!(capture.problems[0].code, "no-messages");
}
