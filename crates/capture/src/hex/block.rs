//! Lines without offsets or brackets: which of them belong together.

use super::push;
use crate::Capture;
use crate::text::frames;

/// What one line gave.
pub(super) struct Chunk {
    /// Its bytes; `None` if the line could not be read.
    pub bytes: Option<Vec<u8>>,
    /// Offset of the line in the input.
    pub source: usize,
    /// The line says itself that more follows: it ends with a comma or a backslash.
    pub continues: bool,
}

/// The lines since the last blank one.
#[derive(Default)]
pub(super) struct Block {
    chunks: Vec<Chunk>,
    continued: bool,
}

impl Block {
    pub fn is_empty(&self) -> bool {
        self.chunks.is_empty()
    }

    /// Adds a line, to the one before if that one asked for more.
    pub fn add(&mut self, chunk: Chunk) {
        let continued = std::mem::replace(&mut self.continued, chunk.continues);
        match self.chunks.last_mut().filter(|_| continued) {
            Some(last) => match (&mut last.bytes, chunk.bytes) {
                (Some(bytes), Some(more)) => bytes.extend(more),
                (bytes, _) => *bytes = None,
            },
            None => self.chunks.push(chunk),
        }
    }

    /// Ends the block: its lines become one datagram each, or all of them one.
    pub fn flush(&mut self, capture: &mut Capture) {
        let chunks = std::mem::take(&mut self.chunks);
        self.continued = false;
        if !is_broken(&chunks) {
            for chunk in &chunks {
                push(
                    capture,
                    chunk.bytes.as_deref().unwrap_or_default(),
                    chunk.source,
                );
            }
            return;
        }
        // One line that cannot be read makes the bytes after it worthless.
        let whole: Option<Vec<&[u8]>> = chunks.iter().map(|chunk| chunk.bytes.as_deref()).collect();
        if let (Some(parts), Some(first)) = (whole, chunks.first()) {
            push(capture, &parts.concat(), first.source);
        }
    }
}

/// Whether the lines are one message broken at a fixed width or wherever the terminal ended.
///
/// No line may be whole messages by itself. Then the joined bytes must be, or, if they are not whole either
/// (a cut message), the first must announce more than it has, and all must be of one width as a dump's lines are.
fn is_broken(chunks: &[Chunk]) -> bool {
    let [first, middle @ .., last] = chunks else {
        return false;
    };
    let whole = |chunk: &Chunk| chunk.bytes.as_deref().is_some_and(frames);
    if chunks.iter().any(whole) {
        return false;
    }
    let parts: Vec<&[u8]> = chunks
        .iter()
        .filter_map(|chunk| chunk.bytes.as_deref())
        .collect();
    if parts.len() == chunks.len() && frames(&parts.concat()) {
        return true;
    }
    let width = |chunk: &Chunk| chunk.bytes.as_ref().map(Vec::len);
    let dump_width = match first.bytes.as_deref() {
        Some(bytes) => matches!(bytes.len(), 4 | 8 | 16 | 20 | 24 | 32) && announces_more(bytes),
        None => true,
    };
    let fits = |chunk: &Chunk| {
        width(chunk).is_none() || width(first).is_none() || width(chunk) == width(first)
    };
    dump_width && middle.iter().all(fits) && (fits(last) || width(last) < width(first))
}

/// The longest message that a broken paste is taken for.
const LONGEST: u32 = 1 << 20;

fn announces_more(bytes: &[u8]) -> bool {
    let more = |length: u32| (16..=LONGEST).contains(&length) && length as usize > bytes.len();
    bytes
        .first_chunk()
        .is_some_and(|word| more(u32::from_le_bytes(*word)) || more(u32::from_be_bytes(*word)))
}
