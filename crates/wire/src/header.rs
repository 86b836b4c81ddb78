//! Views of the three headers: named ranges, a checked constructor, short getters.

use crate::{Layer, LengthError, NLA_F_NESTED, NLA_F_NET_BYTEORDER, NLA_TYPE_MASK, Order};

mod field {
    use core::ops::Range;

    pub const NLMSG_LEN: Range<usize> = 0..4;
    pub const NLMSG_TYPE: Range<usize> = 4..6;
    pub const NLMSG_FLAGS: Range<usize> = 6..8;
    pub const NLMSG_SEQ: Range<usize> = 8..12;
    pub const NLMSG_PID: Range<usize> = 12..16;
    pub const NLMSGHDR: usize = NLMSG_PID.end;

    pub const GENL_CMD: usize = 0;
    pub const GENL_VERSION: usize = 1;
    pub const GENLMSGHDR: usize = 4;

    pub const NLA_LEN: Range<usize> = 0..2;
    pub const NLA_TYPE: Range<usize> = 2..4;
    pub const NLATTR: usize = NLA_TYPE.end;
}

/// A view of a `nlmsghdr`, the 16 bytes before every message.
#[derive(Debug, Clone, Copy)]
pub struct MessageHeader<T> {
    buffer: T,
    order: Order,
}

impl MessageHeader<()> {
    /// Bytes of the header (`NLMSG_HDRLEN`).
    pub const LENGTH: usize = field::NLMSGHDR;
}

impl<T: AsRef<[u8]>> MessageHeader<T> {
    /// Views the first 16 bytes of `buffer`, which may go on behind them.
    #[inline(always)]
    pub fn new(buffer: T, order: Order) -> Result<Self, LengthError> {
        let available = buffer.as_ref().len();
        if available < field::NLMSGHDR {
            return Err(LengthError {
                layer: Layer::Message,
                needed: field::NLMSGHDR,
                available,
                offset: 0,
            });
        }
        Ok(MessageHeader { buffer, order })
    }

    /// `nlmsg_len`: bytes of the message, header included, padding behind it not. Not checked
    /// against anything.
    #[inline(always)]
    pub fn length(&self) -> u32 {
        self.word(field::NLMSG_LEN.start)
    }

    /// `nlmsg_type`: what the message is; below 16 the same in every protocol (`NLMSG_ERROR` ...).
    #[inline(always)]
    pub fn message_type(&self) -> u16 {
        self.half(field::NLMSG_TYPE.start)
    }

    /// `nlmsg_flags`: the `NLM_F_` bits.
    #[inline(always)]
    pub fn flags(&self) -> u16 {
        self.half(field::NLMSG_FLAGS.start)
    }

    /// `nlmsg_seq`: the number that ties replies to their request.
    #[inline(always)]
    pub fn sequence(&self) -> u32 {
        self.word(field::NLMSG_SEQ.start)
    }

    /// `nlmsg_pid`: the port of the requester, 0 for none. Anybody can write anything here.
    #[inline(always)]
    pub fn port(&self) -> u32 {
        self.word(field::NLMSG_PID.start)
    }

    #[inline(always)]
    fn half(&self, offset: usize) -> u16 {
        self.order
            .read_u16(self.buffer.as_ref(), offset)
            .unwrap_or(0)
    }

    #[inline(always)]
    fn word(&self, offset: usize) -> u32 {
        self.order
            .read_u32(self.buffer.as_ref(), offset)
            .unwrap_or(0)
    }
}

impl<T: AsRef<[u8]> + AsMut<[u8]>> MessageHeader<T> {
    /// Sets `nlmsg_len`.
    pub fn set_length(&mut self, length: u32) {
        self.put(field::NLMSG_LEN.start, &self.order.u32_bytes(length));
    }

    /// Sets `nlmsg_type`.
    pub fn set_message_type(&mut self, message_type: u16) {
        self.put(field::NLMSG_TYPE.start, &self.order.u16_bytes(message_type));
    }

    /// Sets `nlmsg_flags`.
    pub fn set_flags(&mut self, flags: u16) {
        self.put(field::NLMSG_FLAGS.start, &self.order.u16_bytes(flags));
    }

