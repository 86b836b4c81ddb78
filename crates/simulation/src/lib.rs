//! A simulated kernel: netlink sockets without an operating system, deterministic, with faults.
//!
//! A [`Kernel`] holds links, addresses, routes, neighbours, rules and nexthops as message bodies, serves
//! requests for them, and multicasts their changes. A [`Socket`] of it is a [`nlkit_session::Transport`] like
//! a real one, so the same engine runs over both. What it takes over from Linux 6.18, seen there:
//!
//! * dumps: one a socket (a second is refused with EBUSY at once, inside the first one's stream); a datagram
//!   is made at the start and whenever one is received while the queue is at most half full; the first is
//!   small, later ones as long as the longest receive call; NLM_F_DUMP_INTR on the first message after a
//!   change, not sticky, and only of tables that count generations; NLMSG_DONE with the last data or alone;
//! * the receive buffer: every datagram is charged with the kernel's overhead; what does not fit is dropped,
//!   ENOBUFS is told once and before what is still queued, and everything is dropped until the queue is
//!   empty; so acknowledgements beyond the buffer are lost;
//! * a dump whose datagram does not fit is refused with NLMSG_ERROR -ENOBUFS, and runs all the same later;
//! * notifications carry number and port of the request that caused them and come before its
//!   acknowledgement; an echo (NLM_F_ECHO) is a unicast copy that names the group.
//!
//! [`Faults`] add what other processes and bad luck do. All chance comes from the seed: the same calls give
//! the same bytes.

#![forbid(unsafe_code)]

mod dump;
mod faults;
mod kernel;
mod message;
mod objects;
mod queue;
mod random;
mod script;
mod serve;
mod socket;
mod state;
mod table;

pub use faults::Faults;
pub use kernel::{Answered, Kernel, SocketOptions};
pub use message::{Head, attribute, message};
pub use random::Random;
pub use script::Script;
pub use socket::Socket;

/// Error numbers that the kernel answers with, positive.
pub mod errno {
    /// The object, or the file, is not there.
    pub const ENOENT: i32 = 2;
    /// There is no such route.
    pub const ESRCH: i32 = 3;
    /// A call was ended by a signal.
    pub const EINTR: i32 = 4;
    /// Another dump runs.
    pub const EBUSY: i32 = 16;
    /// The object is there already.
    pub const EEXIST: i32 = 17;
    /// There is no such link.
    pub const ENODEV: i32 = 19;
    /// The request is malformed.
    pub const EINVAL: i32 = 22;
    /// A datagram without bytes.
    pub const ENODATA: i32 = 61;
    /// Nothing serves such messages.
    pub const EOPNOTSUPP: i32 = 95;
    /// There is no such address.
    pub const EADDRNOTAVAIL: i32 = 99;
    /// Messages were lost, or do not fit.
    pub const ENOBUFS: i32 = 105;
}
