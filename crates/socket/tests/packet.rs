//! The packet socket on an interface that every kernel has.
#![cfg(target_os = "linux")]

mod support;

use std::net::UdpSocket;
use std::time::{Duration, Instant};

use nlkit_session::Kind;
use nlkit_socket::{Error, Packet, PacketSocket};
use support::*;

const LOOPBACK: u32 = 1;
const ETH_P_IP: u16 = 0x0800;
/// Of Ethernet, IPv4 and UDP.
const HEADERS: usize = 14 + 20 + 8;

/// The next packet, waited for.
fn next(socket: &PacketSocket, buffer: &mut [u8]) -> Packet {
    let start = Instant::now();
    loop {
        if let Some(packet) = socket.receive(buffer).unwrap() {
            return packet;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "no packet came");
        std::thread::yield_now();
    }
}

/// RTM_SETLINK of the loopback interface with IFF_UP.
fn loopback_up() {
    let mut pump = open(None);
    let mut message = vec![0u8; 32];
    message[0] = 32;
    message[4..6].copy_from_slice(&RTM_SETLINK.to_ne_bytes());
    message[20..24].copy_from_slice(&LOOPBACK.to_ne_bytes());
    message[24] = 1;
    message[28] = 1;
    pump.send(Kind::Do, &mut message).unwrap();
    assert!(pump.transport_mut().wait(10_000).unwrap());
}

#[test]
fn takes_packets_with_time_length_and_protocol() {
    in_namespace("takes_packets_with_time_length_and_protocol", || {
        loopback_up();
        let socket = PacketSocket::open(None, LOOPBACK, 1 << 20).unwrap();
        let mut buffer = [0u8; 64];
        assert_eq!(socket.receive(&mut buffer), Ok(None));
        let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
        let receiver = UdpSocket::bind("127.0.0.1:0").unwrap();
        sender
            .send_to(&[0x5a; 100], receiver.local_addr().unwrap())
            .unwrap();
        let packet = next(&socket, &mut buffer);
        assert_eq!(packet.length, HEADERS + 100, "its own, beyond the buffer");
        assert_eq!(packet.protocol, ETH_P_IP);
        assert_eq!(packet.direction, None);
        assert!(packet.time.unwrap() > 1e9);
        assert_eq!(buffer[HEADERS..], [0x5a; 64 - HEADERS]);
        assert_eq!(
            next(&socket, &mut buffer).length,
            packet.length,
            "and as it arrives"
        );
        let counts = socket.counts().unwrap();
        assert_eq!((counts.packets, counts.drops), (2, 0));
        assert_eq!(socket.counts().unwrap().packets, 0, "counted anew");
    });
}

#[test]
fn a_full_buffer_is_told_as_drops() {
    in_namespace("a_full_buffer_is_told_as_drops", || {
        loopback_up();
        let socket = PacketSocket::open(None, LOOPBACK, 2048).unwrap();
        let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
        let receiver = UdpSocket::bind("127.0.0.1:0").unwrap();
        for _ in 0..200 {
            let _ = sender.send_to(&[0; 1000], receiver.local_addr().unwrap());
        }
        let counts = socket.counts().unwrap();
        assert!(
            counts.drops > 0 && counts.drops < counts.packets,
            "{counts:?}"
        );
    });
}

#[test]
fn an_interface_that_is_not_there_is_refused() {
    in_namespace(
        "an_interface_that_is_not_there_is_refused",
        || match PacketSocket::open(None, 4711, 4096) {
            Err(Error::System(error)) => {
                assert_eq!((error.call, error.name()), ("bind", Some("ENODEV")))
            }
            other => panic!("{:?}", other.map(|_| ())),
        },
    );
}
