//! The same names for operating systems without netlink; nothing can be opened.

use std::convert::Infallible;
use std::path::Path;

use nlkit_session::{Received, Transport};

use crate::{Datagram, Error, Granted, Memory, Options, Packet, PacketCounts};

/// A netlink socket, of which there can be none here.
#[derive(Debug)]
pub struct Socket(Infallible);

impl Socket {
    /// Always [`Error::Unsupported`].
    pub fn open(_options: &Options) -> Result<Self, Error> {
        Err(Error::Unsupported)
    }

    /// See the Linux socket.
    pub fn port(&self) -> u32 {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn receive_buffer(&self) -> Result<u32, Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn join(&self, _group: u32) -> Result<(), Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn leave(&self, _group: u32) -> Result<(), Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn granted(&self) -> Granted {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn groups(&self) -> Result<Vec<u32>, Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn listen_all_namespaces(&self, _on: bool) -> Result<(), Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn pass_credentials(&self, _on: bool) -> Result<(), Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn filter(&self, _program: Option<&[u8]>) -> Result<(), Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn send_to(&self, _bytes: &[u8], _port: u32, _groups: u32) -> Result<(), Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn receive_from(&self, _buffer: &mut [u8]) -> Result<Option<Datagram>, Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn wait(&self, _milliseconds: i32) -> Result<bool, Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn memory(&self) -> Result<Memory, Error> {
        match self.0 {}
    }
}

impl Transport for Socket {
    type Error = Error;

    fn send(&mut self, _message: &[u8]) -> Result<(), Error> {
        match self.0 {}
    }

    fn receive(&mut self, _buffer: &mut [u8], _spill: &mut [u8]) -> Result<Received, Error> {
        match self.0 {}
    }

    fn errno(error: &Error) -> i32 {
        match error {
            Error::System(error) => error.errno,
            Error::Unsupported => 0,
        }
    }
}

/// Always [`Error::Unsupported`].
pub fn create_namespace(_path: &Path) -> Result<(), Error> {
    Err(Error::Unsupported)
}

/// Always [`Error::Unsupported`].
pub fn remove_namespace(_path: &Path) -> Result<(), Error> {
    Err(Error::Unsupported)
}

/// No names are known here.
pub fn errno_name(_errno: i32) -> Option<&'static str> {
    None
}

/// A packet socket, of which there can be none here.
#[derive(Debug)]
pub struct PacketSocket(Infallible);

impl PacketSocket {
    /// Always [`Error::Unsupported`].
    pub fn open(
        _namespace: Option<&Path>,
        _ifindex: u32,
        _receive_buffer: u32,
    ) -> Result<Self, Error> {
        Err(Error::Unsupported)
    }

    /// See the Linux socket.
    pub fn receive(&self, _buffer: &mut [u8]) -> Result<Option<Packet>, Error> {
        match self.0 {}
    }

    /// See the Linux socket.
    pub fn counts(&self) -> Result<PacketCounts, Error> {
        match self.0 {}
    }
}
