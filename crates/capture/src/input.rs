//! The part of an input that is at hand, and the reader that goes over it.

use crate::binary::{Pcap, Pcapng, Raw, is_pcap, is_pcapng, raw};
use crate::inflate::Broken;
use crate::json::{self, Json};
use crate::report::Report;
use crate::strace::Strace;
use crate::{Capture, FORMATS, base64, hex, strace};

/// Text in which nothing so far is strace's is taken for hex from this size on.
const UNDECIDED: usize = 1 << 20;

/// What there is of an input, in whatever format.
pub(crate) struct Input {
    state: State,
    /// What was not read yet.
    rest: Vec<u8>,
    /// Offset of `rest` in the input.
    base: usize,
    /// Reading is worth while only when `rest` has this size: what is read again and again must grow.
    wanted: usize,
    capture: Capture,
    report: Report,
    /// Something was found and given out already.
    found: bool,
    ended: bool,
}

enum State {
    Undecided,
    Hex,
    Base64,
    Strace(Box<Strace>),
    Pcap(Pcap),
    Pcapng(Pcapng),
    Raw(Raw),
    Json(Json),
    /// Nothing more can be read.
    Nothing,
}

/// The pieces at hand and what goes out.
pub(crate) struct Piece<'i> {
    /// The input from offset `base` on.
    pub window: &'i [u8],
    pub base: usize,
    /// Nothing follows.
    pub last: bool,
    pub capture: &'i mut Capture,
    pub report: &'i mut Report,
}

impl Input {
    pub fn new(format: Option<&str>) -> Self {
        let mut report = Report::default();
        let state = match format {
            None | Some("") => State::Undecided,
            Some(name) => State::of(name).unwrap_or_else(|| {
                let known = FORMATS.join(", ");
                let message = format!("\"{name}\" is no known format; the formats are {known}");
                report.add(0, "unknown-format", message);
                State::Nothing
            }),
        };
        Input {
            state,
            rest: Vec::new(),
            base: 0,
            wanted: 0,
            capture: Capture::default(),
            report,
            found: false,
            ended: false,
        }
    }

    /// Reads on with `bytes` behind what is left; `last` when nothing follows.
    pub fn feed(&mut self, bytes: &[u8], last: bool) {
        let mut rest = std::mem::take(&mut self.rest);
        let consumed = if rest.is_empty() {
            let consumed = self.read(bytes, last);
            rest.extend_from_slice(bytes.get(consumed..).unwrap_or_default());
            consumed
        } else {
            rest.extend_from_slice(bytes);
            let consumed = self.read(&rest, last);
            rest.drain(..consumed.min(rest.len()));
            consumed
        };
        self.base += consumed;
        self.rest = rest;
    }

    /// Notes that what should follow could not be decompressed.
    pub fn broken(&mut self, broken: Broken) {
        broken.report(self.base + self.rest.len(), &mut self.report);
    }

    pub fn take(&mut self) -> Capture {
        let format = self.state.format();
        if matches!(&self.state, State::Strace(strace) if strace.holds_back() && !self.ended) {
            return Capture {
                format,
                problems: self.report.take(),
                ..Capture::default()
            };
        }
        let mut capture = std::mem::take(&mut self.capture);
        self.found |= !capture.datagrams.is_empty();
        capture.format = format;
        capture.problems = self.report.take();
        capture
    }

    pub fn recycle(&mut self, mut capture: Capture) {
        if self.capture.datagrams.is_empty() && self.capture.bytes.is_empty() {
            capture.bytes.clear();
            capture.datagrams.clear();
            self.capture = capture;
        }
    }

