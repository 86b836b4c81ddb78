//! Moves datagrams between a transport and a session.

mod sending;

pub use sending::SendError;

use nlkit_schema::{Parser, Tape, header};
use nlkit_wire::align;

use crate::message::REFUSAL;
use crate::session::{Datagram, Emptied, Full};
use crate::{Received, Sender, Session, Stats, Transport};

/// Bits of the tape's status word after [`Pump::receive`].
pub mod status {
    /// More may be waiting: call again.
    pub const MORE: u32 = 1;
    /// The kernel lost messages for this socket (ENOBUFS). More may be lost until [`DRAINED`].
    pub const OVERRUN: u32 = 2;
    /// The tail of a datagram was lost, because it fitted neither the ring nor the engine's own memory.
    pub const TRUNCATED: u32 = 4;
    /// The queue was empty for the first time since an overrun: what the kernel sends from now on is
    /// whole again, and this is the time to read its state anew.
    pub const DRAINED: u32 = 8;
    /// An answer came to a request that was never made here or is long settled: somebody else may ask on
    /// the same socket.
    pub const UNKNOWN: u32 = 16;
}

/// The longest datagram a dump makes, rounded up: less free space than that ends a batch. A receive call
/// with that much room also makes the kernel fill datagrams of a dump to that length.
const DUMP_DATAGRAM: usize = 32 * 1024;
/// What a datagram may be longer than the ring. Messages of the kernel for devices with very many virtual
/// functions are beyond 64 KiB; a peer can send as much as its send buffer holds.
const SPILL: usize = 256 * 1024;
/// Datagrams looked at in one call, so that a flood of unwanted ones does not hold the caller up.
const BATCH: u32 = 128;

/// Word of the tape's header: 0 when the datagrams of the batch were sent in the socket's own network
/// namespace, else 1 more than the id of the one they were all sent in.
const NAMESPACE: usize = 3;
/// A call was ended by a signal: call again.
const EINTR: i32 = 4;

/// What [`Pump::receive`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Batch {
    /// The tape holds this many words: records, or a status word that says something, or both.
    Words(usize),
    /// There was nothing.
    Nothing,
    /// Not even one message fits the tape: call again with a larger one. Nothing is lost.
    TapeTooSmall,
    /// The next datagram is longer than the ring: call again with a larger one. Nothing is lost.
    RingTooSmall,
}

/// A transport, its session, and what a call could not hand over.
#[derive(Debug)]
pub struct Pump<'t, T: Transport> {
    transport: T,
    session: Session,
    parser: Parser<'t>,
    spill: Vec<u8>,
    carried: Option<Carried>,
    failure: Option<T::Error>,
    status: u32,
    /// The namespace that all datagrams of the batch came from.
    namespace: Option<u32>,
}

/// The rest of a datagram for which there was no room.
#[derive(Debug)]
struct Carried {
    bytes: Vec<u8>,
    sender: Sender,
    truncated: bool,
}

/// What comes next into the ring.
enum Next {
    Datagram(Datagram),
    /// Nothing, but the state changed: look again.
    Again,
    RingFull,
    RingTooSmall,
    Empty,
}

