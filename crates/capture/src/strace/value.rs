//! The notation strace prints arguments in: strings, brackets, numbers with comments, decorated descriptors.

use crate::text::{number, span, unescape};

/// A piece of a call's text. A call that was interrupted is printed in two halves; `seam` joins their places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'a> {
    pub text: &'a [u8],
    /// Where `text` begins in the whole call's text.
    at: usize,
    places: Places,
}

/// Where a call's text stands in the input.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places {
    pub start: usize,
    /// From this index of the text on, the second half, which stands at this offset of the input.
    pub seam: Option<(usize, usize)>,
}

impl Places {
    fn offset(self, index: usize) -> usize {
        match self.seam {
            Some((from, offset)) if index >= from => offset + (index - from),
            _ => self.start + index,
        }
    }
}

impl<'a> Value<'a> {
    /// The whole text of a call behind its opening parenthesis.
    pub fn new(text: &'a [u8], places: Places) -> Self {
        Self {
            text,
            at: 0,
            places,
        }
    }

    /// Its place in the input.
    pub fn offset(self) -> usize {
        self.places.offset(self.at)
    }

    /// The place behind it in the input.
    pub fn end(self) -> usize {
        self.places.offset(self.at + self.text.len())
    }

    fn slice(self, from: usize, to: usize) -> Self {
        let text = self.text.get(from..to).unwrap_or_default();
        let blank = span(text, |byte| byte.is_ascii_whitespace());
        Self {
            text: text.trim_ascii(),
            at: self.at + from + blank,
            places: self.places,
        }
    }

    /// The elements of a list without its brackets.
    pub fn elements(self) -> Elements<'a> {
        Elements { list: self, at: 0 }
    }

    /// What stands between the brackets `open` and `close`, if this is so bracketed.
    pub fn inside(self, open: u8, close: u8) -> Option<Self> {
        let bracketed = self.text.len() > 1
            && self.text.first() == Some(&open)
            && self.text.last() == Some(&close);
        bracketed.then(|| self.slice(1, self.text.len() - 1))
    }

    /// The value of `name` in a structure `{name=value, ...}`.
    pub fn field(self, name: &[u8]) -> Option<Self> {
        self.inside(b'{', b'}')?
            .elements()
            .find_map(|element| element.named(name))
    }

    /// The value behind `name=`.
    pub fn named(self, name: &[u8]) -> Option<Self> {
        let value = self.text.strip_prefix(name)?;
        value
            .starts_with(b"=")
            .then(|| self.slice(name.len() + 1, self.text.len()))
    }

    /// Splits the call's text at its closing parenthesis: the arguments, and what follows.
    pub fn arguments(self) -> Option<(Self, Self)> {
        let end = skip(self.text, 0, |byte| byte == b')');
        (end < self.text.len()).then(|| (self.slice(0, end), self.slice(end + 1, self.text.len())))
    }

    /// A number, decimal or `0x`, signed or with a comment behind it.
    pub fn integer(self) -> Option<i64> {
        let (text, negative) = match self.text.strip_prefix(b"-") {
            Some(digits) => (digits, true),
            None => (self.text, false),
        };
        let (digits, radix) = text
            .strip_prefix(b"0x")
            .map_or((text, 10), |digits| (digits, 16));
        let length = span(digits, |byte| char::from(byte).is_digit(radix));
        let (digits, rest) = digits.split_at_checked(length)?;
        let ends = rest.is_empty() || rest.starts_with(b" ") || rest.starts_with(b"<");
        let value = i64::try_from(number(digits, radix)?)
            .ok()
            .filter(|_| ends)?;
        Some(if negative { -value } else { value })
    }

    /// The name in a `-X verbose` comment (`0x10 /* AF_NETLINK */`), else the text itself.
    pub fn name(self) -> &'a [u8] {
        let comment = self
            .text
            .iter()
            .position(|&byte| byte == b'/')
            .and_then(|at| self.text.get(at..));
        let name = comment.and_then(|comment| comment.strip_prefix(b"/* ")?.strip_suffix(b" */"));
        name.filter(|name| !name.ends_with(b"???"))
            .unwrap_or(self.text)
    }

    /// The bytes of a quoted string, and whether strace left out what follows them (`"..."...`).
    pub fn string(self) -> Option<Quoted> {
        let inner = self.text.strip_prefix(b"\"")?;
        let mut bytes = Vec::with_capacity(inner.len() / 4);
        let mut at = 0;
        loop {
            let rest = inner.get(at..)?;
            if let Some(after) = rest.strip_prefix(b"\"") {
                let cut = after.starts_with(b"...");
                let end = Self {
                    at: self.at + 1 + at,
                    ..self
                };
                return Some(Quoted {
                    bytes,
                    cut: cut.then(|| end.offset()),
                });
            }
            let (byte, length) = unescape(rest)?;
            bytes.push(byte);
            at += length;
        }
    }
}

