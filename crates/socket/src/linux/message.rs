//! `sendmsg` and `recvmsg` with all that netlink says beside the bytes.

use std::io;
use std::mem::{size_of, zeroed};
use std::os::fd::AsRawFd;
use std::time::{Duration, Instant};

use libc::{c_int, c_void, iovec, msghdr, sockaddr_nl, socklen_t};
use neli::socket::NlSocket;
use nlkit_session::{Received, Sender};

use super::failed;
use crate::{Credentials, Datagram, Error};

/// Room for the control messages the options ask for: 24 bytes each of group and namespace, 32 of credentials.
const CONTROL_BYTES: usize = 128;

/// Aligned as `cmsghdr` wants it.
#[repr(C, align(8))]
struct Control([u8; CONTROL_BYTES]);

/// Sends one datagram: to a port (0 is the kernel), or to the groups of a mask, or to both.
pub fn send(socket: &NlSocket, message: &[u8], port: u32, groups: u32) -> Result<(), Error> {
    let mut destination = address();
    destination.nl_pid = port;
    destination.nl_groups = groups;
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

/// Lets the kernel alone send to the socket from now on.
pub fn connect_to_kernel(socket: &NlSocket) -> Result<(), Error> {
    let kernel = address();
    let connected = retried("connect", || {
        // SAFETY: the pointer and the length describe `kernel`, which outlives the call.
        let result = unsafe {
            libc::connect(
                socket.as_raw_fd(),
                (&raw const kernel).cast(),
                size_of::<sockaddr_nl>() as socklen_t,
            )
        };
        result as isize
    });
    connected.map(|_| ())
}

/// Waits until the socket is readable or has an error to tell. Milliseconds; negative: without limit.
pub fn wait(socket: &NlSocket, milliseconds: i32) -> Result<bool, Error> {
    let limit = Duration::from_millis(u64::from(milliseconds.max(0).cast_unsigned()));
    let start = Instant::now();
    let mut poll = libc::pollfd {
        fd: socket.as_raw_fd(),
        events: libc::POLLIN,
        revents: 0,
    };
    let found = retried("poll", || {
        let left = limit.saturating_sub(start.elapsed());
        // Rounded up, so that the last part of a millisecond is not spun through.
        let left = left.as_micros().div_ceil(1000) as c_int;
        let left = if milliseconds < 0 { -1 } else { left };
        // SAFETY: the pointer is to one pollfd, a local.
        let found = unsafe { libc::poll(&raw mut poll, 1, left) };
        found as isize
    });
    found.map(|count| count > 0)
}

/// Takes the next datagram of the queue into `buffer`, what does not fit there into `spill`.
pub fn receive(socket: &NlSocket, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, Error> {
    match receive_from(socket, buffer, spill) {
        Ok(Some(Datagram { length, sender, .. })) => Ok(Received::Datagram { length, sender }),
        Ok(None) => Ok(Received::Empty),
        Err(Error::System(error)) if error.errno == libc::ENOBUFS => Ok(Received::Overrun),
        Err(error) => Err(error),
    }
}

/// As [`receive`], with all that is known of the datagram. `None`: the queue is empty.
///
/// The length told is the datagram's own, also where both together are too small and its tail is lost.
pub fn receive_from(
    socket: &NlSocket,
    buffer: &mut [u8],
    spill: &mut [u8],
) -> Result<Option<Datagram>, Error> {
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
    let length = match received {
        Ok(length) => length,
        Err(Error::System(error)) if error.errno == libc::EAGAIN => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut datagram = Datagram {
        length,
        sender: Sender {
            port: source.nl_pid,
            group: lowest(source.nl_groups),
            namespace: None,
        },
        groups: source.nl_groups,
        credentials: None,
    };
    ancillary(&header, &mut datagram);
    Ok(Some(datagram))
}

/// The number of the lowest group of a mask; 0 for none.
fn lowest(mask: u32) -> u32 {
    match mask {
        0 => 0,
        mask => mask.trailing_zeros() + 1,
    }
}

/// What the control messages say: the exact group, the namespace, the sender's credentials.
fn ancillary(header: &msghdr, datagram: &mut Datagram) {
    // SAFETY: the kernel filled the header; its control buffer and length are those it was given.
    let mut next = unsafe { libc::CMSG_FIRSTHDR(header) };
    while !next.is_null() {
        // SAFETY: CMSG_FIRSTHDR and CMSG_NXTHDR return null or a whole, aligned header in the buffer.
        let message = unsafe { &*next };
        // SAFETY: as above; the data follow the header within its cmsg_len.
        let data = unsafe { libc::CMSG_DATA(next) };
        match (message.cmsg_level, message.cmsg_type) {
            (libc::SOL_NETLINK, libc::NETLINK_PKTINFO) => {
                // SAFETY: it carries `struct nl_pktinfo { __u32 group }`; the read needs no alignment.
                datagram.sender.group = unsafe { data.cast::<u32>().read_unaligned() };
            }
            (libc::SOL_NETLINK, libc::NETLINK_LISTEN_ALL_NSID) => {
                // SAFETY: it carries an int; the read needs no alignment.
                let id = unsafe { data.cast::<c_int>().read_unaligned() };
                datagram.sender.namespace = u32::try_from(id).ok();
            }
            (libc::SOL_SOCKET, libc::SCM_CREDENTIALS) => {
                // SAFETY: it carries a `struct ucred`; the read needs no alignment.
                let credentials = unsafe { data.cast::<libc::ucred>().read_unaligned() };
                datagram.credentials = Some(Credentials {
                    process: credentials.pid,
                    user: credentials.uid,
                    group: credentials.gid,
                });
            }
            _ => {}
        }
        // SAFETY: as for CMSG_FIRSTHDR; `next` is a header of this buffer.
        next = unsafe { libc::CMSG_NXTHDR(header, next) };
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
