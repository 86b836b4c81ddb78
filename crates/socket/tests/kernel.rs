//! The real kernel: each test in a network namespace of its own where that is permitted.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::Write;
use std::os::fd::AsRawFd;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use nlkit_schema::{Parser, Tables, record};
use nlkit_session::{Batch, Config, Kind, Pump, Received, Session, Transport, route, status};
use nlkit_socket::{Credentials, Error, Options, Socket, create_namespace, remove_namespace};

const RTM_NEWLINK: u16 = 16;
const RTM_GETLINK: u16 = 18;
const RTM_SETLINK: u16 = 19;
const IFLA_MTU: u16 = 4;
const RTM_NEWADDR: u16 = 20;
const IFA_LOCAL: u16 = 2;
const RTNLGRP_LINK: u32 = 1;
const RTNLGRP_IPV4_IFADDR: u32 = 5;
const NETLINK_ROUTE: i32 = 0;

/// Runs `test` on a thread that has a network namespace of its own; skips it where that is not permitted.
fn in_namespace(name: &str, test: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            // SAFETY: the call moves this thread alone into a new namespace; no memory is involved.
            if unsafe { libc::unshare(libc::CLONE_NEWNET) } != 0 {
                skip(name, &std::io::Error::last_os_error());
                return;
            }
            test();
        });
        thread
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    });
}

/// Says so past the test harness, which shows nothing of what a passing test prints.
fn skip(name: &str, error: &std::io::Error) {
    let line = format!("\ntest {name} ... ignored, unshare(CLONE_NEWNET): {error}\n");
    std::io::stdout()
        .write_all(line.as_bytes())
        .expect("standard output");
}

fn open(receive_buffer: Option<u32>) -> Pump<'static, Socket> {
    open_with(&Options {
        protocol: NETLINK_ROUTE,
        receive_buffer,
        ..Options::default()
    })
}

fn open_with(options: &Options) -> Pump<'static, Socket> {
    let socket = Socket::open(options).expect("a socket");
    let config = Config {
        protocol: 0,
        port: socket.port(),
        first_sequence: 0x7000_0000,
        peers: false,
    };
    Pump::new(socket, Session::new(config), Parser::new(Tables::builtin()))
}

/// A request with an ifinfomsg and attributes.
fn link_request(kind: u16, index: i32, attributes: &[u8]) -> Vec<u8> {
    let length = 32 + attributes.len();
    let mut bytes = (length as u32).to_ne_bytes().to_vec();
    bytes.extend_from_slice(&kind.to_ne_bytes());
    bytes.resize(20, 0);
    bytes.extend_from_slice(&index.to_ne_bytes());
    bytes.resize(32, 0);
    bytes.extend_from_slice(attributes);
    bytes
}

/// An RTM_NEWADDR that creates 192.0.2.`host`/32 on the loopback.
fn address_request(host: u8, flags: u8) -> Vec<u8> {
    let mut bytes = 32u32.to_ne_bytes().to_vec();
    bytes.extend_from_slice(&RTM_NEWADDR.to_ne_bytes());
    bytes.extend_from_slice(&(0x600 | u16::from(flags)).to_ne_bytes());
    bytes.resize(16, 0);
    bytes.extend_from_slice(&[libc::AF_INET as u8, 32, 0, 0]);
    bytes.extend_from_slice(&1u32.to_ne_bytes());
    bytes.extend_from_slice(&attribute(IFA_LOCAL, [192, 0, 2, host]));
    bytes
}

fn mtu(value: u32) -> Vec<u8> {
    attribute(IFLA_MTU, value.to_ne_bytes())
}

fn attribute(kind: u16, value: [u8; 4]) -> Vec<u8> {
    [&8u16.to_ne_bytes()[..], &kind.to_ne_bytes(), &value].concat()
}

#[derive(Debug)]
struct Message {
    route: u32,
    token: u32,
    group: u32,
    bytes: Vec<u8>,
}

