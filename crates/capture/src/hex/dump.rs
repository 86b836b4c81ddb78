//! Dumps with an offset column: xxd, hexdump (plain and -C), od, tcpdump -x, Wireshark's copy, strace's own.
//!
//! The offsets are believed: they end a dump, fill hexdump's `*`, and show a line that is missing.

use super::push;
use crate::Capture;
use crate::report::Report;
use crate::text::{Line, number, span};

/// What `*` lines may add to one dump; a message is never this long, a mistyped offset may be.
const LONGEST_REPEAT: u64 = 1 << 20;

/// Debuggers print addresses where others print offsets; those of a program are larger than this.
const SMALLEST_ADDRESS: u64 = 0x1_0000;

/// A dump being read.
pub(super) struct Dump {
    bytes: Vec<u8>,
    source: usize,
    /// The offset that the first line shows.
    base: u64,
    /// 16, or 8 for od; `None` until a second line tells.
    radix: Option<u32>,
    /// Where the line before begins in `bytes`.
    last: usize,
    /// Bytes of a full line, once known.
    width: Option<usize>,
    /// A `*` line came: the next offset says how often the line before repeats.
    repeats: bool,
    /// A line could not be read or is missing, so the bytes are worthless.
    broken: bool,
}

/// The offset column of a line and what follows it.
struct Column<'a> {
    digits: &'a [u8],
    /// Offset of `digits` in the input.
    start: usize,
    colon: bool,
    rest: &'a [u8],
    /// Offset of `rest` in the input.
    at: usize,
}

impl Dump {
    /// Starts a dump if `line` looks like the first line of one.
    ///
    /// `alone`: no line of plain hex stands directly before. Zeros without a colon are an offset only then, because
    /// a line in the middle of plain hex may begin with zeros too.
    pub fn start(line: Line<'_>, alone: bool, report: &mut Report) -> Option<Self> {
        let column = Column::of(line)?;
        let zero = column.digits.iter().all(|&digit| digit == b'0');
        let gap = span(column.rest, |byte| byte == b' ' || byte == b'\t');
        let sure = column.colon && (gap > 0 || column.rest.is_empty());
        if !sure && !(alone && column.digits.len() >= 4 && column.has_bytes() && (zero || gap >= 2))
        {
            return None;
        }
        let base = number(column.digits, 16)?;
        if (1..SMALLEST_ADDRESS).contains(&base) {
            let message =
                format!("the dump begins at offset 0x{base:x}: what comes before is missing");
            report.add(column.start, "missing-lines", message);
        }
        let mut dump = Self {
            bytes: Vec::new(),
            source: line.offset,
            base,
            radix: if zero { None } else { Some(16) },
            last: 0,
            width: None,
            repeats: false,
            broken: false,
        };
        dump.append(&column, report);
        Some(dump)
    }

    /// Adds a line; `false` if it is not part of this dump.
    pub fn add(&mut self, line: Line<'_>, report: &mut Report) -> bool {
        if line.text.trim_ascii() == b"*" {
            self.repeats = true;
            return true;
        }
        let Some(column) = Column::of(line) else {
            return false;
        };
        if !column.colon && column.digits.len() < 4 {
            return false;
        }
        let Some(offset) = self.offset(column.digits) else {
            return false;
        };
        if offset <= self.base {
            return false; // the next dump
        }
        let Ok(position) = usize::try_from(offset - self.base) else {
            return false;
        };
        if self.repeats {
            self.repeat(position, line.offset, report);
        }
        if position > self.last && position < self.bytes.len() {
            self.bytes.truncate(position); // a text column that looked like hex
        }
        self.width.get_or_insert(position.saturating_sub(self.last));
        if position != self.bytes.len() && !self.broken {
            let expected = self.base + self.bytes.len() as u64;
            report.add(
                column.start,
                "missing-lines",
                format!("the dump goes on at offset 0x{offset:x}, but 0x{expected:x} comes next; this dump is left out"),
            );
            self.broken = true;
        }
        self.append(&column, report);
        true
    }

    /// Ends the dump and hands over its bytes.
    pub fn finish(&mut self, capture: &mut Capture, report: &mut Report) {
        if self.repeats && !self.broken {
            let message =
                "a \"*\" ends the dump, and no offset says how often the line before it repeats";
            report.add(self.source, "missing-lines", message);
        } else if !self.broken {
            push(capture, &self.bytes, self.source);
        }
    }

    /// The offset that `digits` mean here: od counts in octal, and only its second line shows it.
    fn offset(&mut self, digits: &[u8]) -> Option<u64> {
        let expected = self.base + self.bytes.len() as u64;
        if self.radix.is_none() {
            let octal = number(digits, 16) != Some(expected) && number(digits, 8) == Some(expected);
            self.radix = Some(if octal { 8 } else { 16 });
        }
        number(digits, self.radix.unwrap_or(16))
    }

