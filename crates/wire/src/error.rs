use core::fmt;

/// The part of a datagram whose length is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layer {
    /// A message (`nlmsghdr` and what follows it): its `nlmsg_len` is below 16 or beyond the bytes
    /// there are, or the bytes end inside its header.
    Message,
    /// The generic netlink header (`genlmsghdr`) behind a message header.
    GenericHeader,
    /// An attribute: its `nla_len` is below 4 or beyond the bytes there are.
    Attribute,
    /// Fewer bytes than an attribute header (`nlattr`) are left, and they are not zero padding.
    AttributeHeader,
}

/// A length that does not fit: what was needed, what there was, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LengthError {
    /// The part that does not fit.
    pub layer: Layer,
    /// Bytes needed: the declared length, or the smallest legal one when less was declared.
    pub needed: usize,
    /// Bytes there were from `offset` on, or the declared length when that is below the smallest
    /// legal one.
    pub available: usize,
    /// Byte offset of the part's first byte, from the start of the bytes that were walked.
    pub offset: usize,
}

impl LengthError {
    /// The same error, told from a start that lies `offset` bytes earlier.
    #[must_use]
    pub const fn shifted(self, offset: usize) -> Self {
        LengthError {
            offset: self.offset.saturating_add(offset),
            ..self
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Layer::Message => "netlink message",
            Layer::GenericHeader => "generic netlink header",
            Layer::Attribute => "attribute",
            Layer::AttributeHeader => "attribute header",
        })
    }
}

impl fmt::Display for LengthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LengthError {
            layer,
            needed,
            available,
            offset,
        } = self;
        write!(
            formatter,
            "{layer} at offset {offset} needs {needed} bytes, has {available}"
        )
    }
}

impl core::error::Error for LengthError {}
