//! Requests on their way out.

use nlkit_wire::{MessageHeader, Order, align};

use super::{EINTR, Pump};
use crate::Transport;
use crate::message::{Invalid, Kind};
use crate::session::Begun;

/// Why [`Pump::send`] sent nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendError<E> {
    /// The bytes are no request.
    Invalid(Invalid),
    /// The transport failed.
    Transport(E),
}

impl<T: Transport> Pump<'_, T> {
    /// Stamps, registers and sends a request; its token. A dump behind another one is sent when that has
    /// ended, within [`Pump::receive`].
    pub fn send(&mut self, kind: Kind, message: &mut [u8]) -> Result<u32, SendError<T::Error>> {
        let token = match self
            .session
            .begin(kind, message)
            .map_err(SendError::Invalid)?
        {
            Begun::Waiting(token) => return Ok(token),
            Begun::Ready(token) => token,
        };
        self.transfer(message).map_err(|error| {
            self.session.forget(token);
            SendError::Transport(error)
        })?;
        Ok(token)
    }

    /// Stamps, registers and sends several requests in one datagram: `messages` stand back to back, each
    /// padded to 4 bytes, one for each of `kinds`, none of which is a dump. Their tokens are written to
    /// `tokens`. All are sent or none.
    pub fn send_batch(
        &mut self,
        kinds: &[Kind],
        messages: &mut [u8],
        tokens: &mut [u32],
    ) -> Result<(), SendError<T::Error>> {
        let stamped = self.stamp_all(kinds, messages, tokens);
        let sent = match stamped {
            Ok(()) => self.transfer(messages).map_err(SendError::Transport),
            Err(invalid) => Err(SendError::Invalid(invalid)),
        };
        if sent.is_err() {
            for token in tokens {
                self.session.forget(std::mem::take(token));
            }
        }
        sent
    }

    /// Registers the requests of a batch. After an error, the tokens of those registered are not 0.
    fn stamp_all(
        &mut self,
        kinds: &[Kind],
        messages: &mut [u8],
        tokens: &mut [u32],
    ) -> Result<(), Invalid> {
        tokens.fill(0);
        let mut rest = messages;
        for (place, kind) in kinds.iter().enumerate() {
            let (length, declared) = (rest.len(), declared_length(rest));
            let invalid = Invalid { length, declared };
            let end = align(declared);
            if end > length || *kind == Kind::Dump {
                return Err(invalid);
            }
            let (message, behind) = rest.split_at_mut(end);
            rest = behind;
            let token = tokens.get_mut(place).ok_or(invalid)?;
            match self.session.begin(*kind, message)? {
                Begun::Ready(number) | Begun::Waiting(number) => *token = number,
            }
        }
        match rest.len() {
            0 => Ok(()),
            length => Err(Invalid {
                length,
                declared: 0,
            }),
        }
    }

    /// Sends a datagram, again after a signal.
    pub(super) fn transfer(&mut self, message: &[u8]) -> Result<(), T::Error> {
        loop {
            match self.transport.send(message) {
                Err(error) if T::errno(&error) == EINTR => {}
                other => return other,
            }
        }
    }
}

/// nlmsg_len of the message that `bytes` begin with; 0 where there is none.
fn declared_length(bytes: &[u8]) -> usize {
    MessageHeader::new(bytes, Order::NATIVE).map_or(0, |header| header.length() as usize)
}
