//! Hex text: one datagram a line.

use crate::report::Report;
use crate::{Capture, Datagram};

/// Reads every line of hexadecimal digits, blanks between bytes allowed, as a datagram.
pub(crate) fn read(input: &[u8], capture: &mut Capture, report: &mut Report) {
    let mut offset = 0;
    for line in input.split_inclusive(|&byte| byte == b'\n') {
        if let Some(bytes) = digits(line, offset, report).filter(|bytes| !bytes.is_empty()) {
            let start = capture.bytes.len();
            capture.bytes.extend_from_slice(&bytes);
            capture.datagrams.push(Datagram {
                offset: start,
                length: bytes.len(),
                time: None,
                pid: None,
                fd: None,
                direction: None,
                protocol: None,
                source: offset,
            });
        }
        offset += line.len();
    }
    if capture.datagrams.is_empty() && input.trim_ascii().is_empty() {
        report.add(0, "empty", "the input is empty");
    }
}

fn digits(line: &[u8], offset: usize, report: &mut Report) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(line.len() / 2);
    let mut high: Option<(usize, u8)> = None;
    for (index, &byte) in line.iter().enumerate() {
        match (char::from(byte).to_digit(16), high) {
            (Some(digit), None) => high = Some((index, digit as u8)),
            (Some(digit), Some((_, first))) => {
                bytes.push(first << 4 | digit as u8);
                high = None;
            }
            (None, None) if byte.is_ascii_whitespace() => {}
            (None, Some((lone, _))) if byte.is_ascii_whitespace() => {
                report.add(
                    offset + lone,
                    "odd-digits",
                    "a byte has two hexadecimal digits; here is one",
                );
                return None;
            }
            (None, _) => {
                let shown = char::from(byte);
                report.add(
                    offset + index,
                    "bad-digit",
                    format!("{shown:?} is not a hexadecimal digit"),
                );
                return None;
            }
        }
    }
    if let Some((lone, _)) = high {
        report.add(offset + lone, "odd-digits", "a byte has two hexadecimal digits; here is one");
        return None;
    }
    Some(bytes)
}
