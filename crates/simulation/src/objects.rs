//! What the kernel knows: the objects of every table, as message bodies.

use std::collections::BTreeMap;
use std::ops::Bound;

use nlkit_wire::{Attribute, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE, Order, attributes};

use crate::errno::{EEXIST, EINVAL};
use crate::message::word;
use crate::table::{TABLES, Table};

/// Sorts as numbers and addresses do.
type Key = Vec<u8>;

/// The operation that a message type names, by its last two bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    New,
    Delete,
    Get,
    Set,
}

impl Operation {
    pub fn of(kind: u16) -> Self {
        match kind & 3 {
            0 => Self::New,
            1 => Self::Delete,
            2 => Self::Get,
            _ => Self::Set,
        }
    }
}

/// A change that happened: what is told to the multicast group.
#[derive(Debug)]
pub(crate) struct Change {
    /// nlmsg_type: NEW or DEL.
    pub kind: u16,
    pub group: u32,
    pub body: Vec<u8>,
}

#[derive(Debug, Default)]
struct Shelf {
    objects: BTreeMap<Key, Vec<u8>>,
    generation: u32,
}

/// All objects.
#[derive(Debug)]
pub(crate) struct Objects {
    shelves: Vec<Shelf>,
}

impl Objects {
    pub fn new() -> Self {
        let shelf = || Shelf {
            objects: BTreeMap::new(),
            generation: 1,
        };
        Self {
            shelves: TABLES.iter().map(|_| shelf()).collect(),
        }
    }

    /// What a dump compares: 0 for a table that does not count.
    pub fn generation(&self, table: usize) -> u32 {
        match TABLES[table].counted {
            true => self.shelves[table].generation,
            false => 0,
        }
    }

    /// The bodies of a table in order.
    pub fn bodies(&self, table: usize) -> impl Iterator<Item = &Vec<u8>> {
        self.shelves[table].objects.values()
    }

    /// The first object behind a key.
    pub fn behind(&self, table: usize, key: Option<&Key>) -> Option<(&Key, &Vec<u8>)> {
        let from = key.map_or(Bound::Unbounded, Bound::Excluded);
        let range = (from, Bound::Unbounded);
        self.shelves[table].objects.range::<Key, _>(range).next()
    }

    /// The object at a place of the order.
    pub fn at(&self, table: usize, place: usize) -> Option<(&Key, &Vec<u8>)> {
        self.shelves[table].objects.iter().nth(place)
    }

    /// The object that a request names; the positive error number if there is none.
    pub fn find(&self, table: usize, body: &[u8]) -> Result<&Vec<u8>, i32> {
        let key = self.key(table, body)?;
        let object = self.shelves[table].objects.get(&key);
        object.ok_or(TABLES[table].missing)
    }

    /// Carries out a NEW, DEL or SET.
    pub fn change(&mut self, kind: u16, flags: u16, body: &[u8]) -> Result<Change, i32> {
        let table = Table::of(kind).ok_or(EINVAL)?;
        let facts = &TABLES[table];
        let key = self.key(table, body)?;
        let known = self.shelves[table].objects.get(&key);
        let body = match (Operation::of(kind), known) {
            (Operation::Get, _) => return Err(EINVAL),
            (Operation::Delete, None) | (Operation::Set, None) => return Err(facts.missing),
            (Operation::New, None) if flags & NLM_F_CREATE == 0 => return Err(facts.missing),
            (Operation::New, Some(_)) if flags & NLM_F_EXCL != 0 => return Err(EEXIST),
            (Operation::Delete, Some(known)) => {
                let body = known.clone();
                self.shelves[table].objects.remove(&key);
                self.count(table);
                return Ok(Change {
                    kind: facts.base + 1,
                    group: facts.group(&body),
                    body,
                });
            }
            (Operation::New, None) => self.numbered(table, &key, body),
            (Operation::New, Some(_)) if flags & NLM_F_REPLACE != 0 && facts.name.is_none() => {
                body.to_vec()
            }
            (Operation::New | Operation::Set, Some(known)) => merged(facts, known, body),
        };
        let added = known.is_none();
        self.shelves[table].objects.insert(key, body.clone());
        if added {
            self.count(table);
        }
        Ok(Change {
            kind: facts.base,
            group: facts.group(&body),
            body,
        })
    }

