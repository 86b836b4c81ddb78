//! Hex in the styles people paste: each gives the same bytes; what is malformed is named with its place.

use nlkit_capture::{Capture, read};

/// The message behind "Debugging netlink requests": a route to 192.0.2.0/24, as it was posted.
const PASTED: &str = "34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c000020108000400010000 00";

fn known() -> Vec<u8> {
    let digits: Vec<u8> = PASTED.bytes().filter(|byte| *byte != b' ').collect();
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn hex(text: &str) -> Capture {
    let capture = read(text.as_bytes(), None);
    assert_eq!(capture.format, "hex", "{text}");
    capture
}

/// The datagrams of a text that must have no problem.
fn datagrams(text: &str) -> Vec<Vec<u8>> {
    let capture = hex(text);
    assert_eq!(capture.problems, [], "{text}");
    let bytes =
        |one: &nlkit_capture::Datagram| capture.bytes[one.offset..one.offset + one.length].to_vec();
    capture.datagrams.iter().map(bytes).collect()
}

/// Code, line and column of the only problem of a text that yields no datagram.
fn problem(text: &str) -> (&'static str, usize, usize) {
    let capture = hex(text);
    assert_eq!(capture.datagrams, [], "{text}");
    assert_eq!(capture.problems.len(), 1, "{text}: {:?}", capture.problems);
    let found = &capture.problems[0];
    assert_eq!(
        found.offset,
        place(text, found.line, found.column),
        "{text}"
    );
    (found.code, found.line, found.column)
}

fn place(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let inside = text[start..]
        .char_indices()
        .nth(column - 1)
        .map_or(text.len() - start, |(at, _)| at);
    start + inside
}

fn joined(separator: &str, format: impl Fn(u8) -> String) -> String {
    known()
        .into_iter()
        .map(format)
        .collect::<Vec<_>>()
        .join(separator)
}

/// Groups of `width` bytes a line, each line made by `format` from its offset and bytes.
fn wrapped(width: usize, format: impl Fn(usize, &[u8]) -> String) -> String {
    let bytes = known();
    let lines = bytes
        .chunks(width)
        .enumerate()
        .map(|(index, line)| format(index * width, line));
    lines.collect::<Vec<_>>().join("\n")
}

fn spaced(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>()
        .join(" ")
}

fn ascii(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|&byte| {
            if (32..127).contains(&byte) {
                char::from(byte)
            } else {
                '.'
            }
        })
        .collect()
}

#[test]
fn the_known_message_as_it_was_pasted() {
    assert_eq!(datagrams(PASTED), [known()]);
}

