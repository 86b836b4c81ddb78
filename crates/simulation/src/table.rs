//! The kinds of objects, and how Linux treats each.

use crate::errno::{EADDRNOTAVAIL, ENODEV, ENOENT, ESRCH};

/// How a dump finds its place again after a datagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Walk {
    /// Behind the last key: what is not touched is told once.
    Key,
    /// By the count of objects told: a change before that place repeats or skips one.
    Count,
}

/// A kind of objects. Its NEW, DEL, GET and SET messages have four consecutive types.
#[derive(Debug)]
pub(crate) struct Table {
    /// nlmsg_type of NEW.
    pub base: u16,
    /// Bytes of the fixed header, a multiple of 4; its first byte is the address family.
    pub header: usize,
    /// Parts of the header that identify an object: offset and width, 1 or 4.
    pub members: &'static [(usize, usize)],
    /// Attributes that identify an object.
    pub attributes: &'static [u16],
    /// An attribute that identifies an object when the members are 0; then a new one gets a number.
    pub name: Option<u16>,
    /// Multicast group: of family AF_INET6, and of all others.
    pub groups: [u32; 2],
    /// Whether adding and removing counts generations, so that dumps tell of it (NLM_F_DUMP_INTR).
    pub counted: bool,
    pub walk: Walk,
    /// Whether NLMSG_DONE has a datagram of its own.
    pub done_alone: bool,
    /// The error for an object that is not there.
    pub missing: i32,
}

impl Table {
    /// The group that changes of an object are told to.
    pub fn group(&self, body: &[u8]) -> u32 {
        const AF_INET6: u8 = 10;
        self.groups[usize::from(body.first() != Some(&AF_INET6))]
    }

    /// Whether a dump of `family` tells of the object.
    pub fn matches(&self, family: u8, body: &[u8]) -> bool {
        family == 0 || self.name.is_some() || body.first() == Some(&family)
    }

    /// The table of a message type.
    pub fn of(kind: u16) -> Option<usize> {
        TABLES.iter().position(|table| table.base == kind & !3)
    }
}

/// All tables. Identity: links by index (or IFLA_IFNAME); addresses by family, prefix length, link, IFA_LOCAL
/// and IFA_ADDRESS; routes by family, prefix length, type of service, table, RTA_DST and RTA_PRIORITY;
/// neighbours by family, link and NDA_DST; rules by family, FRA_DST, FRA_SRC, FRA_PRIORITY and FRA_TABLE;
/// nexthops by NHA_ID.
pub(crate) static TABLES: [Table; 6] = [
    Table {
        base: 16,
        header: 16,
        members: &[(4, 4)],
        attributes: &[],
        name: Some(3),
        groups: [1, 1],
        counted: true,
        walk: Walk::Key,
        done_alone: true,
        missing: ENODEV,
    },
    Table {
        base: 20,
        header: 8,
        members: &[(0, 1), (4, 4), (1, 1)],
        attributes: &[2, 1],
        name: None,
        groups: [9, 5],
        counted: true,
        walk: Walk::Key,
        done_alone: true,
        missing: EADDRNOTAVAIL,
    },
    Table {
        base: 24,
        header: 12,
        members: &[(0, 1), (4, 1), (1, 1), (3, 1)],
        attributes: &[1, 6],
        name: None,
        groups: [11, 7],
        counted: false,
        walk: Walk::Key,
        done_alone: true,
        missing: ESRCH,
    },
    Table {
        base: 28,
        header: 12,
        members: &[(0, 1), (4, 4)],
        attributes: &[1],
        name: None,
        groups: [3, 3],
        counted: false,
        walk: Walk::Count,
        done_alone: true,
        missing: ENOENT,
    },
    Table {
        base: 32,
        header: 12,
        members: &[(0, 1)],
        attributes: &[6, 1, 2, 15],
        name: None,
        groups: [19, 8],
        counted: false,
        walk: Walk::Count,
        done_alone: false,
        missing: ENOENT,
    },
    Table {
        base: 104,
        header: 8,
        members: &[],
        attributes: &[1],
        name: None,
        groups: [32, 32],
        counted: true,
        walk: Walk::Key,
        done_alone: true,
        missing: ENOENT,
    },
];

#[cfg(test)]
mod tests {
    use super::{TABLES, Table};

    #[test]
    fn the_types_of_a_table_are_four() {
        for (place, table) in TABLES.iter().enumerate() {
            for kind in table.base..table.base + 4 {
                assert_eq!(Table::of(kind), Some(place));
            }
            assert_eq!(table.header % 4, 0);
        }
        assert_eq!(Table::of(36), None);
    }
}
