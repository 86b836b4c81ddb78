//! The front of a strace line: process, time, instruction pointer, and what kind of line it is.

use crate::text::{Line, find, number, span};

/// A line of strace output, as far as this reader cares.
pub(super) struct Event<'a> {
    pub pid: Option<u32>,
    pub stamp: Option<Stamp>,
    pub kind: Kind<'a>,
}

/// What happened.
pub(super) enum Kind<'a> {
    /// `name(arguments) = value`, or its first half if `unfinished`. `at` is where `arguments` begin in the input.
    Call {
        name: &'a [u8],
        rest: &'a [u8],
        at: usize,
        unfinished: bool,
    },
    /// `<... name resumed>rest`
    Resumed {
        name: &'a [u8],
        rest: &'a [u8],
        at: usize,
    },
    /// `+++ exited with 0 +++`
    Exited,
    /// `--- SIGCHLD {...} ---`: read for its time alone.
    Signal,
}

/// A time as strace prints it.
#[derive(Clone, Copy)]
pub(super) enum Stamp {
    /// Seconds since the epoch (`-ttt`) or since midnight (`-t`, `-tt`).
    Absolute(f64),
    /// Seconds since the line before (`-r`).
    Since(f64),
}

/// Parses a line; `None` if it is no call, resumption or exit.
pub(super) fn parse(line: Line<'_>) -> Option<Event<'_>> {
    let mut cursor = Cursor {
        text: line.text,
        at: 0,
    };
    let mut event = Event {
        pid: None,
        stamp: None,
        kind: Kind::Exited,
    };
    loop {
        cursor.blanks();
        let rest = cursor.rest();
        match *rest.first()? {
            b'[' => cursor.bracket(&mut event.pid)?,
            b'(' => cursor.at += rest.iter().position(|&byte| byte == b')')? + 1, // `-r` beside `-tt`
            b'0'..=b'9' => cursor.number(&mut event)?,
            b'+' => return rest.starts_with(b"+++ ").then_some(event),
            b'-' => {
                event.kind = Kind::Signal;
                return rest.starts_with(b"--- ").then_some(event);
            }
            b'<' => {
                let name = rest.strip_prefix(b"<... ")?;
                let length = find(name, b" resumed>")?;
                let (name, tail) = (name.get(..length)?, name.get(length + 9..)?);
                let at = line.offset + line.text.len() - tail.len();
                event.kind = Kind::Resumed {
                    name,
                    rest: tail,
                    at,
                };
                return Some(event);
            }
            _ => {
                let length = span(rest, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
                let (name, tail) = (rest.get(..length)?, rest.get(length..)?.strip_prefix(b"(")?);
                let at = line.offset + line.text.len() - tail.len();
                let (rest, unfinished) = match tail.strip_suffix(b"<unfinished ...>") {
                    Some(half) => (half, true),
                    None => (tail, false),
                };
                event.kind = Kind::Call {
                    name,
                    rest,
                    at,
                    unfinished,
                };
                return (length > 0).then_some(event);
            }
        }
    }
}

/// Splits a line that ends with strace's note of a new process, which on a terminal comes in the middle of a call.
///
/// Gives what stands before the note, and the new process.
pub(super) fn attached(text: &[u8]) -> Option<(&[u8], u32)> {
    let rest = text.strip_suffix(b" attached")?;
    let digits = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (rest, pid) = rest.split_at_checked(rest.len() - digits)?;
    Some((
        rest.strip_suffix(b"strace: Process ")?,
        u32::try_from(number(pid, 10)?).ok()?,
    ))
}

struct Cursor<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn blanks(&mut self) {
        self.at += span(self.rest(), |byte| byte == b' ' || byte == b'\t');
    }

    /// `[pid 812]`, `[pid 812<ip>]`, an instruction pointer or a call number.
    fn bracket(&mut self, pid: &mut Option<u32>) -> Option<()> {
        let length = self.rest().iter().position(|&byte| byte == b']')?;
        if let Some(id) = self
            .rest()
            .get(1..length)
            .and_then(|inside| inside.strip_prefix(b"pid"))
        {
            let digits = id.trim_ascii_start();
            let digits = digits.get(..span(digits, |byte| byte.is_ascii_digit()))?;
            *pid = u32::try_from(number(digits, 10)?).ok();
        }
        self.at += length + 1;
        Some(())
    }

    /// A process id, or a time: it has a colon or a point.
    fn number(&mut self, event: &mut Event<'_>) -> Option<()> {
        let word = self.rest();
        let word = word.get(..span(word, |byte| !matches!(byte, b' ' | b'\t' | b'<')))?;
        self.at += word.len();
        if let Some(stamp) = time(word) {
            event.stamp = Some(stamp);
            return Some(());
        }
        event.pid = Some(u32::try_from(number(word, 10)?).ok()?);
        if self.rest().starts_with(b"<") {
            self.at += self.rest().iter().position(|&byte| byte == b'>')? + 1;
        }
        Some(())
    }
}

/// The least seconds since the epoch; smaller numbers are `-r`'s, which no trace of three years reaches.
const EPOCH: f64 = 1e8;

fn time(word: &[u8]) -> Option<Stamp> {
    let text = std::str::from_utf8(word).ok()?;
    if text
        .bytes()
        .any(|byte| !byte.is_ascii_digit() && byte != b'.' && byte != b':')
    {
        return None;
    }
    if let Some((hours, rest)) = text.split_once(':') {
        let (minutes, seconds) = rest.split_once(':')?;
        let minutes = hours
            .parse::<u32>()
            .ok()?
            .checked_mul(60)?
            .checked_add(minutes.parse().ok()?)?;
        return Some(Stamp::Absolute(
            f64::from(minutes) * 60.0 + seconds.parse::<f64>().ok()?,
        ));
    }
    let seconds: f64 = text.contains('.').then(|| text.parse().ok()).flatten()?;
    Some(if seconds >= EPOCH {
        Stamp::Absolute(seconds)
    } else {
        Stamp::Since(seconds)
    })
}
