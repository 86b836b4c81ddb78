//! Noticing that the process was forked.
//!
//! A child of fork shares the descriptor and has a copy of the engine: parent and child would take each
//! other's answers. The mark of a process lies in a page that the kernel clears in every child, so looking at
//! it costs no system call.

use std::ffi::c_void;
use std::ptr::{self, NonNull};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Children inherit the count, so they give out other marks.
static MARKS: AtomicU32 = AtomicU32::new(0);

/// The mark of this process. Not the same in its children.
pub fn mark() -> u32 {
    let Some(page) = page() else {
        return std::process::id();
    };
    match page.load(Ordering::Relaxed) {
        0 => {
            let fresh = MARKS.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
            let stored = page.compare_exchange(0, fresh, Ordering::Relaxed, Ordering::Relaxed);
            stored.err().unwrap_or(fresh)
        }
        mark => mark,
    }
}

/// The word that is 0 in a new child; `None` where the kernel (before Linux 4.14) cannot do that.
fn page() -> Option<&'static AtomicU32> {
    static PAGE: OnceLock<Option<&'static AtomicU32>> = OnceLock::new();
    *PAGE.get_or_init(map)
}

fn map() -> Option<&'static AtomicU32> {
    const LENGTH: usize = 4096;
    // SAFETY: a new private mapping, placed by the kernel, touches no memory that exists.
    let address = unsafe {
        libc::mmap(
            ptr::null_mut(),
            LENGTH,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
            -1,
            0,
        )
    };
    if address == libc::MAP_FAILED {
        return None;
    }
    // SAFETY: the range is the mapping made above.
    if unsafe { libc::madvise(address, LENGTH, libc::MADV_WIPEONFORK) } != 0 {
        // SAFETY: as above; nothing points into the mapping yet.
        unsafe { libc::munmap(address, LENGTH) };
        return None;
    }
    let word: NonNull<c_void> = NonNull::new(address)?;
    // SAFETY: the page is readable, writable, zero (a valid AtomicU32), aligned, and never unmapped; only
    // this reference is used to reach it.
    Some(unsafe { word.cast::<AtomicU32>().as_ref() })
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn a_child_has_another_mark_and_keeps_it() {
        let own = mark();
        assert_eq!(mark(), own);
        // SAFETY: the child calls nothing but loads, stores and _exit.
        match unsafe { libc::fork() } {
            0 => {
                let child = mark();
                let right = child != own && mark() == child;
                // SAFETY: ends the child without running the parent's destructors.
                unsafe { libc::_exit(i32::from(!right)) }
            }
            child => {
                let mut status = -1;
                // SAFETY: the pointer is to a local.
                assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
                assert_eq!(status, 0);
                assert_eq!(mark(), own);
            }
        }
    }
}
