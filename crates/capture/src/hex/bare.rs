//! A line of hex without offset column or brackets: plain digits, `0x` bytes, `\x` escapes, quoted strings.

use super::block::Chunk;
use crate::report::Report;
use crate::text::{Line, contains, hex_digit, span, unescape};

/// Reads one line; a line that cannot be read is reported and has no bytes.
pub(super) fn read(line: Line<'_>, report: &mut Report) -> Chunk {
    let text = line.text.trim_ascii_end();
    let continues = text.ends_with(b",") || text.ends_with(b"\\");
    let text = text.strip_suffix(b"\\").unwrap_or(text);
    let bytes = if has_string(text) {
        strings(text)
    } else {
        words(unwrap_buffer(text))
    };
    Chunk {
        bytes: bytes
            .map_err(|fault| fault.report(line.offset, text, report))
            .ok(),
        source: line.offset,
        continues,
    }
}

/// What is wrong, and at which byte of the line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    BadDigit(usize),
    BadNumber(usize),
    OddDigits(usize),
    NotAByte(usize),
    BadEscape(usize),
    Unclosed(usize),
    Abridged(usize),
}

impl Fault {
    /// Reports the fault; `base` is the offset of `text` in the input.
    pub fn report(&self, base: usize, text: &[u8], report: &mut Report) {
        let (at, code, message) = match *self {
            Fault::BadDigit(at) => {
                (at, "bad-digit", format!("{} is not a hexadecimal digit", shown(text, at)))
            }
            Fault::BadNumber(at) => {
                (at, "bad-digit", format!("{} does not belong in a decimal byte", shown(text, at)))
            }
            Fault::OddDigits(at) => (
                at,
                "odd-digits",
                "a byte has two hexadecimal digits; this digit stands alone at the end of an odd number of them"
                    .to_owned(),
            ),
            Fault::NotAByte(at) => (at, "not-a-byte", "this number is larger than 255".to_owned()),
            Fault::BadEscape(at) => (at, "bad-escape", "this escape has no meaning in a string".to_owned()),
            Fault::Unclosed(at) => (at, "unclosed", format!("{} is never closed", shown(text, at))),
            Fault::Abridged(at) => (at, "cut", "the bytes from here on were left out when this was printed".to_owned()),
        };
        report.add(base + at, code, message);
    }
}

/// The character at a place, quoted.
fn shown(text: &[u8], at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.get(..rest.len().min(4)).unwrap_or_default();
    match String::from_utf8_lossy(rest).chars().next() {
        Some(char::REPLACEMENT_CHARACTER) => format!(
            "the byte 0x{:02x}",
            rest.first().copied().unwrap_or_default()
        ),
        Some(character) => format!("{character:?}"),
        None => "the end of the line".to_owned(),
    }
}

fn has_string(text: &[u8]) -> bool {
    text.contains(&b'"') || text.contains(&b'\'')
}

/// The digits of Node's `<Buffer 34 00 ...>`, blanks in front; other text as it is.
fn unwrap_buffer(text: &[u8]) -> (usize, &[u8]) {
    let indent = span(text, |byte| byte.is_ascii_whitespace());
    let inner = text
        .get(indent..)
        .and_then(|text| text.strip_prefix(b"<Buffer")?.strip_suffix(b">"));
    inner.map_or((0, text), |inner| (indent + 7, inner))
}

/// Words of digits; `base` is where `text` begins in its line.
fn words((base, text): (usize, &[u8])) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let alone = text
        .split(|&byte| is_separator(byte))
        .filter(|word| !word.is_empty())
        .count()
        == 1;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = span(rest, |byte| !is_separator(byte));
        if let Some(word) = rest.get(..length).filter(|word| !word.is_empty()) {
            self::word(word, base + at, alone, &mut bytes)?;
        }
        at += length.max(1);
    }
    Ok(bytes)
}

/// One word at `base` of its line; `alone`: the line has no other.
fn word(word: &[u8], base: usize, alone: bool, bytes: &mut Vec<u8>) -> Result<(), Fault> {
    if word.starts_with(b"\\") {
        return escapes(word, base, bytes);
    }
    if let Some(digits) = word
        .strip_prefix(b"0x")
        .or_else(|| word.strip_prefix(b"0X"))
    {
        let digits = strip_suffix(digits);
        if digits.len() > 2 && !alone && digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(Fault::NotAByte(base));
        }
        return pairs(digits, base + 2, digits.len() == 1, bytes);
    }
    if word.iter().all(|&byte| byte == b'.') && !bytes.is_empty() {
        return Err(Fault::Abridged(base));
    }
    fields(word, base, bytes)
}