    /// Reads what can be read of `window`; returns how many bytes that was.
    fn read(&mut self, window: &[u8], last: bool) -> usize {
        if !last && window.len() < self.wanted {
            return 0;
        }
        if matches!(self.state, State::Undecided) {
            match decide(window, last) {
                Some(state) => self.state = state,
                None => {
                    self.wanted = window.len() * 2;
                    return 0;
                }
            }
        }
        let mut piece = Piece {
            window,
            base: self.base,
            last,
            capture: &mut self.capture,
            report: &mut self.report,
        };
        let consumed = match &mut self.state {
            State::Hex => hex::read(&mut piece),
            State::Base64 => base64::read(&mut piece),
            State::Strace(strace) => strace.read(&mut piece),
            State::Pcap(pcap) => pcap.read(&mut piece),
            State::Pcapng(pcapng) => pcapng.read(&mut piece),
            State::Raw(raw) => raw.read(&mut piece),
            State::Json(json) => json.read(&mut piece),
            State::Undecided | State::Nothing => window.len(),
        };
        let rereads = matches!(self.state, State::Hex | State::Base64) && consumed == 0;
        self.wanted = if rereads { window.len() * 2 } else { 0 };
        let end = self.base + if last { window.len() } else { consumed };
        if last {
            self.close(end);
        }
        self.report
            .settle(window, self.base, end, self.state.has_lines());
        consumed
    }

    /// Ends the input of `end` bytes: something has to be said.
    fn close(&mut self, end: usize) {
        self.ended = true;
        if let State::Strace(strace) = &mut self.state {
            strace.end(&mut self.capture, &mut self.report);
        }
        if !self.found && self.capture.datagrams.is_empty() && self.report.is_empty() {
            let (code, message) = self.state.nothing();
            self.report.add(0, code, message);
        }
        self.report.count_rest(end);
    }
}

impl State {
    fn of(format: &str) -> Option<Self> {
        Some(match format {
            "hex" => State::Hex,
            "base64" => State::Base64,
            "strace" => State::Strace(Box::default()),
            "pcap" => State::Pcap(Pcap::default()),
            "pcapng" => State::Pcapng(Pcapng::default()),
            "raw" => State::Raw(Raw::default()),
            "rtmon" => State::Raw(Raw::rtmon()),
            "json" => State::Json(Json::default()),
            _ => return None,
        })
    }

    fn format(&self) -> &'static str {
        match self {
            State::Undecided => "",
            State::Hex | State::Nothing => "hex",
            State::Base64 => "base64",
            State::Strace(_) => "strace",
            State::Pcap(_) => "pcap",
            State::Pcapng(_) => "pcapng",
            State::Raw(raw) => raw.format(),
            State::Json(_) => "json",
        }
    }

    fn has_lines(&self) -> bool {
        matches!(
            self,
            State::Undecided
                | State::Hex
                | State::Base64
                | State::Strace(_)
                | State::Json(_)
                | State::Nothing
        )
    }

    /// What to say when nothing was found.
    fn nothing(&self) -> (&'static str, &'static str) {
        match self {
            State::Undecided | State::Hex | State::Base64 | State::Nothing => {
                ("empty", "the input is empty")
            }
            State::Strace(_) => (
                "no-messages",
                "this trace has no call that carries netlink messages",
            ),
            State::Json(_) => ("no-messages", "no line of this input has bytes"),
            State::Pcap(_) | State::Pcapng(_) | State::Raw(_) => {
                ("no-messages", "this capture holds no packet")
            }
        }
    }
}

/// The reader of what begins with `window`; `None` until more of it is known.
///
/// Binary formats have their marks. strace text has lines that nothing else has; all other text is read as hex,
/// whose reader says what is wrong.
fn decide(window: &[u8], last: bool) -> Option<State> {
    if !last && window.len() < 16 {
        return None;
    }
    if is_pcap(window) {
        return Some(State::Pcap(Pcap::default()));
    }
    if is_pcapng(window) {
        return Some(State::Pcapng(Pcapng::default()));
    }
    match raw::recognise(window, last) {
        Some(true) => return Some(State::Raw(Raw::default())),
        Some(false) => {}
        None => return None,
    }
    if json::recognise(window) {
        return Some(State::Json(Json::default()));
    }
    if strace::recognise(window, last) {
        return Some(State::Strace(Box::default()));
    }
    match base64::recognise(window, last) {
        Some(true) => Some(State::Base64),
        _ => (last || window.len() >= UNDECIDED).then_some(State::Hex),
    }
}
