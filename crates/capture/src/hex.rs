//! Hex text in the styles people paste, told apart line by line.
//!
//! A dump with an offset column ([`dump`]) and an array or byte-string literal ([`literal`]) are one datagram each.
//! Other lines ([`bare`]) are a datagram each, unless their block is one message broken over several lines.

mod bare;
mod block;
mod dump;
mod literal;

use crate::input::Piece;
use crate::report::{Mark, Report};
use crate::text::{lines, whole_lines};
use crate::{Capture, Datagram};

/// Reads as much of the piece as ends with whole datagrams; what cannot be read is reported and yields no bytes.
/// Returns how many bytes that was.
pub(crate) fn read(piece: &mut Piece<'_>) -> usize {
    let Piece {
        window, base, last, ..
    } = *piece;
    let known = piece.capture.datagrams.len();
    // What stands further on in its line decides how a thing is read.
    let window = window.get(..whole_lines(window, last)).unwrap_or(window);
    piece.report.count_from(base);
    let patient = !last && window.len() < PATIENCE;
    let whole = read_window(window, base == 0, patient, piece.capture, piece.report);
    if !last {
        piece.capture.datagrams.truncate(whole.datagrams);
        piece.capture.bytes.truncate(whole.bytes);
        piece.report.rewind(whole.mark);
    }
    piece.report.count_from(0);
    for datagram in piece.capture.datagrams.iter_mut().skip(known) {
        datagram.source += base;
    }
    if last { window.len() } else { whole.offset }
}

/// Arrays of more bytes of text are not waited for.
const PATIENCE: usize = 1 << 20;

/// The state where nothing was open last, before the last thing that was read: more may belong to that.
struct Whole {
    offset: usize,
    datagrams: usize,
    bytes: usize,
    mark: Mark,
}

/// `patient`: an array that cannot be read may only lack its end, for which it is worth waiting.
fn read_window(
    input: &[u8],
    first: bool,
    patient: bool,
    capture: &mut Capture,
    report: &mut Report,
) -> Whole {
    let mut block = block::Block::default();
    let mut dump: Option<dump::Dump> = None;
    let mut offset = if first && input.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    };
    let mut whole = Whole {
        offset: 0,
        datagrams: capture.datagrams.len(),
        bytes: capture.bytes.len(),
        mark: report.mark(),
    };
    while let Some(line) = lines(input, offset).next() {
        if dump.is_none() && block.is_empty() {
            whole = Whole {
                offset,
                datagrams: capture.datagrams.len(),
                bytes: capture.bytes.len(),
                mark: report.mark(),
            };
        }
        let next = offset + line_length(input, offset);
        let content = line.text.trim_ascii();
        if let Some(open) = &mut dump {
            if open.add(line, report) {
                offset = next;
                continue;
            }
            open.finish(capture, report);
            dump = None;
        }
        if content.is_empty() {
            block.flush(capture);
        } else if is_code(content) {
            // It holds no bytes, and does not end a block.
        } else if let Some(started) = dump::Dump::start(line, block.is_empty(), report) {
            block.flush(capture);
            dump = Some(started);
        } else if let Some(opening) = literal::opening(line.text) {
            block.flush(capture);
            let sound = report.mark();
            offset = literal::read(input, offset, offset + opening, capture, report);
            if patient && report.mark() != sound {
                return whole;
            }
            continue;
        } else {
            block.add(bare::read(line, report));
        }
        offset = next;
    }
    if let Some(mut open) = dump {
        open.finish(capture, report);
    }
    block.flush(capture);
    whole
}

/// Whether a line is a comment, or what stands around an array: `char bytes[] =`, `bytes(`, `);`.
fn is_code(content: &[u8]) -> bool {
    let opens = content.ends_with(b"=") || content.ends_with(b"(");
    let closes = content
        .iter()
        .all(|byte| matches!(byte, b')' | b']' | b'}' | b';' | b','));
    content.starts_with(b"#") || content.starts_with(b"//") || opens || closes
}

/// Appends `bytes` as a datagram of which nothing but the place in the input is known.
fn push(capture: &mut Capture, bytes: &[u8], source: usize) {
    if bytes.is_empty() {
        return;
    }
    let known = Datagram {
        source,
        ..Datagram::default()
    };
    capture.push(known, bytes);
}

fn line_length(input: &[u8], offset: usize) -> usize {
    let rest = input.get(offset..).unwrap_or_default();
    rest.iter()
        .position(|&byte| byte == b'\n')
        .map_or(rest.len(), |end| end + 1)
}
