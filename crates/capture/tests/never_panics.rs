//! No input panics, bytes are never invented, and time grows with the size of the input and no faster.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use nlkit_capture::{Capture, Counter, FORMATS, Reader, Setting, read};

mod files;
use proptest::prelude::*;

fn check(capture: &Capture, input: &[u8]) {
    // Places in compressed input are those of what comes out of it.
    let length = match input {
        [0x1f, 0x8b, ..] => usize::MAX,
        _ => input.len(),
    };
    let mut end = 0;
    for datagram in &capture.datagrams {
        assert_eq!(datagram.offset, end, "datagrams lie end to end");
        assert!(datagram.length > 0 && datagram.source <= length);
        end += datagram.length;
    }
    assert_eq!(end, capture.bytes.len());
    assert!(
        !capture.datagrams.is_empty() || !capture.problems.is_empty(),
        "silence"
    );
    for problem in &capture.problems {
        let lines = matches!(capture.format, "hex" | "base64" | "strace" | "json");
        assert!(
            problem.offset <= length
                && (problem.line > 0) == lines
                && (problem.column > 0) == lines,
            "{problem:?}"
        );
    }
}

fn check_all(input: &[u8]) {
    check(&read(input, None), input);
    for format in FORMATS {
        check(&read(input, Some(format)), input);
    }
}

/// Pieces of which both formats are made, so that random text reaches deep into the readers.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "34",
        "00",
        "0x34",
        "\\x34",
        " ",
        "  ",
        "\n",
        "\n\n",
        ",",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "*\n",
        ":",
        "|",
        "00000000: ",
        "00000010: ",
        "0000  ",
        "0x0000: ",
        "/*",
        "*/",
        "//",
        "#",
        "=",
        "(",
        ")",
        "...",
        "b'",
        "-1",
        "g",
        "<Buffer ",
        ">",
        "\\",
        "é",
        "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3\n",
        "sendto(3, \"",
        "\", 4, 0) = 4\n",
        "recvmsg(3, {msg_name=NULL, msg_iov=[{iov_base=",
        ", iov_len=20}], msg_iovlen=1, msg_flags=0}, 0) = 20\n",
        "[{nlmsg_len=20, nlmsg_type=0x12, nlmsg_flags=0x1, nlmsg_seq=1, nlmsg_pid=0}, ",
        "{error=-EEXIST, msg=",
        "}, [{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 4]]",
        "\"\\x01\\x02\\x03\\x04\"",
        "[pid 7] ",
        "812 ",
        "12:34:56 ",
        "1700000000.5 ",
        "0.25 ",
        "<... recvmsg resumed>",
        " <unfinished ...>\n",
        "strace: Process 8 attached\n",
        "clone(flags=CLONE_FILES) = 9\n",
        "dup(3) = 4\n",
        "close(3) = 0\n",
        " | 00000  01 02 03 04                                       ....             |\n",
        " * 4 bytes in buffer 0\n",
        " = 1 buffers in vector 0\n",
        "+++ exited with 0 +++\n",
        "MSG_PEEK",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn arbitrary_bytes(input in prop::collection::vec(any::<u8>(), 0..400)) {
        check_all(&input);
    }

    #[test]
    fn arbitrary_text(input in "\\PC{0,200}") {
        check_all(input.as_bytes());
    }

    #[test]
    fn text_of_both_formats(input in pieces()) {
        check_all(input.as_bytes());
    }

    #[test]
    fn pieces_make_no_difference(input in pieces(), size in 1_usize..100, number in 0..=FORMATS.len()) {
        let format = FORMATS.get(number).copied();
        let whole = read(input.as_bytes(), format);
        let mut reader = Reader::new(format);
        let mut joined = Capture::default();
        let mut add = |part: Capture| {
            joined.bytes.extend(part.bytes);
            joined.problems.extend(part.problems);
        };
        for piece in input.as_bytes().chunks(size) {
            reader.push(piece);
            add(reader.take());
        }
        reader.end();
        add(reader.take());
        prop_assert_eq!(joined.bytes, whole.bytes);
        prop_assert_eq!(joined.problems.len(), whole.problems.len());
    }

    #[test]
    fn a_capture_cut_anywhere(at in 0_usize..20_000, flip in 0_usize..20_000, value in any::<u8>()) {
        for vector in [
            &include_bytes!("../../../test/vectors/strace/talk-pid.txt")[..],
            include_bytes!("../../../test/vectors/strace/strings-xx.txt"),
        ] {
            let mut input = vector[..at.min(vector.len())].to_vec();
            if let Some(byte) = input.get_mut(flip) {
                *byte = value;
            }
            check_all(&input);
        }
    }

    /// What is left of a damaged file is what stood before the damage, or beside it: never more datagrams.
    #[test]
    fn damaged_files(
        number in 0_usize..18,
        cut in 0_usize..4000,
        places in prop::collection::vec((0_usize..4000, any::<u8>()), 0..4),
    ) {
        static FILES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
        let whole = &FILES.get_or_init(files::files)[number];
        let datagrams = read(whole, None).datagrams.len();
        let mut input = whole[..cut.min(whole.len())].to_vec();
        for (place, value) in places {
            if let Some(byte) = input.get_mut(place) {
                *byte = value;
            }
        }
        check_all(&input);
        if !input.starts_with(&[0x1f, 0x8b]) {
            let found = read(&input, None);
            prop_assert!(found.datagrams.len() <= datagrams.max(20) || found.format == "hex");
        }
        let mut counter = Counter::new(Setting::default());
        for piece in input.chunks(100) {
            counter.push(piece);
        }
        counter.end();
        let counted: u64 = counter.counts().map(|(_, counts)| counts.datagrams).sum();
        prop_assert_eq!(counted, read(&input, None).datagrams.len() as u64);
    }

    #[test]
    fn bytes_survive_their_text(bytes in prop::collection::vec(any::<u8>(), 1..80)) {
        let plain: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let list: String = bytes.iter().map(|byte| format!("{byte}, ")).collect();
        let string: String = bytes.iter().map(|byte| format!("\\x{byte:02x}")).collect();
        for text in [plain, format!("b\"{string}\""), format!("{{0x00, {list}}}")] {
            let capture = read(text.as_bytes(), Some("hex"));
            prop_assert_eq!(&capture.problems, &[]);
            prop_assert!(capture.bytes.ends_with(&bytes));
        }
    }
}

