//! The socket of Linux.

mod errno;
mod message;
mod namespace;
mod option;
mod packet;
mod process;

pub use errno::name as errno_name;
pub use namespace::{create as create_namespace, remove as remove_namespace};
pub use packet::PacketSocket;

use std::os::fd::{AsRawFd, RawFd};

use neli::consts::socket::NlFamily;
use neli::socket::NlSocket;
use neli::utils::Groups;
use nlkit_session::{Received, Transport};

use crate::{Datagram, Error, Granted, Memory, Options, SystemError};

/// An open, bound, non-blocking netlink socket. Dropping it closes the descriptor.
///
/// Extended ACK and capped ACK are on, strict checking too on NETLINK_ROUTE (each where the kernel has
/// it), and every datagram tells its multicast group.
pub struct Socket {
    socket: NlSocket,
    port: u32,
    granted: Granted,
    /// The mark of the process that opened it.
    mark: u32,
}

impl Socket {
    /// Opens, sets the options and binds. With a namespace, a thread of its own enters it for the time
    /// of the `socket` call; the caller's thread never leaves its namespace.
    pub fn open(options: &Options) -> Result<Self, Error> {
        let socket = match &options.namespace {
            Some(path) => namespace::within(path, || create(options.protocol))?,
            None => create(options.protocol)?,
        };
        let granted = configure(&socket, options)?;
        socket
            .bind(options.port, Groups::empty())
            .map_err(|error| failed("bind", &error))?;
        let port = socket
            .pid()
            .map_err(|error| failed("getsockname", &error))?;
        if !options.peers {
            // A sandbox may lack it: the engine listens to the kernel alone in any case.
            let _ = message::connect_to_kernel(&socket);
        }
        Ok(Self {
            socket,
            port,
            granted,
            mark: process::mark(),
        })
    }

    /// What the kernel granted of what was asked for.
    pub fn granted(&self) -> Granted {
        self.granted
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

    /// The groups that the socket is a member of, in order.
    pub fn groups(&self) -> Result<Vec<u32>, Error> {
        option::memberships(&self.socket)
    }

    /// Whether messages of other network namespaces come too, of those that have an id in this one, with
    /// the id in [`nlkit_session::Sender::namespace`]. Takes CAP_NET_BROADCAST.
    pub fn listen_all_namespaces(&self, on: bool) -> Result<(), Error> {
        option::listen_all_namespaces(&self.socket, on)
    }

    /// Whether datagrams tell who sent them ([`Datagram::credentials`]).
    pub fn pass_credentials(&self, on: bool) -> Result<(), Error> {
        option::pass_credentials(&self.socket, on)
    }

    /// Lets the kernel drop datagrams that a program of classic BPF returns 0 for; `None` takes it off.
    /// The program's bytes are `struct sock_filter`s: code u16, jt u8, jf u8, k u32.
    pub fn filter(&self, program: Option<&[u8]>) -> Result<(), Error> {
        match program {
            Some(program) => option::attach_filter(&self.socket, program),
            None => option::detach_filter(&self.socket),
        }
    }

    /// Sends bytes as they are to a port (0 is the kernel), and to the groups of a mask.
    ///
    /// With groups the port may be nobody's: what is multicast goes to port 0 too, where a protocol
    /// between users has no kernel that listens.
    pub fn send_to(&self, bytes: &[u8], port: u32, groups: u32) -> Result<(), Error> {
        self.check_process()?;
        match message::send(&self.socket, bytes, port, groups) {
            Err(Error::System(error))
                if groups != 0 && port == 0 && error.errno == libc::ECONNREFUSED =>
            {
                Ok(())
            }
            other => other,
        }
    }

    /// Takes the next datagram, without waiting, with all that is known of it; `None`: there is none.
    pub fn receive_from(&self, buffer: &mut [u8]) -> Result<Option<Datagram>, Error> {
        self.check_process()?;
        message::receive_from(&self.socket, buffer, &mut [])
    }

    /// Waits until the socket is readable or has an error to tell. Milliseconds; negative: without limit.
    pub fn wait(&self, milliseconds: i32) -> Result<bool, Error> {
        self.check_process()?;
        message::wait(&self.socket, milliseconds)
    }

    /// A child of fork shares the descriptor: it would take its parent's answers.
    fn check_process(&self) -> Result<(), Error> {
        match process::mark() == self.mark {
            true => Ok(()),
            false => Err(Error::System(SystemError {
                call: "fork",
                errno: libc::ECHILD,
                about: None,
            })),
        }
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

    /// A message longer than the send buffer (a large transaction of nfnetlink) makes it grow.
    fn send(&mut self, message: &[u8]) -> Result<(), Error> {
        self.check_process()?;
        match message::send(&self.socket, message, 0, 0) {
            Err(Error::System(error)) if error.errno == libc::EMSGSIZE => {
                option::set_send_buffer(&self.socket, message.len())?;
                message::send(&self.socket, message, 0, 0)
            }
            other => other,
        }
    }

    fn receive(&mut self, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, Error> {
        self.check_process()?;
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

fn configure(socket: &NlSocket, options: &Options) -> Result<Granted, Error> {
    socket
        .nonblock()
        .map_err(|error| failed("fcntl F_SETFL", &error))?;
    let strict = options.protocol == libc::NETLINK_ROUTE && !options.lenient;
    let granted = Granted {
        extended_ack: option::tolerated(socket.enable_ext_ack(true), "setsockopt NETLINK_EXT_ACK")?,
        capped_ack: option::cap_ack(socket)?,
        strict: strict
            && option::tolerated(
                socket.enable_strict_checking(true),
                "setsockopt NETLINK_GET_STRICT_CHK",
            )?,
    };
    option::packet_info(socket)?;
    if let Some(bytes) = options.receive_buffer {
        option::set_receive_buffer(socket, bytes)?;
    }
    Ok(granted)
}

fn failed(call: &'static str, error: &std::io::Error) -> Error {
    Error::System(SystemError {
        call,
        errno: error.raw_os_error().unwrap_or(0),
        about: None,
    })
}
