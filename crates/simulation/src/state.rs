//! Everything the kernel and its sockets are at one time.

use std::collections::{BTreeSet, VecDeque};

use nlkit_session::Sender;

use crate::dump::{Dump, FIRST_ROOM, MOST_ROOM};
use crate::errno::ENOBUFS;
use crate::kernel::Answered;
use crate::message::{Head, message};
use crate::objects::{Change, Objects};
use crate::queue::{Queue, Taken};
use crate::{Faults, Random, Script};

/// One open socket.
#[derive(Debug)]
pub(crate) struct Port {
    pub number: u32,
    pub protocol: u16,
    pub open: bool,
    pub groups: BTreeSet<u32>,
    pub queue: Queue,
    pub dump: Option<Dump>,
    /// The longest memory a receive call that got something has offered.
    longest: usize,
    /// The latest request, as its head.
    pub latest: Option<Head>,
}

impl Port {
    pub fn new(number: u32, protocol: u16, limit: usize) -> Self {
        Self {
            number,
            protocol,
            open: true,
            groups: BTreeSet::new(),
            queue: Queue::new(limit),
            dump: None,
            longest: 0,
            latest: None,
        }
    }

    /// Room of a dump's next datagram.
    fn room(&self) -> usize {
        match self.longest {
            0 => FIRST_ROOM,
            longest => longest.clamp(FIRST_ROOM, MOST_ROOM),
        }
    }
}

/// An answer that comes later: datagrams to one socket.
#[derive(Debug)]
pub(crate) struct Late {
    pub socket: usize,
    pub datagrams: Vec<Vec<u8>>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub random: Random,
    pub faults: Faults,
    pub objects: Objects,
    pub sockets: Vec<Port>,
    pub scripts: Vec<Script>,
    pub late: VecDeque<Late>,
    pub answered: Vec<Answered>,
}

impl State {
    pub fn new(seed: u64, faults: Faults) -> Self {
        Self {
            random: Random::new(seed),
            faults,
            objects: Objects::new(),
            sockets: Vec::new(),
            scripts: Vec::new(),
            late: VecDeque::new(),
            answered: Vec::new(),
        }
    }

    /// Makes the next datagram of the socket's dump, if one runs. An error: it could not be made, and
    /// the dump still runs.
    pub fn progress(&mut self, socket: usize) -> Result<(), i32> {
        let port = &mut self.sockets[socket];
        let Some(mut dump) = port.dump.take() else {
            return Ok(());
        };
        let room = port.room();
        if !port.queue.admits(room) || self.random.chance(self.faults.allocation) {
            port.dump = Some(dump);
            return Err(ENOBUFS);
        }
        let (bytes, ended) = dump.datagram(&self.objects, port.number, room);
        port.queue.push_dump(bytes, room);
        if ended {
            self.answered.push(Answered {
                port: port.number,
                sequence: dump.sequence,
                errno: dump.errno,
            });
        } else {
            port.dump = Some(dump);
        }
        Ok(())
    }

    /// What a receive call with `room` bytes of memory finds.
    pub fn take(&mut self, socket: usize, room: usize) -> Taken {
        let taken = self.sockets[socket].queue.take();
        if let Taken::Datagram(..) = taken {
            let port = &mut self.sockets[socket];
            port.longest = port.longest.max(room);
            if port.queue.is_half_empty() && self.progress(socket).is_err() {
                self.sockets[socket].queue.fail();
            }
        }
        self.sockets[socket].queue.wake();
        taken
    }

    /// Tells the members of a group, but for one socket.
    pub fn multicast(&mut self, protocol: u16, group: u32, bytes: &[u8], but: Option<usize>) {
        for (socket, port) in self.sockets.iter_mut().enumerate() {
            let member = port.open && port.protocol == protocol && port.groups.contains(&group);
            if member && but != Some(socket) {
                port.queue.deliver(bytes.to_vec(), Sender::multicast(group));
            }
        }
    }

    /// Tells of a change that the request `cause` made; `echo`: the socket that asked for a copy.
    pub fn notify(&mut self, change: &Change, flags: u16, cause: Head, echo: Option<usize>) {
        let head = Head {
            kind: change.kind,
            flags,
            ..cause
        };
        let bytes = message(head, &change.body);
        self.multicast(0, change.group, &bytes, echo);
        if let Some(socket) = echo {
            let sender = Sender::multicast(change.group);
            self.sockets[socket].queue.deliver(bytes, sender);
        }
    }
}
