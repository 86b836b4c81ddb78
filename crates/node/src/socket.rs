//! The socket class.

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::os::fd::AsRawFd;
use std::path::PathBuf;
use std::rc::Rc;

use napi::bindgen_prelude::{Either, Function, Int32ArraySlice, Uint8Array, Uint8ArraySlice};
use napi::{Env, Error, JsValue, Result, Status};
use napi_derive::napi;
use nlkit_schema::{Parser, Tables};
use nlkit_session::{Batch, Config, Kind, Pump, SendError, Session};
use nlkit_socket::{Granted, Socket};

use crate::decode::{chosen, small};
use crate::endpoint::Endpoint;
use crate::poll::Poll;
use crate::{failure, memory};

const NETLINK_USERSOCK: u16 = 2;
/// `receive` found the tape too small.
const TAPE_TOO_SMALL: i32 = -1;
/// `receive` found the ring too small.
const RING_TOO_SMALL: i32 = -2;

/// What to open.
#[napi(object)]
pub struct SocketOptions {
    /// NETLINK_ number.
    pub protocol: u32,
    /// A network namespace: its path, its name under /run/netns, or the id of a process in it; default: the
    /// thread's own.
    pub netns: Option<Either<String, u32>>,
    /// Bytes of receive buffer to ask for; default: the system's.
    pub receive_buffer: Option<u32>,
    /// Port id to bind; default: the kernel chooses.
    pub port: Option<u32>,
    /// Whether messages of user processes are wanted (route 5), which else the kernel refuses to deliver;
    /// default: on NETLINK_USERSOCK alone.
    pub peers: Option<bool>,
    /// Whether the kernel checks requests strictly on NETLINK_ROUTE; default: true.
    pub strict: Option<bool>,
    /// Schema tables to read messages by; default: those that are built in.
    pub tables: Option<Uint8Array>,
}

/// SO_MEMINFO: bytes, but for `drops`.
#[napi(object)]
pub struct SocketMemory {
    /// In the receive queue, with the kernel's overhead.
    pub queued: u32,
    /// The receive buffer's limit.
    pub receive_buffer: u32,
    /// In the send queue.
    pub sending: u32,
    /// The send buffer's limit.
    pub send_buffer: u32,
    /// Messages dropped since the socket was opened.
    pub drops: u32,
}

/// What the socket has seen. Late, foreign, spoofed and malformed messages reached nobody.
#[napi(object)]
pub struct SocketStats {
    /// Datagrams received.
    pub datagrams: f64,
    /// Their bytes.
    pub bytes: f64,
    /// Their messages.
    pub messages: f64,
    /// Answers to requests that were cancelled or are unknown.
    pub late: f64,
    /// Unicast messages of the kernel that carry another socket's port.
    pub foreign: f64,
    /// Messages from user processes where only the kernel may speak.
    pub spoofed: f64,
    /// Datagrams whose rest was no netlink message.
    pub malformed: f64,
    /// Datagrams whose tail was lost.
    pub truncated: f64,
    /// Times the kernel reported lost messages (ENOBUFS).
    pub overruns: f64,
    /// Requests whose end has not come, those that nobody waits for any more included.
    pub pending: u32,
}

type Shared = Rc<RefCell<Pump<'static, Endpoint>>>;

/// A netlink socket, its request engine, and its poll handle. Belongs to the thread that made it.
#[napi]
pub struct NetlinkSocket {
    // Before `pump`: the poll handle goes first, and keeps the descriptor open until it is closed.
    poll: Option<Poll>,
    pump: Option<Shared>,
    port: u32,
    pub(crate) receive_buffer: u32,
    pub(crate) granted: Granted,
    held: bool,
}

#[napi]
impl NetlinkSocket {
    /// Opens and binds. Throws an Error with `code`, `errno` and `syscall` where a system call fails.
    #[napi(constructor)]
    pub fn new(env: Env, options: SocketOptions) -> Result<Self> {
        let protocol = small("protocol", options.protocol)?;
        let peers = options.peers.unwrap_or(protocol == NETLINK_USERSOCK);
        let tables = chosen(options.tables.as_deref())?;
        let opened = open(options, peers).map_err(|error| failure::socket(&env, &error))?;
        Self::over(&env, Endpoint::Real(opened), protocol, peers, tables)
    }

