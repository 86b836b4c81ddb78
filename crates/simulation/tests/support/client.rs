//! A caller with many requests in flight, who knows what each may be answered with.

use std::collections::HashMap;

use nlkit_session::{Kind, route};
use nlkit_simulation::errno::EBUSY;
use nlkit_simulation::{Answered, Kernel, Random};

use super::things::{self, CREATE, DELETE, ECHO, GET, NEWNEIGH, REPLACE, SET};
use super::{Engine, Memory, Told};

/// Requests sent again for as long as something is in the way.
const ATTEMPTS: u32 = 200;
/// NLM_F_DUMP_INTR.
const INTERRUPTED: u16 = 0x10;

#[derive(Debug)]
struct Pending {
    /// NEW type of the table, and the object; a dump has none.
    table: u16,
    number: Option<u32>,
    /// The type of the data it may be answered with; 0: none.
    data: u16,
    echo: bool,
    attempts: u32,
    /// Some message of the answer said that things changed meanwhile.
    interrupted: bool,
    /// Numbers told by a dump.
    told: Vec<u32>,
}

pub struct Client {
    pub engine: Engine,
    pending: HashMap<u32, Pending>,
    /// Tokens whose end nobody waits for.
    cancelled: Vec<u32>,
    /// Refused and unanswered ends seen, for the figures.
    pub unanswered: u32,
    pub settled: u32,
    pub retried: u32,
    pub interrupted: u32,
}

