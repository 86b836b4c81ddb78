//! Which descriptor of which process is a netlink socket, learnt from the calls that make and copy descriptors.

use std::collections::{HashMap, VecDeque};

use super::names;
use super::value::Value;
use crate::text::{contains, find, span, unescape};

/// What a descriptor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A netlink socket, of this protocol if known.
    Netlink(Option<u16>),
    /// Anything else, or closed.
    Other,
}

/// What is known of a descriptor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    pub kind: Kind,
    /// Calls of this process or of its ancestors say so; else another process had it so, which may be no relative.
    pub sure: bool,
}

/// The descriptor tables of all processes seen. Process 0 is the one strace does not name.
#[derive(Default)]
pub(super) struct Sockets {
    tables: Vec<HashMap<i32, Known>>,
    owners: HashMap<u32, usize>,
    /// The table used last: a process that appears without its clone() is likely a child of that one.
    last: usize,
    /// The newest knowledge about each number, for threads whose origin the trace does not show.
    anywhere: HashMap<i32, Kind>,
    /// Descriptors on their way from one process to another (SCM_RIGHTS): what they are.
    passed: VecDeque<Vec<Option<Kind>>>,
    /// Arrivals whose sender's call has not returned yet: the process and its new numbers.
    arrived: VecDeque<(u32, Vec<i32>)>,
}

/// A trace may show one end alone.
const MOST_UNDER_WAY: usize = 64;

/// A child's table is a copy; more than this is not worth one, the newest knowledge about each number serves.
const LARGEST_COPY: usize = 256;

impl Sockets {
    /// What `fd` is in the process, if anything is known.
    pub fn known(&mut self, pid: u32, fd: i32) -> Option<Known> {
        let table = self.table(pid);
        let known = self.tables.get(table).and_then(|table| table.get(&fd));
        let elsewhere = || {
            self.anywhere
                .get(&fd)
                .map(|&kind| Known { kind, sure: false })
        };
        known.copied().or_else(elsewhere)
    }

    /// Notes what `fd` is in the process from now on.
    pub fn set(&mut self, pid: u32, fd: i32, kind: Kind) {
        self.note(pid, fd, Known { kind, sure: true });
    }

    fn note(&mut self, pid: u32, fd: i32, known: Known) {
        let table = self.table(pid);
        self.anywhere.insert(fd, known.kind);
        if let Some(table) = self.tables.get_mut(table) {
            table.insert(fd, known);
        }
    }

    /// Notes a new process that strace announces before its parent's call returns.
    pub fn appeared(&mut self, pid: u32) {
        if !self.owners.contains_key(&pid) {
            self.adopt(pid, self.last, false);
        }
    }

    /// Forgets a process; its number may come again.
    pub fn exited(&mut self, pid: u32) {
        self.owners.remove(&pid);
    }