    /// The port id, as the kernel gave it.
    #[napi(getter)]
    pub fn port(&self) -> u32 {
        self.port
    }

    /// The number of the file descriptor, to be looked at and not to be used; -1 when closed.
    #[napi(getter)]
    pub fn descriptor(&self) -> i32 {
        let pump = self.pump.as_ref();
        pump.map_or(-1, |pump| pump.borrow().transport().as_raw_fd())
    }

    /// The receive buffer as the kernel counts it, twice what was granted.
    #[napi(getter)]
    pub fn receive_buffer(&self) -> u32 {
        self.receive_buffer
    }

    /// Joins a multicast group.
    #[napi]
    pub fn join(&self, env: Env, group: u32) -> Result<()> {
        let joined = self.pump(&env)?.borrow().transport().join(group);
        joined.map_err(|error| failure::socket(&env, &error))
    }

    /// Leaves a multicast group.
    #[napi]
    pub fn leave(&self, env: Env, group: u32) -> Result<()> {
        let left = self.pump(&env)?.borrow().transport().leave(group);
        left.map_err(|error| failure::socket(&env, &error))
    }

    /// Stamps sequence number, port and flags into `message`, one whole request, registers and sends it;
    /// returns the token. `kind`: 0 do, 1 dump, 2 no answer expected. A dump behind another one waits for
    /// its end and is sent within `receive`.
    #[napi]
    pub fn send(&self, env: Env, mut message: Uint8ArraySlice, kind: u32) -> Result<u32> {
        let kind = self::kind(kind)?;
        let sent = self
            .pump(&env)?
            .borrow_mut()
            .send(kind, memory::bytes(&mut message));
        sent.map_err(|error| refused(&env, error))
    }

    /// What still answers the token falls silently. A dump that runs is drained by `receive`.
    #[napi]
    pub fn cancel(&self, env: Env, token: u32) -> Result<()> {
        self.pump(&env)?.borrow_mut().cancel(token);
        Ok(())
    }

    /// Receives without blocking: datagrams into `ring`, records of the messages that concern the caller
    /// onto `tape`, whose byte offsets count from `ring[0]`. Returns the words used; 0 when nothing is
    /// there, -1 when the tape and -2 when the ring is too small: grow it and call again.
    #[napi]
    pub fn receive(
        &self,
        env: Env,
        mut ring: Uint8ArraySlice,
        mut tape: Int32ArraySlice,
    ) -> Result<i32> {
        memory::apart(&ring, &tape)?;
        let pump = self.pump(&env)?;
        self.note_received();
        let (ring, tape) = (memory::bytes(&mut ring), memory::words(&mut tape));
        let received = pump.borrow_mut().receive(ring, tape);
        match received.map_err(|error| failure::socket(&env, &error))? {
            Batch::Words(words) => Ok(i32::try_from(words).unwrap_or(i32::MAX)),
            Batch::Nothing => Ok(0),
            Batch::TapeTooSmall => Ok(TAPE_TOO_SMALL),
            Batch::RingTooSmall => Ok(RING_TOO_SMALL),
        }
    }

    /// Calls `callback` whenever the socket is readable, until `close`. One that does not `receive` is
    /// not called again before somebody has.
    #[napi]
    pub fn listen(&mut self, env: Env, callback: Function<(), ()>) -> Result<()> {
        let pump = self.pump(&env)?;
        if let Some(poll) = &self.poll {
            return poll.set_callback(callback.raw());
        }
        let descriptor = pump.borrow().transport().as_raw_fd();
        let poll = Poll::start(&env, descriptor, Rc::clone(pump) as _, callback.raw())?;
        poll.hold(self.held);
        self.poll = Some(poll);
        Ok(())
    }

    /// From now on listening keeps the event loop alive. It does not at first.
    #[napi(js_name = "ref")]
    pub fn hold(&mut self) {
        self.set_held(true);
    }

    /// From now on listening does not keep the event loop alive.
    #[napi(js_name = "unref")]
    pub fn release(&mut self) {
        self.set_held(false);
    }

    /// Tells the parser that generic family `name` has message type `id`.
    #[napi]
    pub fn learn(&self, env: Env, id: u32, name: String) -> Result<()> {
        self.pump(&env)?.borrow_mut().learn(small("id", id)?, &name);
        Ok(())
    }