impl Message {
    fn kind(&self) -> u16 {
        u16::from_ne_bytes([self.bytes[4], self.bytes[5]])
    }

    fn word(&self, offset: usize) -> i32 {
        i32::from_ne_bytes(self.bytes[offset..offset + 4].try_into().unwrap())
    }
}

/// One receive call: status word and messages.
fn receive(pump: &mut Pump<'static, Socket>) -> (u32, Vec<Message>) {
    let mut ring = vec![0; 65_536];
    let mut words = vec![0; 65_536];
    let Batch::Words(_) = pump.receive(&mut ring, &mut words).unwrap() else {
        return (0, Vec::new());
    };
    let mut messages = Vec::new();
    let mut at = words[1] as usize;
    while at != 0 {
        let word = |place: usize| words[at + place];
        let start = word(record::START) as usize;
        messages.push(Message {
            route: word(record::ROUTE),
            token: word(record::TOKEN),
            group: word(record::GROUP),
            bytes: ring[start..start + word(record::LENGTH) as usize].to_vec(),
        });
        at = word(record::NEXT) as usize;
    }
    (words[2], messages)
}

/// Receives until the request is settled.
fn settle(pump: &mut Pump<'static, Socket>, token: u32) -> Vec<Message> {
    let deadline = Instant::now() + Duration::from_secs(5);
    let mut messages = Vec::new();
    loop {
        messages.extend(receive(pump).1);
        let ends = |message: &Message| {
            message.token == token && (message.route & route::MASK) != route::DATA
        };
        if messages.iter().any(ends) {
            return messages;
        }
        assert!(
            Instant::now() < deadline,
            "no end of request {token}: {messages:?}"
        );
    }
}

#[test]
fn dumps_the_loopback() {
    in_namespace("dumps_the_loopback", || {
        let mut pump = open(None);
        let token = pump
            .send(Kind::Dump, &mut link_request(RTM_GETLINK, 0, &[]))
            .unwrap();
        let messages = settle(&mut pump, token);
        let data: Vec<_> = messages
            .iter()
            .filter(|message| message.route == route::DATA)
            .collect();
        assert_eq!(data[0].kind(), RTM_NEWLINK);
        assert_eq!(data[0].word(20), 1, "the loopback has index 1");
        assert_eq!(
            messages.last().map(|message| message.route),
            Some(route::FINISHED)
        );
    });
}

#[test]
fn answers_each_request_and_dump_in_flight() {
    in_namespace("answers_each_request_and_dump_in_flight", || {
        let mut pump = open(None);
        let first = pump
            .send(Kind::Dump, &mut link_request(RTM_GETLINK, 0, &[]))
            .unwrap();
        let second = pump
            .send(Kind::Dump, &mut link_request(RTM_GETLINK, 0, &[]))
            .unwrap();
        let get = pump
            .send(Kind::Do, &mut link_request(RTM_GETLINK, 1, &[]))
            .unwrap();
        let missing = pump
            .send(Kind::Do, &mut link_request(RTM_GETLINK, 77, &[]))
            .unwrap();
        let messages = settle(&mut pump, second);
        let end = |token| {
            let ends: Vec<_> = messages
                .iter()
                .filter(|message| message.token == token && message.route != route::DATA)
                .collect();
            assert_eq!(ends.len(), 1);
            (ends[0].route, ends[0].word(16))
        };
        assert_eq!(end(first), (route::FINISHED, 0));
        assert_eq!(end(second), (route::FINISHED, 0));
        assert_eq!(end(get), (route::FINISHED, 0));
        assert_eq!(end(missing), (route::FAILED, -libc::ENODEV));
    });
}

