//! The hexdumps of `-e read=all -e write=all`, printed behind the call's line.

use crate::text::{Line, number, span};

/// One line of a hexdump.
pub(super) enum DumpLine {
    /// ` | 00010  11 00 ...  ....  |`: bytes at an offset of the current buffer.
    Bytes { offset: usize, bytes: Vec<u8> },
    /// ` * 40 bytes in buffer 0`: a buffer of a vector begins.
    Buffer,
    /// ` = 2 buffers in vector 0`: a message of sendmmsg or recvmmsg begins.
    Vector,
    /// It begins like a line of bytes but is none; the place in the input.
    Broken(usize),
}

/// Columns of the hex part: 16 times two digits and a blank, a wider gap in the middle.
const HEX_COLUMNS: usize = 49;

/// Parses a line; `None` if it is not part of a dump. They all begin with a blank.
pub(super) fn parse(line: Line<'_>) -> Option<DumpLine> {
    let text = line.text.strip_prefix(b" ")?;
    let (&mark, rest) = text.split_first()?;
    let rest = rest.strip_prefix(b" ")?;
    match mark {
        b'|' => Some(bytes(rest, line.offset + 3)),
        b'*' => counts(rest, b" bytes in buffer ").then_some(DumpLine::Buffer),
        b'=' => counts(rest, b" buffers in vector ").then_some(DumpLine::Vector),
        _ => None,
    }
}

/// Whether `text` is a number and `words`.
fn counts(text: &[u8], words: &[u8]) -> bool {
    let digits = span(text, |byte| byte.is_ascii_digit());
    digits > 0
        && text
            .get(digits..)
            .is_some_and(|rest| rest.starts_with(words))
}

fn bytes(text: &[u8], at: usize) -> DumpLine {
    let digits = span(text, |byte| byte.is_ascii_hexdigit());
    let offset = text
        .get(..digits)
        .and_then(|digits| usize::try_from(number(digits, 16)?).ok());
    let columns = text.get(digits..).and_then(|rest| rest.strip_prefix(b"  "));
    let (Some(offset), Some(columns)) = (offset, columns) else {
        return DumpLine::Broken(at);
    };
    let hex = columns
        .get(..columns.len().min(HEX_COLUMNS))
        .unwrap_or_default();
    let mut bytes = Vec::with_capacity(16);
    let mut column = 0;
    while bytes.len() < 16 {
        let rest = hex.get(column..).unwrap_or_default();
        column += span(rest, |byte| byte == b' ');
        let Some(word) = hex.get(column..column + 2) else {
            break;
        };
        match number(word, 16) {
            Some(value) => bytes.push(value as u8),
            None => return DumpLine::Broken(at + digits + 2 + column),
        }
        column += 2;
    }
    if bytes.is_empty() {
        DumpLine::Broken(at)
    } else {
        DumpLine::Bytes { offset, bytes }
    }
}