/// A string's bytes.
pub(super) struct Quoted {
    pub bytes: Vec<u8>,
    /// Where strace cut it, if it did.
    pub cut: Option<usize>,
}

/// The elements of a list, separated by commas.
pub(super) struct Elements<'a> {
    list: Value<'a>,
    at: usize,
}

impl<'a> Iterator for Elements<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        let text = self.list.text;
        if self.at >= text.len() {
            return None;
        }
        let end = skip(text, self.at, |byte| byte == b',');
        let element = self.list.slice(self.at, end);
        self.at = end + 1;
        Some(element)
    }
}

/// The place, from `at` on, of the first byte outside strings and brackets that `wanted` accepts.
fn skip(text: &[u8], mut at: usize, wanted: impl Fn(u8) -> bool) -> usize {
    let mut depth = 0_usize;
    while let Some(&byte) = text.get(at) {
        if depth == 0 && wanted(byte) {
            return at;
        }
        match byte {
            b'"' => at += string_length(text.get(at + 1..).unwrap_or_default()),
            b'[' | b'{' | b'(' => depth += 1,
            b']' | b'}' | b')' => depth = depth.saturating_sub(1),
            b'<' if decorates(text, at) => {
                at += decoration_length(text.get(at + 1..).unwrap_or_default())
            }
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// From behind a quote to the quote that closes the string.
fn string_length(text: &[u8]) -> usize {
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// Whether the `<` at `at` opens a descriptor's decoration: it follows a number, and is no shift (`1<<2`).
fn decorates(text: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    before.is_some_and(u8::is_ascii_digit) && text.get(at + 1) != Some(&b'<')
}

/// From behind `<` to the `>` that closes it; `->` stands between the ends of a connection.
fn decoration_length(text: &[u8]) -> usize {
    let closes =
        |at: &usize| text.get(*at) == Some(&b'>') && (*at == 0 || text.get(at - 1) != Some(&b'-'));
    (0..text.len()).find(closes).map_or(text.len(), |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &[u8]) -> Value<'_> {
        Value::new(
            text,
            Places {
                start: 0,
                seam: None,
            },
        )
    }

    fn split(text: &[u8]) -> Vec<String> {
        let elements = value(text).elements();
        elements
            .map(|element| String::from_utf8_lossy(element.text).into_owned())
            .collect()
    }

    #[test]
    fn elements_respect_strings_brackets_and_decorations() {
        assert_eq!(
            split(b"3<TCP:[1.2.3.4:5->6.7.8.9:10]>, \"a,\\\",b\", [1, 2], {x=1, y=(2, 3)}, 1<<A|B"),
            [
                "3<TCP:[1.2.3.4:5->6.7.8.9:10]>",
                "\"a,\\\",b\"",
                "[1, 2]",
                "{x=1, y=(2, 3)}",
                "1<<A|B"
            ]
        );
    }

    #[test]
    fn numbers() {
        for (text, expected) in [
            (&b"-5"[..], Some(-5)),
            (b"0x12 /* NLMSG_??? */", Some(18)),
            (b"3<NETLINK:[ROUTE:1]>", Some(3)),
            (b"12x", None),
            (b"", None),
        ] {
            assert_eq!(value(text).integer(), expected);
        }
    }

    #[test]
    fn a_cut_string_says_where() {
        let quoted = value(b"\"\\x01\\2\"...").string().expect("a string");
        assert_eq!((quoted.bytes, quoted.cut), (vec![1, 2], Some(7)));
        assert!(value(b"\"open").string().is_none());
    }

    #[test]
    fn places_cross_the_seam() {
        let whole = Value::new(
            b"3, \"ab\"",
            Places {
                start: 100,
                seam: Some((3, 500)),
            },
        );
        let places: Vec<usize> = whole.elements().map(Value::offset).collect();
        assert_eq!(places, [100, 500]);
    }
}
