//! A follower of the kernel's state: subscribe, dump, replay, and resync after a loss.

use std::collections::BTreeMap;

use nlkit_session::{Kind, route};
use nlkit_simulation::Kernel;

use super::things::{self, GETLINK, GROUPS, TABLES};
use super::{Engine, Memory, Told, is_lost};

type State = BTreeMap<u32, Vec<u8>>;

/// One kind of objects.
#[derive(Default)]
struct Followed {
    state: State,
    whole: bool,
    /// The running dump, and what it told.
    dump: Option<(u32, State)>,
    /// Events since the dump was sent, in order.
    since: Vec<Told>,
}

/// Events come on one socket, dumps on another.
pub struct Follower {
    events: Engine,
    dumps: Engine,
    tables: [Followed; 3],
    marker: Option<u32>,
    pub resyncs: u32,
}

impl Follower {
    pub fn new(events: Engine, dumps: Engine) -> Self {
        for group in GROUPS {
            events.transport().join(group);
        }
        Self {
            events,
            dumps,
            tables: Default::default(),
            marker: None,
            resyncs: 0,
        }
    }

    /// Takes some of what is there: a batch of each socket.
    pub fn step(&mut self, memory: &mut Memory) {
        self.start_dumps();
        self.receive_events(memory);
        self.receive_dumps(memory);
    }

    /// Whether every kind is whole and the last marker came back.
    pub fn is_done(&self) -> bool {
        self.marker.is_none() && self.tables.iter().all(|table| table.whole)
    }

    pub fn is_idle(&self) -> bool {
        self.events.is_idle() && self.dumps.is_idle()
    }

    /// A request on the events' socket: its answer comes behind all events before.
    pub fn mark(&mut self) {
        let mut bytes = things::request(GETLINK, 0, &things::body(16, 0, 0, 0));
        let sent = self.events.send(Kind::Do, &mut bytes);
        self.marker = Some(sent.expect("a sent request"));
    }

    /// Compares with the kernel's own state.
    pub fn assert_equals(&self, kernel: &Kernel) {
        for (table, followed) in TABLES.into_iter().zip(&self.tables) {
            let bodies = kernel.objects(table);
            let truth: State = bodies
                .into_iter()
                .map(|body| (things::number(table, &body), body))
                .collect();
            assert!(followed.state == truth, "state of table {table} differs");
        }
    }

    fn start_dumps(&mut self) {
        for (table, followed) in TABLES.into_iter().zip(&mut self.tables) {
            if followed.whole || followed.dump.is_some() {
                continue;
            }
            followed.since.clear();
            let sent = self.dumps.send(Kind::Dump, &mut things::dump(table));
            followed.dump = Some((sent.expect("a sent dump"), State::new()));
        }
    }

    fn receive_events(&mut self, memory: &mut Memory) -> bool {
        let Some((status, messages)) = memory.receive(&mut self.events) else {
            return false;
        };
        for message in messages {
            match message.route & route::MASK {
                route::EVENT => self.event(message),
                route::DATA => {}
                _ if Some(message.token) == self.marker => {
                    self.marker = None;
                    if message.route & route::UNANSWERED != 0 {
                        self.mark();
                    }
                }
                _ => panic!("{message:?}"),
            }
        }
        if is_lost(status) {
            self.lost();
        }
        true
    }

    /// Dumps under way are not waited for: what they tell is older than the loss.
    fn lost(&mut self) {
        self.resyncs += 1;
        for followed in &mut self.tables {
            followed.whole = false;
            if let Some((token, _)) = followed.dump.take() {
                self.dumps.cancel(token);
            }
        }
    }

    fn event(&mut self, message: Told) {
        let Some(place) = place(&message) else { return };
        let followed = &mut self.tables[place];
        if followed.dump.is_some() {
            followed.since.push(message);
        } else if followed.whole {
            replay(&mut followed.state, &message);
        }
    }

    fn receive_dumps(&mut self, memory: &mut Memory) {
        let Some((_, messages)) = memory.receive(&mut self.dumps) else {
            return;
        };
        for message in messages {
            let owner = self.tables.iter().position(|followed| {
                let token = followed.dump.as_ref().map(|(token, _)| *token);
                token == Some(message.token)
            });
            // Cancelled by a loss while this batch was looked at.
            let Some(owner) = owner else { continue };
            match message.route & route::MASK {
                route::DATA => self.told(owner, &message),
                _ => self.ended(owner, &message),
            }
        }
    }

    fn told(&mut self, owner: usize, message: &Told) {
        if let Some((_, state)) = &mut self.tables[owner].dump {
            let number = things::number(TABLES[owner], message.body());
            state.insert(number, message.body().to_vec());
        }
    }

    fn ended(&mut self, owner: usize, message: &Told) {
        // Events of changes that the dump may have seen are in the queue now.
        while self.receive_events(&mut Memory::new(65_536, 65_536)) {}
        let followed = &mut self.tables[owner];
        // Unless a loss among them ended it.
        let Some((_, state)) = followed.dump.take() else {
            return;
        };
        let bad = message.route & route::MASK == route::FAILED
            || message.route & (route::INTERRUPTED | route::DAMAGED) != 0
            || (Kernel::skips_unnoticed(TABLES[owner]) && !followed.since.is_empty());
        if bad {
            return;
        }
        followed.state = state;
        for message in followed.since.drain(..) {
            replay(&mut followed.state, &message);
        }
        followed.whole = true;
    }
}

/// The table that a message is of.
fn place(message: &Told) -> Option<usize> {
    TABLES
        .iter()
        .position(|table| *table == message.kind() & !3)
}

fn replay(state: &mut State, message: &Told) {
    let table = message.kind() & !3;
    let number = things::number(table, message.body());
    match Kernel::removes(message.kind()) {
        true => state.remove(&number),
        false => state.insert(number, message.body().to_vec()),
    };
}
