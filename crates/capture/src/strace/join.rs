//! Whole calls out of lines: a call that another process interrupted is printed in two halves.

use std::borrow::Cow;
use std::collections::HashMap;

use super::line::{self, Event, Kind, Stamp};
use super::transfer::Transfer;
use super::value::{Places, Value};
use crate::Direction;
use crate::text::Line;

/// What a line completes.
pub(super) enum Step<'a> {
    /// A call.
    Call(Call<'a>),
    /// The second half of a call whose first half was not seen.
    Headless { name: &'a [u8], rest: &'a [u8] },
    /// A process whose parent's call has not returned yet.
    Appeared(u32),
    /// A process ended.
    Exited(u32),
    /// Nothing that matters.
    Nothing,
}

/// A whole call.
pub(super) struct Call<'a> {
    /// As strace names it; a single process is not named.
    pub pid: Option<u32>,
    /// Seconds.
    pub time: Option<f64>,
    /// Offset of its first line in the input.
    pub source: usize,
    pub name: Cow<'a, [u8]>,
    /// What follows the opening parenthesis.
    text: Cow<'a, [u8]>,
    places: Places,
}

impl Call<'_> {
    /// The text behind the opening parenthesis.
    pub fn text(&self) -> Value<'_> {
        Value::new(&self.text, self.places)
    }
}

/// Joins halves and adds up relative times.
#[derive(Default)]
pub(super) struct Joiner {
    /// By process, 0 for the unnamed: the call that was interrupted.
    halves: HashMap<u32, Half>,
    /// The process whose call strace's note of a new process tore; the rest of the call is on the next line.
    torn: Option<Option<u32>>,
    /// The sum of `-r` times.
    elapsed: f64,
}

struct Half {
    name: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    time: Option<f64>,
    source: usize,
}

impl Joiner {
    /// Takes the next line that is not part of a hexdump.
    pub fn line<'a>(&mut self, line: Line<'a>) -> Step<'a> {
        let (line, appeared) = match line::attached(line.text) {
            Some((text, pid)) => (Line { text, ..line }, Some(pid)),
            None => (line, None),
        };
        let Some(Event { pid, stamp, kind }) = line::parse(line) else {
            return match (appeared, self.torn.take()) {
                (Some(pid), _) => Step::Appeared(pid),
                (None, Some(pid)) if !line.text.ends_with(b"<unfinished ...>") => {
                    self.resume(pid, None, None, line.text, line.offset)
                }
                (None, _) => Step::Nothing,
            };
        };
        self.torn = appeared.map(|_| pid);
        let time = stamp.map(|stamp| self.time(stamp));
        match kind {
            Kind::Call {
                name,
                rest,
                at,
                unfinished,
            } => {
                if !unfinished && appeared.is_none() {
                    let places = Places {
                        start: at,
                        seam: None,
                    };
                    let (name, text) = (Cow::Borrowed(name), Cow::Borrowed(rest));
                    return Step::Call(Call {
                        pid,
                        time,
                        source: line.offset,
                        name,
                        text,
                        places,
                    });
                }
                let (name, text) = (name.to_vec(), rest.to_vec());
                let half = Half {
                    name,
                    text,
                    at,
                    time,
                    source: line.offset,
                };
                self.halves.insert(pid.unwrap_or(0), half);
                appeared.map_or(Step::Nothing, Step::Appeared)
            }
            Kind::Resumed { name, rest, at } => self.resume(pid, time, Some(name), rest, at),
            Kind::Exited => Step::Exited(pid.unwrap_or(0)),
            Kind::Signal => Step::Nothing,
        }
    }

    /// Joins the second half of a call, `rest` at `at`, to its first.
    fn resume<'a>(
        &mut self,
        pid: Option<u32>,
        time: Option<f64>,
        name: Option<&'a [u8]>,
        rest: &'a [u8],
        at: usize,
    ) -> Step<'a> {
        let half = self.halves.remove(&pid.unwrap_or(0));
        let Some(half) = half.filter(|half| name.is_none_or(|name| half.name == name)) else {
            return name.map_or(Step::Nothing, |name| Step::Headless { name, rest });
        };
        // What is received is there only when the call returns.
        let receives =
            Transfer::of(&half.name).is_some_and(|call| call.direction == Direction::Receive);
        let places = Places {
            start: half.at,
            seam: Some((half.text.len(), at)),
        };
        Step::Call(Call {
            pid,
            time: time.filter(|_| receives).or(half.time),
            source: half.source,
            name: Cow::Owned(half.name),
            text: Cow::Owned([half.text.as_slice(), rest].concat()),
            places,
        })
    }

    fn time(&mut self, stamp: Stamp) -> f64 {
        match stamp {
            Stamp::Absolute(seconds) => seconds,
            Stamp::Since(seconds) => {
                self.elapsed += seconds;
                self.elapsed
            }
        }
    }
}
