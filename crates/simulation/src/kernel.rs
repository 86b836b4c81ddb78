//! The kernel as a test holds it.

use std::cell::RefCell;
use std::rc::Rc;

use nlkit_session::Sender;
use nlkit_wire::{Order, messages};

use crate::message::Head;
use crate::objects::Operation;
use crate::state::{Port, State};
use crate::table::{TABLES, Table};
use crate::{Faults, Script, Socket, errno};

/// The port of the first socket; the next ones have numbers far from it, as where the kernel chooses.
const FIRST_PORT: u32 = 1000;
const OTHER_PORTS: u32 = 0x8000_0000;
/// The port that changes of other processes come from.
const ELSEWHERE: u32 = 7777;

/// What to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SocketOptions {
    /// The NETLINK_ number. Objects are served on NETLINK_ROUTE (0); all else is scripted.
    pub protocol: u16,
    /// The receive buffer as the kernel counts it, in bytes.
    pub receive_buffer: usize,
}

impl Default for SocketOptions {
    fn default() -> Self {
        Self {
            protocol: 0,
            receive_buffer: 212_992,
        }
    }
}

/// What the kernel decided on a request, whether or not the answer arrived. A dump: its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The socket's port.
    pub port: u32,
    /// nlmsg_seq of the request.
    pub sequence: u32,
    /// Positive; 0 for success.
    pub errno: i32,
}

/// A simulated kernel. Clones are the same kernel; it belongs to one thread.
#[derive(Clone, Debug)]
pub struct Kernel(pub(crate) Rc<RefCell<State>>);

impl Kernel {
    /// An empty kernel: no object, no socket.
    pub fn new(seed: u64, faults: Faults) -> Self {
        Self(Rc::new(RefCell::new(State::new(seed, faults))))
    }

    /// Opens a socket. It closes when it is dropped.
    pub fn open(&self, options: SocketOptions) -> Socket {
        let mut state = self.0.borrow_mut();
        let place = state.sockets.len();
        let number = match place {
            0 => FIRST_PORT,
            _ => OTHER_PORTS + place as u32,
        };
        let limit = options.receive_buffer;
        state
            .sockets
            .push(Port::new(number, options.protocol, limit));
        drop(state);
        Socket::new(self.clone(), place, number)
    }

    /// From now on other faults happen.
    pub fn set_faults(&self, faults: Faults) {
        self.0.borrow_mut().faults = faults;
    }

    /// Carries out a change that another process asked for, one NEW, DEL or SET message with its flags
    /// (NLM_F_CREATE ...), and tells its group; the positive error number where the kernel refuses.
    pub fn change(&self, bytes: &[u8]) -> Result<(), i32> {
        let found = messages(bytes, Order::NATIVE).next();
        let found = found.ok_or(errno::EINVAL)?;
        let header = found.header();
        let mut state = self.0.borrow_mut();
        let change =
            state
                .objects
                .change(header.message_type(), header.flags(), found.payload())?;
        let sequence = state.random.bits() as u32;
        let cause = Head {
            kind: 0,
            flags: 0,
            sequence,
            port: ELSEWHERE,
        };
        state.notify(&change, 0, cause, None);
        Ok(())
    }

    /// The objects of a table as bodies (fixed header, attributes) in the order dumps have; `kind` is any
    /// of the table's message types. None for a type that no table has.
    pub fn objects(&self, kind: u16) -> Vec<Vec<u8>> {
        let state = self.0.borrow();
        let table = Table::of(kind);
        let bodies = table.map(|table| state.objects.bodies(table).cloned().collect());
        bodies.unwrap_or_default()
    }

    /// Message types of the tables' NEW messages, and the groups that their changes are told to.
    pub fn tables() -> impl Iterator<Item = (u16, [u32; 2])> {
        TABLES.iter().map(|table| (table.base, table.groups))
    }

    /// Whether the objects of a table can change unnoticed by a dump: it is walked by count and sets no
    /// NLM_F_DUMP_INTR, so a change of the table while it runs may make it skip an untouched object.
    pub fn skips_unnoticed(kind: u16) -> bool {
        let facts = Table::of(kind).map(|table| &TABLES[table]);
        facts.is_some_and(|table| table.walk == crate::table::Walk::Count && !table.counted)
    }

    /// Whether a message type removes objects.
    pub fn removes(kind: u16) -> bool {
        Table::of(kind).is_some() && Operation::of(kind) == Operation::Delete
    }

    /// Answers certain requests as told. Of several that fit, the one added last counts.
    pub fn script(&self, script: Script) {
        self.0.borrow_mut().scripts.push(script);
    }

    /// Multicasts a datagram of the kernel to the members of a group.
    pub fn multicast(&self, protocol: u16, group: u32, bytes: &[u8]) {
        let mut state = self.0.borrow_mut();
        state.multicast(protocol, group, bytes, None);
    }

    /// Puts a datagram into the queue of the socket with `port`, whoever seems to send it. False: no such
    /// socket is open, or its buffer is full.
    pub fn deliver(&self, port: u32, sender: Sender, bytes: &[u8]) -> bool {
        let mut state = self.0.borrow_mut();
        let socket = state
            .sockets
            .iter_mut()
            .find(|socket| socket.number == port && socket.open);
        match socket {
            None => false,
            Some(socket) if sender.port != 0 => socket.queue.offer(bytes.to_vec(), sender),
            Some(socket) => socket.queue.deliver(bytes.to_vec(), sender),
        }
    }

    /// Whether the socket with `port` would receive something.
    pub fn is_readable(&self, port: u32) -> bool {
        let state = self.0.borrow();
        let mut sockets = state.sockets.iter();
        sockets.any(|socket| socket.number == port && socket.open && socket.queue.is_readable())
    }

    /// Lets a table count a change (NLM_F_DUMP_INTR) without one.
    pub fn touch(&self, kind: u16) {
        if let Some(table) = Table::of(kind) {
            self.0.borrow_mut().objects.count(table);
        }
    }

    /// Lets happen what happens by itself: one late answer arrives, and what [`Faults`] forge.
    pub fn tick(&self) {
        self.0.borrow_mut().tick();
    }

    /// Late answers that have not arrived.
    pub fn late(&self) -> usize {
        self.0.borrow().late.len()
    }

    /// Whether this was decided, since the kernel was made.
    pub fn has_answered(&self, answered: Answered) -> bool {
        let state = self.0.borrow();
        state.answered.iter().rev().any(|known| *known == answered)
    }
}
