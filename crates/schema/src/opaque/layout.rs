//! What the count needs of the tables: how much of a value of a type is explained.

use super::{ATTRIBUTE, Parsed, TYPE_MASK};
use crate::tables::{Framing, Section, Sections, TablesError, type_size};

/// Structs inside each other and choices of choices, at most.
const DEPTH_LIMIT: u32 = 16;

/// A type, as the count sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// All of it is explained.
    Explained,
    /// So is all of a text of parts, also where it is a message's body.
    Text,
    /// None of it is.
    Opaque,
    /// Explained if it has 1 to 8 bytes.
    Integer,
    /// Explained if it has 8 bytes.
    Bitfield,
    Struct(u32),
    /// Packed structs.
    Structs(u32),
    /// Packed values of so many bytes.
    Values(u32),
    /// Has a frame; without one it is opaque.
    Container(Container),
    /// Opaque unless there is a default.
    Choice(Option<u32>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Container {
    pub header: Option<u32>,
    pub set: Option<u32>,
    /// Type of the elements of a list.
    pub element: Option<u32>,
    /// The elements are records.
    pub records: bool,
    /// Values stand in a framing of their own, or in none.
    pub packed: Option<Packed>,
}

/// What stands in a container without attribute headers and alignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packed {
    Elements(Framing),
    /// A sequence of so many parts.
    Sequence(u32),
    Several,
}

const NOTHING: Container = Container {
    header: None,
    set: None,
    element: None,
    records: false,
    packed: None,
};

#[derive(Debug)]
pub(super) struct Layout {
    kinds: Vec<Kind>,
    structs: Vec<Struct>,
    members: Vec<Member>,
    /// First attribute and number of attributes of each set.
    sets: Vec<(u32, u32)>,
    attributes: Vec<Attribute>,
}

#[derive(Debug, Clone, Copy)]
struct Struct {
    size: u32,
    first: usize,
    count: usize,
    /// Opaque bytes when all of it is there and no more.
    whole: u32,
}

#[derive(Debug, Clone, Copy)]
struct Member {
    offset: u32,
    /// 0: the rest of the struct.
    size: u32,
    type_index: u32,
    none: bool,
}

#[derive(Debug, Clone, Copy)]
struct Attribute {
    id: u32,
    type_index: u32,
    many: bool,
    none: bool,
}

impl Layout {
    pub fn new(tables: &[u8]) -> Result<Self, TablesError> {
        let sections = Sections::new(tables)?;
        let kinds = sections
            .records(Section::Types)
            .map(|(_, record)| kind(&sections, record.words));
        let sets = sections.records::<5>(Section::Sets);
        let mut layout = Layout {
            kinds: kinds.collect(),
            structs: Vec::new(),
            members: members(&sections),
            sets: sets
                .map(|(_, record)| (record.words[2], record.words[3]))
                .collect(),
            attributes: attributes(&sections),
        };
        for (_, record) in sections.records::<6>(Section::Structs) {
            let [_, _, size, _, first, count] = record.words;
            let (first, count) = (first as usize, count as usize);
            layout.structs.push(Struct {
                size,
                first,
                count,
                whole: u32::MAX,
            });
        }
        for index in 0..layout.structs.len() {
            let size = layout.size(index as u32);
            let whole = layout.members_of(index as u32, size, 0);
            if let Some(structure) = layout.structs.get_mut(index) {
                structure.whole = whole;
            }
        }
        Ok(layout)
    }

    #[inline]
    pub fn kind(&self, type_index: u32) -> Kind {
        self.kinds
            .get(type_index as usize)
            .copied()
            .unwrap_or(Kind::Opaque)
    }

    /// Bytes of a struct.
    pub fn size(&self, structure: u32) -> u32 {
        self.structs
            .get(structure as usize)
            .map_or(0, |structure| structure.size)
    }