    /// Sets `nlmsg_seq`.
    pub fn set_sequence(&mut self, sequence: u32) {
        self.put(field::NLMSG_SEQ.start, &self.order.u32_bytes(sequence));
    }

    /// Sets `nlmsg_pid`.
    pub fn set_port(&mut self, port: u32) {
        self.put(field::NLMSG_PID.start, &self.order.u32_bytes(port));
    }

    fn put(&mut self, offset: usize, value: &[u8]) {
        if let Some(place) = self.buffer.as_mut().get_mut(offset..offset + value.len()) {
            place.copy_from_slice(value);
        }
    }
}

/// A view of a `genlmsghdr`, the 4 bytes between message header and body in generic netlink.
#[derive(Debug, Clone, Copy)]
pub struct GenericHeader<T> {
    buffer: T,
}

impl GenericHeader<()> {
    /// Bytes of the header (`GENL_HDRLEN`).
    pub const LENGTH: usize = field::GENLMSGHDR;
}

impl<T: AsRef<[u8]>> GenericHeader<T> {
    /// Views the first 4 bytes of `buffer`, which may go on behind them.
    #[inline(always)]
    pub fn new(buffer: T) -> Result<Self, LengthError> {
        let available = buffer.as_ref().len();
        if available < field::GENLMSGHDR {
            return Err(LengthError {
                layer: Layer::GenericHeader,
                needed: field::GENLMSGHDR,
                available,
                offset: 0,
            });
        }
        Ok(GenericHeader { buffer })
    }

    /// `cmd`: the command, numbered by each family for itself.
    #[inline(always)]
    pub fn command(&self) -> u8 {
        self.byte(field::GENL_CMD)
    }

    /// `version`: of the family's interface, as the sender understands it.
    #[inline(always)]
    pub fn version(&self) -> u8 {
        self.byte(field::GENL_VERSION)
    }

    #[inline(always)]
    fn byte(&self, offset: usize) -> u8 {
        self.buffer.as_ref().get(offset).copied().unwrap_or(0)
    }
}

/// A view of a `nlattr`, the 4 bytes before every attribute's payload.
#[derive(Debug, Clone, Copy)]
pub struct AttributeHeader<T> {
    buffer: T,
    order: Order,
}

impl AttributeHeader<()> {
    /// Bytes of the header (`NLA_HDRLEN`).
    pub const LENGTH: usize = field::NLATTR;
}

impl<T: AsRef<[u8]>> AttributeHeader<T> {
    /// Views the first 4 bytes of `buffer`, which may go on behind them.
    #[inline(always)]
    pub fn new(buffer: T, order: Order) -> Result<Self, LengthError> {
        let available = buffer.as_ref().len();
        if available < field::NLATTR {
            return Err(LengthError {
                layer: Layer::AttributeHeader,
                needed: field::NLATTR,
                available,
                offset: 0,
            });
        }
        Ok(AttributeHeader { buffer, order })
    }

    /// `nla_len`: bytes of the attribute, header included, padding behind it not. Not checked
    /// against anything.
    #[inline(always)]
    pub fn length(&self) -> u16 {
        self.order
            .read_u16(self.buffer.as_ref(), field::NLA_LEN.start)
            .unwrap_or(0)
    }

    /// `nla_type` as it stands, flags included.
    #[inline(always)]
    pub fn raw_type(&self) -> u16 {
        self.order
            .read_u16(self.buffer.as_ref(), field::NLA_TYPE.start)
            .unwrap_or(0)
    }

    /// `nla_type` without its two flags: the attribute's number in its set.
    #[inline(always)]
    pub fn id(&self) -> u16 {
        self.raw_type() & NLA_TYPE_MASK
    }

    /// Whether `NLA_F_NESTED` is set. A hint: old families make nests without it.
    #[inline(always)]
    pub fn is_nested(&self) -> bool {
        self.raw_type() & NLA_F_NESTED != 0
    }

    /// Whether `NLA_F_NET_BYTEORDER` is set. A hint: nfnetlink's big-endian payloads mostly lack
    /// it.
    #[inline(always)]
    pub fn is_net_byteorder(&self) -> bool {
        self.raw_type() & NLA_F_NET_BYTEORDER != 0
    }
}
