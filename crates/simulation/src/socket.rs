//! A socket of the simulated kernel.

use nlkit_session::{Received, Transport};

use crate::Kernel;
use crate::errno::{EINTR, ENODATA};
use crate::queue::Taken;

/// An open socket. Dropping it closes it.
#[derive(Debug)]
pub struct Socket {
    kernel: Kernel,
    place: usize,
    port: u32,
}

impl Socket {
    pub(crate) fn new(kernel: Kernel, place: usize, port: u32) -> Self {
        Self {
            kernel,
            place,
            port,
        }
    }

    /// The port id.
    pub fn port(&self) -> u32 {
        self.port
    }

    /// Joins a multicast group.
    pub fn join(&self, group: u32) {
        let mut state = self.kernel.0.borrow_mut();
        state.sockets[self.place].groups.insert(group);
    }

    /// Leaves a multicast group.
    pub fn leave(&self, group: u32) {
        let mut state = self.kernel.0.borrow_mut();
        state.sockets[self.place].groups.remove(&group);
    }

    /// The receive buffer as the kernel counts it.
    pub fn receive_buffer(&self) -> usize {
        let state = self.kernel.0.borrow();
        state.sockets[self.place].queue.limit()
    }

    /// What the receive queue is charged with.
    pub fn queued(&self) -> usize {
        let state = self.kernel.0.borrow();
        state.sockets[self.place].queue.charged()
    }

    /// Messages dropped.
    pub fn drops(&self) -> u32 {
        let state = self.kernel.0.borrow();
        state.sockets[self.place].queue.drops()
    }

    /// Whether a receive call would find something.
    pub fn is_readable(&self) -> bool {
        let state = self.kernel.0.borrow();
        state.sockets[self.place].queue.is_readable()
    }
}

impl Transport for Socket {
    type Error = i32;

    fn send(&mut self, message: &[u8]) -> Result<(), i32> {
        let mut state = self.kernel.0.borrow_mut();
        let signal = state.faults.signal;
        if state.random.chance(signal) {
            return Err(EINTR);
        }
        if message.is_empty() {
            return Err(ENODATA);
        }
        state.receive(self.place, message);
        Ok(())
    }

    fn receive(&mut self, buffer: &mut [u8], spill: &mut [u8]) -> Result<Received, i32> {
        let mut state = self.kernel.0.borrow_mut();
        let signal = state.faults.signal;
        if state.random.chance(signal) {
            return Err(EINTR);
        }
        match state.take(self.place, buffer.len() + spill.len()) {
            Taken::Overrun => Ok(Received::Overrun),
            Taken::Empty => Ok(Received::Empty),
            Taken::Datagram(bytes, sender) => {
                let (head, tail) = bytes.split_at(bytes.len().min(buffer.len()));
                buffer[..head.len()].copy_from_slice(head);
                let kept = tail.len().min(spill.len());
                spill[..kept].copy_from_slice(&tail[..kept]);
                let length = bytes.len();
                Ok(Received::Datagram { length, sender })
            }
        }
    }

    fn errno(error: &i32) -> i32 {
        *error
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        let mut state = self.kernel.0.borrow_mut();
        let port = &mut state.sockets[self.place];
        port.open = false;
        port.dump = None;
        port.groups.clear();
    }
}
