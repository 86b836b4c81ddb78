//! One message: its bounds, what it is, its record and its body.

use nlkit_wire::{
    GenericHeader, MessageHeader, NETLINK_AUDIT, NETLINK_GENERIC, NETLINK_KOBJECT_UEVENT,
    NLM_F_REQUEST, NLMSG_MIN_TYPE, NLMSG_OVERRUN,
};

use super::Source;
use super::generic::GenericFamilies;
use super::nested::Value;
use super::walk::{Scratch, Walk};
use crate::tables::{Shape, Tables};
use crate::tape::{Full, Tape, class, flag, problem, record};

/// A message to be parsed, and all that its parsing reads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Message<'a, 't> {
    pub tables: &'t Tables,
    pub families: &'a GenericFamilies,
    pub source: Source,
    /// The bytes from the message's first one to the last it may have.
    pub rest: &'a [u8],
    /// Offset of the first of these bytes in the input.
    pub origin: u32,
    pub form: Form,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// In a datagram.
    Sent,
    /// Inside an error that tells which request it refuses.
    Echoed,
    /// Inside an error, and only its `nlmsghdr` is there.
    EchoedHeader,
}

/// The bounds of a message.
#[derive(Debug, Clone, Copy)]
struct Extent {
    length: usize,
    /// Bytes of the `nlmsghdr`; 0 when the message has none that can be trusted.
    header: usize,
    /// The declared length is legal and the bytes are all there.
    sound: bool,
}

/// What the headers of a message say.
#[derive(Debug, Clone, Copy, Default)]
struct Identity {
    operation: u32,
    family: u32,
    class: u32,
    /// Message type, or command in generic netlink.
    id: u32,
    flags: u16,
    /// Where the body starts, not beyond the message.
    body: usize,
    /// The message ends inside its `genlmsghdr`.
    generic_short: bool,
}