    /// The queue's fill, its limits, and the number of messages lost.
    #[napi]
    pub fn memory(&self, env: Env) -> Result<SocketMemory> {
        let memory = self.pump(&env)?.borrow().transport().memory();
        let memory = memory.map_err(|error| failure::socket(&env, &error))?;
        Ok(SocketMemory {
            queued: memory.queued,
            receive_buffer: memory.receive_buffer,
            sending: memory.sending,
            send_buffer: memory.send_buffer,
            drops: memory.drops,
        })
    }

    /// The counters.
    #[napi]
    pub fn stats(&self, env: Env) -> Result<SocketStats> {
        let pump = self.pump(&env)?.borrow();
        let stats = pump.stats();
        Ok(SocketStats {
            datagrams: stats.datagrams as f64,
            bytes: stats.bytes as f64,
            messages: stats.messages as f64,
            late: stats.late as f64,
            foreign: stats.foreign as f64,
            spoofed: stats.spoofed as f64,
            malformed: stats.malformed as f64,
            truncated: stats.truncated as f64,
            overruns: stats.overruns as f64,
            pending: u32::try_from(pump.pending()).unwrap_or(u32::MAX),
        })
    }

    /// Closes the socket; the callback is not called again. Closing twice is no error.
    #[napi]
    pub fn close(&mut self) {
        self.poll = None;
        self.pump = None;
    }

    /// The class over an endpoint that is open.
    pub(crate) fn over(
        env: &Env,
        endpoint: Endpoint,
        protocol: u16,
        peers: bool,
        tables: &'static Tables,
    ) -> Result<Self> {
        let receive_buffer = endpoint.receive_buffer();
        let receive_buffer = receive_buffer.map_err(|error| failure::socket(env, &error))?;
        let (port, granted) = (endpoint.port(), endpoint.granted());
        let session = Session::new(Config {
            protocol,
            port,
            first_sequence: random(),
            peers,
        });
        let pump = Pump::new(endpoint, session, Parser::new(tables));
        Ok(Self {
            poll: None,
            pump: Some(Rc::new(RefCell::new(pump))),
            port,
            receive_buffer,
            granted,
            held: false,
        })
    }

    pub(crate) fn note_received(&self) {
        if let Some(poll) = &self.poll {
            poll.received();
        }
    }

    pub(crate) fn pump(&self, env: &Env) -> Result<&Shared> {
        let closed = || failure::coded(env, "ERR_SOCKET_CLOSED", "the socket is closed");
        self.pump.as_ref().ok_or_else(closed)
    }

    fn set_held(&mut self, held: bool) {
        self.held = held;
        if let Some(poll) = &self.poll {
            poll.hold(held);
        }
    }
}

fn open(options: SocketOptions, peers: bool) -> std::result::Result<Socket, nlkit_socket::Error> {
    Socket::open(&nlkit_socket::Options {
        protocol: options.protocol as i32,
        namespace: options.netns.map(namespace),
        receive_buffer: options.receive_buffer,
        port: options.port,
        peers,
        lenient: options.strict == Some(false),
    })
}

/// The file that stands for a namespace.
pub(crate) fn namespace(netns: Either<String, u32>) -> PathBuf {
    match netns {
        Either::A(path) if path.contains('/') => PathBuf::from(path),
        Either::A(name) => PathBuf::from("/run/netns").join(name),
        Either::B(process) => PathBuf::from(format!("/proc/{process}/ns/net")),
    }
}

/// How a request is answered, by its number.
pub(crate) fn kind(number: u32) -> Result<Kind> {
    match number {
        0 => Ok(Kind::Do),
        1 => Ok(Kind::Dump),
        2 => Ok(Kind::Send),
        _ => Err(invalid(format!("kind is 0, 1 or 2, not {number}"))),
    }
}

/// Why a request was not sent.
pub(crate) fn refused(env: &Env, error: SendError<nlkit_socket::Error>) -> Error {
    match error {
        SendError::Transport(error) => failure::socket(env, &error),
        SendError::Invalid(error) => invalid(format!(
            "a request is one whole message: nlmsg_len is {}, and there are {} bytes",
            error.declared, error.length
        )),
    }
}

/// A number that an earlier owner of the port has hardly used: the standard library's hash keys are random.
fn random() -> u32 {
    RandomState::new().hash_one(0u8) as u32
}

fn invalid(message: String) -> Error {
    Error::new(Status::InvalidArg, message)
}
