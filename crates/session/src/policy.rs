//! Where protocols differ in how they answer.

use nlkit_wire::{
    NETLINK_AUDIT, NETLINK_GENERIC, NETLINK_KOBJECT_UEVENT, NETLINK_NETFILTER, NETLINK_ROUTE,
};

use crate::Kind;

/// AUDIT_GET, AUDIT_SIGNAL_INFO, AUDIT_TTY_GET, AUDIT_GET_FEATURE.
const AUDIT_GETS: [u16; 4] = [1000, 1010, 1016, 1019];

/// The habits of one netlink protocol.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    protocol: u16,
}

impl Policy {
    pub fn new(protocol: u16) -> Self {
        Self { protocol }
    }

    /// Whether `header_port`, the nlmsg_pid of a unicast message from the kernel, can stand in an answer
    /// to `port`. Audit answers carry 0.
    pub fn is_own(self, header_port: u32, port: u32) -> bool {
        header_port == port || (self.protocol == NETLINK_AUDIT && header_port == 0)
    }

    /// The positive error number that an NLMSG_ERROR or NLMSG_DONE with `said` means; 0: none. The kernel says
    /// it negative, old subsystems positive. Generic families acknowledge with a positive number what they
    /// made (HWSIM_CMD_NEW_RADIO: the radio's id).
    pub fn errno(self, said: i32) -> u32 {
        match self.protocol == NETLINK_GENERIC && said > 0 {
            true => 0,
            false => said.unsigned_abs(),
        }
    }

    /// Whether an acknowledgement ends a request of type `request`. A dump too, where the operation took no
    /// notice of NLM_F_DUMP; but audit acknowledges a listing, and what it is asked for, before it answers.
    pub fn acknowledges_end(self, kind: Kind, request: u16) -> bool {
        self.protocol != NETLINK_AUDIT || (kind != Kind::Dump && !self.answers_once(request))
    }

    /// Whether the one message that answers a request of type `request` is its end. Audit sends it from a
    /// thread of its own, before or behind the acknowledgement.
    pub fn answers_once(self, request: u16) -> bool {
        self.protocol == NETLINK_AUDIT && AUDIT_GETS.contains(&request)
    }

    /// Whether a dump goes on whenever something is received, so that an empty queue means it is over.
    /// Audit lists from a thread of its own.
    pub fn dumps_while_received(self) -> bool {
        self.protocol != NETLINK_AUDIT
    }

    /// Whether datagrams of the kernel are netlink messages. Those of uevents are text.
    pub fn has_headers(self) -> bool {
        self.protocol != NETLINK_KOBJECT_UEVENT
    }

    /// Whether a message of type `notification` can be the echo (NLM_F_ECHO) of a request of type
    /// `request`: a NEW or DEL of the same object on route, the same subsystem on netfilter, else the same
    /// type (on generic netlink: the same family).
    pub fn echoes(self, request: u16, notification: u16) -> bool {
        match self.protocol {
            NETLINK_ROUTE => request / 4 == notification / 4 && notification % 4 <= 1,
            NETLINK_NETFILTER => request >> 8 == notification >> 8,
            _ => request == notification,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Policy;
    use crate::Kind;

    #[test]
    fn a_set_is_echoed_as_a_new_of_the_same_object() {
        let route = Policy::new(0);
        assert!(route.echoes(19, 16), "RTM_SETLINK, RTM_NEWLINK");
        assert!(route.echoes(25, 25), "RTM_DELROUTE");
        assert!(!route.echoes(24, 20), "RTM_NEWROUTE, RTM_NEWADDR");
        assert!(!route.echoes(16, 18), "a GET is no notification");
    }

    #[test]
    fn netfilter_echoes_within_a_subsystem() {
        assert!(Policy::new(12).echoes(0x0a06, 0x0a0f));
        assert!(!Policy::new(12).echoes(0x0a06, 0x0106));
    }

    #[test]
    fn a_positive_number_is_an_error_but_on_generic_netlink() {
        assert_eq!(
            (Policy::new(0).errno(-22), Policy::new(0).errno(22)),
            (22, 22)
        );
        assert_eq!(
            (Policy::new(16).errno(-22), Policy::new(16).errno(22)),
            (22, 0)
        );
        assert_eq!(Policy::new(0).errno(i32::MIN), 1 << 31);
    }

    #[test]
    fn audit_answers_with_port_0_and_acknowledges_first() {
        assert!(!Policy::new(9).acknowledges_end(Kind::Dump, 1013));
        assert!(
            !Policy::new(9).acknowledges_end(Kind::Do, 1000),
            "AUDIT_GET"
        );
        assert!(Policy::new(9).acknowledges_end(Kind::Do, 1001), "AUDIT_SET");
        assert!(Policy::new(0).acknowledges_end(Kind::Dump, 18));
        assert!(Policy::new(9).is_own(0, 77));
        assert!(!Policy::new(0).is_own(0, 77));
    }
}
