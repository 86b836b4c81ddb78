//! Capture files made by hand, as tcpdump and Wireshark write them, and what is read of them.
#![allow(dead_code)]

use std::io::Write;

use nlkit_capture::{Capture, Direction, Reader};

pub const NETLINK: u32 = 253;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Little,
    Big,
}

impl Order {
    pub fn u16(self, value: u16) -> [u8; 2] {
        match self {
            Order::Little => value.to_le_bytes(),
            Order::Big => value.to_be_bytes(),
        }
    }

    pub fn u32(self, value: u32) -> [u8; 4] {
        match self {
            Order::Little => value.to_le_bytes(),
            Order::Big => value.to_be_bytes(),
        }
    }
}

/// One way to write a capture.
#[derive(Debug, Clone, Copy)]
pub struct Flavour {
    pub order: Order,
    pub nanoseconds: bool,
    /// pcapng.
    pub block: bool,
    pub gzip: bool,
    pub packet_type: u16,
    /// The packets have their link-layer header already.
    pub plain: bool,
}

impl Default for Flavour {
    fn default() -> Self {
        Flavour {
            order: Order::Little,
            nanoseconds: false,
            block: false,
            gzip: false,
            packet_type: 4,
            plain: false,
        }
    }
}

pub fn flavours() -> impl Iterator<Item = Flavour> {
    let bits = |number: u32, bit: u32| number >> bit & 1 == 1;
    (0..16).map(move |number| Flavour {
        order: if bits(number, 0) {
            Order::Big
        } else {
            Order::Little
        },
        nanoseconds: bits(number, 1),
        block: bits(number, 2),
        gzip: bits(number, 3),
        ..Flavour::default()
    })
}

/// A netlink message of `length` bytes with these flags.
pub fn message(order: Order, flags: u16, length: usize) -> Vec<u8> {
    let mut bytes = [
        &order.u32(length as u32)[..],
        &order.u16(0x10),
        &order.u16(flags),
        &[7; 8],
    ]
    .concat();
    bytes.resize(length, 3);
    bytes
}

/// A file of packets, a second apart.
pub fn file(flavour: Flavour, link: u32, packets: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = match flavour.block {
        true => sections(flavour, link),
        false => header(flavour, link),
    };
    for (index, packet) in (0..).zip(packets) {
        let cooked = [
            &flavour.packet_type.to_be_bytes()[..],
            &[3, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16],
        ]
        .concat();
        let packet = match flavour.plain || link != NETLINK {
            true => packet.clone(),
            false => [cooked, packet.clone()].concat(),
        };
        bytes.extend(record(flavour, index, &packet, packet.len()));
    }
    match flavour.gzip {
        true => compress(&bytes),
        false => bytes,
    }
}

/// One file of every flavour, and raw messages.
pub fn files() -> Vec<Vec<u8>> {
    let messages: Vec<_> = (0..20)
        .map(|index| message(Order::Little, 1, 24 + 4 * index))
        .collect();
    let mut files: Vec<_> = flavours()
        .map(|flavour| file(flavour, NETLINK, &messages))
        .collect();
    files.push(messages.concat());
    files.push(file(Flavour::default(), 1, &messages));
    files
}

fn header(flavour: Flavour, link: u32) -> Vec<u8> {
    let order = flavour.order;
    let magic: u32 = if flavour.nanoseconds {
        0xa1b2_3c4d
    } else {
        0xa1b2_c3d4
    };
    let mut bytes = order.u32(magic).to_vec();
    bytes.extend([order.u16(2), order.u16(4)].concat());
    bytes.extend(
        [
            order.u32(0),
            order.u32(0),
            order.u32(262_144),
            order.u32(link),
        ]
        .concat(),
    );
    bytes
}

/// A record of `packet`, of which `length` bytes were on the wire.
pub fn record(flavour: Flavour, second: u32, packet: &[u8], length: usize) -> Vec<u8> {
    let order = flavour.order;
    if flavour.block {
        let resolution = if flavour.nanoseconds {
            1_000_000_000
        } else {
            1_000_000
        };
        let units = (1_700_000_000 + u64::from(second)) * resolution + resolution / 4;
        return pcapng_packet(order, 0, units, packet, length);
    }
    let fraction = if flavour.nanoseconds {
        250_000_000
    } else {
        250_000
    };
    let numbers = [
        1_700_000_000 + second,
        fraction,
        packet.len() as u32,
        length as u32,
    ];
    [
        numbers.map(|number| order.u32(number)).concat(),
        packet.to_vec(),
    ]
    .concat()
}

fn sections(flavour: Flavour, link: u32) -> Vec<u8> {
    let order = flavour.order;
    let section = [
        &order.u32(0x1a2b_3c4d)[..],
        &order.u16(1),
        &order.u16(0),
        &[0xff; 8],
    ]
    .concat();
    let mut interface = [&order.u16(link as u16)[..], &[0; 2], &order.u32(262_144)].concat();
    if flavour.nanoseconds {
        interface.extend([&order.u16(9)[..], &order.u16(1), &[9, 0, 0, 0], &[0; 4]].concat());
    }
    [
        block(order, 0x0a0d_0d0a, &section),
        block(order, 1, &interface),
    ]
    .concat()
}

pub fn pcapng_packet(
    order: Order,
    interface: u32,
    units: u64,
    packet: &[u8],
    length: usize,
) -> Vec<u8> {
    let numbers = [
        interface,
        (units >> 32) as u32,
        units as u32,
        packet.len() as u32,
        length as u32,
    ];
    let mut body = numbers.map(|number| order.u32(number)).concat();
    body.extend(packet);
    body.resize(body.len().next_multiple_of(4), 0);
    block(order, 6, &body)
}

fn block(order: Order, kind: u32, body: &[u8]) -> Vec<u8> {
    let length = order.u32(12 + body.len() as u32);
    [&order.u32(kind)[..], &length, body, &length].concat()
}

fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).expect("memory takes all");
    encoder.finish().expect("memory takes all")
}

pub fn codes(capture: &Capture) -> Vec<&'static str> {
    capture
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect()
}

/// Bytes, time, direction and protocol.
pub type Found = (Vec<u8>, Option<f64>, Option<Direction>, Option<u16>);

/// The datagrams without their places.
pub fn found(capture: &Capture) -> Vec<Found> {
    let found = capture.datagrams.iter().map(|datagram| {
        let bytes = capture.bytes[datagram.offset..][..datagram.length].to_vec();
        (bytes, datagram.time, datagram.direction, datagram.protocol)
    });
    found.collect()
}

/// The same as `read`, of pieces of this size.
pub fn in_pieces(input: &[u8], size: usize) -> Capture {
    let mut reader = Reader::new(None);
    let mut whole = Capture::default();
    let mut take = |reader: &mut Reader| {
        let part = reader.take();
        for datagram in &part.datagrams {
            let mut datagram = datagram.clone();
            datagram.offset += whole.bytes.len();
            whole.datagrams.push(datagram);
        }
        whole.bytes.extend(part.bytes);
        whole.problems.extend(part.problems);
        whole.format = part.format;
    };
    for piece in input.chunks(size) {
        reader.push(piece);
        take(&mut reader);
    }
    reader.end();
    take(&mut reader);
    whole
}
