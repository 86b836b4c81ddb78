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

/// `Ok` also where the kernel is too old for the option.
pub fn tolerated(result: io::Result<()>, call: &'static str) -> Result<(), Error> {
    match result {
        Err(error) if error.raw_os_error() == Some(libc::ENOPROTOOPT) => Ok(()),
        other => other.map_err(|error| failed(call, &error)),
    }
}

/// Errors come back without a copy of the request.
pub fn cap_ack(socket: &NlSocket) -> Result<(), Error> {
    let result = set(socket, libc::SOL_NETLINK, libc::NETLINK_CAP_ACK, 1);
    tolerated(result, "setsockopt NETLINK_CAP_ACK")
}

/// Each datagram carries its multicast group in a control message.
pub fn packet_info(socket: &NlSocket) -> Result<(), Error> {
    set(socket, libc::SOL_NETLINK, libc::NETLINK_PKTINFO, 1)
        .map_err(|error| failed("setsockopt NETLINK_PKTINFO", &error))
}

/// Asks past the system's limit first, which needs CAP_NET_ADMIN, then within it.
pub fn set_receive_buffer(socket: &NlSocket, bytes: u32) -> Result<(), Error> {
    let bytes = c_int::try_from(bytes).unwrap_or(c_int::MAX);
    if set(socket, libc::SOL_SOCKET, libc::SO_RCVBUFFORCE, bytes).is_ok() {
        return Ok(());
    }
    set(socket, libc::SOL_SOCKET, libc::SO_RCVBUF, bytes)
        .map_err(|error| failed("setsockopt SO_RCVBUF", &error))
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

fn set(socket: &NlSocket, level: c_int, name: c_int, value: c_int) -> io::Result<()> {
    // SAFETY: the pointer and the length describe `value`, which outlives the call.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            level,
            name,
            (&raw const value).cast::<c_void>(),
            size_of::<c_int>() as socklen_t,
        )
    };
    match result {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

fn get(socket: &NlSocket, level: c_int, name: c_int, words: &mut [u32]) -> io::Result<()> {
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
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
