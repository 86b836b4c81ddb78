//! Sequence numbers.

/// Hands out sequence numbers: 32 bits, never 0, never one that is in use.
#[derive(Debug)]
pub(crate) struct Sequence {
    next: u32,
}

impl Sequence {
    /// The first number handed out is `first`, or 1 for 0.
    pub fn new(first: u32) -> Self {
        Self { next: first }
    }

    /// The next number that is neither 0 nor `taken`. Ends as long as fewer than 2^32 - 1 are taken.
    pub fn take(&mut self, taken: impl Fn(u32) -> bool) -> u32 {
        loop {
            let number = self.next;
            self.next = number.wrapping_add(1);
            if number != 0 && !taken(number) {
                return number;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Sequence;

    #[test]
    fn wraps_past_zero_and_past_numbers_in_use() {
        let mut sequence = Sequence::new(u32::MAX - 1);
        let taken = |number| number == u32::MAX || number == 2;
        let numbers: Vec<u32> = (0..3).map(|_| sequence.take(taken)).collect();
        assert_eq!(numbers, [u32::MAX - 1, 1, 3]);
    }

    #[test]
    fn never_starts_at_zero() {
        assert_eq!(Sequence::new(0).take(|_| false), 1);
    }
}
