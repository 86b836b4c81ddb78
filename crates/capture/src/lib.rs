//! Captures of netlink traffic as people have them — pcap, pcapng, strace text, hex in any style, raw dumps,
//! our own JSON lines — turned into datagrams.
//!
//! [`Reader`] takes an input piece by piece and needs no more memory than its largest record; [`read`] takes all
//! of it at once. Neither panics, does I/O, or takes more than time linear in the input. They never invent a
//! message: what they cannot read is left out of the datagrams and named in the problems, with its place.

#![forbid(unsafe_code)]

mod base64;
mod binary;
mod counter;
mod hex;
mod inflate;
mod input;
mod json;
mod order;
mod reader;
mod report;
mod strace;
mod text;

pub use counter::{Counter, Counts, Setting};
pub use order::big_endian;
pub use reader::Reader;
pub use report::Problem;

/// What was found in an input, or in the part of it that was read last.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Capture {
    /// The reader that was used: one of [`FORMATS`]; empty while that is not decided.
    pub format: &'static str,
    /// The bytes of all datagrams, one after the other.
    pub bytes: Vec<u8>,
    /// The datagrams in the order of the input.
    pub datagrams: Vec<Datagram>,
    /// What could not be read, in the order of the input.
    pub problems: Vec<Problem>,
}

impl Capture {
    /// Appends a datagram: `known` with `bytes` for its place.
    pub(crate) fn push(&mut self, known: Datagram, bytes: &[u8]) {
        let (offset, length) = (self.bytes.len(), bytes.len());
        self.bytes.extend_from_slice(bytes);
        self.datagrams.push(Datagram {
            offset,
            length,
            ..known
        });
    }
}

/// One datagram: what a single system call sent or received, a packet, or one hex line or block.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Datagram {
    /// Byte offset of the datagram in [`Capture::bytes`].
    pub offset: usize,
    /// Length in bytes.
    pub length: usize,
    /// Seconds: since the epoch, since midnight or since the first line, as the input counts.
    pub time: Option<f64>,
    /// Process (thread) that made the call.
    pub pid: Option<u32>,
    /// File descriptor of the call.
    pub fd: Option<i32>,
    /// Whether the process sent or received it.
    pub direction: Option<Direction>,
    /// Netlink protocol number (`NETLINK_ROUTE` is 0), where the input tells.
    pub protocol: Option<u16>,
    /// Byte offset in the input (decompressed) of the line or record in which the datagram begins.
    pub source: usize,
}

/// Which way a datagram went, seen from the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the process to the kernel (or another port).
    Send,
    /// To the process.
    Receive,
}

/// The names that [`read`] takes as `format` and gives back in [`Capture::format`].
pub const FORMATS: [&str; 8] = [
    "hex", "base64", "strace", "pcap", "pcapng", "raw", "rtmon", "json",
];

/// Reads `input` as `format`, one of [`FORMATS`]; `None` or `""` detects it from the content.
///
/// Input compressed by gzip is decompressed first. An unknown format or an empty input yields no datagram and
/// one problem.
pub fn read(input: &[u8], format: Option<&str>) -> Capture {
    let mut reader = Reader::new(format);
    reader.read_all(input);
    reader.take()
}
