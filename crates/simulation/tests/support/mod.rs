//! A caller of the engine, and a follower of the kernel's state, over the simulated kernel.
#![allow(dead_code, reason = "every test binary uses its own part")]

pub mod client;
pub mod follower;
pub mod things;

use nlkit_schema::{Parser, Tables, record};
use nlkit_session::{Batch, Config, Pump, Session, status};
use nlkit_simulation::{Kernel, Random, Socket, SocketOptions};

/// An engine over a simulated socket.
pub type Engine = Pump<'static, Socket>;

pub fn open(kernel: &Kernel, receive_buffer: usize, first_sequence: u32) -> Engine {
    open_protocol(kernel, 0, receive_buffer, first_sequence)
}

pub fn open_protocol(
    kernel: &Kernel,
    protocol: u16,
    receive_buffer: usize,
    first_sequence: u32,
) -> Engine {
    let socket = kernel.open(SocketOptions {
        protocol,
        receive_buffer,
    });
    let config = Config {
        protocol,
        port: socket.port(),
        first_sequence,
        peers: false,
    };
    Pump::new(socket, Session::new(config), Parser::new(Tables::builtin()))
}

/// A message that the engine handed over.
#[derive(Clone, Debug)]
pub struct Told {
    pub route: u32,
    pub token: u32,
    pub group: u32,
    pub bytes: Vec<u8>,
}

impl Told {
    pub fn kind(&self) -> u16 {
        u16::from_ne_bytes([self.bytes[4], self.bytes[5]])
    }

    pub fn flags(&self) -> u16 {
        u16::from_ne_bytes([self.bytes[6], self.bytes[7]])
    }

    pub fn body(&self) -> &[u8] {
        let length = u32::from_ne_bytes(self.bytes[..4].try_into().unwrap()) as usize;
        &self.bytes[16..length]
    }

    /// The positive error number of an NLMSG_ERROR or NLMSG_DONE.
    pub fn errno(&self) -> i32 {
        -i32::from_ne_bytes(self.bytes[16..20].try_into().unwrap())
    }
}

/// Memory to receive into, which grows as the engine asks.
pub struct Memory {
    ring: Vec<u8>,
    words: Vec<u32>,
}

impl Memory {
    pub fn new(ring: usize, words: usize) -> Self {
        Self {
            ring: vec![0; ring],
            words: vec![0; words],
        }
    }

    /// Of any size, also useless ones.
    pub fn random(random: &mut Random) -> Self {
        Self::new(random.below(40_000), random.below(4000))
    }

    /// One batch: status word and messages; `None` when there was nothing.
    pub fn receive(&mut self, engine: &mut Engine) -> Option<(u32, Vec<Told>)> {
        loop {
            match engine.receive(&mut self.ring, &mut self.words) {
                Ok(Batch::Words(_)) => return Some((self.words[2], self.told())),
                Ok(Batch::Nothing) => return None,
                Ok(Batch::TapeTooSmall) => self.words.resize(self.words.len() * 2 + 16, 0),
                Ok(Batch::RingTooSmall) => self.ring.resize(self.ring.len() * 2 + 64, 0),
                Err(errno) => panic!("the simulated kernel never fails, but for signals: {errno}"),
            }
        }
    }

    fn told(&self) -> Vec<Told> {
        let mut told = Vec::new();
        let mut at = self.words[1] as usize;
        while at != 0 {
            let word = |place: usize| self.words[at + place];
            let start = word(record::START) as usize;
            told.push(Told {
                route: word(record::ROUTE),
                token: word(record::TOKEN),
                group: word(record::GROUP),
                bytes: self.ring[start..start + word(record::LENGTH) as usize].to_vec(),
            });
            at = word(record::NEXT) as usize;
        }
        told
    }
}

/// Whether messages were lost and the queue is whole again.
pub fn is_lost(status_word: u32) -> bool {
    status_word & (status::DRAINED | status::TRUNCATED) != 0
}
