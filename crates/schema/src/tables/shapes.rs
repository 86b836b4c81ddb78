//! From the types of the tables to how a walk treats their values.

use super::TablesError;
use super::model::{Records, Shape, Width};
use super::sections::{Record, Section, Sections};

/// Structs beyond this size are a fault of the tables; the kernel's have some hundred bytes.
const LARGEST_STRUCT: u32 = 0x1_0000;

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
        _ => record.error(0, "unknown kind of type"),
    }
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

fn struct_size(sections: &Sections<'_>, index: u32) -> Result<u32, TablesError> {
    let record = sections.record::<6>(Section::Structs, index as usize);
    record.check(record.words[2] <= LARGEST_STRUCT, 2, "struct is too large")?;
    Ok(record.words[2])
}
