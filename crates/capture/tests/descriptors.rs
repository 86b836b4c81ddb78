//! Which descriptors of a strace text are netlink's: followed over processes and UNIX sockets, guessed where no
//! socket call is seen; and the messages of a vector that strace shows in part.

use nlkit_capture::{Capture, Datagram, Direction, read};

fn text(text: &str) -> Capture {
    read(text.as_bytes(), None)
}

fn bytes<'a>(capture: &'a Capture, datagram: &Datagram) -> &'a [u8] {
    &capture.bytes[datagram.offset..datagram.offset + datagram.length]
}

/// A generic netlink socket goes from one process to another, where its number was another one's before.
#[test]
fn descriptors_are_followed_over_unix_sockets() {
    const NETLINK_GENERIC: u16 = 16;
    let opened = "7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 9\n\
                  7 close(9) = 0\n\
                  6 socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC) = 5\n";
    let rights = |fd: u32| {
        format!(
            "{{msg_name=NULL, msg_namelen=0, msg_iov=[{{iov_base=\"\\0\", iov_len=1}}], msg_iovlen=1, \
             msg_control=[{{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[{fd}]}}], \
             msg_controllen=24, msg_flags=0}}, 0"
        )
    };
    let sent = "7 send(9, \"\\x14\\x00\\x00\\x00\\x10\\x00\\x05\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x03\\x01\\x00\\x00\", 20, 0) = 20\n";
    let (giving, taking) = (rights(5), rights(9));
    let in_order = format!("6 sendmsg(3, {giving}) = 1\n7 recvmsg(4, {taking}) = 1\n");
    let returned_late = format!(
        "6 sendmsg(3, {giving} <unfinished ...>\n7 recvmsg(4, {taking}) = 1\n6 <... sendmsg resumed>) = 1\n"
    );
    for between in [in_order, returned_late] {
        let capture = text(&format!("{opened}{between}{sent}"));
        let [datagram] = &capture.datagrams[..] else {
            panic!("{:?}", capture.datagrams);
        };
        assert_eq!(datagram.protocol, Some(NETLINK_GENERIC), "{between}");
        assert_eq!(bytes(&capture, datagram).len(), 20);
    }
    let refused = format!("6 sendmsg(3, {giving}) = -1 EPIPE (Broken pipe)\n");
    assert!(
        text(&format!("{opened}{refused}{sent}"))
            .datagrams
            .is_empty()
    );
}

/// `-s` limits the entries that strace shows of a vector, not its hexdumps.
#[test]
fn entries_that_strace_leaves_out_are_in_the_hexdump() {
    let message = |seq: u8| {
        format!(
            " * 20 bytes in buffer 0\n | 00000  14 00 00 00 12 00 05 00  {seq:02x} 00 00 00 00 00 00 00  ................ |\n \
             | 00010  00 00 00 00                                       ....             |\n"
        )
    };
    let shown = "{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"\\24\"..., iov_len=20}], msg_iovlen=1, \
                 msg_controllen=0, msg_flags=0}, msg_len=20}";
    for vector in [
        "[...]".to_owned(),
        format!("[{shown}, ...]"),
        format!("[{shown}, {shown}, {shown}]"),
    ] {
        let mut trace = format!(
            "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3\nsendmmsg(3, {vector}, 3, 0) = 3\n"
        );
        for at in 0..3u8 {
            trace += &format!(" = 1 buffers in vector {at}\n{}", message(at + 1));
        }
        let capture = text(&trace);
        assert_eq!(capture.problems, [], "{vector}");
        let sequences: Vec<u8> = capture
            .datagrams
            .iter()
            .map(|datagram| bytes(&capture, datagram)[8])
            .collect();
        assert_eq!(sequences, [1, 2, 3], "{vector}");
    }
}

#[test]
fn entries_that_are_nowhere_are_told() {
    let capture =
        text("socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3\nsendmmsg(3, [...], 2, 0) = 2\n");
    assert_eq!(capture.datagrams, []);
    assert!(
        capture.problems.iter().any(|problem| problem.code == "cut"),
        "{:?}",
        capture.problems
    );
}

