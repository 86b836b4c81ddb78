//! The same names for operating systems without netlink; nothing can be opened.

use std::convert::Infallible;

use nlkit_session::{Received, Transport};

use crate::{Error, Memory, Options};

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

/// No names are known here.
pub fn errno_name(_errno: i32) -> Option<&'static str> {
    None
}
