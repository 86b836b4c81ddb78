//! How requests go out and come to their end, one rule a test, with crafted datagrams.

mod support;

use nlkit_session::{Begun, Config, Kind, Session, route};
use support::*;

#[test]
fn a_request_is_stamped_with_number_port_and_flags() {
    let mut session = session();
    let mut bytes = request(NEWLINK, 0x600);
    assert_eq!(session.begin(Kind::Do, &mut bytes), Ok(Begun::Ready(FIRST)));
    assert_eq!(bytes, message(NEWLINK, 0x605, FIRST, &[0; 16]));
    let mut bytes = request(GETLINK, 0);
    session.begin(Kind::Dump, &mut bytes).unwrap();
    assert_eq!(bytes, message(GETLINK, 0x305, FIRST + 1, &[0; 16]));
}

#[test]
fn bytes_that_are_no_whole_request_are_refused() {
    let mut session = session();
    let invalid = session.begin(Kind::Do, &mut [0; 15]).unwrap_err();
    assert_eq!((invalid.length, invalid.declared), (15, 0));
    let mut two = [request(NEWLINK, 0), request(NEWLINK, 0)].concat();
    let invalid = session.begin(Kind::Do, &mut two).unwrap_err();
    assert_eq!((invalid.length, invalid.declared), (64, 32));
    assert!(session.is_idle());
}

#[test]
fn numbers_wrap_past_zero_and_past_those_in_use() {
    let mut session = Session::new(Config {
        first_sequence: u32::MAX,
        ..config()
    });
    let last = begin(&mut session, Kind::Do, GETLINK);
    let first = begin(&mut session, Kind::Do, GETLINK);
    assert_eq!((last, first), (u32::MAX, 1));
    session.cancel(first);
    let mut again = Session::new(Config {
        first_sequence: 1,
        ..config()
    });
    assert_eq!(begin(&mut again, Kind::Do, GETLINK), 1);
    // A cancelled number is not given out again before its end has come.
    assert_eq!(begin(&mut session, Kind::Do, GETLINK), 2);
}

#[test]
fn a_do_ends_with_its_acknowledgement() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, GETLINK);
    let got = receive(
        &mut session,
        KERNEL,
        &[message(NEWLINK, 0, token, &[0; 16])],
    );
    assert_eq!(routes(&got), [(route::DATA, token)]);
    let got = receive(&mut session, KERNEL, &[error(token, 0)]);
    assert_eq!(routes(&got), [(route::FINISHED, token)]);
    assert!(session.is_idle());
}

#[test]
fn a_do_ends_with_its_error() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, NEWLINK);
    let got = receive(&mut session, KERNEL, &[error(token, EINVAL)]);
    assert_eq!(routes(&got), [(route::FAILED, token)]);
}

#[test]
fn an_error_number_of_either_sign_is_an_error() {
    let mut session = session();
    let token = begin(&mut session, Kind::Do, NEWLINK);
    let got = receive(&mut session, KERNEL, &[error(token, -EINVAL)]);
    assert_eq!(routes(&got), [(route::FAILED, token)]);
}

#[test]
fn a_dump_ends_with_done_in_the_datagram_of_its_data() {
    let mut session = session();
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(
        &mut session,
        KERNEL,
        &[part(token), part(token), done(token, 0, 0)],
    );
    let data = (route::DATA, token);
    assert_eq!(routes(&got), [data, data, (route::FINISHED, token)]);
}

#[test]
fn a_done_without_payload_is_no_error_and_one_with_is() {
    let mut session = session();
    let empty = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[message(DONE, MULTI, empty, &[])]);
    assert_eq!(routes(&got), [(route::FINISHED, empty)]);
    let failed = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[done(failed, 0x200, EINVAL)]);
    assert_eq!(routes(&got), [(route::FAILED, failed)]);
}

#[test]
fn a_dump_that_could_not_start_ends_with_its_error() {
    let mut session = session();
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[error(token, EBUSY)]);
    assert_eq!(routes(&got), [(route::FAILED | route::RETRY, token)]);
    assert_eq!(
        begin(&mut session, Kind::Dump, GETROUTE),
        token + 1,
        "the next one may go"
    );
}

