//! Crafted messages, a scripted transport, and tapes read back.
#![allow(dead_code, reason = "every test binary uses its own part")]

use std::collections::VecDeque;

use nlkit_schema::{Parser, Tables, Tape, record};
use nlkit_session::{
    Batch, Begun, Config, Datagram, Full, Kind, Pump, Received, Sender, Session, Transport,
};

pub const PORT: u32 = 4242;
pub const FIRST: u32 = 1000;
pub const KERNEL: Sender = Sender::KERNEL;

pub const ERROR: u16 = 2;
pub const DONE: u16 = 3;
pub const NEWLINK: u16 = 16;
pub const GETLINK: u16 = 18;
pub const SETLINK: u16 = 19;
pub const NEWADDR: u16 = 20;
pub const NEWROUTE: u16 = 24;
pub const GETROUTE: u16 = 26;

pub const MULTI: u16 = 0x2;
pub const ECHO: u16 = 0x8;
pub const INTR: u16 = 0x10;

pub const EBUSY: i32 = 16;
pub const EINVAL: i32 = 22;
pub const ENOBUFS: i32 = 105;

pub fn group(group: u32) -> Sender {
    Sender::multicast(group)
}

pub fn config() -> Config {
    Config {
        protocol: 0,
        port: PORT,
        first_sequence: FIRST,
        peers: false,
    }
}

pub fn session() -> Session {
    Session::new(config())
}

pub fn pump(script: impl IntoIterator<Item = Event>) -> Pump<'static, Script> {
    pump_of(session(), script)
}

pub fn pump_of(session: Session, script: impl IntoIterator<Item = Event>) -> Pump<'static, Script> {
    let transport = Script {
        events: script.into_iter().collect(),
        ..Script::default()
    };
    Pump::new(transport, session, Parser::new(Tables::builtin()))
}

/// A message with a port of its own.
pub fn message_for(port: u32, kind: u16, flags: u16, sequence: u32, payload: &[u8]) -> Vec<u8> {
    let length = 16 + payload.len();
    let mut bytes = Vec::with_capacity(length.next_multiple_of(4));
    bytes.extend_from_slice(&(length as u32).to_ne_bytes());
    bytes.extend_from_slice(&kind.to_ne_bytes());
    bytes.extend_from_slice(&flags.to_ne_bytes());
    bytes.extend_from_slice(&sequence.to_ne_bytes());
    bytes.extend_from_slice(&port.to_ne_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(length.next_multiple_of(4), 0);
    bytes
}

/// A message to [`PORT`].
pub fn message(kind: u16, flags: u16, sequence: u32, payload: &[u8]) -> Vec<u8> {
    message_for(PORT, kind, flags, sequence, payload)
}

/// A data message of a dump.
pub fn part(sequence: u32) -> Vec<u8> {
    message(NEWROUTE, MULTI, sequence, &[0; 12])
}

/// An NLMSG_ERROR with a capped request; 0 is an acknowledgement.
pub fn error(sequence: u32, errno: i32) -> Vec<u8> {
    let mut payload = (-errno).to_ne_bytes().to_vec();
    payload.resize(20, 0);
    message(ERROR, 0x100, sequence, &payload)
}

/// An NLMSG_DONE.
pub fn done(sequence: u32, flags: u16, errno: i32) -> Vec<u8> {
    message(DONE, MULTI | flags, sequence, &(-errno).to_ne_bytes())
}

/// A request as a caller hands it over.
pub fn request(kind: u16, flags: u16) -> Vec<u8> {
    message_for(0, kind, flags, 0, &[0; 16])
}

/// The token of a request that may be sent at once.
pub fn begin(session: &mut Session, kind: Kind, message_type: u16) -> u32 {
    match session.begin(kind, &mut request(message_type, 0)) {
        Ok(Begun::Ready(token)) => token,
        other => panic!("{other:?}"),
    }
}

/// What a tape's record says: route, token, group, sender, nlmsg_type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    pub route: u32,
    pub token: u32,
    pub group: u32,
    pub sender: u32,
    pub start: usize,
    pub length: usize,
}

pub fn records(words: &[u32]) -> Vec<Record> {
    let mut found = Vec::new();
    let mut at = words[1] as usize;
    while at != 0 {
        let word = |place: usize| words[at + place];
        found.push(Record {
            route: word(record::ROUTE),
            token: word(record::TOKEN),
            group: word(record::GROUP),
            sender: word(record::SENDER),
            start: word(record::START) as usize,
            length: word(record::LENGTH) as usize,
        });
        at = word(record::NEXT) as usize;
    }
    assert_eq!(found.len(), words[0] as usize);
    found
}

/// Route and token of each record.
pub fn routes(records: &[Record]) -> Vec<(u32, u32)> {
    records
        .iter()
        .map(|record| (record.route, record.token))
        .collect()
}

/// Receives one datagram of `messages` with room enough.
pub fn receive(session: &mut Session, sender: Sender, messages: &[Vec<u8>]) -> Vec<Record> {
    let bytes = messages.concat();
    let datagram = Datagram {
        sender,
        number: 0,
        start: 0,
        end: bytes.len(),
        truncated: false,
    };
    let mut words = vec![0; 65_536];
    let mut tape = Tape::new(&mut words);
    let mut parser = Parser::new(Tables::builtin());
    let result = session.receive(&datagram, &bytes, &mut parser, &mut tape);
    assert_eq!(result, Ok::<(), Full>(()));
    records(tape.words())
}

/// What a scripted transport meets.
#[derive(Clone, Debug)]
pub enum Event {
    Datagram(Sender, Vec<u8>),
    Empty,
    Overrun,
    Failure(i32),
}

/// A datagram of the kernel to us alone.
pub fn unicast(messages: &[Vec<u8>]) -> Event {
    Event::Datagram(KERNEL, messages.concat())
}

/// A transport that meets what it is told, then an empty queue.
#[derive(Debug, Default)]
pub struct Script {
    pub events: VecDeque<Event>,
    pub sent: Vec<Vec<u8>>,
    pub refuse: Option<i32>,
}

impl Transport for Script {
    type Error = i32;

    fn send(&mut self, message: &[u8]) -> Result<(), i32> {
        match self.refuse.take() {
            Some(errno) => Err(errno),
            None => {
                self.sent.push(message.to_vec());
                Ok(())
            }
        }
    }

    fn receive(&mut self, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, i32> {
        match self.events.pop_front() {
            None | Some(Event::Empty) => Ok(Received::Empty),
            Some(Event::Overrun) => Ok(Received::Overrun),
            Some(Event::Failure(errno)) => Err(errno),
            Some(Event::Datagram(sender, bytes)) => {
                let (head, tail) = bytes.split_at(bytes.len().min(buffer.len()));
                buffer[..head.len()].copy_from_slice(head);
                let kept = tail.len().min(spill.len());
                spill[..kept].copy_from_slice(&tail[..kept]);
                Ok(Received::Datagram {
                    length: bytes.len(),
                    sender,
                })
            }
        }
    }

    fn errno(error: &i32) -> i32 {
        *error
    }
}

/// One receive call with room enough: the status word and the records.
pub fn batch(pump: &mut Pump<'static, Script>) -> (u32, Vec<Record>) {
    let mut ring = vec![0; 65_536];
    let mut words = vec![0; 65_536];
    match pump.receive(&mut ring, &mut words) {
        Ok(Batch::Words(used)) => (words[2], records(&words[..used])),
        Ok(Batch::Nothing) => (0, Vec::new()),
        other => panic!("{other:?}"),
    }
}
