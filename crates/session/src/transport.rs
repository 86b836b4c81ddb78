//! The seam between the engine and a socket, real or simulated.

/// Where a datagram came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Port id of the sending socket, from the source address; 0 is the kernel.
    pub port: u32,
    /// Multicast group the datagram was sent to (NETLINK_PKTINFO); 0 for unicast.
    pub group: u32,
    /// Id of the network namespace it was sent in, on a socket that listens to all; `None`: the socket's own.
    pub namespace: Option<u32>,
}

impl Sender {
    /// The kernel, to the socket alone.
    pub const KERNEL: Self = Self {
        port: 0,
        group: 0,
        namespace: None,
    };

    /// A user process, to the socket alone.
    pub const fn user(port: u32) -> Self {
        Self {
            port,
            ..Self::KERNEL
        }
    }

    /// The kernel, to a multicast group.
    pub const fn multicast(group: u32) -> Self {
        Self {
            group,
            ..Self::KERNEL
        }
    }
}

/// What one receive call found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// A datagram.
    Datagram {
        /// Its own length in bytes, also where the memory given was smaller and the tail is lost.
        length: usize,
        /// Where it came from.
        sender: Sender,
    },
    /// The queue is empty (EAGAIN).
    Empty,
    /// Messages were lost (ENOBUFS). Older ones may still be queued.
    Overrun,
}

/// A non-blocking netlink socket: a real one, or a simulated kernel.
pub trait Transport {
    /// Why a call failed.
    type Error;

    /// Sends one datagram to the kernel, whole or not at all.
    fn send(&mut self, message: &[u8]) -> Result<(), Self::Error>;

    /// Takes the next datagram into `buffer`; what does not fit goes on in `spill`.
    fn receive(&mut self, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, Self::Error>;

    /// The positive error number of a failure.
    fn errno(error: &Self::Error) -> i32;
}