impl<'a> Message<'a, '_> {
    /// Writes the message at the end of the tape; returns the index of its record, which is not in
    /// the chain of records.
    #[inline]
    pub fn write(&self, scratch: &mut Scratch, tape: &mut Tape<'_>) -> Result<u32, Full> {
        let extent = self.extent();
        let identity = self.identity(extent);
        let index = self.record(extent, identity, tape)?;
        let mut walk = Walk::new(self.tables, tape, scratch, self.source.order, index);
        walk.bytes = self.rest.get(..extent.length).unwrap_or_default();
        walk.origin = self.origin;
        walk.id = identity.id;
        walk.request = identity.flags & NLM_F_REQUEST != 0;
        walk.body = identity.body;
        if walk.request {
            walk.flags |= flag::REQUEST;
        }
        if !extent.sound {
            walk.problem(problem::MESSAGE_LENGTH, 0, extent.length)?;
        }
        if self.form != Form::EchoedHeader {
            if identity.generic_short {
                let present = extent.length - identity.body;
                walk.problem(problem::HEADER_SHORT, identity.body, present)?;
            }
            let body_type = self.tables.operation(identity.operation).body;
            let body = match identity.class {
                class::ERROR => self.error(&mut walk, index, body_type, identity.flags)?,
                class::DONE => walk.done(body_type, identity.flags)?,
                _ => walk.message_body(body_type)?,
            };
            walk.tape.put(index as usize + record::BODY, body);
        }
        let flags = walk.flags;
        tape.put(index as usize + record::FLAGS, flags);
        Ok(index)
    }

    #[inline(always)]
    fn record(&self, extent: Extent, identity: Identity, tape: &mut Tape<'_>) -> Result<u32, Full> {
        let index = tape.take(record::WORDS)?;
        let words = tape.slice_mut(index as usize, record::WORDS);
        if let Ok(words) = <&mut [u32; record::WORDS]>::try_from(words) {
            words[record::START] = self.origin;
            words[record::LENGTH] = extent.length as u32;
            words[record::OPERATION] = identity.operation;
            words[record::FAMILY] = identity.family;
            words[record::BODY_OFFSET] = self.origin + identity.body as u32;
            words[record::DATAGRAM] = self.source.datagram;
            words[record::CLASS] = identity.class;
        }
        Ok(index)
    }

    #[inline(always)]
    fn extent(&self) -> Extent {
        let rest = self.rest.len();
        if self.source.protocol == NETLINK_KOBJECT_UEVENT {
            return Extent {
                length: rest,
                header: 0,
                sound: true,
            };
        }
        let Ok(header) = MessageHeader::new(self.rest, self.source.order) else {
            return Extent {
                length: rest,
                header: 0,
                sound: false,
            };
        };
        if self.form == Form::EchoedHeader {
            let length = MessageHeader::LENGTH;
            return Extent {
                length,
                header: length,
                sound: true,
            };
        }
        let declared = usize::try_from(header.length()).unwrap_or(usize::MAX);
        // The kernel's own audit records lack the header's 16 bytes in nlmsg_len.
        let beyond = self.source.protocol == NETLINK_AUDIT
            && declared.checked_add(MessageHeader::LENGTH) == Some(rest);
        let sound = (MessageHeader::LENGTH..=rest).contains(&declared);
        match sound && !beyond {
            true => Extent {
                length: declared,
                header: MessageHeader::LENGTH,
                sound,
            },
            false if declared < MessageHeader::LENGTH && !beyond => Extent {
                length: rest,
                header: 0,
                sound,
            },
            false => Extent {
                length: rest,
                header: MessageHeader::LENGTH,
                sound: beyond,
            },
        }
    }

    #[inline(always)]
    fn identity(&self, extent: Extent) -> Identity {
        let protocol = self.source.protocol;
        if protocol == NETLINK_KOBJECT_UEVENT {
            let operation = self.tables.raw_operation(protocol, 0, false);
            let family = self.tables.operation(operation).family;
            return Identity {
                operation,
                family,
                ..Identity::default()
            };
        }
        let bytes = self.rest.get(..extent.length).unwrap_or_default();
        let header = MessageHeader::new(bytes, self.source.order);
        let Some(header) = header.ok().filter(|_| extent.header > 0) else {
            return Identity {
                body: extent.length.min(16),
                ..Identity::default()
            };
        };
        let (id, flags) = (header.message_type(), header.flags());
        if protocol == NETLINK_GENERIC && id >= NLMSG_MIN_TYPE {
            return self.generic_identity(bytes, id, flags);
        }

        let request = flags & NLM_F_REQUEST != 0;
        let body = MessageHeader::LENGTH;
        let plain = Identity {
            id: id.into(),
            flags,
            body,
            ..Identity::default()
        };
        // A protocol's own operation goes first: connector messages are of the type of NLMSG_DONE.
        let operation = self.tables.raw_operation(protocol, id, request);
        if operation == 0 && id < NLMSG_MIN_TYPE {
            let operation = self.tables.control_operation(id, request);
            let family = self.tables.control_family();
            let class = if id <= NLMSG_OVERRUN {
                id.into()
            } else {
                class::DATA
            };
            return Identity {
                operation,
                family,
                class,
                ..plain
            };
        }
        let family = self.tables.operation(operation).family;
        Identity {
            operation,
            family,
            ..plain
        }
    }

    fn generic_identity(&self, bytes: &[u8], id: u16, flags: u16) -> Identity {
        let family = self.families.family(id);
        let plain = Identity {
            family,
            flags,
            ..Identity::default()
        };
        let rest = bytes.get(MessageHeader::LENGTH..).unwrap_or_default();
        let Ok(header) = GenericHeader::new(rest) else {
            return Identity {
                body: MessageHeader::LENGTH,
                generic_short: true,
                ..plain
            };
        };
        let request = flags & NLM_F_REQUEST != 0;
        let command = header.command();
        Identity {
            operation: self.tables.generic_operation(family, command, request),
            id: command.into(),
            body: MessageHeader::LENGTH + GenericHeader::LENGTH,
            ..plain
        }
    }
}

impl Walk<'_, '_, '_> {
    /// Writes the message's body as a value of `type_index`; returns its frame, 0 for none.
    pub fn message_body(&mut self, type_index: u32) -> Result<u32, Full> {
        let (at, length) = (self.body, self.bytes.len() - self.body);
        let mut value = Value {
            type_index,
            at,
            length,
        };
        if let Shape::Choice { choice } = self.tables.shape(type_index) {
            (value.type_index, _) = self.choose(choice, length);
        }
        let shape = self.tables.shape(value.type_index);
        if let Shape::Struct { size } | Shape::StructThen { size, .. } = shape
            && length < size as usize
        {
            self.problem(problem::HEADER_SHORT, at, length)?;
        }
        match shape {
            Shape::Nest { set } => self.set(value, set, 0, 0),
            Shape::StructThen { size, set } => self.set(value, set, size as usize, 0),
            _ => Ok(self.entered(value, 0)?.unwrap_or(0)),
        }
    }
}
