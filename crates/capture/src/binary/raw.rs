//! Netlink messages end to end, as a program that writes what it receives makes them, and rtmon's files.
//!
//! rtmon of iproute2 puts a message of type 15 before each event: a timestamp, two u32 of seconds and
//! microseconds in the host's byte order.

use crate::input::Piece;
use crate::order::big_endian;
use crate::{Datagram, Direction};

/// Bytes of `struct nlmsghdr`.
const HEADER: usize = 16;
/// Longer messages are not waited for.
const LONGEST: usize = super::LONGEST_RECORD;
/// Type and length of rtmon's timestamps.
const TIMESTAMP: u16 = 15;
const TIMESTAMP_LENGTH: usize = 24;

const NETLINK_ROUTE: u16 = 0;

/// Whether `window` begins with a netlink message; `None` until more of it is known.
///
/// The bytes of a header are no text: the upper byte of a length is zero.
pub(crate) fn recognise(window: &[u8], last: bool) -> Option<bool> {
    let Some(head) = window.first_chunk::<HEADER>() else {
        return Some(false);
    };
    if !head.contains(&0) {
        return Some(false);
    }
    let fits = |length: usize| (HEADER..=LONGEST).contains(&length);
    let lengths = [u32::from_le_bytes, u32::from_be_bytes]
        .map(|read| head.first_chunk().map_or(0, |word| read(*word) as usize));
    if lengths
        .iter()
        .any(|&length| fits(length) && length <= window.len())
    {
        return Some(true);
    }
    match last || !lengths.into_iter().any(fits) {
        true => Some(false),
        false => None,
    }
}

/// The reader of such a dump: each message is a datagram, since nothing tells which came together.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    big_endian: Option<bool>,
    rtmon: bool,
    time: Option<f64>,
    broken: bool,
}

impl Raw {
    pub fn rtmon() -> Self {
        Raw {
            rtmon: true,
            ..Raw::default()
        }
    }

    pub fn format(&self) -> &'static str {
        if self.rtmon { "rtmon" } else { "raw" }
    }

    pub fn read(&mut self, piece: &mut Piece<'_>) -> usize {
        let mut at = 0;
        while !self.broken {
            let rest = piece.window.get(at..).unwrap_or_default();
            let Some(word) = rest.first_chunk::<4>() else {
                break;
            };
            // Zeros behind a message: the buffer was longer than what it held.
            if *word == [0; 4] {
                at += 4;
                continue;
            }
            if rest.len() < HEADER && !piece.last {
                return at;
            }
            let Some(length) = self.length(rest) else {
                let message = format!(
                    "no netlink message begins here; {} bytes at least were not read",
                    rest.len()
                );
                piece.report.add(piece.base + at, "bad-record", message);
                self.broken = true;
                break;
            };
            let whole = length.min(rest.len());
            let padded = length.next_multiple_of(4);
            if rest.len() < padded && !piece.last {
                return at;
            }
            if whole < length {
                let message = format!(
                    "the file ends inside this message: {whole} of {length} bytes are there"
                );
                piece.report.add(piece.base + at, "cut", message);
            }
            self.message(rest.get(..whole).unwrap_or_default(), at, piece);
            at += padded;
        }
        let length = piece.window.len();
        if self.broken {
            return length;
        }
        let left = piece.window.get(at..).unwrap_or_default();
        if piece.last && left.iter().any(|&byte| byte != 0) {
            let message = format!("{} bytes follow the last message and are none", left.len());
            piece.report.add(piece.base + at, "cut", message);
        }
        if piece.last { length } else { at }
    }

    /// `nlmsg_len` of the message at the start of `bytes`, in the byte order that the first one told.
    fn length(&mut self, bytes: &[u8]) -> Option<usize> {
        let word = *bytes.get(..HEADER)?.first_chunk()?;
        if self.big_endian.is_none() {
            self.big_endian = big_endian(bytes);
        }
        let length = match self.big_endian? {
            true => u32::from_be_bytes(word),
            false => u32::from_le_bytes(word),
        };
        Some(length as usize).filter(|length| (HEADER..=LONGEST).contains(length))
    }

    fn message(&mut self, bytes: &[u8], at: usize, piece: &mut Piece<'_>) {
        let big = self.big_endian == Some(true);
        let kind = bytes.get(4..).and_then(|bytes| bytes.first_chunk());
        let kind = kind.map(|word| {
            if big {
                u16::from_be_bytes(*word)
            } else {
                u16::from_le_bytes(*word)
            }
        });
        if kind == Some(TIMESTAMP) && bytes.len() == TIMESTAMP_LENGTH {
            let number = |at: usize| {
                let word = *bytes.get(at..)?.first_chunk()?;
                Some(f64::from(if big {
                    u32::from_be_bytes(word)
                } else {
                    u32::from_le_bytes(word)
                }))
            };
            self.rtmon = true;
            self.time = number(HEADER)
                .zip(number(HEADER + 4))
                .map(|(seconds, rest)| seconds + rest / 1e6);
            return;
        }
        let known = Datagram {
            time: self.time,
            direction: self.rtmon.then_some(Direction::Receive),
            protocol: self.rtmon.then_some(NETLINK_ROUTE),
            source: piece.base + at,
            ..Datagram::default()
        };
        piece.capture.push(known, bytes);
    }
}