/// Texts that make a careless reader start over at every step.
#[test]
fn time_is_linear() {
    let limit = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 });
    let size = 300_000;
    for piece in [
        "[",
        "[1]",
        "{",
        "\"",
        "'",
        "34 ",
        "34\n",
        "0 ",
        "0x",
        "\\x",
        "00000000: 34\n",
        "00000000: 34\n*\n",
        ",",
        ",\n",
        "sendto(3, \"",
        "sendto(3, [{nlmsg_len=",
        "recvmsg(3, {msg_iov=[",
        "<",
        "3<",
        "(",
        "sendto(3, \"\", 1 <unfinished ...>\n",
        "[pid 1] dup(3) = 4\n",
        "1 sendto(3, 1 <unfinished ...>\n1 <... sendto resumed> <unfinished ...>\n",
        "/*",
        "{\"",
        "a(",
        "socket(AF_NETLINK, 3, 0) = 3\nsendto(3, [[{nlmsg_len=16}], ",
        "[pid ",
    ] {
        let text = piece.repeat(size / piece.len());
        let started = Instant::now();
        check_all(text.as_bytes());
        assert!(
            started.elapsed() < limit,
            "{piece:?} took {:?}",
            started.elapsed()
        );
    }
    let mut pids = String::new();
    for pid in 1..40_000 {
        pids += &format!("{pid} socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = {pid}\n");
    }
    let started = Instant::now();
    check_all(pids.as_bytes());
    assert!(
        started.elapsed() < limit,
        "processes took {:?}",
        started.elapsed()
    );
}