fn is_separator(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b',' | b';')
}

/// The digits of a number without the type that Rust or C may write behind it.
pub(super) fn strip_suffix(digits: &[u8]) -> &[u8] {
    let stripped = [&b"_u8"[..], b"u8", b"u", b"U"]
        .iter()
        .find_map(|suffix| digits.strip_suffix(*suffix));
    stripped.unwrap_or(digits)
}

/// Digits, two a byte, with `:` or `-` between bytes as some tools write them.
fn fields(word: &[u8], base: usize, bytes: &mut Vec<u8>) -> Result<(), Fault> {
    let mut at = base;
    for field in word.split(|&byte| matches!(byte, b':' | b'-')) {
        if field.is_empty() {
            return Err(Fault::BadDigit(at));
        }
        pairs(field, at, false, bytes)?;
        at += field.len() + 1;
    }
    Ok(())
}

/// Two digits a byte; `short` allows one digit alone to be a byte.
fn pairs(digits: &[u8], base: usize, short: bool, bytes: &mut Vec<u8>) -> Result<(), Fault> {
    if let Some(at) = digits.iter().position(|byte| !byte.is_ascii_hexdigit()) {
        return Err(Fault::BadDigit(base + at));
    }
    for (index, pair) in digits.chunks(2).enumerate() {
        match *pair {
            [high, low] => {
                bytes.push(hex_digit(high).unwrap_or(0) << 4 | hex_digit(low).unwrap_or(0))
            }
            [low] if short => bytes.push(hex_digit(low).unwrap_or(0)),
            _ => return Err(Fault::OddDigits(base + 2 * index)),
        }
    }
    if digits.is_empty() {
        Err(Fault::BadDigit(base))
    } else {
        Ok(())
    }
}

/// `\x34\x00`, not in quotes.
fn escapes(word: &[u8], base: usize, bytes: &mut Vec<u8>) -> Result<(), Fault> {
    let mut at = 0;
    while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
        let (value, length) = unescape(rest)
            .filter(|_| rest.starts_with(b"\\"))
            .ok_or(Fault::BadEscape(base + at))?;
        bytes.push(value);
        at += length;
    }
    Ok(())
}

/// The bytes of all quoted strings of a line, one after the other; what stands between them is code.
fn strings(text: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    while let Some(start) = text
        .get(at..)
        .and_then(|rest| rest.iter().position(|&b| b == b'"' || b == b'\''))
    {
        at += start;
        at += string(text.get(at..).unwrap_or_default(), at, &mut bytes)?;
    }
    Ok(bytes)
}

/// Decodes the quoted string at the start of `text`, which begins at `base` of its line; gives its length.
///
/// A string of nothing but hex digits and blanks holds hex (`bytes.fromhex("34 00")`); any other holds the bytes.
pub(super) fn string(text: &[u8], base: usize, bytes: &mut Vec<u8>) -> Result<usize, Fault> {
    let quote = text.first().copied().unwrap_or_default();
    let length = closing(text, quote).ok_or(Fault::Unclosed(base))?;
    let inner = text.get(1..length - 1).unwrap_or_default();
    let is_hex = inner
        .iter()
        .all(|&byte| byte.is_ascii_hexdigit() || is_separator(byte) || byte == b':');
    if is_hex || (inner.starts_with(b"0x") && !contains(inner, b"\\")) {
        bytes.extend(words((base + 1, inner))?);
        return Ok(length);
    }
    let mut at = 0;
    while let Some(rest) = inner.get(at..).filter(|rest| !rest.is_empty()) {
        let (value, size) = unescape(rest).ok_or(Fault::BadEscape(base + 1 + at))?;
        bytes.push(value);
        at += size;
    }
    Ok(length)
}

/// The length of the quoted string at the start of `text`, quotes included.
fn closing(text: &[u8], quote: u8) -> Option<usize> {
    let mut at = 1;
    loop {
        match *text.get(at)? {
            b'\\' => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}
