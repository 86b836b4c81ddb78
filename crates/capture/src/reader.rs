//! The reader that takes an input piece by piece.

use crate::Capture;
use crate::inflate::{self, Inflate};
use crate::input::Input;

/// Reads a capture of which only a piece is at hand at a time.
///
/// ```
/// let mut reader = nlkit_capture::Reader::new(None);
/// for piece in [&b"10000000"[..], b"03000000", b"0000000000000000\n\n"] {
///     reader.push(piece);
/// }
/// reader.end();
/// assert_eq!(reader.take().bytes.len(), 16);
/// ```
pub struct Reader {
    input: Input,
    compression: Compression,
}

enum Compression {
    /// Fewer than two bytes are known.
    Undecided(Vec<u8>),
    None,
    Gzip(Box<Inflate>),
}

impl Reader {
    /// A reader of `format`, one of [`crate::FORMATS`]; `None` or `""` detects it from the content.
    pub fn new(format: Option<&str>) -> Self {
        Reader {
            input: Input::new(format),
            compression: Compression::Undecided(Vec::new()),
        }
    }

    /// Takes the next piece of the input, of any length.
    pub fn push(&mut self, bytes: &[u8]) {
        match &mut self.compression {
            Compression::None => self.input.feed(bytes, false),
            Compression::Gzip(inflate) => {
                let result = inflate.push(bytes, |output| self.input.feed(output, false));
                if let Err(broken) = result {
                    self.input.broken(broken);
                }
            }
            Compression::Undecided(head) => {
                head.extend_from_slice(bytes);
                if head.len() >= inflate::MAGIC.len() {
                    let head = std::mem::take(head);
                    self.compression = compression(&head);
                    self.push(&head);
                }
            }
        }
    }

    /// Ends the input: what waited for more is read as it is.
    pub fn end(&mut self) {
        match &mut self.compression {
            Compression::None => self.input.feed(&[], true),
            Compression::Gzip(inflate) => {
                let result = inflate.end(|output| self.input.feed(output, false));
                if let Err(broken) = result {
                    self.input.broken(broken);
                }
                self.input.feed(&[], true);
            }
            Compression::Undecided(head) => {
                let head = std::mem::take(head);
                self.input.feed(&head, true);
            }
        }
    }

    /// Reads the whole input at once, which finds the line of every problem.
    pub(crate) fn read_all(&mut self, bytes: &[u8]) {
        match compression(bytes) {
            Compression::Gzip(_) => {
                self.push(bytes);
                self.end();
            }
            _ => self.input.feed(bytes, true),
        }
    }

    /// What was found since the last call. Places in the input go on counting, those in
    /// [`Capture::bytes`] begin anew.
    pub fn take(&mut self) -> Capture {
        self.input.take()
    }

    /// Gives memory back that [`Reader::take`] handed out, to be used again: a new piece then costs no new pages.
    pub fn recycle(&mut self, capture: Capture) {
        self.input.recycle(capture);
    }
}

fn compression(head: &[u8]) -> Compression {
    match head.starts_with(&inflate::MAGIC) {
        true => Compression::Gzip(Box::new(Inflate::new())),
        false => Compression::None,
    }
}
