//! The families' tables: loaded and validated once, then only read.

mod elements;
mod index;
mod load;
mod model;
mod reach;
mod sections;
mod shapes;
mod validate;

use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

pub(crate) use elements::{Framing, Reference};
use index::Index;
use sections::string_bytes;
pub(crate) use sections::{Section, Sections};
pub(crate) use shapes::type_size;

pub(crate) use model::{
    Action, Choice, Generic, Key, Operation, Part, Reading, Records, Selector, Set, Shape, Step,
    Width,
};

/// The protocol number under which the tables list the control messages of all protocols.
const CONTROL: u32 = 0xffff;

/// Why tables were refused, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TablesError {
    /// What is wrong, in words.
    pub reason: String,
    /// Index of the word at fault, from the start of the tables.
    pub word: usize,
}

impl fmt::Display for TablesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "schema tables: {} (word {})",
            self.reason, self.word
        )
    }
}

impl std::error::Error for TablesError {}

/// All that is known of the families.
///
/// Every index that a walk follows was checked when the tables were loaded.
#[derive(Debug)]
pub struct Tables {
    fingerprint: u32,
    pool: Box<[u8]>,
    shapes: Vec<Shape>,
    sets: Vec<Set>,
    /// The attributes of all sets, each set's sorted by number.
    attributes: Vec<(u32, Action)>,
    /// The arrays of actions by attribute number of all sets.
    actions: Vec<Action>,
    keys: Vec<Key>,
    /// The members of all structs, as parts of sequences.
    parts: Vec<Part>,
    /// Bytes that each type takes where no length is told; 0 when what is left decides.
    sizes: Vec<u32>,
    choices: Vec<Choice>,
    /// From a key made of choice and value to type and, for texts, the text's reference.
    cases: Index,
    operations: Vec<Operation>,
    /// From scope and message type (or command) to the operations of requests and others.
    messages: Index,
    /// Operations that share a reply's number, but are sent unasked; few families have any.
    unasked: Vec<(u64, u32)>,
    generics: Vec<Generic>,
    /// The family of control messages; 0 for none.
    control: u32,
}

impl Tables {
    /// Loads and validates tables made by the schema compiler. Takes time and memory in proportion
    /// to their size; whatever the bytes are, the answer is tables that can be walked, or an error.
    pub fn load(bytes: &[u8]) -> Result<Tables, TablesError> {
        load::load(bytes)
    }

