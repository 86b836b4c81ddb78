//! Base64 (RFC 4648), in the usual alphabet or the one for URLs, with or without padding.
//!
//! A line that is whole messages is a datagram. Lines that are not are pieces of one, up to the next blank line.

use crate::Datagram;
use crate::input::Piece;
use crate::text::{Line, frames, lines, whole_lines};

/// Whether the text begins with base64 of whole messages; `None` until the first lines are known.
pub(crate) fn recognise(window: &[u8], last: bool) -> Option<bool> {
    let whole = whole_lines(window, last);
    let text = window.get(..whole).unwrap_or(window);
    let mut block = Vec::new();
    for line in lines(text, 0) {
        let content = line.text.trim_ascii();
        if content.is_empty() && block.is_empty() {
            continue;
        }
        if content.is_empty() {
            return Some(frames(&block));
        }
        // Digits of hex are base64's too, and say something else.
        let hex = content.iter().all(u8::is_ascii_hexdigit) || content.starts_with(b"0x");
        match decode(content).filter(|_| !hex) {
            None => return Some(false),
            Some(bytes) if frames(&bytes) => return Some(true),
            Some(bytes) => block.extend(bytes),
        }
    }
    last.then(|| frames(&block))
}

/// Reads as much of the piece as ends with whole datagrams; returns how many bytes that was.
pub(crate) fn read(piece: &mut Piece<'_>) -> usize {
    let Piece {
        window, base, last, ..
    } = *piece;
    let whole = whole_lines(window, last);
    let text = window.get(..whole).unwrap_or(window);
    let mut block: Option<(usize, Vec<u8>)> = None;
    let mut consumed = 0;
    for Line { offset, text } in lines(text, 0) {
        let content = text.trim_ascii();
        match decode(content) {
            Some(bytes) if bytes.is_empty() => push(piece, block.take()),
            Some(bytes) if block.is_none() && frames(&bytes) => {
                push(piece, Some((base + offset, bytes)));
            }
            Some(bytes) => {
                block
                    .get_or_insert_with(|| (base + offset, Vec::new()))
                    .1
                    .extend(bytes);
            }
            None => {
                push(piece, block.take());
                let message = "this line is no base64";
                piece.report.add(base + offset, "bad-digit", message);
            }
        }
        if block.is_none() {
            consumed = offset + text.len();
        }
    }
    if !last {
        return consumed;
    }
    push(piece, block);
    window.len()
}

fn push(piece: &mut Piece<'_>, block: Option<(usize, Vec<u8>)>) {
    if let Some((source, bytes)) = block.filter(|(_, bytes)| !bytes.is_empty()) {
        let known = Datagram {
            source,
            ..Datagram::default()
        };
        piece.capture.push(known, &bytes);
    }
}

/// The bytes of one line; `None` if it is no base64.
fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let digits = text.trim_ascii();
    let padding = digits
        .iter()
        .rev()
        .take_while(|&&byte| byte == b'=')
        .count();
    let digits = digits.get(..digits.len() - padding)?;
    if padding > 2 || digits.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for group in digits.chunks(4) {
        let mut bits = 0;
        for &digit in group {
            bits = bits << 6 | value(digit)?;
        }
        let word = (bits << (6 * (4 - group.len()))).to_be_bytes();
        bytes.extend(word.get(1..group.len())?);
    }
    Some(bytes)
}

fn value(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_every_length() {
        for (text, expected) in [
            (&b"TWFu"[..], Some(&b"Man"[..])),
            (b"TWE=", Some(b"Ma")),
            (b"TWE", Some(b"Ma")),
            (b"TQ==", Some(b"M")),
            (b"-_+/", Some(&[0xfb, 0xff, 0xbf])),
            (b"", Some(b"")),
            (b"T", None),
            (b"TW*u", None),
            (b"T===", None),
        ] {
            assert_eq!(decode(text).as_deref(), expected, "{}", text.escape_ascii());
        }
    }
}