#[test]
fn a_notification_of_an_own_change_is_no_answer() {
    in_namespace("a_notification_of_an_own_change_is_no_answer", || {
        let mut pump = open(None);
        pump.transport().join(RTNLGRP_IPV4_IFADDR).unwrap();
        let token = pump.send(Kind::Do, &mut address_request(1, 0)).unwrap();
        let messages = settle(&mut pump, token);
        let seen: Vec<_> = messages
            .iter()
            .map(|message| (message.route, message.group))
            .collect();
        assert_eq!(
            seen,
            [(route::EVENT, RTNLGRP_IPV4_IFADDR), (route::FINISHED, 0)]
        );
        assert_eq!(
            messages[0].word(8) as u32,
            token,
            "the notification carries our number"
        );
        pump.transport().leave(RTNLGRP_IPV4_IFADDR).unwrap();
        let token = pump.send(Kind::Do, &mut address_request(2, 0)).unwrap();
        assert_eq!(settle(&mut pump, token).len(), 1);
    });
}

#[test]
fn an_echo_belongs_to_its_request() {
    const NLM_F_ECHO: u8 = 0x8;
    in_namespace("an_echo_belongs_to_its_request", || {
        let mut pump = open(None);
        let token = pump
            .send(Kind::Do, &mut address_request(1, NLM_F_ECHO))
            .unwrap();
        let messages = settle(&mut pump, token);
        let seen: Vec<_> = messages
            .iter()
            .map(|message| (message.route, message.group))
            .collect();
        assert_eq!(
            seen,
            [(route::DATA, RTNLGRP_IPV4_IFADDR), (route::FINISHED, 0)]
        );
    });
}

#[test]
fn a_forged_acknowledgement_is_refused_or_settles_nothing() {
    in_namespace(
        "a_forged_acknowledgement_is_refused_or_settles_nothing",
        || {
            // The second lets peers send, and its engine does not listen to them.
            for (peers, spoofed) in [(false, 0), (true, 1)] {
                let options = Options {
                    peers,
                    ..Options::default()
                };
                let mut pump = open_with(&options);
                let forger = Socket::open(&Options::default()).unwrap();
                let token = pump
                    .send(Kind::Do, &mut link_request(RTM_GETLINK, 77, &[]))
                    .unwrap();
                let answer = settle(&mut pump, token);
                let mut forged = answer[0].bytes.clone();
                let token = pump
                    .send(Kind::Do, &mut link_request(RTM_GETLINK, 77, &[]))
                    .unwrap();
                forged[8..12].copy_from_slice(&token.to_ne_bytes());
                forged[16..20].fill(0);
                // Needs CAP_NET_ADMIN on NETLINK_ROUTE.
                let sent = forger.send_to(&forged, pump.transport().port(), 0);
                let refused = sent.err().map(|error| error.to_string());
                let expected = "ECONNREFUSED: Connection refused, sendmsg";
                assert_eq!(refused.as_deref(), (!peers).then_some(expected));
                let answer = settle(&mut pump, token);
                assert_eq!((answer.len(), answer[0].route), (1, route::FAILED));
                receive(&mut pump);
                assert_eq!(pump.stats().spoofed, spoofed);
            }
        },
    );
}

#[test]
fn an_overrun_is_reported_and_survived() {
    in_namespace("an_overrun_is_reported_and_survived", || {
        let mut watcher = open(Some(1));
        watcher.transport().join(RTNLGRP_LINK).unwrap();
        let mut actor = open(None);
        for value in 0..50 {
            let mut message = link_request(RTM_SETLINK, 1, &mtu(1300 + value));
            let token = actor.send(Kind::Do, &mut message).unwrap();
            settle(&mut actor, token);
        }
        let (seen, messages) = receive(&mut watcher);
        assert_eq!(seen, status::OVERRUN | status::DRAINED);
        assert!(
            messages.len() < 50 && messages.iter().all(|message| message.route == route::EVENT)
        );
        let memory = watcher.transport().memory().unwrap();
        assert_eq!((memory.drops > 0, memory.queued), (true, 0));
        let token = actor
            .send(Kind::Do, &mut link_request(RTM_SETLINK, 1, &mtu(1500)))
            .unwrap();
        settle(&mut actor, token);
        assert_eq!(receive(&mut watcher).1.len(), 1, "it is alive");
    });
}

