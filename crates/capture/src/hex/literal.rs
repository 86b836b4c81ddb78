//! Byte arrays as C, Go, Rust, Python, Java and JavaScript write or print them: `{0x34, 0}`, `[52, 0]`, `[52 0]`.

use super::bare::{Fault, string, strip_suffix};
use super::push;
use crate::Capture;
use crate::report::Report;
use crate::text::{number, span};

/// Where the array of a line opens, if there is one: at its brace, or at the bracket that is not a type's.
pub(super) fn opening(text: &[u8]) -> Option<usize> {
    let code = text.get(..span(text, |byte| byte != b'"' && byte != b'\''))?;
    if let Some(brace) = code.iter().position(|&byte| byte == b'{') {
        return Some(brace);
    }
    let assigned = code
        .iter()
        .rposition(|&byte| byte == b'=')
        .map_or(0, |at| at + 1);
    let value = code.get(assigned..)?;
    value
        .iter()
        .position(|&byte| byte == b'[')
        .map(|at| assigned + at)
        .filter(|&at| {
            let inside = code.get(at + 1..).unwrap_or_default().trim_ascii_start();
            inside.first().is_none_or(|byte| {
                byte.is_ascii_digit() || matches!(byte, b'[' | b'-' | b'/' | b'a'..=b'f')
            })
        })
}

/// Reads the array that opens at `start` in the line that begins at `line`, and any after it on its last line.
///
/// Gives the offset from which to go on. An array of arrays is a datagram for each inner one. A literal that cannot
/// be read is reported and left out.
pub(super) fn read(
    input: &[u8],
    line: usize,
    start: usize,
    capture: &mut Capture,
    report: &mut Report,
) -> usize {
    let mut reader = Literal {
        input,
        line,
        at: start,
        depth: 0,
        words: Vec::new(),
        bytes: Vec::new(),
        source: line,
    };
    loop {
        if let Err((base, fault)) = reader.run(capture) {
            let text = input.get(base..).unwrap_or_default();
            fault.report(
                base,
                text.get(..text.len().min(80)).unwrap_or_default(),
                report,
            );
            reader.skip_to_end();
        }
        if !reader.find_next() {
            return reader.at;
        }
    }
}

struct Literal<'a> {
    input: &'a [u8],
    /// Where the line of `at` begins.
    line: usize,
    at: usize,
    depth: usize,
    /// Numbers of the innermost array: offset and length. Their base shows only at its end.
    words: Vec<(usize, usize)>,
    /// Bytes of strings in the innermost array.
    bytes: Vec<u8>,
    /// Where the line on which the innermost array opens begins.
    source: usize,
}

/// A fault, relative to an offset of the input.
type Failure = (usize, Fault);

