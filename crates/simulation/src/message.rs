//! Messages and attributes as the kernel makes them, in the byte order of this machine.

use nlkit_wire::{
    MessageHeader, NLM_F_ACK_TLVS, NLM_F_CAPPED, NLM_F_MULTI, NLMSG_DONE, NLMSG_ERROR, Order, align,
};

/// What an nlmsghdr says, but for the length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// nlmsg_type.
    pub kind: u16,
    /// nlmsg_flags.
    pub flags: u16,
    /// nlmsg_seq.
    pub sequence: u32,
    /// nlmsg_pid.
    pub port: u32,
}

/// A request of one socket.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request<'a> {
    pub bytes: &'a [u8],
    /// What is behind the nlmsghdr.
    pub body: &'a [u8],
    pub kind: u16,
    pub flags: u16,
    pub sequence: u32,
    /// The port of the socket that sent it, whatever its header says.
    pub port: u32,
}

impl Request<'_> {
    pub fn has(&self, flags: u16) -> bool {
        self.flags & flags == flags
    }

    /// The head of a message that answers it.
    pub fn answer(&self, kind: u16, flags: u16) -> Head {
        Head {
            kind,
            flags,
            sequence: self.sequence,
            port: self.port,
        }
    }
}

/// A message, padded to four bytes behind its nlmsg_len.
pub fn message(head: Head, body: &[u8]) -> Vec<u8> {
    let length = MessageHeader::LENGTH + body.len();
    let mut bytes = Vec::with_capacity(align(length));
    bytes.extend_from_slice(&(length as u32).to_ne_bytes());
    bytes.extend_from_slice(&head.kind.to_ne_bytes());
    bytes.extend_from_slice(&head.flags.to_ne_bytes());
    bytes.extend_from_slice(&head.sequence.to_ne_bytes());
    bytes.extend_from_slice(&head.port.to_ne_bytes());
    bytes.extend_from_slice(body);
    bytes.resize(align(length), 0);
    bytes
}

/// An attribute, padded to four bytes.
pub fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let length = 4 + payload.len();
    let mut bytes = Vec::with_capacity(align(length));
    bytes.extend_from_slice(&(length as u16).to_ne_bytes());
    bytes.extend_from_slice(&id.to_ne_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(align(length), 0);
    bytes
}

/// An NLMSG_ERROR; `errno` 0 acknowledges. `extended` are extended-acknowledgement attributes.
pub(crate) fn error(request: &Request<'_>, errno: i32, capped: bool, extended: &[u8]) -> Vec<u8> {
    let echoed = match capped {
        true => &request.bytes[..MessageHeader::LENGTH],
        false => request.bytes,
    };
    let mut body = (-errno).to_ne_bytes().to_vec();
    body.extend_from_slice(echoed);
    body.resize(4 + align(echoed.len()), 0);
    body.extend_from_slice(extended);
    let flags = flag(capped, NLM_F_CAPPED) | flag(!extended.is_empty(), NLM_F_ACK_TLVS);
    message(request.answer(NLMSG_ERROR, flags), &body)
}

/// An NLMSG_DONE, with flags beside NLM_F_MULTI.
pub(crate) fn done(sequence: u32, port: u32, flags: u16, errno: i32, extended: &[u8]) -> Vec<u8> {
    let body = [&(-errno).to_ne_bytes()[..], extended].concat();
    let head = Head {
        kind: NLMSG_DONE,
        flags: NLM_F_MULTI | flags | flag(!extended.is_empty(), NLM_F_ACK_TLVS),
        sequence,
        port,
    };
    message(head, &body)
}

fn flag(on: bool, flag: u16) -> u16 {
    if on { flag } else { 0 }
}

/// A u32 of a body.
pub(crate) fn word(body: &[u8], offset: usize) -> u32 {
    Order::NATIVE.read_u32(body, offset).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: Request<'static> = Request {
        bytes: &[7; 21],
        body: &[7; 5],
        kind: 16,
        flags: 5,
        sequence: 9,
        port: 4,
    };

    #[test]
    fn attributes_stand_behind_the_header_or_the_aligned_request() {
        let warning = attribute(1, b"hm\0");
        assert_eq!(warning.len(), 8);
        let capped = error(&REQUEST, 22, true, &warning);
        assert_eq!((capped.len(), capped[36]), (16 + 4 + 16 + 8, 7));
        let whole = error(&REQUEST, 22, false, &warning);
        assert_eq!((whole.len(), whole[44]), (16 + 4 + 24 + 8, 7));
        assert_eq!(&whole[16..20], &(-22i32).to_ne_bytes());
        assert_eq!((whole[7], capped[7]), (2, 3), "ACK_TLVS, and CAPPED");
    }
}
