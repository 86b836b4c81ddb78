//! What the kernel does with a request.

use nlkit_session::Sender;
use nlkit_wire::{
    NLM_F_ACK, NLM_F_DUMP, NLM_F_ECHO, NLM_F_REQUEST, NLMSG_MIN_TYPE, Order, messages,
};

use crate::dump::{Dump, Source};
use crate::errno::{EBUSY, EINVAL, EOPNOTSUPP};
use crate::kernel::Answered;
use crate::message::{Head, Request, attribute, error, message};
use crate::objects::Operation;
use crate::state::{Late, State};
use crate::table::{TABLES, Table};

/// NLMSGERR_ATTR_MSG and NLMSGERR_ATTR_OFFS.
const TEXT: u16 = 1;
const OFFSET: u16 = 2;
/// NETLINK_ROUTE, whose objects the kernel has.
const ROUTE: u16 = 0;

/// How an answer ends, and what stands before.
#[derive(Default)]
struct Answer {
    messages: Vec<Vec<u8>>,
    errno: i32,
    extended: Vec<u8>,
}

impl Answer {
    fn failed(errno: i32) -> Self {
        Self {
            errno,
            ..Self::default()
        }
    }
}

impl State {
    /// Takes in a datagram that a socket sent.
    pub fn receive(&mut self, socket: usize, datagram: &[u8]) {
        let port = self.sockets[socket].number;
        for found in messages(datagram, Order::NATIVE) {
            let header = found.header();
            let request = Request {
                bytes: found.bytes(),
                body: found.payload(),
                kind: header.message_type(),
                flags: header.flags(),
                sequence: header.sequence(),
                port,
            };
            self.sockets[socket].latest = Some(request.answer(request.kind, 0));
            let served = request.has(NLM_F_REQUEST) && request.kind >= NLMSG_MIN_TYPE;
            let answer = match served {
                true => self.serve(socket, &request),
                false => Some(Answer::default()),
            };
            if let Some(answer) = answer {
                self.answer(socket, &request, answer);
            }
        }
    }

    /// `None`: a dump has started.
    fn serve(&mut self, socket: usize, request: &Request<'_>) -> Option<Answer> {
        let protocol = self.sockets[socket].protocol;
        if let Some(answer) = self.scripted(socket, request) {
            return answer;
        }
        let table = Table::of(request.kind).filter(|_| protocol == ROUTE);
        let Some(table) = table else {
            return Some(Answer::failed(EOPNOTSUPP));
        };
        if self.random.chance(self.faults.refused) {
            let text = attribute(TEXT, b"refused for once\0");
            let offset = attribute(OFFSET, &16u32.to_ne_bytes());
            return Some(Answer {
                errno: EINVAL,
                extended: [text, offset].concat(),
                ..Answer::default()
            });
        }
        match Operation::of(request.kind) {
            Operation::Get if request.has(NLM_F_DUMP) => {
                let source = Source::Table {
                    table,
                    family: request.body.first().copied().unwrap_or(0),
                    last: None,
                    told: 0,
                };
                let errno = match self.random.chance(self.faults.dump_error) {
                    true => EINVAL,
                    false => 0,
                };
                let limit = match errno {
                    0 => usize::MAX,
                    _ => self.random.below(4),
                };
                self.start(socket, request, source, (errno, Vec::new(), limit))
            }
            Operation::Get => Some(self.tell(table, request)),
            _ => Some(self.carry_out(socket, request)),
        }
    }

    /// Starts a dump; `end`: its error, attributes, and how many objects are told before. An answer: why
    /// it could not. The dump may run nevertheless.
    fn start(
        &mut self,
        socket: usize,
        request: &Request<'_>,
        source: Source,
        (errno, extended, limit): (i32, Vec<u8>, usize),
    ) -> Option<Answer> {
        let running = self.sockets[socket].dump.is_some();
        if running || self.random.chance(self.faults.busy) {
            return Some(Answer::failed(EBUSY));
        }
        self.sockets[socket].dump = Some(Dump {
            sequence: request.sequence,
            source,
            errno,
            extended,
            limit,
            generation: 0,
        });
        self.progress(socket).err().map(Answer::failed)
    }

    fn tell(&self, table: usize, request: &Request<'_>) -> Answer {
        match self.objects.find(table, request.body) {
            Err(errno) => Answer::failed(errno),
            Ok(body) => Answer {
                messages: vec![message(request.answer(TABLES[table].base, 0), body)],
                ..Answer::default()
            },
        }
    }

