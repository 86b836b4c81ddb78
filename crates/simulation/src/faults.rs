//! What goes wrong, and how often.

/// How often of a thousand times each fault happens; 0 everywhere by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// A dump is refused with EBUSY although none of the socket runs: a lock of the family is held.
    pub busy: u16,
    /// A dump ends early with an error in its NLMSG_DONE.
    pub dump_error: u16,
    /// There is no memory for a dump's next datagram: ENOBUFS, and it goes on with the next receive.
    pub allocation: u16,
    /// A request is refused with EINVAL and extended-acknowledgement attributes.
    pub refused: u16,
    /// An answer comes later ([`crate::Kernel::tick`]) instead of within the send call.
    pub late: u16,
    /// An acknowledgement comes twice.
    pub duplicate: u16,
    /// At a tick, a process sends a forged acknowledgement of the latest request.
    pub forged: u16,
    /// At a tick, a unicast message of the kernel carries another socket's port.
    pub foreign: u16,
    /// A send or receive call is ended by a signal (EINTR).
    pub signal: u16,
    /// An error comes with the whole request instead of its header.
    pub uncapped: u16,
    /// A success comes with a warning (NLMSGERR_ATTR_MSG).
    pub warning: u16,
}

impl Faults {
    /// Each fault as often as the others.
    pub fn all(per_mille: u16) -> Self {
        Self {
            busy: per_mille,
            dump_error: per_mille,
            allocation: per_mille,
            refused: per_mille,
            late: per_mille,
            duplicate: per_mille,
            forged: per_mille,
            foreign: per_mille,
            signal: per_mille,
            uncapped: per_mille,
            warning: per_mille,
        }
    }
}
