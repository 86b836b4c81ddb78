//! The writer of the tape: a flat array of words that says where everything in a batch of messages
//! stands.
//!
//! All indices are word indices into the tape, all offsets byte offsets into the input; 0 means
//! none. Every record, frame and node is written whole or not at all, and [`Full`] is the only
//! error.

/// The tape has no room for what was to be written. What the failed call wrote is undone: the
/// caller passes the tape on as it is, or calls again with a larger one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Full;

impl core::fmt::Display for Full {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("the tape is full; parse again with a larger one")
    }
}

impl core::error::Error for Full {}

/// Words at the start of the tape, before the first record.
pub mod header {
    /// Number of message records in the chain.
    pub const RECORDS: usize = 0;
    /// Index of the first record.
    pub const FIRST: usize = 1;
    /// Status bits of a receive call; the parser leaves them 0.
    pub const STATUS: usize = 2;
    /// Words of this header.
    pub const WORDS: usize = 4;
}

/// Words of a message record, counted from the record's index.
pub mod record {
    /// Index of the next record.
    pub const NEXT: usize = 0;
    /// Byte offset of the message (its `nlmsghdr`) in the input.
    pub const START: usize = 1;
    /// Bytes of the message that are there: `nlmsg_len`, or what is left.
    pub const LENGTH: usize = 2;
    /// Operation, index into the tables; 0 when unknown.
    pub const OPERATION: usize = 3;
    /// Family, index into the tables; 0 when unknown.
    pub const FAMILY: usize = 4;
    /// Frame of the body.
    pub const BODY: usize = 5;
    /// First problem node.
    pub const PROBLEMS: usize = 6;
    /// Byte offset of the first byte behind `nlmsghdr` and, in generic netlink, `genlmsghdr`.
    pub const BODY_OFFSET: usize = 7;
    /// Bits of [`super::flag`].
    pub const FLAGS: usize = 8;
    /// Number of the datagram in its batch.
    pub const DATAGRAM: usize = 9;
    /// One of [`super::class`].
    pub const CLASS: usize = 10;
    /// Record of the request that an error echoes; not in the chain of records.
    pub const INNER: usize = 11;
    /// Where a session sends the message.
    pub const ROUTE: usize = 12;
    /// The request that a session answers with the message.
    pub const TOKEN: usize = 13;
    /// Multicast group of the datagram; 0 for unicast.
    pub const GROUP: usize = 14;
    /// Port of the datagram's sender; 0 for the kernel.
    pub const SENDER: usize = 15;
    /// Words of a record.
    pub const WORDS: usize = 16;
}

/// Bits of a record's flags word.
pub mod flag {
    /// The message is a request.
    pub const REQUEST: u32 = 1;
    /// The message is shorter than the fixed header of its operation.
    pub const HEADER_SHORT: u32 = 2;
    /// Some place of the message is malformed; the problem nodes say which.
    pub const MALFORMED: u32 = 4;
}

/// Values of a record's class word.
pub mod class {
    /// A message of the protocol.
    pub const DATA: u32 = 0;
    /// `NLMSG_NOOP`.
    pub const NOOP: u32 = 1;
    /// `NLMSG_ERROR`: a refusal, or an acknowledgement.
    pub const ERROR: u32 = 2;
    /// `NLMSG_DONE`.
    pub const DONE: u32 = 3;
    /// `NLMSG_OVERRUN`.
    pub const OVERRUN: u32 = 4;
}

/// Codes of a problem node `[next, code, offset, length]`; offset and length tell the bytes meant.
pub mod problem {
    /// `nlmsg_len` is below 16 or beyond the datagram.
    pub const MESSAGE_LENGTH: u32 = 1;
    /// `nla_len` is below 4 or beyond the nest.
    pub const ATTRIBUTE_LENGTH: u32 = 2;
    /// More than padding is left behind the last attribute.
    pub const TRAILING_BYTES: u32 = 3;
    /// The message ends inside its fixed header. Alone, it does not make a message malformed: old
    /// tools send short headers.
    pub const HEADER_SHORT: u32 = 4;
    /// More than 32 nests inside each other.
    pub const TOO_DEEP: u32 = 5;
    /// The payload of a nest does not begin with an attribute.
    pub const NEST_EXPECTED: u32 = 6;
    /// A struct that attributes or further records should follow is cut short.
    pub const STRUCT_SHORT: u32 = 7;
    /// An element is longer than what is left.
    pub const ELEMENT_LENGTH: u32 = 8;
    /// A value inside an element ends before it is whole, or there are fewer than were counted.
    pub const VALUE_SHORT: u32 = 9;
}

/// Reasons of an overflow node `[next, raw type, offset, length, reason]`.
pub mod overflow {
    /// The set has no attribute of this number.
    pub const UNKNOWN: u32 = 1;
    /// An attribute that does not repeat came again later.
    pub const DUPLICATE: u32 = 2;
    /// The value is in its slot as well, but its length is not its type's width.
    pub const WIDTH: u32 = 3;
}

/// Set in a slot that holds an index instead of a byte offset.
pub const INDEX_BIT: u32 = 0x8000_0000;

/// The index of a message record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordIndex(u32);

