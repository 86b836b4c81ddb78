//! Socket options that neli lacks.

use std::io;
use std::mem::size_of;
use std::os::fd::AsRawFd;

use libc::{c_int, c_void, socklen_t};
use neli::socket::NlSocket;

use super::failed;
use crate::{Error, Memory};

const SO_MEMINFO: c_int = 55;
/// Words of SO_MEMINFO: SK_MEMINFO_RMEM_ALLOC 0, RCVBUF 1, WMEM_ALLOC 2, SNDBUF 3, ... DROPS 8.
const MEMINFO_WORDS: usize = 9;

/// The most instructions the kernel takes in a filter (BPF_MAXINSNS).
const MOST_INSTRUCTIONS: usize = 4096;
/// Bytes of a `struct sock_filter`.
const INSTRUCTION: usize = 8;

/// Whether the option is on: `Ok(false)` where the kernel is too old for it.
pub fn tolerated(result: io::Result<()>, call: &'static str) -> Result<bool, Error> {
    match result {
        Err(error) if error.raw_os_error() == Some(libc::ENOPROTOOPT) => Ok(false),
        other => other.map(|()| true).map_err(|error| failed(call, &error)),
    }
}

/// Errors come back without a copy of the request.
pub fn cap_ack(socket: &NlSocket) -> Result<bool, Error> {
    let result = set(socket, libc::SOL_NETLINK, libc::NETLINK_CAP_ACK, 1);
    tolerated(result, "setsockopt NETLINK_CAP_ACK")
}

/// Each datagram carries its multicast group in a control message.
pub fn packet_info(socket: &NlSocket) -> Result<(), Error> {
    set(socket, libc::SOL_NETLINK, libc::NETLINK_PKTINFO, 1)
        .map_err(|error| failed("setsockopt NETLINK_PKTINFO", &error))
}

/// Messages of all network namespaces that have an id here come too, each with that id.
pub fn listen_all_namespaces(socket: &NlSocket, on: bool) -> Result<(), Error> {
    let name = libc::NETLINK_LISTEN_ALL_NSID;
    set(socket, libc::SOL_NETLINK, name, c_int::from(on))
        .map_err(|error| failed("setsockopt NETLINK_LISTEN_ALL_NSID", &error))
}

/// Each datagram tells who sent it.
pub fn pass_credentials(socket: &NlSocket, on: bool) -> Result<(), Error> {
    set(socket, libc::SOL_SOCKET, libc::SO_PASSCRED, c_int::from(on))
        .map_err(|error| failed("setsockopt SO_PASSCRED", &error))
}

/// The kernel drops datagrams that the program of classic BPF returns 0 for. `program` holds its
/// instructions as `struct sock_filter` has them: code u16, jt u8, jf u8, k u32, in this machine's order.
pub fn attach_filter(socket: &NlSocket, program: &[u8]) -> Result<(), Error> {
    let invalid = || {
        failed(
            "setsockopt SO_ATTACH_FILTER",
            &io::Error::from_raw_os_error(libc::EINVAL),
        )
    };
    let (instructions, rest) = program.as_chunks::<INSTRUCTION>();
    if !rest.is_empty() || instructions.len() > MOST_INSTRUCTIONS {
        return Err(invalid());
    }
    let mut filter: Vec<libc::sock_filter> = instructions
        .iter()
        .map(|[code0, code1, jt, jf, k @ ..]| libc::sock_filter {
            code: u16::from_ne_bytes([*code0, *code1]),
            jt: *jt,
            jf: *jf,
            k: u32::from_ne_bytes(*k),
        })
        .collect();
    let program = libc::sock_fprog {
        len: u16::try_from(filter.len()).map_err(|_| invalid())?,
        filter: filter.as_mut_ptr(),
    };
    // The option's value holds a pointer to `filter`, which lives until the call has returned.
    set(socket, libc::SOL_SOCKET, libc::SO_ATTACH_FILTER, program)
        .map_err(|error| failed("setsockopt SO_ATTACH_FILTER", &error))
}

/// Takes the filter off.
pub fn detach_filter(socket: &NlSocket) -> Result<(), Error> {
    set(socket, libc::SOL_SOCKET, libc::SO_DETACH_FILTER, 0)
        .map_err(|error| failed("setsockopt SO_DETACH_FILTER", &error))
}

