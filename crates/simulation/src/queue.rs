//! A socket's receive queue, charged as the kernel charges it.

use std::collections::VecDeque;

use nlkit_session::Sender;

/// Bytes that a short datagram is charged with: a `struct sk_buff` and the smallest head.
const SHORT: usize = 832;
/// The longest datagram that is short.
const SHORT_LENGTH: usize = 256;
/// A `struct sk_buff`.
const BUFFER: usize = 256;
/// The `struct skb_shared_info` behind every head.
const SHARED: usize = 320;

/// What a datagram with room for `length` bytes is charged with.
pub(crate) fn charge(length: usize) -> usize {
    match length {
        ..=SHORT_LENGTH => SHORT,
        _ => (length + SHARED).next_power_of_two() + BUFFER,
    }
}

#[derive(Debug)]
struct Queued {
    bytes: Vec<u8>,
    sender: Sender,
    charge: usize,
}

/// What the next receive call finds.
pub(crate) enum Taken {
    Datagram(Vec<u8>, Sender),
    Overrun,
    Empty,
}

#[derive(Debug, Default)]
pub(crate) struct Queue {
    datagrams: VecDeque<Queued>,
    charged: usize,
    limit: usize,
    /// Everything is dropped until the queue is empty.
    congested: bool,
    /// ENOBUFS waits to be told.
    error: bool,
    drops: u32,
}

impl Queue {
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            ..Self::default()
        }
    }

    pub fn limit(&self) -> usize {
        self.limit
    }

    pub fn charged(&self) -> usize {
        self.charged
    }

    pub fn drops(&self) -> u32 {
        self.drops
    }

    /// Whether a receive call finds something.
    pub fn is_readable(&self) -> bool {
        self.error || !self.datagrams.is_empty()
    }

    /// Whether a dump goes on after a receive call.
    pub fn is_half_empty(&self) -> bool {
        self.charged <= self.limit / 2
    }

    /// Queues a datagram of the kernel, or drops it.
    pub fn deliver(&mut self, bytes: Vec<u8>, sender: Sender) -> bool {
        let charge = charge(bytes.len());
        if !self.congested && self.fits(charge) {
            self.push(bytes, sender, charge);
            return true;
        }
        self.error |= !self.congested;
        self.congested = true;
        self.drops += 1;
        false
    }

    /// Queues a datagram of a process, if there is room: the process would have to wait.
    pub fn offer(&mut self, bytes: Vec<u8>, sender: Sender) -> bool {
        let charge = charge(bytes.len());
        let fits = !self.congested && self.fits(charge);
        if fits {
            self.push(bytes, sender, charge);
        }
        fits
    }

    /// Whether a dump's datagram with that much room is made. Congestion does not matter.
    pub fn admits(&self, room: usize) -> bool {
        self.charged == 0 || self.charged + charge(room) < self.limit
    }

    /// Queues a dump's datagram, charged with its room.
    pub fn push_dump(&mut self, bytes: Vec<u8>, room: usize) {
        self.push(bytes, Sender::KERNEL, charge(room));
    }

    /// Lets the next receive call fail with ENOBUFS, though nothing is dropped.
    pub fn fail(&mut self) {
        self.error = true;
    }

    pub fn take(&mut self) -> Taken {
        if std::mem::take(&mut self.error) {
            return Taken::Overrun;
        }
        match self.datagrams.pop_front() {
            None => Taken::Empty,
            Some(queued) => {
                self.charged -= queued.charge;
                Taken::Datagram(queued.bytes, queued.sender)
            }
        }
    }

    /// The end of a receive call: an empty queue takes messages again.
    pub fn wake(&mut self) {
        if self.datagrams.is_empty() {
            self.congested = false;
        }
    }

    fn fits(&self, charge: usize) -> bool {
        self.charged == 0 || self.charged + charge <= self.limit
    }

    fn push(&mut self, bytes: Vec<u8>, sender: Sender, charge: usize) {
        self.charged += charge;
        self.datagrams.push_back(Queued {
            bytes,
            sender,
            charge,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_buffer_holds_256_acknowledgements() {
        let mut queue = Queue::new(212_992);
        let fits = (0..300).filter(|_| queue.deliver(vec![0; 36], Sender::KERNEL));
        assert_eq!((fits.count(), queue.drops()), (256, 44));
    }

    #[test]
    fn a_link_of_1400_bytes_costs_2304() {
        assert_eq!(
            (charge(1400), charge(3776), charge(32_448)),
            (2304, 4352, 33_024)
        );
    }

    #[test]
    fn everything_is_lost_until_the_queue_is_empty() {
        let mut queue = Queue::new(2 * SHORT);
        let deliver = |queue: &mut Queue| queue.deliver(vec![0; 36], Sender::KERNEL);
        assert!(deliver(&mut queue) && deliver(&mut queue) && !deliver(&mut queue));
        assert!(matches!(queue.take(), Taken::Overrun));
        for _ in 0..2 {
            queue.wake();
            assert!(!deliver(&mut queue), "and ENOBUFS is not told again");
            assert!(matches!(queue.take(), Taken::Datagram(..)));
        }
        queue.wake();
        assert!(matches!(queue.take(), Taken::Empty));
        assert!(deliver(&mut queue));
    }
}
