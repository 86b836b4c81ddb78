//! A packet socket on one interface: what passes an nlmon device, with its time.

use std::io;
use std::mem::{size_of, size_of_val, zeroed};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::path::Path;

use libc::{c_int, c_void, iovec, msghdr, sockaddr_ll, socklen_t, timespec};

use super::{failed, namespace};
use crate::{Direction, Error, Packet, PacketCounts};

/// A control message with a `struct timespec` takes 32 bytes.
const CONTROL_BYTES: usize = 64;
/// Packet types of linux/if_packet.h that libc lacks: seen by a tap of netlink.
const PACKET_USER: u8 = 6;
const PACKET_KERNEL: u8 = 7;

/// Aligned as `cmsghdr` wants it.
#[repr(C, align(8))]
struct Control([u8; CONTROL_BYTES]);

/// An open AF_PACKET socket, bound to an interface, non-blocking. Dropping it closes the descriptor.
pub struct PacketSocket {
    descriptor: OwnedFd,
}

impl PacketSocket {
    /// Opens and binds to the interface with that index, which has to be up. `namespace` is a file that stands
    /// for a network namespace; `receive_buffer` is asked for in bytes, past the system's limit where that is
    /// permitted. Takes CAP_NET_RAW.
    pub fn open(
        namespace: Option<&Path>,
        ifindex: u32,
        receive_buffer: u32,
    ) -> Result<Self, Error> {
        let descriptor = match namespace {
            Some(path) => namespace::within(path, create)?,
            None => create()?,
        };
        let socket = Self { descriptor };
        socket.set(libc::SOL_SOCKET, libc::SO_TIMESTAMPNS, 1)?;
        let bytes = c_int::try_from(receive_buffer).unwrap_or(c_int::MAX);
        if socket
            .set(libc::SOL_SOCKET, libc::SO_RCVBUFFORCE, bytes)
            .is_err()
        {
            socket.set(libc::SOL_SOCKET, libc::SO_RCVBUF, bytes)?;
        }
        socket.bind(ifindex)?;
        Ok(socket)
    }

    /// Takes the next packet without waiting; `None`: there is none. Its length is its own, also where the
    /// buffer is smaller and its tail is lost.
    pub fn receive(&self, buffer: &mut [u8]) -> Result<Option<Packet>, Error> {
        let mut source = address();
        let mut control = Control([0; CONTROL_BYTES]);
        let mut vector = iovec {
            iov_base: buffer.as_mut_ptr().cast::<c_void>(),
            iov_len: buffer.len(),
        };
        // SAFETY: a msghdr is integers and pointers, for which zero is valid.
        let mut header: msghdr = unsafe { zeroed() };
        header.msg_name = (&raw mut source).cast::<c_void>();
        header.msg_namelen = size_of::<sockaddr_ll>() as socklen_t;
        header.msg_iov = &raw mut vector;
        header.msg_iovlen = 1;
        header.msg_control = control.0.as_mut_ptr().cast::<c_void>();
        header.msg_controllen = CONTROL_BYTES as _;
        // SAFETY: every pointer of the header points to memory of the stated length that this function borrows
        // exclusively until it returns.
        let received = unsafe {
            libc::recvmsg(
                self.descriptor.as_raw_fd(),
                &raw mut header,
                libc::MSG_TRUNC,
            )
        };
        match usize::try_from(received) {
            Ok(length) => Ok(Some(Packet {
                length,
                time: time_of(&header),
                protocol: u16::from_be(source.sll_protocol),
                direction: match source.sll_pkttype {
                    PACKET_USER => Some(Direction::ToUser),
                    PACKET_KERNEL => Some(Direction::ToKernel),
                    _ => None,
                },
            })),
            Err(_) => {
                let error = io::Error::last_os_error();
                match error.raw_os_error() {
                    Some(libc::EAGAIN | libc::EINTR) => Ok(None),
                    _ => Err(failed("recvmsg", &error)),
                }
            }
        }
    }

