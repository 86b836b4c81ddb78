//! Types that depend on something else in the message.

use nlkit_schema::Order;

use crate::builder::{Builder, By};
use crate::text::shown;
use crate::wire::{BIG, LITTLE, Maker};

/// Tables in the manner of link kinds: `kind` and `data` in a nest, `data` a choice by `kind`, and
/// a second choice by `kind` in a nest inside that does not have it.
fn link_like() -> Vec<u8> {
    let mut builder = Builder::new();
    let (number, text, bytes) = (builder.integer(4), builder.text(), builder.bytes());
    let vlan = builder.set("vlan", &[(1, "id", number, false)]);
    let vlan = builder.nest(vlan);
    let cases = [(By::Text("vlan"), number), (By::Text("bond"), bytes)];
    let deep_choice = builder.choice_by("kind", &cases, bytes);
    let bridge = builder.set("bridge", &[(1, "deep", deep_choice, false)]);
    let bridge = builder.nest(bridge);
    let cases = [
        (By::Text("vlan"), vlan),
        (By::Text("bridge"), bridge),
        (By::Text("bond"), bridge),
        (By::Text("tun"), number),
        (By::Text("gone"), 0),
    ];
    let data = builder.choice_by("kind", &cases, 0);
    let info = builder.set(
        "info",
        &[(1, "kind", text, false), (2, "data", data, false)],
    );
    let info = builder.nest(info);
    let top = [
        (1, "info", info, false),
        (2, "kind", text, false),
        (3, "list", info, true),
    ];
    let top = builder.set("top", &top);
    let body = builder.nest(top);
    builder.with_body(body)
}

fn link(attributes: &[Vec<u8>]) -> String {
    shown(
        &link_like(),
        Order::Little,
        &LITTLE.message(16, 0, &attributes.concat()),
    )
}

#[test]
fn the_kind_may_stand_behind_the_data() {
    let id = LITTLE.number(1, 5);
    let parts = [LITTLE.attribute(2, &id), LITTLE.attribute(1, b"vlan\0")].concat();
    let found = link(&[LITTLE.attribute(1, &parts)]);
    assert!(
        found.contains("data:7 @24+8\n        id @28+4\n"),
        "{found}"
    );
}

#[test]
fn the_nearest_scope_with_the_attribute_decides() {
    let deep = LITTLE.attribute(2, &LITTLE.number(1, 5));
    let outer = LITTLE.attribute(2, b"vlan");
    // The frame of `deep` has no kind; the next one says bridge, so the case is none and the
    // default, bytes, leaves the offset alone.
    let info = [deep.clone(), LITTLE.attribute(1, b"bridge")].concat();
    let found = link(&[LITTLE.attribute(1, &info), outer.clone()]);
    assert!(
        found.contains("data:7") && found.contains("deep @28+4"),
        "{found}"
    );
    // Without a kind beside the data, the kind further out counts, though it comes later.
    let found = link(&[LITTLE.attribute(1, &deep), outer]);
    assert!(found.contains("data:7 @24+8\n        id @28+4"), "{found}");
    // And one scope further: bond leads to a nest whose own choice sees bond as well.
    let found = link(&[LITTLE.attribute(1, &deep), LITTLE.attribute(2, b"bond")]);
    assert!(
        found.contains("data:7 @24+8\n        deep @28+4"),
        "{found}"
    );
}

#[test]
fn without_a_case_the_payload_stays_bytes() {
    for kind in [&b"dummy\0"[..], b"gone", b"vla", b"vlanx", b""] {
        let parts = [LITTLE.attribute(1, kind), LITTLE.attribute(2, &[1, 2])].concat();
        let found = link(&[LITTLE.attribute(1, &parts)]);
        assert!(found.contains("data @") && !found.contains('!'), "{found}");
    }
    let found = link(&[LITTLE.attribute(1, &LITTLE.attribute(2, &[1, 2]))]);
    assert!(found.contains("data @24+2"), "{found}");
}

