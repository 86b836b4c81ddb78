//! Bytes from strace's own decode, where it loses none.
//!
//! strace decodes the header of every netlink message, but prints the payload as a string when it does not know the
//! socket's protocol: traced from another network namespace, before the socket is bound, generic netlink. Header
//! and string together are the message. A payload that strace decoded too is gone.

use super::names;
use super::value::Value;

/// Why bytes end before the message does; with the place in the input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// strace left out the rest (`-s`).
    Cut(usize),
    /// strace decoded this part and did not print its bytes.
    Gone(usize),
}

/// An error in an error in an error is not something the kernel sends.
const DEEPEST: usize = 2;

/// Appends the bytes of what strace shows: `{header}`, `[{header}, payload]` or a list of these.
///
/// `size`: the length of the buffer, if known; a message may go on in the next buffer. Only what was shown is
/// appended, also when it stops early. Headers are in little-endian order.
pub(super) fn messages(
    value: Value<'_>,
    size: Option<usize>,
    out: &mut Vec<u8>,
) -> Result<(), Stop> {
    let end = size.map(|size| out.len() + size);
    if value.text.starts_with(b"{") || is_message(value) {
        return message(value, end, out, 0).map(|_| ());
    }
    let list = value.inside(b'[', b']').ok_or(Stop::Gone(value.offset()))?;
    let start = out.len();
    for element in list.elements() {
        if element.text == b"..." {
            return Err(Stop::Cut(element.offset()));
        }
        pad(out, start);
        if message(element, end, out, 0)? == Length::None {
            break;
        }
    }
    Ok(())
}

/// Whether this is `[{header}, payload]` and not a list of messages.
fn is_message(value: Value<'_>) -> bool {
    let Some(list) = value.inside(b'[', b']') else {
        return false;
    };
    let mut elements = list.elements();
    let header = elements
        .next()
        .is_some_and(|header| header.text.starts_with(b"{nlmsg_len="));
    header
        && elements
            .next()
            .is_none_or(|payload| !payload.text.starts_with(b"{nlmsg_len="))
}

#[derive(PartialEq, Eq)]
enum Length {
    Some,
    /// A header of length 0: zeros behind the last message, which strace takes for one.
    None,
}

struct Header {
    length: usize,
    kind: u16,
}

/// Appends one message; `end` is the length of `out` at which its buffer ends.
fn message(
    value: Value<'_>,
    end: Option<usize>,
    out: &mut Vec<u8>,
    depth: usize,
) -> Result<Length, Stop> {
    let gone = Stop::Gone(value.offset());
    let start = out.len();
    let (header, payload) = match value.inside(b'[', b']') {
        Some(list) => {
            let mut elements = list.elements();
            (elements.next(), elements.next())
        }
        None => (Some(value), None),
    };
    let Some(header) = header.and_then(|header| self::header(header, out)) else {
        return Err(gone);
    };
    if header.length < 16 {
        return Ok(Length::None);
    }
    let Some(payload) = payload else {
        // An echoed request may be its header alone, and a header may have a buffer to itself.
        let whole = depth > 0 || header.length == 16 || end == Some(out.len());
        return if whole { Ok(Length::Some) } else { Err(gone) };
    };
    if payload.text.starts_with(b"\"") {
        string(payload, out)?;
    } else if header.kind == 2 {
        acknowledgement(payload, out, depth)?;
    } else if header.kind == 3 {
        let status = status(payload).ok_or(Stop::Gone(payload.offset()))?;
        out.extend_from_slice(&status.to_le_bytes());
    } else {
        out.truncate(start);
        return Err(Stop::Gone(payload.offset()));
    }
    let length = out.len() - start;
    if length > header.length && length - header.length < 4 {
        out.truncate(start + header.length); // padding
    } else if length != header.length && end != Some(out.len()) {
        out.truncate(start);
        return Err(gone);
    }
    Ok(Length::Some)
}

/// Appends the 16 bytes of `{nlmsg_len=..., nlmsg_type=..., ...}`.
fn header(value: Value<'_>, out: &mut Vec<u8>) -> Option<Header> {
    let length = u32::try_from(value.field(b"nlmsg_len")?.integer()?).ok()?;
    let kind = value.field(b"nlmsg_type")?;
    let kind = kind
        .integer()
        .and_then(|kind| u16::try_from(kind).ok())
        .or_else(|| names::message_type(kind.text))?;
    let flags = flags(value.field(b"nlmsg_flags")?)?;
    let sequence = word(value.field(b"nlmsg_seq")?)?;
    let port = word(value.field(b"nlmsg_pid")?)?;
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&kind.to_le_bytes());
    out.extend_from_slice(&flags.to_le_bytes());
    out.extend_from_slice(&sequence.to_le_bytes());
    out.extend_from_slice(&port.to_le_bytes());
    Some(Header {
        length: length as usize,
        kind,
    })
}

