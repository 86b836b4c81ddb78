//! The engine: numbers, registers, sorts and settles.

use std::collections::VecDeque;

use nlkit_schema::{Parser, Tape};
use nlkit_wire::{
    Message, MessageHeader, NLM_F_DUMP_INTR, NLM_F_ECHO, NLMSG_DONE, NLMSG_ERROR, NLMSG_MIN_TYPE,
    Order, messages,
};

use crate::message::{Invalid, Kind, REFUSAL, refusal, stamp};
use crate::policy::Policy;
use crate::requests::{Request, Requests};
use crate::sequence::Sequence;
use crate::writer::Writer;
use crate::{Sender, Stats, route};

const ENOBUFS: i32 = 105;

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
    stats: Stats,
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

    /// A dump that waited and may be sent now, with its token.
    pub fn transmit(&mut self) -> Option<(u32, Box<[u8]>)> {
        self.requests.next_dump()
    }

    /// Forgets a request that never reached the kernel.
    pub fn forget(&mut self, token: u32) {
        self.requests.remove(token);
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

    /// Records that the queue is empty. True: that ends an overrun. The kernel answers while it takes a
    /// request in, and goes on with a dump whenever something is received, so an answer that is not
    /// there now was lost: those requests are refused with ENOBUFS, outcome unknown.
    pub fn emptied(&mut self) -> bool {
        if !self.overrun {
            return false;
        }
        self.overrun = false;
        for token in self.requests.take_lost() {
            self.refuse(token, ENOBUFS);
        }
        true
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
        for message in walk.by_ref() {
            let verdict = self.judge(&datagram.sender, &message);
            if let Some((route, token)) = verdict.place() {
                writer.write(message.range(), route, token)?;
            }
            self.settle(verdict, &message);
        }
        match walk.remainder() {
            Some(rest) => self.remainder(datagram, present, rest.offset, &mut writer),
            None => Ok(()),
        }
    }

    fn judge(&self, sender: &Sender, message: &Message<'_>) -> Verdict {
        if sender.port != 0 {
            return match self.config.peers {
                true => Verdict::Peer,
                false => Verdict::Spoofed,
            };
        }
        let number = message.header().sequence();
        if sender.group != 0 {
            return match self.requests.sent(number) {
                Some(request) if self.is_echo(request, message) => Verdict::Data(number),
                _ => Verdict::Event,
            };
        }
        // The numbers given out are never 0: packets of nfqueue, frames of nl80211, records for auditd.
        if number == 0 {
            return Verdict::Event;
        }
        if !self
            .policy
            .is_own(message.header().port(), self.config.port)
        {
            return Verdict::Foreign;
        }
        match self.requests.sent(number) {
            Some(request) => self.judge_answer(number, request, message),
            None => Verdict::Late,
        }
    }

    fn is_echo(&self, request: &Request, message: &Message<'_>) -> bool {
        request.has(NLM_F_ECHO)
            && !request.cancelled
            && message.header().port() == self.config.port
            && self
                .policy
                .echoes(request.message_type(), message.header().message_type())
    }

    fn judge_answer(&self, number: u32, request: &Request, message: &Message<'_>) -> Verdict {
        let errno = Order::NATIVE.read_u32(message.payload(), 0);
        let failed = match (message.header().message_type(), errno) {
            (NLMSG_DONE, errno) => errno.unwrap_or(0) != 0,
            (NLMSG_ERROR, Some(0)) if !self.policy.acknowledges_end(request.kind) => {
                return Verdict::Nothing;
            }
            (NLMSG_ERROR, errno) => errno != Some(0),
            (..NLMSG_MIN_TYPE, _) => return Verdict::Nothing,
            _ if request.cancelled => return Verdict::Late,
            _ => return Verdict::Data(number),
        };
        let end = if failed {
            route::FAILED
        } else {
            route::FINISHED
        };
        match request.cancelled {
            true => Verdict::Ended(number),
            false => Verdict::End(number, end | request.marks(message.header().flags())),
        }
    }

    fn settle(&mut self, verdict: Verdict, message: &Message<'_>) {
        self.stats.messages += 1;
        match verdict {
            Verdict::Data(number) => {
                if message.header().flags() & NLM_F_DUMP_INTR != 0
                    && let Some(request) = self.requests.get_mut(number)
                {
                    request.interrupted = true;
                }
            }
            Verdict::End(number, _) => {
                self.requests.remove(number);
            }
            Verdict::Ended(number) => {
                self.requests.remove(number);
                self.stats.late += 1;
            }
            Verdict::Late => self.stats.late += 1,
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
        if datagram.truncated && from_kernel {
            self.mark_damaged(present.get(offset..).unwrap_or_default());
        } else {
            self.stats.malformed += 1;
        }
        Ok(())
    }

    fn mark_damaged(&mut self, cut: &[u8]) {
        if let Ok(header) = MessageHeader::new(cut, Order::NATIVE)
            && let Some(request) = self.requests.get_mut(header.sequence())
        {
            request.damaged = true;
        }
    }
}

/// What a message is.
#[derive(Clone, Copy, Debug)]
enum Verdict {
    /// Data of a request.
    Data(u32),
    /// The end of a request, with its route.
    End(u32, u32),
    /// The end of a request that was cancelled.
    Ended(u32),
    Event,
    Peer,
    Late,
    Foreign,
    Spoofed,
    /// A message that says nothing (NLMSG_NOOP).
    Nothing,
}

impl Verdict {
    /// Route and token of a message that concerns the caller.
    fn place(self) -> Option<(u32, u32)> {
        match self {
            Self::Data(token) => Some((route::DATA, token)),
            Self::End(token, route) => Some((route, token)),
            Self::Event => Some((route::EVENT, 0)),
            Self::Peer => Some((route::PEER, 0)),
            Self::Ended(_) | Self::Late | Self::Foreign | Self::Spoofed | Self::Nothing => None,
        }
    }
}
