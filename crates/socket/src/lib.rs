//! Netlink sockets on Linux.
//!
//! neli's `NlSocket` creates, binds, owns and closes the descriptor and sets the options it knows.
//! `recvmsg`, `sendmsg` and the options it lacks go through libc on that descriptor. Every unsafe block of
//! the product outside the bindings is in this crate, each with its reason.
//!
//! A [`Socket`] is a [`nlkit_session::Transport`], so a [`nlkit_session::Pump`] drives it. On other
//! operating systems the crate compiles, and [`Socket::open`] answers [`Error::Unsupported`].

#![deny(clippy::undocumented_unsafe_blocks)]

mod error;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod unsupported;

pub use error::{Error, SystemError};
#[cfg(target_os = "linux")]
pub use linux::{PacketSocket, Socket, create_namespace, errno_name, remove_namespace};
#[cfg(not(target_os = "linux"))]
pub use unsupported::{PacketSocket, Socket, create_namespace, errno_name, remove_namespace};

use std::path::PathBuf;

use nlkit_session::Sender;

/// What to open.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The NETLINK_ number (`NETLINK_ROUTE` is 0).
    pub protocol: i32,
    /// A file that stands for a network namespace (`/run/netns/blue`, `/proc/123/ns/net`). `None`: the
    /// namespace of the calling thread.
    pub namespace: Option<PathBuf>,
    /// Bytes to ask for by SO_RCVBUFFORCE, then SO_RCVBUF. The kernel doubles the number, and limits it
    /// for those without CAP_NET_ADMIN. `None`: the system's default.
    pub receive_buffer: Option<u32>,
    /// The port id to bind. `None`: the kernel chooses a free one.
    pub port: Option<u32>,
    /// Whether user processes may send to the port. If not, the kernel refuses what they send
    /// (ECONNREFUSED at their end), so that a flood of it cannot fill the receive buffer.
    pub peers: bool,
    /// Leaves strict checking of requests off on NETLINK_ROUTE: as before Linux 4.20, dumps take any header
    /// and ignore what they cannot filter by.
    pub lenient: bool,
}

/// What the kernel granted of what a socket asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Granted {
    /// Errors say more than a number (NETLINK_EXT_ACK).
    pub extended_ack: bool,
    /// Errors come without a copy of the request (NETLINK_CAP_ACK).
    pub capped_ack: bool,
    /// Requests are checked strictly (NETLINK_GET_STRICT_CHK).
    pub strict: bool,
}

/// A datagram as `recvmsg` told of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Datagram {
    /// Its own length in bytes, also where the buffer was smaller and its tail is lost.
    pub length: usize,
    /// Sender's port, group and namespace.
    pub sender: Sender,
    /// The address' mask of groups: that of the group, if it is below 33.
    pub groups: u32,
    /// Who sent it, where credentials are asked for.
    pub credentials: Option<Credentials>,
}

/// Who sent a datagram (SCM_CREDENTIALS). The kernel is process 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Credentials {
    /// Process id in the receiver's pid namespace.
    pub process: i32,
    /// User id.
    pub user: u32,
    /// Group id.
    pub group: u32,
}

/// The socket's memory as SO_MEMINFO counts it: bytes, but for `drops`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Bytes in the receive queue (with the kernel's own overhead).
    pub queued: u32,
    /// The receive buffer's limit.
    pub receive_buffer: u32,
    /// Bytes in the send queue.
    pub sending: u32,
    /// The send buffer's limit.
    pub send_buffer: u32,
    /// Messages dropped since the socket was opened.
    pub drops: u32,
}

/// A packet as an nlmon device passes it on: one netlink datagram.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Packet {
    /// Its own length in bytes, also where the buffer was smaller and its tail is lost.
    pub length: usize,
    /// Seconds since 1970.
    pub time: Option<f64>,
    /// The NETLINK_ number.
    pub protocol: u16,
    /// Which way it went, where the kernel says.
    pub direction: Option<Direction>,
}

/// Which way a captured datagram went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the kernel.
    ToKernel,
    /// To a process.
    ToUser,
}

/// What a packet socket has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PacketCounts {
    /// Packets that passed, those dropped included.
    pub packets: u32,
    /// Packets lost because the receive buffer was full.
    pub drops: u32,
}
