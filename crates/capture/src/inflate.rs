//! Gzip around any other format.

use std::io::Write;

use flate2::write::MultiGzDecoder;

use crate::report::Report;

/// The two bytes that begin gzip data.
pub(crate) const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Compressed bytes decompressed at a time: a thousand times as many come out at worst. Steps are the same whatever
/// pieces the input comes in, since how much of a damaged step comes out depends on where it begins.
const STEP: usize = 1024;

/// Decompresses piece by piece.
#[derive(Debug)]
pub(crate) struct Inflate {
    decoder: MultiGzDecoder<Vec<u8>>,
    /// What is no whole step yet.
    rest: Vec<u8>,
    /// Nothing that follows can be decompressed.
    broken: bool,
}

impl Inflate {
    pub fn new() -> Self {
        Inflate {
            decoder: MultiGzDecoder::new(Vec::new()),
            rest: Vec::with_capacity(STEP),
            broken: false,
        }
    }

    /// Decompresses `bytes` and hands over what comes out, bit by bit.
    pub fn push(&mut self, bytes: &[u8], mut give: impl FnMut(&[u8])) -> Result<(), Broken> {
        let mut bytes = bytes;
        while !self.broken && self.rest.len() + bytes.len() >= STEP {
            let (head, tail) = bytes.split_at(STEP - self.rest.len());
            self.rest.extend_from_slice(head);
            bytes = tail;
            self.step(&mut give)?;
        }
        if !self.broken {
            self.rest.extend_from_slice(bytes);
        }
        Ok(())
    }

    /// Decompresses what waits.
    fn step(&mut self, mut give: impl FnMut(&[u8])) -> Result<(), Broken> {
        let written = self.decoder.write_all(&self.rest);
        self.rest.clear();
        let output = self.decoder.get_mut();
        if !output.is_empty() {
            give(output);
            output.clear();
        }
        self.broken = written.is_err();
        written.map_err(|_| Broken)
    }

    /// Ends the input; fails when its end is missing.
    pub fn end(&mut self, mut give: impl FnMut(&[u8])) -> Result<(), Broken> {
        if self.broken {
            return Ok(());
        }
        self.step(&mut give)?;
        let ended = self.decoder.try_finish();
        give(self.decoder.get_ref());
        self.decoder.get_mut().clear();
        self.broken = true;
        ended.map_err(|_| Broken)
    }
}

/// The compressed data is damaged or ends too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

impl Broken {
    /// Reports it; `offset` counts decompressed bytes.
    pub fn report(self, offset: usize, report: &mut Report) {
        let message = "the gzip data is damaged or cut short here; what comes before it was read";
        report.add(offset, "bad-gzip", message);
    }
}
