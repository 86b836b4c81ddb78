//! Hex text in the styles people paste, told apart line by line.
//!
//! A dump with an offset column ([`dump`]) and an array or byte-string literal ([`literal`]) are one datagram each.
//! Other lines ([`bare`]) are a datagram each, unless their block is one message broken over several lines.

mod bare;
mod block;
mod dump;
mod literal;

use crate::report::Report;
use crate::text::lines;
use crate::{Capture, Datagram};

/// Reads all of `input`; what cannot be read is reported and yields no bytes.
pub(crate) fn read(input: &[u8], capture: &mut Capture, report: &mut Report) {
    let mut block = block::Block::default();
    let mut dump: Option<dump::Dump> = None;
    let mut offset = if input.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    };
    while let Some(line) = lines(input, offset).next() {
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
            offset = literal::read(input, offset, offset + opening, capture, report);
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
    let offset = capture.bytes.len();
    capture.bytes.extend_from_slice(bytes);
    capture.datagrams.push(Datagram {
        offset,
        length: bytes.len(),
        source,
        ..Datagram::default()
    });
}

fn line_length(input: &[u8], offset: usize) -> usize {
    let rest = input.get(offset..).unwrap_or_default();
    rest.iter()
        .position(|&byte| byte == b'\n')
        .map_or(rest.len(), |end| end + 1)
}