    /// What the kernel has counted since the last call, which begins anew with this one.
    pub fn counts(&self) -> Result<PacketCounts, Error> {
        let mut words = [0u32; 2];
        let mut length = size_of_val(&words) as socklen_t;
        // SAFETY: the pointer and `length` describe `words`, which the kernel fills with a
        // `struct tpacket_stats { unsigned int tp_packets, tp_drops }`.
        let result = unsafe {
            libc::getsockopt(
                self.descriptor.as_raw_fd(),
                libc::SOL_PACKET,
                libc::PACKET_STATISTICS,
                words.as_mut_ptr().cast::<c_void>(),
                &raw mut length,
            )
        };
        match result {
            0 => Ok(PacketCounts {
                packets: words[0],
                drops: words[1],
            }),
            _ => Err(failed(
                "getsockopt PACKET_STATISTICS",
                &io::Error::last_os_error(),
            )),
        }
    }

    fn bind(&self, ifindex: u32) -> Result<(), Error> {
        let mut address = address();
        address.sll_protocol = (libc::ETH_P_ALL as u16).to_be();
        address.sll_ifindex = ifindex.cast_signed();
        // SAFETY: the pointer and the length describe `address`, which outlives the call.
        let result = unsafe {
            libc::bind(
                self.descriptor.as_raw_fd(),
                (&raw const address).cast(),
                size_of::<sockaddr_ll>() as socklen_t,
            )
        };
        match result {
            0 => Ok(()),
            _ => Err(failed("bind", &io::Error::last_os_error())),
        }
    }

    fn set(&self, level: c_int, name: c_int, value: c_int) -> Result<(), Error> {
        // SAFETY: the pointer and the length describe `value`, which outlives the call.
        let result = unsafe {
            libc::setsockopt(
                self.descriptor.as_raw_fd(),
                level,
                name,
                (&raw const value).cast::<c_void>(),
                size_of::<c_int>() as socklen_t,
            )
        };
        match result {
            0 => Ok(()),
            _ => Err(failed("setsockopt", &io::Error::last_os_error())),
        }
    }
}

impl AsRawFd for PacketSocket {
    fn as_raw_fd(&self) -> RawFd {
        self.descriptor.as_raw_fd()
    }
}

/// Without a protocol it receives nothing until it is bound to the one interface.
fn create() -> Result<OwnedFd, Error> {
    let kind = libc::SOCK_RAW | libc::SOCK_NONBLOCK | libc::SOCK_CLOEXEC;
    // SAFETY: no memory is involved.
    match unsafe { libc::socket(libc::AF_PACKET, kind, 0) } {
        descriptor if descriptor >= 0 => {
            // SAFETY: the descriptor is open and nobody else's.
            Ok(unsafe { OwnedFd::from_raw_fd(descriptor) })
        }
        _ => Err(failed("socket AF_PACKET", &io::Error::last_os_error())),
    }
}

fn address() -> sockaddr_ll {
    // SAFETY: a sockaddr_ll is integers, for which zero is valid.
    let mut address: sockaddr_ll = unsafe { zeroed() };
    address.sll_family = libc::AF_PACKET as libc::sa_family_t;
    address
}

/// Seconds since 1970 when the packet passed.
fn time_of(header: &msghdr) -> Option<f64> {
    // SAFETY: the kernel filled the header; its control buffer and length are those it was given.
    let first = unsafe { libc::CMSG_FIRSTHDR(header) };
    if first.is_null() {
        return None;
    }
    // SAFETY: not null, it is a whole, aligned header in the buffer; its data follow within its cmsg_len.
    let (message, data) = unsafe { (&*first, libc::CMSG_DATA(first)) };
    if (message.cmsg_level, message.cmsg_type) != (libc::SOL_SOCKET, libc::SCM_TIMESTAMPNS) {
        return None;
    }
    // SAFETY: it carries a `struct timespec`; the read needs no alignment.
    let time = unsafe { data.cast::<timespec>().read_unaligned() };
    Some(time.tv_sec as f64 + time.tv_nsec as f64 / 1e9)
}
