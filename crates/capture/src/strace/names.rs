//! Constants that strace prints by name and that this reader must turn back into numbers.
//!
//! Facts of the kernel's uapi headers (`linux/netlink.h`, `asm-generic/errno.h`).

/// `NETLINK_` protocols by number. strace prints them without the prefix in decorations.
const PROTOCOLS: [(&str, u16); 23] = [
    ("ROUTE", 0),
    ("UNUSED", 1),
    ("USERSOCK", 2),
    ("FIREWALL", 3),
    ("SOCK_DIAG", 4),
    ("INET_DIAG", 4),
    ("NFLOG", 5),
    ("XFRM", 6),
    ("SELINUX", 7),
    ("ISCSI", 8),
    ("AUDIT", 9),
    ("FIB_LOOKUP", 10),
    ("CONNECTOR", 11),
    ("NETFILTER", 12),
    ("IP6_FW", 13),
    ("DNRTMSG", 14),
    ("KOBJECT_UEVENT", 15),
    ("GENERIC", 16),
    ("SCSITRANSPORT", 18),
    ("ECRYPTFS", 19),
    ("RDMA", 20),
    ("CRYPTO", 21),
    ("SMC", 22),
];

/// The number of a protocol named with or without `NETLINK_`.
pub(crate) fn protocol(name: &[u8]) -> Option<u16> {
    let name = name.strip_prefix(b"NETLINK_").unwrap_or(name);
    PROTOCOLS
        .iter()
        .find(|(known, _)| known.as_bytes() == name)
        .map(|&(_, number)| number)
}

/// The protocol whose messages strace names with `type_name`.
pub(super) fn protocol_of_type(type_name: &[u8]) -> Option<u16> {
    const PREFIXES: [(&[u8], u16); 7] = [
        (b"RTM_", 0),
        (b"SOCK_DIAG_", 4),
        (b"XFRM_MSG_", 6),
        (b"SELNL_MSG_", 7),
        (b"AUDIT_", 9),
        (b"NFNL_", 12),
        (b"CRYPTO_MSG_", 21),
    ];
    let found = PREFIXES
        .iter()
        .find(|(prefix, _)| type_name.starts_with(prefix));
    found
        .map(|&(_, number)| number)
        .or_else(|| (type_name == b"nlctrl").then_some(16))
}

/// The message type that strace names alike for every protocol; other names depend on the protocol or the boot.
pub(super) fn message_type(name: &[u8]) -> Option<u16> {
    match name {
        b"NLMSG_NOOP" => Some(1),
        b"NLMSG_ERROR" => Some(2),
        b"NLMSG_DONE" => Some(3),
        b"NLMSG_OVERRUN" => Some(4),
        b"nlctrl" => Some(16),
        _ => None,
    }
}

/// A flag of `nlmsg_flags`.
pub(super) fn message_flag(name: &[u8]) -> Option<u16> {
    Some(match name.strip_prefix(b"NLM_F_")? {
        b"REQUEST" => 0x1,
        b"MULTI" => 0x2,
        b"ACK" => 0x4,
        b"ECHO" => 0x8,
        b"DUMP_INTR" => 0x10,
        b"DUMP_FILTERED" => 0x20,
        b"ROOT" | b"REPLACE" | b"NONREC" | b"CAPPED" => 0x100,
        b"MATCH" | b"EXCL" | b"BULK" | b"ACK_TLVS" => 0x200,
        b"DUMP" => 0x300,
        b"ATOMIC" | b"CREATE" => 0x400,
        b"APPEND" => 0x800,
        _ => return None,
    })
}

/// Attributes of an extended acknowledgement.
pub(super) fn acknowledgement_attribute(name: &[u8]) -> Option<u16> {
    Some(match name.strip_prefix(b"NLMSGERR_ATTR_")? {
        b"MSG" => 1,
        b"OFFS" => 2,
        b"COOKIE" => 3,
        b"POLICY" => 4,
        b"MISS_TYPE" => 5,
        b"MISS_NEST" => 6,
        _ => return None,
    })
}

/// Error numbers 1 to 133 in order, as on every architecture but alpha, mips, parisc and sparc.
const ERRORS: &str = "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT \
    ENOTBLK EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS \
    EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP - ENOMSG EIDRM ECHRNG EL2NSYNC \
    EL3HLT EL3RST ELNRNG EUNATCH ENOCSI EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR ENODATA \
    ETIME ENOSR ENONET ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM EPROTO EMULTIHOP EDOTDOT EBADMSG EOVERFLOW ENOTUNIQ \
    EBADFD EREMCHG ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ ERESTART ESTRPIPE EUSERS ENOTSOCK EDESTADDRREQ \
    EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT EAFNOSUPPORT EADDRINUSE \
    EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN \
    ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE EUCLEAN ENOTNAM ENAVAIL \
    EISNAM EREMOTEIO EDQUOT ENOMEDIUM EMEDIUMTYPE ECANCELED ENOKEY EKEYEXPIRED EKEYREVOKED EKEYREJECTED EOWNERDEAD \
    ENOTRECOVERABLE ERFKILL EHWPOISON";

/// The number of an error named as in `-EEXIST`, without the sign.
pub(super) fn error(name: &[u8]) -> Option<i32> {
    let place = ERRORS
        .split_ascii_whitespace()
        .position(|known| known != "-" && known.as_bytes() == name)?;
    i32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_count_from_one_without_a_slip() {
        for (name, number) in [
            ("EPERM", 1),
            ("EEXIST", 17),
            ("ENODEV", 19),
            ("EINVAL", 22),
            ("ENOMSG", 42),
            ("EBFONT", 59),
            ("ENOTSOCK", 88),
            ("EOPNOTSUPP", 95),
            ("ENETUNREACH", 101),
            ("ECONNREFUSED", 111),
            ("EHWPOISON", 133),
        ] {
            assert_eq!(error(name.as_bytes()), Some(number), "{name}");
        }
        assert_eq!(error(b"ENONE"), None);
    }

    #[test]
    fn protocols_with_and_without_prefix() {
        assert_eq!(protocol(b"NETLINK_ROUTE"), Some(0));
        assert_eq!(protocol(b"GENERIC"), Some(16));
        assert_eq!(protocol(b"NETLINK_NONE"), None);
        assert_eq!(protocol_of_type(b"RTM_NEWLINK"), Some(0));
        assert_eq!(protocol_of_type(b"NLMSG_DONE"), None);
    }
}