    pub fn slots(&self, set: u32) -> u32 {
        self.sets.get(set as usize).map_or(0, |&(_, count)| count)
    }

    /// Type of the attribute of a slot, and whether the slot holds a list.
    #[inline]
    pub fn attribute(&self, set: u32, slot: u32) -> (u32, bool) {
        let attribute = self.attributes_of(set).get(slot as usize);
        attribute.map_or((0, false), |known| (known.type_index, known.many))
    }

    /// Key of the element of a slot.
    pub fn key(&self, set: u32, slot: u32) -> u32 {
        let attribute = self.attributes_of(set).get(slot as usize);
        attribute.map_or(0, |known| known.id)
    }

    /// Type of the attribute of a number; `None` for padding and for numbers that the set does not know.
    pub fn attribute_type(&self, set: u32, id: u32) -> Option<u32> {
        let attribute = self.attribute_of(set, id)?;
        (!attribute.none).then_some(attribute.type_index)
    }

    /// Of `length` unknown bytes at `at`: those behind the padding attributes that they begin with.
    pub fn unpadded(&self, parsed: Parsed<'_>, at: u32, length: u32, set: u32) -> u32 {
        let (mut at, mut left) = (at, length);
        while left >= ATTRIBUTE {
            let number = |place: u32| parsed.order.read_u16(parsed.bytes, (at + place) as usize);
            let (Some(size), Some(id)) = (number(0), number(2)) else {
                break;
            };
            let padding = self
                .attribute_of(set, u32::from(id) & TYPE_MASK)
                .is_some_and(|known| known.none);
            if u32::from(size) != ATTRIBUTE || !padding {
                break;
            }
            at += ATTRIBUTE;
            left -= ATTRIBUTE;
        }
        left
    }

    /// Opaque bytes of an attribute without a frame: a choice that was not resolved is its default.
    #[inline]
    pub fn value(&self, type_index: u32, length: u32) -> u32 {
        let mut type_index = type_index;
        for _ in 0..DEPTH_LIMIT {
            match self.kind(type_index) {
                Kind::Explained => return 0,
                Kind::Choice(Some(default)) => type_index = default,
                _ => return self.leaf(type_index, length),
            }
        }
        length
    }

    /// Opaque bytes of a payload that is not entered.
    pub fn leaf(&self, type_index: u32, length: u32) -> u32 {
        self.leaf_at(type_index, length, 0)
    }

    /// Opaque bytes of a struct of which `length` bytes are there.
    #[inline]
    pub fn structure(&self, index: u32, length: u32) -> u32 {
        self.structure_at(index, length, 0)
    }

    fn leaf_at(&self, type_index: u32, length: u32, depth: u32) -> u32 {
        match self.kind(type_index) {
            Kind::Explained | Kind::Text => 0,
            Kind::Integer if (1..=8).contains(&length) => 0,
            Kind::Bitfield if length == 8 => 0,
            Kind::Struct(index) => self.structure_at(index, length, depth),
            Kind::Structs(index) => match self.size(index) {
                0 => 0,
                size => {
                    let each = self.structure_at(index, size, depth);
                    (length / size)
                        .saturating_mul(each)
                        .saturating_add(length % size)
                }
            },
            Kind::Values(0) => 0,
            Kind::Values(size) => length % size,
            _ => length,
        }
    }

    fn structure_at(&self, index: u32, length: u32, depth: u32) -> u32 {
        let Some(structure) = self.structs.get(index as usize) else {
            return length;
        };
        match structure.whole {
            u32::MAX => self.members_of(index, length, depth),
            whole if length == structure.size => whole,
            _ => self.members_of(index, length, depth),
        }
    }