impl Client {
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            pending: HashMap::new(),
            cancelled: Vec::new(),
            unanswered: 0,
            settled: 0,
            retried: 0,
            interrupted: 0,
        }
    }

    pub fn is_settled(&self) -> bool {
        self.pending.is_empty()
    }

    /// Adds, removes, changes or reads an object.
    pub fn ask(&mut self, random: &mut Random, objects: usize) {
        let (bytes, pending) = one(random, objects);
        self.send(Kind::Do, bytes, pending);
    }

    /// Several requests in one datagram.
    pub fn ask_together(&mut self, random: &mut Random, objects: usize, count: usize) {
        let requests: Vec<_> = (0..count).map(|_| one(random, objects)).collect();
        let mut bytes: Vec<u8> = requests
            .iter()
            .flat_map(|(bytes, _)| bytes.clone())
            .collect();
        let mut tokens = vec![0; count];
        let kinds = vec![Kind::Do; count];
        self.engine
            .send_batch(&kinds, &mut bytes, &mut tokens)
            .expect("whole requests");
        for (token, (_, pending)) in tokens.into_iter().zip(requests) {
            assert!(self.pending.insert(token, pending).is_none());
        }
    }

    pub fn dump(&mut self, random: &mut Random) {
        let table = things::TABLES[random.below(3)];
        self.send(Kind::Dump, things::dump(table), a_dump(table, 0));
    }

    fn send(&mut self, kind: Kind, mut bytes: Vec<u8>, pending: Pending) {
        let token = self.engine.send(kind, &mut bytes).expect("a sent request");
        assert!(self.pending.insert(token, pending).is_none(), "a new token");
    }

    pub fn cancel(&mut self, random: &mut Random) {
        let mut tokens: Vec<u32> = self.pending.keys().copied().collect();
        tokens.sort_unstable();
        if let Some(token) = tokens.get(random.below(tokens.len())) {
            self.pending.remove(token);
            self.cancelled.push(*token);
            self.engine.cancel(*token);
        }
    }

    /// One batch; false when there was nothing.
    pub fn receive(&mut self, memory: &mut Memory, kernel: &Kernel) -> bool {
        let Some((_, messages)) = memory.receive(&mut self.engine) else {
            return false;
        };
        for message in messages {
            self.take(&message, kernel);
        }
        true
    }

    fn take(&mut self, message: &Told, kernel: &Kernel) {
        assert!(!self.cancelled.contains(&message.token), "{message:?}");
        match message.route & route::MASK {
            route::DATA => self.data(message),
            route::FINISHED | route::FAILED => self.end(message, kernel),
            // A change of the group that was joined, or an echo that nobody waits for any more.
            route::EVENT if message.group != 0 => {}
            _ => panic!("only the kernel and its groups speak here: {message:?}"),
        }
    }

    /// Data is of the object, or the table, that was asked for.
    fn data(&mut self, message: &Told) {
        let pending = self.pending.get_mut(&message.token);
        let pending = pending.unwrap_or_else(|| panic!("data after the end: {message:?}"));
        if message.group != 0 {
            assert!(pending.echo && message.kind() & !1 == pending.table);
        } else {
            assert_eq!(message.kind(), pending.data, "{pending:?}");
        }
        pending.interrupted |= message.flags() & INTERRUPTED != 0;
        let number = things::number(pending.table, message.body());
        match pending.number {
            Some(own) => assert_eq!(number, own, "{pending:?}"),
            None => pending.told.push(number),
        }
    }

    /// The end is what the kernel decided, or says that it is not known.
    fn end(&mut self, message: &Told, kernel: &Kernel) {
        let pending = self.pending.remove(&message.token);
        let pending = pending.unwrap_or_else(|| panic!("a second end: {message:?}"));
        let (is, errno) = (|bit| message.route & bit != 0, message.errno());
        if is(route::UNANSWERED) {
            assert_eq!(errno, nlkit_simulation::errno::ENOBUFS);
            assert!(self.engine.stats().overruns > 0 || pending.number.is_none());
            self.unanswered += 1;
        } else {
            let port = self.engine.transport().port();
            let own = kernel.has_answered(Answered {
                port,
                sequence: message.token,
                errno,
            });
            assert!(own, "the kernel did not decide {errno} on {pending:?}");
        }
        assert_eq!(
            message.route & route::MASK == route::FAILED,
            errno != 0,
            "{message:?}"
        );
        if pending.number.is_none() && errno == 0 && pending.table != NEWNEIGH {
            let mut told = pending.told.clone();
            told.dedup();
            assert_eq!(told, pending.told, "a walk by key tells nothing twice");
        }
        let interrupted = pending.interrupted || message.flags() & INTERRUPTED != 0;
        assert_eq!(is(route::INTERRUPTED), interrupted, "{message:?}");
        // Nothing here is busy but dumps.
        assert!(is(route::RETRY) || errno != EBUSY, "{message:?}");
        let again = is(route::RETRY) || is(route::INTERRUPTED);
        assert!(!again || pending.number.is_none(), "only dumps");
        assert!(!is(route::RETRY) || pending.told.is_empty(), "{message:?}");
        if !again {
            self.settled += 1;
            return;
        }
        self.retried += u32::from(is(route::RETRY));
        self.interrupted += u32::from(is(route::INTERRUPTED));
        assert!(pending.attempts < ATTEMPTS, "in the way for ever");
        let again = a_dump(pending.table, pending.attempts + 1);
        self.send(Kind::Dump, things::dump(pending.table), again);
    }
}

fn a_dump(table: u16, attempts: u32) -> Pending {
    Pending {
        table,
        number: None,
        data: table,
        echo: false,
        attempts,
        interrupted: false,
        told: Vec::new(),
    }
}

/// A request for one object, and what may answer it.
fn one(random: &mut Random, objects: usize) -> (Vec<u8>, Pending) {
    let table = things::TABLES[random.below(3)];
    let number = random.below(objects + 2) as u32;
    let body = things::body(table, number, random.bits() as u32, 0);
    let echo = random.chance(200);
    let flags = if echo { ECHO } else { 0 };
    let operation = [0, 0, DELETE, GET, SET][random.below(5)];
    let flags = match operation {
        0 => flags | CREATE | REPLACE,
        _ => flags,
    };
    let pending = Pending {
        table,
        number: Some(number),
        data: if operation == GET { table } else { 0 },
        echo,
        attempts: 0,
        interrupted: false,
        told: Vec::new(),
    };
    (things::request(table + operation, flags, &body), pending)
}
