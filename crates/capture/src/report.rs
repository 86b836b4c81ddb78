//! Problems of an input and their places.

use std::collections::HashMap;

/// Something in the input that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Byte offset in the input.
    pub offset: usize,
    /// Line, counted from 1; 0 where the input has no lines, or where the line is long past.
    pub line: usize,
    /// Column in characters, counted from 1; 0 where there is no line.
    pub column: usize,
    /// Stable name of the kind of problem, such as `bad-digit`.
    pub code: &'static str,
    /// One sentence for people, without the place.
    pub message: String,
}

/// A broken input of a million lines needs no million problems.
const LIMIT_PER_CODE: usize = 100;

/// A state of a [`Report`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    found: usize,
    beyond: usize,
    any: bool,
}

/// Collects problems by offset, and finds their lines while the text around them is at hand.
#[derive(Default)]
pub(crate) struct Report {
    found: Vec<(usize, &'static str, String)>,
    /// Codes of the problems since the last [`Report::settle`] that are only counted.
    beyond: Vec<&'static str>,
    /// Added to the offsets of problems.
    base: usize,
    counts: HashMap<&'static str, usize>,
    placed: Vec<Problem>,
    /// Where the last part of the input ended.
    place: Place,
    /// Places that a later problem may refer to, once they are known.
    remembered: HashMap<usize, Option<(usize, usize)>>,
    any: bool,
}

impl Report {
    /// Notes a problem at a byte offset of the input.
    pub fn add(&mut self, offset: usize, code: &'static str, message: impl Into<String>) {
        self.any = true;
        let count = self.counts.entry(code).or_insert(0);
        *count += 1;
        if *count <= LIMIT_PER_CODE {
            self.found.push((self.base + offset, code, message.into()));
        } else {
            self.beyond.push(code);
        }
    }

    /// Offsets of problems count from `base` on, an offset of the input.
    pub fn count_from(&mut self, base: usize) {
        self.base = base;
    }

    /// Keeps the line of `offset`, which is in the part of the input being read, for a later problem.
    pub fn remember(&mut self, offset: usize) {
        self.remembered.insert(offset, None);
    }

    /// Whether nothing was noted since the report began.
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// A state to go back to with [`Report::rewind`] before the next [`Report::settle`].
    pub fn mark(&self) -> Mark {
        Mark {
            found: self.found.len(),
            beyond: self.beyond.len(),
            any: self.any,
        }
    }

    /// Forgets what was noted since `mark` was taken.
    pub fn rewind(&mut self, mark: Mark) {
        let found = self.found.drain(mark.found..).map(|(_, code, _)| code);
        for code in found.chain(self.beyond.drain(mark.beyond..)) {
            if let Some(count) = self.counts.get_mut(code) {
                *count -= 1;
            }
        }
        self.any = mark.any;
    }

    /// Places what was noted. `window` is the part of the input at `base` that was read up to `end` (an
    /// offset of the input); `lines` tells whether the input is text.
    pub fn settle(&mut self, window: &[u8], base: usize, end: usize, lines: bool) {
        let mut found = std::mem::take(&mut self.found);
        self.beyond.clear();
        found.sort_by_key(|(offset, code, _)| (*offset, *code));
        let mut remembered: Vec<usize> = Vec::new();
        if lines && self.remembered.values().any(Option::is_none) {
            remembered.extend(
                self.remembered
                    .iter()
                    .filter(|(_, place)| place.is_none())
                    .map(|(&at, _)| at),
            );
            remembered.sort_unstable();
        }
        let mut remembered = remembered.into_iter().peekable();
        for (offset, code, message) in found {
            while let Some(at) = remembered.next_if(|&at| at <= offset) {
                self.keep(window, base, at);
            }
            let (line, column) = match lines {
                true => self.line_of(window, base, offset),
                false => (0, 0),
            };
            self.placed.push(Problem {
                offset,
                line,
                column,
                code,
                message,
            });
        }
        for at in remembered {
            self.keep(window, base, at);
        }
        self.place.advance(window, base, end, lines);
    }

    /// The problems that were placed since the last call.
    pub fn take(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.placed)
    }

    /// Says at the end how many problems were not listed.
    pub fn count_rest(&mut self, end: usize) {
        let mut counts: Vec<_> = self.counts.drain().collect();
        counts.sort_unstable();
        for (code, count) in counts {
            if let Some(more) = count.checked_sub(LIMIT_PER_CODE).filter(|&more| more > 0) {
                let message = format!("{more} more of this kind are not listed");
                self.found.push((end, code, message));
            }
        }
    }

    fn keep(&mut self, window: &[u8], base: usize, at: usize) {
        let place = self.line_of(window, base, at);
        self.remembered.insert(at, Some(place));
    }

    fn line_of(&mut self, window: &[u8], base: usize, offset: usize) -> (usize, usize) {
        if offset == 0 {
            return (1, 1);
        }
        if offset < self.place.offset {
            return self
                .remembered
                .get(&offset)
                .copied()
                .flatten()
                .unwrap_or((0, 0));
        }
        self.place.advance(window, base, offset, true);
        (self.place.line, self.place.column)
    }
}

/// A cursor that only moves forward, so that all places together cost one pass.
struct Place {
    offset: usize,
    line: usize,
    column: usize,
}

impl Default for Place {
    fn default() -> Self {
        Place {
            offset: 0,
            line: 1,
            column: 1,
        }
    }
}

impl Place {
    fn advance(&mut self, window: &[u8], base: usize, to: usize, lines: bool) {
        let to = to.min(base + window.len());
        let passed = self.offset.saturating_sub(base)..to.saturating_sub(base);
        if lines {
            for &byte in window.get(passed).unwrap_or_default() {
                match byte {
                    b'\n' => {
                        self.line += 1;
                        self.column = 1;
                    }
                    0x80..=0xbf => {} // the rest of a UTF-8 sequence
                    _ => self.column += 1,
                }
            }
        }
        self.offset = self.offset.max(to);
    }
}
