//! What a walk makes of each kind of type.

use nlkit_schema::Order;

use crate::builder::Builder;
use crate::text::shown;
use crate::wire::LITTLE;

fn message(body: &[Vec<u8>]) -> Vec<u8> {
    LITTLE.message(16, 0, &body.concat())
}

/// Shows a message whose body is attributes of a set made by `make`.
fn shown_set(make: impl Fn(&mut Builder) -> u32, body: &[Vec<u8>]) -> String {
    let mut builder = Builder::new();
    let set = make(&mut builder);
    let body_type = builder.nest(set);
    shown(&builder.with_body(body_type), Order::Little, &message(body))
}

#[test]
fn unknown_attributes_and_duplicates_are_kept_in_order() {
    let make = |builder: &mut Builder| {
        let number = builder.integer(4);
        builder.set(
            "set",
            &[(1, "a", number, false), (300, "far", number, false)],
        )
    };
    let body = [
        LITTLE.number(1, 1),
        LITTLE.attribute(9, &[1, 2, 3]),
        LITTLE.number(0x8001, 2),
        LITTLE.number(300, 3),
        LITTLE.attribute(1, &[1]),
        LITTLE.number(4000, 4),
    ];
    let expected = "\
test op @0+64
  body:7 @16+48
    a @52+1
    far @44+4
    ~ 1 type 9 @28+3
    ~ 2 type 1 @20+4
    ~ 2 type 1 @36+4
    ~ 3 type 1 @52+1
    ~ 1 type 4000 @60+4
";
    assert_eq!(shown_set(make, &body), expected);
}

#[test]
fn integers_of_another_width_are_marked_and_kept() {
    let make = |builder: &mut Builder| {
        let (two, any) = (builder.integer(2), builder.integer(0));
        let flags = builder.kind(11, 0, 0, 0);
        let attributes = [
            (1, "two", two, false),
            (2, "any", any, false),
            (3, "other", any, false),
            (4, "flags", flags, false),
            (5, "many", two, true),
        ];
        builder.set("set", &attributes)
    };
    let body = [
        LITTLE.attribute(1, &[0; 4]),
        LITTLE.attribute(2, &[0; 4]),
        LITTLE.attribute(3, &[0; 8]),
        LITTLE.attribute(4, &[0; 8]),
        LITTLE.attribute(5, &[0; 2]),
        LITTLE.attribute(5, &[0; 4]),
        LITTLE.attribute(2, &[0; 6]),
    ];
    let expected = "\
test op @0+84
  body:7 @16+68
    two @20+4
    any @76+6
    other @36+8
    flags @48+8
    many @60+2
    many @68+4
    ~ 3 type 1 @20+4
    ~ 3 type 5 @68+4
    ~ 2 type 2 @28+4
    ~ 3 type 2 @76+6
";
    assert_eq!(shown_set(make, &body), expected);
}

#[test]
fn padding_is_skipped_unless_it_holds_something() {
    let make = |builder: &mut Builder| {
        let pad = builder.kind(0, 0, 0, 0);
        builder.set("set", &[(1, "pad", pad, false)])
    };
    let body = [
        LITTLE.attribute(1, &[]),
        LITTLE.attribute(1, &[]),
        LITTLE.attribute(1, &[5]),
    ];
    let expected = "test op @0+32\n  body:7 @16+16\n    ~ 1 type 1 @28+1\n";
    assert_eq!(shown_set(make, &body), expected);
}

