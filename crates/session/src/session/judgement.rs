//! Whose a message is.

use nlkit_wire::{Message, NLM_F_ECHO, NLMSG_DONE, NLMSG_ERROR, NLMSG_MIN_TYPE, Order};

use super::Session;
use crate::message::Kind;
use crate::requests::{ENOBUFS, Request};
use crate::verdict::Verdict;
use crate::{Sender, route};

/// The error of an NLMSG_ERROR that is too short to carry one.
const EBADMSG: u32 = 74;

impl Session {
    pub(super) fn judge(&self, sender: &Sender, message: &Message<'_>) -> Verdict {
        if sender.port != 0 {
            return match self.config.peers {
                true => Verdict::Peer,
                false => Verdict::Spoofed,
            };
        }
        let number = message.header().sequence();
        if sender.group != 0 {
            return match self.requests.sent(number) {
                Some(request) if self.is_echo(request, message) => Verdict::Data(number),
                _ => Verdict::Event,
            };
        }
        // The numbers given out are never 0: packets of nfqueue, frames of nl80211, records for auditd.
        if number == 0 {
            return Verdict::Event;
        }
        if !self.is_ours(message) {
            return Verdict::Foreign;
        }
        match self.requests.sent(number) {
            Some(request) => self.judge_answer(number, request, message),
            None => Verdict::Unknown,
        }
    }

    /// Whether the header names our port.
    pub(super) fn is_ours(&self, message: &Message<'_>) -> bool {
        self.policy
            .is_own(message.header().port(), self.config.port)
    }

    fn is_echo(&self, request: &Request, message: &Message<'_>) -> bool {
        request.has(NLM_F_ECHO)
            && !request.cancelled
            && message.header().port() == self.config.port
            && self
                .policy
                .echoes(request.message_type(), message.header().message_type())
    }

    fn judge_answer(&self, number: u32, request: &Request, message: &Message<'_>) -> Verdict {
        let said = Order::NATIVE.read_u32(message.payload(), 0);
        let errno = said.map(|said| self.policy.errno(said.cast_signed()));
        let errno = match (message.header().message_type(), errno) {
            (NLMSG_DONE, errno) => errno.unwrap_or(0),
            (NLMSG_ERROR, Some(0)) if !request.unanswered && !self.is_end(request) => {
                return Verdict::Nothing;
            }
            // The dump may run all the same, and go on as soon as the queue is shorter.
            (NLMSG_ERROR, Some(ENOBUFS)) if request.kind == Kind::Dump && !request.unanswered => {
                return Verdict::Doubtful(number);
            }
            (NLMSG_ERROR, errno) => errno.unwrap_or(EBADMSG),
            (..NLMSG_MIN_TYPE, _) => return Verdict::Nothing,
            _ if request.cancelled => return Verdict::Late,
            _ => return Verdict::Data(number),
        };
        let end = match errno {
            0 => route::FINISHED,
            _ => route::FAILED,
        };
        let marks = request.marks(message.header().flags(), errno);
        match request.cancelled {
            true => Verdict::Ended(number),
            false => Verdict::End(number, end | marks),
        }
    }

    /// Whether an acknowledgement ends the request.
    fn is_end(&self, request: &Request) -> bool {
        self.policy
            .acknowledges_end(request.kind, request.message_type())
    }
}
