//! Prints what the walk costs: nanoseconds a message and tape words a message, the best of nine
//! passes over datagrams of 32 KB filled with one kind of real message.
//!
//! `cargo run --release -p nlkit-schema --example walk`

use std::hint::black_box;
use std::time::Instant;

use nlkit_schema::{Order, Parser, Source, Tables, Tape};
use nlkit_wire::{align, messages};

/// Datagrams recorded on Linux 6.18: a label, the protocol number, the bytes in hex.
const RECORDED: &str = include_str!("../tests/data/messages.txt");
const DATAGRAM: usize = 32 * 1024;
const MESSAGES: usize = 200_000;

fn main() {
    let labels = ["route<", "link<", "addr<", "neigh<"];
    for (label, bytes) in recorded(&labels) {
        measure(&label, &bytes);
    }
    measure("made route of 6", &made_route());
}

/// The shortest and the longest message of each label.
fn recorded(labels: &[&str]) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for label in labels {
        let lines = RECORDED.lines().filter(|line| line.starts_with(*label));
        let datagrams = lines.filter_map(|line| line.split(' ').nth(2)).map(hex);
        let mut all: Vec<Vec<u8>> = datagrams
            .flat_map(|datagram| {
                let walk = messages(&datagram, Order::Little);
                walk.map(|found| found.bytes().to_vec()).collect::<Vec<_>>()
            })
            .filter(|message| message.len() > 20)
            .collect();
        all.sort_by_key(Vec::len);
        found.extend(
            all.first()
                .map(|message| (format!("{label} shortest"), message.clone())),
        );
        found.extend(
            all.last()
                .map(|message| (format!("{label} longest"), message.clone())),
        );
    }
    found
}

fn hex(text: &str) -> Vec<u8> {
    let digit =
        |at: usize| u8::from_str_radix(text.get(at..at + 2).unwrap_or("0"), 16).unwrap_or(0);
    (0..text.len() / 2).map(|at| digit(2 * at)).collect()
}

/// A route as a dump has it: table, dst, priority, gateway, oif and the unused RTA_PREFSRC.
fn made_route() -> Vec<u8> {
    let mut bytes = vec![76, 0, 0, 0, 24, 0, 2, 0, 1, 0, 0, 0, 1, 0, 0, 0];
    bytes.extend([2, 32, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0]);
    for id in [15, 1, 6, 5, 4, 7] {
        bytes.extend([8, 0, id, 0, 10, 0, 0, 1]);
    }
    bytes
}

fn measure(label: &str, message: &[u8]) {
    if std::env::args()
        .nth(1)
        .is_some_and(|wanted| !label.starts_with(&wanted))
    {
        return;
    }
    let mut padded = message.to_vec();
    padded.resize(align(message.len()), 0);
    let count = DATAGRAM / padded.len();
    let datagram = padded.repeat(count);
    let mut parser = Parser::new(Tables::builtin());
    let mut words = vec![0; 1 << 20];
    let passes = MESSAGES / count;
    let (mut best, mut used) = (f64::MAX, 0);
    for _ in 0..9 {
        let start = Instant::now();
        for _ in 0..passes {
            let mut tape = Tape::new(&mut words);
            let source = Source {
                protocol: 0,
                order: Order::Little,
                datagram: 0,
            };
            let bytes = black_box(&datagram);
            let parsed = parser.parse_datagram(source, bytes, 0, bytes.len(), &mut tape);
            assert!(parsed.is_ok() && tape.records() as usize == count);
            used = tape.words_used() / count;
        }
        best = best.min(start.elapsed().as_nanos() as f64 / (passes * count) as f64);
    }
    println!(
        "{label:16} {:5} bytes: {best:6.1} ns, {used} words",
        message.len()
    );
}
