//! The netlink request engine without I/O: bytes and events in, bytes and outcomes out.
//!
//! A [`Session`] stamps and registers requests, says what may be sent now, and sorts every message that
//! comes in: into the answer of a request, an event, or nowhere but a counter. It knows no socket and no
//! clock, so a test drives it with crafted datagrams. A [`Pump`] moves datagrams between a [`Transport`] —
//! a socket, or a simulated kernel — and a session, and writes what concerns the caller to a tape.
//!
//! What the engine holds, whatever comes in:
//! * a request settles at most once, with its own answer;
//! * only the kernel answers: a datagram from another port is never an answer, whatever its header says;
//! * a notification is never an answer either, though it may carry the request's own number and port;
//! * an answer that nobody waits for any more falls silently;
//! * one dump runs at a time, and also a cancelled one runs to its end before the next begins;
//! * no function panics, whatever the bytes.

#![forbid(unsafe_code)]

mod message;
mod policy;
mod pump;
mod requests;
pub mod route;
mod sequence;
mod session;
mod stats;
mod transport;
mod verdict;
mod window;
mod writer;

pub use message::{Invalid, Kind};
pub use pump::{Batch, Pump, SendError, status};
pub use session::{Begun, Config, Datagram, Emptied, Full, Session};
pub use stats::Stats;
pub use transport::{Received, Sender, Transport};
pub use window::window;