#[test]
fn a_leaf_that_is_not_the_default_tells_its_type() {
    let parts = [LITTLE.attribute(1, b"tun"), LITTLE.attribute(2, &[1, 2])].concat();
    let found = link(&[LITTLE.attribute(3, &parts)]);
    assert!(found.contains("data:1 @32+2"), "{found}");
    assert!(
        found.contains("~ 3 type 2 @32+2"),
        "its width is marked: {found}"
    );
}

#[test]
fn a_nest_that_is_none_stays_bytes_and_is_told() {
    let parts = [LITTLE.attribute(1, b"vlan"), LITTLE.attribute(2, &[1, 2])].concat();
    let found = link(&[LITTLE.attribute(1, &parts)]);
    assert!(
        found.contains("! 6 @32+2") && found.contains("data @32+2"),
        "{found}"
    );
}

/// Shows a message whose header is a struct of four bytes and whose only attribute is a choice by
/// `selector`, of the numbers 1 (a nest), 2 and 16 (text), 3 (a further choice, by direction).
fn chosen(selector: u32, argument: u32, maker: Maker, flags: u16, header: &[u8; 4]) -> String {
    let mut builder = Builder::new();
    let (text, bytes) = (builder.text(), builder.bytes());
    let inner = builder.set("inner", &[]);
    let nest = builder.nest(inner);
    let direction = builder.choice(3, 0, &[(By::Number(0), nest), (By::Number(1), text)], 0);
    let cases = [
        (By::Number(1), nest),
        (By::Number(2), text),
        (By::Number(3), direction),
        (By::Number(16), text),
    ];
    let choice = builder.choice(selector, argument, &cases, bytes);
    let set = builder.set("set", &[(1, "a", choice, false)]);
    let structure = builder.structure("header", 4);
    let body = builder.kind(6, structure, set, 0);
    let body_bytes = [&header[..], &maker.attribute(1, &[])].concat();
    let tables = builder.with_body(body);
    let found = shown(&tables, maker.0, &maker.message(16, flags, &body_bytes));
    let line = found
        .lines()
        .find(|line| line.trim_start().starts_with('a'));
    line.unwrap_or_default().trim().into()
}

#[test]
fn by_a_member_of_the_header() {
    let by_byte = |header: &[u8; 4], flags| chosen(0, 1 | 1 << 16, LITTLE, flags, header);
    assert_eq!(by_byte(&[9, 1, 9, 9], 0), "a:7 @24+0");
    assert_eq!(by_byte(&[9, 2, 9, 9], 0), "a:3 @24+0");
    assert_eq!(by_byte(&[9, 4, 9, 9], 0), "a @24+0");
    assert_eq!(by_byte(&[9, 3, 9, 9], 0), "a:7 @24+0");
    assert_eq!(by_byte(&[9, 3, 9, 9], 1), "a:3 @24+0");
    assert_eq!(
        chosen(0, 2 | 2 << 16, LITTLE, 0, &[0, 0, 1, 0]),
        "a:7 @24+0"
    );
    assert_eq!(chosen(0, 2 | 2 << 16, BIG, 0, &[0, 0, 0, 1]), "a:7 @24+0");
    assert_eq!(chosen(0, 4 << 16, BIG, 0, &[0, 0, 0, 2]), "a:3 @24+0");
    assert_eq!(
        chosen(0, 2000 | 4 << 16, BIG, 0, &[0, 0, 0, 2]),
        "a @24+0",
        "beyond the message"
    );
}

#[test]
fn the_default_of_a_choice_by_a_byte_is_a_leaf_like_others() {
    let mut builder = Builder::new();
    let (two, text) = (builder.integer(2), builder.text());
    let choice = builder.choice(0, 1 << 16, &[(By::Number(7), text)], two);
    let set = builder.set("set", &[(1, "a", choice, false)]);
    let structure = builder.structure("header", 4);
    let body = builder.kind(6, structure, set, 0);
    let tables = builder.with_body(body);
    let attributes = [
        LITTLE.attribute(1, &[1, 2]),
        LITTLE.attribute(1, &[1, 2, 3]),
        LITTLE.attribute(1, &[1, 2]),
    ];
    let show = |first: u8| {
        let body = [&[first, 0, 0, 0][..], &attributes.concat()].concat();
        shown(&tables, Order::Little, &LITTLE.message(16, 0, &body))
    };
    let expected = "\
test op @0+44
  body:6 header @16+28
    a @40+2
    ~ 2 type 1 @24+2
    ~ 3 type 1 @32+3
    ~ 2 type 1 @32+3
";
    assert_eq!(show(5), expected);
    assert!(show(7).contains("a:3 @40+2"));
}

