/// A hash table from numbers to pairs of words, made once and read often.
///
/// Keys may repeat: [`Index::find`] then offers the values in the order they were put in.
#[derive(Debug)]
pub(crate) struct Index {
    /// Always has free places, so that a search ends.
    places: Box<[Place]>,
    shift: u32,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    key: u64,
    value: [u32; 2],
}

const FREE: Place = Place {
    key: u64::MAX,
    value: [0; 2],
};

impl Index {
    /// Makes the table; no key may be `u64::MAX`.
    pub fn new(entries: &[(u64, [u32; 2])]) -> Self {
        let size = (entries.len() * 2).next_power_of_two().max(2);
        let mut index = Index {
            places: vec![FREE; size].into(),
            shift: u64::BITS - size.trailing_zeros(),
        };
        for &(key, value) in entries {
            let mut at = index.home(key);
            while index.places[at].key != FREE.key {
                at = index.after(at);
            }
            index.places[at] = Place { key, value };
        }
        index
    }

    /// The first value of `key` that `accept` takes.
    #[inline(always)]
    pub fn find(&self, key: u64, accept: impl Fn([u32; 2]) -> bool) -> Option<[u32; 2]> {
        let mut at = self.home(key);
        loop {
            let place = self.places.get(at)?;
            if place.key == key && accept(place.value) {
                return Some(place.value);
            }
            if place.key == FREE.key {
                return None;
            }
            at = self.after(at);
        }
    }

    /// The first value of `key`.
    #[inline(always)]
    pub fn get(&self, key: u64) -> Option<[u32; 2]> {
        self.find(key, |_| true)
    }

    #[inline(always)]
    fn home(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize
    }

    #[inline(always)]
    fn after(&self, at: usize) -> usize {
        (at + 1) & (self.places.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        let entries: Vec<_> = (0..1000u32)
            .map(|n| (u64::from(n) << 20, [n + 1, 0]))
            .collect();
        let index = Index::new(&entries);
        for (key, value) in entries {
            assert_eq!(index.get(key), Some(value));
            assert_eq!(index.get(key + 1), None);
        }
        assert_eq!(Index::new(&[]).get(0), None);
    }

    #[test]
    fn offers_equal_keys_in_order() {
        let index = Index::new(&[(7, [1, 0]), (7, [2, 0])]);
        assert_eq!(index.get(7), Some([1, 0]));
        assert_eq!(index.find(7, |value| value[0] > 1), Some([2, 0]));
        assert_eq!(index.find(7, |value| value[0] > 2), None);
    }
}
