//! Numbers of `linux/netlink.h` and `linux/genetlink.h`, under their C names.

/// No message at all: to be skipped.
pub const NLMSG_NOOP: u16 = 1;
/// An errno (negative, 0 for an acknowledgement), the request it answers, perhaps
/// extended-acknowledgement attributes.
pub const NLMSG_ERROR: u16 = 2;
/// The end of a multipart answer. In the connector protocol: data.
pub const NLMSG_DONE: u16 = 3;
/// Data lost. No kernel of today sends it.
pub const NLMSG_OVERRUN: u16 = 4;
/// Types below this one are control messages.
pub const NLMSG_MIN_TYPE: u16 = 0x10;

/// The message is a request.
pub const NLM_F_REQUEST: u16 = 0x1;
/// The message is a part of an answer that ends with `NLMSG_DONE`.
pub const NLM_F_MULTI: u16 = 0x2;
/// Asks for an `NLMSG_ERROR` in any case, with error 0 for success.
pub const NLM_F_ACK: u16 = 0x4;
/// Asks for the notification that the request causes.
pub const NLM_F_ECHO: u16 = 0x8;
/// The dump may be inconsistent: something changed meanwhile.
pub const NLM_F_DUMP_INTR: u16 = 0x10;
/// The dump was filtered as the request asked.
pub const NLM_F_DUMP_FILTERED: u16 = 0x20;
/// Of a get request: the root of the tree, that is all.
pub const NLM_F_ROOT: u16 = 0x100;
/// Of a get request: all that match.
pub const NLM_F_MATCH: u16 = 0x200;
/// Of a get request: an atomic snapshot.
pub const NLM_F_ATOMIC: u16 = 0x400;
/// Of a get request: all of them (`NLM_F_ROOT | NLM_F_MATCH`).
pub const NLM_F_DUMP: u16 = NLM_F_ROOT | NLM_F_MATCH;
/// Of a new request: replace what exists.
pub const NLM_F_REPLACE: u16 = 0x100;
/// Of a new request: fail if it exists.
pub const NLM_F_EXCL: u16 = 0x200;
/// Of a new request: create it if it does not exist.
pub const NLM_F_CREATE: u16 = 0x400;
/// Of a new request: add at the end of the list.
pub const NLM_F_APPEND: u16 = 0x800;
/// Of a delete request: do not delete recursively.
pub const NLM_F_NONREC: u16 = 0x100;
/// Of a delete request: delete several.
pub const NLM_F_BULK: u16 = 0x200;
/// Of an `NLMSG_ERROR`: only the header of the request is echoed.
pub const NLM_F_CAPPED: u16 = 0x100;
/// Of an `NLMSG_ERROR` or `NLMSG_DONE`: extended-acknowledgement attributes follow.
pub const NLM_F_ACK_TLVS: u16 = 0x200;

/// The bits of `nla_type` that are the attribute's number.
pub const NLA_TYPE_MASK: u16 = 0x3fff;
/// The payload is attributes.
pub const NLA_F_NESTED: u16 = 0x8000;
/// The payload is in network byte order.
pub const NLA_F_NET_BYTEORDER: u16 = 0x4000;

/// Links, addresses, routes, rules, neighbours, traffic control.
pub const NETLINK_ROUTE: u16 = 0;
/// Reserved for user-to-user messages.
pub const NETLINK_USERSOCK: u16 = 2;
/// Socket inspection (ss).
pub const NETLINK_SOCK_DIAG: u16 = 4;
/// IPsec.
pub const NETLINK_XFRM: u16 = 6;
/// The audit system.
pub const NETLINK_AUDIT: u16 = 9;
/// The kernel connector (process events).
pub const NETLINK_CONNECTOR: u16 = 11;
/// nftables, conntrack, ipset and the rest of nfnetlink.
pub const NETLINK_NETFILTER: u16 = 12;
/// Kernel events for udev: text, without message headers.
pub const NETLINK_KOBJECT_UEVENT: u16 = 15;
/// Families with numbers given at run time.
pub const NETLINK_GENERIC: u16 = 16;

/// The message type of the generic netlink controller, whose name is `nlctrl`.
pub const GENL_ID_CTRL: u16 = NLMSG_MIN_TYPE;
/// The controller tells of a family, by itself or when asked.
pub const CTRL_CMD_NEWFAMILY: u8 = 1;
/// Attribute of the controller: the family's number (u16).
pub const CTRL_ATTR_FAMILY_ID: u16 = 1;
/// Attribute of the controller: the family's name (string).
pub const CTRL_ATTR_FAMILY_NAME: u16 = 2;
