//! Where a message belongs: word 12 of a tape's message record.

/// Data that answers the request in word 13. With a group in word 14 it is the echo of a change
/// (NLM_F_ECHO): a member of that group gets no other copy.
pub const DATA: u32 = 1;
/// The end of the request in word 13: done, without an error.
pub const FINISHED: u32 = 2;
/// The end of the request in word 13, with the error that the record's NLMSG_ERROR or NLMSG_DONE carries.
pub const FAILED: u32 = 3;
/// A message of the kernel that answers nothing: of the group in word 14, or unicast (group 0).
pub const EVENT: u32 = 4;
/// A message of the user process whose port is in word 15.
pub const PEER: u32 = 5;
/// The bits that hold one of the above.
pub const MASK: u32 = 0xff;

/// On [`FINISHED`] and [`FAILED`]: things changed while the dump ran (NLM_F_DUMP_INTR).
pub const INTERRUPTED: u32 = 1 << 8;
/// On [`FAILED`]: the kernel did not answer. The NLMSG_ERROR is the engine's own: the dump could not be
/// sent when its turn came, or (ENOBUFS) the answer was lost and the outcome is unknown.
pub const UNANSWERED: u32 = 1 << 9;
/// On [`FINISHED`] and [`FAILED`]: a datagram of the answer was too long, and its tail is lost.
pub const DAMAGED: u32 = 1 << 10;
/// On [`FAILED`] of a dump: it gave no data, and what was in its way passes — another dump (EBUSY), a full
/// receive buffer (ENOBUFS). The same request sent again after a pause may succeed.
pub const RETRY: u32 = 1 << 11;
