//! A call whose line was read and whose hexdump may follow.

use super::dump::DumpLine;
use super::rebuild::Stop;
use super::transfer::Part;
use crate::report::Report;
use crate::text::{contains, frames};
use crate::{Capture, Datagram};

/// Its datagrams are texts, not netlink messages.
const NETLINK_KOBJECT_UEVENT: u16 = 15;

/// What became of the calls of a trace.
#[derive(Default)]
pub(super) struct Outcome {
    /// Calls whose bytes strace did not print.
    pub gone: usize,
    /// Where the first of them stands.
    pub first_gone: usize,
    /// Some datagram's payload was there, not just what a decode shows of acknowledgements.
    pub kept: bool,
}

/// A call, its datagrams as its line shows them, and what its hexdump holds so far.
pub(super) struct Open {
    datagram: Datagram,
    parts: Vec<Part>,
    /// One a part; empty if there is no hexdump.
    dumps: Vec<Dump>,
    /// The descriptor is a netlink socket; else the bytes have to show it.
    certain: bool,
}

#[derive(Default)]
struct Dump {
    bytes: Vec<u8>,
    /// Where the current buffer begins in `bytes`.
    buffer: usize,
    broken: bool,
}

impl Dump {
    /// It goes on with the dump of another call, and which bytes are whose cannot be told.
    fn exceeds(&self, expected: Option<usize>) -> bool {
        expected.is_some_and(|expected| self.bytes.len() > expected)
    }
}

impl Open {
    /// `datagram` is what all datagrams of the call share.
    pub fn new(datagram: Datagram, parts: Vec<Part>, certain: bool) -> Self {
        Self {
            datagram,
            parts,
            dumps: Vec::new(),
            certain,
        }
    }

    /// Adds a line of the hexdump; `offset` is its place in the input.
    pub fn add(&mut self, line: DumpLine, offset: usize, report: &mut Report) {
        if self.dumps.is_empty() || matches!(line, DumpLine::Vector) {
            self.dumps.push(Dump::default());
        }
        let Some(dump) = self.dumps.last_mut() else {
            return;
        };
        match line {
            DumpLine::Vector => {}
            DumpLine::Buffer => dump.buffer = dump.bytes.len(),
            DumpLine::Bytes { offset: at, bytes } if dump.buffer + at == dump.bytes.len() => {
                dump.bytes.extend(bytes)
            }
            DumpLine::Bytes { .. } => {
                if !dump.broken {
                    report.add(
                        offset,
                        "missing-lines",
                        "lines of this hexdump are missing before this one",
                    );
                }
                dump.broken = true;
            }
            DumpLine::Broken(at) => {
                if !dump.broken {
                    report.add(at, "bad-digit", "this is no line of strace's hexdump");
                }
                dump.broken = true;
            }
        }
    }

    /// Hands over the datagrams.
    pub fn finish(self, capture: &mut Capture, report: &mut Report, outcome: &mut Outcome) {
        let protocol = self.datagram.protocol;
        let mut dumps = self.dumps.into_iter();
        for part in self.parts {
            let dump = dumps.next();
            let bytes = dump.as_ref().map_or(&part.bytes, |dump| &dump.bytes);
            if !self.certain && !plausible(bytes, part.expected, protocol) {
                continue;
            }
            let source = self.datagram.source;
            if part.truncated {
                let message = "the program's buffer was smaller than the datagram; the kernel discarded the rest";
                report.add(source, "truncated", message);
            }
            let bytes = match dump {
                Some(dump) if dump.broken => continue,
                Some(dump) if dump.exceeds(part.expected) => {
                    let message = "this call's hexdump has more bytes than it transferred: the line of another call is missing";
                    report.add(source, "missing-lines", message);
                    continue;
                }
                Some(dump) => {
                    outcome.kept |= !dump.bytes.is_empty();
                    let missing = part
                        .expected
                        .filter(|&expected| expected > dump.bytes.len());
                    if let Some(expected) = missing.filter(|_| !part.truncated) {
                        let there = dump.bytes.len();
                        report.add(
                            source,
                            "cut",
                            format!("{there} of {expected} bytes are in this call's hexdump"),
                        );
                    }
                    dump.bytes
                }
                None => {
                    if let Some(Stop::Gone(at)) = part.stop {
                        if outcome.gone == 0 {
                            outcome.first_gone = at;
                            report.remember(at);
                        }
                        outcome.gone += 1;
                        continue;
                    }
                    outcome.kept |= part.kept;
                    if let Some(Stop::Cut(at)) = part.stop {
                        let of = part
                            .expected
                            .map_or(String::new(), |expected| format!(" of {expected}"));
                        let there = part.bytes.len();
                        let message = format!(
                            "strace cut this buffer after {there}{of} bytes; run it with -s 65536"
                        );
                        report.add(at, "cut", message);
                    }
                    part.bytes
                }
            };
            if !bytes.is_empty() {
                capture.push(self.datagram.clone(), &bytes);
            }
        }
    }
}

/// Whether bytes of a descriptor that may be anything look like a datagram of this protocol, `expected` bytes long.
fn plausible(bytes: &[u8], expected: Option<usize>, protocol: Option<u16>) -> bool {
    if protocol == Some(NETLINK_KOBJECT_UEVENT) {
        // `add@/devices/...` of the kernel, and what udev makes of it.
        let head = bytes.split(|&byte| byte == 0).next().unwrap_or_default();
        return head == b"libudev" || contains(head, b"@/");
    }
    let expected = expected.unwrap_or(bytes.len());
    if bytes.len() >= expected {
        return frames(bytes);
    }
    let length = bytes.first_chunk::<4>();
    length.is_some_and(|&word| (16..=expected).contains(&(u32::from_le_bytes(word) as usize)))
}
