//! The engine: numbers, registers, sorts and settles.

mod judgement;

use std::collections::VecDeque;

use nlkit_schema::{Parser, Tape};
use nlkit_wire::{Message, MessageHeader, NLM_F_DUMP_INTR, Order, messages};

use crate::message::{Invalid, Kind, REFUSAL, refusal, stamp};
use crate::policy::Policy;
use crate::requests::{ENOBUFS, Request, Requests};
use crate::sequence::Sequence;
use crate::verdict::Verdict;
use crate::writer::Writer;
use crate::{Sender, Stats, route};

/// What a session has to know from the start.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// The NETLINK_ number.
    pub protocol: u16,
    /// The socket's port id, as `getsockname` tells.
    pub port: u32,
    /// The first sequence number. Random, so that answers to an earlier owner of the port match nothing.
    pub first_sequence: u32,
    /// Whether messages of user processes are wanted ([`route::PEER`]) or counted as spoofed.
    pub peers: bool,
}

/// What became of a request handed to [`Session::begin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// To be sent now.
    Ready(u32),
    /// A dump that waits for the one that runs; [`Session::transmit`] hands it out when its turn comes.
    Waiting(u32),
}

/// A received datagram in the memory it was received into.
#[derive(Clone, Copy, Debug)]
pub struct Datagram {
    /// Where it came from.
    pub sender: Sender,
    /// Its number in the batch, for word 9 of the records.
    pub number: u32,
    /// Its first byte (or the first message that is not written yet).
    pub start: usize,
    /// The end of its bytes.
    pub end: usize,
    /// Whether its tail was lost.
    pub truncated: bool,
}

/// The tape is full: everything before `resume` is written and settled, nothing from there on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full {
    /// Where to go on: offset of the first message not written.
    pub resume: usize,
}

/// The requests and dumps of one socket.
#[derive(Debug)]
pub struct Session {
    config: Config,
    policy: Policy,
    sequence: Sequence,
    requests: Requests,
    unanswered: VecDeque<(u32, i32)>,
    overrun: bool,
    /// Some request is marked doubtful.
    doubtful: bool,
    /// An answer came to a request that was never made here.
    unknown: bool,
    stats: Stats,
}

/// What an empty queue settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emptied {
    /// It ended an overrun.
    pub overrun: bool,
    /// Requests were refused: [`Session::refusal`] has their answers.
    pub refused: bool,
}

impl Session {
    /// A session without requests.
    pub fn new(config: Config) -> Self {
        Self {
            config,
            policy: Policy::new(config.protocol),
            sequence: Sequence::new(config.first_sequence),
            requests: Requests::default(),
            unanswered: VecDeque::new(),
            overrun: false,
            doubtful: false,
            unknown: false,
            stats: Stats::default(),
        }
    }

    /// Stamps number, port and flags into `message`, one whole request, and registers it. The number is
    /// the token.
    pub fn begin(&mut self, kind: Kind, message: &mut [u8]) -> Result<Begun, Invalid> {
        let number = self.sequence.take(|number| self.requests.contains(number));
        let header = stamp(message, kind, number, self.config.port)?;
        if kind == Kind::Send {
            return Ok(Begun::Ready(number));
        }
        match self
            .requests
            .add(number, Request::new(kind, header), message)
        {
            true => Ok(Begun::Ready(number)),
            false => Ok(Begun::Waiting(number)),
        }
    }

    /// A dump that waited and may be sent now, with its token. None goes out while messages are being
    /// lost, for its answer would be too.
    pub fn transmit(&mut self) -> Option<(u32, Box<[u8]>)> {
        match self.overrun {
            true => None,
            false => self.requests.next_dump(),
        }
    }

    /// Whether [`Session::transmit`] has a dump to send.
    pub fn has_turn(&self) -> bool {
        !self.overrun && self.requests.has_turn()
    }

    /// Forgets a request that no answer can come to: it never reached the kernel, or was a
    /// [`Kind::Bracket`], or part of a batch that was refused as a whole.
    pub fn forget(&mut self, token: u32) {
        self.requests.forget(token);
    }

    /// Lets what answers the request fall silently from now on. A dump that runs is still drained to its
    /// end before the next one is sent.
    pub fn cancel(&mut self, token: u32) {
        self.requests.cancel(token);
    }

    /// Settles a request without the kernel: [`Session::refusal`] makes its answer.
    pub fn refuse(&mut self, token: u32, errno: i32) {
        if let Some(request) = self.requests.get_mut(token) {
            request.unanswered = true;
            self.unanswered.push_back((token, errno));
        }
    }

    /// The answer to a request that was refused or whose answer was lost: a datagram with an NLMSG_ERROR,
    /// to be received as if from the kernel. Its record is marked [`route::UNANSWERED`].
    pub fn refusal(&mut self) -> Option<[u8; REFUSAL]> {
        while let Some((token, errno)) = self.unanswered.pop_front() {
            if let Some(request) = self.requests.sent(token) {
                return Some(refusal(&request.header, errno, self.config.port));
            }
        }
        None
    }

    /// Records that messages were lost (ENOBUFS). The kernel drops more until the queue is empty, so it
    /// has to be read to its end.
    pub fn overrun(&mut self) {
        self.overrun = true;
        self.stats.overruns += 1;
    }

    /// Whether an overrun is recorded and the queue was not empty since.
    pub fn is_overrun(&self) -> bool {
        self.overrun
    }