#[test]
fn tells_what_receive_buffer_was_granted() {
    in_namespace("tells_what_receive_buffer_was_granted", || {
        let before = open(None).transport().receive_buffer().unwrap();
        assert!(before >= 2048);
        let pump = open(Some(100_000));
        assert_eq!(pump.transport().receive_buffer(), Ok(200_000));
        assert_eq!(pump.transport().memory().unwrap().receive_buffer, 200_000);
    });
}

#[test]
fn groups_beyond_32_are_told_exactly() {
    const RTNLGRP_STATS: u32 = 36;
    in_namespace("groups_beyond_32_are_told_exactly", || {
        let pump = open(None);
        pump.transport().join(RTNLGRP_STATS).unwrap();
        pump.transport().leave(RTNLGRP_STATS).unwrap();
        let error = pump.transport().join(1 << 20).unwrap_err();
        let Error::System(error) = error else {
            panic!("{error}")
        };
        assert_eq!(
            (error.name(), error.call),
            (Some("EINVAL"), "setsockopt NETLINK_ADD_MEMBERSHIP")
        );
    });
}

#[test]
fn two_sockets_have_two_ports_and_a_taken_one_is_refused() {
    in_namespace(
        "two_sockets_have_two_ports_and_a_taken_one_is_refused",
        || {
            let (first, second) = (open(None), open(None));
            assert_ne!(first.transport().port(), second.transport().port());
            let port = Some(first.transport().port());
            let error = Socket::open(&Options {
                port,
                ..Options::default()
            })
            .err()
            .unwrap();
            assert_eq!(
                error.to_string(),
                "EADDRINUSE: Address already in use, bind"
            );
        },
    );
}

#[test]
fn opens_in_another_namespace_and_stays_out_of_it() {
    in_namespace("opens_in_another_namespace_and_stays_out_of_it", || {
        let namespace = |of: &str| std::fs::read_link(format!("/proc/{of}/ns/net")).unwrap();
        let outside = namespace("thread-self");
        let (tell, told) = std::sync::mpsc::channel();
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let other = std::thread::spawn(move || {
            // SAFETY: as in `in_namespace`.
            assert_eq!(unsafe { libc::unshare(libc::CLONE_NEWNET) }, 0);
            let mut pump = open(None);
            let token = pump
                .send(Kind::Do, &mut link_request(RTM_SETLINK, 1, &mtu(1234)))
                .unwrap();
            settle(&mut pump, token);
            tell.send(File::open("/proc/thread-self/ns/net").unwrap())
                .unwrap();
            let _ = ended.recv();
        });
        let file = told.recv().unwrap();
        let path = PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()));
        let mut pump = open_with(&Options {
            namespace: Some(path),
            ..Options::default()
        });
        let token = pump
            .send(Kind::Do, &mut link_request(RTM_GETLINK, 1, &[]))
            .unwrap();
        let messages = settle(&mut pump, token);
        let mtu_there = mtu(1234);
        assert!(
            messages[0]
                .bytes
                .windows(8)
                .any(|window| window == mtu_there)
        );
        assert_eq!(namespace("thread-self"), outside);
        drop(end);
        other.join().unwrap();
    });
}

#[test]
fn a_namespace_that_is_none_is_named_in_the_error() {
    let namespace = |path: &str| Options {
        namespace: Some(path.into()),
        ..Options::default()
    };
    let error = Socket::open(&namespace("/run/netns/no such"))
        .err()
        .unwrap();
    assert_eq!(
        error.to_string(),
        "ENOENT: No such file or directory, open '/run/netns/no such'"
    );
    let error = Socket::open(&namespace("/dev/null")).err().unwrap();
    assert_eq!(
        error.to_string(),
        "EINVAL: Invalid argument, setns '/dev/null'"
    );
}

