//! Writes small tables, for types and faults that the families of the kernel do not have.

use std::collections::HashMap;

pub const TYPES: usize = 0;
pub const SETS: usize = 1;
pub const ATTRIBUTES: usize = 2;
pub const STRUCTS: usize = 3;
pub const CHOICES: usize = 7;
pub const CASES: usize = 8;
pub const FAMILIES: usize = 9;
pub const OPERATIONS: usize = 10;

const WIDTHS: [usize; 12] = [4, 5, 5, 6, 4, 5, 4, 6, 3, 9, 9, 4];

/// The number or the text of a choice's case.
#[derive(Debug, Clone, Copy)]
pub enum By {
    Number(u32),
    Text(&'static str),
}

/// Tables in the making; every method returns the index of the record it adds.
#[derive(Debug)]
pub struct Builder {
    pub sections: [Vec<Vec<u32>>; 12],
    pool: Vec<u8>,
    strings: HashMap<String, u32>,
}

impl Builder {
    pub fn new() -> Self {
        let sections = WIDTHS.map(|width| vec![vec![0; width]]);
        Builder {
            sections,
            pool: vec![0, 0],
            strings: HashMap::from([(String::new(), 0)]),
        }
    }

    pub fn string(&mut self, text: &str) -> u32 {
        if let Some(&known) = self.strings.get(text) {
            return known;
        }
        let reference = self.pool.len() as u32;
        self.pool.extend((text.len() as u16).to_le_bytes());
        self.pool.extend(text.as_bytes());
        self.strings.insert(text.into(), reference);
        reference
    }

    pub fn kind(&mut self, kind: u32, a: u32, b: u32, c: u32) -> u32 {
        self.add(TYPES, vec![kind, a, b, c])
    }

    /// An integer of `width` bytes, 0 for four or eight.
    pub fn integer(&mut self, width: u32) -> u32 {
        self.kind(1, width, 0, 0)
    }

    pub fn text(&mut self) -> u32 {
        self.kind(3, 0, 0, 0)
    }

    pub fn bytes(&mut self) -> u32 {
        self.kind(4, 0, 0, 0)
    }

    pub fn nest(&mut self, set: u32) -> u32 {
        self.kind(7, set, 0, 0)
    }

    pub fn structure(&mut self, name: &str, size: u32) -> u32 {
        let name = self.string(name);
        self.add(STRUCTS, vec![name, name, size, 4, 0, 0])
    }

    /// A set without attributes, to be filled by [`Builder::fill`]: types may refer to it before.
    pub fn empty_set(&mut self, name: &str) -> u32 {
        let name = self.string(name);
        self.add(SETS, vec![name, 0, 0, 0, 0])
    }

    /// Gives a set its attributes: number, name, type, many.
    pub fn fill(&mut self, set: u32, attributes: &[(u32, &str, u32, bool)]) {
        let first = self.sections[ATTRIBUTES].len() as u32;
        for &(id, name, type_index, many) in attributes {
            let name = self.string(name);
            self.add(
                ATTRIBUTES,
                vec![id, name, name, type_index, u32::from(many)],
            );
        }
        let record = &mut self.sections[SETS][set as usize];
        (record[2], record[3]) = (first, attributes.len() as u32);
    }

    pub fn set(&mut self, name: &str, attributes: &[(u32, &str, u32, bool)]) -> u32 {
        let set = self.empty_set(name);
        self.fill(set, attributes);
        set
    }

    pub fn choice(
        &mut self,
        selector: u32,
        argument: u32,
        cases: &[(By, u32)],
        default: u32,
    ) -> u32 {
        let first = self.sections[CASES].len() as u32;
        for &(by, type_index) in cases {
            let (number, text) = match by {
                By::Number(number) => (number, 0),
                By::Text(text) => (0, self.string(text)),
            };
            self.add(CASES, vec![number, text, type_index]);
        }
        let count = cases.len() as u32;
        let choice = self.add(CHOICES, vec![0, selector, argument, first, count, default]);
        self.kind(10, choice, 0, 0)
    }

    /// A choice by the attribute called `name`.
    pub fn choice_by(&mut self, name: &str, cases: &[(By, u32)], default: u32) -> u32 {
        let argument = self.string(name);
        self.choice(1, argument, cases, default)
    }

    /// A family whose operations [`Builder::operation`] adds.
    pub fn family(&mut self, name: &str, protocol: u32, generic: &str) -> u32 {
        let (name, generic) = (self.string(name), self.string(generic));
        self.add(FAMILIES, vec![name, protocol, generic, 1, 0, 0, 0, 0, 0])
    }

    /// An operation; `directions` is 1 for requests, 2 for others, 3 for both.
    pub fn operation(
        &mut self,
        family: u32,
        name: &str,
        directions: u32,
        id: u32,
        body: u32,
    ) -> u32 {
        let name = self.string(name);
        self.add(
            OPERATIONS,
            vec![name, name, family, directions, id, body, 0, 0, 0],
        )
    }

    /// Tables of one family of protocol 0, one operation (16, both directions) and its body.
    pub fn with_body(mut self, body: u32) -> Vec<u8> {
        let family = self.family("test", 0, "");
        self.operation(family, "op", 3, 16, body);
        self.finish()
    }

    pub fn finish(&self) -> Vec<u8> {
        let mut words = vec![0x544b_4c4e, 1, 0, 0, 13, 0, self.pool.len() as u32];
        let mut start = 7 + 24;
        for records in &self.sections {
            words.extend([start, records.len() as u32]);
            start += records.iter().map(Vec::len).sum::<usize>() as u32;
        }
        words.extend(self.sections.iter().flatten().flatten());
        let pool_at = words.len() as u32 * 4;
        (words[2], words[5]) = (pool_at + self.pool.len() as u32, pool_at);
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        bytes.extend(&self.pool);
        bytes
    }

    fn add(&mut self, section: usize, record: Vec<u32>) -> u32 {
        self.sections[section].push(record);
        self.sections[section].len() as u32 - 1
    }
}
