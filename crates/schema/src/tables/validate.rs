//! What the walk does not need, but readers of names and values do: strings, members, ranges; and
//! that no choice leads back to itself.

use super::TablesError;
use super::sections::{Record, Section, Sections};

/// Checks every string reference, and every index that [`super::load`] does not follow.
pub(crate) fn names(sections: &Sections<'_>) -> Result<(), TablesError> {
    strings::<5>(sections, Section::Sets, &[0, 1])?;
    strings::<5>(sections, Section::Attributes, &[1, 2])?;
    strings::<6>(sections, Section::Structs, &[0, 1])?;
    strings::<4>(sections, Section::Members, &[0, 1])?;
    strings::<5>(sections, Section::Enums, &[0, 1])?;
    strings::<4>(sections, Section::Entries, &[2, 3])?;
    strings::<6>(sections, Section::Choices, &[0])?;
    strings::<3>(sections, Section::Cases, &[1])?;
    strings::<9>(sections, Section::Families, &[0, 2])?;
    strings::<9>(sections, Section::Operations, &[0, 1])?;
    strings::<4>(sections, Section::Groups, &[1, 2])?;
    members(sections)?;
    for (_, record) in sections.records::<5>(Section::Enums) {
        let [_, _, _, first, count] = record.words;
        record.check(
            sections.has_range(Section::Entries, first, count),
            3,
            "no such entries",
        )?;
    }
    for (_, record) in sections.records::<6>(Section::Choices) {
        let [_, selector, argument, ..] = record.words;
        let named = selector != 1
            || sections
                .string(argument)
                .is_some_and(|name| !name.is_empty());
        record.check(named, 2, "chosen by an attribute without a name")?;
    }
    Ok(())
}

fn strings<const N: usize>(
    sections: &Sections<'_>,
    section: Section,
    places: &[usize],
) -> Result<(), TablesError> {
    for (_, record) in sections.records::<N>(section) {
        for &place in places {
            let known = sections.string(record.words[place]).is_some();
            record.check(known, place, "no such string")?;
        }
    }
    Ok(())
}

/// Members lie inside their struct, and a struct inside a struct is not larger than the room left,
/// so that readers which follow them come to an end.
fn members(sections: &Sections<'_>) -> Result<(), TablesError> {
    let mut ranges = sections.ranges(Section::Members);
    for (_, record) in sections.records::<6>(Section::Structs) {
        let [_, _, size, align, first, count] = record.words;
        record.check(ranges.has(first, count), 4, "no such members")?;
        // Of bits and sequences the members say other things than offsets.
        for index in (first..first + count).filter(|_| align != 0) {
            member(sections, size, index)?;
        }
        for index in (first..first + count).filter(|_| align == 0) {
            let record = sections.record::<4>(Section::Members, index as usize);
            let known = sections.has(Section::Types, record.words[3]);
            record.check(known, 3, "no such type")?;
        }
    }
    Ok(())
}

fn member(sections: &Sections<'_>, size: u32, index: u32) -> Result<(), TablesError> {
    let record = sections.record::<4>(Section::Members, index as usize);
    let [_, _, offset, type_index] = record.words;
    record.check(offset <= size, 2, "member lies outside its struct")?;
    record.check(sections.has(Section::Types, type_index), 3, "no such type")?;
    let [kind, inner, ..] = sections
        .record::<4>(Section::Types, type_index as usize)
        .words;
    if kind == 6 {
        record.check(sections.has(Section::Structs, inner), 3, "no such struct")?;
        let inner_size = sections.record::<6>(Section::Structs, inner as usize).words[2];
        let fits = inner_size < size && offset <= size - inner_size;
        record.check(fits, 3, "struct does not fit into its struct")?;
    }
    Ok(())
}

/// Checks that following choices from case to case ends. References are known to be good.
pub(crate) fn choices_end(sections: &Sections<'_>) -> Result<(), TablesError> {
    let mut states = vec![State::New; sections.count(Section::Choices)];
    let mut open = Vec::new();
    for start in 0..states.len() {
        open.push(Visit::Enter(start));
        while let Some(visit) = open.pop() {
            match visit {
                Visit::Leave(choice) => states[choice] = State::Done,
                Visit::Enter(choice) => match states[choice] {
                    State::Done => {}
                    State::Open => {
                        let record: Record<6> = sections.record(Section::Choices, choice);
                        return record.error(3, "choice leads back to itself");
                    }
                    State::New => {
                        states[choice] = State::Open;
                        open.push(Visit::Leave(choice));
                        open.extend(choices_of(sections, choice).map(Visit::Enter));
                    }
                },
            }
        }
    }
    Ok(())
}

#[derive(Debug, Clone, Copy)]
enum State {
    New,
    Open,
    Done,
}

#[derive(Debug)]
enum Visit {
    Enter(usize),
    Leave(usize),
}

/// The choices that a choice can lead to at once.
fn choices_of<'a>(sections: &'a Sections<'_>, choice: usize) -> impl Iterator<Item = usize> + 'a {
    let [_, _, _, first, count, default] = sections.record(Section::Choices, choice).words;
    let cases = (first..first + count).map(|case| {
        let [_, _, type_index] = sections.record(Section::Cases, case as usize).words;
        type_index
    });
    cases.chain([default]).filter_map(|type_index| {
        match sections
            .record::<4>(Section::Types, type_index as usize)
            .words
        {
            [10, choice, ..] => Some(choice as usize),
            _ => None,
        }
    })
}
