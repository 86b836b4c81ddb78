//! A dump that runs.

use std::collections::VecDeque;

use nlkit_wire::{NLM_F_DUMP_INTR, NLM_F_MULTI};

use crate::message::{self, Head, message};
use crate::objects::Objects;
use crate::table::{TABLES, Walk};

/// Room of the first datagram of a socket that has not received yet (NLMSG_GOODSIZE).
pub(crate) const FIRST_ROOM: usize = 3776;
/// Room of the longest datagram.
pub(crate) const MOST_ROOM: usize = 32_448;
/// Bytes of an NLMSG_DONE without attributes.
const DONE: usize = 20;

/// Where the objects come from.
#[derive(Debug)]
pub(crate) enum Source {
    Table {
        table: usize,
        family: u8,
        last: Option<Vec<u8>>,
        told: usize,
    },
    /// Bodies with their message types.
    List(VecDeque<(u16, Vec<u8>)>),
}

#[derive(Debug)]
pub(crate) struct Dump {
    pub sequence: u32,
    pub source: Source,
    /// The error in its NLMSG_DONE, with attributes.
    pub errno: i32,
    pub extended: Vec<u8>,
    /// Objects that are told before the error.
    pub limit: usize,
    /// The generation of the last message; 0: none yet, or not counted.
    pub generation: u32,
}

impl Dump {
    /// The next datagram, and whether it ends the dump.
    pub fn datagram(&mut self, objects: &Objects, port: u32, room: usize) -> (Vec<u8>, bool) {
        let now = match self.source {
            Source::Table { table, .. } => objects.generation(table),
            Source::List(_) => 0,
        };
        let mut bytes = Vec::new();
        while self.limit > 0 {
            let Some((kind, body)) = self.peek(objects) else {
                self.limit = 0;
                break;
            };
            let length = body.len() + 16;
            if !bytes.is_empty() && bytes.len() + length > room {
                return (bytes, false);
            }
            let flags = NLM_F_MULTI | self.interrupted(now);
            let sequence = self.sequence;
            let head = Head {
                kind,
                flags,
                sequence,
                port,
            };
            bytes.extend_from_slice(&message(head, &body));
            self.advance(objects);
            self.limit -= 1;
        }
        if !bytes.is_empty() && (self.ends_alone() || bytes.len() + DONE > room) {
            return (bytes, false);
        }
        let flags = self.interrupted(now);
        // Attributes are left out where they do not fit, though the flag says they follow.
        let fits = bytes.len() + DONE + self.extended.len() <= room;
        let extended = if fits { &self.extended[..] } else { &[] };
        let done = message::done(self.sequence, port, flags, self.errno, extended);
        bytes.extend_from_slice(&done);
        (bytes, true)
    }

    /// NLM_F_DUMP_INTR for the first message since a change.
    fn interrupted(&mut self, now: u32) -> u16 {
        let before = std::mem::replace(&mut self.generation, now);
        match before != 0 && before != now {
            true => NLM_F_DUMP_INTR,
            false => 0,
        }
    }

    fn ends_alone(&self) -> bool {
        match self.source {
            Source::Table { table, .. } => TABLES[table].done_alone,
            Source::List(_) => true,
        }
    }

    /// The next object that is told.
    fn peek(&mut self, objects: &Objects) -> Option<(u16, Vec<u8>)> {
        loop {
            let (table, family) = match &self.source {
                Source::List(list) => return list.front().cloned(),
                Source::Table { table, family, .. } => (*table, *family),
            };
            let body = self.current(objects)?.1;
            if TABLES[table].matches(family, &body) {
                return Some((TABLES[table].base, body));
            }
            self.advance(objects);
        }
    }

    fn current(&self, objects: &Objects) -> Option<(Vec<u8>, Vec<u8>)> {
        let Source::Table {
            table, last, told, ..
        } = &self.source
        else {
            return None;
        };
        let found = match TABLES[*table].walk {
            Walk::Key => objects.behind(*table, last.as_ref()),
            Walk::Count => objects.at(*table, *told),
        };
        found.map(|(key, body)| (key.clone(), body.clone()))
    }

    fn advance(&mut self, objects: &Objects) {
        let current = self.current(objects);
        match &mut self.source {
            Source::List(list) => {
                list.pop_front();
            }
            Source::Table { last, told, .. } => {
                *told += 1;
                *last = current.map(|(key, _)| key);
            }
        }
    }
}
