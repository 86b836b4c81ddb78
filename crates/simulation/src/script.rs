//! Answers that a test lays down.

/// What certain requests are answered with, in place of what the kernel would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// The NETLINK_ number of the sockets it is for.
    pub protocol: u16,
    /// nlmsg_type of the requests.
    pub kind: u16,
    /// Their generic command (first byte of the body); `None`: any.
    pub command: Option<u8>,
    /// Bytes that stand somewhere in their bodies, such as an attribute with its header; empty: any.
    pub contains: Vec<u8>,
    /// nlmsg_type and body of each message of the answer. To a dump they are its objects.
    pub messages: Vec<(u16, Vec<u8>)>,
    /// The error at the end, positive; 0 for success.
    pub errno: i32,
    /// Extended-acknowledgement attributes at the end.
    pub extended: Vec<u8>,
    /// How many requests it answers; `None`: all.
    pub times: Option<u32>,
}
