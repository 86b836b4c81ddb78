//! Borrowing typed arrays for the time of one call.

#[cfg(target_os = "linux")]
use napi::bindgen_prelude::Float64ArraySlice;
use napi::bindgen_prelude::{Int32ArraySlice, Uint8ArraySlice};
use napi::{Error, Result, Status};

/// The bytes of an array, to be written.
#[cfg(target_os = "linux")]
pub fn bytes<'a>(array: &'a mut Uint8ArraySlice<'_>) -> &'a mut [u8] {
    // SAFETY: JavaScript runs on this thread alone and not before the native call returns, so nothing
    // else reads or writes the memory while it is borrowed. Arrays handed in together are checked by
    // `apart`.
    unsafe { array.as_mut() }
}

/// The numbers of an array, to be written.
#[cfg(target_os = "linux")]
pub fn doubles<'a>(array: &'a mut Float64ArraySlice<'_>) -> &'a mut [f64] {
    // SAFETY: as in `bytes`.
    unsafe { array.as_mut() }
}

/// The words of a tape, to be written.
pub fn words<'a>(tape: &'a mut Int32ArraySlice<'_>) -> &'a mut [u32] {
    // SAFETY: as in `bytes`.
    let words = unsafe { tape.as_mut() };
    // SAFETY: i32 and u32 have the same size and alignment, any bits are valid for both, and the new
    // slice takes the exclusive borrow of the old one over.
    unsafe { std::slice::from_raw_parts_mut(words.as_mut_ptr().cast::<u32>(), words.len()) }
}

/// Refuses two arrays that share memory: both are borrowed, and one is written.
pub fn apart<T>(bytes: &[u8], others: &[T]) -> Result<()> {
    let bytes = bytes.as_ptr_range();
    let others = others.as_ptr_range();
    let (start, end) = (others.start.cast::<u8>(), others.end.cast::<u8>());
    match start < bytes.end && bytes.start < end {
        false => Ok(()),
        true => Err(Error::new(
            Status::InvalidArg,
            "arrays of one call must not share memory",
        )),
    }
}
