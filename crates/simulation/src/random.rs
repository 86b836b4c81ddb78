//! Chance from a seed.

/// SplitMix64: the same numbers from the same seed, on every machine.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Any seed is as good as any other.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number below `limit`; 0 for a limit of 0.
    pub fn below(&mut self, limit: usize) -> usize {
        match limit as u64 {
            0 => 0,
            limit => (self.bits() % limit) as usize,
        }
    }

    /// True `per_mille` times of a thousand. Takes no number for 0, so that a fault that is off changes
    /// nothing.
    pub fn chance(&mut self, per_mille: u16) -> bool {
        per_mille > 0 && self.below(1000) < usize::from(per_mille)
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let mut numbers = Random::new(0);
        assert_eq!(numbers.bits(), 0xe220_a839_7b1d_cdaf);
        assert_eq!(numbers.bits(), 0x6e78_9e6a_a1b9_65f4);
        assert_eq!((Random::new(7).below(0), Random::new(7).below(1)), (0, 0));
        assert!(!Random::new(1).chance(0) && Random::new(1).chance(1000));
    }
}
