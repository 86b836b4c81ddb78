//! The netlink request engine without I/O: bytes and events in, bytes and outcomes out.
