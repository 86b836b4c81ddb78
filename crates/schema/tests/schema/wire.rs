//! Makes messages.

use nlkit_schema::Order;

/// The byte order that makes the bytes.
#[derive(Debug, Clone, Copy)]
pub struct Maker(pub Order);

pub const LITTLE: Maker = Maker(Order::Little);
pub const BIG: Maker = Maker(Order::Big);

impl Maker {
    /// An attribute with its padding.
    pub fn attribute(self, raw_type: u16, payload: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(self.0.u16_bytes(4 + payload.len() as u16));
        bytes.extend(self.0.u16_bytes(raw_type));
        bytes.extend(payload);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes
    }

    pub fn number(self, raw_type: u16, value: u32) -> Vec<u8> {
        self.attribute(raw_type, &self.0.u32_bytes(value))
    }

    /// A message with its padding.
    pub fn message(self, message_type: u16, flags: u16, body: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(self.0.u32_bytes(16 + body.len() as u32));
        bytes.extend(self.0.u16_bytes(message_type));
        bytes.extend(self.0.u16_bytes(flags));
        bytes.extend(self.0.u32_bytes(7));
        bytes.extend(self.0.u32_bytes(0));
        bytes.extend(body);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes
    }
}

/// Bytes from hex digits.
pub fn hex(text: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len() / 2).map(|at| digits(2 * at)).collect()
}

/// Datagrams recorded on Linux 6.18: label, protocol, bytes. `<` at a label's end: received.
pub fn recorded() -> Vec<(&'static str, u16, Vec<u8>)> {
    let lines = include_str!("../data/messages.txt").lines();
    lines
        .map(|line| {
            let parts: Vec<&str> = line.split(' ').collect();
            (parts[0], parts[1].parse().unwrap(), hex(parts[2]))
        })
        .collect()
}
