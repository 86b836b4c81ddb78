//! The socket of Linux.

mod errno;
mod message;
mod namespace;
mod option;

pub use errno::name as errno_name;

use std::os::fd::{AsRawFd, RawFd};

use neli::consts::socket::NlFamily;
use neli::socket::NlSocket;
use neli::utils::Groups;
use nlkit_session::{Received, Transport};

use crate::{Error, Memory, Options, SystemError};

/// An open, bound, non-blocking netlink socket. Dropping it closes the descriptor.
///
/// Extended ACK and capped ACK are on, strict checking too on NETLINK_ROUTE (each where the kernel has
/// it), and every datagram tells its multicast group.
pub struct Socket {
    socket: NlSocket,
    port: u32,
}

impl Socket {
    /// Opens, sets the options and binds. With a namespace, a thread of its own enters it for the time
    /// of the `socket` call; the caller's thread never leaves its namespace.
    pub fn open(options: &Options) -> Result<Self, Error> {
        let socket = match &options.namespace {
            Some(path) => namespace::within(path, || create(options.protocol))?,
            None => create(options.protocol)?,
        };
        configure(&socket, options)?;
        socket
            .bind(options.port, Groups::empty())
            .map_err(|error| failed("bind", &error))?;
        let port = socket
            .pid()
            .map_err(|error| failed("getsockname", &error))?;
        Ok(Self { socket, port })
    }

    /// The port id the socket is bound to, as `getsockname` tells.
    pub fn port(&self) -> u32 {
        self.port
    }

    /// The receive buffer as the kernel counts it: twice what was granted.
    pub fn receive_buffer(&self) -> Result<u32, Error> {
        option::receive_buffer(&self.socket)
    }

    /// Joins a multicast group, of any number above 0.
    pub fn join(&self, group: u32) -> Result<(), Error> {
        self.socket
            .add_mcast_membership(Groups::new_groups(&[group]))
            .map_err(|error| failed("setsockopt NETLINK_ADD_MEMBERSHIP", &error))
    }

    /// Leaves a multicast group.
    pub fn leave(&self, group: u32) -> Result<(), Error> {
        self.socket
            .drop_mcast_membership(Groups::new_groups(&[group]))
            .map_err(|error| failed("setsockopt NETLINK_DROP_MEMBERSHIP", &error))
    }

    /// The queue's fill, its limits, and the number of messages lost.
    pub fn memory(&self) -> Result<Memory, Error> {
        option::memory(&self.socket)
    }
}

impl AsRawFd for Socket {
    fn as_raw_fd(&self) -> RawFd {
        self.socket.as_raw_fd()
    }
}

impl Transport for Socket {
    type Error = Error;

    fn send(&mut self, message: &[u8]) -> Result<(), Error> {
        message::send_to_kernel(&self.socket, message)
    }

    fn receive(&mut self, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, Error> {
        message::receive(&self.socket, buffer, spill)
    }

    fn errno(error: &Error) -> i32 {
        match error {
            Error::System(error) => error.errno,
            Error::Unsupported => libc::EAFNOSUPPORT,
        }
    }
}

fn create(protocol: i32) -> Result<NlSocket, Error> {
    NlSocket::new(NlFamily::from(protocol)).map_err(|error| failed("socket", &error))
}

fn configure(socket: &NlSocket, options: &Options) -> Result<(), Error> {
    socket
        .nonblock()
        .map_err(|error| failed("fcntl F_SETFL", &error))?;
    option::tolerated(socket.enable_ext_ack(true), "setsockopt NETLINK_EXT_ACK")?;
    if options.protocol == libc::NETLINK_ROUTE {
        option::tolerated(
            socket.enable_strict_checking(true),
            "setsockopt NETLINK_GET_STRICT_CHK",
        )?;
    }
    option::cap_ack(socket)?;
    option::packet_info(socket)?;
    match options.receive_buffer {
        Some(bytes) => option::set_receive_buffer(socket, bytes),
        None => Ok(()),
    }
}

fn failed(call: &'static str, error: &std::io::Error) -> Error {
    Error::System(SystemError {
        call,
        errno: error.raw_os_error().unwrap_or(0),
        about: None,
    })
}