    fn repeat(&mut self, position: usize, at: usize, report: &mut Report) {
        self.repeats = false;
        let line = self.bytes.get(self.last..).unwrap_or_default().to_vec();
        let missing = position.saturating_sub(self.bytes.len());
        if self.broken || line.is_empty() || missing as u64 > LONGEST_REPEAT {
            if !self.broken {
                report.add(
                    at,
                    "missing-lines",
                    "the \"*\" before this line stands for too much or for nothing",
                );
            }
            self.broken = true;
            return;
        }
        self.bytes.extend(line.iter().cycle().take(missing));
    }

    fn append(&mut self, column: &Column<'_>, report: &mut Report) {
        self.last = self.bytes.len();
        if let Err((at, code, message)) = column.bytes(self.width, &mut self.bytes) {
            if !self.broken {
                report.add(at, code, message);
            }
            self.broken = true;
        }
    }
}

impl<'a> Column<'a> {
    /// Splits off a first word of hex digits, with or without `0x`, a colon, or the bar of strace's dumps.
    fn of(line: Line<'a>) -> Option<Self> {
        let is_blank = |byte: u8| byte == b' ' || byte == b'\t' || byte == b'|';
        let indent = span(line.text, is_blank);
        let text = line.text.get(indent..)?;
        let prefix = if text.starts_with(b"0x") { 2 } else { 0 };
        let text = text.get(prefix..)?;
        let length = span(text, |byte| byte.is_ascii_hexdigit());
        let (digits, rest) = text.split_at_checked(length)?;
        let colon = rest.starts_with(b":");
        let rest = rest.get(usize::from(colon)..)?;
        let ends = rest.first().is_none_or(u8::is_ascii_whitespace);
        if !(1..=16).contains(&length)
            || !ends
            || (prefix > 0 && !colon)
            || (length < 3 && prefix == 0)
        {
            return None;
        }
        let start = line.offset + indent + prefix;
        let at = start + length + usize::from(colon);
        Some(Self {
            digits,
            start,
            colon,
            rest,
            at,
        })
    }

    /// Whether bytes, alone or as pairs, follow the offset.
    fn has_bytes(&self) -> bool {
        let text = self.rest.trim_ascii_start();
        let length = span(text, |byte| byte.is_ascii_hexdigit());
        let ends = text
            .get(length)
            .is_none_or(|&byte| byte == b' ' || byte == b'\t' || byte == b'|');
        (length == 2 || length == 4) && ends
    }

    /// Appends the bytes of the line, at most `width`; stops at the text column.
    fn bytes(
        &self,
        width: Option<usize>,
        out: &mut Vec<u8>,
    ) -> Result<(), (usize, &'static str, String)> {
        let limit = width.map_or(usize::MAX, |width| out.len().saturating_add(width));
        let start = out.len();
        let mut at = 0;
        let mut single_bytes = true;
        while out.len() < limit {
            let rest = self.rest.get(at..).unwrap_or_default();
            let gap = span(rest, |byte| byte == b' ' || byte == b'\t');
            let word_text = rest.get(gap..).unwrap_or_default();
            let word = word_text
                .get(..span(word_text, |byte| !byte.is_ascii_whitespace()))
                .unwrap_or_default();
            // hexdump and Wireshark leave a wider gap after eight bytes; any other wide gap ends the bytes.
            let middle = single_bytes && out.len() - start == 8 && gap == 2 && is_byte(word);
            if word.is_empty()
                || word.starts_with(b"|")
                || (out.len() > start && gap >= 2 && !middle)
            {
                break;
            }
            single_bytes &= word.len() == 2;
            self.word(word, self.at + at + gap, out)?;
            at += gap + word.len();
        }
        Ok(())
    }

    /// A word of two digits, or of more as xxd groups them; hexdump and od show host-order words of four.
    fn word(
        &self,
        word: &[u8],
        at: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), (usize, &'static str, String)> {
        if let Some(bad) = word.iter().position(|byte| !byte.is_ascii_hexdigit()) {
            let shown = char::from(word.get(bad).copied().unwrap_or_default());
            return Err((
                at + bad,
                "bad-digit",
                format!("{shown:?} is not a hexadecimal digit"),
            ));
        }
        if word.len() % 2 == 1 {
            let message = "a byte has two hexadecimal digits; this digit stands alone";
            return Err((at + word.len() - 1, "odd-digits", message.to_owned()));
        }
        let values = word
            .chunks(2)
            .filter_map(|pair| number(pair, 16))
            .map(|value| value as u8);
        if word.len() == 4 && !self.colon && self.digits.len() >= 7 {
            out.extend(values.rev());
        } else {
            out.extend(values);
        }
        Ok(())
    }
}

fn is_byte(word: &[u8]) -> bool {
    word.len() == 2 && word.iter().all(u8::is_ascii_hexdigit)
}
