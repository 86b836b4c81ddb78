//! Captures that were damaged on their way: nothing crashes or is silent, a part read by pieces is the same part, and
//! an input that merely lost something yields no message that was not there.
//!
//! `NLKIT_FUZZ_INPUTS=2000000 cargo test --release -p nlkit-capture --test damaged -- --nocapture` is the full run;
//! `NLKIT_FUZZ_SEED` repeats one input, whose seed a failure prints.

use std::env;
use std::fs;
use std::path::Path;

use nlkit_capture::{Capture, Counter, Problem, Reader, Setting, read};

mod files;

/// Inputs of a run that nothing else is said for.
const INPUTS: u64 = 1_000;
/// Longest part of a corpus file that is taken, in bytes.
const WINDOW: usize = 6_000;

#[test]
fn damaged_captures() {
    let corpus = corpus();
    if let Some(seed) = number("NLKIT_FUZZ_SEED") {
        return check(&corpus, seed);
    }
    let inputs = number("NLKIT_FUZZ_INPUTS").unwrap_or(INPUTS);
    for seed in 0..inputs {
        if seed > 0 && seed % 100_000 == 0 {
            println!("{seed} of {inputs} inputs");
        }
        let failed = std::panic::catch_unwind(|| check(&corpus, seed)).is_err();
        assert!(!failed, "NLKIT_FUZZ_SEED={seed} repeats it");
    }
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok()?.parse().ok()
}

/// A file of the corpus. Of a file of lines, any run of lines is a capture, too.
struct Sample {
    name: String,
    bytes: Vec<u8>,
    /// What is in it.
    whole: Capture,
    lines: bool,
}

impl Sample {
    fn new(name: String, bytes: Vec<u8>, lines: bool) -> Self {
        let whole = read(&bytes, None);
        Sample {
            name,
            bytes,
            whole,
            lines,
        }
    }
}

/// strace's texts as they were recorded, one message in every style of hex, and files of packets in all flavours.
fn corpus() -> Vec<Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test/vectors/strace");
    let mut samples: Vec<Sample> = fs::read_dir(folder)
        .expect("the recordings are there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let bytes = fs::read(&path).expect("a recording can be read");
            Sample::new(path.display().to_string(), bytes, true)
        })
        .collect();
    assert!(samples.len() > 10);
    samples.sort_by(|a, b| a.name.cmp(&b.name));
    for (number, text) in hex_styles().into_iter().enumerate() {
        samples.push(Sample::new(
            format!("hex style {number}"),
            text.into_bytes(),
            true,
        ));
    }
    for (number, bytes) in files::files().into_iter().enumerate() {
        samples.push(Sample::new(format!("packets {number}"), bytes, false));
    }
    samples
}

/// Messages as people paste them.
fn hex_styles() -> Vec<String> {
    let messages = [24, 40, 100].map(|length| files::message(files::Order::Little, 1, length));
    let each = |format: &dyn Fn(&[u8]) -> String| {
        messages
            .iter()
            .map(|message| format(message))
            .collect::<String>()
    };
    let joined = |bytes: &[u8], separator: &str, prefix: &str| {
        let bytes: Vec<String> = bytes
            .iter()
            .map(|byte| format!("{prefix}{byte:02x}"))
            .collect();
        bytes.join(separator)
    };
    vec![
        each(&|message| format!("{}\n", joined(message, "", ""))),
        each(&|message| format!("{}\n\n", joined(message, " ", ""))),
        each(&|message| format!("\"{}\"\n", joined(message, "", "\\x"))),
        each(&|message| {
            format!(
                "unsigned char request[] = {{ {} }};\n",
                joined(message, ", ", "0x")
            )
        }),
        each(&|message| {
            let lines = message.chunks(16).enumerate();
            let lines =
                lines.map(|(at, line)| format!("{:08x}: {}\n", at * 16, joined(line, " ", "")));
            format!("{}\n", lines.collect::<String>())
        }),
    ]
}

/// One input: a part of a file, damaged.
fn check(corpus: &[Sample], seed: u64) {
    let mut random = Random(seed);
    let sample = &corpus[random.below(corpus.len())];
    let whole = if sample.lines {
        window(&sample.bytes, &mut random)
    } else {
        sample.bytes.clone()
    };
    let loses = random.below(2) == 0;
    let damaged = if loses {
        lose(&whole, sample.lines, &mut random)
    } else {
        spoil(&whole, corpus, &mut random)
    };
    if env::var("NLKIT_FUZZ_SEED").is_ok() {
        println!("{}", String::from_utf8_lossy(&damaged));
    }
    let found = read(&damaged, None);
    sound(&found, &damaged);
    same_in_pieces(&found, &damaged, &mut random);
    if loses && !damaged.is_empty() {
        nothing_invented([&sample.whole, &read(&whole, None)], &found, &sample.name);
    }
}