/// A process whose clone() the trace lacks may have other files under the numbers of another one's sockets.
#[test]
fn a_descriptor_that_is_only_guessed_needs_bytes_that_are_netlink() {
    let opened = "5 socket(AF_NETLINK, SOCK_RAW, NETLINK_AUDIT) = 5\n";
    let bus = "\"l\\1\\0\\1\\0\\0\\0\\0\\1\\0\\0\\0n\\0\\0\\0\\1\\1o\\0\"";
    let message = "\"\\20\\0\\0\\0\\350\\3\\5\\0\\1\\0\\0\\0\\0\\0\\0\\0\"";
    let sent =
        |bytes: &str, length| format!("9 sendto(5, {bytes}, {length}, 0, NULL, 0) = {length}\n");
    assert_eq!(text(&format!("{opened}{}", sent(bus, 20))).datagrams, []);

    let capture = text(&format!("{opened}{}", sent(message, 16)));
    let [datagram] = &capture.datagrams[..] else {
        panic!("{:?}", capture.datagrams);
    };
    assert_eq!(datagram.protocol, Some(9));

    let hexdump = "9 sendto(5, \"l\"..., 20, 0, NULL, 0) = 20\n \
                   | 00000  6c 01 00 01 00 00 00 00  01 00 00 00 6e 00 00 00  l...........n... |\n \
                   | 00010  01 01 6f 00                                       ..o.             |\n";
    let capture = text(&format!("{opened}{hexdump}"));
    let codes: Vec<_> = capture
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!((capture.datagrams, codes), (vec![], vec!["no-messages"]));

    // Its own socket() or its parent's clone() make it certain: then wrong bytes are the program's mistake.
    let cloned = "5 clone(child_stack=NULL, flags=SIGCHLD) = 9\n";
    let capture = text(&format!("{opened}{cloned}{}", sent(bus, 20)));
    assert_eq!(capture.datagrams.len(), 1);
}

/// Uevents have no netlink header.
#[test]
fn guessed_uevents_are_known_by_their_text() {
    let opened = "5 socket(AF_NETLINK, SOCK_RAW, NETLINK_KOBJECT_UEVENT) = 5\n";
    for (bytes, length, count) in [
        ("add@/devices/x\\0", 15, 1),
        ("libudev\\0\\xfe", 9, 1),
        ("l\\1\\0\\1", 4, 0),
    ] {
        let sent = format!("9 recvfrom(5, \"{bytes}\", 99, 0, NULL, NULL) = {length}\n");
        let capture = text(&format!("{opened}{sent}"));
        assert_eq!(capture.datagrams.len(), count, "{bytes}");
    }
}

#[test]
fn an_attached_process_shows_no_socket_call() {
    let capture = text(
        "sendto(5, \"\\24\\0\\0\\0\\22\\0\\1\\3\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\", 20, 0, NULL, 0) = 20\n\
         read(5, \"\\20\\0\\0\\0\\3\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\", 16) = 16\n\
         sendto(6, \"GET / HTTP/1.1\\r\\n\\r\\n\", 18, 0, NULL, 0) = 18\n",
    );
    let found: Vec<_> = capture
        .datagrams
        .iter()
        .map(|one| (one.fd, one.protocol, one.length))
        .collect();
    assert_eq!(
        found,
        [(Some(5), None, 20)],
        "whole messages on a socket nothing is known about"
    );
}

#[test]
fn other_descriptors_and_failed_calls_are_no_messages() {
    let capture = text(
        "socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3\n\
         sendto(3, \"\\x10\\0\\0\\0\\3\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\", 16, 0, NULL, 0) = 16\n\
         write(1, \"\\x10\\0\\0\\0\\3\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\", 16) = 16\n\
         socket(AF_NETLINK, SOCK_RAW, NETLINK_AUDIT) = 4\n\
         recvfrom(4, 0x7ffd, 8192, MSG_DONTWAIT, NULL, NULL) = -1 EAGAIN (Resource temporarily unavailable)\n\
         sendto(4, \"\\x10\\0\\0\\0\\350\\3\\5\\0\\1\\0\\0\\0\\0\\0\\0\\0\", 16, 0, NULL, 0) = -1 EPERM (Operation not permitted)\n\
         close(4) = 0\n\
         write(4, \"\\x10\\0\\0\\0\\3\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\", 16) = 16\n",
    );
    assert_eq!(capture.problems, []);
    let [refused] = capture.datagrams.as_slice() else {
        panic!("{:?}", capture.datagrams)
    };
    assert_eq!(
        (refused.protocol, refused.direction),
        (Some(9), Some(Direction::Send)),
        "what audit refused was said"
    );
}