/// The groups that the socket is a member of, in order.
pub fn memberships(socket: &NlSocket) -> Result<Vec<u32>, Error> {
    let name = libc::NETLINK_LIST_MEMBERSHIPS;
    let told = |error| failed("getsockopt NETLINK_LIST_MEMBERSHIPS", &error);
    let mut words = vec![0u32; 8];
    loop {
        let length = get(socket, libc::SOL_NETLINK, name, &mut words).map_err(told)?;
        // The kernel tells how much it has, and fills what there is room for.
        let needed = length.div_ceil(size_of::<u32>());
        if needed <= words.len() {
            words.truncate(needed);
            break;
        }
        words.resize(needed, 0);
    }
    let bits = |(word, bits): (usize, &u32)| {
        let bits = *bits;
        (0..32)
            .filter(move |bit| bits >> bit & 1 == 1)
            .map(move |bit| word as u32 * 32 + bit + 1)
    };
    Ok(words.iter().enumerate().flat_map(bits).collect())
}

/// Asks past the system's limit first, which needs CAP_NET_ADMIN, then within it.
pub fn set_receive_buffer(socket: &NlSocket, bytes: u32) -> Result<(), Error> {
    set_buffer(
        socket,
        libc::SO_RCVBUFFORCE,
        libc::SO_RCVBUF,
        bytes as usize,
    )
    .map_err(|error| failed("setsockopt SO_RCVBUF", &error))
}

/// As [`set_receive_buffer`], for what is sent at once.
pub fn set_send_buffer(socket: &NlSocket, bytes: usize) -> Result<(), Error> {
    set_buffer(socket, libc::SO_SNDBUFFORCE, libc::SO_SNDBUF, bytes)
        .map_err(|error| failed("setsockopt SO_SNDBUF", &error))
}

fn set_buffer(socket: &NlSocket, force: c_int, ask: c_int, bytes: usize) -> io::Result<()> {
    let bytes = c_int::try_from(bytes).unwrap_or(c_int::MAX);
    match set(socket, libc::SOL_SOCKET, force, bytes) {
        Ok(()) => Ok(()),
        Err(_) => set(socket, libc::SOL_SOCKET, ask, bytes),
    }
}

/// What SO_RCVBUF reads back.
pub fn receive_buffer(socket: &NlSocket) -> Result<u32, Error> {
    let mut words = [0u32];
    get(socket, libc::SOL_SOCKET, libc::SO_RCVBUF, &mut words)
        .map_err(|error| failed("getsockopt SO_RCVBUF", &error))?;
    Ok(words[0])
}

/// What SO_MEMINFO reads; words that the kernel lacks stay 0.
pub fn memory(socket: &NlSocket) -> Result<Memory, Error> {
    let mut words = [0u32; MEMINFO_WORDS];
    get(socket, libc::SOL_SOCKET, SO_MEMINFO, &mut words)
        .map_err(|error| failed("getsockopt SO_MEMINFO", &error))?;
    Ok(Memory {
        queued: words[0],
        receive_buffer: words[1],
        sending: words[2],
        send_buffer: words[3],
        drops: words[8],
    })
}

fn set<T>(socket: &NlSocket, level: c_int, name: c_int, value: T) -> io::Result<()> {
    // SAFETY: the pointer and the length describe `value`, which outlives the call.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            level,
            name,
            (&raw const value).cast::<c_void>(),
            size_of::<T>() as socklen_t,
        )
    };
    match result {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// The bytes that the kernel says it has.
fn get(socket: &NlSocket, level: c_int, name: c_int, words: &mut [u32]) -> io::Result<usize> {
    let mut length = size_of_val(words) as socklen_t;
    // SAFETY: the pointer and `length` describe `words`, and the kernel writes no more than `length`; any
    // bit pattern is a u32.
    let result = unsafe {
        libc::getsockopt(
            socket.as_raw_fd(),
            level,
            name,
            words.as_mut_ptr().cast::<c_void>(),
            &raw mut length,
        )
    };
    match result {
        0 => Ok(length as usize),
        _ => Err(io::Error::last_os_error()),
    }
}
