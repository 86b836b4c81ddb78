//! From a packet of a capture file to a netlink datagram: the link-layer headers.
//!
//! Facts of the link-layer header types of tcpdump.org: LINKTYPE_NETLINK (253), LINKTYPE_LINUX_SLL (113),
//! LINKTYPE_LINUX_SLL2 (276), LINKTYPE_NFLOG (239).

use std::collections::BTreeMap;

use crate::order::big_endian;
use crate::report::Report;
use crate::{Capture, Datagram, Direction};

const NETLINK: i32 = 253;
const LINUX_SLL: i32 = 113;
const LINUX_SLL2: i32 = 276;
const NFLOG: i32 = 239;

/// `ARPHRD_NETLINK`, the hardware type of nlmon devices.
const ARPHRD_NETLINK: u16 = 824;
/// Packet types of linux/if_packet.h. A tap on a device that transmits, as nlmon does, sees all packets as
/// outgoing; captures that know better say `TO_USER` or `TO_KERNEL`.
const OUTGOING: u16 = 4;
const TO_USER: u16 = 6;
const TO_KERNEL: u16 = 7;

const NETLINK_NETFILTER: u16 = 12;
const NETLINK_KOBJECT_UEVENT: u16 = 15;
const NLM_F_REQUEST: u16 = 1;
/// `NFNL_SUBSYS_ULOG << 8 | NFULNL_MSG_PACKET`.
const LOGGED_PACKET: u16 = 0x0400;

/// A packet as a file keeps it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Packet<'p> {
    pub link: i32,
    /// Seconds since the epoch.
    pub time: Option<f64>,
    pub bytes: &'p [u8],
    /// Bytes it had on the wire.
    pub length: usize,
    /// Byte order of the file.
    pub big_endian: bool,
    /// Offset of its record in the input.
    pub source: usize,
}

/// Turns packets into datagrams, and counts those that are not netlink's.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// By link type and hardware type: number of packets, and where the first stands.
    foreign: BTreeMap<(i32, u16), (usize, usize)>,
}

impl Links {
    pub fn add(&mut self, packet: Packet<'_>, capture: &mut Capture, report: &mut Report) {
        if packet.bytes.len() < packet.length {
            let Packet {
                bytes,
                length,
                source,
                ..
            } = packet;
            let message = format!(
                "only {} of this packet's {length} bytes were captured; capture with -s 0",
                bytes.len()
            );
            report.add(source, "truncated", message);
        }
        match packet.link {
            NETLINK | LINUX_SLL | LINUX_SLL2 => self.cooked(packet, capture, report),
            NFLOG => logged(packet, capture, report),
            link => self.foreign(link, 0, packet.source),
        }
    }

    /// Reports the packets that are not netlink's.
    pub fn finish(&mut self, report: &mut Report) {
        for ((link, hardware), (count, source)) in std::mem::take(&mut self.foreign) {
            let what = match hardware {
                0 => format!("of link type {link}"),
                _ => format!("of hardware type {hardware}"),
            };
            let message = format!(
                "{count} packets {what} are not netlink's (link type {NETLINK}, hardware type {ARPHRD_NETLINK}); \
                 capture from an nlmon device"
            );
            report.add(source, "not-netlink", message);
        }
    }

    fn cooked(&mut self, packet: Packet<'_>, capture: &mut Capture, report: &mut Report) {
        let Some(header) = Cooked::parse(packet.link, packet.bytes) else {
            if packet.bytes.len() == packet.length {
                let message = "this packet ends inside its link-layer header";
                report.add(packet.source, "truncated", message);
            }
            return;
        };
        if packet.link != NETLINK && header.hardware != ARPHRD_NETLINK {
            return self.foreign(packet.link, header.hardware, packet.source);
        }
        if header.payload.is_empty() {
            let message = "this packet has no byte behind its link-layer header";
            return report.add(packet.source, "truncated", message);
        }
        let known = Datagram {
            time: packet.time,
            direction: direction(header),
            protocol: Some(header.protocol),
            source: packet.source,
            ..Datagram::default()
        };
        capture.push(known, header.payload);
    }

    fn foreign(&mut self, link: i32, hardware: u16, source: usize) {
        self.foreign
            .entry((link, hardware))
            .or_insert((0, source))
            .0 += 1;
    }
}

/// A "cooked" header, whose numbers are big-endian whatever the file.
#[derive(Debug, Clone, Copy)]
struct Cooked<'p> {
    packet_type: u16,
    hardware: u16,
    protocol: u16,
    payload: &'p [u8],
}

impl<'p> Cooked<'p> {
    fn parse(link: i32, bytes: &'p [u8]) -> Option<Self> {
        let number = |at: usize| Some(u16::from_be_bytes(*bytes.get(at..)?.first_chunk()?));
        Some(match link {
            LINUX_SLL2 => Cooked {
                packet_type: (*bytes.get(10)?).into(),
                hardware: number(8)?,
                protocol: number(0)?,
                payload: bytes.get(20..)?,
            },
            _ => Cooked {
                packet_type: number(0)?,
                hardware: number(2)?,
                protocol: number(14)?,
                payload: bytes.get(16..)?,
            },
        })
    }
}

/// The kernel takes notice of requests alone, so that they tell the direction where the packet type does not.
fn direction(header: Cooked<'_>) -> Option<Direction> {
    match header.packet_type {
        TO_USER => Some(Direction::Receive),
        TO_KERNEL => Some(Direction::Send),
        OUTGOING if header.protocol == NETLINK_KOBJECT_UEVENT => Some(Direction::Receive),
        OUTGOING => {
            let flags = *header.payload.get(6..)?.first_chunk()?;
            let flags = match big_endian(header.payload)? {
                true => u16::from_be_bytes(flags),
                false => u16::from_le_bytes(flags),
            };
            match flags & NLM_F_REQUEST {
                0 => Some(Direction::Receive),
                _ => Some(Direction::Send),
            }
        }
        _ => None,
    }
}

/// Hands on a packet that nfnetlink_log delivered: libpcap keeps the message without its `nlmsghdr`, so one is
/// put before it, with neither sequence number nor port.
fn logged(packet: Packet<'_>, capture: &mut Capture, report: &mut Report) {
    let Packet {
        bytes,
        big_endian,
        source,
        ..
    } = packet;
    if bytes.len() < 4 {
        let message = "this packet ends inside its struct nfgenmsg";
        return report.add(source, "truncated", message);
    }
    let length = u32::try_from(16 + bytes.len()).unwrap_or(u32::MAX);
    let (length, kind) = match big_endian {
        true => (length.to_be_bytes(), LOGGED_PACKET.to_be_bytes()),
        false => (length.to_le_bytes(), LOGGED_PACKET.to_le_bytes()),
    };
    let header = [&length[..], &kind, &[0; 10]].concat();
    let known = Datagram {
        time: packet.time,
        direction: Some(Direction::Receive),
        protocol: Some(NETLINK_NETFILTER),
        source,
        ..Datagram::default()
    };
    capture.push(known, &[&header, bytes].concat());
}