#[test]
fn nests_lists_and_repeated_attributes() {
    let make = |builder: &mut Builder| {
        let number = builder.integer(4);
        let inner = builder.set("inner", &[(1, "x", number, false)]);
        let nest = builder.nest(inner);
        let numbers = builder.kind(8, number, 0, 0);
        let nests = builder.kind(8, nest, 0, 0);
        let lists = builder.kind(8, numbers, 0, 0);
        let attributes = [
            (1, "nest", nest, false),
            (2, "numbers", numbers, false),
            (3, "nests", nests, false),
            (4, "lists", lists, false),
            (5, "many", nest, true),
            (6, "empty", nests, false),
        ];
        builder.set("set", &attributes)
    };
    let x = |value| LITTLE.number(1, value);
    let body = [
        LITTLE.attribute(5, &x(1)),
        LITTLE.attribute(0x8001, &x(2)),
        LITTLE.attribute(
            2,
            &[LITTLE.number(0, 3), LITTLE.attribute(7, &[1])].concat(),
        ),
        LITTLE.attribute(
            3,
            &[LITTLE.attribute(2, &x(4)), LITTLE.attribute(1, &[])].concat(),
        ),
        LITTLE.attribute(4, &LITTLE.attribute(9, &LITTLE.number(8, 5))),
        LITTLE.attribute(0x8005, &x(6)),
        LITTLE.attribute(6, &[]),
    ];
    let expected = "\
test op @0+112
  body:7 @16+96
    nest:7 @32+8
      x @36+4
    numbers:8 @44+16
      [0] @48+4
      [7] @56+1
      ~ 3 type 7 @56+1
    nests:8 @64+16
      [2]:7 @68+8
        x @72+4
      [1]:7 @80+0
    lists:8 @84+12
      [9]:8 @88+8
        [8] @92+4
    many:7 @20+8
      x @24+4
    many:7 @100+8
      x @104+4
    empty:8 @112+0
";
    assert_eq!(shown_set(make, &body), expected);
}

#[test]
fn a_struct_and_the_attributes_behind_it() {
    let make = |builder: &mut Builder| {
        let number = builder.integer(4);
        let inner = builder.set("inner", &[(1, "x", number, false)]);
        let structure = builder.structure("s", 6);
        let then = builder.kind(6, structure, inner, 0);
        let alone = builder.kind(6, structure, 0, 0);
        let attributes = [
            (1, "then", then, false),
            (2, "short", then, false),
            (3, "bare", then, false),
            (4, "alone", alone, false),
        ];
        builder.set("set", &attributes)
    };
    let then = [&[7; 6][..], &[0, 0], &LITTLE.number(1, 2)].concat();
    let body = [
        LITTLE.attribute(1, &then),
        LITTLE.attribute(2, &[7; 5]),
        LITTLE.attribute(3, &[7; 6]),
        LITTLE.attribute(4, &[7; 3]),
    ];
    let expected = "\
test op @0+68 flags 4
  ! 7 @40+5
  body:7 @16+52
    then:6 s @20+16
      x @32+4
    short @40+5
    bare:6 s @52+6
    alone @64+3
";
    assert_eq!(shown_set(make, &body), expected);
}

#[test]
fn records_that_tell_their_own_length() {
    let make = |builder: &mut Builder| {
        let number = builder.integer(4);
        let inner = builder.set("inner", &[(1, "x", number, false)]);
        let structure = builder.structure("hop", 8);
        let then = builder.kind(6, structure, inner, 0);
        let alone = builder.kind(6, structure, 0, 0);
        let hops = builder.kind(12, then, 0, 4);
        let bare = builder.kind(12, alone, 2, 1);
        let attributes = [(1, "hops", hops, false), (2, "bare", bare, false)];
        builder.set("set", &attributes)
    };
    let hop = [16, 0, 1, 1, 1, 1, 1, 1];
    let hops = [&hop[..], &LITTLE.number(1, 2), &[8, 0, 1, 1, 1, 1, 1, 1]].concat();
    let bare = [1, 1, 9, 0, 1, 1, 1, 1, 1, 1, 1, 8, 0, 1, 1, 1, 1];
    let expected = "\
test op @0+68
  body:7 @16+52
    hops:12 @20+24
      #0:6 hop @20+16
        x @32+4
      #1:6 hop @36+8
    bare:12 @48+17
      #0:6 hop @48+9
      #1:6 hop @57+8
";
    let body = [LITTLE.attribute(1, &hops), LITTLE.attribute(2, &bare)];
    assert_eq!(shown_set(make, &body), expected);

    let cut = [[8, 0, 1, 1, 1, 1, 1, 1], [7, 0, 1, 1, 1, 1, 1, 1]].concat();
    let found = shown_set(make, &[LITTLE.attribute(1, &cut)]);
    assert!(
        found.contains("! 7 @28+8") && found.contains("#0:6 hop @20+8"),
        "{found}"
    );
    let beyond = shown_set(make, &[LITTLE.attribute(1, &hops[..12])]);
    assert!(beyond.contains("! 2 @20+12"), "{beyond}");
}

