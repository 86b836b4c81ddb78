//! Schedules with a name: what the kernel does that others break on, and the engine over it.

mod support;

use nlkit_session::{Kind, Received, Sender, Transport, route, status, window};
use nlkit_simulation::{Faults, Kernel, Random, Script, Socket, SocketOptions, errno};
use support::client::Client;
use support::things::{self, CREATE, GETLINK, NEWLINK, NEWNEIGH, NEWROUTE};
use support::{Engine, Memory, Told, open};

const DEFAULT: usize = 212_992;

fn kernel() -> Kernel {
    Kernel::new(1, Faults::default())
}

fn fill(kernel: &Kernel, table: u16, objects: u32, filler: usize) {
    for number in 0..objects {
        add(kernel, table, number, filler);
    }
}

fn add(kernel: &Kernel, table: u16, number: u32, filler: usize) {
    let body = things::body(table, number, 1500, filler);
    let added = kernel.change(&things::request(table, CREATE, &body));
    assert_eq!(added, Ok(()));
}

fn raw(kernel: &Kernel, receive_buffer: usize) -> Socket {
    kernel.open(SocketOptions {
        protocol: 0,
        receive_buffer,
    })
}

/// A dump request as it goes out.
fn raw_dump(table: u16, sequence: u32) -> Vec<u8> {
    let mut bytes = things::dump(table);
    bytes[6..8].copy_from_slice(&0x305u16.to_ne_bytes());
    bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
    bytes
}

/// What one receive call finds: nothing, "overrun", or type, flags and number of each message.
fn take(socket: &mut Socket, room: usize) -> Result<Vec<(u16, u16, u32)>, &'static str> {
    let mut buffer = vec![0; room];
    match socket.receive(&mut buffer, &mut []).unwrap() {
        Received::Empty => Err("empty"),
        Received::Overrun => Err("overrun"),
        Received::Datagram { length, .. } => {
            let bytes = &buffer[..length];
            let messages = nlkit_wire::messages(bytes, nlkit_wire::Order::NATIVE);
            let head = |message: nlkit_wire::Message<'_>| {
                let header = message.header();
                (header.message_type(), header.flags(), header.sequence())
            };
            Ok(messages.map(head).collect())
        }
    }
}

/// All that comes, until nothing does.
fn drain(engine: &mut Engine) -> (u32, Vec<Told>) {
    let mut memory = Memory::new(65_536, 65_536);
    let (mut bits, mut all) = (0, Vec::new());
    while let Some((status, messages)) = memory.receive(engine) {
        bits |= status;
        all.extend(messages);
    }
    (bits, all)
}

fn ends(messages: &[Told]) -> Vec<(u32, u32)> {
    let ends = messages
        .iter()
        .filter(|message| message.route & route::MASK != route::DATA);
    ends.map(|message| (message.route, message.token)).collect()
}

/// libnl's: a second dump overlaps the first, the kernel answers EBUSY, the counters disagree, and every
/// later answer is a sequence mismatch.
#[test]
fn a_dump_that_met_another_leaves_the_socket_in_order() {
    let kernel = kernel();
    fill(&kernel, NEWROUTE, 2000, 0);
    fill(&kernel, NEWLINK, 3, 0);
    let mut engine = open(&kernel, DEFAULT, 1);
    // Somebody who shares the descriptor dumps routes; nobody reads them.
    let sent = engine.transport_mut().send(&raw_dump(NEWROUTE, 0xabcd));
    assert_eq!(sent, Ok(()));
    let dump = engine.send(Kind::Dump, &mut things::dump(NEWLINK)).unwrap();
    let get = things::request(GETLINK, 0, &things::body(NEWLINK, 1, 0, 0));
    let one = engine.send(Kind::Do, &mut get.clone()).unwrap();
    let (_, told) = drain(&mut engine);
    // The refusal came inside the other's stream, and is one that passes.
    assert_eq!(
        ends(&told),
        [(route::FAILED | route::RETRY, dump), (route::FINISHED, one)]
    );
    assert_eq!(engine.stats().late, 2001, "the other's routes and its end");
    for _ in 0..100 {
        let dump = engine.send(Kind::Dump, &mut things::dump(NEWLINK)).unwrap();
        let one = engine.send(Kind::Do, &mut get.clone()).unwrap();
        let (_, told) = drain(&mut engine);
        let mut own = ends(&told);
        own.sort_unstable();
        assert_eq!(own, [(route::FINISHED, dump), (route::FINISHED, one)]);
        assert_eq!(told.len(), 3 + 1 + 2);
    }
    assert!(engine.is_idle());
}