/// 32 bits, printed signed or unsigned.
fn word(value: Value<'_>) -> Option<u32> {
    let value = value.integer()?;
    u32::try_from(value)
        .or_else(|_| i32::try_from(value).map(i32::cast_unsigned))
        .ok()
}

fn flags(value: Value<'_>) -> Option<u16> {
    if let Some(number) = value.integer() {
        return u16::try_from(number).ok();
    }
    value
        .text
        .split(|&byte| byte == b'|')
        .try_fold(0, |flags, name| {
            let number = name
                .strip_prefix(b"0x")
                .and_then(|digits| crate::text::number(digits, 16));
            let flag = number
                .and_then(|number| u16::try_from(number).ok())
                .or_else(|| names::message_flag(name))?;
            Some(flags | flag)
        })
}

/// Appends the bytes of a quoted string, as far as strace shows them.
pub(super) fn string(value: Value<'_>, out: &mut Vec<u8>) -> Result<(), Stop> {
    let quoted = value.string().ok_or(Stop::Gone(value.offset()))?;
    out.extend_from_slice(&quoted.bytes);
    quoted.cut.map_or(Ok(()), |at| Err(Stop::Cut(at)))
}

/// `0`, `-17` or `-EEXIST`.
fn status(value: Value<'_>) -> Option<i32> {
    let number = value
        .integer()
        .and_then(|number| i32::try_from(number).ok());
    number.or_else(|| names::error(value.text.strip_prefix(b"-")?).map(|number| -number))
}

/// `{error=..., msg=...}`, in brackets with attributes of the extended acknowledgement if there are any.
fn acknowledgement(value: Value<'_>, out: &mut Vec<u8>, depth: usize) -> Result<(), Stop> {
    let gone = || Stop::Gone(value.offset());
    let (head, attributes) = match value.inside(b'[', b']') {
        Some(list) => {
            let mut elements = list.elements();
            (elements.next().ok_or_else(gone)?, elements.next())
        }
        None => (value, None),
    };
    let status = head
        .field(b"error")
        .and_then(self::status)
        .ok_or_else(gone)?;
    out.extend_from_slice(&status.to_le_bytes());
    let request = head
        .field(b"msg")
        .filter(|_| depth < DEEPEST)
        .ok_or_else(gone)?;
    let start = out.len();
    message(request, None, out, depth + 1)?;
    pad(out, start);
    let Some(attributes) = attributes else {
        return Ok(());
    };
    let list = attributes.inside(b'[', b']').ok_or_else(gone)?;
    if list.text.starts_with(b"{") {
        return attribute(attributes, out);
    }
    list.elements().try_for_each(|one| attribute(one, out))
}

/// `[{nla_len=24, nla_type=NLMSGERR_ATTR_MSG}, "text"]`
fn attribute(value: Value<'_>, out: &mut Vec<u8>) -> Result<(), Stop> {
    let gone = || Stop::Gone(value.offset());
    let start = out.len();
    let list = value.inside(b'[', b']').ok_or_else(gone)?;
    let mut elements = list.elements();
    let header = elements.next().ok_or_else(gone)?;
    let payload = elements.next().ok_or_else(gone)?;
    let length = attribute_header(header, out).ok_or_else(gone)?;
    let cut = match payload.string() {
        Some(quoted) => {
            out.extend_from_slice(&quoted.bytes);
            quoted.cut
        }
        None => {
            out.extend_from_slice(&word(payload).ok_or_else(gone)?.to_le_bytes());
            None
        }
    };
    if out.len() - start + 1 == length {
        out.push(0); // strace shows a string without the zero that ends it
    }
    if out.len() - start != length {
        return Err(cut.map_or_else(gone, Stop::Cut));
    }
    pad(out, start);
    Ok(())
}

/// Appends `{nla_len=..., nla_type=...}`; gives the length.
fn attribute_header(value: Value<'_>, out: &mut Vec<u8>) -> Option<usize> {
    let length = u16::try_from(value.field(b"nla_len")?.integer()?).ok()?;
    let kind = value.field(b"nla_type")?;
    let number = kind.integer().and_then(|kind| u16::try_from(kind).ok());
    let kind = number.or_else(|| names::acknowledgement_attribute(kind.text))?;
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&kind.to_le_bytes());
    Some(length.into())
}

/// Zeros up to the next multiple of four bytes since `start`, as netlink aligns.
fn pad(out: &mut Vec<u8>, start: usize) {
    let length = (out.len() - start).next_multiple_of(4);
    out.resize(start + length, 0);
}