#[test]
fn what_is_not_a_nest_stays_bytes() {
    let make = |builder: &mut Builder| {
        let inner = builder.set("inner", &[]);
        let nest = builder.nest(inner);
        builder.set("set", &[(1, "a", nest, false), (2, "b", nest, true)])
    };
    let body = [
        LITTLE.attribute(1, &[1, 2]),
        LITTLE.attribute(2, &[9, 0, 1, 0, 0, 0, 0, 0]),
        LITTLE.attribute(2, &[4, 0, 7, 0, 3, 0, 0, 0]),
        LITTLE.attribute(2, &[4, 0, 7, 0, 0, 0, 0, 0]),
        LITTLE.attribute(2, &[4, 0, 7, 0, 0, 0, 1]),
        LITTLE.attribute(2, &[4, 0, 7, 0, 0, 0, 0]),
    ];
    let expected = "\
test op @0+84 flags 4
  ! 6 @20+2
  ! 6 @28+8
  ! 2 @44+4
  ! 3 @56+4
  ! 3 @68+3
  body:7 @16+68
    a @20+2
    b @28+8
    b:7 @40+8
      ~ 1 type 7 @44+0
    b:7 @52+8
      ~ 1 type 7 @56+0
    b:7 @64+7
      ~ 1 type 7 @68+0
    b:7 @76+7
      ~ 1 type 7 @80+0
";
    assert_eq!(shown_set(make, &body), expected);
}

#[test]
fn nests_go_32_deep() {
    let make = |builder: &mut Builder| {
        let set = builder.empty_set("set");
        let nest = builder.nest(set);
        builder.fill(set, &[(1, "in", nest, false)]);
        set
    };
    let mut body = Vec::new();
    for _ in 0..40 {
        body = LITTLE.attribute(1, &body);
    }
    let found = shown_set(make, &[body]);
    assert_eq!(found.matches("in:7").count(), 32);
    assert!(
        found.contains("! 5 @") && found.matches("in @").count() == 1,
        "{found}"
    );
}

#[test]
fn bodies_of_every_kind() {
    let body = [[5, 0, 0, 0, 0, 0, 0, 0]].concat();
    let body = LITTLE.message(16, 0, &body);
    let of = |make: fn(&mut Builder) -> u32| {
        let mut builder = Builder::new();
        let kind = make(&mut builder);
        shown(&builder.with_body(kind), Order::Little, &body)
    };
    assert_eq!(of(|_| 0), "test op @0+24\n");
    assert_eq!(of(Builder::bytes), "test op @0+24\n  body:4 @16+8\n");
    let structure = of(|builder| {
        let structure = builder.structure("s", 8);
        builder.kind(6, structure, 0, 0)
    });
    assert_eq!(structure, "test op @0+24\n  body:6 s @16+8\n");
    let short = of(|builder| {
        let structure = builder.structure("s", 12);
        builder.kind(6, structure, 0, 0)
    });
    assert_eq!(
        short,
        "test op @0+24 flags 2\n  ! 4 @16+8\n  body:6 s @16+8\n"
    );
    let list = of(|builder| {
        let number = builder.integer(1);
        builder.kind(8, number, 0, 0)
    });
    assert_eq!(list, "test op @0+24\n  body:8 @16+8\n    [0] @20+1\n");
}
