//! Objects of the tests: links, routes and neighbours with a number each.

use nlkit_simulation::{Head, attribute, message};

pub const NEWLINK: u16 = 16;
pub const GETLINK: u16 = 18;
pub const NEWROUTE: u16 = 24;
pub const NEWNEIGH: u16 = 28;
/// NEW types of the tables used: counted, not counted, not counted and walked by count.
pub const TABLES: [u16; 3] = [NEWLINK, NEWROUTE, NEWNEIGH];
/// The groups that their changes are told to.
pub const GROUPS: [u32; 3] = [1, 7, 3];

pub const DELETE: u16 = 1;
pub const GET: u16 = 2;
pub const SET: u16 = 3;

pub const ECHO: u16 = 0x8;
pub const REPLACE: u16 = 0x100;
pub const CREATE: u16 = 0x400;

/// The body of object `number` of a table, with a value that changes and `filler` more bytes.
pub fn body(table: u16, number: u32, value: u32, filler: usize) -> Vec<u8> {
    let number = number + 1;
    let mut body = match table {
        NEWLINK => [&[0; 4][..], &number.to_ne_bytes(), &[0; 8]].concat(),
        NEWROUTE => vec![2, 32, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0],
        _ => [&[2, 0, 0, 0][..], &1u32.to_ne_bytes(), &[0; 4]].concat(),
    };
    if table != NEWLINK {
        body.extend_from_slice(&attribute(1, &number.to_be_bytes()));
    }
    // IFLA_MTU, RTA_OIF, NDA_PROBES.
    body.extend_from_slice(&attribute(4, &value.to_ne_bytes()));
    for part in vec![7; filler].chunks(60_000) {
        // No attribute of any table.
        body.extend_from_slice(&attribute(900, part));
    }
    body
}

/// The number of the object that a body describes.
pub fn number(table: u16, body: &[u8]) -> u32 {
    let number = match table {
        NEWLINK => u32::from_ne_bytes(body[4..8].try_into().unwrap()),
        _ => u32::from_be_bytes(body[16..20].try_into().unwrap()),
    };
    number - 1
}

/// A request, as a caller hands it over.
pub fn request(kind: u16, flags: u16, body: &[u8]) -> Vec<u8> {
    let head = Head {
        kind,
        flags,
        ..Head::default()
    };
    message(head, body)
}

/// A request for a dump of a table.
pub fn dump(table: u16) -> Vec<u8> {
    request(table + GET, 0, &[0; 16])
}