    fn members_of(&self, index: u32, length: u32, depth: u32) -> u32 {
        let Some(structure) = self
            .structs
            .get(index as usize)
            .filter(|_| depth < DEPTH_LIMIT)
        else {
            return length;
        };
        let members = self
            .members
            .iter()
            .skip(structure.first)
            .take(structure.count);
        let (mut count, mut flexible) = (0u32, false);
        for member in members {
            if member.none {
                continue;
            }
            flexible = member.size == 0;
            let size = match member.size {
                0 => length.saturating_sub(member.offset),
                size => size,
            };
            if size == 0 || member.offset.saturating_add(size) > length {
                continue;
            }
            count = count.saturating_add(self.leaf_at(member.type_index, size, depth + 1));
        }
        let known = if flexible {
            length
        } else {
            structure.size.min(length)
        };
        count.saturating_add(length - known)
    }

    fn attributes_of(&self, set: u32) -> &[Attribute] {
        let (first, count) = self.sets.get(set as usize).copied().unwrap_or_default();
        let (first, count) = (first as usize, count as usize);
        self.attributes
            .get(first..first + count)
            .unwrap_or_default()
    }

    fn attribute_of(&self, set: u32, id: u32) -> Option<Attribute> {
        let attributes = self.attributes_of(set);
        let at = attributes
            .binary_search_by_key(&id, |attribute| attribute.id)
            .ok()?;
        attributes.get(at).copied()
    }
}

fn kind(sections: &Sections<'_>, [kind, a, b, c]: [u32; 4]) -> Kind {
    match kind {
        0 | 3 | 5 => Kind::Explained,
        1 => Kind::Integer,
        4 if c == 1 => Kind::Explained,
        6 if b == 0 => Kind::Struct(a),
        6 => Kind::Container(Container {
            header: Some(a),
            set: Some(b),
            ..NOTHING
        }),
        7 => Kind::Container(Container {
            set: Some(a),
            ..NOTHING
        }),
        8 => Kind::Container(Container {
            element: Some(a),
            ..NOTHING
        }),
        9 => match sections.record::<4>(Section::Types, a as usize).words {
            [6, structure, ..] => Kind::Structs(structure),
            _ => Kind::Values(type_size(sections, a, 0)),
        },
        10 => {
            let [.., default] = sections.record::<6>(Section::Choices, a as usize).words;
            Kind::Choice(Some(default).filter(|&default| default != 0))
        }
        11 => Kind::Bitfield,
        14 => Kind::Container(Container {
            set: Some(a),
            packed: Some(Packed::Elements(Framing::new(b))),
            ..NOTHING
        }),
        15 | 19 => Kind::Explained,
        16 => {
            let [.., parts] = sections.record::<6>(Section::Structs, a as usize).words;
            Kind::Container(Container {
                packed: Some(Packed::Sequence(parts)),
                ..NOTHING
            })
        }
        17 => Kind::Container(Container {
            element: Some(a),
            packed: Some(Packed::Several),
            ..NOTHING
        }),
        13 => Kind::Text,
        12 => Kind::Container(Container {
            element: Some(a),
            records: true,
            ..NOTHING
        }),
        _ => Kind::Opaque,
    }
}

fn members(sections: &Sections<'_>) -> Vec<Member> {
    let records = sections.records::<4>(Section::Members);
    let members = records.map(|(_, record)| {
        let [_, _, offset, type_index] = record.words;
        let size = type_size(sections, type_index, 0);
        let [kind, ..] = sections
            .record::<4>(Section::Types, type_index as usize)
            .words;
        Member {
            offset,
            size,
            type_index,
            none: kind == 0,
        }
    });
    members.collect()
}

fn attributes(sections: &Sections<'_>) -> Vec<Attribute> {
    let records = sections.records::<5>(Section::Attributes);
    let attributes = records.map(|(_, record)| {
        let [id, _, _, type_index, flags] = record.words;
        let [kind, ..] = sections
            .record::<4>(Section::Types, type_index as usize)
            .words;
        Attribute {
            id,
            type_index,
            many: flags & 1 != 0,
            none: kind == 0,
        }
    });
    attributes.collect()
}
