//! From the types of the tables to how a walk treats their values.

use super::TablesError;
use super::elements::{Framing, Reference};
use super::model::{Records, Shape, Width};
use super::sections::{Record, Section, Sections};

/// Structs beyond this size are a fault of the tables; the kernel's have some hundred bytes.
const LARGEST_STRUCT: u32 = 0x1_0000;
/// What a reference to a part can tell.
const MOST_PARTS: u32 = 64;
/// Arrays inside each other, at most.
const DEPTH_LIMIT: u32 = 16;

/// The shapes of all types; what they refer to is known to exist.
pub(crate) fn shapes(sections: &Sections<'_>) -> Result<Vec<Shape>, TablesError> {
    let shapes = sections
        .records::<4>(Section::Types)
        .map(|(_, record)| shape(sections, &record));
    let shapes = shapes.collect::<Result<Vec<_>, _>>()?;
    if shapes.first() != Some(&Shape::None) {
        return sections
            .record::<4>(Section::Types, 0)
            .error(0, "the null type has a kind");
    }
    Ok(shapes)
}

fn shape(sections: &Sections<'_>, record: &Record<4>) -> Result<Shape, TablesError> {
    let [kind, a, b, c] = record.words;
    let refers = |section, place: usize| {
        let known = sections.has(section, record.words[place]);
        record.check(known, place, "refers to a record that does not exist")
    };
    let leaf = Ok(Shape::Leaf { width: Width::ANY });
    match kind {
        0 => Ok(Shape::None),
        1 => {
            let tag = c >> 24;
            record.check(b <= 4, 2, "unknown integer flags")?;
            record.check(tag <= 3, 3, "unknown presentation")?;
            let in_enums = sections.has(Section::Enums, c & 0xff_ffff);
            record.check(in_enums || !(1..=2).contains(&tag), 3, "no such enum")?;
            match a {
                0 => Ok(Shape::Leaf {
                    width: Width::FOUR_OR_EIGHT,
                }),
                1 | 2 | 4 | 8 => Ok(Shape::Leaf {
                    width: Width::exact(a as u8),
                }),
                _ => record.error(1, "integers have 1, 2, 4 or 8 bytes"),
            }
        }
        2..=5 | 13 => leaf,
        6 => {
            refers(Section::Structs, 1)?;
            refers(Section::Sets, 2)?;
            let size = struct_size(sections, a)?;
            record.check(
                a == 0 || has_offsets(sections, a),
                1,
                "struct is a sequence",
            )?;
            Ok(if b == 0 {
                Shape::Struct { size }
            } else {
                Shape::StructThen { size, set: b }
            })
        }
        7 => refers(Section::Sets, 1).map(|()| Shape::Nest { set: a }),
        8 => refers(Section::Types, 1).map(|()| Shape::List { element: a }),
        9 => refers(Section::Types, 1).and(leaf),
        10 => refers(Section::Choices, 1).map(|()| Shape::Choice { choice: a }),
        11 => refers(Section::Enums, 1).map(|()| Shape::Leaf {
            width: Width::exact(8),
        }),
        12 => refers(Section::Types, 1).and_then(|()| records(sections, record)),
        14 => {
            refers(Section::Sets, 1)?;
            let framing = Framing::new(b);
            record.check(framing.is_valid(), 2, "unknown framing of elements")?;
            Ok(Shape::Elements { set: a, framing })
        }
        15 => {
            refers(Section::Structs, 1)?;
            record.check(!has_offsets(sections, a), 1, "bits are a struct")?;
            leaf
        }
        16 => {
            refers(Section::Structs, 1)?;
            record.check(!has_offsets(sections, a), 1, "sequence is a struct")?;
            let structure = sections.record::<6>(Section::Structs, a as usize);
            let [.., first, count] = structure.words;
            structure.check(count <= MOST_PARTS, 5, "sequence has too many parts")?;
            structure.check(
                sections.has_range(Section::Members, first, count),
                4,
                "no such members",
            )?;
            Ok(Shape::Sequence { first, count })
        }
        17 => refers(Section::Types, 1).map(|()| Shape::Several {
            element: a,
            count: Reference::new(b),
            size: Reference::new(c),
        }),
        18 => refers(Section::Types, 1).map(|()| Shape::Limited {
            inner: a,
            length: Reference::new(b),
        }),
        19 => refers(Section::Enums, 1).and(leaf),
        _ => record.error(0, "unknown kind of type"),
    }
}

/// Bytes that a type fills in a struct, an array or a sequence; 0 when the payload decides.
pub(crate) fn type_size(sections: &Sections<'_>, index: u32, depth: u32) -> u32 {
    let [kind, a, b, _] = sections.record(Section::Types, index as usize).words;
    match kind {
        1 | 3 => a,
        4 | 15 | 19 => b,
        // Addresses of one kind have one length: ipv4, ipv6, mac, uuid.
        5 => match (b, a) {
            (0, 2) => 4,
            (0, 3 | 14) => 16,
            (0, 5) => 6,
            _ => b,
        },
        6 => sections.record::<6>(Section::Structs, a as usize).words[2],
        9 if depth < DEPTH_LIMIT => b.saturating_mul(type_size(sections, a, depth + 1)),
        11 => 8,
        16 if depth < DEPTH_LIMIT => sequence_size(sections, a, depth + 1),
        _ => 0,
    }
}

/// Bytes of a sequence whose members all have a size and are always there; else 0.
fn sequence_size(sections: &Sections<'_>, index: u32, depth: u32) -> u32 {
    let [.., first, count] = sections.record::<6>(Section::Structs, index as usize).words;
    let mut total = 0u32;
    for member in first..first.saturating_add(count.min(MOST_PARTS)) {
        let [_, _, condition, type_index] =
            sections.record(Section::Members, member as usize).words;
        let size = type_size(sections, type_index, depth);
        if condition != 0 || size == 0 {
            return 0;
        }
        total = total.saturating_add(size);
    }
    total
}

fn records(sections: &Sections<'_>, record: &Record<4>) -> Result<Shape, TablesError> {
    let [_, element, length_at, alignment] = record.words;
    let [kind, structure, set, _] = sections.record(Section::Types, element as usize).words;
    record.check(kind == 6, 1, "records are made of structs")?;
    record.check(
        sections.has(Section::Structs, structure),
        1,
        "no such struct",
    )?;
    record.check(sections.has(Section::Sets, set), 1, "no such set")?;
    let size = struct_size(sections, structure)?;
    record.check(
        length_at < size && length_at + 2 <= size,
        2,
        "length lies outside the struct",
    )?;
    record.check(
        matches!(alignment, 1 | 2 | 4 | 8),
        3,
        "alignment is not 1, 2, 4 or 8",
    )?;
    let (length_at, alignment) = (length_at as u16, alignment as u16);
    Ok(Shape::Records(Records {
        element,
        size,
        set,
        length_at,
        alignment,
    }))
}

/// Whether members stand at byte offsets: those of bits and sequences, which have no alignment, do not.
fn has_offsets(sections: &Sections<'_>, index: u32) -> bool {
    sections.record::<6>(Section::Structs, index as usize).words[3] != 0
}

fn struct_size(sections: &Sections<'_>, index: u32) -> Result<u32, TablesError> {
    let record = sections.record::<6>(Section::Structs, index as usize);
    record.check(record.words[2] <= LARGEST_STRUCT, 2, "struct is too large")?;
    Ok(record.words[2])
}
