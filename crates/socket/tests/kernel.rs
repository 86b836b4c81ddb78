//! The engine over the real kernel: each test in a network namespace of its own where that is permitted.
#![cfg(target_os = "linux")]

mod support;

use nlkit_session::{Kind, route, status};
use nlkit_socket::{Options, Socket};
use support::*;

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
