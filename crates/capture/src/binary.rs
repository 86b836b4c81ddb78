//! Formats that keep datagrams as bytes: capture files of libpcap and Wireshark, dumps of netlink messages.

mod link;
mod pcap;
mod pcapng;
pub(crate) mod raw;

pub(crate) use pcap::{Pcap, is_pcap};
pub(crate) use pcapng::{Pcapng, is_pcapng};
pub(crate) use raw::Raw;

/// Longer records do not exist: what says so is damaged, and waiting for its end would take all memory.
const LONGEST_RECORD: usize = 1 << 24;