    fn carry_out(&mut self, socket: usize, request: &Request<'_>) -> Answer {
        let changed = self
            .objects
            .change(request.kind, request.flags, request.body);
        let change = match changed {
            Ok(change) => change,
            Err(errno) => return Answer::failed(errno),
        };
        let echo = request.has(NLM_F_ECHO).then_some(socket);
        // Without those that asked for the answer.
        let flags = request.flags & !(NLM_F_REQUEST | NLM_F_ACK | NLM_F_ECHO);
        self.notify(&change, flags, request.answer(0, 0), echo);
        let mut answer = Answer::default();
        if self.random.chance(self.faults.warning) {
            answer.extended = attribute(TEXT, b"done, with a doubt\0");
        }
        answer
    }

    /// The answer that a test laid down. `Some(None)`: a dump of it has started.
    fn scripted(&mut self, socket: usize, request: &Request<'_>) -> Option<Option<Answer>> {
        let protocol = self.sockets[socket].protocol;
        let script = self.scripts.iter_mut().rev().find(|script| {
            script.protocol == protocol
                && script.kind == request.kind
                && script.times != Some(0)
                && script
                    .command
                    .is_none_or(|command| request.body.first() == Some(&command))
                && contains(request.body, &script.contains)
        })?;
        if let Some(times) = &mut script.times {
            *times -= 1;
        }
        let script = script.clone();
        if request.has(NLM_F_DUMP) {
            let limit = script.messages.len();
            let source = Source::List(script.messages.into());
            return Some(self.start(
                socket,
                request,
                source,
                (script.errno, script.extended, limit),
            ));
        }
        let head = |kind| request.answer(kind, 0);
        let messages = script.messages.iter();
        Some(Some(Answer {
            messages: messages
                .map(|(kind, body)| message(head(*kind), body))
                .collect(),
            errno: script.errno,
            extended: script.extended,
        }))
    }

    /// Sends an answer, now or later. An error is told also to those who asked for no acknowledgement.
    fn answer(&mut self, socket: usize, request: &Request<'_>, answer: Answer) {
        self.answered.push(Answered {
            port: request.port,
            sequence: request.sequence,
            errno: answer.errno,
        });
        let mut datagrams = answer.messages;
        if answer.errno != 0 || request.has(NLM_F_ACK) {
            let capped = answer.errno == 0 || !self.random.chance(self.faults.uncapped);
            let end = error(request, answer.errno, capped, &answer.extended);
            if self.random.chance(self.faults.duplicate) {
                datagrams.push(end.clone());
            }
            datagrams.push(end);
        }
        if self.random.chance(self.faults.late) {
            self.late.push_back(Late { socket, datagrams });
            return;
        }
        for bytes in datagrams {
            self.sockets[socket].queue.deliver(bytes, Sender::KERNEL);
        }
    }

    /// What happens by itself: a late answer comes, forged and foreign messages arrive.
    pub fn tick(&mut self) {
        let place = self.random.below(self.late.len());
        if let Some(late) = self.late.remove(place) {
            for bytes in late.datagrams {
                let port = &mut self.sockets[late.socket];
                port.queue.deliver(bytes, Sender::KERNEL);
            }
        }
        for socket in 0..self.sockets.len() {
            let Some(latest) = self.sockets[socket].latest else {
                continue;
            };
            if self.random.chance(self.faults.forged) {
                let forged = acknowledgement(latest);
                let sender = Sender::user(self.random.bits() as u32 | 1);
                self.sockets[socket].queue.offer(forged, sender);
            }
            if self.random.chance(self.faults.foreign) {
                let port = latest.port.wrapping_add(1);
                let foreign = acknowledgement(Head { port, ..latest });
                let queue = &mut self.sockets[socket].queue;
                queue.deliver(foreign, Sender::KERNEL);
            }
        }
    }
}

/// Whether `part` stands somewhere in `body`; always, if it is empty.
fn contains(body: &[u8], part: &[u8]) -> bool {
    part.is_empty() || body.windows(part.len()).any(|window| window == part)
}

fn acknowledgement(head: Head) -> Vec<u8> {
    let request = Request {
        bytes: &[0; 16],
        body: &[],
        kind: head.kind,
        flags: 0,
        sequence: head.sequence,
        port: head.port,
    };
    error(&request, 0, true, &[])
}