#[test]
fn every_style_gives_the_same_bytes() {
    let comma = |byte: u8| format!("0x{byte:02x}");
    let styles = [
        joined("", |byte| format!("{byte:02X}")),
        joined(" ", |byte| format!("{byte:02x}")),
        joined(":", |byte| format!("{byte:02x}")),
        joined("", |byte| format!("\\x{byte:02x}")),
        joined(" ", comma),
        joined(",", comma),
        format!("0x{}", joined("", |byte| format!("{byte:02x}"))),
        format!("<Buffer {}>", joined(" ", |byte| format!("{byte:02x}"))),
        format!(
            "static const unsigned char request[52] = {{\n  {},\n}};",
            joined(", ", comma)
        ),
        format!(
            "unsigned char request[] =\n{{\n{} /* all */ }};",
            joined(",\n", comma)
        ),
        format!("var request = []byte{{{}}}", joined(", ", comma)),
        format!("let request: [u8; 52] = [{}];", joined(", ", comma)),
        format!(
            "let request = vec![{}];",
            joined(", ", |byte| format!("0x{byte:02x}_u8"))
        ),
        format!("[{}]", joined(", ", |byte| byte.to_string())),
        format!("[{}]", joined(" ", |byte| byte.to_string())),
        format!(
            "Uint8Array(52) [\n  {}\n]",
            joined(", ", |byte| byte.to_string())
        ),
        format!(
            "new byte[] {{{}}}",
            joined(", ", |byte| (byte as i8).to_string())
        ),
        format!("[{}]", joined(", ", |byte| format!("{byte:02x}"))),
        format!(
            "request = b'{}'",
            joined("", |byte| format!("\\x{byte:02x}"))
        ),
        format!("request = bytes.fromhex(\"{PASTED}\")"),
        format!(
            "const char *request = \"{}\";",
            joined("", |byte| format!("\\{byte:03o}"))
        ),
        wrapped(16, |_, line| {
            format!(
                "\"{}\"",
                line.iter()
                    .map(|b| format!("\\x{b:02x}"))
                    .collect::<String>()
            )
        }),
        wrapped(8, |_, line| {
            line.iter().map(|byte| format!("0x{byte:02x},")).collect()
        }),
        wrapped(16, |_, line| spaced(line)),
        wrapped(20, |_, line| spaced(line).replace(' ', "")),
        // xxd, xxd -g1, hexdump -C, hexdump, od -tx1, tcpdump -x, Wireshark's copy, strace's dumps
        wrapped(16, |at, line| {
            let words: Vec<String> = line
                .chunks(2)
                .map(|pair| spaced(pair).replace(' ', ""))
                .collect();
            format!("{at:08x}: {:<39}  {}", words.join(" "), ascii(line))
        }),
        wrapped(16, |at, line| {
            format!("{at:08x}: {:<47}  {}", spaced(line), ascii(line))
        }),
        wrapped(16, |at, line| {
            let (left, right) = line.split_at(line.len().min(8));
            format!(
                "{at:08x}  {:<23}  {:<23}  |{}|",
                spaced(left),
                spaced(right),
                ascii(line)
            )
        }) + "\n00000034",
        wrapped(16, |at, line| {
            let words: Vec<String> = line
                .chunks(2)
                .map(|pair| format!("{:02x}{:02x}", pair[1], pair[0]))
                .collect();
            format!("{at:07x} {}", words.join(" "))
        }) + "\n0000034\n",
        wrapped(16, |at, line| format!("{at:07o} {}", spaced(line))) + "\n0000064\n",
        wrapped(16, |at, line| {
            let words: Vec<String> = line
                .chunks(2)
                .map(|pair| spaced(pair).replace(' ', ""))
                .collect();
            format!("\t0x{at:04x}:  {}", words.join(" "))
        }),
        wrapped(16, |at, line| {
            format!("{at:04x}   {:<47}   {}", spaced(line), ascii(line))
        }),
        wrapped(16, |at, line| {
            let (left, right) = line.split_at(line.len().min(8));
            format!(
                " | {at:05x}  {:<23}  {:<23}  {:<16} |",
                spaced(left),
                spaced(right),
                ascii(line)
            )
        }),
    ];
    for style in styles {
        assert_eq!(datagrams(&style), [known()], "{style}");
        let windows = format!("\u{feff}\r\n{}\r\n", style.replace('\n', "\r\n"));
        assert_eq!(datagrams(&windows), [known()], "{windows}");
    }
}

#[test]
fn every_line_is_a_datagram() {
    let done = "14000000030002000100000000000000 00000000";
    let text = format!("# two\n{PASTED}\n{done}\n// and one more\n{done}\n");
    let sizes: Vec<usize> = datagrams(&text).iter().map(Vec::len).collect();
    assert_eq!(sizes, [52, 20, 20]);
    let sources: Vec<usize> = hex(&text).datagrams.iter().map(|one| one.source).collect();
    assert_eq!(
        sources,
        [6, 6 + PASTED.len() + 1, text.rfind(done).unwrap()]
    );
}

#[test]
fn a_short_message_does_not_swallow_the_next_line() {
    let cut = &PASTED[..40];
    let sizes: Vec<usize> = datagrams(&format!("{cut}\n{PASTED}\n"))
        .iter()
        .map(Vec::len)
        .collect();
    assert_eq!(sizes, [20, 52]);
}

#[test]
fn blocks_between_blank_lines_are_datagrams() {
    let block = wrapped(16, |_, line| spaced(line));
    assert_eq!(
        datagrams(&format!("{block}\n\n\n{block}\n")),
        [known(), known()]
    );
    let dump = wrapped(16, |at, line| format!("{at:08x}: {}", spaced(line)));
    assert_eq!(
        datagrams(&format!("{dump}\n\n{dump}\n")),
        [known(), known()]
    );
    assert_eq!(
        datagrams(&format!("{dump}\n{dump}\n")),
        [known(), known()],
        "offset 0 begins the next"
    );
}

#[test]
fn several_arrays() {
    let list = joined(", ", |byte| byte.to_string());
    let nested = format!("var all = [][]byte{{\n  {{{list}}},\n  {{{list}}},\n}}\n");
    assert_eq!(datagrams(&nested), [known(), known()]);
    assert_eq!(
        datagrams(&format!("[{list}] [{list}]\n{PASTED}\n")),
        [known(), known(), known()]
    );
}

#[test]
fn a_dump_that_begins_in_its_middle_says_so() {
    let text = "00000010  14 00 00 00 12 00 01 03  c9 6c 02 6b 00 00 00 00  |.........l.k....|\n";
    assert_eq!(hex(text).datagrams.len(), 1);
    assert_eq!(hex(text).problems[0].code, "missing-lines");
    let address = "0x7fffffffe010: 14 00 00 00 12 00 01 03\n";
    assert_eq!(
        hex(address).problems,
        [],
        "a debugger's addresses are no offsets"
    );
}

