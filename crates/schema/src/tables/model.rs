//! What the walk needs of the tables, in the form it is quickest to read.

use super::elements::{Framing, Reference};

/// How the walk treats a value of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Padding, an unused number, or no type at all.
    None,
    /// A value the walk does not look into.
    Leaf { width: Width },
    /// A struct and nothing behind it.
    Struct { size: u32 },
    /// A struct, and the attributes of a set behind it.
    StructThen { size: u32, set: u32 },
    /// Attributes of a set.
    Nest { set: u32 },
    /// Attributes whose numbers are indices, all of one type.
    List { element: u32 },
    /// Structs that tell their own length, each perhaps with attributes of a set behind it.
    Records(Records),
    /// A type that depends on something else in the message.
    Choice { choice: u32 },
    /// Information elements: numbers, lengths and values in a framing of their own.
    Elements { set: u32, framing: Framing },
    /// Values one behind the other, each where the one before ends; its parts stand in `Tables::parts`.
    Sequence { first: u32, count: u32 },
    /// So many values of a type one behind the other.
    Several {
        element: u32,
        /// How many; without it as many as there is room for.
        count: Reference,
        /// Bytes of each, where its type does not say.
        size: Reference,
    },
    /// A value of another type that takes so many bytes.
    Limited { inner: u32, length: Reference },
}

/// A part of a sequence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub type_index: u32,
    /// The part is there if this is not 0.
    pub condition: Reference,
}

/// The layout of records that tell their own length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Records {
    /// Type of a record.
    pub element: u32,
    /// Bytes of a record's struct.
    pub size: u32,
    /// Set of the attributes behind the struct; 0 for none.
    pub set: u32,
    /// Byte offset, in the struct, of the u16 that tells the record's length.
    pub length_at: u16,
    /// What the start of the next record is aligned to: 1, 2, 4 or 8.
    pub alignment: u16,
}

/// The payload lengths that a leaf may have, in one byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Width(u8);

impl Width {
    pub const ANY: Width = Width(0);
    /// Of `uint` and `sint`.
    pub const FOUR_OR_EIGHT: Width = Width(12);

    /// Exactly 1, 2, 4 or 8 bytes.
    pub const fn exact(bytes: u8) -> Width {
        Width(bytes)
    }

    /// Whether a length fits, as far as one comparison tells.
    #[inline(always)]
    pub fn plainly_fits(self, length: usize) -> bool {
        self == Width::ANY || length == usize::from(self.0)
    }

    pub fn fits(self, length: usize) -> bool {
        match self {
            Width::FOUR_OR_EIGHT => length == 4 || length == 8,
            _ => self.plainly_fits(length),
        }
    }
}

/// What to do with an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Note its offset.
    Leaf,
    /// Note its offset, and look into it.
    Enter,
    /// As [`Step::Leaf`], if the choice it is has no case for the byte it is made by.
    Assume,
    /// As [`Step::Enter`], but when all leaves of the frame are noted: something inside depends on
    /// attributes around it.
    EnterLater,
    /// The set does not know its number.
    Unknown,
    /// Padding, or an unused number.
    Skip,
}

/// What to do with an attribute, and where in the frame it belongs: eight bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Action {
    pub type_index: u32,
    /// Slot of the frame, and [`Action::MANY`].
    place: u16,
    pub step: Step,
    pub width: Width,
}

impl Action {
    pub const UNKNOWN: Action = Action {
        type_index: 0,
        place: 0,
        step: Step::Unknown,
        width: Width::ANY,
    };
    /// The attribute repeats: its slot holds a list.
    const MANY: u16 = 0x8000;

    pub fn new(type_index: u32, slot: u16, many: bool, step: Step, width: Width) -> Self {
        let place = if many { slot | Action::MANY } else { slot };
        Action {
            type_index,
            place,
            step,
            width,
        }
    }

    /// Whether there is nothing to do but to note the offset of a payload of `length` bytes,
    /// provided that the slot, which is then [`Action::place`], is free.
    #[inline(always)]
    pub fn is_plain(self, length: usize) -> bool {
        self.step == Step::Leaf && self.width.plainly_fits(length)
    }

    /// The slot of a leaf that does not repeat; no slot of any set for an attribute that does.
    #[inline(always)]
    pub fn place(self) -> usize {
        usize::from(self.place)
    }

    pub fn slot(self) -> u16 {
        self.place & !Action::MANY
    }

    pub fn is_many(self) -> bool {
        self.place & Action::MANY != 0
    }
}

/// The attributes of a set.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Set {
    /// First attribute (in `Tables::attributes`) and their number; slot k is attribute k.
    pub first: u32,
    pub slots: u32,
    /// Start and length (in `Tables::actions`) of the array of actions by attribute number.
    /// Greater numbers are searched among the attributes.
    pub dense: u32,
    pub dense_length: u32,
    /// Start and number (in `Tables::keys`) of the attributes that choices are made by.
    pub keys: u32,
    pub key_count: u32,
}

/// An attribute that choices are made by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    /// Reference of its name.
    pub name: u32,
    pub slot: u16,
    pub reading: Reading,
}

/// How to read the value of an attribute that a choice is made by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Text,
    /// A number in the message's byte order.
    Host,
    Big,
    Little,
}

/// What a choice is made by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Selector {
    /// Bytes of the message's body.
    Header { offset: u16, width: u8 },
    /// The attribute of this name, in the nearest frame that has it.
    Attribute { name: u32 },
    /// The message type, or the command.
    Message,
    /// 1 for requests, 0 for others.
    Direction,
    /// Bytes of the payload.
    Length,
    /// 1 for requests of a dump, 0 for others.
    Dump,
    /// Bytes of the payload itself, in the message's order unless they are always big-endian.
    Payload { offset: u16, width: u8, big: bool },
    /// Bits of a part of the innermost open sequence.
    Part(Reference),
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    pub selector: Selector,
    /// A bit for each byte that there is a case for. Only kept of choices made by one byte.
    pub cased: [u64; 4],
    /// Type when no case matches; 0 for none.
    pub default: u32,
}

impl Choice {
    /// Whether there is no case for `byte`, by which alone the choice is made.
    #[inline]
    pub fn lacks_case(&self, byte: u8) -> bool {
        let bits = self.cased[usize::from(byte >> 6)];
        bits >> (byte & 63) & 1 == 0
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Operation {
    pub family: u32,
    pub body: u32,
    /// Families of one address family have messages of the same type.
    pub shared: bool,
}

/// A family of generic netlink.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Generic {
    /// Reference of the name it registers with the kernel.
    pub name: u32,
    pub family: u32,
}
