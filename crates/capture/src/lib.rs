//! Readers of strace text and hex that yield netlink datagrams.