#[test]
fn a_protocol_the_kernel_lacks_is_an_error_of_the_socket_call() {
    let error = Socket::open(&Options {
        protocol: 31,
        ..Options::default()
    })
    .err()
    .unwrap();
    assert_eq!(
        error.to_string(),
        "EPROTONOSUPPORT: Protocol not supported, socket"
    );
}

#[test]
fn a_datagram_longer_than_the_buffer_goes_on_in_the_spill() {
    in_namespace(
        "a_datagram_longer_than_the_buffer_goes_on_in_the_spill",
        || {
            let mut socket = Socket::open(&Options::default()).unwrap();
            let mut request = link_request(RTM_GETLINK, 1, &[]);
            request[6] = 1;
            let mut lengths = Vec::new();
            for (buffer, spill) in [(65_536, 0), (100, 65_536), (100, 100)] {
                socket.send(&request).unwrap();
                let (mut buffer, mut spill) = (vec![0; buffer], vec![0; spill]);
                match socket.receive(&mut buffer, &mut spill).unwrap() {
                    Received::Datagram { length, sender } => {
                        assert_eq!((sender.port, sender.group), (0, 0));
                        lengths.push(length);
                        assert_eq!(
                            u32::from_ne_bytes(buffer[..4].try_into().unwrap()),
                            length as u32
                        );
                    }
                    other => panic!("{other:?}"),
                }
            }
            assert!(lengths[0] > 200 && lengths.iter().all(|length| *length == lengths[0]));
            let nothing = socket.receive(&mut [0; 64], &mut []).unwrap();
            assert_eq!(nothing, Received::Empty);
        },
    );
}

#[test]
fn a_full_buffer_refuses_a_dump_that_runs_all_the_same() {
    in_namespace(
        "a_full_buffer_refuses_a_dump_that_runs_all_the_same",
        || {
            let mut watcher = open(Some(4096));
            watcher.transport().join(RTNLGRP_LINK).unwrap();
            let mut actor = open(None);
            for round in 0..6 {
                for value in 0..=round {
                    let mut message = link_request(RTM_SETLINK, 1, &mtu(1300 + value + round * 10));
                    let token = actor.send(Kind::Do, &mut message).unwrap();
                    settle(&mut actor, token);
                }
                let token = watcher
                    .send(Kind::Dump, &mut link_request(RTM_GETLINK, 0, &[]))
                    .unwrap();
                let messages = settle(&mut watcher, token);
                let own: Vec<_> = messages
                    .iter()
                    .filter(|message| message.token == token)
                    .map(|message| message.route)
                    .collect();
                assert_eq!(own, [route::DATA, route::FINISHED], "round {round}");
            }
        },
    );
}

#[test]
fn a_window_of_requests_loses_no_acknowledgement() {
    in_namespace("a_window_of_requests_loses_no_acknowledgement", || {
        let mut pump = open(None);
        let granted = pump.transport().receive_buffer().unwrap();
        let count = nlkit_session::window(granted) as usize;
        let kinds = vec![Kind::Do; count];
        for _ in 0..20 {
            let mut messages = link_request(RTM_GETLINK, 77, &[]).repeat(count);
            let mut tokens = vec![0; count];
            pump.send_batch(&kinds, &mut messages, &mut tokens).unwrap();
            let answers = settle(&mut pump, tokens[count - 1]);
            assert_eq!(answers.len(), count);
            assert!(answers.iter().all(|answer| answer.route == route::FAILED));
        }
        assert_eq!((pump.stats().overruns, pump.is_idle()), (0, true));
    });
}

fn user_socket() -> Socket {
    Socket::open(&Options {
        protocol: libc::NETLINK_USERSOCK,
        peers: true,
        ..Options::default()
    })
    .unwrap()
}