#[test]
fn by_message_direction_and_length() {
    assert_eq!(
        chosen(2, 0, LITTLE, 0, &[0; 4]),
        "a:3 @24+0",
        "the message type is 16"
    );
    assert_eq!(chosen(3, 0, LITTLE, 1, &[0; 4]), "a:7 @24+0");
    assert_eq!(chosen(3, 0, LITTLE, 0, &[0; 4]), "a @24+0");
    assert_eq!(chosen(4, 0, LITTLE, 0, &[0; 4]), "a @24+0");
}

#[test]
fn by_whether_a_dump_is_asked_for() {
    let mut builder = Builder::new();
    let structure = builder.structure("one", 8);
    let one = builder.kind(6, structure, 0, 0);
    let inner = builder.set("inner", &[]);
    let all = builder.nest(inner);
    let cases = [(By::Number(0), one), (By::Number(1), all)];
    let body = builder.choice(5, 0, &cases, 0);
    let tables = builder.with_body(body);
    let show = |flags| shown(&tables, Order::Little, &LITTLE.message(16, flags, &[0; 8]));
    assert!(show(0x301).contains("body:7"), "{}", show(0x301));
    assert!(show(0x101).contains("body:6"), "NLM_F_ROOT alone is none");
    assert!(show(0x300).contains("body:6"), "nor is what is no request");
}

#[test]
fn by_the_number_of_an_attribute_in_its_own_byte_order() {
    for (order_flags, maker, value) in [
        (0, LITTLE, [1, 0, 0, 0]),
        (0, BIG, [0, 0, 0, 1]),
        (2, LITTLE, [0, 0, 0, 1]),
        (2, BIG, [0, 0, 0, 1]),
        (4, BIG, [1, 0, 0, 0]),
    ] {
        let mut builder = Builder::new();
        let number = builder.kind(1, 4, order_flags, 0);
        let inner = builder.set("inner", &[]);
        let nest = builder.nest(inner);
        let choice = builder.choice_by("type", &[(By::Number(1), nest)], 0);
        let set = builder.set(
            "set",
            &[(1, "data", choice, false), (2, "type", number, false)],
        );
        let body = builder.nest(set);
        let tables = builder.with_body(body);
        let bytes = [maker.attribute(1, &[]), maker.attribute(2, &value)].concat();
        let found = shown(&tables, maker.0, &maker.message(16, 0, &bytes));
        assert!(
            found.contains("data:7 @20+0"),
            "{order_flags} {maker:?}: {found}"
        );
    }
}

#[test]
fn the_body_itself() {
    let mut builder = Builder::new();
    let request = builder.structure("request", 8);
    let request = builder.kind(6, request, 0, 0);
    let answer = builder.structure("answer", 4);
    let inner = builder.set("inner", &[]);
    let answer = builder.kind(6, answer, inner, 0);
    let by_direction = builder.choice(
        3,
        0,
        &[(By::Number(1), request), (By::Number(0), answer)],
        0,
    );
    let body = builder.choice(0, 1 << 16, &[(By::Number(2), by_direction)], 0);
    let tables = builder.with_body(body);
    let show = |flags, first| {
        let body = [first, 0, 0, 0, 0, 0, 0, 0];
        shown(&tables, Order::Little, &LITTLE.message(16, flags, &body))
    };
    assert_eq!(
        show(1, 2),
        "test op @0+24 flags 1\n  body:6 request @16+8\n"
    );
    assert!(show(0, 2).contains("body:6 answer @16+8"));
    assert_eq!(show(0, 3), "test op @0+24\n");
}