impl<'t, T: Transport> Pump<'t, T> {
    /// Joins the three.
    pub fn new(transport: T, session: Session, parser: Parser<'t>) -> Self {
        let spill = vec![0; SPILL];
        Self {
            transport,
            session,
            parser,
            spill,
            carried: None,
            failure: None,
            status: 0,
            namespace: None,
        }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// The transport, to be changed.
    pub fn transport_mut(&mut self) -> &mut T {
        &mut self.transport
    }

    /// The session's counters.
    pub fn stats(&self) -> &Stats {
        self.session.stats()
    }

    /// Tells the parser the number of a generic family.
    pub fn learn(&mut self, id: u16, name: &str) {
        self.parser.learn(id, name);
    }

    /// See [`Session::forget`].
    pub fn forget(&mut self, token: u32) {
        self.session.forget(token);
    }

    /// See [`Session::pending`].
    pub fn pending(&self) -> usize {
        self.session.pending()
    }

    /// Whether no request is in flight, cancelled ones included.
    pub fn is_idle(&self) -> bool {
        self.session.is_idle()
    }

    /// See [`Session::cancel`].
    pub fn cancel(&mut self, token: u32) {
        self.session.cancel(token);
    }

    /// Receives what there is, without waiting, into `ring`, and writes the messages that concern the
    /// caller to the tape in `words`. Byte offsets on the tape count from the start of `ring`.
    ///
    /// An error is told only by a call that has nothing else to tell.
    pub fn receive(&mut self, ring: &mut [u8], words: &mut [u32]) -> Result<Batch, T::Error> {
        if words.len() < header::WORDS {
            return Ok(Batch::TapeTooSmall);
        }
        self.namespace = None;
        let mut tape = Tape::new(words);
        let stop = match self.failure.take() {
            Some(error) => Err(error),
            None => self.fill(ring, &mut tape),
        };
        match stop {
            Ok(Batch::Nothing) => {}
            Ok(stop) if tape.records() == 0 => return Ok(stop),
            Ok(_) => self.status |= status::MORE,
            Err(error) if tape.records() == 0 => return Err(error),
            Err(error) => {
                self.failure = Some(error);
                self.status |= status::MORE;
            }
        }
        if tape.records() == 0 && self.status == 0 {
            return Ok(Batch::Nothing);
        }
        tape.set_status(std::mem::take(&mut self.status));
        let used = tape.words_used();
        words[NAMESPACE] = self.namespace.map_or(0, |id| id.saturating_add(1));
        Ok(Batch::Words(used))
    }

    /// Fills ring and tape. `Nothing`: no need to go on at once; else what ended the batch.
    fn fill(&mut self, ring: &mut [u8], tape: &mut Tape<'_>) -> Result<Batch, T::Error> {
        let mut used = 0;
        let mut events = false;
        let busy = !self.session.is_idle();
        for number in 0..BATCH {
            self.transmit();
            let datagram = match self.next(ring, used, number)? {
                Next::Datagram(datagram) => datagram,
                Next::Again => continue,
                Next::Empty => return Ok(Batch::Nothing),
                Next::RingFull => break,
                Next::RingTooSmall => return Ok(Batch::RingTooSmall),
            };
            if datagram.sender.namespace != self.namespace {
                if tape.records() > 0 {
                    self.carry(&datagram, ring[datagram.start..datagram.end].to_vec());
                    break;
                }
                self.namespace = datagram.sender.namespace;
            }
            let written = self
                .session
                .receive(&datagram, ring, &mut self.parser, tape);
            if self.session.take_unknown() {
                self.status |= status::UNKNOWN;
            }
            if let Err(Full { resume }) = written {
                self.carry(&datagram, ring[resume..datagram.end].to_vec());
                return Ok(Batch::TapeTooSmall);
            }
            used = align(datagram.end).min(ring.len());
            events |= datagram.sender.group != 0;
            // The last answer is there: save the call that would only say so. What else comes wakes the
            // poll.
            if busy && !events && self.session.is_idle() && !self.session.is_overrun() {
                return Ok(Batch::Nothing);
            }
        }
        self.status |= status::MORE;
        Ok(Batch::Nothing)
    }

    /// Puts the next datagram at `used` in the ring: what was carried over, an answer of the engine's
    /// own, or what the transport has.
    fn next(&mut self, ring: &mut [u8], used: usize, number: u32) -> Result<Next, T::Error> {
        let free = ring.len() - used;
        if let Some(carried) = self.carried.take() {
            if carried.bytes.len() > free {
                self.carried = Some(carried);
                return Ok(no_room(used));
            }
            let Carried {
                bytes,
                sender,
                truncated,
            } = carried;
            return Ok(place(
                ring,
                used,
                &bytes,
                Datagram {
                    sender,
                    number,
                    start: 0,
                    end: 0,
                    truncated,
                },
            ));
        }
        if free < REFUSAL || (used > 0 && free < DUMP_DATAGRAM) {
            return Ok(no_room(used));
        }
        if let Some(bytes) = self.session.refusal() {
            let sender = Sender::default();
            let datagram = Datagram {
                sender,
                number,
                start: 0,
                end: 0,
                truncated: false,
            };
            return Ok(place(ring, used, &bytes, datagram));
        }
        let received = self.transport.receive(&mut ring[used..], &mut self.spill);
        let received = match received {
            Err(error) if T::errno(&error) == EINTR => return Ok(Next::Again),
            other => other?,
        };
        match received {
            Received::Datagram { length, sender } => {
                Ok(self.accept(ring, used, number, length, sender))
            }
            Received::Overrun => {
                self.session.overrun();
                self.status |= status::OVERRUN;
                Ok(Next::Again)
            }
            Received::Empty => Ok(self.emptied()),
        }
    }

    /// The transport has nothing.
    fn emptied(&mut self) -> Next {
        let Emptied { overrun, refused } = self.session.emptied();
        if overrun {
            self.status |= status::DRAINED;
        }
        match overrun || refused || self.session.has_turn() {
            true => Next::Again,
            false => Next::Empty,
        }
    }

    /// A datagram that the transport put at `used`, and its tail in the spill.
    fn accept(
        &mut self,
        ring: &[u8],
        used: usize,
        number: u32,
        length: usize,
        sender: Sender,
    ) -> Next {
        let free = ring.len() - used;
        let room = free + self.spill.len();
        let present = length.min(room);
        let truncated = length > room;
        self.session.count(length, truncated);
        if truncated {
            self.status |= status::TRUNCATED;
            // The next one of that length shall fit.
            self.spill.resize(length, 0);
        }
        let datagram = Datagram {
            sender,
            number,
            start: used,
            end: used + present,
            truncated,
        };
        if present <= free {
            return Next::Datagram(datagram);
        }
        let mut bytes = ring[used..].to_vec();
        bytes.extend_from_slice(&self.spill[..present - free]);
        self.carry(&datagram, bytes);
        no_room(used)
    }

    fn carry(&mut self, datagram: &Datagram, bytes: Vec<u8>) {
        let Datagram {
            sender, truncated, ..
        } = *datagram;
        self.carried = Some(Carried {
            bytes,
            sender,
            truncated,
        });
    }

    /// Sends the dump whose turn it is.
    fn transmit(&mut self) {
        if let Some((token, message)) = self.session.transmit()
            && let Err(error) = self.transfer(&message)
        {
            self.session.refuse(token, T::errno(&error));
        }
    }
}

fn no_room(used: usize) -> Next {
    match used {
        0 => Next::RingTooSmall,
        _ => Next::RingFull,
    }
}

fn place(ring: &mut [u8], used: usize, bytes: &[u8], datagram: Datagram) -> Next {
    let end = used + bytes.len();
    ring[used..end].copy_from_slice(bytes);
    Next::Datagram(Datagram {
        start: used,
        end,
        ..datagram
    })
}
