//! Lines, blanks and C escapes: what both readers need.

/// A line without its end (`\n` or `\r\n`) and the offset of its first byte in the input.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub offset: usize,
    pub text: &'a [u8],
}

/// The lines of `input` from `offset` on.
pub(crate) fn lines(input: &[u8], mut offset: usize) -> impl Iterator<Item = Line<'_>> {
    input
        .get(offset..)
        .unwrap_or_default()
        .split_inclusive(|&byte| byte == b'\n')
        .map(move |whole| {
            let line = Line {
                offset,
                text: whole.trim_ascii_end(),
            };
            offset += whole.len();
            line
        })
}

/// The length of the whole lines of `input`; the `last` line is whole without its end.
pub(crate) fn whole_lines(input: &[u8], last: bool) -> usize {
    match last {
        true => input.len(),
        false => input
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |end| end + 1),
    }
}

/// The number of leading bytes of `text` that satisfy `wanted`.
pub(crate) fn span(text: &[u8], wanted: impl Fn(u8) -> bool) -> usize {
    text.iter()
        .position(|&byte| !wanted(byte))
        .unwrap_or(text.len())
}

/// The first place of `needle` in `text`.
pub(crate) fn find(text: &[u8], needle: &[u8]) -> Option<usize> {
    text.windows(needle.len())
        .position(|window| window == needle)
}

/// Whether `needle` stands in `text`.
pub(crate) fn contains(text: &[u8], needle: &[u8]) -> bool {
    find(text, needle).is_some()
}

/// The value of an ASCII hexadecimal digit.
pub(crate) fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// A number in `radix` made of all of `text`; `None` if empty, not a number, or beyond 64 bits.
pub(crate) fn number(text: &[u8], radix: u32) -> Option<u64> {
    let digits = std::str::from_utf8(text).ok()?;
    if digits.starts_with(['+', '-']) {
        return None;
    }
    u64::from_str_radix(digits, radix).ok()
}

/// Decodes one escape or plain byte of a C string at the start of `text`: its value and its length.
///
/// `\x` takes at most two digits, as strace and people write it, though C would take more.
/// `None`: `text` is empty, or the escape at its start has no meaning.
pub(crate) fn unescape(text: &[u8]) -> Option<(u8, usize)> {
    let (&first, rest) = text.split_first()?;
    if first != b'\\' {
        return Some((first, 1));
    }
    let (&kind, rest) = rest.split_first()?;
    match kind {
        b'x' => {
            let count = span(rest, |byte| byte.is_ascii_hexdigit()).min(2);
            Some((number(rest.get(..count)?, 16)? as u8, 2 + count))
        }
        b'0'..=b'7' => {
            let digits = text.get(1..).unwrap_or_default();
            let count = span(digits, |byte| matches!(byte, b'0'..=b'7')).min(3);
            let value = u8::try_from(number(digits.get(..count)?, 8)?).ok()?;
            Some((value, 1 + count))
        }
        b'n' => Some((b'\n', 2)),
        b't' => Some((b'\t', 2)),
        b'r' => Some((b'\r', 2)),
        b'v' => Some((0x0b, 2)),
        b'f' => Some((0x0c, 2)),
        b'a' => Some((0x07, 2)),
        b'b' => Some((0x08, 2)),
        b'e' => Some((0x1b, 2)),
        b'\\' | b'"' | b'\'' | b'?' => Some((kind, 2)),
        _ => None,
    }
}

/// Whether `bytes` are whole netlink messages end to end, in either byte order; zeros may follow the last.
pub(crate) fn frames(bytes: &[u8]) -> bool {
    frames_in(bytes, u32::from_le_bytes) || frames_in(bytes, u32::from_be_bytes)
}

fn frames_in(bytes: &[u8], order: fn([u8; 4]) -> u32) -> bool {
    let mut rest = bytes;
    let mut messages = 0;
    while let Some(length) = rest.first_chunk::<4>().map(|word| order(*word) as usize) {
        if length < 16 || length > rest.len() {
            break;
        }
        messages += 1;
        rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    messages > 0 && rest.iter().all(|&byte| byte == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_c_strings() {
        for (text, expected) in [
            (&b"\\x34\\"[..], Some((0x34, 4))),
            (b"\\x4g", Some((4, 3))),
            (b"\\xg", None),
            (b"\\0001", Some((0, 4))),
            (b"\\64x", Some((0o64, 3))),
            (b"\\400", None),
            (b"\\n", Some((10, 2))),
            (b"\\q", None),
            (b"A", Some((65, 1))),
            (b"\\", None),
            (b"", None),
        ] {
            assert_eq!(unescape(text), expected, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn framing_in_both_byte_orders() {
        let little = [16, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        assert!(frames(&little));
        assert!(!frames(&little[..15]));
        let big = [0, 0, 0, 17, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9];
        assert!(frames(&big));
        assert!(!frames(&[little.as_slice(), &[1]].concat()));
        assert!(!frames(&[]));
        assert!(!frames(&[0; 64]));
    }
}
