//! The state that libnl cannot leave, and the engine in the same schedule.
//!
//! A survey tool subscribes to scan results and fetches them at each event. When a second event comes while
//! a fetch is being read, the kernel answers the second GET_SCAN with EBUSY, in between the first one's data.
//! libnl 3.7 (`lib/nl.c`) keeps two counters a socket: the number that the next request gets, and the number
//! that the next answer must have. The refusal has another number than the one expected, so it is dropped as
//! a mismatch and not counted; from then on no answer is the expected one, for good. libnl itself does so
//! over the running kernel in `test/live/libnl.test.ts`; here is a model of its counters.

mod support;

use nlkit_session::{Kind, Received, Transport, route};
use nlkit_simulation::{Faults, Head, Kernel, Script, Socket, SocketOptions, attribute, message};
use nlkit_wire::{NLMSG_DONE, NLMSG_ERROR, Order, messages};
use support::{Engine, Memory, open_protocol};

const GENERIC: u16 = 16;
/// The number that the family nl80211 has here, its scan group and the commands.
const NL80211: u16 = 0x1c;
const SCAN_GROUP: u32 = 5;
const GET_SCAN: u8 = 32;
const NEW_SCAN_RESULTS: u8 = 34;
/// NL80211_ATTR_BSS.
const BSS: u16 = 47;
/// NLM_F_REQUEST, NLM_F_ACK, NLM_F_ROOT, NLM_F_MATCH.
const DUMP_FLAGS: u16 = 0x305;

/// Networks in the air: seven datagrams of them.
const NETWORKS: usize = 300;
const BUFFER: usize = 212_992;
const MISMATCH: &str = "Message sequence number mismatch";

/// A kernel whose GET_SCAN dump tells the networks.
fn radio() -> Kernel {
    let kernel = Kernel::new(1, Faults::default());
    let network = |n: usize| attribute(BSS, &attribute(1, &[n as u8; 300]));
    let results = (0..NETWORKS).map(|n| (NL80211, generic(NEW_SCAN_RESULTS, &network(n))));
    kernel.script(Script {
        protocol: GENERIC,
        kind: NL80211,
        command: Some(GET_SCAN),
        messages: results.collect(),
        ..Script::default()
    });
    kernel
}

/// A genlmsghdr and what follows.
fn generic(command: u8, attributes: &[u8]) -> Vec<u8> {
    [&[command, 1, 0, 0], attributes].concat()
}

/// The scan has ended: the kernel tells the members of the scan group.
fn announce(kernel: &Kernel) {
    let head = Head {
        kind: NL80211,
        ..Head::default()
    };
    let event = message(head, &generic(NEW_SCAN_RESULTS, &[]));
    kernel.multicast(GENERIC, SCAN_GROUP, &event);
}

/// A survey tool: it fetches the results at each event.
trait Survey {
    /// Takes the events that are there, and asks once for each.
    fn take_events(&mut self);
    /// Reads one datagram of answers. False: nothing is there.
    fn read(&mut self) -> bool;
}

/// An event, a datagram of its answer, another event, another datagram, a third event, and all the rest.
fn overlap(kernel: &Kernel, survey: &mut impl Survey) {
    for _ in 0..3 {
        announce(kernel);
        survey.take_events();
        survey.read();
    }
    while survey.read() {}
}

/// An event, and its answer to the end.
fn calm(kernel: &Kernel, survey: &mut impl Survey) {
    announce(kernel);
    survey.take_events();
    while survey.read() {}
}

/// What libnl does with its two counters.
struct Libnl {
    events: Socket,
    requests: Socket,
    /// `s_seq_next`: the number of the next request.
    next: u32,
    /// `s_seq_expect`: the number that the next message has to have.
    expected: u32,
    results: usize,
    failures: Vec<&'static str>,
}

impl Libnl {
    fn open(kernel: &Kernel) -> Self {
        let socket = || {
            kernel.open(SocketOptions {
                protocol: GENERIC,
                receive_buffer: BUFFER,
            })
        };
        let (events, requests) = (socket(), socket());
        events.join(SCAN_GROUP);
        Self {
            events,
            requests,
            next: 1_700_000_000,
            expected: 1_700_000_000,
            results: 0,
            failures: Vec::new(),
        }
    }

    fn get_scan(&mut self) {
        let head = Head {
            kind: NL80211,
            flags: DUMP_FLAGS,
            sequence: self.next,
            port: 0,
        };
        self.next += 1;
        let request = message(head, &generic(GET_SCAN, &[]));
        self.requests.send(&request).unwrap();
    }

    /// The first message that is not expected ends the reading; what stands behind it is dropped.
    fn recvmsgs(&mut self, datagram: &[u8]) -> Result<(), &'static str> {
        for message in messages(datagram, Order::NATIVE) {
            let header = message.header();
            if header.sequence() != self.expected {
                return Err(MISMATCH);
            }
            match header.message_type() {
                NLMSG_DONE => self.expected += 1,
                NLMSG_ERROR => {
                    self.expected += 1;
                    return Err("an error of the kernel");
                }
                _ => self.results += 1,
            }
        }
        Ok(())
    }
}

