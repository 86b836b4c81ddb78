//! The calls that carry messages: where their buffers, lengths and flags stand.

use super::rebuild::{self, Stop};
use super::value::Value;
use crate::Direction;
use crate::text::contains;

/// The most messages of one call (linux/uio.h).
const UIO_MAXIOV: usize = 1024;

/// How a call's arguments are laid out.
#[derive(Clone, Copy)]
enum Shape {
    /// `(fd, buffer, length, flags)`
    Buffer,
    /// `(fd, [{iov_base=..., iov_len=...}], count)`
    Vector,
    /// `(fd, {msg_name=..., msg_iov=[...], ...}, flags)`
    Message,
    /// `(fd, [{msg_hdr={...}, msg_len=...}], count, flags)`
    Messages,
}

/// What a call name tells.
#[derive(Clone, Copy)]
pub(super) struct Transfer {
    pub direction: Direction,
    shape: Shape,
}

/// One datagram as strace shows it in the call's line.
pub(super) struct Part {
    /// Bytes shown, as far as they go.
    pub bytes: Vec<u8>,
    /// Why they end early, if they do.
    pub stop: Option<Stop>,
    /// Bytes that were transferred, if the call says.
    pub expected: Option<usize>,
    /// The call shows payload bytes, not only what can be told from a decode.
    pub kept: bool,
    /// The program's buffer was too small for the datagram.
    pub truncated: bool,
}

impl Transfer {
    /// The transfer that a call of this name is.
    pub fn of(name: &[u8]) -> Option<Self> {
        let (direction, shape) = match name {
            b"send" | b"sendto" | b"write" => (Direction::Send, Shape::Buffer),
            b"recv" | b"recvfrom" | b"read" => (Direction::Receive, Shape::Buffer),
            b"writev" => (Direction::Send, Shape::Vector),
            b"readv" => (Direction::Receive, Shape::Vector),
            b"sendmsg" => (Direction::Send, Shape::Message),
            b"recvmsg" => (Direction::Receive, Shape::Message),
            b"sendmmsg" => (Direction::Send, Shape::Messages),
            b"recvmmsg" | b"recvmmsg_time64" => (Direction::Receive, Shape::Messages),
            _ => return None,
        };
        Some(Self { direction, shape })
    }

    /// Whether the call only looks at a datagram that a later call takes.
    pub fn peeks(self, arguments: &[Value<'_>]) -> bool {
        let flags = match self.shape {
            Shape::Buffer | Shape::Messages => arguments.get(3),
            Shape::Message => arguments.get(2),
            Shape::Vector => None,
        };
        flags.is_some_and(|flags| {
            contains(flags.text, b"MSG_PEEK") || flags.integer().is_some_and(|flags| flags & 2 != 0)
        })
    }

    /// The datagrams of a call that returned `result`: bytes, or messages for the calls that take several.
    pub fn parts(self, arguments: &[Value<'_>], result: i64) -> Vec<Part> {
        let Some(&payload) = arguments.get(1) else {
            return Vec::new();
        };
        let transferred = usize::try_from(result).ok();
        let part = match self.shape {
            Shape::Buffer => part(std::iter::once((payload, transferred)), transferred),
            Shape::Vector => part(bases(payload), transferred),
            Shape::Message => message(payload, transferred),
            Shape::Messages => return entries(payload, transferred.unwrap_or(0)),
        };
        vec![part]
    }
}

/// The `count` entries of sendmmsg's or recvmmsg's vector; strace leaves out those beyond the limit of `-s`, whose
/// bytes a hexdump may hold all the same.
fn entries(vector: Value<'_>, count: usize) -> Vec<Part> {
    let shown = vector
        .inside(b'[', b']')
        .into_iter()
        .flat_map(Value::elements)
        .take_while(|element| element.text != b"...");
    let left_out = || Part {
        stop: Some(Stop::Cut(vector.end())),
        ..gone(vector, None)
    };
    shown
        .map(entry)
        .chain(std::iter::repeat_with(left_out))
        .take(count.min(UIO_MAXIOV))
        .collect()
}

/// An entry of sendmmsg's or recvmmsg's vector.
fn entry(value: Value<'_>) -> Part {
    let length = value
        .field(b"msg_len")
        .and_then(|length| usize::try_from(length.integer()?).ok());
    message(value.field(b"msg_hdr").unwrap_or(value), length)
}

fn message(value: Value<'_>, expected: Option<usize>) -> Part {
    let vector = value
        .inside(b'{', b'}')
        .into_iter()
        .flat_map(Value::elements)
        .find_map(|field| {
            // Before 4.13 strace printed `msg_iov(1)=[{"...", 20}]`.
            let name = field
                .text
                .get(..field.text.iter().position(|&byte| byte == b'=')?)?;
            let found = name == b"msg_iov" || name.starts_with(b"msg_iov(");
            found.then(|| field.named(name)).flatten()
        });
    let truncated = value.field(b"msg_flags").is_some_and(|flags| {
        contains(flags.text, b"MSG_TRUNC") || flags.integer().is_some_and(|flags| flags & 0x20 != 0)
    });
    let part = match vector {
        Some(vector) => part(bases(vector), expected),
        None => gone(value, expected),
    };
    Part { truncated, ..part }
}

/// The buffers of `[{iov_base=..., iov_len=...}, ...]` and their lengths.
fn bases(vector: Value<'_>) -> impl Iterator<Item = (Value<'_>, Option<usize>)> {
    let list = vector.inside(b'[', b']').unwrap_or(vector);
    list.elements().map(|element| {
        let mut fields = element
            .inside(b'{', b'}')
            .into_iter()
            .flat_map(Value::elements);
        let base = fields
            .next()
            .map_or(element, |base| base.named(b"iov_base").unwrap_or(base));
        let length = fields
            .next()
            .and_then(|length| length.named(b"iov_len").unwrap_or(length).integer());
        (base, length.and_then(|length| usize::try_from(length).ok()))
    })
}

fn gone(value: Value<'_>, expected: Option<usize>) -> Part {
    Part {
        bytes: Vec::new(),
        stop: Some(Stop::Gone(value.offset())),
        expected,
        kept: false,
        truncated: false,
    }
}

/// Joins buffers up to the number of bytes that were transferred.
fn part<'a>(
    buffers: impl Iterator<Item = (Value<'a>, Option<usize>)>,
    expected: Option<usize>,
) -> Part {
    let mut part = Part {
        bytes: Vec::new(),
        stop: None,
        expected,
        kept: false,
        truncated: false,
    };
    for (buffer, size) in buffers {
        if expected.is_some_and(|expected| part.bytes.len() >= expected) || part.stop.is_some() {
            break;
        }
        let appended = match buffer.text.first() {
            Some(b'"') => rebuild::string(buffer, &mut part.bytes),
            Some(b'[' | b'{') => {
                let left = expected.map(|expected| expected.saturating_sub(part.bytes.len()));
                let size = size.zip(left).map(|(size, left)| size.min(left)).or(size);
                rebuild::messages(buffer, size, &mut part.bytes)
            }
            _ if buffer.text == b"NULL" => Ok(()),
            _ if buffer.text == b"..." => Err(Stop::Cut(buffer.offset())),
            _ => Err(Stop::Gone(buffer.offset())),
        };
        part.kept |= contains(buffer.text, b"\"");
        part.stop = appended.err();
    }
    if let Some(expected) = expected {
        part.bytes.truncate(expected);
    }
    part
}
