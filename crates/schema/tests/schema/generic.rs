//! Families with numbers given at run time.

use nlkit_schema::{Full, Order, Parser, Source, Tables, Tape};

use crate::builder::Builder;
use crate::text::{parsed, show};
use crate::wire::LITTLE;

const SOURCE: Source = Source {
    protocol: 16,
    order: Order::Little,
    datagram: 0,
};

/// The controller, and a family `wifi` with an operation 5 that has one attribute.
fn tables() -> Vec<u8> {
    let mut builder = Builder::new();
    let (number, text) = (builder.integer(2), builder.text());
    let control = [
        (1, "family-id", number, false),
        (2, "family-name", text, false),
    ];
    let control = builder.set("control", &control);
    let control = builder.nest(control);
    let wifi = builder.set("wifi", &[(1, "a", number, false)]);
    let wifi = builder.nest(wifi);
    let family = builder.family("nlctrl", 16, "nlctrl");
    builder.operation(family, "newfamily", 2, 1, control);
    builder.operation(family, "getfamily", 1, 3, control);
    let family = builder.family("wifi", 16, "wifi");
    builder.operation(family, "get", 1, 5, wifi);
    builder.operation(family, "new", 2, 6, wifi);
    builder.finish()
}

fn generic(message_type: u16, flags: u16, command: u8, attributes: &[u8]) -> Vec<u8> {
    LITTLE.message(
        message_type,
        flags,
        &[&[command, 1, 0, 0], attributes].concat(),
    )
}

fn new_family(id: u16, name: &[u8]) -> Vec<u8> {
    let attributes = [
        LITTLE.attribute(2, name),
        LITTLE.attribute(1, &id.to_le_bytes()),
    ];
    generic(16, 0, 1, &attributes.concat())
}

fn shown(parser: &mut Parser<'_>, tables: &[u8], bytes: &[u8]) -> String {
    let words = parsed(parser, SOURCE, bytes);
    show(tables, Order::Little, bytes, &words)
}

#[test]
fn a_family_is_unknown_until_its_number_is_learnt() {
    let tables = tables();
    let loaded = Tables::load(&tables).unwrap();
    let mut parser = Parser::new(&loaded);
    let message = generic(0x1c, 1, 5, &LITTLE.attribute(1, &[1, 2]));
    assert_eq!(shown(&mut parser, &tables, &message), "? @0+28 flags 1\n");
    let known = "wifi get @0+28 flags 1\n  body:7 @20+8\n    a @24+2\n";
    let learning = [new_family(0x1c, b"wifi\0"), message.clone()].concat();
    let both = shown(&mut parser, &tables, &learning);
    assert!(
        both.contains("nlctrl newfamily") && both.contains("wifi get"),
        "{both}"
    );
    assert_eq!(shown(&mut parser, &tables, &message), known);

    let mut told = Parser::new(&loaded);
    told.learn(0x1c, "wifi");
    assert_eq!(shown(&mut told, &tables, &message), known);
    told.learn(0x1c, "something else");
    assert_eq!(shown(&mut told, &tables, &message), "? @0+28 flags 1\n");
}

#[test]
fn directions_and_unknown_commands() {
    let tables = tables();
    let loaded = Tables::load(&tables).unwrap();
    let mut parser = Parser::new(&loaded);
    parser.learn(0x1c, "wifi");
    let of = |parser: &mut Parser<'_>, flags, command| {
        shown(parser, &tables, &generic(0x1c, flags, command, &[]))
    };
    assert!(of(&mut parser, 0, 6).starts_with("wifi new"));
    assert!(
        of(&mut parser, 0, 5).starts_with("wifi get"),
        "the other direction's, for want of one"
    );
    assert!(of(&mut parser, 1, 6).starts_with("wifi new"));
    assert!(of(&mut parser, 0, 7).starts_with("wifi ?"));
    let short = LITTLE.message(0x1c, 0, &[5, 1]);
    assert_eq!(
        shown(&mut parser, &tables, &short),
        "wifi ? @0+18 flags 2\n  ! 4 @16+2\n"
    );
}

#[test]
fn only_the_controller_s_own_messages_teach() {
    let tables = tables();
    let loaded = Tables::load(&tables).unwrap();
    let mut parser = Parser::new(&loaded);
    let message = generic(0x1c, 1, 5, &[]);
    let name = LITTLE.attribute(2, b"wifi\0");
    let id = LITTLE.attribute(1, &[0x1c, 0]);
    for lesson in [
        generic(16, 1, 1, &[name.clone(), id.clone()].concat()),
        generic(17, 0, 1, &[name.clone(), id.clone()].concat()),
        generic(16, 0, 2, &[name.clone(), id.clone()].concat()),
        generic(16, 0, 1, &name),
        generic(16, 0, 1, &id),
        new_family(16, b"wifi\0"),
    ] {
        shown(&mut parser, &tables, &lesson);
        assert!(shown(&mut parser, &tables, &message).starts_with("? @"));
    }
    assert!(shown(&mut parser, &tables, &generic(16, 1, 3, &[])).starts_with("nlctrl getfamily"));
}

#[test]
fn what_is_learnt_by_a_failed_call_is_forgotten() {
    let tables = tables();
    let loaded = Tables::load(&tables).unwrap();
    let mut parser = Parser::new(&loaded);
    let message = generic(0x1c, 1, 5, &[]);
    let lesson = new_family(0x1c, b"wifi\0");
    let bytes = [&message[..], &lesson, &message].concat();
    let mut words = [0; 60];
    let mut tape = Tape::new(&mut words);
    let full = parser.parse_datagram(SOURCE, &bytes, 0, bytes.len(), &mut tape);
    assert_eq!((full, tape.words()), (Err(Full), &[0, 0, 0, 0][..]));
    let found = shown(&mut parser, &tables, &bytes);
    assert!(
        found.starts_with("? @0+20") && found.contains("wifi get"),
        "{found}"
    );
}

#[test]
fn equal_tables_are_interned_once_and_what_are_none_is_refused() {
    let bytes = tables();
    let first = Tables::interned(&bytes).unwrap();
    assert!(std::ptr::eq(first, Tables::interned(&bytes).unwrap()));
    assert_eq!(
        first.fingerprint(),
        Tables::load(&bytes).unwrap().fingerprint()
    );
    let builtin = Tables::interned(Tables::builtin_bytes()).unwrap();
    assert!(std::ptr::eq(builtin, Tables::builtin()));
    assert!(Tables::interned(&bytes[..bytes.len() - 1]).is_err());
}
