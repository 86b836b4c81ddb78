//! NLMSG_ERROR, NLMSG_DONE and the rest.

use nlkit_schema::{Order, Tables};

use crate::text::shown_as;
use crate::wire::{LITTLE, recorded};

const CAPPED: u16 = 0x100;
const TLVS: u16 = 0x200;

fn show(bytes: &[u8]) -> String {
    shown_as(Tables::builtin_bytes(), 0, Order::Little, bytes)
}

/// A request RTM_NEWROUTE with one attribute, 36 bytes.
fn request() -> Vec<u8> {
    let body = [
        &[2, 0, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0][..],
        &LITTLE.number(4, 9999),
    ]
    .concat();
    LITTLE.message(24, 5, &body)
}

fn error(flags: u16, echo: &[u8], attributes: &[u8]) -> Vec<u8> {
    LITTLE.message(
        2,
        flags,
        &[&(-19i32).to_le_bytes()[..], echo, attributes].concat(),
    )
}

#[test]
fn a_capped_error_echoes_a_header() {
    let attributes = [LITTLE.attribute(1, b"No\0"), LITTLE.number(2, 28)].concat();
    let expected = "\
control error @0+52 class 2
  body:6 nlmsgerr @16+36
    message @40+3
    offs @48+4
  route newroute @20+16 flags 1
";
    assert_eq!(
        show(&error(CAPPED | TLVS, &request()[..16], &attributes)),
        expected
    );
}

#[test]
fn an_error_echoes_the_whole_request() {
    let expected = "\
control error @0+64 class 2
  body:6 nlmsgerr @16+48
    message @60+3
  route newroute @20+36 flags 1
    body:6 rtmsg @36+20
      oif @52+4
";
    assert_eq!(
        show(&error(TLVS, &request(), &LITTLE.attribute(1, b"No\0"))),
        expected
    );
}

#[test]
fn an_unpadded_request_is_echoed_padded() {
    let mut request = request();
    request[0] = 34;
    let found = show(&error(TLVS, &request, &LITTLE.attribute(1, b"No\0")));
    assert!(
        found.contains("message @60+3") && found.contains("newroute @20+34"),
        "{found}"
    );
}

#[test]
fn without_the_flag_what_follows_is_left_over() {
    let found = show(&error(0, &request(), &LITTLE.attribute(1, b"No\0")));
    assert!(
        found.contains("! 3 @56+8") && !found.contains("message"),
        "{found}"
    );
    let found = show(&error(0, &request(), &[]));
    assert!(!found.contains('!'), "{found}");
}

#[test]
fn an_acknowledgement_of_an_old_kernel_is_capped_without_saying_so() {
    let found = show(&error(0, &request()[..16], &[]));
    assert!(
        found.contains("newroute @20+16 flags 1") && !found.contains('!'),
        "{found}"
    );
}

#[test]
fn an_error_inside_an_error_is_not_followed() {
    let found = show(&error(0, &error(0, &request(), &[]), &[]));
    assert_eq!(found.matches("control error").count(), 2, "{found}");
    assert!(!found.contains("newroute"), "{found}");
}

#[test]
fn errors_cut_short() {
    assert!(show(&LITTLE.message(2, 0, &[0; 2])).contains("! 4 @16+2"));
    let mut bytes = LITTLE.message(2, 0, &[0xff; 12]);
    assert!(show(&bytes).contains("! 4 @16+12"));
    bytes = error(TLVS, &request()[..30], &[]);
    let found = show(&bytes);
    assert!(
        found.contains("newroute @20+30 flags 5\n    ! 1 @20+30\n"),
        "{found}"
    );
}

#[test]
fn the_end_of_a_dump() {
    assert_eq!(
        show(&LITTLE.message(3, 2, &[])),
        "control done @0+16 class 3\n  body:6 nlmsgdone @16+0\n"
    );
    let found = show(&LITTLE.message(3, 2, &[0; 4]));
    assert_eq!(
        found,
        "control done @0+20 class 3\n  body:6 nlmsgdone @16+4\n"
    );
    let body = [
        &(-22i32).to_le_bytes()[..],
        &LITTLE.attribute(1, b"Invalid\0"),
    ]
    .concat();
    let found = show(&LITTLE.message(3, 2 | TLVS, &body));
    assert!(
        found.contains("message @24+8") && !found.contains('!'),
        "{found}"
    );
    assert!(show(&LITTLE.message(3, 2, &body)).contains("! 3 @20+12"));
    assert!(show(&LITTLE.message(3, 2, &[1])).contains("! 4 @16+1"));
}

#[test]
fn nothing_and_overrun() {
    assert_eq!(
        show(&LITTLE.message(1, 0, &[])),
        "control noop @0+16 class 1\n"
    );
    assert_eq!(
        show(&LITTLE.message(4, 0, &[])),
        "control overrun @0+16 class 4\n"
    );
    assert_eq!(
        show(&LITTLE.message(9, 0, &[])),
        "control ? @0+16\n",
        "reserved"
    );
}

#[test]
fn recorded_errors_say_what_the_kernel_said() {
    let of = |wanted: &str| {
        let found = recorded()
            .into_iter()
            .find(|(label, _, _)| *label == wanted)
            .unwrap();
        show(&found.2)
    };
    assert!(of("err2<").contains("  message @"));
    assert!(of("err2<").contains("  offs @"));
    assert!(of("err2<").contains("  policy:7 @"));
    assert!(of("err3<").contains("control done"));
    assert!(of("err3<").contains("  message @"));
}
