//! Files of libpcap, in either byte order, with microseconds or nanoseconds.

use pcap_parser::{
    LegacyPcapBlock, PcapHeader, parse_pcap_frame, parse_pcap_frame_be, parse_pcap_header,
};

use super::LONGEST_RECORD;
use super::link::{Links, Packet};
use crate::input::Piece;

/// Bytes of a file's header, and of a record's.
const FILE_HEADER: usize = 24;
const RECORD_HEADER: usize = 16;
/// The captured length stands here in a record's header.
const CAPTURED_AT: usize = 8;

/// Whether `window` begins a file of this format.
pub(crate) fn is_pcap(window: &[u8]) -> bool {
    matches!(
        window.first_chunk(),
        Some(
            [0xd4, 0xc3, 0xb2, 0xa1]
                | [0xa1, 0xb2, 0xc3, 0xd4]
                | [0x4d, 0x3c, 0xb2, 0xa1]
                | [0xa1, 0xb2, 0x3c, 0x4d]
        )
    )
}

/// The reader of such a file.
#[derive(Debug, Default)]
pub(crate) struct Pcap {
    file: Option<File>,
    links: Links,
    broken: bool,
}

#[derive(Debug, Clone, Copy)]
struct File {
    link: i32,
    big_endian: bool,
    /// Parts of a second that a timestamp counts.
    fraction: f64,
}

impl Pcap {
    pub fn read(&mut self, piece: &mut Piece<'_>) -> usize {
        let consumed = self.records(piece);
        if piece.last {
            let left = piece.window.len().saturating_sub(consumed);
            if left > 0 && !self.broken {
                let message =
                    format!("the file ends inside a record, of which {left} bytes are there");
                piece.report.add(piece.base + consumed, "cut", message);
            }
            self.links.finish(piece.report);
            return piece.window.len();
        }
        consumed
    }

    fn records(&mut self, piece: &mut Piece<'_>) -> usize {
        if self.broken {
            return piece.window.len();
        }
        let mut at = 0;
        let file = match self.file {
            Some(file) => file,
            None if piece.window.len() < FILE_HEADER => return 0,
            None => {
                at = FILE_HEADER;
                match parse_pcap_header(piece.window) {
                    Ok((_, header)) => *self.file.insert(File::of(&header)),
                    Err(_) => return self.stop(piece, 0, "this is no header of a pcap file"),
                }
            }
        };
        while !self.broken {
            let rest = piece.window.get(at..).unwrap_or_default();
            let Some(captured) = file.captured(rest) else {
                return at;
            };
            if captured > LONGEST_RECORD {
                let message = format!(
                    "this record says that it has {captured} bytes: the file is damaged from here on"
                );
                return self.stop(piece, at, &message);
            }
            if rest.len() - RECORD_HEADER < captured {
                return at;
            }
            let parsed = match file.big_endian {
                true => parse_pcap_frame_be(rest),
                false => parse_pcap_frame(rest),
            };
            let Ok((_, record)) = parsed else {
                return self.stop(piece, at, "this record cannot be read");
            };
            self.links.add(
                file.packet(&record, piece.base + at),
                piece.capture,
                piece.report,
            );
            at += RECORD_HEADER + captured;
        }
        piece.window.len()
    }

    /// Without a record's length the next one cannot be found.
    fn stop(&mut self, piece: &mut Piece<'_>, at: usize, message: &str) -> usize {
        piece.report.add(piece.base + at, "bad-record", message);
        self.broken = true;
        piece.window.len()
    }
}

impl File {
    fn of(header: &PcapHeader) -> Self {
        File {
            // The upper bits say whether and how long a frame check sequence is.
            link: header.network.0 & 0xffff,
            big_endian: header.is_bigendian(),
            fraction: if header.is_nanosecond_precision() {
                1e9
            } else {
                1e6
            },
        }
    }

    /// The captured length of the record at the start of `bytes`; `None` if its header is not all there.
    fn captured(self, bytes: &[u8]) -> Option<usize> {
        let word = *bytes
            .get(..RECORD_HEADER)?
            .get(CAPTURED_AT..)?
            .first_chunk()?;
        Some(match self.big_endian {
            true => u32::from_be_bytes(word),
            false => u32::from_le_bytes(word),
        } as usize)
    }

    fn packet<'p>(self, record: &LegacyPcapBlock<'p>, source: usize) -> Packet<'p> {
        Packet {
            link: self.link,
            time: Some(f64::from(record.ts_sec) + f64::from(record.ts_usec) / self.fraction),
            bytes: record.data,
            length: record.origlen as usize,
            big_endian: self.big_endian,
            source,
        }
    }
}
