//! The lines of `nlkit decode --json --bytes`: an object a message, whose `bytes` are hex. Other members tell the
//! time, process, descriptor, direction, protocol and number of the datagram, if they are there.

use crate::input::Piece;
use crate::strace;
use crate::text::{Line, hex_digit, lines, whole_lines};
use crate::{Datagram, Direction};

/// Netlink's alignment of messages in a datagram.
const ALIGNMENT: usize = 4;

/// Reads lines; the messages of a datagram stand on lines that follow each other.
#[derive(Default)]
pub(crate) struct Json {
    pending: Option<Pending>,
    /// It was said that the lines have no bytes.
    told: bool,
}

struct Pending {
    /// As the lines number it.
    number: Option<u64>,
    datagram: Datagram,
    bytes: Vec<u8>,
}

/// Whether the text begins as a line of `nlkit decode --json` does.
pub(crate) fn recognise(window: &[u8]) -> bool {
    let head = window.get(..window.len().min(512)).unwrap_or_default();
    head.starts_with(b"{\"index\":") && crate::text::contains(head, b"\"datagram\":")
}

impl Json {
    /// Reads the whole lines of the piece; returns how many bytes that was.
    pub fn read(&mut self, piece: &mut Piece<'_>) -> usize {
        let Piece {
            window, base, last, ..
        } = *piece;
        let whole = whole_lines(window, last);
        for Line { offset, text } in lines(window.get(..whole).unwrap_or(window), 0) {
            let text = text.trim_ascii();
            if !text.is_empty() {
                self.line(text, base + offset, piece);
            }
        }
        if last {
            self.push(piece);
        }
        whole
    }

    fn line(&mut self, text: &[u8], source: usize, piece: &mut Piece<'_>) {
        let Some(members) = members(text) else {
            self.push(piece);
            let message = "this line is no JSON object";
            return piece.report.add(source, "bad-json", message);
        };
        let member = |name: &str| {
            let found = members.iter().rfind(|(known, _)| *known == name.as_bytes());
            found.map(|&(_, value)| value)
        };
        let Some(hex) = member("bytes") else {
            self.push(piece);
            if !self.told {
                self.told = true;
                let message = "these lines of nlkit decode --json have no bytes: \
                               decode the capture they came from, or print them with --bytes";
                piece.report.add(source, "bytes-gone", message);
            }
            return;
        };
        let Some(bytes) = string(hex).and_then(pairs) else {
            self.push(piece);
            let message = "the bytes of this line are not pairs of hex digits";
            return piece.report.add(source, "bad-digit", message);
        };
        let number = member("datagram").and_then(parsed);
        if let Some(before) = &mut self.pending
            && number.is_some()
            && before.number == number
        {
            let aligned = before.bytes.len().next_multiple_of(ALIGNMENT);
            before.bytes.resize(aligned, 0);
            before.bytes.extend(bytes);
            return;
        }
        self.push(piece);
        let datagram = Datagram {
            time: member("time").and_then(parsed),
            pid: member("pid").and_then(parsed),
            fd: member("fd").and_then(parsed),
            direction: member("direction").and_then(direction),
            protocol: member("protocol").and_then(protocol),
            source,
            ..Datagram::default()
        };
        self.pending = Some(Pending {
            number,
            datagram,
            bytes,
        });
    }

    /// The datagram that the lines so far were about is complete.
    fn push(&mut self, piece: &mut Piece<'_>) {
        if let Some(Pending {
            datagram, bytes, ..
        }) = self.pending.take()
            && !bytes.is_empty()
        {
            piece.capture.push(datagram, &bytes);
        }
    }
}

/// The members of an object: names and values as they stand there; `None` if it is none.
fn members(text: &[u8]) -> Option<Vec<(&[u8], &[u8])>> {
    let mut rest = text
        .strip_prefix(b"{")?
        .strip_suffix(b"}")?
        .trim_ascii_start();
    let mut members = Vec::new();
    while !rest.is_empty() {
        let name = rest.get(..value_length(rest)?)?;
        let value = rest
            .get(name.len()..)?
            .trim_ascii_start()
            .strip_prefix(b":")?
            .trim_ascii_start();
        let length = value_length(value)?;
        members.push((string(name)?, value.get(..length)?.trim_ascii_end()));
        rest = match value.get(length..)?.split_first() {
            Some((b',', after)) => after.trim_ascii_start(),
            Some(_) => return None,
            None => b"",
        };
    }
    Some(members)
}

/// Bytes of the value that `text` begins with: up to the comma, colon or end behind it.
fn value_length(text: &[u8]) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, &byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1)?,
            b',' | b':' if depth == 0 => return (at > 0).then_some(at),
            _ => {}
        }
    }
    (depth == 0 && !quoted && !text.is_empty()).then_some(text.len())
}

/// What stands between quotes; what is asked for here needs no escapes.
fn string(value: &[u8]) -> Option<&[u8]> {
    value.trim_ascii().strip_prefix(b"\"")?.strip_suffix(b"\"")
}

fn pairs(digits: &[u8]) -> Option<Vec<u8>> {
    let (pairs, rest) = digits.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs
        .iter()
        .map(|&[high, low]| Some(hex_digit(high)? << 4 | hex_digit(low)?))
        .collect()
}

fn parsed<T: std::str::FromStr>(value: &[u8]) -> Option<T> {
    std::str::from_utf8(value).ok()?.parse().ok()
}

fn direction(value: &[u8]) -> Option<Direction> {
    match string(value)? {
        b"send" => Some(Direction::Send),
        b"receive" => Some(Direction::Receive),
        _ => None,
    }
}

/// A NETLINK_ constant in lower case without its prefix, or the number of one without a name.
fn protocol(value: &[u8]) -> Option<u16> {
    let name = string(value)?;
    strace::protocol(&name.to_ascii_uppercase()).or_else(|| parsed(name))
}
