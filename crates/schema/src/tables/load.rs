//! From sections to what the walk reads; every reference that the walk follows is checked here.

use std::collections::HashSet;

use super::elements::Reference;
use super::index::Index;
use super::model::{
    Action, Choice, Generic, Key, Operation, Part, Reading, Selector, Set, Shape, Step, Width,
};
use super::sections::{Record, Section, Sections};
use super::{
    CONTROL, Scope, Tables, TablesError, case_key_number, case_key_text, message_key, reach,
    shapes, shapes::type_size, validate,
};

/// Attribute numbers end here: `NLA_TYPE_MASK`.
const LAST_ATTRIBUTE: u32 = 0x3fff;

pub(crate) fn load(bytes: &[u8]) -> Result<Tables, TablesError> {
    let sections = Sections::new(bytes)?;
    validate::names(&sections)?;
    let shapes = shapes::shapes(&sections)?;
    let mut tables = Tables {
        fingerprint: sections.fingerprint(),
        pool: sections.pool().into(),
        shapes,
        sets: Vec::new(),
        attributes: Vec::new(),
        actions: Vec::new(),
        keys: Vec::new(),
        parts: parts(&sections),
        sizes: sizes(&sections),
        choices: Vec::new(),
        cases: Index::new(&[]),
        operations: Vec::new(),
        messages: Index::new(&[]),
        unasked: Vec::new(),
        generics: Vec::new(),
        control: 0,
    };
    let options = load_choices(&sections, &mut tables)?;
    load_sets(&sections, &mut tables)?;
    put_off(&mut tables, &options);
    load_operations(&sections, &mut tables)?;
    Ok(tables)
}

fn parts(sections: &Sections<'_>) -> Vec<Part> {
    let members = sections.records::<4>(Section::Members);
    let parts = members.map(|(_, record)| {
        let [_, _, condition, type_index] = record.words;
        Part {
            type_index,
            condition: Reference::new(condition),
        }
    });
    parts.collect()
}

fn sizes(sections: &Sections<'_>) -> Vec<u32> {
    let types = 0..sections.count(Section::Types) as u32;
    types.map(|index| type_size(sections, index, 0)).collect()
}

/// Returns the types that each choice can lead to, as pairs of choice and type.
fn load_choices(
    sections: &Sections<'_>,
    tables: &mut Tables,
) -> Result<Vec<(u32, u32)>, TablesError> {
    let (mut cases, mut options) = (Vec::new(), Vec::new());
    let mut ranges = sections.ranges(Section::Cases);
    for (index, record) in sections.records::<6>(Section::Choices) {
        let [_, _, _, first, count, default] = record.words;
        record.check(ranges.has(first, count), 3, "no such cases")?;
        record.check(sections.has(Section::Types, default), 5, "no such type")?;
        let selector = selector(&record)?;
        let mut cased = [0; 4];
        options.push((index as u32, default));
        for case in first..first + count {
            let case = sections.record::<3>(Section::Cases, case as usize);
            let [number, text, type_index] = case.words;
            case.check(sections.has(Section::Types, type_index), 2, "no such type")?;
            let key = match sections.string(text) {
                Some("") => case_key_number(index as u32, number),
                Some(text) => case_key_text(index as u32, text.as_bytes()),
                None => return case.error(1, "no such string"),
            };
            if let Some(bits) = cased.get_mut(number as usize / 64) {
                *bits |= 1u64 << (number % 64);
            }
            cases.push((key, [type_index, text]));
            options.push((index as u32, type_index));
        }
        tables.choices.push(Choice {
            selector,
            cased,
            default,
        });
    }
    validate::choices_end(sections)?;
    tables.cases = Index::new(&cases);
    Ok(options)
}

fn selector(record: &Record<6>) -> Result<Selector, TablesError> {
    let [_, selector, argument, ..] = record.words;
    match selector {
        0 | 6 => {
            // The null record of the section makes choices by nothing: it reads as a byte.
            let (offset, width) = (argument as u16, ((argument >> 16) as u8).max(1));
            record.check(
                matches!(width, 1 | 2 | 4 | 8),
                2,
                "members have 1, 2, 4 or 8 bytes",
            )?;
            let big = argument >> 24 != 0;
            Ok(match selector {
                0 => Selector::Header { offset, width },
                _ => Selector::Payload { offset, width, big },
            })
        }
        1 => Ok(Selector::Attribute { name: argument }),
        2 => Ok(Selector::Message),
        3 => Ok(Selector::Direction),
        4 => Ok(Selector::Length),
        5 => Ok(Selector::Dump),
        7 => Ok(Selector::Part(Reference::new(argument))),
        _ => record.error(1, "unknown selector"),
    }
}

