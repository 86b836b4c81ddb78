//! The messages that the engine completes or makes itself.

use nlkit_wire::{
    MessageHeader, NLM_F_ACK, NLM_F_CAPPED, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_ERROR, Order, align,
};

const HEADER: usize = MessageHeader::LENGTH;
const ERRNO: usize = HEADER;
const REQUEST: usize = ERRNO + 4;

/// Bytes of a [`refusal`]: an nlmsghdr and an nlmsgerr, which is the error number and the request's header.
pub(crate) const REFUSAL: usize = REQUEST + HEADER;

/// How a request is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Some messages perhaps, then an NLMSG_ERROR (0 for success).
    Do,
    /// Many messages, then an NLMSG_DONE; or an NLMSG_ERROR when it could not start.
    Dump,
    /// Not at all: no acknowledgement is asked for, nothing is registered.
    Send,
    /// By an NLMSG_ERROR if it is refused, else not at all: the begin and the end of a batch of
    /// nfnetlink. It stays registered until it is forgotten.
    Bracket,
}

/// Why bytes are no request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Bytes there are; at least 16 are needed.
    pub length: usize,
    /// What the header says (nlmsg_len), which has to be the same but for padding.
    pub declared: usize,
}

/// Checks and completes a request's header; the header as it is sent.
pub(crate) fn stamp(
    message: &mut [u8],
    kind: Kind,
    number: u32,
    port: u32,
) -> Result<[u8; HEADER], Invalid> {
    let length = message.len();
    let invalid = |declared| Invalid { length, declared };
    let mut header = MessageHeader::new(&mut *message, Order::NATIVE).map_err(|_| invalid(0))?;
    let declared = header.length() as usize;
    if declared < MessageHeader::LENGTH || declared > length || align(declared) < length {
        return Err(invalid(declared));
    }
    let asked = match kind {
        Kind::Do => NLM_F_REQUEST | NLM_F_ACK,
        Kind::Dump => NLM_F_REQUEST | NLM_F_ACK | NLM_F_DUMP,
        Kind::Send | Kind::Bracket => NLM_F_REQUEST,
    };
    let flags = header.flags() | asked;
    header.set_flags(flags);
    header.set_sequence(number);
    header.set_port(port);
    message.first_chunk().copied().ok_or(invalid(declared))
}

/// The NLMSG_ERROR with which the kernel would refuse the request that begins with `request`.
pub(crate) fn refusal(request: &[u8; HEADER], errno: i32, port: u32) -> [u8; REFUSAL] {
    let mut bytes = [0; REFUSAL];
    bytes[ERRNO..REQUEST].copy_from_slice(&errno.wrapping_neg().to_ne_bytes());
    bytes[REQUEST..].copy_from_slice(request);
    let number = MessageHeader::new(request, Order::NATIVE).map_or(0, |header| header.sequence());
    if let Ok(mut header) = MessageHeader::new(&mut bytes[..], Order::NATIVE) {
        header.set_length(REFUSAL as u32);
        header.set_message_type(NLMSG_ERROR);
        header.set_flags(NLM_F_CAPPED);
        header.set_sequence(number);
        header.set_port(port);
    }
    bytes
}