#[test]
fn an_acknowledgement_ends_a_dump_where_the_operation_ignored_the_flag() {
    let mut session = session();
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[error(token, 0)]);
    assert_eq!(routes(&got), [(route::FINISHED, token)]);
}

#[test]
fn audit_acknowledges_a_listing_before_it_lists_and_answers_with_port_0() {
    let mut session = Session::new(Config {
        protocol: 9,
        ..config()
    });
    let token = begin(&mut session, Kind::Dump, 1013);
    let rule = message_for(0, 1013, MULTI, token, &[0; 8]);
    let got = receive(&mut session, KERNEL, &[error(token, 0), rule]);
    assert_eq!(routes(&got), [(route::DATA, token)]);
    let end = message_for(0, DONE, MULTI, token, &[0; 4]);
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[end])),
        [(route::FINISHED, token)]
    );
}

#[test]
fn audit_answers_a_question_behind_the_acknowledgement_or_before_it() {
    let audit = || {
        let mut session = Session::new(Config {
            protocol: 9,
            ..config()
        });
        let token = begin(&mut session, Kind::Do, 1000);
        (session, token)
    };
    let ended = route::FINISHED | route::UNANSWERED;

    let (mut session, token) = audit();
    let status = message_for(0, 1000, 0, token, &[0; 44]);
    let got = receive(&mut session, KERNEL, &[error(token, 0), status]);
    assert_eq!(routes(&got), [(route::DATA, token)]);
    let end = session.refusal().expect("the engine ends it itself");
    let got = receive(&mut session, KERNEL, &[end.to_vec()]);
    assert_eq!(routes(&got), [(ended, token)]);
    assert!(session.is_idle());

    let (mut session, token) = audit();
    let status = message_for(0, 1000, 0, token, &[0; 44]);
    let got = receive(&mut session, KERNEL, &[status, error(token, 0)]);
    assert_eq!(routes(&got), [(route::DATA, token), (ended, token)]);
    assert!(session.is_idle() && session.refusal().is_none());

    let (mut session, token) = audit();
    let got = receive(&mut session, KERNEL, &[error(token, -1)]);
    assert_eq!(routes(&got), [(route::FAILED, token)]);
}

#[test]
fn interruption_is_told_at_the_end_whichever_message_carried_it() {
    for at in 0..3 {
        let mut session = session();
        let token = begin(&mut session, Kind::Dump, GETROUTE);
        let flag = |place| if place == at { INTR } else { 0 };
        let first = message(NEWROUTE, MULTI | flag(0), token, &[0; 12]);
        let second = message(NEWROUTE, MULTI | flag(1), token, &[0; 12]);
        let got = receive(
            &mut session,
            KERNEL,
            &[first, second, done(token, flag(2), 0)],
        );
        assert_eq!(
            got[2].route,
            route::FINISHED | route::INTERRUPTED,
            "flag on message {at}"
        );
    }
}

#[test]
fn interruption_of_one_dump_is_not_told_of_the_next() {
    let mut session = session();
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    receive(&mut session, KERNEL, &[done(token, INTR, 0)]);
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[done(token, 0, 0)]);
    assert_eq!(routes(&got), [(route::FINISHED, token)]);
}

#[test]
fn late_answers_of_a_cancelled_do_fall_silently() {
    let mut session = session();
    let cancelled = begin(&mut session, Kind::Do, GETLINK);
    session.cancel(cancelled);
    let token = begin(&mut session, Kind::Do, GETLINK);
    let late = [
        message(NEWLINK, 0, cancelled, &[0; 16]),
        error(cancelled, 0),
    ];
    assert!(receive(&mut session, KERNEL, &late).is_empty());
    assert!(
        receive(&mut session, KERNEL, &[error(cancelled, 0)]).is_empty(),
        "twice"
    );
    assert_eq!(session.stats().late, 3);
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[error(token, 0)])),
        [(2, token)]
    );
    assert!(session.is_idle());
}