impl RecordIndex {
    /// The word index of the record's first word.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a session adds to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Annotation {
    /// Where the message goes; the numbers are the session's.
    pub route: u32,
    /// The request it belongs to, 0 for none.
    pub token: u32,
    /// Multicast group of the datagram, 0 for unicast.
    pub group: u32,
    /// Port of the datagram's sender, 0 for the kernel.
    pub sender: u32,
}

/// A state of the tape to go back to.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    position: usize,
    records: u32,
    last: u32,
}

/// A tape being written.
#[derive(Debug)]
pub struct Tape<'w> {
    words: &'w mut [u32],
    position: usize,
    /// The words from `position` to here are zero.
    zeroed: usize,
    records: u32,
    last: u32,
}

/// Words zeroed at a time: it is quicker than zeroing each record and frame by itself.
const ZEROED_AHEAD: usize = 1024;

impl<'w> Tape<'w> {
    /// Starts an empty tape in `words`, whatever stood there before. Words beyond 2^31 stay unused.
    pub fn new(words: &'w mut [u32]) -> Self {
        let usable = words.len().min(INDEX_BIT as usize);
        let words = words.get_mut(..usable).unwrap_or_default();
        words
            .iter_mut()
            .take(header::WORDS)
            .for_each(|word| *word = 0);
        Tape {
            words,
            position: header::WORDS,
            zeroed: header::WORDS,
            records: 0,
            last: 0,
        }
    }

    /// Words written so far, header included. The words behind them mean nothing.
    pub fn words_used(&self) -> usize {
        self.position.min(self.words.len())
    }

    /// Number of message records written so far, without the echoed requests inside errors.
    pub fn records(&self) -> u32 {
        self.records
    }

    /// The words written so far.
    pub fn words(&self) -> &[u32] {
        self.words.get(..self.position).unwrap_or_default()
    }

    /// Whether there is room for the words at the tape's start, without which nothing is a tape.
    pub(crate) fn has_header(&self) -> bool {
        self.words.len() >= header::WORDS
    }

    /// Sets the status word; does nothing when the tape is too short to have one.
    pub fn set_status(&mut self, status: u32) {
        self.put(header::STATUS, status);
    }

    /// Fills the words of a record that belong to the session.
    pub fn annotate(&mut self, record: RecordIndex, annotation: Annotation) {
        let Annotation {
            route,
            token,
            group,
            sender,
        } = annotation;
        let start = record.index() + record::ROUTE;
        if let Some(place) = self.words.get_mut(start..start + 4) {
            place.copy_from_slice(&[route, token, group, sender]);
        }
    }

    /// One word of a record, by its place in [`record`].
    pub fn field(&self, record: RecordIndex, place: usize) -> u32 {
        self.get(record.index() + place)
    }

    /// The state to come back to with [`Tape::rewind`].
    pub fn mark(&self) -> Mark {
        Mark {
            position: self.position,
            records: self.records,
            last: self.last,
        }
    }

    /// Forgets all that was written since `mark` was taken of this tape.
    pub fn rewind(&mut self, mark: Mark) {
        self.position = mark.position;
        self.zeroed = mark.position;
        self.records = mark.records;
        self.last = mark.last;
        self.put(header::RECORDS, mark.records);
        if mark.last == 0 {
            self.put(header::FIRST, 0);
        } else {
            self.put(mark.last as usize + record::NEXT, 0);
        }
    }

    /// Takes `count` zeroed words at the end of the tape.
    #[inline(always)]
    pub(crate) fn take(&mut self, count: usize) -> Result<u32, Full> {
        let start = self.position;
        let end = start + count;
        if end > self.zeroed {
            self.zero_until(end)?;
        }
        self.position = end;
        Ok(start as u32)
    }

    /// Zeroes words ahead, at least until `end`.
    #[cold]
    fn zero_until(&mut self, end: usize) -> Result<(), Full> {
        if end > self.words.len() {
            return Err(Full);
        }
        let ahead = (end + ZEROED_AHEAD).min(self.words.len());
        let words = self.words.get_mut(self.zeroed..ahead).ok_or(Full)?;
        words.fill(0);
        self.zeroed = ahead;
        Ok(())
    }

    /// Overwrites the words from `index` on; does nothing when they are not all written.
    #[inline(always)]
    pub(crate) fn write<const N: usize>(&mut self, index: u32, values: [u32; N]) {
        let start = index as usize;
        if let Some(words) = self.words.get_mut(start..start + N) {
            words.copy_from_slice(&values);
        }
    }

    /// Puts a record at the end of the chain.
    pub(crate) fn link(&mut self, index: u32) -> RecordIndex {
        let previous = if self.last == 0 {
            header::FIRST
        } else {
            self.last as usize + record::NEXT
        };
        self.put(previous, index);
        self.last = index;
        self.records += 1;
        self.put(header::RECORDS, self.records);
        RecordIndex(index)
    }

    /// `count` words from `start` on; none when they are not all written.
    #[inline(always)]
    pub(crate) fn slice_mut(&mut self, start: usize, count: usize) -> &mut [u32] {
        self.words.get_mut(start..start + count).unwrap_or_default()
    }

    /// The word at `index`; 0 outside the tape.
    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> u32 {
        self.words.get(index).copied().unwrap_or(0)
    }

    /// Overwrites the word at `index`; does nothing outside the tape.
    #[inline(always)]
    pub(crate) fn put(&mut self, index: usize, value: u32) {
        if let Some(word) = self.words.get_mut(index) {
            *word = value;
        }
    }
}
