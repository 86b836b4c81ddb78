//! The text output of strace: netlink calls in any of its flavours, wherever the bytes survive.
//!
//! Bytes come from a hexdump behind the call (`-e read=all -e write=all`), from strings in the call (`-xx`, `-x` or
//! octal), or from strace's decode of a header together with its payload's string.

mod dump;
mod join;
mod line;
mod names;
mod open;
mod rebuild;
mod sockets;
mod transfer;
mod value;

use crate::input::Piece;
use crate::report::Report;
use crate::text::{Line, contains, find, frames, lines, span, whole_lines};
use crate::{Capture, Datagram, Direction};
use join::{Call, Joiner, Step};
use line::Kind;
pub(crate) use names::protocol;
use open::{Open, Outcome};
use sockets::Sockets;
use transfer::{Part, Transfer};
use value::Value;

/// Whether `input` has a line that only strace writes; its last line counts only if it is whole or the `last`.
pub(crate) fn recognise(input: &[u8], last: bool) -> bool {
    let whole = whole_lines(input, last);
    lines(input.get(..whole).unwrap_or(input), 0).any(|line| {
        match line::parse(line).map(|event| event.kind) {
            Some(Kind::Call { name, rest, .. }) => match name {
                b"socket" => {
                    rest.starts_with(b"AF_")
                        || rest.starts_with(b"PF_")
                        || rest.starts_with(b"0x10")
                }
                _ if Transfer::of(name).is_some() => rest.first().is_some_and(u8::is_ascii_digit),
                _ => contains(rest, b") = "),
            },
            Some(Kind::Resumed { .. } | Kind::Exited) => true,
            Some(Kind::Signal) | None => false,
        }
    })
}

/// What is known of a trace between two lines.
#[derive(Default)]
pub(crate) struct Strace {
    sockets: Sockets,
    joiner: Joiner,
    /// The call whose hexdump may follow.
    open: Option<Open>,
    outcome: Outcome,
}

impl Strace {
    /// Reads the whole lines of the piece; those that are not strace's are passed over. Returns their length.
    pub fn read(&mut self, piece: &mut Piece<'_>) -> usize {
        let Piece {
            window, base, last, ..
        } = *piece;
        let whole = whole_lines(window, last);
        let mut reader = self.reader(piece.capture, piece.report);
        for line in lines(window.get(..whole).unwrap_or(window), 0) {
            let offset = base + line.offset;
            reader.line(Line { offset, ..line });
        }
        whole
    }

    /// Whether what was found may turn out to be worthless: acknowledgements and ends of dumps survive any decode.
    pub fn holds_back(&self) -> bool {
        !self.outcome.kept
    }

    /// Ends the trace.
    pub fn end(&mut self, capture: &mut Capture, report: &mut Report) {
        self.reader(capture, report).finish();
    }

    fn reader<'r>(&'r mut self, capture: &'r mut Capture, report: &'r mut Report) -> Reader<'r> {
        Reader {
            trace: self,
            capture,
            report,
        }
    }
}

struct Reader<'r> {
    trace: &'r mut Strace,
    capture: &'r mut Capture,
    report: &'r mut Report,
}

