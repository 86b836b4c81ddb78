/// The byte order of the host that made a message: netlink headers and most payloads are in that
/// host's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// Least significant byte first (x86, most ARM).
    Little,
    /// Most significant byte first (s390x, and network byte order).
    Big,
}

impl Order {
    /// The byte order of the machine this code runs on.
    pub const NATIVE: Order = if cfg!(target_endian = "big") {
        Order::Big
    } else {
        Order::Little
    };

    /// Makes a number of two bytes in this order.
    #[inline(always)]
    pub const fn u16(self, bytes: [u8; 2]) -> u16 {
        match self {
            Order::Little => u16::from_le_bytes(bytes),
            Order::Big => u16::from_be_bytes(bytes),
        }
    }

    /// Makes a number of four bytes in this order.
    #[inline(always)]
    pub const fn u32(self, bytes: [u8; 4]) -> u32 {
        match self {
            Order::Little => u32::from_le_bytes(bytes),
            Order::Big => u32::from_be_bytes(bytes),
        }
    }

    /// Makes a number of eight bytes in this order.
    #[inline(always)]
    pub const fn u64(self, bytes: [u8; 8]) -> u64 {
        match self {
            Order::Little => u64::from_le_bytes(bytes),
            Order::Big => u64::from_be_bytes(bytes),
        }
    }

    /// The two bytes of `value` in this order.
    #[inline(always)]
    pub const fn u16_bytes(self, value: u16) -> [u8; 2] {
        match self {
            Order::Little => value.to_le_bytes(),
            Order::Big => value.to_be_bytes(),
        }
    }

    /// The four bytes of `value` in this order.
    #[inline(always)]
    pub const fn u32_bytes(self, value: u32) -> [u8; 4] {
        match self {
            Order::Little => value.to_le_bytes(),
            Order::Big => value.to_be_bytes(),
        }
    }

    /// Reads two bytes at `offset`; `None` when they do not all lie inside `bytes`.
    #[inline(always)]
    pub fn read_u16(self, bytes: &[u8], offset: usize) -> Option<u16> {
        read(bytes, offset).map(|found| self.u16(found))
    }

    /// Reads four bytes at `offset`; `None` when they do not all lie inside `bytes`.
    #[inline(always)]
    pub fn read_u32(self, bytes: &[u8], offset: usize) -> Option<u32> {
        read(bytes, offset).map(|found| self.u32(found))
    }

    /// Reads eight bytes at `offset`; `None` when they do not all lie inside `bytes`.
    #[inline(always)]
    pub fn read_u64(self, bytes: &[u8], offset: usize) -> Option<u64> {
        read(bytes, offset).map(|found| self.u64(found))
    }

    /// Reads a whole slice of 1, 2, 4 or 8 bytes as an unsigned number; `None` for any other
    /// length.
    pub fn number(self, bytes: &[u8]) -> Option<u64> {
        match bytes.len() {
            1 => Some(u64::from(bytes[0])),
            2 => self.read_u16(bytes, 0).map(u64::from),
            4 => self.read_u32(bytes, 0).map(u64::from),
            8 => self.read_u64(bytes, 0),
            _ => None,
        }
    }
}

#[inline(always)]
fn read<const N: usize>(bytes: &[u8], offset: usize) -> Option<[u8; N]> {
    bytes.get(offset..)?.first_chunk().copied()
}