    /// Notes what a finished call did to descriptors; `result` is what it returned.
    pub fn observe(&mut self, pid: u32, name: &[u8], arguments: &[Value<'_>], result: Value<'_>) {
        let Some(value) = result
            .integer()
            .and_then(|value| i32::try_from(value).ok())
            .filter(|&value| value >= 0)
        else {
            return;
        };
        let first = arguments
            .first()
            .and_then(|argument| i32::try_from(argument.integer()?).ok());
        match name {
            b"socket" => self.set(pid, value, socket(arguments)),
            b"dup" | b"dup2" | b"dup3" => self.copy(pid, first, value),
            b"fcntl" | b"fcntl64" => {
                let command = arguments
                    .get(1)
                    .map(|command| command.name())
                    .unwrap_or_default();
                if command.starts_with(b"F_DUPFD") || command == b"0" || command == b"0x406" {
                    self.copy(pid, first, value);
                }
            }
            b"close" => {
                if let Some(fd) = first {
                    self.set(pid, fd, Kind::Other);
                }
            }
            b"clone" | b"clone3" | b"fork" | b"vfork" => {
                let shared = arguments
                    .iter()
                    .any(|argument| contains(argument.text, b"CLONE_FILES"));
                if let Some(child) = u32::try_from(value).ok().filter(|&child| child > 0) {
                    self.forked(pid, child, shared);
                }
            }
            b"open" | b"openat" | b"openat2" | b"creat" | b"accept" | b"accept4"
            | b"epoll_create" | b"epoll_create1" | b"eventfd" | b"eventfd2" | b"timerfd_create"
            | b"memfd_create" | b"inotify_init" | b"inotify_init1" | b"signalfd" | b"signalfd4"
            | b"pidfd_open" => self.set(pid, value, Kind::Other),
            _ => {}
        }
    }

    /// Notes that the process sent descriptors over a Unix socket.
    pub fn pass(&mut self, pid: u32, descriptors: &[i32]) {
        let kinds = descriptors
            .iter()
            .map(|&fd| Some(self.known(pid, fd)?.kind))
            .collect();
        let waits = self
            .arrived
            .iter()
            .position(|(_, numbers)| numbers.len() == descriptors.len());
        match waits.and_then(|at| self.arrived.remove(at)) {
            Some((receiver, numbers)) => self.install(receiver, &numbers, kinds),
            None => {
                self.passed.push_back(kinds);
                self.passed
                    .drain(..self.passed.len().saturating_sub(MOST_UNDER_WAY));
            }
        }
    }

    /// Notes that descriptors arrived, under numbers of their own.
    pub fn arrive(&mut self, pid: u32, descriptors: Vec<i32>) {
        let under_way = self
            .passed
            .iter()
            .position(|kinds| kinds.len() == descriptors.len());
        match under_way.and_then(|at| self.passed.remove(at)) {
            Some(kinds) => self.install(pid, &descriptors, kinds),
            None => {
                self.arrived.push_back((pid, descriptors));
                let surplus = self.arrived.len().saturating_sub(MOST_UNDER_WAY);
                self.arrived.drain(..surplus);
            }
        }
    }

    fn install(&mut self, pid: u32, numbers: &[i32], kinds: Vec<Option<Kind>>) {
        for (&number, kind) in numbers.iter().zip(kinds) {
            if let Some(kind) = kind {
                self.set(pid, number, kind);
            }
        }
    }

    fn copy(&mut self, pid: u32, from: Option<i32>, to: i32) {
        if let Some(known) = from.and_then(|from| self.known(pid, from)) {
            self.note(pid, to, known);
        }
    }

    fn forked(&mut self, parent: u32, child: u32, shared: bool) {
        let table = self.table(parent);
        if shared {
            if let Some(early) = self
                .owners
                .insert(child, table)
                .filter(|&early| early != table)
            {
                // The child's first calls came before its parent's clone() returned.
                let learnt = self
                    .tables
                    .get_mut(early)
                    .map(std::mem::take)
                    .unwrap_or_default();
                if let Some(table) = self.tables.get_mut(table) {
                    table.extend(learnt.into_iter().filter(|(_, known)| known.sure));
                }
            }
        } else if !self.owners.contains_key(&child) {
            self.adopt(child, table, true);
        }
    }

    /// The table of a process; one that was never seen gets a copy of its likely parent's.
    fn table(&mut self, pid: u32) -> usize {
        let table = match (self.owners.get(&pid), self.owners.get(&0)) {
            (Some(&table), _) => table,
            // strace names processes while there are several; new ones are announced, so this one is the first.
            (None, Some(&unnamed)) => *self.owners.entry(pid).or_insert(unnamed),
            (None, None) => self.adopt(pid, self.last, false),
        };
        self.last = table;
        table
    }

    /// Gives the process a copy of `parent`'s table; `sure` says whether that is its parent's.
    fn adopt(&mut self, pid: u32, parent: usize, sure: bool) -> usize {
        let inherited = self
            .tables
            .get(parent)
            .filter(|table| table.len() <= LARGEST_COPY);
        let mut copy = inherited.cloned().unwrap_or_default();
        copy.values_mut().for_each(|known| known.sure &= sure);
        self.tables.push(copy);
        let table = self.tables.len() - 1;
        self.owners.insert(pid, table);
        table
    }
}

/// What `socket(domain, type, protocol)` makes.
fn socket(arguments: &[Value<'_>]) -> Kind {
    let [domain, _, protocol, ..] = arguments else {
        return Kind::Other;
    };
    if !matches!(domain.name(), b"AF_NETLINK" | b"PF_NETLINK") && domain.integer() != Some(16) {
        return Kind::Other;
    }
    let number = protocol
        .integer()
        .and_then(|number| u16::try_from(number).ok());
    Kind::Netlink(number.or_else(|| names::protocol(protocol.name())))
}

/// The descriptors that a call's text shows as passed: `cmsg_type=SCM_RIGHTS, cmsg_data=[5, 6]`.
pub(super) fn passed(text: &[u8]) -> Vec<i32> {
    let numbers = || {
        let rights = text.get(find(text, b"SCM_RIGHTS")?..)?;
        let list = rights.get(find(rights, b"cmsg_data=[")? + 11..)?;
        list.get(..list.iter().position(|&byte| byte == b']')?)
    };
    let digits = |part: &[u8]| {
        let digits = part.trim_ascii_start();
        let length = span(digits, |byte| byte.is_ascii_digit());
        std::str::from_utf8(digits.get(..length)?)
            .ok()?
            .parse()
            .ok()
    };
    numbers()
        .unwrap_or_default()
        .split(|&byte| byte == b',')
        .filter_map(digits)
        .collect()
}

/// What `-y` and `-yy` say about a descriptor: `3<NETLINK:[ROUTE:812]>`, `3<socket:[25056]>`, `3</etc/hosts>`.
///
/// `-xx` writes it in escapes, as it does any string.
pub(super) fn decoration(descriptor: Value<'_>) -> Option<Kind> {
    let open = descriptor.text.iter().position(|&byte| byte == b'<')?;
    let mut rest = descriptor.text.get(open + 1..)?;
    let mut inside = Vec::new();
    while let Some((byte, length)) = unescape(rest).filter(|_| inside.len() < LONGEST_NAME) {
        inside.push(byte);
        rest = rest.get(length..).unwrap_or_default();
    }
    if inside.starts_with(b"socket:") {
        return None;
    }
    let Some(netlink) = inside.strip_prefix(b"NETLINK:[") else {
        return Some(Kind::Other);
    };
    let name = netlink.get(
        ..netlink
            .iter()
            .position(|&byte| byte == b':' || byte == b']')?,
    )?;
    Some(Kind::Netlink(names::protocol(name)))
}

/// More of a decoration need not be read to know what it is.
const LONGEST_NAME: usize = 40;
