//! Files of Wireshark's format: blocks, in sections that may differ in byte order.

use pcap_parser::traits::PcapNGPacketBlock;
use pcap_parser::{
    Block, EnhancedPacketBlock, InterfaceDescriptionBlock, SimplePacketBlock, parse_block_be,
    parse_block_le,
};

use super::LONGEST_RECORD;
use super::link::{Links, Packet};
use crate::input::Piece;

/// Type of a section header, the same in both byte orders.
const SECTION: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];
/// Where a section's byte-order mark stands, and what it is in big-endian.
const MARK_AT: usize = 8;
const BIG_MARK: [u8; 4] = [0x1a, 0x2b, 0x3c, 0x4d];
const LITTLE_MARK: [u8; 4] = [0x4d, 0x3c, 0x2b, 0x1a];
/// Type, length, and length again.
const SMALLEST_BLOCK: usize = 12;

/// Whether `window` begins a file of this format.
pub(crate) fn is_pcapng(window: &[u8]) -> bool {
    window.starts_with(&SECTION)
        && window
            .get(MARK_AT..MARK_AT + 4)
            .is_some_and(|mark| mark == BIG_MARK || mark == LITTLE_MARK)
}

/// The reader of such a file.
#[derive(Debug, Default)]
pub(crate) struct Pcapng {
    big_endian: bool,
    /// Of the current section.
    interfaces: Vec<Interface>,
    links: Links,
    broken: bool,
}

#[derive(Debug, Clone, Copy)]
struct Interface {
    link: i32,
    snap_length: usize,
    /// Units a second of its timestamps; `None` if they are of no legal unit.
    resolution: Option<u64>,
    /// Seconds to add.
    offset: i64,
}

/// What is wrong with a block.
enum Fault {
    /// More bytes are needed.
    Incomplete,
    /// The next block cannot be found.
    Lost(&'static str),
}

impl Pcapng {
    pub fn read(&mut self, piece: &mut Piece<'_>) -> usize {
        let mut at = 0;
        while !self.broken && at < piece.window.len() {
            let rest = piece.window.get(at..).unwrap_or_default();
            match self.block_length(rest) {
                Ok(length) => {
                    let block = rest.get(..length).unwrap_or_default();
                    self.block(block, at, piece);
                    at += length;
                }
                Err(Fault::Incomplete) if !piece.last => return at,
                Err(Fault::Incomplete) => {
                    let message = format!(
                        "the file ends inside a block, of which {} bytes are there",
                        rest.len()
                    );
                    piece.report.add(piece.base + at, "cut", message);
                    self.broken = true;
                }
                Err(Fault::Lost(message)) => {
                    piece.report.add(piece.base + at, "bad-record", message);
                    self.broken = true;
                }
            }
        }
        if piece.last {
            self.links.finish(piece.report);
        }
        piece.window.len()
    }

    /// The length of the whole block at the start of `bytes`; learns the byte order of a section.
    fn block_length(&mut self, bytes: &[u8]) -> Result<usize, Fault> {
        let head: &[u8; SMALLEST_BLOCK] = bytes.first_chunk().ok_or(Fault::Incomplete)?;
        let [.., a, b, c, d] = *head;
        if head.starts_with(&SECTION) {
            self.big_endian = match [a, b, c, d] {
                BIG_MARK => true,
                LITTLE_MARK => false,
                _ => return Err(Fault::Lost("this section has no byte-order mark")),
            };
        }
        let [_, _, _, _, a, b, c, d, ..] = *head;
        let length = self.number([a, b, c, d]) as usize;
        if !(SMALLEST_BLOCK..=LONGEST_RECORD).contains(&length) || !length.is_multiple_of(4) {
            return Err(Fault::Lost(
                "the length of this block cannot be: the file is damaged from here on",
            ));
        }
        let block = bytes.get(..length).ok_or(Fault::Incomplete)?;
        let repeated = block.last_chunk().map(|word| self.number(*word) as usize);
        match repeated == Some(length) {
            true => Ok(length),
            false => Err(Fault::Lost(
                "this block's two lengths differ: the file is damaged from here on",
            )),
        }
    }

    /// Reads a whole block; one that makes no sense inside is left out.
    fn block(&mut self, bytes: &[u8], at: usize, piece: &mut Piece<'_>) {
        let source = piece.base + at;
        let parsed = match self.big_endian {
            true => parse_block_be(bytes),
            false => parse_block_le(bytes),
        };
        let packet = match parsed {
            Ok((_, Block::SectionHeader(_))) => {
                self.interfaces.clear();
                return;
            }
            Ok((_, Block::InterfaceDescription(block))) => {
                self.interfaces.push(Interface::of(&block));
                return;
            }
            Ok((_, Block::EnhancedPacket(block))) => {
                match self.interfaces.get(block.if_id as usize) {
                    Some(interface) => interface.packet(&block, self.big_endian, source),
                    None => {
                        let message = format!(
                            "this packet is of interface {}, which the file does not describe",
                            block.if_id
                        );
                        return piece.report.add(source, "bad-record", message);
                    }
                }
            }
            Ok((_, Block::SimplePacket(block))) => match self.interfaces.first() {
                Some(interface) => interface.simple_packet(&block, self.big_endian, source),
                None => {
                    let message = "this packet is of an interface that the file does not describe";
                    return piece.report.add(source, "bad-record", message);
                }
            },
            Ok(_) => return,
            Err(_) => {
                let message = "this block cannot be read; the next one is where its length says";
                return piece.report.add(source, "bad-record", message);
            }
        };
        self.links.add(packet, piece.capture, piece.report);
    }

    fn number(&self, word: [u8; 4]) -> u32 {
        match self.big_endian {
            true => u32::from_be_bytes(word),
            false => u32::from_le_bytes(word),
        }
    }
}

impl Interface {
    fn of(block: &InterfaceDescriptionBlock<'_>) -> Self {
        Interface {
            link: block.linktype.0,
            snap_length: match block.snaplen {
                0 => usize::MAX,
                length => length as usize,
            },
            resolution: block.ts_resolution(),
            offset: block.ts_offset(),
        }
    }

    fn packet<'p>(
        self,
        block: &EnhancedPacketBlock<'p>,
        big_endian: bool,
        source: usize,
    ) -> Packet<'p> {
        let units = u64::from(block.ts_high) << 32 | u64::from(block.ts_low);
        Packet {
            link: self.link,
            time: self.time(units),
            bytes: block
                .data
                .get(..block.caplen as usize)
                .unwrap_or(block.data),
            length: block.orig_len() as usize,
            big_endian,
            source,
        }
    }

    fn simple_packet<'p>(
        self,
        block: &SimplePacketBlock<'p>,
        big_endian: bool,
        source: usize,
    ) -> Packet<'p> {
        let length = block.orig_len() as usize;
        let captured = length.min(self.snap_length);
        Packet {
            link: self.link,
            time: None,
            bytes: block.data.get(..captured).unwrap_or(block.data),
            length,
            big_endian,
            source,
        }
    }

    fn time(self, units: u64) -> Option<f64> {
        let resolution = self.resolution?;
        let (seconds, fraction) = (units / resolution, units % resolution);
        Some(self.offset as f64 + seconds as f64 + fraction as f64 / resolution as f64)
    }
}
