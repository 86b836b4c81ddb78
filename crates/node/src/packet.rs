//! The packet socket class: what passes an nlmon device.

use std::path::PathBuf;
use std::rc::Rc;

use napi::bindgen_prelude::{Either, Float64ArraySlice, Function, Uint8ArraySlice};
use napi::{Env, JsValue, Result};
use napi_derive::napi;
use nlkit_socket::Direction;

use crate::poll::Poll;
use crate::socket::namespace;
use crate::{failure, memory};

/// Numbers told of each packet.
const NUMBERS: usize = 5;

/// Which interface to listen on.
#[napi(object)]
pub struct PacketOptions {
    /// Index of an interface that is up.
    pub ifindex: u32,
    /// Its network namespace: a path, a name under /run/netns, or the id of a process; default: the thread's.
    pub netns: Option<Either<String, u32>>,
    /// Bytes of receive buffer to ask for.
    pub receive_buffer: u32,
}

/// Packets since the last question.
#[napi(object)]
pub struct PacketCounts {
    /// Those that passed, the dropped ones included.
    pub packets: u32,
    /// Those lost because the receive buffer was full.
    pub drops: u32,
}

/// An AF_PACKET socket bound to one interface, and its poll handle.
#[napi]
pub struct PacketSocket {
    // Before `socket`: the poll handle goes first, and keeps the descriptor open until it is closed.
    poll: Option<Poll>,
    socket: Option<Rc<nlkit_socket::PacketSocket>>,
}

#[napi]
impl PacketSocket {
    /// Opens and binds. Throws an Error with `code`, `errno` and `syscall` where a system call fails.
    #[napi(constructor)]
    pub fn new(env: Env, options: PacketOptions) -> Result<Self> {
        let place: Option<PathBuf> = options.netns.map(namespace);
        let opened = nlkit_socket::PacketSocket::open(
            place.as_deref(),
            options.ifindex,
            options.receive_buffer,
        );
        let opened = opened.map_err(|error| failure::socket(&env, &error))?;
        Ok(Self {
            poll: None,
            socket: Some(Rc::new(opened)),
        })
    }

    /// Takes what is there, without blocking: bytes of packets end to end into `ring`, and five numbers of
    /// each into `numbers`: offset, length of its own (greater than the room left: its tail is lost), seconds
    /// since 1970 (NaN: unknown), NETLINK_ number, direction (0 unknown, 1 to the kernel, 2 to a process).
    /// Stops when less than `room` bytes of the ring are left. Returns the number of packets.
    #[napi]
    pub fn receive(
        &self,
        env: Env,
        mut ring: Uint8ArraySlice,
        mut numbers: Float64ArraySlice,
        room: u32,
    ) -> Result<u32> {
        memory::apart(&ring, &numbers)?;
        let socket = self.socket(&env)?;
        if let Some(poll) = &self.poll {
            poll.received();
        }
        let (ring, numbers) = (memory::bytes(&mut ring), memory::doubles(&mut numbers));
        let (mut offset, mut count) = (0, 0);
        for told in numbers.as_chunks_mut::<NUMBERS>().0 {
            let Some(buffer) = ring.get_mut(offset..) else {
                break;
            };
            if buffer.len() < room as usize {
                break;
            }
            let received = socket.receive(buffer);
            let Some(packet) = received.map_err(|error| failure::socket(&env, &error))? else {
                break;
            };
            let direction = match packet.direction {
                None => 0.0,
                Some(Direction::ToKernel) => 1.0,
                Some(Direction::ToUser) => 2.0,
            };
            *told = [
                offset as f64,
                packet.length as f64,
                packet.time.unwrap_or(f64::NAN),
                f64::from(packet.protocol),
                direction,
            ];
            offset += packet.length.min(buffer.len());
            count += 1;
        }
        Ok(count)
    }

    /// What the kernel has counted since the last call.
    #[napi]
    pub fn counts(&self, env: Env) -> Result<PacketCounts> {
        let counts = self.socket(&env)?.counts();
        let counts = counts.map_err(|error| failure::socket(&env, &error))?;
        Ok(PacketCounts {
            packets: counts.packets,
            drops: counts.drops,
        })
    }

    /// Calls `callback` whenever packets are there, until `close`; this keeps the event loop alive.
    #[napi]
    pub fn listen(&mut self, env: Env, callback: Function<(), ()>) -> Result<()> {
        let socket = Rc::clone(self.socket(&env)?);
        let descriptor = std::os::fd::AsRawFd::as_raw_fd(&*socket);
        let poll = Poll::start(&env, descriptor, socket as _, callback.raw())?;
        poll.hold(true);
        self.poll = Some(poll);
        Ok(())
    }

    /// Closes the socket; the callback is not called again. Closing twice is no error.
    #[napi]
    pub fn close(&mut self) {
        self.poll = None;
        self.socket = None;
    }

    fn socket(&self, env: &Env) -> Result<&Rc<nlkit_socket::PacketSocket>> {
        let closed = || failure::coded(env, "ERR_SOCKET_CLOSED", "the socket is closed");
        self.socket.as_ref().ok_or_else(closed)
    }
}