impl Survey for Libnl {
    fn take_events(&mut self) {
        let mut buffer = [0; 4096];
        while let Received::Datagram { .. } = self.events.receive(&mut buffer, &mut []).unwrap() {
            self.get_scan();
        }
    }

    fn read(&mut self) -> bool {
        let mut buffer = [0; 16_384];
        let received = self.requests.receive(&mut buffer, &mut []).unwrap();
        let Received::Datagram { length, .. } = received else {
            return false;
        };
        let read = self.recvmsgs(&buffer[..length]);
        self.failures.extend(read.err());
        true
    }
}

/// The engine, used as thoughtlessly.
struct Ours {
    events: Engine,
    requests: Engine,
    /// A datagram fits, not two.
    memory: Memory,
    fetches: Vec<Fetch>,
}

struct Fetch {
    token: u32,
    results: usize,
    end: Option<u32>,
}

impl Ours {
    fn open(kernel: &Kernel) -> Self {
        let engine = || open_protocol(kernel, GENERIC, BUFFER, 1_700_000_000);
        let (events, requests) = (engine(), engine());
        events.transport().join(SCAN_GROUP);
        Self {
            events,
            requests,
            memory: Memory::new(5000, 65_536),
            fetches: Vec::new(),
        }
    }

    fn get_scan(&mut self) {
        let head = Head {
            kind: NL80211,
            ..Head::default()
        };
        let mut request = message(head, &generic(GET_SCAN, &[]));
        let token = self.requests.send(Kind::Dump, &mut request).unwrap();
        self.fetches.push(Fetch {
            token,
            results: 0,
            end: None,
        });
    }
}

impl Survey for Ours {
    fn take_events(&mut self) {
        let mut memory = Memory::new(4096, 4096);
        while let Some((_, told)) = memory.receive(&mut self.events) {
            for event in told {
                assert_eq!(event.route, route::EVENT);
                self.get_scan();
            }
        }
    }

    fn read(&mut self) -> bool {
        let Some((_, told)) = self.memory.receive(&mut self.requests) else {
            return false;
        };
        for message in told {
            let mut fetches = self.fetches.iter_mut();
            let fetch = fetches.find(|fetch| fetch.token == message.token).unwrap();
            assert_eq!(fetch.end, None, "nothing behind its end");
            match message.route {
                route::DATA => fetch.results += 1,
                end => fetch.end = Some(end),
            }
        }
        true
    }
}

#[test]
fn libnl_is_stuck_for_good_after_a_scan_event_inside_a_fetch() {
    let kernel = radio();
    let mut survey = Libnl::open(&kernel);
    calm(&kernel, &mut survey);
    assert_eq!(survey.results, NETWORKS);
    assert_eq!(survey.failures, [""; 0]);
    overlap(&kernel, &mut survey);
    // The first fetch came to its end; the refusals of the two others were not counted.
    assert_eq!(survey.results, 2 * NETWORKS);
    assert_eq!(survey.failures, [MISMATCH; 2]);
    assert_eq!(survey.next - survey.expected, 2);
    for round in 1..=1000 {
        survey.failures.clear();
        calm(&kernel, &mut survey);
        assert!(!survey.failures.is_empty() && survey.failures.iter().all(|is| *is == MISMATCH));
        assert_eq!(survey.results, 2 * NETWORKS, "nothing more, round {round}");
    }
    assert_eq!(survey.next - survey.expected, 1002);
}

#[test]
fn ours_fetches_all_in_the_schedule_that_stops_libnl() {
    let kernel = radio();
    let mut survey = Ours::open(&kernel);
    calm(&kernel, &mut survey);
    overlap(&kernel, &mut survey);
    for _ in 0..1000 {
        calm(&kernel, &mut survey);
    }
    assert_eq!(survey.fetches.len(), 1 + 3 + 1000);
    let whole = |fetch: &&Fetch| (fetch.results, fetch.end) == (NETWORKS, Some(route::FINISHED));
    assert_eq!(survey.fetches.iter().filter(whole).count(), 1004);
    // The second and third were held back until their turn: the kernel never had to refuse.
    assert!(survey.requests.is_idle());
    let stats = survey.requests.stats();
    assert_eq!((stats.late, stats.foreign, stats.overruns), (0, 0, 0));
}

/// Somebody else's fetch on the same socket (a descriptor that is shared) is what still can be in the way.
#[test]
fn ours_gets_over_a_refusal_that_holding_back_cannot_avoid() {
    let kernel = radio();
    let mut survey = Ours::open(&kernel);
    for round in 0..100 {
        let head = Head {
            kind: NL80211,
            flags: DUMP_FLAGS,
            sequence: 0x4000_0000 + round,
            port: 0,
        };
        let foreign = message(head, &generic(GET_SCAN, &[]));
        survey.requests.transport_mut().send(&foreign).unwrap();
        calm(&kernel, &mut survey);
        let refused = survey.fetches.last().unwrap().end;
        assert_eq!(refused, Some(route::FAILED | route::RETRY));
        calm(&kernel, &mut survey);
        let next = survey.fetches.last().unwrap();
        assert_eq!((next.results, next.end), (NETWORKS, Some(route::FINISHED)));
    }
}
