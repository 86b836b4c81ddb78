//! What a socket class stands on: the kernel's socket, or one of a simulated kernel.

use std::cell::RefCell;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::rc::{Rc, Weak};

use nlkit_session::{Received, Transport};
use nlkit_socket::{Datagram, Error, Granted, Memory, Socket, SystemError};

/// Where the datagrams go to and come from.
pub enum Endpoint {
    /// A socket of this machine.
    Real(Socket),
    /// A socket of a simulated kernel.
    Simulated(Simulated),
}

/// A socket of a simulated kernel, with a descriptor that is readable when it is.
pub struct Simulated {
    socket: nlkit_simulation::Socket,
    bell: Rc<Bell>,
    bells: Bells,
}

/// All bells of one simulated kernel.
pub type Bells = Rc<RefCell<Vec<Weak<Bell>>>>;

/// An eventfd that is readable while the socket is.
pub struct Bell {
    descriptor: OwnedFd,
    kernel: nlkit_simulation::Kernel,
    port: u32,
}

impl Bell {
    fn open(kernel: nlkit_simulation::Kernel, port: u32) -> std::io::Result<Self> {
        // SAFETY: no memory is involved.
        let descriptor = unsafe { libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) };
        if descriptor < 0 {
            return Err(std::io::Error::last_os_error());
        }
        // SAFETY: the descriptor was opened above, and nothing else owns it.
        let descriptor = unsafe { OwnedFd::from_raw_fd(descriptor) };
        Ok(Self {
            descriptor,
            kernel,
            port,
        })
    }

    /// Makes the descriptor as readable as the socket is.
    fn set(&self) {
        let mut count = 1u64;
        let (number, size) = (self.descriptor.as_raw_fd(), size_of::<u64>());
        // Emptied first, so that it never overflows. Neither call can fail in a way that matters.
        // SAFETY: the pointer is to a local of the size that is told.
        unsafe { libc::read(number, (&raw mut count).cast(), size) };
        if self.kernel.is_readable(self.port) {
            count = 1;
            // SAFETY: as above.
            unsafe { libc::write(number, (&raw const count).cast(), size) };
        }
    }
}

/// Sets all bells: something happened in the kernel.
pub fn ring(bells: &Bells) {
    bells.borrow_mut().retain(|bell| match bell.upgrade() {
        Some(bell) => {
            bell.set();
            true
        }
        None => false,
    });
}

impl Simulated {
    /// Opens a socket of `kernel`.
    pub fn open(
        kernel: &nlkit_simulation::Kernel,
        bells: &Bells,
        options: nlkit_simulation::SocketOptions,
    ) -> Result<Self, Error> {
        let socket = kernel.open(options);
        let bell = Bell::open(kernel.clone(), socket.port()).map_err(|error| {
            Error::System(SystemError {
                call: "eventfd",
                errno: error.raw_os_error().unwrap_or(0),
                about: None,
            })
        })?;
        let bell = Rc::new(bell);
        bells.borrow_mut().push(Rc::downgrade(&bell));
        let bells = Rc::clone(bells);
        Ok(Self {
            socket,
            bell,
            bells,
        })
    }
}

impl Endpoint {
    pub fn port(&self) -> u32 {
        match self {
            Self::Real(socket) => socket.port(),
            Self::Simulated(simulated) => simulated.socket.port(),
        }
    }

    pub fn receive_buffer(&self) -> Result<u32, Error> {
        match self {
            Self::Real(socket) => socket.receive_buffer(),
            Self::Simulated(simulated) => Ok(number(simulated.socket.receive_buffer())),
        }
    }

    pub fn granted(&self) -> Granted {
        match self {
            Self::Real(socket) => socket.granted(),
            Self::Simulated(_) => Granted {
                extended_ack: true,
                capped_ack: true,
                strict: true,
            },
        }
    }

    pub fn join(&self, group: u32) -> Result<(), Error> {
        match self {
            Self::Real(socket) => socket.join(group),
            Self::Simulated(simulated) => {
                simulated.socket.join(group);
                Ok(())
            }
        }
    }

    pub fn leave(&self, group: u32) -> Result<(), Error> {
        match self {
            Self::Real(socket) => socket.leave(group),
            Self::Simulated(simulated) => {
                simulated.socket.leave(group);
                Ok(())
            }
        }
    }

    pub fn memory(&self) -> Result<Memory, Error> {
        match self {
            Self::Real(socket) => socket.memory(),
            Self::Simulated(simulated) => Ok(Memory {
                queued: number(simulated.socket.queued()),
                receive_buffer: number(simulated.socket.receive_buffer()),
                drops: simulated.socket.drops(),
                ..Memory::default()
            }),
        }
    }

    pub fn wait(&self, milliseconds: i32) -> Result<bool, Error> {
        match self {
            Self::Real(socket) => socket.wait(milliseconds),
            // Nothing happens in the simulated kernel while somebody waits.
            Self::Simulated(simulated) => Ok(simulated.socket.is_readable()),
        }
    }

    pub fn send_to(&mut self, bytes: &[u8], port: u32, groups: u32) -> Result<(), Error> {
        match self {
            Self::Real(socket) => socket.send_to(bytes, port, groups),
            Self::Simulated(_) if port == 0 && groups == 0 => self.send(bytes),
            Self::Simulated(_) => Err(failed("sendmsg", libc::EPERM)),
        }
    }

    pub fn receive_from(&mut self, buffer: &mut [u8]) -> Result<Option<Datagram>, Error> {
        if let Self::Real(socket) = self {
            return socket.receive_from(buffer);
        }
        match self.receive(buffer, &mut [])? {
            Received::Empty => Ok(None),
            Received::Overrun => Err(failed("recvmsg", libc::ENOBUFS)),
            Received::Datagram { length, sender } => Ok(Some(Datagram {
                length,
                sender,
                ..Datagram::default()
            })),
        }
    }

    /// The real socket, for what a simulated one does not have.
    pub fn real(&self) -> Result<&Socket, Error> {
        match self {
            Self::Real(socket) => Ok(socket),
            Self::Simulated(_) => Err(failed("setsockopt", libc::ENOPROTOOPT)),
        }
    }
}

impl AsRawFd for Endpoint {
    fn as_raw_fd(&self) -> RawFd {
        match self {
            Self::Real(socket) => socket.as_raw_fd(),
            Self::Simulated(simulated) => simulated.bell.descriptor.as_raw_fd(),
        }
    }
}

impl Transport for Endpoint {
    type Error = Error;

    fn send(&mut self, message: &[u8]) -> Result<(), Error> {
        match self {
            Self::Real(socket) => socket.send(message),
            Self::Simulated(simulated) => {
                let sent = simulated.socket.send(message);
                ring(&simulated.bells);
                sent.map_err(|errno| failed("sendmsg", errno))
            }
        }
    }

    fn receive(&mut self, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, Error> {
        match self {
            Self::Real(socket) => socket.receive(buffer, spill),
            Self::Simulated(simulated) => {
                let received = simulated.socket.receive(buffer, spill);
                simulated.bell.set();
                received.map_err(|errno| failed("recvmsg", errno))
            }
        }
    }

    fn errno(error: &Error) -> i32 {
        Socket::errno(error)
    }
}

fn failed(call: &'static str, errno: i32) -> Error {
    Error::System(SystemError {
        call,
        errno,
        about: None,
    })
}

fn number(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
