//! Namespaces, requests, and messages read back.
#![allow(dead_code, reason = "every test binary uses its own part")]

use std::io::Write;
use std::time::{Duration, Instant};

use nlkit_schema::{Parser, Tables, record};
use nlkit_session::{Batch, Config, Pump, Session, route};
use nlkit_socket::{Options, Socket};

pub const RTM_NEWLINK: u16 = 16;
pub const RTM_GETLINK: u16 = 18;
pub const RTM_SETLINK: u16 = 19;
pub const IFLA_MTU: u16 = 4;
pub const RTM_NEWADDR: u16 = 20;
pub const IFA_LOCAL: u16 = 2;
pub const RTNLGRP_LINK: u32 = 1;
pub const RTNLGRP_IPV4_IFADDR: u32 = 5;
pub const NETLINK_ROUTE: i32 = 0;

/// Runs `test` on a thread that has a network namespace of its own; skips it where that is not permitted.
pub fn in_namespace(name: &str, test: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            // SAFETY: the call moves this thread alone into a new namespace; no memory is involved.
            if unsafe { libc::unshare(libc::CLONE_NEWNET) } != 0 {
                skip(name, &std::io::Error::last_os_error());
                return;
            }
            test();
        });
        thread
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    });
}

/// Says so past the test harness, which shows nothing of what a passing test prints.
pub fn skip(name: &str, error: &std::io::Error) {
    let line = format!("\ntest {name} ... ignored, unshare(CLONE_NEWNET): {error}\n");
    std::io::stdout()
        .write_all(line.as_bytes())
        .expect("standard output");
}

pub fn open(receive_buffer: Option<u32>) -> Pump<'static, Socket> {
    open_with(&Options {
        protocol: NETLINK_ROUTE,
        receive_buffer,
        ..Options::default()
    })
}

pub fn open_with(options: &Options) -> Pump<'static, Socket> {
    let socket = Socket::open(options).expect("a socket");
    let config = Config {
        protocol: 0,
        port: socket.port(),
        first_sequence: 0x7000_0000,
        peers: false,
    };
    Pump::new(socket, Session::new(config), Parser::new(Tables::builtin()))
}

/// A request with an ifinfomsg and attributes.
pub fn link_request(kind: u16, index: i32, attributes: &[u8]) -> Vec<u8> {
    let length = 32 + attributes.len();
    let mut bytes = (length as u32).to_ne_bytes().to_vec();
    bytes.extend_from_slice(&kind.to_ne_bytes());
    bytes.resize(20, 0);
    bytes.extend_from_slice(&index.to_ne_bytes());
    bytes.resize(32, 0);
    bytes.extend_from_slice(attributes);
    bytes
}

/// An RTM_NEWADDR that creates 192.0.2.`host`/32 on the loopback.
pub fn address_request(host: u8, flags: u8) -> Vec<u8> {
    let mut bytes = 32u32.to_ne_bytes().to_vec();
    bytes.extend_from_slice(&RTM_NEWADDR.to_ne_bytes());
    bytes.extend_from_slice(&(0x600 | u16::from(flags)).to_ne_bytes());
    bytes.resize(16, 0);
    bytes.extend_from_slice(&[libc::AF_INET as u8, 32, 0, 0]);
    bytes.extend_from_slice(&1u32.to_ne_bytes());
    bytes.extend_from_slice(&attribute(IFA_LOCAL, [192, 0, 2, host]));
    bytes
}

pub fn mtu(value: u32) -> Vec<u8> {
    attribute(IFLA_MTU, value.to_ne_bytes())
}

pub fn attribute(kind: u16, value: [u8; 4]) -> Vec<u8> {
    [&8u16.to_ne_bytes()[..], &kind.to_ne_bytes(), &value].concat()
}

#[derive(Debug)]
pub struct Message {
    pub route: u32,
    pub token: u32,
    pub group: u32,
    pub bytes: Vec<u8>,
}

impl Message {
    pub fn kind(&self) -> u16 {
        u16::from_ne_bytes([self.bytes[4], self.bytes[5]])
    }

    pub fn word(&self, offset: usize) -> i32 {
        i32::from_ne_bytes(self.bytes[offset..offset + 4].try_into().unwrap())
    }
}

/// One receive call: status word and messages.
pub fn receive(pump: &mut Pump<'static, Socket>) -> (u32, Vec<Message>) {
    let mut ring = vec![0; 65_536];
    let mut words = vec![0; 65_536];
    let Batch::Words(_) = pump.receive(&mut ring, &mut words).unwrap() else {
        return (0, Vec::new());
    };
    let mut messages = Vec::new();
    let mut at = words[1] as usize;
    while at != 0 {
        let word = |place: usize| words[at + place];
        let start = word(record::START) as usize;
        messages.push(Message {
            route: word(record::ROUTE),
            token: word(record::TOKEN),
            group: word(record::GROUP),
            bytes: ring[start..start + word(record::LENGTH) as usize].to_vec(),
        });
        at = word(record::NEXT) as usize;
    }
    (words[2], messages)
}

/// Receives until the request is settled.
pub fn settle(pump: &mut Pump<'static, Socket>, token: u32) -> Vec<Message> {
    let deadline = Instant::now() + Duration::from_secs(5);
    let mut messages = Vec::new();
    loop {
        messages.extend(receive(pump).1);
        let ends = |message: &Message| {
            message.token == token && (message.route & route::MASK) != route::DATA
        };
        if messages.iter().any(ends) {
            return messages;
        }
        assert!(
            Instant::now() < deadline,
            "no end of request {token}: {messages:?}"
        );
    }
}
