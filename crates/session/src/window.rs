//! How many requests may be in flight.

/// What the kernel charges a receive buffer for one acknowledgement: its smallest datagram, with overhead.
const ACKNOWLEDGEMENT: u32 = 832;

/// Requests whose acknowledgements surely fit a receive buffer of so many bytes (as SO_RCVBUF reads back)
/// while nobody receives: the kernel acknowledges within the send call, and what does not fit is lost though
/// the request is carried out. A quarter is left for acknowledgements that are longer.
pub fn window(receive_buffer: u32) -> u32 {
    (receive_buffer / ACKNOWLEDGEMENT / 4 * 3).max(1)
}

#[cfg(test)]
mod tests {
    use super::window;

    #[test]
    fn leaves_a_quarter_of_the_default_buffer() {
        assert_eq!((window(212_992), window(2304), window(0)), (192, 1, 1));
    }
}
