//! The pump: batches, memory that is too small, overruns and failures.

mod support;

use nlkit_session::{Batch, Kind, SendError, Sender, route, status};
use support::*;

#[test]
fn one_call_takes_what_there_is() {
    let events = [
        unicast(&[part(FIRST)]),
        unicast(&[part(FIRST), done(FIRST, 0, 0)]),
    ];
    let mut pump = pump(events);
    assert_eq!(pump.send(Kind::Dump, &mut request(GETROUTE, 0)), Ok(FIRST));
    let (status, got) = batch(&mut pump);
    assert_eq!(status, 0);
    assert_eq!(routes(&got), [(1, FIRST), (1, FIRST), (2, FIRST)]);
    assert_eq!(
        got[1].start, 28,
        "the second datagram stands behind the first"
    );
    assert_eq!(batch(&mut pump), (0, vec![]));
}

#[test]
fn the_next_dump_is_sent_when_the_running_one_ends() {
    let mut pump = pump([unicast(&[done(FIRST, 0, 0)])]);
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    pump.send(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    assert_eq!(pump.transport().sent.len(), 1);
    batch(&mut pump);
    assert_eq!(pump.transport().sent.len(), 2);
    assert_eq!(
        pump.transport().sent[1],
        message(GETLINK, 0x305, FIRST + 1, &[0; 16])
    );
}

#[test]
fn a_request_that_cannot_be_sent_fails_at_once_and_leaves_nothing() {
    let mut pump = pump([]);
    let mut dumps = [request(GETROUTE, 0), request(GETROUTE, 0)];
    pump.transport_mut().refuse = Some(EINVAL);
    let failed = pump.send(Kind::Dump, &mut dumps[0]);
    assert_eq!(failed, Err(SendError::Transport(EINVAL)));
    assert_eq!(pump.send(Kind::Dump, &mut dumps[1]), Ok(FIRST + 1));
    assert_eq!(
        pump.transport().sent.len(),
        1,
        "the failed dump does not hold the next one up"
    );
}

#[test]
fn a_dump_that_cannot_be_sent_in_its_turn_is_told_and_the_next_goes_on() {
    let mut pump = pump([
        unicast(&[done(FIRST, 0, 0)]),
        unicast(&[done(FIRST + 2, 0, 0)]),
    ]);
    for _ in 0..3 {
        pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    }
    pump.transport_mut().refuse = Some(EINVAL);
    let (_, got) = batch(&mut pump);
    let refused = (route::FAILED | route::UNANSWERED, FIRST + 1);
    assert_eq!(routes(&got), [(2, FIRST), refused, (2, FIRST + 2)]);
}

#[test]
fn a_tape_full_in_the_middle_of_a_datagram_loses_nothing() {
    let messages = [part(FIRST), part(FIRST), part(FIRST), done(FIRST, 0, 0)];
    let mut pump = pump([unicast(&messages)]);
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    let mut got = Vec::new();
    let mut statuses = Vec::new();
    let mut words = Vec::new();
    // Grows until one message fits, and no further.
    loop {
        match pump.receive(&mut vec![0; 65_536], &mut words) {
            Ok(Batch::TapeTooSmall) => words.push(0),
            Ok(Batch::Words(used)) => {
                got.extend(routes(&records(&words[..used])));
                statuses.push(words[2]);
            }
            other => break assert_eq!(other, Ok(Batch::Nothing)),
        }
    }
    assert_eq!(got, [(1, FIRST), (1, FIRST), (1, FIRST), (2, FIRST)]);
    assert_eq!(statuses, [status::MORE, status::MORE, status::MORE, 0]);
    assert_eq!((pump.stats().datagrams, pump.stats().messages), (1, 4));
}

#[test]
fn a_tape_too_small_for_one_message_settles_nothing() {
    let mut pump = pump([unicast(&[error(FIRST, 0)])]);
    pump.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    for words in [0, 3, 4, 19] {
        let result = pump.receive(&mut vec![0; 65_536], &mut vec![0; words]);
        assert_eq!(result, Ok(Batch::TapeTooSmall), "{words} words");
    }
    assert_eq!(routes(&batch(&mut pump).1), [(2, FIRST)]);
}

#[test]
fn a_datagram_longer_than_the_ring_waits_for_a_larger_one() {
    let long = message(NEWLINK, 0, FIRST, &vec![7; 100_000]);
    let mut pump = pump([unicast(&[long]), unicast(&[error(FIRST, 0)])]);
    pump.send(Kind::Do, &mut request(GETLINK, 0)).unwrap();
    let mut words = vec![0; 4096];
    for ring in [1024, 65_536] {
        let result = pump.receive(&mut vec![0; ring], &mut words);
        assert_eq!(result, Ok(Batch::RingTooSmall), "{ring} bytes");
    }
    let mut ring = vec![0; 262_144];
    let Ok(Batch::Words(used)) = pump.receive(&mut ring, &mut words) else {
        panic!()
    };
    let got = records(&words[..used]);
    assert_eq!(routes(&got), [(1, FIRST), (2, FIRST)]);
    assert_eq!(got[0].length, 100_016);
    assert!(ring[16..100_016].iter().all(|byte| *byte == 7));
    assert_eq!(pump.stats().truncated, 0);
}

#[test]
fn a_datagram_longer_than_any_memory_marks_its_request() {
    let long = message(NEWLINK, 0, FIRST, &vec![7; 1_000_000]);
    let mut pump = pump([
        unicast(std::slice::from_ref(&long)),
        unicast(&[error(FIRST, 0)]),
        unicast(&[long]),
    ]);
    pump.send(Kind::Do, &mut request(GETLINK, 0)).unwrap();
    let mut words = vec![0; 4096];
    let small = pump.receive(&mut vec![0; 65_536], &mut words);
    assert_eq!(small, Ok(Batch::RingTooSmall));
    let mut ring = vec![0; 1 << 20];
    let Ok(Batch::Words(used)) = pump.receive(&mut ring, &mut words) else {
        panic!()
    };
    assert_eq!(words[2], status::TRUNCATED);
    let damaged = (route::FINISHED | route::DAMAGED, FIRST);
    assert_eq!(routes(&records(&words[..used])), [damaged]);
    // The engine has learnt how long they get.
    let again = pump.receive(&mut vec![0; 65_536], &mut words);
    assert_eq!(
        (again, pump.stats().truncated),
        (Ok(Batch::RingTooSmall), 1)
    );
}

#[test]
fn an_overrun_is_told_read_to_its_end_and_fails_what_can_have_no_answer() {
    let events = [
        Event::Overrun,
        unicast(&[error(FIRST, 0)]),
        Event::Datagram(group(1), message(NEWLINK, 0, 0, &[0; 16])),
        Event::Empty,
    ];
    let mut pump = pump(events);
    pump.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    pump.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    pump.send(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    pump.send(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    let (status, got) = batch(&mut pump);
    assert_eq!(status, status::OVERRUN | status::DRAINED);
    let lost = route::FAILED | route::UNANSWERED;
    assert_eq!(
        routes(&got),
        [
            (2, FIRST),
            (route::EVENT, 0),
            (lost, FIRST + 1),
            (lost | route::RETRY, FIRST + 2)
        ]
    );
    // The dump that waited was not lost: it has its turn now.
    assert_eq!(pump.transport().sent.len(), 4);
    assert_eq!(pump.stats().overruns, 1);
}

#[test]
fn a_cancelled_dump_lost_in_an_overrun_frees_its_place() {
    let mut pump = pump([Event::Overrun, Event::Empty]);
    pump.send(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    pump.cancel(FIRST);
    assert_eq!(
        batch(&mut pump),
        (status::OVERRUN | status::DRAINED, vec![])
    );
    assert_eq!(pump.transport().sent.len(), 2);
}

#[test]
fn a_failure_waits_until_what_was_received_is_told() {
    let mut pump = pump([unicast(&[error(FIRST, 0)]), Event::Failure(9)]);
    pump.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    pump.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    let (status, got) = batch(&mut pump);
    assert_eq!((status, routes(&got)), (status::MORE, vec![(2, FIRST)]));
    assert_eq!(pump.receive(&mut [0; 4096], &mut [0; 64]), Err(9));
    assert_eq!(
        pump.receive(&mut [0; 4096], &mut [0; 64]),
        Ok(Batch::Nothing)
    );
}

#[test]
fn a_flood_of_unwanted_datagrams_does_not_hold_the_caller_up() {
    let spoofer = Sender::user(666);
    let flood = (0..1000).map(|_| Event::Datagram(spoofer, error(FIRST, 0)));
    let mut pump = pump(flood);
    pump.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    assert_eq!(batch(&mut pump), (status::MORE, vec![]));
    assert_eq!(pump.stats().spoofed, 128);
}

#[test]
fn the_last_answer_saves_a_receive_call_unless_events_may_follow() {
    let mut quiet = pump([unicast(&[error(FIRST, 0)]), Event::Failure(1)]);
    quiet.send(Kind::Do, &mut request(NEWLINK, 0)).unwrap();
    assert_eq!(routes(&batch(&mut quiet).1), [(2, FIRST)]);
    assert_eq!(quiet.transport().events.len(), 1);
}

#[test]
fn a_signal_ends_nothing() {
    const EINTR: i32 = 4;
    let mut pump = pump([
        Event::Failure(EINTR),
        Event::Failure(EINTR),
        unicast(&[error(FIRST, 0)]),
    ]);
    pump.transport_mut().refuse = Some(EINTR);
    assert_eq!(pump.send(Kind::Do, &mut request(NEWLINK, 0)), Ok(FIRST));
    assert_eq!(pump.transport().sent.len(), 1);
    assert_eq!(routes(&batch(&mut pump).1), [(2, FIRST)]);
}

#[test]
fn no_dump_goes_out_while_messages_are_being_lost() {
    let mut pump = pump([
        Event::Overrun,
        unicast(&[done(FIRST, 0, 0)]),
        Event::Datagram(group(1), message(NEWLINK, 0, 0, &[0; 16])),
    ]);
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    let mut words = vec![0; 4096];
    // Room for the end of the first dump only: the queue is not read to its end.
    let mut ring = vec![0; 8192];
    pump.receive(&mut ring, &mut words).unwrap();
    assert_eq!(pump.transport().sent.len(), 1);
    while pump.receive(&mut ring, &mut words) != Ok(Batch::Nothing) {}
    assert_eq!(pump.transport().sent.len(), 2);
}

#[test]
fn a_dump_refused_for_want_of_memory_that_runs_all_the_same_gives_its_data() {
    let mut pump = pump([
        Event::Overrun,
        unicast(&[error(FIRST, ENOBUFS)]),
        unicast(&[part(FIRST)]),
        unicast(&[done(FIRST, 0, 0)]),
    ]);
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    assert_eq!(routes(&batch(&mut pump).1), [(1, FIRST), (2, FIRST)]);
}

#[test]
fn a_dump_refused_for_want_of_memory_may_be_sent_again() {
    let mut pump = pump([unicast(&[error(FIRST, ENOBUFS)])]);
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    let refused = route::FAILED | route::UNANSWERED | route::RETRY;
    assert_eq!(routes(&batch(&mut pump).1), [(refused, FIRST)]);
    assert!(pump.is_idle());
}

#[test]
fn an_end_lost_with_the_tail_of_a_datagram_fails_its_request_at_the_empty_queue() {
    const SPILL: usize = 256 * 1024;
    // The cut falls between two messages, inside one, and in what answers a cancelled dump.
    for (tail, cancelled) in [(0, false), (20, false), (20, true)] {
        let first = message(NEWROUTE, MULTI, FIRST, &vec![7; 300_000]);
        let cut = first.len() + tail;
        let datagram = unicast(&[first, part(FIRST), done(FIRST, 0, 0)]);
        let mut pump = pump([datagram]);
        pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
        pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
        if cancelled {
            pump.cancel(FIRST);
        }
        let mut words = vec![0; 4096];
        let small = pump.receive(&mut vec![0; cut - SPILL], &mut words);
        assert_eq!(small, Ok(Batch::RingTooSmall));
        let mut ring = vec![0; 400_000];
        let mut got = Vec::new();
        while let Ok(Batch::Words(used)) = pump.receive(&mut ring, &mut words) {
            got.extend(routes(&records(&words[..used])));
        }
        let lost = route::FAILED | route::UNANSWERED | route::DAMAGED;
        let expected = [(route::DATA, FIRST), (lost, FIRST)];
        assert_eq!(got, if cancelled { &[][..] } else { &expected[..] });
        assert_eq!(pump.transport().sent.len(), 2, "the next dump has its turn");
    }
}

#[test]
fn a_batch_is_one_datagram_and_every_request_has_its_answer() {
    let mut pump = pump([
        unicast(&[error(FIRST + 1, 0)]),
        unicast(&[error(FIRST + 2, EINVAL)]),
    ]);
    let kinds = [Kind::Bracket, Kind::Do, Kind::Do, Kind::Bracket];
    let mut messages = vec![request(16, 0); 4].concat();
    let mut tokens = [0; 4];
    pump.send_batch(&kinds, &mut messages, &mut tokens).unwrap();
    assert_eq!(tokens, [FIRST, FIRST + 1, FIRST + 2, FIRST + 3]);
    assert_eq!(pump.transport().sent.len(), 1);
    let flags: Vec<u8> = messages.chunks(32).map(|message| message[6]).collect();
    assert_eq!(flags, [1, 5, 5, 1]);
    let ends = [(route::FINISHED, FIRST + 1), (route::FAILED, FIRST + 2)];
    assert_eq!(routes(&batch(&mut pump).1), ends);
    pump.forget(FIRST);
    pump.forget(FIRST + 3);
    assert!(pump.is_idle());
}

#[test]
fn a_batch_that_is_none_registers_nothing() {
    let good = || vec![request(16, 0); 2].concat();
    let cases = [
        (vec![Kind::Do, Kind::Dump], good()),
        (vec![Kind::Do], good()),
        (vec![Kind::Do; 3], good()),
        (vec![Kind::Do; 2], good()[..60].to_vec()),
        (vec![Kind::Do; 2], [good(), vec![0; 4]].concat()),
    ];
    for (kinds, mut messages) in cases {
        let mut pump = pump([]);
        let result = pump.send_batch(&kinds, &mut messages, &mut [0; 4]);
        assert!(matches!(result, Err(SendError::Invalid(_))), "{kinds:?}");
        assert!(pump.is_idle() && pump.transport().sent.is_empty());
    }
    let mut pump = pump([]);
    pump.transport_mut().refuse = Some(EINVAL);
    let result = pump.send_batch(&[Kind::Do; 2], &mut good(), &mut [0; 2]);
    assert_eq!(result, Err(SendError::Transport(EINVAL)));
    assert!(pump.is_idle());
}

#[test]
fn a_batch_holds_datagrams_of_one_namespace() {
    let from = |namespace| {
        let sender = Sender {
            namespace,
            ..group(1)
        };
        Event::Datagram(sender, message(NEWLINK, 0, 0, &[0; 16]))
    };
    let mut pump = pump([from(None), from(Some(0)), from(Some(0)), from(Some(7))]);
    let mut batches = Vec::new();
    let mut words = vec![0; 4096];
    while let Ok(Batch::Words(used)) = pump.receive(&mut vec![0; 65_536], &mut words) {
        batches.push((words[3], records(&words[..used]).len()));
    }
    assert_eq!(batches, [(0, 1), (1, 2), (8, 1)]);
}

#[test]
fn a_cancelled_dump_whose_end_never_comes_does_not_hold_the_next_up() {
    let mut pump = pump([Event::Empty]);
    pump.send(Kind::Dump, &mut request(GETLINK, 0)).unwrap();
    pump.send(Kind::Dump, &mut request(GETROUTE, 0)).unwrap();
    pump.cancel(FIRST);
    assert_eq!(batch(&mut pump), (0, vec![]));
    assert_eq!(pump.transport().sent.len(), 2);
    pump.cancel(FIRST + 1);
    assert_eq!(batch(&mut pump), (0, vec![]));
    assert!(pump.is_idle());
}

#[test]
fn an_answer_to_a_request_of_somebody_else_is_noticed_and_a_late_one_is_none() {
    let mut session = session();
    let cancelled = begin(&mut session, Kind::Do, GETLINK);
    session.cancel(cancelled);
    let script = [
        unicast(&[error(cancelled, 0)]),
        unicast(&[part(77), done(77, 0, 0)]),
    ];
    let mut pump = pump_of(session, script);
    assert_eq!(batch(&mut pump), (0, vec![]), "late");
    assert_eq!(batch(&mut pump), (status::UNKNOWN, vec![]));
    assert_eq!(batch(&mut pump), (0, vec![]), "told once");
    assert_eq!(pump.stats().late, 3);
}