    /// The tables of the families that nlkit knows, loaded when first asked for.
    pub fn builtin() -> &'static Tables {
        static BUILTIN: OnceLock<Tables> = OnceLock::new();
        BUILTIN.get_or_init(|| match Tables::load(Tables::builtin_bytes()) {
            Ok(tables) => tables,
            Err(error) => unreachable!("built-in {error}"),
        })
    }

    /// The bytes that [`Tables::builtin`] is loaded from.
    pub fn builtin_bytes() -> &'static [u8] {
        include_bytes!("../../tables/tables.bin")
    }

    /// As [`Tables::load`], but equal bytes are loaded once and stay for as long as the process lives, as the
    /// built-in tables do: for schemas of a user's own, of which there are few.
    ///
    /// # Errors
    /// When the bytes are no tables.
    pub fn interned(bytes: &[u8]) -> Result<&'static Tables, TablesError> {
        type Known = (Box<[u8]>, &'static Tables);
        static KNOWN: Mutex<Vec<Known>> = Mutex::new(Vec::new());
        if bytes == Tables::builtin_bytes() {
            return Ok(Tables::builtin());
        }
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, tables)) = known.iter().find(|(own, _)| **own == *bytes) {
            return Ok(tables);
        }
        let tables: &'static Tables = Box::leak(Box::new(Tables::load(bytes)?));
        known.push((bytes.into(), tables));
        Ok(tables)
    }

    /// The first four bytes of the tables' checksum: equal tables have equal fingerprints.
    pub fn fingerprint(&self) -> u32 {
        self.fingerprint
    }

    /// The operation of a message type of a raw protocol; 0 when unknown.
    #[inline]
    pub(crate) fn raw_operation(&self, protocol: u16, id: u16, request: bool) -> u32 {
        self.message(Scope::Raw(protocol.into()), id.into(), request)
    }

    /// The operation that a message of the same type has when its body begins with `address_family`; 0 when
    /// there is none but that of the type.
    #[cold]
    pub(crate) fn shared_operation(
        &self,
        protocol: u16,
        id: u16,
        request: bool,
        address_family: u8,
    ) -> u32 {
        let scope = Scope::AddressFamily(protocol.into(), address_family);
        self.message(scope, id.into(), request)
    }

    /// The operation of a control message; 0 when unknown.
    pub(crate) fn control_operation(&self, id: u16, request: bool) -> u32 {
        self.message(Scope::Raw(CONTROL), id.into(), request)
    }

    /// The operation of a command of a generic family; 0 when unknown.
    #[inline]
    pub(crate) fn generic_operation(&self, family: u32, command: u8, request: bool) -> u32 {
        self.message(Scope::Generic(family), command.into(), request)
    }

    /// The generic family that registers as `name`; 0 when unknown.
    pub(crate) fn generic_family(&self, name: &[u8]) -> u32 {
        let known = self
            .generics
            .iter()
            .find(|generic| self.text(generic.name) == name);
        known.map_or(0, |generic| generic.family)
    }

    /// The family of control messages; 0 when the tables have none.
    pub(crate) fn control_family(&self) -> u32 {
        self.control
    }

    pub(crate) fn operation(&self, index: u32) -> Operation {
        self.operations
            .get(index as usize)
            .copied()
            .unwrap_or(Operation {
                family: 0,
                body: 0,
                shared: false,
            })
    }

    #[inline(always)]
    pub(crate) fn shape(&self, type_index: u32) -> Shape {
        self.shapes
            .get(type_index as usize)
            .copied()
            .unwrap_or(Shape::None)
    }

    #[inline(always)]
    pub(crate) fn set(&self, index: u32) -> Set {
        self.sets.get(index as usize).copied().unwrap_or_default()
    }

    /// The actions of a set by attribute number, as far as they are dense.
    #[inline(always)]
    pub(crate) fn dense_actions(&self, set: Set) -> &[Action] {
        let start = set.dense as usize;
        self.actions
            .get(start..start + set.dense_length as usize)
            .unwrap_or_default()
    }

    /// The attributes of a set, sorted by number.
    pub(crate) fn attributes_of(&self, set: Set) -> &[(u32, Action)] {
        let start = set.first as usize;
        self.attributes
            .get(start..start + set.slots as usize)
            .unwrap_or_default()
    }

    /// The action of any attribute number.
    pub(crate) fn action(&self, set: Set, id: u32) -> Action {
        if let Some(&action) = self.dense_actions(set).get(id as usize) {
            return action;
        }
        let attributes = self.attributes_of(set);
        let found = attributes.binary_search_by_key(&id, |&(id, _)| id).ok();
        found
            .and_then(|at| attributes.get(at))
            .map_or(Action::UNKNOWN, |&(_, action)| action)
    }

    /// A part of a sequence.
    pub(crate) fn part(&self, index: u32) -> Option<Part> {
        self.parts.get(index as usize).copied()
    }

    /// Bytes that a value of the type takes where no length is told; 0 when what is left decides.
    pub(crate) fn size(&self, type_index: u32) -> usize {
        self.sizes
            .get(type_index as usize)
            .map_or(0, |&size| size as usize)
    }

    /// The attribute of a set that has the name with this reference, if choices are made by it.
    pub(crate) fn key(&self, set: u32, name: u32) -> Option<Key> {
        let set = self.set(set);
        let start = set.keys as usize;
        let keys = self.keys.get(start..start + set.key_count as usize)?;
        keys.iter().copied().find(|key| key.name == name)
    }

    #[inline]
    pub(crate) fn choice(&self, index: u32) -> Option<&Choice> {
        self.choices.get(index as usize)
    }

    /// The type that a choice takes for a number; `None` when no case says.
    pub(crate) fn case_of_number(&self, choice: u32, number: u64) -> Option<u32> {
        let number = u32::try_from(number).ok()?;
        self.cases
            .get(case_key_number(choice, number))
            .map(|[type_index, _]| type_index)
    }

    /// The type that a choice takes for a text; `None` when no case says.
    pub(crate) fn case_of_text(&self, choice: u32, text: &[u8]) -> Option<u32> {
        let same = |[_, reference]: [u32; 2]| self.text(reference) == text;
        self.cases
            .find(case_key_text(choice, text), same)
            .map(|[type_index, _]| type_index)
    }

    #[inline(always)]
    /// The operation of a command of a generic family that nobody asked for; 0 when the command's
    /// number means the same in replies.
    #[cold]
    pub(crate) fn unasked_operation(&self, family: u32, command: u8) -> u32 {
        let key = message_key(Scope::Generic(family), command.into());
        let found = self.unasked.iter().find(|&&(each, _)| each == key);
        found.map_or(0, |&(_, operation)| operation)
    }

    fn message(&self, scope: Scope, id: u32, request: bool) -> u32 {
        self.messages
            .get(message_key(scope, id))
            .map_or(
                0,
                |[of_requests, of_others]| {
                    if request { of_requests } else { of_others }
                },
            )
    }

    fn text(&self, reference: u32) -> &[u8] {
        string_bytes(&self.pool, reference).unwrap_or_default()
    }
}

/// What the numbers of messages belong to.
#[derive(Debug, Clone, Copy)]
enum Scope {
    /// A protocol: message types.
    Raw(u32),
    /// A protocol and an address family: message types whose body begins with the latter.
    AddressFamily(u32, u8),
    /// A family of generic netlink: commands.
    Generic(u32),
}

fn message_key(scope: Scope, id: u32) -> u64 {
    match scope {
        Scope::Raw(protocol) => u64::from(protocol) << 32 | u64::from(id),
        Scope::AddressFamily(protocol, family) => {
            1 << 62 | u64::from(family) << 48 | u64::from(protocol) << 32 | u64::from(id)
        }
        Scope::Generic(family) => 1 << 63 | u64::from(family) << 32 | u64::from(id),
    }
}

fn case_key_number(choice: u32, number: u32) -> u64 {
    u64::from(choice) << 33 | u64::from(number)
}

/// Different texts may have one key: compare them.
fn case_key_text(choice: u32, text: &[u8]) -> u64 {
    // FNV-1a, which is quick for the few bytes of a kind's name.
    let hash = text.iter().fold(0x811c_9dc5u32, |hash, &byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    u64::from(choice) << 33 | 1 << 32 | u64::from(hash)
}