#[test]
fn twenty_dumps_at_once_are_never_busy() {
    let kernel = kernel();
    fill(&kernel, NEWROUTE, 500, 0);
    let mut engine = open(&kernel, DEFAULT, u32::MAX - 7);
    let mut send = || engine.send(Kind::Dump, &mut things::dump(NEWROUTE));
    let tokens: Vec<u32> = (0..20).map(|_| send().unwrap()).collect();
    let (_, told) = drain(&mut engine);
    let finished: Vec<_> = tokens
        .iter()
        .map(|token| (route::FINISHED, *token))
        .collect();
    assert_eq!((ends(&told), told.len()), (finished, 20 * 501));
}

#[test]
fn the_first_datagram_of_a_dump_is_small_and_later_ones_as_long_as_was_received() {
    let kernel = kernel();
    fill(&kernel, NEWROUTE, 2000, 0);
    let mut socket = raw(&kernel, DEFAULT);
    socket.send(&raw_dump(NEWROUTE, 1)).unwrap();
    let counts: Vec<usize> = (0..4)
        .map(|_| take(&mut socket, 65_536).unwrap().len())
        .collect();
    assert_eq!(
        counts,
        [3776 / 44, 32_448 / 44, 32_448 / 44, 2000 - 85 - 2 * 737]
    );
    assert_eq!(take(&mut socket, 65_536), Ok(vec![(3, 2, 1)]));
}

#[test]
fn interruption_is_on_the_first_message_after_a_change_and_not_sticky() {
    const INTR: u16 = 0x10;
    let kernel = kernel();
    fill(&kernel, NEWLINK, 300, 0);
    fill(&kernel, NEWROUTE, 300, 0);
    for (table, expected) in [(NEWLINK, 2), (NEWROUTE, 0)] {
        let mut socket = raw(&kernel, DEFAULT);
        socket.send(&raw_dump(table, 1)).unwrap();
        let mut flagged = Vec::new();
        for round in 0.. {
            let Ok(messages) = take(&mut socket, 4096) else {
                break;
            };
            let marks = messages.iter().map(|message| message.1 & INTR != 0);
            flagged.extend(marks.enumerate().filter(|mark| mark.1).map(|mark| mark.0));
            if round == 1 || round == 2 {
                add(&kernel, table, 300 + round, 0);
            }
        }
        assert_eq!(flagged, vec![0; expected], "first of their datagrams");
    }
}

#[test]
fn a_walk_by_count_skips_an_untouched_object_unnoticed() {
    let kernel = kernel();
    fill(&kernel, NEWNEIGH, 200, 0);
    let mut socket = raw(&kernel, DEFAULT);
    socket.send(&raw_dump(NEWNEIGH, 1)).unwrap();
    let mut told = take(&mut socket, 4096).unwrap();
    let first = things::request(NEWNEIGH + 1, 0, &things::body(NEWNEIGH, 0, 0, 0));
    kernel.change(&first).unwrap();
    while let Ok(messages) = take(&mut socket, 4096) {
        told.extend(messages);
    }
    assert_eq!(told.len(), 199 + 1, "199 of 200, and the end");
    assert!(told.iter().all(|message| message.1 & 0x10 == 0));
    assert!(Kernel::skips_unnoticed(NEWNEIGH) && !Kernel::skips_unnoticed(NEWROUTE));
}

