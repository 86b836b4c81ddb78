//! The control messages that carry something: NLMSG_ERROR and NLMSG_DONE.

use nlkit_wire::{MessageHeader, NLM_F_ACK_TLVS, NLM_F_CAPPED, NLMSG_ERROR, align};

use super::message::{Form, Message};
use super::nested::Value;
use super::walk::{FRAME_WORDS, Walk};
use crate::tables::Shape;
use crate::tape::{Full, problem, record};

/// Bytes of the errno that both messages begin with.
const ERRNO: usize = 4;

impl Message<'_, '_> {
    /// Writes the body of an NLMSG_ERROR, and the request it echoes as a record of its own.
    ///
    /// Behind the errno stands the request's `nlmsghdr`, or the whole request unless the error is
    /// capped, and behind that, if flagged, attributes.
    pub fn error(
        &self,
        walk: &mut Walk<'_, '_, '_>,
        record: u32,
        type_index: u32,
        flags: u16,
    ) -> Result<u32, Full> {
        let echo_at = walk.body + ERRNO;
        let echo = walk.slice(echo_at, walk.bytes.len());
        if walk.bytes.len() < echo_at {
            walk.problem(
                problem::HEADER_SHORT,
                walk.body,
                walk.bytes.len() - walk.body,
            )?;
        }
        // An acknowledgement by a kernel older than the flag is capped all the same.
        let capped = flags & NLM_F_CAPPED != 0 || echo.len() == MessageHeader::LENGTH;
        let Ok(header) = MessageHeader::new(echo, walk.order) else {
            if !echo.is_empty() {
                walk.problem(problem::HEADER_SHORT, echo_at, echo.len())?;
            }
            return walk.control_body(type_index, walk.bytes.len());
        };
        if self.form == Form::Sent && header.message_type() != NLMSG_ERROR {
            let form = if capped {
                Form::EchoedHeader
            } else {
                Form::Echoed
            };
            let origin = walk.absolute(echo_at);
            let inner = Message {
                rest: echo,
                origin,
                form,
                ..*self
            };
            let inner = inner.write(walk.scratch, walk.tape)?;
            walk.tape.put(record as usize + record::INNER, inner);
        }
        let echoed = match capped {
            true => MessageHeader::LENGTH,
            false => usize::try_from(header.length()).map_or(usize::MAX, align),
        };
        let end = walk.bytes.len();
        let attributes_at = echo_at
            .saturating_add(echoed.max(MessageHeader::LENGTH))
            .min(end);
        walk.control_attributes(type_index, attributes_at, flags)
    }
}

impl Walk<'_, '_, '_> {
    /// Writes the body of an NLMSG_DONE. Old ones are empty.
    pub fn done(&mut self, type_index: u32, flags: u16) -> Result<u32, Full> {
        let end = self.bytes.len();
        let present = end - self.body;
        if (1..ERRNO).contains(&present) {
            self.problem(problem::HEADER_SHORT, self.body, present)?;
        }
        self.control_attributes(type_index, (self.body + ERRNO).min(end), flags)
    }

    /// Writes the body of a control message whose attributes, if it has any, start at `start`.
    fn control_attributes(
        &mut self,
        type_index: u32,
        start: usize,
        flags: u16,
    ) -> Result<u32, Full> {
        let end = self.bytes.len();
        if flags & NLM_F_ACK_TLVS != 0 {
            return self.control_body(type_index, start);
        }
        if self.slice(start, end).iter().any(|&byte| byte != 0) {
            self.problem(problem::TRAILING_BYTES, start, end - start)?;
        }
        self.control_body(type_index, end)
    }

    /// Writes the frame of a control message's body, its attributes between `start` and its end.
    fn control_body(&mut self, type_index: u32, start: usize) -> Result<u32, Full> {
        let end = self.bytes.len();
        let value = Value {
            type_index,
            at: self.body,
            length: end - self.body,
        };
        let Shape::StructThen { set, .. } = self.tables.shape(type_index) else {
            return Ok(self.entered(value, 0)?.unwrap_or(0));
        };
        let words = FRAME_WORDS + self.tables.set(set).slots as usize;
        let mut frame = self.frame(words, type_index, value.at, value.length)?;
        self.fill(&mut frame, set, start, end, 0)?;
        Ok(frame.index)
    }
}
