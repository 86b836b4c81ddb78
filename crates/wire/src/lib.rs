//! Netlink framing: message and attribute walks over bytes, without I/O or allocation.
//!
//! **No function of this crate panics, whatever the bytes.** A constructor checks every bound that
//! the getters of the value it returns rely on, and a walk yields only what lies inside the bytes it
//! was given; it always ends.
//!
//! A walk has two forms. The lenient one ([`messages`], [`attributes`]) yields all that is
//! well-formed and then tells what is left over; the strict one ([`strict_messages`],
//! [`strict_attributes`]) ends with the error. Both say what was needed, what there was, and where
//! ([`LengthError`]).
//!
//! ```
//! use nlkit_wire::{Order, attributes};
//!
//! let bytes = [8, 0, 4, 0, 2, 0, 0, 0, 6, 0, 3, 0];
//! let mut walk = attributes(&bytes, Order::Little);
//! let output_interface = walk.next().unwrap();
//! assert_eq!((output_interface.id(), output_interface.payload()), (4, &[2, 0, 0, 0][..]));
//! assert!(walk.next().is_none());
//! let cut = walk.remainder().unwrap();
//! assert_eq!((cut.offset, cut.needed, cut.available), (8, 6, 4));
//! ```
#![no_std]
#![forbid(unsafe_code)]

mod attribute;
mod constants;
mod error;
mod header;
mod message;
mod order;

pub use attribute::{Attribute, Attributes, StrictAttributes, attributes, strict_attributes};
pub use constants::*;
pub use error::{Layer, LengthError};
pub use header::{AttributeHeader, GenericHeader, MessageHeader};
pub use message::{Message, Messages, StrictMessages, messages, strict_messages};
pub use order::Order;

/// Rounds a length up to the four bytes that messages and attributes are aligned to (`NLMSG_ALIGN`,
/// `NLA_ALIGN`).
///
/// Saturates instead of wrapping round at the end of the address space.
#[inline(always)]
pub const fn align(length: usize) -> usize {
    length.saturating_add(3) & !3
}
