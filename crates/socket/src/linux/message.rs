//! `sendmsg` and `recvmsg` with all that netlink says beside the bytes.

use std::io;
use std::mem::{size_of, zeroed};
use std::os::fd::AsRawFd;

use libc::{c_int, c_void, iovec, msghdr, sockaddr_nl, socklen_t};
use neli::socket::NlSocket;
use nlkit_session::{Received, Sender};

use super::failed;
use crate::Error;

/// Room for the control messages the options ask for: NETLINK_PKTINFO needs 24 bytes.
const CONTROL_BYTES: usize = 128;

/// Aligned as `cmsghdr` wants it.
#[repr(C, align(8))]
struct Control([u8; CONTROL_BYTES]);

/// Sends one datagram to the kernel, port 0.
pub fn send_to_kernel(socket: &NlSocket, message: &[u8]) -> Result<(), Error> {
    let mut destination = address();
    let mut vector = iovec {
        iov_base: message.as_ptr().cast_mut().cast::<c_void>(),
        iov_len: message.len(),
    };
    let header = header(&mut destination, std::slice::from_mut(&mut vector));
    retried("sendmsg", || {
        // SAFETY: every pointer of the header points to memory of the stated length that lives until this
        // function returns; sendmsg only reads it.
        unsafe { libc::sendmsg(socket.as_raw_fd(), &raw const header, 0) }
    })?;
    Ok(())
}

/// Takes the next datagram of the queue into `buffer`, what does not fit there into `spill`.
///
/// The length told is the datagram's own, also where both together are too small and its tail is lost.
pub fn receive(socket: &NlSocket, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, Error> {
    let mut source = address();
    let mut control = Control([0; CONTROL_BYTES]);
    let mut vectors = [vector(buffer), vector(spill)];
    let mut header = header(&mut source, &mut vectors);
    header.msg_control = control.0.as_mut_ptr().cast::<c_void>();
    header.msg_controllen = CONTROL_BYTES as _;
    let received = retried("recvmsg", || {
        // SAFETY: every pointer of the header points to memory of the stated length that this function
        // borrows exclusively until it returns.
        unsafe { libc::recvmsg(socket.as_raw_fd(), &raw mut header, libc::MSG_TRUNC) }
    });
    match received {
        Ok(length) => Ok(Received::Datagram {
            length,
            sender: Sender {
                port: source.nl_pid,
                group: group(&header, &source),
                namespace: None,
            },
        }),
        Err(Error::System(error)) if error.errno == libc::EAGAIN => Ok(Received::Empty),
        Err(Error::System(error)) if error.errno == libc::ENOBUFS => Ok(Received::Overrun),
        Err(error) => Err(error),
    }
}

/// The multicast group of a datagram: exact from NETLINK_PKTINFO, else the lowest of the address' mask.
fn group(header: &msghdr, source: &sockaddr_nl) -> u32 {
    // SAFETY: the kernel filled the header; its control buffer and length are those it was given.
    let mut next = unsafe { libc::CMSG_FIRSTHDR(header) };
    while !next.is_null() {
        // SAFETY: CMSG_FIRSTHDR and CMSG_NXTHDR return null or a whole, aligned header in the buffer.
        let message = unsafe { &*next };
        if message.cmsg_level == libc::SOL_NETLINK && message.cmsg_type == libc::NETLINK_PKTINFO {
            // SAFETY: a NETLINK_PKTINFO carries `struct nl_pktinfo { __u32 group }`; the read needs no
            // alignment.
            return unsafe { libc::CMSG_DATA(next).cast::<u32>().read_unaligned() };
        }
        // SAFETY: as for CMSG_FIRSTHDR; `next` is a header of this buffer.
        next = unsafe { libc::CMSG_NXTHDR(header, next) };
    }
    match source.nl_groups {
        0 => 0,
        mask => mask.trailing_zeros() + 1,
    }
}

/// The kernel's address: port 0, no group.
fn address() -> sockaddr_nl {
    // SAFETY: a sockaddr_nl is integers, for which zero is valid; its padding member is private.
    let mut address: sockaddr_nl = unsafe { zeroed() };
    address.nl_family = libc::AF_NETLINK as libc::sa_family_t;
    address
}

/// The msghdr of an address and byte ranges, without control messages.
fn header(address: &mut sockaddr_nl, vectors: &mut [iovec]) -> msghdr {
    // SAFETY: a msghdr is integers and pointers, for which zero is valid (musl has padding members that
    // no literal could name).
    let mut header: msghdr = unsafe { zeroed() };
    header.msg_name = (&raw mut *address).cast::<c_void>();
    header.msg_namelen = size_of::<sockaddr_nl>() as socklen_t;
    header.msg_iov = vectors.as_mut_ptr();
    header.msg_iovlen = vectors.len() as _;
    header
}

fn vector(bytes: &mut [u8]) -> iovec {
    iovec {
        iov_base: bytes.as_mut_ptr().cast::<c_void>(),
        iov_len: bytes.len(),
    }
}

/// The count a system call returned; calls again after a signal.
fn retried(name: &'static str, mut call: impl FnMut() -> isize) -> Result<usize, Error> {
    loop {
        if let Ok(count) = usize::try_from(call()) {
            return Ok(count);
        }
        let error = io::Error::last_os_error();
        if error.raw_os_error() != Some(libc::EINTR as c_int) {
            return Err(failed(name, &error));
        }
    }
}
