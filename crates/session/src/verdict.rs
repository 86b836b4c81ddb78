//! What a received message turns out to be.

use crate::route;

/// What a message is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Verdict {
    /// Data of a request.
    Data(u32),
    /// The end of a request, with its route.
    End(u32, u32),
    /// The end of a request that was cancelled.
    Ended(u32),
    /// A dump that was refused for want of memory, or runs.
    Doubtful(u32),
    Event,
    Peer,
    Late,
    /// An answer to a request that was never made here.
    Unknown,
    Foreign,
    Spoofed,
    /// A message that says nothing (NLMSG_NOOP).
    Nothing,
}

impl Verdict {
    /// Route and token of a message that concerns the caller.
    pub fn place(self) -> Option<(u32, u32)> {
        match self {
            Self::Data(token) => Some((route::DATA, token)),
            Self::End(token, route) => Some((route, token)),
            Self::Event => Some((route::EVENT, 0)),
            Self::Peer => Some((route::PEER, 0)),
            Self::Ended(_)
            | Self::Doubtful(_)
            | Self::Late
            | Self::Unknown
            | Self::Foreign
            | Self::Spoofed
            | Self::Nothing => None,
        }
    }
}