fn load_sets(sections: &Sections<'_>, tables: &mut Tables) -> Result<(), TablesError> {
    let selectors = tables
        .choices
        .iter()
        .filter_map(|choice| match choice.selector {
            Selector::Attribute { name } => Some(name),
            _ => None,
        });
    let names: HashSet<u32> = selectors.collect();
    let mut ranges = sections.ranges(Section::Attributes);
    for (_, record) in sections.records::<5>(Section::Sets) {
        let [_, _, first, count, elements] = record.words;
        record.check(ranges.has(first, count), 2, "no such attributes")?;
        record.check(count <= LAST_ATTRIBUTE + 1, 3, "too many attributes")?;
        record.check(elements <= 1, 4, "unknown kind of set")?;
        let last = if elements == 1 {
            u32::MAX
        } else {
            LAST_ATTRIBUTE
        };
        let set = load_set(sections, tables, &names, (first, count), last)?;
        tables.sets.push(set);
    }
    Ok(())
}

fn load_set(
    sections: &Sections<'_>,
    tables: &mut Tables,
    names: &HashSet<u32>,
    (first, count): (u32, u32),
    last_id: u32,
) -> Result<Set, TablesError> {
    let mut set = Set {
        first: tables.attributes.len() as u32,
        slots: count,
        dense: tables.actions.len() as u32,
        dense_length: 0,
        keys: tables.keys.len() as u32,
        key_count: 0,
    };
    let dense_limit = 8 * count + 64;
    let mut last = None;
    for slot in 0..count {
        let record = sections.record::<5>(Section::Attributes, (first + slot) as usize);
        let [id, name, _, type_index, flags] = record.words;
        record.check(id <= last_id, 0, "attribute number is beyond 14 bits")?;
        record.check(
            last.is_none_or(|last| last < id),
            0,
            "attributes are not sorted by number",
        )?;
        record.check(sections.has(Section::Types, type_index), 3, "no such type")?;
        last = Some(id);
        let action = action(tables, type_index, slot as u16, flags & 1 != 0);
        if id < dense_limit {
            tables
                .actions
                .resize((set.dense + id) as usize, Action::UNKNOWN);
            tables.actions.push(action);
            set.dense_length = id + 1;
        }
        tables.attributes.push((id, action));
        if names.contains(&name) {
            let reading = reading(&sections.record(Section::Types, type_index as usize));
            tables.keys.push(Key {
                name,
                slot: slot as u16,
                reading,
            });
            set.key_count += 1;
        }
    }
    Ok(set)
}

fn action(tables: &Tables, type_index: u32, slot: u16, many: bool) -> Action {
    let (step, width) = match tables.shape(type_index) {
        Shape::None => (Step::Skip, Width::ANY),
        Shape::Leaf { width } => (Step::Leaf, width),
        Shape::Struct { .. } => (Step::Leaf, Width::ANY),
        Shape::Choice { choice } if !many => match assumed_width(tables, choice) {
            Some(width) => (Step::Assume, width),
            None => (Step::Enter, Width::ANY),
        },
        _ => (Step::Enter, Width::ANY),
    };
    Action::new(type_index, slot, many, step, width)
}

/// The width of a choice's default, if that is a leaf and the choice is made by one byte of the
/// message's header: then it is mostly the default, as an address is of IPv4 or IPv6.
fn assumed_width(tables: &Tables, choice: u32) -> Option<Width> {
    let choice = tables.choice(choice)?;
    match (choice.selector, tables.shape(choice.default)) {
        (Selector::Header { width: 1, .. }, Shape::Leaf { width }) => Some(width),
        _ => None,
    }
}

fn reading(record: &Record<4>) -> Reading {
    match record.words {
        [3, ..] => Reading::Text,
        [1, _, flags, _] if flags & 2 != 0 => Reading::Big,
        [1, _, flags, _] if flags & 4 != 0 => Reading::Little,
        _ => Reading::Host,
    }
}

