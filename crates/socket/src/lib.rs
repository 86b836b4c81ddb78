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
pub use linux::{Socket, errno_name};
#[cfg(not(target_os = "linux"))]
pub use unsupported::{Socket, errno_name};

use std::path::PathBuf;

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
