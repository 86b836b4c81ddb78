//! Problems of an input and their places.

use std::collections::HashMap;

/// Something in the input that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Byte offset in the input.
    pub offset: usize,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// Stable name of the kind of problem, such as `bad-digit`.
    pub code: &'static str,
    /// One sentence for people, without the place.
    pub message: String,
}

/// A broken input of a million lines needs no million problems.
const LIMIT_PER_CODE: usize = 100;

/// Collects problems by offset; places are computed once, at the end.
#[derive(Default)]
pub(crate) struct Report {
    found: Vec<(usize, &'static str, String)>,
    counts: HashMap<&'static str, usize>,
}

impl Report {
    /// Notes a problem at a byte offset of the input.
    pub fn add(&mut self, offset: usize, code: &'static str, message: impl Into<String>) {
        let count = self.counts.entry(code).or_insert(0);
        *count += 1;
        if *count <= LIMIT_PER_CODE {
            self.found.push((offset, code, message.into()));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Sorts the problems by place and gives each its line and column in `input`.
    pub fn finish(mut self, input: &[u8]) -> Vec<Problem> {
        for (&code, &count) in &self.counts {
            if let Some(more) = count.checked_sub(LIMIT_PER_CODE).filter(|&more| more > 0) {
                self.found.push((
                    input.len(),
                    code,
                    format!("{more} more of this kind are not listed"),
                ));
            }
        }
        self.found.sort_by_key(|(offset, code, _)| (*offset, *code));
        let mut place = Place {
            offset: 0,
            line: 1,
            column: 1,
        };
        let problems = self.found.into_iter().map(|(offset, code, message)| {
            place.advance(input, offset);
            Problem {
                offset,
                line: place.line,
                column: place.column,
                code,
                message,
            }
        });
        problems.collect()
    }
}

/// A cursor that only moves forward, so that all places together cost one pass.
struct Place {
    offset: usize,
    line: usize,
    column: usize,
}

impl Place {
    fn advance(&mut self, input: &[u8], to: usize) {
        let to = to.min(input.len());
        for &byte in input.get(self.offset..to).unwrap_or_default() {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.column = 1;
                }
                0x80..=0xbf => {} // the rest of a UTF-8 sequence
                _ => self.column += 1,
            }
        }
        self.offset = self.offset.max(to);
    }
}
