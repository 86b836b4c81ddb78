//! The raw form of the tables: a header, twelve sections of fixed-size records, and a string pool.

use nlkit_wire::Order;

use super::TablesError;

const MAGIC: u32 = 0x544b_4c4e;
const VERSION: u32 = 1;
const SECTION_COUNT: u32 = 13;
const SECTIONS_AT: usize = 5;

/// A section of records; its number in the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    Types = 1,
    Sets,
    Attributes,
    Structs,
    Members,
    Enums,
    Entries,
    Choices,
    Cases,
    Families,
    Operations,
    Groups,
}

impl Section {
    const ALL: [Section; 12] = [
        Section::Types,
        Section::Sets,
        Section::Attributes,
        Section::Structs,
        Section::Members,
        Section::Enums,
        Section::Entries,
        Section::Choices,
        Section::Cases,
        Section::Families,
        Section::Operations,
        Section::Groups,
    ];

    /// Words of one record.
    fn width(self) -> usize {
        match self {
            Section::Cases => 3,
            Section::Types | Section::Members | Section::Entries | Section::Groups => 4,
            Section::Sets | Section::Attributes | Section::Enums => 5,
            Section::Structs | Section::Choices => 6,
            Section::Families | Section::Operations => 9,
        }
    }
}

/// A record and the place it was read from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record<const N: usize> {
    pub words: [u32; N],
    at: usize,
}

impl<const N: usize> Record<N> {
    /// An error at word `place` of this record.
    pub fn error<T>(&self, place: usize, reason: &str) -> Result<T, TablesError> {
        Err(TablesError {
            reason: reason.into(),
            word: self.at + place,
        })
    }

    /// Fails with `reason` at word `place` unless `holds`.
    pub fn check(&self, holds: bool, place: usize, reason: &str) -> Result<(), TablesError> {
        if holds {
            Ok(())
        } else {
            self.error(place, reason)
        }
    }
}

/// The sections of tables whose header, sizes and section bounds are checked.
#[derive(Debug)]
pub(crate) struct Sections<'a> {
    bytes: &'a [u8],
    pool: &'a [u8],
    /// First word and number of records of each section but the pool.
    places: [(usize, usize); 12],
}

impl<'a> Sections<'a> {
    pub fn new(bytes: &'a [u8]) -> Result<Self, TablesError> {
        let word = |index: usize| {
            let found = Order::Little.read_u32(bytes, index * 4);
            found.ok_or(TablesError {
                reason: "cut short".into(),
                word: index,
            })
        };
        let expect = |index: usize, value: u32, reason: &str| match word(index)? == value {
            true => Ok(()),
            false => Err(TablesError {
                reason: reason.into(),
                word: index,
            }),
        };
        expect(0, MAGIC, "not tables of nlkit")?;
        expect(1, VERSION, "made for another version of nlkit")?;
        expect(
            2,
            u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            "size differs from the header's",
        )?;
        expect(4, SECTION_COUNT, "wrong number of sections")?;

        let (start, length) = (word(SECTIONS_AT)? as usize, word(SECTIONS_AT + 1)? as usize);
        let pool = start
            .checked_add(length)
            .and_then(|end| bytes.get(start..end));
        let pool = pool.ok_or(TablesError {
            reason: "string pool out of bounds".into(),
            word: 5,
        })?;

        let mut places = [(0, 0); 12];
        for section in Section::ALL {
            let at = SECTIONS_AT + 2 * section as usize;
            let (start, count) = (word(at)? as usize, word(at + 1)? as usize);
            let end = count
                .checked_mul(section.width())
                .and_then(|words| words.checked_add(start));
            if end.is_none_or(|end| end > bytes.len() / 4) {
                return Err(TablesError {
                    reason: "section out of bounds".into(),
                    word: at,
                });
            }
            if count == 0 {
                return Err(TablesError {
                    reason: "section without a null record".into(),
                    word: at,
                });
            }
            places[section as usize - 1] = (start, count);
        }
        Ok(Sections {
            bytes,
            pool,
            places,
        })
    }

    /// The first word of the checksum in the header.
    pub fn fingerprint(&self) -> u32 {
        self.word(3)
    }

    pub fn pool(&self) -> &'a [u8] {
        self.pool
    }

    /// Number of records of a section, the null record included.
    pub fn count(&self, section: Section) -> usize {
        self.places[section as usize - 1].1
    }

    /// Whether `index` is that of a record of the section.
    pub fn has(&self, section: Section, index: u32) -> bool {
        (index as usize) < self.count(section)
    }

    /// Whether `first` and the `count - 1` records behind it are records of the section.
    pub fn has_range(&self, section: Section, first: u32, count: u32) -> bool {
        first
            .checked_add(count)
            .is_some_and(|end| end as usize <= self.count(section))
    }

    /// Checks ranges of a section's records that may not, all together, be much larger than it.
    pub fn ranges(&self, section: Section) -> Ranges {
        Ranges {
            count: self.count(section),
            left: 4 * self.count(section),
        }
    }

    /// A record; zeros outside the section. `N` is the section's width.
    pub fn record<const N: usize>(&self, section: Section, index: usize) -> Record<N> {
        debug_assert_eq!(section.width(), N);
        let (start, count) = self.places[section as usize - 1];
        let at = start + index * N;
        let mut words = [0; N];
        if index < count {
            (0..)
                .zip(&mut words)
                .for_each(|(place, word)| *word = self.word(at + place));
        }
        Record { words, at }
    }

    /// All records of a section with their indices.
    pub fn records<const N: usize>(
        &self,
        section: Section,
    ) -> impl Iterator<Item = (usize, Record<N>)> + '_ {
        (0..self.count(section)).map(move |index| (index, self.record(section, index)))
    }

    /// The string that `reference` means, or `None` when it is not one.
    pub fn string(&self, reference: u32) -> Option<&'a str> {
        std::str::from_utf8(string_bytes(self.pool, reference)?).ok()
    }

    fn word(&self, index: usize) -> u32 {
        Order::Little.read_u32(self.bytes, index * 4).unwrap_or(0)
    }
}

/// Bounds the work that ranges which overlap could cause: see [`Sections::ranges`].
#[derive(Debug)]
pub(crate) struct Ranges {
    count: usize,
    left: usize,
}

impl Ranges {
    /// Whether `first` and the `count - 1` records behind it are records of the section, and the
    /// ranges so far are not too large together.
    pub fn has(&mut self, first: u32, count: u32) -> bool {
        let (first, count) = (first as usize, count as usize);
        let left = self.left.checked_sub(count);
        self.left = left.unwrap_or(0);
        left.is_some() && first <= self.count && count <= self.count - first
    }
}

/// The bytes of a string of the pool: a length of two bytes stands before them.
pub(crate) fn string_bytes(pool: &[u8], reference: u32) -> Option<&[u8]> {
    let start = reference as usize;
    let length = usize::from(Order::Little.read_u16(pool, start)?);
    pool.get(start + 2..)?.get(..length)
}