/// Puts off what depends on attributes around it until these are known.
fn put_off(tables: &mut Tables, options: &[(u32, u32)]) {
    let depends = reach::depends_on_attributes(tables, options);
    let of_attributes = tables.attributes.iter_mut().map(|(_, action)| action);
    for action in of_attributes.chain(&mut tables.actions) {
        let depends = depends
            .get(action.type_index as usize)
            .copied()
            .unwrap_or(true);
        if matches!(action.step, Step::Enter | Step::Assume) && depends {
            action.step = Step::EnterLater;
        }
    }
}

fn load_operations(sections: &Sections<'_>, tables: &mut Tables) -> Result<(), TablesError> {
    let mut scopes = Vec::new();
    for (index, record) in sections.records::<9>(Section::Families) {
        let [
            _,
            protocol,
            generic,
            _,
            operation,
            operations,
            group,
            groups,
            flags,
        ] = record.words;
        let in_operations = sections.has_range(Section::Operations, operation, operations);
        record.check(in_operations, 4, "no such operations")?;
        record.check(
            sections.has_range(Section::Groups, group, groups),
            6,
            "no such groups",
        )?;
        record.check(protocol <= CONTROL, 1, "protocol numbers have 16 bits")?;
        let family = index as u32;
        if generic != 0 {
            tables.generics.push(Generic {
                name: generic,
                family,
            });
        }
        if index > 0 && protocol == CONTROL {
            tables.control = family;
        }
        scopes.push(match (generic, address_family(flags)) {
            (0, 0) => Scope::Raw(protocol),
            (0, address_family) => Scope::AddressFamily(protocol, address_family),
            _ => Scope::Generic(family),
        });
    }

    let mut found: Vec<(u64, [u32; 2])> = Vec::new();
    let mut shared = Vec::new();
    for (index, record) in sections.records::<9>(Section::Operations) {
        let [_, _, family, flags, id, body, answer, _, _] = record.words;
        record.check(sections.has(Section::Families, family), 2, "no such family")?;
        record.check(id <= 0xffff, 4, "message types have 16 bits")?;
        record.check(sections.has(Section::Types, body), 5, "no such type")?;
        record.check(
            sections.has(Section::Operations, answer),
            6,
            "no such operation",
        )?;
        tables.operations.push(Operation {
            family,
            body,
            shared: false,
        });
        let Some(&scope) = scopes.get(family as usize) else {
            continue;
        };
        if index > 0 {
            found.push((message_key(scope, id), [flags & 3, index as u32]));
        }
        if let Scope::AddressFamily(protocol, _) = scope {
            shared.push(message_key(Scope::Raw(protocol), id));
        }
    }
    for (key, [_, operation]) in &found {
        if shared.contains(key)
            && let Some(operation) = tables.operations.get_mut(*operation as usize)
        {
            operation.shared = true;
        }
    }
    found.sort_by_key(|&(key, _)| key);
    tables.unasked = unasked(&found);
    tables.messages = Index::new(&by_direction(&found));
    Ok(())
}

/// The address family, in the flags of a family's record, that the bodies of its messages begin with; 0 is any.
fn address_family(flags: u32) -> u8 {
    (flags >> 8 & 0xff) as u8
}

/// From `(key, [directions, operation])`, sorted, the second operation of replies of each key, if there is one.
fn unasked(found: &[(u64, [u32; 2])]) -> Vec<(u64, u32)> {
    let groups = found.chunk_by(|(one, _), (other, _)| one == other);
    let seconds = groups.filter_map(|group| {
        let mut replies = group
            .iter()
            .filter(|(_, [directions, _])| directions & 2 != 0);
        replies
            .nth(1)
            .map(|&(key, [_, operation])| (key, operation))
    });
    seconds.collect()
}

/// From `(key, [directions, operation])` to `(key, [operation of requests, operation of others])`:
/// the first operation of a direction counts, and one of the other direction when there is none.
fn by_direction(found: &[(u64, [u32; 2])]) -> Vec<(u64, [u32; 2])> {
    let groups = found.chunk_by(|(one, _), (other, _)| one == other);
    let pairs = groups.map(|group| {
        let first = |direction: u32| {
            let fitting = group
                .iter()
                .find(|(_, [directions, _])| directions & direction != 0);
            fitting.map(|&(_, [_, operation])| operation)
        };
        let (request, other) = (first(1), first(2));
        let any = request.or(other).unwrap_or(0);
        (group[0].0, [request.unwrap_or(any), other.unwrap_or(any)])
    });
    pairs.filter(|&(_, pair)| pair != [0, 0]).collect()
}
