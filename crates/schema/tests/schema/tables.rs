//! Loading tables: what is right loads, what is wrong says where.

use nlkit_schema::{Tables, TablesError};
use proptest::prelude::*;

use crate::builder::*;

fn fault(change: impl Fn(&mut Builder)) -> TablesError {
    let mut builder = Builder::new();
    let number = builder.integer(4);
    let structure = builder.structure("s", 8);
    builder.kind(6, structure, 0, 0);
    builder.set("set", &[(1, "a", number, false), (2, "b", number, false)]);
    builder.choice_by("a", &[(By::Number(1), number)], 0);
    builder.family("f", 0, "");
    change(&mut builder);
    Tables::load(&builder.finish()).unwrap_err()
}

#[test]
fn the_built_in_tables_load() {
    let tables = Tables::load(Tables::builtin_bytes()).unwrap();
    assert_eq!(tables.fingerprint(), Tables::builtin().fingerprint());
}

#[test]
fn the_smallest_tables_load() {
    assert!(Tables::load(&Builder::new().finish()).is_ok());
}

#[test]
fn headers() {
    let good = Builder::new().finish();
    for (word, reason) in [
        (0, "not tables of nlkit"),
        (1, "made for another version of nlkit"),
        (2, "size differs from the header's"),
        (4, "wrong number of sections"),
        (6, "string pool out of bounds"),
        (7, "section out of bounds"),
    ] {
        let mut bytes = good.clone();
        bytes[word * 4 + 2] ^= 0x40;
        let error = Tables::load(&bytes).unwrap_err();
        assert_eq!(error.reason, reason);
        assert!(error.word.abs_diff(word) <= 1, "{error}");
    }
    for length in 0..good.len() {
        assert!(Tables::load(&good[..length]).is_err());
    }
}

#[test]
fn records() {
    let set = |record: usize, place: usize, value: u32| {
        move |builder: &mut Builder| builder.sections[record].last_mut().unwrap()[place] = value
    };
    let cases: [(TablesError, &str); 20] = [
        (fault(set(TYPES, 0, 99)), "unknown kind of type"),
        (
            fault(|b| _ = b.kind(1, 3, 0, 0)),
            "integers have 1, 2, 4 or 8 bytes",
        ),
        (
            fault(|b| _ = b.kind(7, 9, 0, 0)),
            "refers to a record that does not exist",
        ),
        (
            fault(|b| _ = b.kind(12, 2, 7, 4)),
            "length lies outside the struct",
        ),
        (
            fault(|b| _ = b.kind(12, 2, 0, 3)),
            "alignment is not 1, 2, 4 or 8",
        ),
        (
            fault(|b| _ = b.kind(12, 1, 0, 4)),
            "records are made of structs",
        ),
        (
            fault(set(ATTRIBUTES, 0, 1)),
            "attributes are not sorted by number",
        ),
        (
            fault(set(ATTRIBUTES, 0, 0x4000)),
            "attribute number is beyond 14 bits",
        ),
        (fault(set(ATTRIBUTES, 3, 77)), "no such type"),
        (fault(set(SETS, 3, 77)), "no such attributes"),
        (fault(set(STRUCTS, 2, 1 << 20)), "struct is too large"),
        (fault(set(CHOICES, 1, 8)), "unknown selector"),
        (
            fault(set(FAMILIES, 1, 1 << 16)),
            "protocol numbers have 16 bits",
        ),
        (fault(set(STRUCTS, 0, 9999)), "no such string"),
        (
            fault(|b| _ = b.kind(14, 1, 0x13, 0)),
            "unknown framing of elements",
        ),
        (fault(|b| _ = b.kind(15, 1, 1, 0)), "bits are a struct"),
        (fault(|b| _ = b.kind(16, 1, 0, 0)), "sequence is a struct"),
        (
            fault(|b| _ = b.kind(17, 99, 0, 0)),
            "refers to a record that does not exist",
        ),
        (fault(set(SETS, 4, 2)), "unknown kind of set"),
        (fault(set(STRUCTS, 3, 0)), "struct is a sequence"),
    ];
    for (error, reason) in cases {
        assert_eq!(error.reason, reason);
        assert!(error.word > 30, "{error}");
    }
}

#[test]
fn a_choice_may_not_lead_back_to_itself() {
    let error = fault(|builder| {
        let next = builder.sections[CHOICES].len() as u32;
        let other = builder.kind(10, next, 0, 0);
        builder.choice(2, 0, &[(By::Number(1), other)], 0);
    });
    assert_eq!(error.reason, "choice leads back to itself");
    let two_ways = |builder: &mut Builder| {
        let inner = builder.choice(2, 0, &[], 0);
        builder.choice(
            2,
            0,
            &[(By::Number(1), inner), (By::Number(2), inner)],
            inner,
        );
        builder.sections[TYPES][0][0] = 1;
    };
    assert_ne!(fault(two_ways).reason, "choice leads back to itself");
}

#[test]
fn ranges_that_overlap_too_much_are_refused() {
    let error = fault(|builder| {
        let (first, count) = (1, 2);
        for _ in 0..100 {
            builder.sections[SETS].push(vec![0, 0, first, count, 0]);
        }
    });
    assert_eq!(error.reason, "no such attributes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(2000)))]

    /// Tables are refused or can be walked; never a panic.
    #[test]
    fn corrupt_tables(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        message_type in 0u16..0x40,
        body in proptest::collection::vec(any::<u8>(), 0..64),
    ) {
        let mut bytes = small();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(tables) = Tables::load(&bytes) {
            crate::properties::walk(&tables, 0, message_type, &body);
        }
    }

    #[test]
    fn any_bytes_as_tables(mut bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        _ = Tables::load(&bytes);
        let good = small();
        let header = bytes.len().min(124);
        bytes[..header].copy_from_slice(&good[..header]);
        _ = Tables::load(&bytes);
    }
}

/// Tables with something of everything.
fn small() -> Vec<u8> {
    let mut builder = Builder::new();
    let (number, text) = (builder.integer(4), builder.text());
    let set = builder.empty_set("set");
    let nest = builder.nest(set);
    let list = builder.kind(8, nest, 0, 0);
    let structure = builder.structure("s", 4);
    let then = builder.kind(6, structure, set, 0);
    let records = builder.kind(12, then, 0, 4);
    let choice = builder.choice_by("b", &[(By::Text("x"), nest), (By::Number(1), number)], text);
    let attributes = [
        (1, "a", number, false),
        (2, "b", text, false),
        (3, "c", nest, true),
        (4, "d", list, false),
        (5, "e", records, false),
        (6, "f", choice, false),
        (200, "g", then, false),
    ];
    builder.fill(set, &attributes);
    let family = builder.family("f", 0, "");
    builder.operation(family, "op", 3, 16, then);
    builder.finish()
}
