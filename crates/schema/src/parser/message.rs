//! One message: its bounds, what it is, its record and its body.

use nlkit_wire::{
    GenericHeader, MessageHeader, NETLINK_AUDIT, NETLINK_GENERIC, NETLINK_KOBJECT_UEVENT,
    NLM_F_DUMP, NLM_F_REQUEST, NLMSG_MIN_TYPE, NLMSG_OVERRUN,
};

use super::nested::Value;
use super::walk::{Context, Walk};
use crate::tables::Shape;
use crate::tape::{Full, class, flag, problem, record};

/// Bytes that begin with a message, and go no further than it may.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rest<'p> {
    pub bytes: &'p [u8],
    /// Offset of the first byte in the input.
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
    /// The message begins with a header that can be trusted.
    headed: bool,
    /// The declared length is legal, and the bytes are all there.
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

impl<'p, const BIG: bool> Walk<'p, '_, '_, BIG> {
    /// Writes a message at the end of the tape; returns the index of its record, which is not in
    /// the chain of records.
    pub fn message(&mut self, rest: Rest<'p>) -> Result<u32, Full> {
        let extent = self.extent(rest);
        let bytes = rest.bytes.get(..extent.length).unwrap_or_default();
        let identity = self.identity(bytes, extent.headed);
        let request = identity.flags & NLM_F_REQUEST != 0;
        let index = self.tape.take(record::WORDS)?;
        self.message = Context {
            bytes,
            origin: rest.origin,
            id: identity.id,
            request,
            dump: request && identity.flags & NLM_F_DUMP == NLM_F_DUMP,
            body: identity.body,
            flags: if request { flag::REQUEST } else { 0 },
            problem_tail: index + record::PROBLEMS as u32,
        };
        if !extent.sound {
            self.problem(problem::MESSAGE_LENGTH, 0, extent.length)?;
        }
        let body = match rest.form {
            Form::EchoedHeader => 0,
            _ => self.body(index, identity, rest.form)?,
        };
        self.record(index, identity, body);
        Ok(index)
    }

    /// Writes the words of a record but those of its problems and of what is inside it.
    #[inline(always)]
    fn record(&mut self, index: u32, identity: Identity, body: u32) {
        let Context {
            bytes,
            origin,
            flags,
            ..
        } = self.message;
        let words = self.tape.slice_mut(index as usize, record::WORDS);
        if let Ok(words) = <&mut [u32; record::WORDS]>::try_from(words) {
            words[record::START] = origin;
            words[record::LENGTH] = bytes.len() as u32;
            words[record::OPERATION] = identity.operation;
            words[record::FAMILY] = identity.family;
            words[record::BODY] = body;
            words[record::BODY_OFFSET] = origin.wrapping_add(identity.body as u32);
            words[record::FLAGS] = flags;
            words[record::DATAGRAM] = self.source.datagram;
            words[record::CLASS] = identity.class;
        }
    }

    /// Writes what follows the headers; returns its frame, 0 for none.
    #[inline(always)]
    fn body(&mut self, record: u32, identity: Identity, form: Form) -> Result<u32, Full> {
        let type_index = self.tables.operation(identity.operation).body;
        match identity.class {
            class::ERROR => return self.error(record, type_index, identity.flags, form),
            class::DONE => return self.done(type_index, identity.flags),
            _ => {}
        }
        let (at, length) = (identity.body, self.end() - identity.body);
        if identity.generic_short {
            self.problem(problem::HEADER_SHORT, at, length)?;
        }
        let mut value = Value {
            type_index,
            at,
            length,
        };
        if let Shape::Choice { choice } = self.tables.shape(type_index) {
            (value.type_index, _) = self.choose(choice, at, length);
        }
        match self.tables.shape(value.type_index) {
            Shape::Nest { set } => self.set(value, set, 0, 0),
            Shape::StructThen { size, set } => {
                self.check_header(value, size)?;
                self.set(value, set, size as usize, 0)
            }
            Shape::Struct { size } => {
                self.check_header(value, size)?;
                self.leaf(value)
            }
            _ => Ok(self.entered(value, 0)?.unwrap_or(0)),
        }
    }

