//! Counters.

/// What a session has seen. Messages counted here as late, foreign, spoofed or malformed reached nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Datagrams received.
    pub datagrams: u64,
    /// Bytes of those datagrams.
    pub bytes: u64,
    /// Messages in them.
    pub messages: u64,
    /// Answers to requests that were cancelled or are unknown.
    pub late: u64,
    /// Unicast messages of the kernel that carry another socket's port.
    pub foreign: u64,
    /// Messages from user processes where only the kernel may speak.
    pub spoofed: u64,
    /// Datagrams whose rest was no netlink message.
    pub malformed: u64,
    /// Datagrams whose tail was lost because it fitted nowhere.
    pub truncated: u64,
    /// Times the kernel reported lost messages (ENOBUFS).
    pub overruns: u64,
}