    /// Adds or removes nothing, but counts as if.
    pub fn count(&mut self, table: usize) {
        let generation = &mut self.shelves[table].generation;
        *generation = generation.wrapping_add(1).max(1);
    }

    /// What identifies the object that `body` describes. A link that is named by its name alone has the
    /// index of the link of that name, or the next free one.
    fn key(&self, table: usize, body: &[u8]) -> Result<Key, i32> {
        let facts = &TABLES[table];
        let rest = body.get(facts.header..).ok_or(EINVAL)?;
        if let Some(name) = facts.name
            && word(body, 4) == 0
        {
            let name = value(rest, name).ok_or(EINVAL)?;
            return Ok(self.key_of_name(table, facts, name));
        }
        let mut key = Key::new();
        for (offset, width) in facts.members {
            match width {
                4 => key.extend_from_slice(&word(body, *offset).to_be_bytes()),
                _ => key.push(body[*offset]),
            }
        }
        for attribute in facts.attributes {
            let value = value(rest, *attribute).unwrap_or_default();
            key.push(value.len() as u8);
            key.extend_from_slice(value);
        }
        Ok(key)
    }

    fn key_of_name(&self, table: usize, facts: &Table, name: &[u8]) -> Key {
        let objects = &self.shelves[table].objects;
        let named =
            |body: &[u8]| facts.name.and_then(|id| value(&body[facts.header..], id)) == Some(name);
        if let Some((key, _)) = objects.iter().find(|(_, body)| named(body)) {
            return key.clone();
        }
        let last = objects
            .last_key_value()
            .and_then(|(key, _)| key.first_chunk());
        let last = last.map_or(0, |bytes| u32::from_be_bytes(*bytes));
        last.wrapping_add(1).to_be_bytes().to_vec()
    }

    /// The body of a new object: one that had no number gets it.
    fn numbered(&self, table: usize, key: &Key, body: &[u8]) -> Vec<u8> {
        let mut body = body.to_vec();
        if TABLES[table].name.is_some()
            && let Some(number) = key.first_chunk()
        {
            body[4..8].copy_from_slice(&u32::from_be_bytes(*number).to_ne_bytes());
        }
        body
    }
}

/// The payload of the last attribute with the id.
fn value(attributes_bytes: &[u8], id: u16) -> Option<&[u8]> {
    attributes(attributes_bytes, Order::NATIVE)
        .filter(|attribute| attribute.id() == id)
        .last()
        .map(|attribute| attribute.payload())
}

/// The object with the attributes of `body` in place of its own of the same ids. Of a link's flags those
/// change that ifi_change names.
fn merged(facts: &Table, known: &[u8], body: &[u8]) -> Vec<u8> {
    let (header, own) = known.split_at(facts.header);
    let new = &body[facts.header..];
    let mut result = header.to_vec();
    if facts.name.is_some() {
        let (mask, flags) = (word(body, 12), word(body, 8));
        let flags = (word(known, 8) & !mask) | (flags & mask);
        result[8..12].copy_from_slice(&flags.to_ne_bytes());
    }
    let mut push = |attribute: &Attribute<'_>| {
        result.extend_from_slice(&crate::attribute(attribute.raw_type(), attribute.payload()));
    };
    let all = |bytes| attributes(bytes, Order::NATIVE);
    for attribute in all(own) {
        let changed = all(new).filter(|new| new.id() == attribute.id()).last();
        push(&changed.unwrap_or(attribute));
    }
    let added = |attribute: &Attribute<'_>| value(own, attribute.id()).is_none();
    all(new)
        .filter(added)
        .for_each(|attribute| push(&attribute));
    result
}