#[test]
fn processes_send_to_each_other_and_to_themselves_with_or_without_a_header() {
    in_namespace(
        "processes_send_to_each_other_and_to_themselves_with_or_without_a_header",
        || {
            const GROUP: u32 = 3;
            let (first, second) = (user_socket(), user_socket());
            second.pass_credentials(true).unwrap();
            let mut buffer = [0; 64];
            assert_eq!(second.receive_from(&mut buffer), Ok(None));
            assert_eq!(second.wait(0), Ok(false));
            first.send_to(b"Hello world", second.port(), 0).unwrap();
            assert_eq!(second.wait(-1), Ok(true));
            let datagram = second.receive_from(&mut buffer).unwrap().unwrap();
            assert_eq!(&buffer[..datagram.length], b"Hello world");
            assert_eq!(datagram.sender, nlkit_session::Sender::user(first.port()));
            let own = Credentials {
                process: std::process::id() as i32,
                user: 0,
                group: 0,
            };
            assert_eq!(datagram.credentials, Some(own));
            first.send_to(b"to myself", first.port(), 0).unwrap();
            let datagram = first.receive_from(&mut buffer).unwrap().unwrap();
            assert_eq!((datagram.length, datagram.credentials), (9, None));
            second.join(GROUP).unwrap();
            first.send_to(b"to all", 0, 1 << (GROUP - 1)).unwrap();
            let told = second.receive_from(&mut buffer).unwrap().unwrap();
            assert_eq!((told.sender.group, told.groups), (GROUP, 1 << (GROUP - 1)));
            let cut = second.port();
            second.send_to(b"0123456789", cut, 0).unwrap();
            let datagram = second.receive_from(&mut buffer[..4]).unwrap().unwrap();
            assert_eq!((datagram.length, &buffer[..4]), (10, &b"0123"[..]));
        },
    );
}

#[test]
fn memberships_above_32_are_listed() {
    in_namespace("memberships_above_32_are_listed", || {
        let pump = open(None);
        assert_eq!(pump.transport().groups(), Ok(vec![]));
        for group in [36, 1, 33, 32] {
            pump.transport().join(group).unwrap();
        }
        pump.transport().leave(32).unwrap();
        assert_eq!(pump.transport().groups(), Ok(vec![1, 33, 36]));
    });
}

#[test]
fn a_filter_drops_what_its_program_returns_0_for() {
    in_namespace("a_filter_drops_what_its_program_returns_0_for", || {
        let instruction = |code: u16, jt: u8, jf: u8, k: u32| {
            [&code.to_ne_bytes()[..], &[jt, jf], &k.to_ne_bytes()].concat()
        };
        let (first, second) = (user_socket(), user_socket());
        // Only datagrams that begin with 'y': ldb [0]; jeq #'y'; ret all; ret 0.
        let program = [
            instruction(0x30, 0, 0, 0),
            instruction(0x15, 0, 1, u32::from(b'y')),
            instruction(0x06, 0, 0, u32::MAX),
            instruction(0x06, 0, 0, 0),
        ]
        .concat();
        second.filter(Some(&program)).unwrap();
        let mut buffer = [0; 64];
        let mut heard = |text: &[u8]| {
            first.send_to(text, second.port(), 0).unwrap();
            second.receive_from(&mut buffer).unwrap().is_some()
        };
        assert_eq!((heard(b"yes"), heard(b"no")), (true, false));
        second.filter(None).unwrap();
        assert!(heard(b"no"));
        for wrong in [&program[..7], &[0xff; 8]] {
            let error = second.filter(Some(wrong)).unwrap_err().to_string();
            assert_eq!(
                error,
                "EINVAL: Invalid argument, setsockopt SO_ATTACH_FILTER"
            );
        }
    });
}