    /// Records that the queue is empty, which may end an overrun. The kernel answers while it takes a
    /// request in, and goes on with a dump whenever something is received, so an answer that should be
    /// there by now was lost: those requests are refused with ENOBUFS, outcome unknown. A cancelled dump
    /// that still counts as running is over.
    pub fn emptied(&mut self) -> Emptied {
        let overrun = std::mem::take(&mut self.overrun);
        let mut refused = false;
        if std::mem::take(&mut self.doubtful) || overrun {
            for token in self.requests.take_lost(overrun) {
                self.refuse(token, ENOBUFS as i32);
                refused = true;
            }
        }
        if self.policy.dumps_while_received() {
            self.requests.free_dump();
        }
        Emptied { overrun, refused }
    }

    /// Whether an answer came, since the last call, to a request that was never made here or is long
    /// settled. Somebody else may ask on the same socket.
    pub fn take_unknown(&mut self) -> bool {
        std::mem::take(&mut self.unknown)
    }

    /// Requests whose end has not come, cancelled ones included.
    pub fn pending(&self) -> usize {
        self.requests.len()
    }

    /// Whether no request is in flight, cancelled ones included.
    pub fn is_idle(&self) -> bool {
        self.requests.is_empty()
    }

    /// The counters.
    pub fn stats(&self) -> &Stats {
        &self.stats
    }

    /// Counts a datagram, before it is received for the first time.
    pub fn count(&mut self, length: usize, truncated: bool) {
        self.stats.datagrams += 1;
        self.stats.bytes += length as u64;
        self.stats.truncated += u64::from(truncated);
    }

    /// Sorts the messages of a datagram in `bytes`. What concerns the caller becomes a record of the
    /// tape, with route, token, group and sender's port. A full tape loses nothing: see [`Full`].
    pub fn receive(
        &mut self,
        datagram: &Datagram,
        bytes: &[u8],
        parser: &mut Parser<'_>,
        tape: &mut Tape<'_>,
    ) -> Result<(), Full> {
        let protocol = self.config.protocol;
        let mut writer = Writer {
            protocol,
            datagram,
            bytes,
            parser,
            tape,
        };
        let present = bytes.get(datagram.start..datagram.end).unwrap_or_default();
        let mut walk = messages(present, Order::NATIVE);
        let mut owner = None;
        for message in walk.by_ref() {
            let verdict = self.judge(&datagram.sender, &message);
            if self.is_ours(&message) {
                owner = Some(message.header().sequence());
            }
            if let Some((route, token)) = verdict.place() {
                writer.write(message.range(), route, token)?;
            }
            self.settle(verdict, &message);
        }
        let rest = walk.remainder().map(|rest| rest.offset);
        if datagram.truncated && datagram.sender == Sender::KERNEL {
            let cut = rest.and_then(|offset| present.get(offset..));
            self.damage(owner, cut.unwrap_or_default());
        }
        match rest {
            Some(offset) => self.remainder(datagram, present, offset, &mut writer),
            None => Ok(()),
        }
    }

    fn settle(&mut self, verdict: Verdict, message: &Message<'_>) {
        self.stats.messages += 1;
        match verdict {
            Verdict::Data(number) => {
                if let Some(request) = self.requests.get_mut(number) {
                    request.interrupted |= message.header().flags() & NLM_F_DUMP_INTR != 0;
                    request.answered = true;
                    if self.policy.answers_once(request.message_type()) {
                        self.refuse(number, 0);
                    }
                }
            }
            Verdict::Doubtful(number) => self.doubt(number),
            Verdict::End(number, _) => {
                self.requests.remove(number);
            }
            Verdict::Ended(number) => {
                self.requests.remove(number);
                self.stats.late += 1;
            }
            Verdict::Late => self.stats.late += 1,
            Verdict::Unknown => {
                self.stats.late += 1;
                self.unknown = true;
            }
            Verdict::Foreign => self.stats.foreign += 1,
            Verdict::Spoofed => self.stats.spoofed += 1,
            Verdict::Event | Verdict::Peer | Verdict::Nothing => {}
        }
    }

    /// The rest of a datagram that is no message: text of a uevent, what a peer sends without a header, a
    /// message whose tail is lost, or rubbish.
    fn remainder(
        &mut self,
        datagram: &Datagram,
        present: &[u8],
        offset: usize,
        writer: &mut Writer<'_, '_, '_>,
    ) -> Result<(), Full> {
        let from_kernel = datagram.sender.port == 0;
        if !from_kernel && self.config.peers {
            return writer.write(offset..present.len(), route::PEER, 0);
        }
        if from_kernel && !self.policy.has_headers() {
            return writer.write(offset..present.len(), route::EVENT, 0);
        }
        if !(datagram.truncated && from_kernel) {
            self.stats.malformed += 1;
        }
        Ok(())
    }

    /// The tail of a unicast datagram is lost. The messages of one datagram answer one request: the one of
    /// its whole messages, or of the one that is cut. The end of the answer may have been in the tail.
    fn damage(&mut self, owner: Option<u32>, cut: &[u8]) {
        let cut = MessageHeader::new(cut, Order::NATIVE).ok();
        let cut = cut.filter(|header| self.policy.is_own(header.port(), self.config.port));
        if let Some(number) = owner.or(cut.map(|header| header.sequence()))
            && let Some(request) = self.requests.get_mut(number)
        {
            request.damaged = true;
            self.doubt(number);
        }
    }

    fn doubt(&mut self, number: u32) {
        if let Some(request) = self.requests.get_mut(number) {
            request.doubtful = true;
            self.doubtful = true;
        }
    }
}
