//! Arbitrary traffic: nothing panics, and every request settles at most once, with its own answer.

mod support;

use std::collections::HashMap;

use nlkit_session::{Batch, Config, Kind, Pump, Sender, Session, route, status};
use proptest::{option, prelude::*};
use support::*;

#[derive(Clone, Debug)]
enum Step {
    Send(u8, u16, u16),
    Cancel(u32),
    Meet(Event),
    Receive(usize, usize),
}

/// Numbers near those given out, so that they often match.
fn sequence() -> impl Strategy<Value = u32> {
    prop_oneof![8 => FIRST..FIRST + 12, 1 => Just(0), 1 => any::<u32>()]
}

fn port() -> impl Strategy<Value = u32> {
    prop_oneof![6 => Just(PORT), 1 => Just(0), 1 => any::<u32>()]
}

fn sender() -> impl Strategy<Value = Sender> {
    let port = prop_oneof![6 => Just(0), 1 => Just(PORT), 1 => any::<u32>()];
    let group = prop_oneof![4 => Just(0), 1 => 1u32..40];
    (port, group, option::of(0u32..3)).prop_map(|(port, group, namespace)| Sender {
        port,
        group,
        namespace,
    })
}

fn one_message() -> impl Strategy<Value = Vec<u8>> {
    let kind = prop_oneof![Just(ERROR), Just(DONE), 0u16..30, any::<u16>()];
    let flags = prop_oneof![Just(0), Just(MULTI), Just(INTR | MULTI), any::<u16>()];
    let number = prop_oneof![Just(0i32), Just(-EBUSY), any::<i32>()];
    let rest = proptest::collection::vec(any::<u8>(), 0..40);
    (port(), kind, flags, sequence(), number, rest, any::<bool>()).prop_map(
        |(port, kind, flags, sequence, number, rest, empty)| {
            let payload = [&number.to_ne_bytes()[..], &rest].concat();
            message_for(
                port,
                kind,
                flags,
                sequence,
                if empty { &[] } else { &payload },
            )
        },
    )
}

fn datagram() -> impl Strategy<Value = Vec<u8>> {
    let messages =
        || proptest::collection::vec(one_message(), 0..6).prop_map(|messages| messages.concat());
    let cut = (messages(), any::<prop::sample::Index>()).prop_map(|(bytes, end)| {
        let end = end.index(bytes.len() + 1);
        bytes[..end].to_vec()
    });
    let rubbish = proptest::collection::vec(any::<u8>(), 0..200);
    prop_oneof![6 => messages(), 1 => cut, 1 => rubbish]
}

fn step() -> impl Strategy<Value = Step> {
    let event = prop_oneof![
        12 => (sender(), datagram()).prop_map(|(sender, bytes)| Event::Datagram(sender, bytes)),
        2 => Just(Event::Empty),
        1 => Just(Event::Overrun),
        1 => (1..100).prop_map(Event::Failure),
    ];
    let flags = prop_oneof![Just(0), Just(ECHO)];
    prop_oneof![
        3 => (0u8..3, 16u16..28, flags).prop_map(|(kind, of, flags)| Step::Send(kind, of, flags)),
        1 => (FIRST..FIRST + 12).prop_map(Step::Cancel),
        5 => event.prop_map(Step::Meet),
        3 => (0usize..2000, 0usize..400).prop_map(|(ring, tape)| Step::Receive(ring, tape)),
    ]
}

#[derive(Default)]
struct Ledger {
    /// By token: how often it was settled, and whether it was cancelled.
    requests: HashMap<u32, (u32, bool)>,
}

impl Ledger {
    fn receive(&mut self, pump: &mut Pump<'static, Script>, ring: usize, tape: usize) -> bool {
        let mut ring = vec![0; ring];
        let mut words = vec![0; tape];
        let Ok(Batch::Words(used)) = pump.receive(&mut ring, &mut words) else {
            return false;
        };
        for record in records(&words[..used]) {
            self.check(&record);
        }
        words[2] & status::MORE != 0
    }

    fn check(&mut self, record: &Record) {
        let end = matches!(record.route & route::MASK, route::FINISHED | route::FAILED);
        if !end && record.route != route::DATA {
            assert_eq!(record.token, 0);
            return;
        }
        assert_eq!(record.sender, 0, "only the kernel answers");
        assert!(
            !end || record.group == 0,
            "no notification settles a request"
        );
        let (settled, cancelled) = self.requests.get_mut(&record.token).expect("a known token");
        assert!(
            !*cancelled && *settled == 0,
            "nothing after the end, nothing cancelled"
        );
        *settled += u32::from(end);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_traffic(protocol in 0u16..18, peers: bool, steps in proptest::collection::vec(step(), 0..60)) {
        let mut pump = pump_of(Session::new(Config { protocol, peers, ..config() }), []);
        let mut ledger = Ledger::default();
        for step in steps {
            match step {
                Step::Send(kind, message_type, flags) => {
                    let kind = [Kind::Do, Kind::Dump, Kind::Send][usize::from(kind)];
                    let token = pump.send(kind, &mut request(message_type, flags)).unwrap();
                    prop_assert!(token != 0);
                    if kind != Kind::Send {
                        prop_assert_eq!(ledger.requests.insert(token, (0, false)), None);
                    }
                }
                Step::Cancel(token) => {
                    pump.cancel(token);
                    if let Some((_, cancelled)) = ledger.requests.get_mut(&token) {
                        *cancelled = true;
                    }
                }
                Step::Meet(event) => pump.transport_mut().events.push_back(event),
                Step::Receive(ring, tape) => {
                    ledger.receive(&mut pump, ring, tape);
                }
            }
        }
        // With room enough everything comes out. An overrun settles what was sent; a dump that waited is sent
        // then, and settled by the next.
        for _ in 0..70 {
            pump.transport_mut().events.extend([Event::Overrun, Event::Empty]);
            ledger.receive(&mut pump, 4096, 4096);
        }
        for (token, (settled, cancelled)) in ledger.requests {
            prop_assert!(settled == 1 || cancelled, "request {} settled {} times", token, settled);
        }
    }
}
