//! Whose a message is, by sender, port, number and group: one rule a test, with crafted datagrams.

mod support;

use nlkit_session::{Begun, Config, Kind, Sender, Session, route};
use support::*;

#[test]
fn only_the_kernel_answers() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, NEWLINK);
    for port in [1, PORT, u32::MAX] {
        let spoofer = Sender::user(port);
        assert!(receive(&mut session, spoofer, &[error(token, 0)]).is_empty());
        let caster = Sender { port, ..group(1) };
        assert!(receive(&mut session, caster, &[message(NEWLINK, 0, 0, &[0; 16])]).is_empty());
    }
    assert_eq!(session.stats().spoofed, 6);
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[error(token, 0)])),
        [(2, token)]
    );
}

#[test]
fn an_answer_to_another_port_is_foreign() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, NEWLINK);
    let other = message_for(PORT + 1, ERROR, 0, token, &[0; 20]);
    assert!(receive(&mut session, KERNEL, &[other]).is_empty());
    assert_eq!(session.stats().foreign, 1);
}

#[test]
fn messages_of_peers_are_told_where_they_are_wanted() {
    let mut session = Session::new(Config {
        protocol: 2,
        peers: true,
        ..config()
    });
    let token = begin(&mut session, Kind::Do, 16);
    let peer = Sender::user(77);
    let got = receive(&mut session, peer, &[error(token, 0)]);
    assert_eq!(
        (got[0].route, got[0].token, got[0].sender),
        (route::PEER, 0, 77)
    );
    let got = receive(&mut session, peer, &[b"Hello world\0".to_vec()]);
    assert_eq!(
        (got[0].route, got[0].start, got[0].length),
        (route::PEER, 0, 12)
    );
    assert!(!session.is_idle());
}

#[test]
fn a_notification_is_an_event_though_it_carries_our_number_and_port() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, NEWLINK);
    let change = message(NEWLINK, 0x600, token, &[0; 16]);
    let got = receive(&mut session, group(1), &[change]);
    assert_eq!(
        (got[0].route, got[0].token, got[0].group),
        (route::EVENT, 0, 1)
    );
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[error(token, 0)])),
        [(2, token)]
    );
}

#[test]
fn a_multicast_error_ends_nothing() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, NEWLINK);
    assert_eq!(
        routes(&receive(&mut session, group(1), &[error(token, 0)])),
        [(4, 0)]
    );
    assert!(!session.is_idle());
}

#[test]
fn an_echo_belongs_to_the_request_that_asked_for_it() {
    let mut session = session();
    let mut bytes = request(SETLINK, ECHO);
    assert_eq!(session.begin(Kind::Do, &mut bytes), Ok(Begun::Ready(FIRST)));
    let copy = message(NEWLINK, 0, FIRST, &[0; 16]);
    let other = message(NEWADDR, 0, FIRST, &[0; 8]);
    let got = receive(&mut session, group(7), &[copy, other]);
    assert_eq!(routes(&got), [(route::DATA, FIRST), (route::EVENT, 0)]);
    assert_eq!(got[0].group, 7);
}

#[test]
fn an_echo_of_a_cancelled_request_is_an_event() {
    let mut session = session();
    session
        .begin(Kind::Do, &mut request(SETLINK, ECHO))
        .unwrap();
    session.cancel(FIRST);
    let got = receive(
        &mut session,
        group(7),
        &[message(NEWLINK, 0, FIRST, &[0; 16])],
    );
    assert_eq!(routes(&got), [(route::EVENT, 0)]);
}

#[test]
fn what_the_kernel_sends_unasked_to_us_alone_is_an_event() {
    let mut session = Session::new(Config {
        protocol: 12,
        ..config()
    });
    begin(&mut session, Kind::Do, 0x0301);
    let packet = message_for(0, 0x0300, 0, 0, &[0; 4]);
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[packet])),
        [(route::EVENT, 0)]
    );
}

#[test]
fn uevents_are_text() {
    let mut session = Session::new(Config {
        protocol: 15,
        ..config()
    });
    let text = b"add@/devices/virtual/net/veth0\0ACTION=add\0".to_vec();
    let length = text.len();
    let got = receive(&mut session, group(1), &[text]);
    assert_eq!(
        (got[0].route, got[0].start, got[0].length),
        (route::EVENT, 0, length)
    );
}

#[test]
fn an_error_is_no_end_of_a_dump_with_another_number() {
    let mut session = session();
    let dump = begin(&mut session, Kind::Dump, GETROUTE);
    // The kernel's answer to a second dump of another owner of the same socket.
    assert!(receive(&mut session, KERNEL, &[error(77, EBUSY)]).is_empty());
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[part(dump)])),
        [(1, dump)]
    );
}

#[test]
fn malformed_rests_are_counted_and_what_stands_before_them_counts() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, GETLINK);
    let got = receive(
        &mut session,
        KERNEL,
        &[error(token, 0), vec![3, 0, 0, 0, 1]],
    );
    assert_eq!(routes(&got), [(route::FINISHED, token)]);
    assert_eq!(session.stats().malformed, 1);
}
