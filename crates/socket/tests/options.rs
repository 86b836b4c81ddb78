//! What a socket can do beside requests, with the real kernel: options, namespaces, peers.
#![cfg(target_os = "linux")]

mod support;

use std::fs::File;
use std::os::fd::AsRawFd;
use std::path::PathBuf;

use nlkit_session::{Kind, Received, Transport};
use nlkit_socket::{Credentials, Error, Options, Socket, create_namespace, remove_namespace};
use support::*;

fn user_socket() -> Socket {
    Socket::open(&Options {
        protocol: libc::NETLINK_USERSOCK,
        peers: true,
        ..Options::default()
    })
    .unwrap()
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

#[test]
fn a_child_of_fork_does_not_take_its_parents_answers() {
    let mut pump = open(None);
    let token = pump
        .send(Kind::Do, &mut link_request(RTM_GETLINK, 1, &[]))
        .unwrap();
    let refused = |result: Result<(), Error>| matches!(result, Err(Error::System(error)) if error.errno == libc::ECHILD);
    // SAFETY: the child makes two calls that neither allocate nor lock, and _exit.
    match unsafe { libc::fork() } {
        0 => {
            let socket = pump.transport_mut();
            let sent = refused(socket.send(&[0; 16]));
            let received = refused(socket.receive(&mut [0; 64], &mut []).map(|_| ()));
            // SAFETY: ends the child without running the parent's destructors.
            unsafe { libc::_exit(i32::from(!(sent && received))) }
        }
        child => {
            let mut status = -1;
            // SAFETY: the pointer is to a local.
            assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
            assert_eq!(status, 0);
        }
    }
    assert_eq!(
        settle(&mut pump, token).len(),
        2,
        "the parent has its answer"
    );
}