#[test]
fn a_cancelled_dump_runs_to_its_end_before_the_next_goes_out() {
    let mut session = session();
    let abandoned = begin(&mut session, Kind::Dump, GETROUTE);
    let waiting = session.begin(Kind::Dump, &mut request(GETLINK, 0));
    assert_eq!(waiting, Ok(Begun::Waiting(FIRST + 1)));
    session.cancel(abandoned);
    assert!(session.transmit().is_none());
    assert!(receive(&mut session, KERNEL, &[part(abandoned)]).is_empty());
    assert!(session.transmit().is_none());
    assert!(receive(&mut session, KERNEL, &[done(abandoned, 0, 0)]).is_empty());
    let (token, bytes) = session.transmit().unwrap();
    assert_eq!(token, FIRST + 1);
    assert_eq!(&*bytes, message(GETLINK, 0x305, token, &[0; 16]));
}

#[test]
fn a_dump_cancelled_while_it_waits_is_never_sent() {
    let mut session = session();
    let running = begin(&mut session, Kind::Dump, GETROUTE);
    session.begin(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    session.cancel(FIRST + 1);
    receive(&mut session, KERNEL, &[done(running, 0, 0)]);
    assert!(session.transmit().is_none());
    assert!(session.is_idle());
}

#[test]
fn nothing_answers_a_dump_that_is_not_sent_yet() {
    let mut session = session();
    let running = begin(&mut session, Kind::Dump, GETROUTE);
    session.begin(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    assert!(receive(&mut session, KERNEL, &[error(running + 1, EBUSY)]).is_empty());
    receive(&mut session, KERNEL, &[done(running, 0, 0)]);
    assert_eq!(
        session.transmit().map(|(token, _)| token),
        Some(running + 1)
    );
}

#[test]
fn dumps_go_out_one_at_a_time_in_order() {
    let mut session = session();
    let first = begin(&mut session, Kind::Dump, GETROUTE);
    for _ in 0..2 {
        session
            .begin(Kind::Dump, &mut request(GETROUTE, 0))
            .unwrap();
    }
    for ended in first..first + 2 {
        receive(&mut session, KERNEL, &[done(ended, 0, 0)]);
        assert_eq!(session.transmit().map(|(token, _)| token), Some(ended + 1));
        assert!(session.transmit().is_none());
    }
}

#[test]
fn everything_interleaved_with_a_dump_finds_its_owner() {
    let mut session = session();
    let dump = begin(&mut session, Kind::Dump, GETROUTE);
    let get = begin(&mut session, Kind::Do, GETLINK);
    let set = begin(&mut session, Kind::Do, SETLINK);
    let link = |sequence| message(NEWLINK, 0, sequence, &[0; 16]);
    // As a kernel sent them: the own change's notification inside the dump and before its acknowledgement.
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[part(dump), part(dump)])),
        [(1, dump); 2]
    );
    assert_eq!(
        routes(&receive(&mut session, group(1), &[link(set)])),
        [(4, 0)]
    );
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[error(set, EBUSY)])),
        [(3, set)]
    );
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[link(get)])),
        [(1, get)]
    );
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &[error(get, 0)])),
        [(2, get)]
    );
    assert_eq!(
        routes(&receive(&mut session, group(7), &[link(0)])),
        [(4, 0)]
    );
    let end = [part(dump), done(dump, INTR, 0)];
    assert_eq!(
        routes(&receive(&mut session, KERNEL, &end)),
        [(1, dump), (0x102, dump)]
    );
    assert!(session.is_idle());
}

#[test]
fn only_a_dump_without_data_that_met_another_may_be_sent_again() {
    let mut session = session();
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[part(token), done(token, 0, EBUSY)]);
    assert_eq!(got[1].route, route::FAILED);
    let token = begin(&mut session, Kind::Dump, GETROUTE);
    let got = receive(&mut session, KERNEL, &[error(token, EINVAL)]);
    assert_eq!(got[0].route, route::FAILED);
    let token = begin(&mut session, Kind::Do, NEWLINK);
    let got = receive(&mut session, KERNEL, &[error(token, EBUSY)]);
    assert_eq!(got[0].route, route::FAILED);
}
