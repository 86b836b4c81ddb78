//! Shows a tape as text, and checks on the way that all it says lies inside the message.

use nlkit_schema::{INDEX_BIT, Order, Parser, Source, Tables, Tape, header, record};

use crate::names::Names;

/// Parses a datagram of protocol 0 with the tables and shows the tape.
pub fn shown(tables: &[u8], order: Order, bytes: &[u8]) -> String {
    shown_as(tables, 0, order, bytes)
}

pub fn shown_as(tables: &[u8], protocol: u16, order: Order, bytes: &[u8]) -> String {
    let loaded = Tables::load(tables).unwrap();
    let mut parser = Parser::new(&loaded);
    let words = parsed(
        &mut parser,
        Source {
            protocol,
            order,
            datagram: 0,
        },
        bytes,
    );
    show(tables, order, bytes, &words)
}

/// The words of a tape large enough.
pub fn parsed(parser: &mut Parser<'_>, source: Source, bytes: &[u8]) -> Vec<u32> {
    let mut words = vec![0xdead_beef; 1 << 20];
    let mut tape = Tape::new(&mut words);
    parser
        .parse_datagram(source, bytes, 0, bytes.len(), &mut tape)
        .unwrap();
    tape.words().to_vec()
}

/// Shows a tape: a line a message, attribute, overflow node (`~`) and problem (`!`).
pub fn show(tables: &[u8], order: Order, bytes: &[u8], words: &[u32]) -> String {
    let mut shower = Shower {
        names: Names(tables),
        order,
        bytes,
        words,
        out: String::new(),
        within: 0..0,
    };
    let mut next = words[header::FIRST];
    for _ in 0..words[header::RECORDS] {
        shower.message(next, "");
        next = shower.word(next + record::NEXT as u32);
    }
    assert_eq!(next, 0, "the chain ends with its last record");
    shower.out
}

struct Shower<'a> {
    names: Names<'a>,
    order: Order,
    bytes: &'a [u8],
    words: &'a [u32],
    out: String,
    within: std::ops::Range<u32>,
}

impl Shower<'_> {
    fn word(&self, index: u32) -> u32 {
        self.words[index as usize]
    }

    fn words<const N: usize>(&self, index: u32) -> [u32; N] {
        std::array::from_fn(|place| self.word(index + place as u32))
    }

    fn line(&mut self, indent: &str, text: &str) {
        self.out += &format!("{indent}{text}\n");
    }

    fn message(&mut self, index: u32, indent: &str) {
        let words: [u32; record::WORDS] = self.words(index);
        let (start, length) = (words[record::START], words[record::LENGTH]);
        assert!((start + length) as usize <= self.bytes.len());
        let body = words[record::BODY_OFFSET];
        assert!((start..=start + length).contains(&body));
        self.within = start..start + length;
        let class = match words[record::CLASS] {
            0 => String::new(),
            class => format!(" class {class}"),
        };
        let flags = match words[record::FLAGS] {
            0 => String::new(),
            flags => format!(" flags {flags}"),
        };
        let operation = match (words[record::OPERATION], words[record::FAMILY]) {
            (0, 0) => "?".into(),
            (0, family) => format!("{} ?", self.names.family(family)),
            (operation, family) => {
                format!(
                    "{} {}",
                    self.names.family(family),
                    self.names.operation(operation)
                )
            }
        };
        self.line(
            indent,
            &format!("{operation} @{start}+{length}{class}{flags}"),
        );
        let inner = format!("{indent}  ");
        let mut problem = words[record::PROBLEMS];
        while problem != 0 {
            let [next, code, offset, length] = self.words(problem);
            self.check(offset, length);
            self.line(&inner, &format!("! {code} @{offset}+{length}"));
            problem = next;
        }
        if words[record::BODY] != 0 {
            self.frame(words[record::BODY], &inner, "body");
        }
        if words[record::INNER] != 0 {
            self.message(words[record::INNER], &inner);
        }
    }

    fn frame(&mut self, index: u32, indent: &str, name: &str) {
        let [type_index, offset, length, overflow] = self.words(index);
        self.check(offset, length);
        let [kind, a, b, _] = self.names.kind(type_index);
        let what = match kind {
            6 => format!(" {}", self.names.structure(a)),
            _ => String::new(),
        };
        self.line(indent, &format!("{name}:{kind}{what} @{offset}+{length}"));
        let inner = format!("{indent}  ");
        match (kind, a, b) {
            (6, _, 1..) => self.slots(index + 4, b, &inner),
            (7, set, _) => self.slots(index + 4, set, &inner),
            (8, element, _) => self.list(index + 4, &inner, element, true),
            (12, element, _) => self.list(index + 4, &inner, element, false),
            _ => {}
        }
        let mut node = overflow;
        while node != 0 {
            let [next, raw_type, offset, length, reason] = self.words(node);
            self.check(offset, length);
            let text = format!("~ {reason} type {} @{offset}+{length}", raw_type & 0x3fff);
            self.line(&inner, &text);
            node = next;
        }
    }

    fn slots(&mut self, first: u32, set: u32, indent: &str) {
        for slot in 0..self.names.slots(set) {
            let (name, id, many) = self.names.attribute(set, slot);
            let value = self.word(first + slot);
            if value == 0 {
                continue;
            }
            let values = match many {
                true => self.values(value & !INDEX_BIT),
                false => vec![value],
            };
            for value in values {
                assert_eq!(u32::from(self.index(value)), id);
                self.value(value, indent, name);
            }
        }
    }

    fn list(&mut self, head: u32, indent: &str, element: u32, indexed: bool) {
        for (place, value) in self.values(head).into_iter().enumerate() {
            if indexed {
                self.value(value, indent, &format!("[{}]", self.index(value)));
            } else {
                assert_eq!(self.word(value & !INDEX_BIT), element);
                self.value(value, indent, &format!("#{place}"));
            }
        }
    }

    /// The values of the list whose head is at `head`.
    fn values(&self, head: u32) -> Vec<u32> {
        let [count, tail] = self.words(head);
        let (mut node, mut last, mut values) = (head + 2, 0, Vec::new());
        for _ in 0..count {
            assert_ne!(node, 0, "the list is shorter than its count");
            let [value, next] = self.words(node);
            values.push(value);
            (last, node) = (node, next);
        }
        assert_eq!((tail, count > 0 && node != 0), (last, false));
        values
    }

    /// The number of the attribute whose payload a slot means.
    fn index(&self, value: u32) -> u16 {
        let offset = match value & INDEX_BIT {
            0 => value,
            _ => self.word((value & !INDEX_BIT) + 1),
        };
        self.order
            .read_u16(self.bytes, offset as usize - 2)
            .unwrap()
            & 0x3fff
    }

    fn value(&mut self, value: u32, indent: &str, name: &str) {
        if value & INDEX_BIT != 0 {
            return self.frame(value & !INDEX_BIT, indent, name);
        }
        let length = self.order.read_u16(self.bytes, value as usize - 4).unwrap() - 4;
        self.check(value, length.into());
        self.line(indent, &format!("{name} @{value}+{length}"));
    }

    fn check(&self, offset: u32, length: u32) {
        let end = offset + length;
        assert!(
            self.within.start <= offset && end <= self.within.end,
            "{offset}+{length} lies outside {:?}",
            self.within
        );
    }
}