#[test]
fn an_overrun_is_told_before_what_is_queued_and_only_once() {
    let kernel = kernel();
    let mut socket = raw(&kernel, 2 * 832);
    socket.join(1);
    fill(&kernel, NEWLINK, 5, 0);
    assert_eq!(take(&mut socket, 4096), Err("overrun"));
    assert_eq!(take(&mut socket, 4096).map(|told| told.len()), Ok(1));
    // There is room again, but everything is dropped until the queue is empty; nobody says so.
    add(&kernel, NEWLINK, 9, 0);
    assert_eq!(take(&mut socket, 4096).map(|told| told.len()), Ok(1));
    assert_eq!(take(&mut socket, 4096), Err("empty"));
    assert_eq!(socket.drops(), 4);
    add(&kernel, NEWLINK, 10, 0);
    assert_eq!(take(&mut socket, 4096).map(|told| told.len()), Ok(1));
}

#[test]
fn a_full_buffer_refuses_a_dump_and_runs_it_all_the_same() {
    // As 6.18 did: ENOBUFS from receive calls, NLMSG_ERROR -105, then the dump itself.
    let kernel = kernel();
    let mut engine = open(&kernel, 8192, 1);
    engine.transport().join(1);
    fill(&kernel, NEWLINK, 3, 1400);
    let dump = engine.send(Kind::Dump, &mut things::dump(NEWLINK)).unwrap();
    let (bits, told) = drain(&mut engine);
    assert_eq!(bits & status::OVERRUN, status::OVERRUN);
    let events = vec![(route::EVENT, 0); 3];
    assert_eq!(
        ends(&told),
        [events, vec![(route::FINISHED, dump)]].concat()
    );
    assert_eq!(told.len(), 3 + 3 + 1);
}

#[test]
fn acknowledgements_beyond_the_buffer_are_lost_and_a_window_loses_none() {
    let kernel = kernel();
    let mut random = Random::new(5);
    let mut client = Client::new(open(&kernel, DEFAULT, 1));
    let mut memory = Memory::new(262_144, 65_536);
    client.ask_together(&mut random, 1000, 400);
    while client.receive(&mut memory, &kernel) {}
    assert!(
        client.is_settled() && client.unanswered >= 144,
        "outcome unknown"
    );
    let window = window(DEFAULT as u32) as usize;
    let before = client.unanswered;
    // Without data, 10,000 in windows.
    let body = things::body(NEWROUTE, 7, 7, 0);
    let message = things::request(NEWROUTE, CREATE, &body);
    let (mut sent, mut finished) = (0, 0);
    while sent < 10_000 {
        let count = window.min(10_000 - sent);
        let mut batch = message.repeat(count);
        let (kinds, mut tokens) = (vec![Kind::Do; count], vec![0; count]);
        let engine = &mut client.engine;
        engine.send_batch(&kinds, &mut batch, &mut tokens).unwrap();
        sent += count;
        let told = drain(engine).1;
        finished += told
            .iter()
            .filter(|told| told.route == route::FINISHED)
            .count();
    }
    assert_eq!((finished, client.unanswered), (10_000, before));
}

#[test]
fn an_own_change_is_told_before_its_acknowledgement_with_its_number() {
    let kernel = kernel();
    let mut engine = open(&kernel, DEFAULT, 77);
    engine.transport().join(1);
    let mut change = things::request(NEWLINK, CREATE, &things::body(NEWLINK, 4, 1500, 0));
    let token = engine.send(Kind::Do, &mut change).unwrap();
    let (_, told) = drain(&mut engine);
    assert_eq!(ends(&told), [(route::EVENT, 0), (route::FINISHED, token)]);
    assert_eq!(told[0].bytes[8..12], token.to_ne_bytes());
}

