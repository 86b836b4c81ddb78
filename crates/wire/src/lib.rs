//! Netlink framing: message and attribute walks over bytes, without I/O or allocation.
