//! The readers of captures: pieces make no difference, datagrams lie end to end, and silence is never all there is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nlkit_capture::{Capture, FORMATS, Reader, read};

fuzz_target!(|input: &[u8]| {
    let [format, size, bytes @ ..] = input else {
        return;
    };
    let format = FORMATS
        .get(usize::from(*format) % (FORMATS.len() + 1))
        .copied();
    let whole = read(bytes, format);
    let mut end = 0;
    for datagram in &whole.datagrams {
        assert!(datagram.offset == end && datagram.length > 0);
        end += datagram.length;
    }
    assert_eq!(end, whole.bytes.len());
    assert!(!whole.datagrams.is_empty() || !whole.problems.is_empty());

    let mut reader = Reader::new(format);
    let mut pieces = Capture::default();
    for piece in bytes.chunks(usize::from(*size) * 16 + 1) {
        reader.push(piece);
        add(&mut pieces, reader.take());
    }
    reader.end();
    add(&mut pieces, reader.take());
    assert_eq!(pieces.datagrams, whole.datagrams);
    assert_eq!(pieces.bytes, whole.bytes);
    let codes = |capture: &Capture| {
        let mut codes: Vec<_> = capture
            .problems
            .iter()
            .map(|problem| problem.code)
            .collect();
        codes.sort_unstable();
        codes
    };
    assert_eq!(codes(&pieces), codes(&whole));
});

fn add(whole: &mut Capture, part: Capture) {
    for mut datagram in part.datagrams {
        datagram.offset += whole.bytes.len();
        whole.datagrams.push(datagram);
    }
    whole.bytes.extend(part.bytes);
    whole.problems.extend(part.problems);
}
