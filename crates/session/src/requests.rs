//! The requests that are not settled, by sequence number.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};

use nlkit_wire::NLM_F_DUMP_INTR;

use crate::{Kind, route};

const EBUSY: u32 = 16;
pub(crate) const ENOBUFS: u32 = 105;

/// A registered request. A cancelled one stays until its end has come, so that its late answers are known
/// and its number is not given away.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request {
    pub kind: Kind,
    /// A dump that is not sent yet.
    pub waiting: bool,
    /// The nlmsghdr as it is sent.
    pub header: [u8; 16],
    pub cancelled: bool,
    /// Some message of the answer had NLM_F_DUMP_INTR.
    pub interrupted: bool,
    /// Some datagram of the answer was truncated.
    pub damaged: bool,
    /// The engine itself makes the answer.
    pub unanswered: bool,
    /// Data of the answer was handed over.
    pub answered: bool,
    /// What ends it may never come: the kernel refused the dump for want of memory and may run it
    /// nevertheless, or the end was in a tail that is lost. An empty queue decides.
    pub doubtful: bool,
}

impl Request {
    pub fn new(kind: Kind, header: [u8; 16]) -> Self {
        Self {
            kind,
            waiting: false,
            header,
            cancelled: false,
            interrupted: false,
            damaged: false,
            unanswered: false,
            answered: false,
            doubtful: false,
        }
    }

    /// nlmsg_type of the request.
    pub fn message_type(&self) -> u16 {
        u16::from_ne_bytes([self.header[4], self.header[5]])
    }

    /// Whether the request was sent with the flag.
    pub fn has(&self, flag: u16) -> bool {
        u16::from_ne_bytes([self.header[6], self.header[7]]) & flag != 0
    }

    /// The marks of the route that ends the request, given the flags of its last message and the
    /// positive number of its error, 0 for none.
    pub fn marks(&self, last_flags: u16, errno: u32) -> u32 {
        let interrupted = self.interrupted || last_flags & NLM_F_DUMP_INTR != 0;
        let in_the_way = errno == EBUSY || (self.unanswered && errno == ENOBUFS);
        let dump = self.kind == Kind::Dump;
        let mark = |on: bool, bit: u32| if on { bit } else { 0 };
        mark(interrupted && dump, route::INTERRUPTED)
            | mark(self.unanswered, route::UNANSWERED)
            | mark(self.damaged, route::DAMAGED)
            | mark(dump && in_the_way && !self.answered, route::RETRY)
    }
}

/// Requests in flight, and the dumps that wait: the kernel runs one a socket and refuses a second (EBUSY).
#[derive(Debug, Default)]
pub(crate) struct Requests {
    open: HashMap<u32, Request, BuildHasherDefault<NumberHasher>>,
    running: Option<u32>,
    waiting: VecDeque<(u32, Box<[u8]>)>,
}

impl Requests {
    pub fn len(&self) -> usize {
        self.open.len()
    }

    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    pub fn contains(&self, number: u32) -> bool {
        self.open.contains_key(&number)
    }

    pub fn get_mut(&mut self, number: u32) -> Option<&mut Request> {
        self.open.get_mut(&number)
    }

    /// The request, if it was sent: only then can a message be its answer.
    pub fn sent(&self, number: u32) -> Option<&Request> {
        self.open.get(&number).filter(|request| !request.waiting)
    }

    /// Registers a request. False: a dump that has to wait, whose bytes are kept.
    pub fn add(&mut self, number: u32, request: Request, message: &[u8]) -> bool {
        let dump = request.kind == Kind::Dump;
        let waiting = dump && (self.running.is_some() || !self.waiting.is_empty());
        self.open.insert(number, Request { waiting, ..request });
        if waiting {
            self.waiting.push_back((number, message.into()));
        } else if dump {
            self.running = Some(number);
        }
        !waiting
    }

    /// The dump whose turn it is, once; it counts as running from now on.
    pub fn next_dump(&mut self) -> Option<(u32, Box<[u8]>)> {
        if self.running.is_some() {
            return None;
        }
        let (number, message) = self.waiting.pop_front()?;
        self.running = Some(number);
        if let Some(request) = self.open.get_mut(&number) {
            request.waiting = false;
        }
        Some((number, message))
    }

    /// Takes a request out: it is settled, or was never sent.
    pub fn remove(&mut self, number: u32) -> Option<Request> {
        if self.running == Some(number) {
            self.running = None;
        }
        self.open.remove(&number)
    }

    /// The tokens of requests that were sent and whose answers are lost: of all, or of the doubtful ones
    /// alone. Cancelled ones are removed instead: nobody waits for them.
    pub fn take_lost(&mut self, all: bool) -> Vec<u32> {
        let lost = |request: &Request| {
            !request.waiting && (all || request.doubtful) && request.kind != Kind::Bracket
        };
        let numbers = |cancelled: bool| -> Vec<u32> {
            let such = |request: &Request| lost(request) && request.cancelled == cancelled;
            let such = self.open.iter().filter(|(_, request)| such(request));
            such.map(|(number, _)| *number).collect()
        };
        let (mut lost, cancelled) = (numbers(false), numbers(true));
        for number in cancelled {
            self.remove(number);
        }
        lost.sort_unstable();
        lost
    }

    /// Whether [`Requests::next_dump`] has one.
    pub fn has_turn(&self) -> bool {
        self.running.is_none() && !self.waiting.is_empty()
    }

    /// Removes the running dump if it is cancelled.
    pub fn free_dump(&mut self) {
        if let Some(number) = self.running
            && self
                .open
                .get(&number)
                .is_none_or(|request| request.cancelled)
        {
            self.remove(number);
        }
    }

    /// Takes a request out for good, wherever it stands.
    pub fn forget(&mut self, number: u32) {
        self.waiting.retain(|(waiting, _)| *waiting != number);
        self.remove(number);
    }

    /// Lets the answers of a request fall from now on. A dump that waits is never sent.
    pub fn cancel(&mut self, number: u32) {
        match self.open.get_mut(&number) {
            Some(request) if request.waiting || request.kind == Kind::Bracket => {
                self.forget(number);
            }
            Some(request) => request.cancelled = true,
            None => {}
        }
    }
}

/// Mixes a sequence number: the session chooses the numbers, so nobody can make them collide.
#[derive(Default)]
pub(crate) struct NumberHasher(u64);

impl Hasher for NumberHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        // The odd constant is 2^64 divided by the golden ratio; it spreads consecutive numbers.
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
