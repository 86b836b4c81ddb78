//! Work inside another network namespace.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::thread;

use crate::{Error, SystemError};

/// Runs `work` on a thread of its own that has entered the network namespace of the file `path`.
///
/// A socket belongs for ever to the namespace of the thread that created it, and `setns` moves one thread
/// alone. The thread ends with the call, so no namespace has to be restored.
pub fn within<T: Send>(
    path: &Path,
    work: impl FnOnce() -> Result<T, Error> + Send,
) -> Result<T, Error> {
    let failed = |call, error: &io::Error| {
        Error::System(SystemError {
            call,
            errno: error.raw_os_error().unwrap_or(0),
            about: Some(path.display().to_string()),
        })
    };
    let namespace = File::open(path).map_err(|error| failed("open", &error))?;
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .name("nlkit-netns".to_owned())
            .spawn_scoped(scope, || {
                enter(&namespace).map_err(|error| failed("setns", &error))?;
                work()
            })
            .map_err(|error| failed("pthread_create", &error))?;
        match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn enter(namespace: &File) -> io::Result<()> {
    // SAFETY: no memory is involved; the descriptor is open, and CLONE_NEWNET makes the kernel refuse one
    // that is not a network namespace. Only the calling thread moves.
    match unsafe { libc::setns(namespace.as_raw_fd(), libc::CLONE_NEWNET) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
