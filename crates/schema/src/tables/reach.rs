//! Which types depend on attributes around them.

use super::Tables;
use super::model::{Selector, Shape};

/// Rounds after which every type counts as depending. The kernel's families need a few.
const ROUNDS: usize = 64;

/// For each type, whether a value of it can hold, at any depth, a choice made by an attribute: it
/// can only be looked into when the leaves around it are known. `options` are the types each choice
/// can lead to, as pairs of choice and type.
pub(crate) fn depends_on_attributes(tables: &Tables, options: &[(u32, u32)]) -> Vec<bool> {
    let by_attribute =
        |choice: &super::Choice| matches!(choice.selector, Selector::Attribute { .. });
    let mut found = Found {
        types: vec![false; tables.shapes.len()],
        sets: vec![false; tables.sets.len()],
        choices: tables.choices.iter().map(by_attribute).collect(),
    };
    for _ in 0..ROUNDS {
        if !found.spread(tables, options) {
            return found.types;
        }
    }
    vec![true; tables.shapes.len()]
}

/// What is known to depend so far.
struct Found {
    types: Vec<bool>,
    sets: Vec<bool>,
    choices: Vec<bool>,
}

impl Found {
    /// Goes one step further; tells whether anything was new.
    fn spread(&mut self, tables: &Tables, options: &[(u32, u32)]) -> bool {
        let mut changed = false;
        for (index, &shape) in tables.shapes.iter().enumerate() {
            let depends = match shape {
                Shape::None | Shape::Leaf { .. } | Shape::Struct { .. } => false,
                Shape::StructThen { set, .. } | Shape::Nest { set } => is(&self.sets, set),
                Shape::List { element } => is(&self.types, element),
                Shape::Records(records) => is(&self.sets, records.set),
                Shape::Choice { choice } => is(&self.choices, choice),
                Shape::Elements { set, .. } => is(&self.sets, set),
                Shape::Sequence { first, count } => (first..first + count).any(|part| {
                    let part = tables.part(part);
                    part.is_some_and(|part| is(&self.types, part.type_index))
                }),
                Shape::Several { element, .. } => is(&self.types, element),
                Shape::Limited { inner, .. } => is(&self.types, inner),
            };
            changed |= learn(&mut self.types, index, depends);
        }
        for (index, set) in tables.sets.iter().enumerate() {
            let depends = tables
                .attributes_of(*set)
                .iter()
                .any(|(_, action)| is(&self.types, action.type_index));
            changed |= learn(&mut self.sets, index, depends);
        }
        for &(choice, option) in options {
            let depends = is(&self.types, option);
            changed |= learn(&mut self.choices, choice as usize, depends);
        }
        changed
    }
}

fn is(flags: &[bool], index: u32) -> bool {
    flags.get(index as usize).copied().unwrap_or(false)
}

fn learn(flags: &mut [bool], index: usize, depends: bool) -> bool {
    match flags.get_mut(index) {
        Some(flag) if depends && !*flag => {
            *flag = true;
            true
        }
        _ => false,
    }
}