/// Some lines in a row.
fn window(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(
            bytes
                .iter()
                .enumerate()
                .filter(|(_, byte)| **byte == b'\n')
                .map(|(at, _)| at + 1),
        )
        .collect();
    let start = if random.below(2) == 0 {
        0
    } else {
        starts[random.below(starts.len())]
    };
    let most = bytes.len().min(start + WINDOW);
    let end = starts
        .iter()
        .rev()
        .find(|end| **end <= most)
        .copied()
        .unwrap_or(most)
        .max(start);
    bytes[start..end].to_vec()
}

/// Takes something away: the end, or whole lines.
fn lose(bytes: &[u8], lines: bool, random: &mut Random) -> Vec<u8> {
    if !lines || random.below(3) == 0 {
        return bytes[..random.below(bytes.len() + 1)].to_vec();
    }
    let share = 2 + random.below(30);
    let kept = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .filter(|_| random.below(share) != 0);
    kept.flatten().copied().collect()
}

/// Changes anything, some times over.
fn spoil(bytes: &[u8], corpus: &[Sample], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(40)).min(bytes.len());
        match random.below(7) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => bytes.insert(at, random.byte()),
            3 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|byte| *byte = random.byte()),
            4 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|byte| *byte ^= 1 << random.below(8)),
            5 => {
                let copy = bytes[at..end].to_vec();
                let times = 1 + random.below(3);
                bytes.splice(at..at, copy.repeat(times));
            }
            _ => {
                let other = &corpus[random.below(corpus.len())].bytes;
                let from = random.below(other.len());
                let to = (from + random.below(400)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
        }
    }
    bytes
}

/// Datagrams lie end to end, and silence is never all there is.
fn sound(found: &Capture, input: &[u8]) {
    let mut end = 0;
    for datagram in &found.datagrams {
        assert!(
            datagram.offset == end && datagram.length > 0,
            "datagrams lie end to end"
        );
        end += datagram.length;
    }
    assert_eq!(end, found.bytes.len());
    assert!(
        !found.datagrams.is_empty() || !found.problems.is_empty(),
        "silence"
    );
    let compressed = input.starts_with(&[0x1f, 0x8b]);
    assert!(
        compressed || found.bytes.len() <= input.len(),
        "more bytes than the input has"
    );
}

/// Read and counted piece by piece, it is the same.
fn same_in_pieces(whole: &Capture, input: &[u8], random: &mut Random) {
    let size = 1 + random.below(700);
    let mut reader = Reader::new(None);
    let mut counter = Counter::new(Setting::default());
    let (mut bytes, mut datagrams, mut problems) = (Vec::new(), 0, Vec::new());
    let mut take = |part: Capture| {
        bytes.extend(part.bytes);
        datagrams += part.datagrams.len();
        problems.extend(part.problems);
    };
    for piece in input.chunks(size) {
        reader.push(piece);
        take(reader.take());
        counter.push(piece);
    }
    reader.end();
    take(reader.take());
    counter.end();
    assert_eq!(bytes, whole.bytes);
    assert_eq!(datagrams, whole.datagrams.len());
    assert_eq!(codes(&problems), codes(&whole.problems));
    let counted: u64 = counter.counts().map(|(_, counts)| counts.datagrams).sum();
    assert_eq!(counted, whole.datagrams.len() as u64);
}

/// Each datagram is one that was there before, or what such a one begins with; one that is not is told by the reader,
/// or by its own length.
fn nothing_invented(before: [&Capture; 2], after: &Capture, name: &str) {
    let known: Vec<&[u8]> = before.into_iter().flat_map(datagrams).collect();
    for datagram in datagrams(after) {
        assert!(
            known.iter().any(|known| known.starts_with(datagram))
                || !after.problems.is_empty()
                || !is_whole(datagram),
            "{name}: {datagram:02x?}"
        );
    }
}

fn datagrams(capture: &Capture) -> impl Iterator<Item = &[u8]> {
    let place =
        |datagram: &nlkit_capture::Datagram| datagram.offset..datagram.offset + datagram.length;
    capture
        .datagrams
        .iter()
        .map(move |datagram| &capture.bytes[place(datagram)])
}

/// The messages fill it, by their own lengths.
fn is_whole(datagram: &[u8]) -> bool {
    let mut rest = datagram;
    while let Some((length, _)) = rest.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length).min(u32::from_be_bytes(*length)) as usize;
        if length < 16 || length > rest.len() {
            return false;
        }
        rest = &rest[length.next_multiple_of(4).min(rest.len())..];
    }
    rest.is_empty()
}

/// SplitMix64: the same inputs for the same seed, everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("less than a usize")
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}

/// Sorted: all of an input at once, they come in the order of their places.
fn codes(problems: &[Problem]) -> Vec<&'static str> {
    let mut codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    codes.sort_unstable();
    codes
}
