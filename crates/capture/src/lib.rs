//! Captures of netlink traffic as people have them — hex in any style, strace text — turned into datagrams.
//!
//! [`read`] never panics, does no I/O, and takes time linear in its input. It never invents a byte: what it
//! cannot read is left out of the datagrams and named in the problems, with its place.

#![forbid(unsafe_code)]

mod hex;
mod report;
mod strace;
mod text;

pub use report::Problem;
use report::Report;

/// What [`read`] found in an input.
#[derive(Debug, Clone, PartialEq)]
pub struct Capture {
    /// The reader that was used: one of [`FORMATS`].
    pub format: &'static str,
    /// The bytes of all datagrams, one after the other.
    pub bytes: Vec<u8>,
    /// The datagrams in the order of the input.
    pub datagrams: Vec<Datagram>,
    /// What could not be read, in the order of the input.
    pub problems: Vec<Problem>,
}

/// One datagram: what a single system call sent or received, or one hex line or block.
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
    /// Byte offset in the input text of the line on which the datagram begins.
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
pub const FORMATS: [&str; 2] = ["hex", "strace"];

/// Reads `input` as `format`, one of [`FORMATS`]; `None` or `""` detects it from the content.
///
/// An unknown format or an empty input yields no datagram and one problem.
pub fn read(input: &[u8], format: Option<&str>) -> Capture {
    let mut capture = Capture {
        format: "hex",
        bytes: Vec::new(),
        datagrams: Vec::new(),
        problems: Vec::new(),
    };
    let mut report = Report::default();
    let format = match format {
        None | Some("") => detect(input),
        Some(name) => name,
    };
    match format {
        "hex" => hex::read(input, &mut capture, &mut report),
        "strace" => {
            capture.format = "strace";
            strace::read(input, &mut capture, &mut report);
        }
        other => report.add(
            0,
            "unknown-format",
            format!(
                "\"{other}\" is no known format; the formats are {}",
                FORMATS.join(", ")
            ),
        ),
    }
    if capture.datagrams.is_empty() && report.is_empty() {
        let (code, message) = match capture.format {
            "strace" => (
                "no-messages",
                "this trace has no call that carries netlink messages",
            ),
            _ => ("empty", "the input is empty"),
        };
        report.add(0, code, message);
    }
    capture.problems = report.finish(input);
    capture
}

/// strace text has lines that nothing else has; all other text is read as hex, whose reader says what is wrong.
fn detect(input: &[u8]) -> &'static str {
    if strace::recognise(input) {
        "strace"
    } else {
        "hex"
    }
}
