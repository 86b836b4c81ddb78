//! The control messages that carry something: NLMSG_ERROR and NLMSG_DONE.

use nlkit_wire::{MessageHeader, NLM_F_ACK_TLVS, NLM_F_CAPPED, align};

use super::message::{Form, Rest};
use super::nested::Value;
use super::walk::{FRAME_WORDS, Walk};
use crate::tables::Shape;
use crate::tape::{Full, problem, record};

/// Bytes of the errno that both messages begin with.
const ERRNO: usize = 4;

impl<const BIG: bool> Walk<'_, '_, '_, BIG> {
    /// Writes the body of an NLMSG_ERROR, and the request it echoes as a record of its own.
    ///
    /// Behind the errno stands the request, or only its `nlmsghdr` when the error is capped; behind
    /// that, if the flags say so, attributes.
    pub fn error(
        &mut self,
        record: u32,
        type_index: u32,
        flags: u16,
        form: Form,
    ) -> Result<u32, Full> {
        let (start, end) = (self.message.body, self.end());
        let echo_at = (start + ERRNO).min(end);
        let echo = self.slice(echo_at, end);
        let Ok(header) = MessageHeader::new(echo, Self::ORDER) else {
            self.problem(problem::HEADER_SHORT, start, end - start)?;
            return self.control_body(type_index, end);
        };
        // An acknowledgement by a kernel older than the flag is capped all the same.
        let capped = flags & NLM_F_CAPPED != 0 || echo.len() == MessageHeader::LENGTH;
        if form == Form::Sent {
            let form = if capped {
                Form::EchoedHeader
            } else {
                Form::Echoed
            };
            let origin = self.absolute(echo_at);
            let outer = self.message;
            let inner = self.message(Rest {
                bytes: echo,
                origin,
                form,
            })?;
            self.message = outer;
            self.tape.put(record as usize + record::INNER, inner);
        }
        let echoed = match capped {
            true => MessageHeader::LENGTH,
            false => usize::try_from(header.length()).map_or(usize::MAX, align),
        };
        let attributes_at = echo_at
            .saturating_add(echoed.max(MessageHeader::LENGTH))
            .min(end);
        self.control_attributes(type_index, attributes_at, flags)
    }

    /// Writes the body of an NLMSG_DONE. Old ones are empty.
    pub fn done(&mut self, type_index: u32, flags: u16) -> Result<u32, Full> {
        let (start, end) = (self.message.body, self.end());
        if (1..ERRNO).contains(&(end - start)) {
            self.problem(problem::HEADER_SHORT, start, end - start)?;
        }
        self.control_attributes(type_index, (start + ERRNO).min(end), flags)
    }

    /// Writes the body of a control message whose attributes, if it has any, start at `start`.
    fn control_attributes(
        &mut self,
        type_index: u32,
        start: usize,
        flags: u16,
    ) -> Result<u32, Full> {
        if flags & NLM_F_ACK_TLVS != 0 {
            return self.control_body(type_index, start);
        }
        let end = self.end();
        if self.slice(start, end).iter().any(|&byte| byte != 0) {
            self.problem(problem::TRAILING_BYTES, start, end - start)?;
        }
        self.control_body(type_index, end)
    }

    /// Writes the frame of a control message's body, its attributes between `start` and its end.
    fn control_body(&mut self, type_index: u32, start: usize) -> Result<u32, Full> {
        let (at, end) = (self.message.body, self.end());
        let value = Value {
            type_index,
            at,
            length: end - at,
        };
        let Shape::StructThen { set, .. } = self.tables.shape(type_index) else {
            return Ok(self.entered(value, 0)?.unwrap_or(0));
        };
        let words = FRAME_WORDS + self.tables.set(set).slots as usize;
        let mut frame = self.frame(words, type_index, at, value.length)?;
        self.fill(&mut frame, set, start, end, 0)?;
        Ok(frame.index)
    }
}