#[test]
fn what_was_granted_is_told_and_strict_checking_can_stay_off() {
    let granted = |lenient, protocol| {
        let options = Options {
            lenient,
            protocol,
            ..Options::default()
        };
        let granted = Socket::open(&options).unwrap().granted();
        (granted.extended_ack && granted.capped_ack, granted.strict)
    };
    assert_eq!(granted(false, NETLINK_ROUTE), (true, true));
    assert_eq!(granted(true, NETLINK_ROUTE), (true, false));
    assert_eq!(granted(false, libc::NETLINK_GENERIC), (true, false));
}

#[test]
fn a_namespace_is_made_entered_and_removed() {
    let path = PathBuf::from(format!("/tmp/nlkit-netns-{}", std::process::id()));
    if let Err(error) = create_namespace(&path) {
        skip(
            "a_namespace_is_made_entered_and_removed",
            &std::io::Error::other(error.to_string()),
        );
        return;
    }
    let again = create_namespace(&path).unwrap_err().to_string();
    assert!(again.starts_with("EEXIST: File exists, open '/tmp/nlkit-netns-"));
    let mut pump = open_with(&Options {
        namespace: Some(path.clone()),
        ..Options::default()
    });
    let token = pump
        .send(Kind::Dump, &mut link_request(RTM_GETLINK, 0, &[]))
        .unwrap();
    assert_eq!(
        settle(&mut pump, token).len(),
        2,
        "the loopback, and the end"
    );
    remove_namespace(&path).unwrap();
    assert!(!path.exists());
    let again = remove_namespace(&path).unwrap_err().to_string();
    assert!(again.starts_with("ENOENT: No such file or directory, umount2"));
}

#[test]
fn changes_in_another_namespace_carry_its_id() {
    in_namespace("changes_in_another_namespace_carry_its_id", || {
        const RTM_NEWNSID: u16 = 88;
        const NETNSA_NSID: u16 = 1;
        const NETNSA_FD: u16 = 3;
        let path = PathBuf::from(format!("/tmp/nlkit-nsid-{}", std::process::id()));
        if let Err(error) = create_namespace(&path) {
            let error = std::io::Error::other(error.to_string());
            return skip("changes_in_another_namespace_carry_its_id", &error);
        }
        let file = File::open(&path).unwrap();
        let mut watcher = open(None);
        // struct rtgenmsg, padded; then which namespace shall have which id.
        let body = [
            &[0; 4][..],
            &attribute(NETNSA_FD, file.as_raw_fd().to_ne_bytes()),
            &attribute(NETNSA_NSID, 7u32.to_ne_bytes()),
        ]
        .concat();
        let mut name = (16 + body.len() as u32).to_ne_bytes().to_vec();
        name.extend_from_slice(&RTM_NEWNSID.to_ne_bytes());
        name.resize(16, 0);
        name.extend_from_slice(&body);
        let token = watcher.send(Kind::Do, &mut name).unwrap();
        assert_eq!(settle(&mut watcher, token)[0].word(16), 0);
        watcher.transport().join(RTNLGRP_LINK).unwrap();
        watcher.transport().listen_all_namespaces(true).unwrap();
        let mut there = open_with(&Options {
            namespace: Some(path.clone()),
            ..Options::default()
        });
        let mut here = open(None);
        let mut heard = Vec::new();
        for actor in [&mut here, &mut there] {
            let mut change = link_request(RTM_SETLINK, 1, &mtu(1400));
            let token = actor.send(Kind::Do, &mut change).unwrap();
            settle(actor, token);
            let (mut ring, mut words) = (vec![0; 65_536], vec![0; 65_536]);
            watcher.receive(&mut ring, &mut words).unwrap();
            heard.push((words[0], words[3]));
        }
        assert_eq!(
            heard,
            [(1, 0), (1, 8)],
            "one event each; the second of id 7"
        );
        remove_namespace(&path).unwrap();
    });
}