impl Reader<'_> {
    fn line(&mut self, line: Line<'_>) {
        if let Some(dumped) = dump::parse(line) {
            if let Some(open) = &mut self.trace.open {
                open.add(dumped, line.offset, self.report);
            }
            return;
        }
        self.close();
        match self.trace.joiner.line(line) {
            Step::Call(call) => self.call(&call),
            Step::Headless { name, rest } if Transfer::of(name).is_some() && is_netlink(rest) => {
                let message = "the beginning of this call is not in the trace";
                self.report.add(line.offset, "cut", message);
            }
            Step::Appeared(pid) => self.trace.sockets.appeared(pid),
            Step::Exited(pid) => self.trace.sockets.exited(pid),
            Step::Headless { .. } | Step::Nothing => {}
        }
    }

    fn call(&mut self, call: &Call<'_>) {
        let pid = call.pid.unwrap_or(0);
        let transfer = Transfer::of(&call.name);
        let Some((arguments, after)) = call.text().arguments() else {
            if transfer.is_some() && is_netlink(call.text().text) {
                self.report.add(
                    call.text().end(),
                    "cut",
                    "the line ends in the middle of the call",
                );
            }
            return;
        };
        let Some(result) = after.named(b"") else {
            return;
        };
        let list: Vec<Value<'_>> = arguments.elements().collect();
        self.descriptors(pid, transfer, arguments.text, result);
        match transfer {
            Some(transfer) => self.transfer(call, transfer, arguments.text, &list, result),
            None => {
                self.trace.sockets.observe(pid, &call.name, &list, result);
                if matches!(&*call.name, b"bind" | b"connect" | b"getsockname") {
                    self.protocol(pid, &list, arguments.text);
                }
            }
        }
    }

    /// Follows descriptors that the call hands to another process.
    fn descriptors(
        &mut self,
        pid: u32,
        transfer: Option<Transfer>,
        text: &[u8],
        result: Value<'_>,
    ) {
        let done = result.integer().is_some_and(|value| value >= 0);
        let descriptors = match transfer {
            Some(_) if done => sockets::passed(text),
            _ => return,
        };
        match transfer.map(|transfer| transfer.direction) {
            _ if descriptors.is_empty() => {}
            Some(Direction::Send) => self.trace.sockets.pass(pid, &descriptors),
            _ => self.trace.sockets.arrive(pid, descriptors),
        }
    }

    fn transfer(
        &mut self,
        call: &Call<'_>,
        transfer: Transfer,
        text: &[u8],
        list: &[Value<'_>],
        result: Value<'_>,
    ) {
        let Some(returned) = result.integer().filter(|&returned| returned != 0) else {
            return;
        };
        let pid = call.pid.unwrap_or(0);
        let (protocol, evidence) = match self.protocol(pid, list, text) {
            Socket::Netlink(protocol) => (protocol, Evidence::Certain),
            Socket::Likely(protocol) => (protocol, Evidence::Bytes),
            Socket::Unknown
                if !matches!(&*call.name, b"read" | b"write" | b"readv" | b"writev") =>
            {
                (None, Evidence::Line)
            }
            Socket::Unknown | Socket::Other => return,
        };
        // A message that the kernel refused was said all the same; one that is tried again is not said twice.
        let refused = returned < 0;
        let retried = contains(result.text, b"EAGAIN") || contains(result.text, b"EINTR");
        if transfer.peeks(list)
            || (refused && (retried || transfer.direction == Direction::Receive))
        {
            return;
        }
        let parts = transfer.parts(list, returned);
        if evidence == Evidence::Line && !parts.iter().all(|Part { bytes, .. }| frames(bytes)) {
            return;
        }
        let datagram = Datagram {
            time: call.time,
            pid: call.pid,
            fd: list
                .first()
                .and_then(|fd| i32::try_from(fd.integer()?).ok()),
            direction: Some(transfer.direction),
            protocol,
            source: call.source,
            ..Datagram::default()
        };
        self.trace.open = Some(Open::new(datagram, parts, evidence == Evidence::Certain));
    }

    /// What the descriptor, the first of the arguments, is; learns it from what the call shows.
    fn protocol(&mut self, pid: u32, list: &[Value<'_>], text: &[u8]) -> Socket {
        let Some(&descriptor) = list.first() else {
            return Socket::Other;
        };
        let Some(fd) = descriptor.integer().and_then(|fd| i32::try_from(fd).ok()) else {
            return Socket::Other;
        };
        let shown = sockets::decoration(descriptor);
        if shown == Some(sockets::Kind::Other) {
            return Socket::Other;
        }
        let known = self.trace.sockets.known(pid, fd);
        let evident = shown.is_some() || is_netlink(text);
        if !evident {
            return match known.map(|known| (known.kind, known.sure)) {
                Some((sockets::Kind::Netlink(protocol), true)) => Socket::Netlink(protocol),
                Some((sockets::Kind::Netlink(protocol), false)) => Socket::Likely(protocol),
                Some((sockets::Kind::Other, _)) => Socket::Other,
                None => Socket::Unknown,
            };
        }
        let of = |kind| {
            if let Some(sockets::Kind::Netlink(protocol)) = kind {
                protocol
            } else {
                None
            }
        };
        let protocol = of(shown)
            .or_else(|| of(known.map(|known| known.kind)))
            .or_else(|| named_protocol(text));
        self.trace
            .sockets
            .set(pid, fd, sockets::Kind::Netlink(protocol));
        Socket::Netlink(protocol)
    }

    /// Ends the call whose hexdump was being read.
    fn close(&mut self) {
        if let Some(open) = self.trace.open.take() {
            open.finish(self.capture, self.report, &mut self.trace.outcome);
        }
    }

    fn finish(&mut self) {
        self.close();
        if self.trace.outcome.gone == 0 {
            return;
        }
        if !self.trace.outcome.kept {
            // Bare acknowledgements and ends of dumps survive any decode; alone they tell nothing.
            self.capture.bytes.clear();
            self.capture.datagrams.clear();
        }
        let count = self.trace.outcome.gone;
        let calls = if count == 1 {
            "one call".to_owned()
        } else {
            format!("{count} calls, the first here,")
        };
        let message = format!(
            "strace decoded the messages of {calls} and did not print their bytes; \
             run it with -e trace=network -e read=all -e write=all, which prints them as hex \
             (-xx alone keeps them only where strace cannot decode, such as in another network namespace)"
        );
        self.report
            .add(self.trace.outcome.first_gone, "bytes-gone", message);
    }
}

/// What is known about a descriptor.
enum Socket {
    Netlink(Option<u16>),
    /// A netlink socket if it is that of another process.
    Likely(Option<u16>),
    Other,
    Unknown,
}

/// What has to show that a call is about netlink.
#[derive(PartialEq, Eq)]
enum Evidence {
    /// The descriptor, which is a netlink socket.
    Certain,
    /// The bytes in the call's line or in its hexdump.
    Bytes,
    /// The bytes in the call's line.
    Line,
}

/// Whether the text of a call shows that it is about netlink.
fn is_netlink(text: &[u8]) -> bool {
    contains(text, b"AF_NETLINK") || contains(text, b"nlmsg_len=") || contains(text, b"NETLINK:[")
}

/// The protocol to which the first message type that strace names belongs.
fn named_protocol(text: &[u8]) -> Option<u16> {
    let after = text.get(find(text, b"nlmsg_type=")? + 11..)?;
    let word = after.get(..span(after, |byte| byte != b',' && byte != b'}'))?;
    let name = word
        .iter()
        .position(|&byte| byte == b'/')
        .and_then(|at| word.get(at + 3..))
        .unwrap_or(word);
    names::protocol_of_type(name)
}