#[test]
fn repeated_lines_of_a_dump() {
    let text = "00000000  30 00 00 00 03 00 00 00  00 00 00 00 00 00 00 00  |0...............|\n\
                00000010  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n*\n00000030\n";
    let [only] = datagrams(text).try_into().expect("one datagram");
    assert_eq!(
        (only.len(), only.iter().filter(|&&byte| byte == 0).count()),
        (48, 46)
    );
    assert_eq!(
        problem(&text.replace("00000030", "70000030")).0,
        "missing-lines"
    );
    assert_eq!(problem(&text.replace("\n00000030", "")).0, "missing-lines");
}

#[test]
fn a_text_column_that_looks_like_hex() {
    let bytes = [
        b"\x14\x00\x00\x00\x03\x00\x02\x00".as_slice(),
        b"ab cd ef",
        b"1234",
    ]
    .concat();
    let xxd = |width: usize| -> String {
        let lines = bytes.chunks(width).enumerate();
        lines
            .map(|(i, line)| format!("{:08x}: {}  {}\n", i * width, spaced(line), ascii(line)))
            .collect()
    };
    assert_eq!(datagrams(&xxd(8)), std::slice::from_ref(&bytes));
    assert_eq!(datagrams(&xxd(16)), std::slice::from_ref(&bytes));
}

#[test]
fn malformed_hex_is_named_with_its_place_and_yields_nothing() {
    for (text, expected) in [
        ("3400000g", ("bad-digit", 1, 8)),
        ("\n\n  34 00 0x 00", ("bad-digit", 3, 11)),
        ("34 00 é0", ("bad-digit", 1, 7)),
        ("340", ("odd-digits", 1, 3)),
        ("34 0 00", ("odd-digits", 1, 4)),
        ("{0x34, 0xzz}", ("bad-digit", 1, 10)),
        ("{\n 0x34,\n 0x100 }", ("not-a-byte", 3, 2)),
        ("[52, 256]", ("not-a-byte", 1, 6)),
        ("[52, 0, 1a]", ("bad-digit", 1, 10)),
        ("0x34, 0x1234", ("not-a-byte", 1, 7)),
        ("[52, 0\n\n", ("unclosed", 1, 1)),
        ("b'\\x34\\xg0'", ("bad-escape", 1, 7)),
        ("b'\\x34", ("unclosed", 1, 2)),
        ("<Buffer 34 00 00 00 ... 2 more bytes>", ("cut", 1, 21)),
        (
            "00000000: 3400 zz00  4...\n00000004: 0000\n",
            ("bad-digit", 1, 16),
        ),
        ("00000000: 3400 0  4..", ("odd-digits", 1, 16)),
        (
            "00000000: 34 00 00 00\n00000008: 00 00\n",
            ("missing-lines", 2, 1),
        ),
        ("hello", ("bad-digit", 1, 1)),
    ] {
        assert_eq!(problem(text), expected, "{text}");
    }
}

#[test]
fn one_malformed_line_does_not_cost_the_others() {
    let capture = hex(&format!(
        "{PASTED}\n3400zz\n{PASTED}\n{{1, 2, x}}\n{PASTED}\n"
    ));
    assert_eq!(capture.datagrams.len(), 3);
    let places: Vec<_> = capture
        .problems
        .iter()
        .map(|found| (found.line, found.column))
        .collect();
    assert_eq!(places, [(2, 5), (4, 8)]);
}

#[test]
fn a_malformed_line_costs_its_whole_message() {
    let text = wrapped(16, |_, line| spaced(line)).replacen("c0", "cx", 1);
    assert_eq!(problem(&text), ("bad-digit", 3, 2));
}

#[test]
fn empty_inputs_and_unknown_formats() {
    for text in ["", "\n \r\n\t", "\u{feff}"] {
        let capture = read(text.as_bytes(), Some(""));
        let codes: Vec<_> = capture.problems.iter().map(|found| found.code).collect();
        assert_eq!(
            (capture.datagrams.len(), codes),
            (0, vec!["empty"]),
            "{text:?}"
        );
    }
    assert_eq!(read(b"# only a comment\n", None).problems[0].code, "empty");
    let unknown = read(PASTED.as_bytes(), Some("nonsense"));
    assert_eq!(
        (unknown.problems[0].code, unknown.datagrams.len()),
        ("unknown-format", 0)
    );
}

#[test]
fn problems_without_end_are_counted() {
    let capture = hex(&"zz\n".repeat(1000));
    assert_eq!(capture.problems.len(), 101);
    assert!(
        capture.problems[100].message.starts_with("900 more"),
        "{}",
        capture.problems[100].message
    );
}
