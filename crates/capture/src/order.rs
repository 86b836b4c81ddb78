//! The byte order of a sender, found in what it sent.

/// Bytes of `struct nlmsghdr`.
const HEADER: usize = 16;
/// Longer messages do not exist: the kernel's largest buffers are smaller.
const LONGEST: usize = 1 << 24;

/// The byte order in which the `nlmsg_len` that starts `datagram` makes sense: `Some(true)` is big-endian.
///
/// A length that fits what is there decides. When none does the datagram was cut, and the smaller length that a
/// message can have is the likelier. `None` when neither or both orders make sense.
pub fn big_endian(datagram: &[u8]) -> Option<bool> {
    if datagram.len() < HEADER {
        return None;
    }
    let word = *datagram.first_chunk()?;
    let little = u32::from_le_bytes(word) as usize;
    let big = u32::from_be_bytes(word) as usize;
    let fits = |length, limit| (HEADER..=limit).contains(&length);
    match (fits(little, datagram.len()), fits(big, datagram.len())) {
        (true, false) => Some(false),
        (false, true) => Some(true),
        (true, true) => None,
        (false, false) => match (fits(little, LONGEST), fits(big, LONGEST)) {
            (false, false) => None,
            (true, true) if little == big => None,
            (true, true) => Some(big < little),
            (_, only_big) => Some(only_big),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starting(word: [u8; 4], length: usize) -> Vec<u8> {
        let mut bytes = word.to_vec();
        bytes.resize(length, 0);
        bytes
    }

    #[test]
    fn the_length_tells_the_order() {
        assert_eq!(big_endian(&starting([20, 0, 0, 0], 20)), Some(false));
        assert_eq!(big_endian(&starting([0, 0, 0, 20], 20)), Some(true));
        assert_eq!(big_endian(&starting([0, 0, 16, 0], 64)), Some(true), "cut");
        assert_eq!(big_endian(&starting([0, 16, 0, 0], 64)), Some(false), "cut");
        assert_eq!(big_endian(&starting([1, 0, 0, 1], 64)), None);
        assert_eq!(big_endian(&starting([20, 0, 0, 0], 15)), None);
        assert_eq!(big_endian(&starting([15, 0, 0, 0], 20)), None);
        assert_eq!(big_endian(&starting([0xff; 4], 20)), None);
    }
}