impl Literal<'_> {
    /// Reads one literal, to behind its last bracket. A blank line cannot stand inside one.
    fn run(&mut self, capture: &mut Capture) -> Result<(), Failure> {
        let opened = self.at;
        while let Some(&byte) = self.input.get(self.at) {
            match byte {
                b'{' | b'[' => {
                    self.emit(capture)?;
                    self.depth += 1;
                    self.source = self.line;
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.emit(capture)?;
                    self.depth = self.depth.saturating_sub(1);
                    self.at += 1;
                    if self.depth == 0 {
                        return Ok(());
                    }
                }
                b'"' | b'\'' => {
                    let rest = self.input.get(self.at..).unwrap_or_default();
                    let length =
                        string(rest, 0, &mut self.bytes).map_err(|fault| (self.at, fault))?;
                    self.at += length;
                }
                b'\n' => {
                    let blank = self
                        .input
                        .get(self.line..self.at)
                        .is_some_and(|line| line.trim_ascii().is_empty());
                    self.at += 1;
                    self.line = self.at;
                    if blank {
                        self.depth = 0;
                        break;
                    }
                }
                _ if byte.is_ascii_whitespace() || byte == b',' || byte == b';' => self.at += 1,
                _ => self.word()?,
            }
        }
        Err((opened, Fault::Unclosed(0)))
    }

    /// Goes to the next array on this line, else to the start of the next line and gives `false`.
    fn find_next(&mut self) -> bool {
        (self.depth, self.source) = (0, self.line);
        self.words.clear();
        self.bytes.clear();
        while let Some(&byte) = self.input.get(self.at) {
            match byte {
                b'\n' if self.at >= self.line => {
                    self.at += 1;
                    return false;
                }
                b'{' | b'[' => return true,
                _ if self.at == self.line => return false, // the fault ended with its line
                _ => self.at += 1,
            }
        }
        false
    }

    /// A number, a comment or a cast.
    fn word(&mut self) -> Result<(), Failure> {
        let rest = self.input.get(self.at..).unwrap_or_default();
        if rest.starts_with(b"/*") {
            let end = rest
                .windows(2)
                .position(|pair| pair == b"*/")
                .ok_or((self.at, Fault::Unclosed(0)))?;
            self.at += end + 2;
        } else if rest.starts_with(b"//") || rest.starts_with(b"#") {
            self.at += span(rest, |byte| byte != b'\n');
        } else if rest.starts_with(b"(") {
            self.at += span(rest, |byte| byte != b')' && byte != b'\n') + 1;
        } else if rest.starts_with(b"...") {
            return Err((self.at, Fault::Abridged(0)));
        } else {
            let length = span(rest, |byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
            })
            .max(1);
            self.words.push((self.at, length));
            self.at += length;
        }
        Ok(())
    }

    /// Ends the innermost array.
    fn emit(&mut self, capture: &mut Capture) -> Result<(), Failure> {
        let words = std::mem::take(&mut self.words);
        let mut bytes = std::mem::take(&mut self.bytes);
        let text =
            |&(at, length): &(usize, usize)| self.input.get(at..at + length).unwrap_or_default();
        let hex = is_hex(words.iter().map(text));
        for word in &words {
            bytes.push(value(text(word), hex).map_err(|fault| (word.0, fault))?);
        }
        push(capture, &bytes, self.source);
        Ok(())
    }

    /// After a fault: behind the bracket that closes the literal, or behind the next blank line.
    fn skip_to_end(&mut self) {
        while let Some(&byte) = self.input.get(self.at) {
            if self.depth == 0 {
                return;
            }
            self.at += 1;
            match byte {
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => self.depth -= 1,
                b'\n' => {
                    let blank = self
                        .input
                        .get(self.line..self.at)
                        .is_some_and(|line| line.trim_ascii().is_empty());
                    self.line = self.at;
                    if blank {
                        return;
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether numbers without `0x` are hexadecimal: two digits each, with a letter or a leading zero among them.
fn is_hex<'a>(words: impl Iterator<Item = &'a [u8]>) -> bool {
    let mut shown = false;
    for word in words {
        let letter = word
            .iter()
            .any(|byte| matches!(byte, b'a'..=b'f' | b'A'..=b'F'));
        if word.len() != 2 || !word.iter().all(u8::is_ascii_hexdigit) {
            return false;
        }
        shown |= letter || word.starts_with(b"0");
    }
    shown
}

/// The byte that a number means; a fault is relative to the number.
fn value(word: &[u8], hex: bool) -> Result<u8, Fault> {
    let (digits, skipped, radix) = match word {
        [b'0', b'x' | b'X', digits @ ..] => (strip_suffix(digits), 2, 16),
        [b'0', b'b' | b'B', digits @ ..] if !hex => (strip_suffix(digits), 2, 2),
        [b'-', digits @ ..] => {
            // Java and a C printf of char show bytes as signed.
            let magnitude = number(digits, 10).filter(|&magnitude| magnitude <= 128);
            return magnitude
                .map(|value| (value as u8).wrapping_neg())
                .ok_or(Fault::NotAByte(0));
        }
        _ if hex => (word, 0, 16),
        _ => (strip_suffix(word), 0, 10),
    };
    let wrong = |byte: &u8| !char::from(*byte).is_digit(radix);
    if let Some(at) = digits.iter().position(wrong) {
        return Err(if radix == 16 {
            Fault::BadDigit(skipped + at)
        } else {
            Fault::BadNumber(skipped + at)
        });
    }
    if digits.is_empty() {
        return Err(Fault::BadDigit(skipped));
    }
    number(digits, radix)
        .and_then(|value| u8::try_from(value).ok())
        .ok_or(Fault::NotAByte(0))
}