#[test]
fn a_flood_of_forgeries_settles_nothing() {
    let kernel = kernel();
    let mut engine = open(&kernel, DEFAULT, 1);
    let port = engine.transport().port();
    let mut get = things::request(GETLINK, 0, &things::body(NEWLINK, 1, 0, 0));
    let token = engine.send(Kind::Do, &mut get).unwrap();
    let (_, told) = drain(&mut engine);
    assert_eq!(told[0].errno(), errno::ENODEV);
    let mut forged = told[0].bytes.clone();
    for _ in 0..1000 {
        forged[8..12].copy_from_slice(&(token + 1).to_ne_bytes());
        kernel.deliver(port, Sender::user(666), &forged);
    }
    let token = engine.send(Kind::Do, &mut get).unwrap();
    let (_, told) = drain(&mut engine);
    // The flood filled the buffer: the answer is lost, and told to be so. The forgeries settled nothing.
    assert_eq!(ends(&told), [(route::FAILED | route::UNANSWERED, token)]);
    assert_eq!(engine.stats().spoofed, 256);
    let token = engine.send(Kind::Do, &mut get).unwrap();
    assert_eq!(ends(&drain(&mut engine).1), [(route::FAILED, token)]);
}

#[test]
fn what_is_scripted_is_answered_so() {
    let kernel = kernel();
    let socket = kernel.open(SocketOptions {
        protocol: 16,
        ..SocketOptions::default()
    });
    drop(socket);
    let mut engine = open(&kernel, DEFAULT, 1);
    kernel.script(Script {
        kind: GETLINK,
        messages: vec![(NEWLINK, things::body(NEWLINK, 41, 9000, 0))],
        errno: errno::EINVAL,
        extended: nlkit_simulation::attribute(1, b"no\0"),
        times: Some(2),
        ..Script::default()
    });
    let mut get = things::request(GETLINK, 0, &[0; 16]);
    let one = engine.send(Kind::Do, &mut get).unwrap();
    let (_, told) = drain(&mut engine);
    assert_eq!((told[0].token, told[0].kind()), (one, NEWLINK));
    assert_eq!((told[1].errno(), told[1].bytes[7]), (errno::EINVAL, 3));
    let dump = engine.send(Kind::Dump, &mut things::dump(NEWLINK)).unwrap();
    let (_, told) = drain(&mut engine);
    assert_eq!((told.len(), told[0].token), (2, dump));
    assert_eq!(told[1].errno(), errno::EINVAL, "in its NLMSG_DONE");
    let dump = engine.send(Kind::Dump, &mut things::dump(NEWLINK)).unwrap();
    assert_eq!(ends(&drain(&mut engine).1), [(route::FINISHED, dump)]);
    kernel.script(Script {
        kind: GETLINK,
        contains: nlkit_simulation::attribute(3, b"eth0\0"),
        errno: errno::EBUSY,
        ..Script::default()
    });
    for (name, refusal) in [(&b"eth1\0"[..], errno::ENODEV), (b"eth0\0", errno::EBUSY)] {
        let body = [&[0; 16][..], &nlkit_simulation::attribute(3, name)].concat();
        let mut get = things::request(GETLINK, 0, &body);
        engine.send(Kind::Do, &mut get).unwrap();
        assert_eq!(drain(&mut engine).1[0].errno(), refusal);
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let history = |seed| {
        let kernel = Kernel::new(seed, Faults::all(100));
        fill(&kernel, NEWLINK, 30, 0);
        let mut engine = open(&kernel, 8192, 1);
        let mut bytes = Vec::new();
        for _ in 0..50 {
            engine.send(Kind::Dump, &mut things::dump(NEWLINK)).unwrap();
            kernel.tick();
            let told = drain(&mut engine).1;
            bytes.extend(told.into_iter().flat_map(|told| told.bytes));
        }
        bytes
    };
    assert_eq!(history(3), history(3));
    assert_ne!(history(3), history(4));
}