    #[inline(always)]
    fn check_header(&mut self, value: Value, size: u32) -> Result<(), Full> {
        match value.length < size as usize {
            true => self.problem(problem::HEADER_SHORT, value.at, value.length),
            false => Ok(()),
        }
    }

    #[inline(always)]
    fn extent(&self, rest: Rest<'_>) -> Extent {
        let there = rest.bytes.len();
        if self.source.protocol == NETLINK_KOBJECT_UEVENT {
            return Extent {
                length: there,
                headed: false,
                sound: true,
            };
        }
        let Ok(header) = MessageHeader::new(rest.bytes, Self::ORDER) else {
            return Extent {
                length: there,
                headed: false,
                sound: false,
            };
        };
        if rest.form == Form::EchoedHeader {
            return Extent {
                length: MessageHeader::LENGTH,
                headed: true,
                sound: true,
            };
        }
        let declared = usize::try_from(header.length()).unwrap_or(usize::MAX);
        // The kernel's own audit records leave the header's 16 bytes out of nlmsg_len.
        if self.source.protocol == NETLINK_AUDIT
            && declared.checked_add(MessageHeader::LENGTH) == Some(there)
        {
            return Extent {
                length: there,
                headed: true,
                sound: true,
            };
        }
        match declared {
            0..MessageHeader::LENGTH => Extent {
                length: there,
                headed: false,
                sound: false,
            },
            _ => Extent {
                length: declared.min(there),
                headed: true,
                sound: declared <= there,
            },
        }
    }

    #[inline(always)]
    fn identity(&self, bytes: &[u8], headed: bool) -> Identity {
        let protocol = self.source.protocol;
        let header = MessageHeader::new(bytes, Self::ORDER);
        let Some(header) = header.ok().filter(|_| headed) else {
            return self.headless(bytes);
        };
        let (id, flags) = (header.message_type(), header.flags());
        if protocol == NETLINK_GENERIC && id >= NLMSG_MIN_TYPE {
            return self.generic(bytes, &header);
        }
        let request = flags & NLM_F_REQUEST != 0;
        let body = MessageHeader::LENGTH;
        let plain = Identity {
            id: id.into(),
            flags,
            body,
            ..Identity::default()
        };
        // A protocol's own operation goes first: connector messages have the type of NLMSG_DONE.
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
        let found = self.tables.operation(operation);
        let operation = match found.shared {
            true => self.of_address_family(operation, bytes, id, request),
            false => operation,
        };
        Identity {
            operation,
            family: self.tables.operation(operation).family,
            ..plain
        }
    }

    /// Of message types that several families have: the operation of the one whose address family the body begins with.
    #[cold]
    fn of_address_family(&self, usual: u32, bytes: &[u8], id: u16, request: bool) -> u32 {
        let protocol = self.source.protocol;
        let first = bytes.get(MessageHeader::LENGTH).copied().unwrap_or(0);
        match self.tables.shared_operation(protocol, id, request, first) {
            0 => usual,
            operation => operation,
        }
    }

    /// Of a message without an `nlmsghdr`: a kernel event for udev, or nothing known.
    #[cold]
    fn headless(&self, bytes: &[u8]) -> Identity {
        let protocol = self.source.protocol;
        if protocol != NETLINK_KOBJECT_UEVENT {
            let body = bytes.len().min(MessageHeader::LENGTH);
            return Identity {
                body,
                ..Identity::default()
            };
        }
        let operation = self.tables.raw_operation(protocol, 0, false);
        let family = self.tables.operation(operation).family;
        Identity {
            operation,
            family,
            ..Identity::default()
        }
    }

    #[inline]
    fn generic(&self, bytes: &[u8], message: &MessageHeader<&[u8]>) -> Identity {
        let family = self.families.family(message.message_type());
        let flags = message.flags();
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
        let mut operation = 0;
        if !request && message.sequence() == 0 && message.port() == 0 {
            operation = self.tables.unasked_operation(family, command);
        }
        if operation == 0 {
            operation = self.tables.generic_operation(family, command, request);
        }
        Identity {
            operation,
            id: command.into(),
            body: MessageHeader::LENGTH + GenericHeader::LENGTH,
            ..plain
        }
    }
}
