//! Work inside another network namespace.

use std::ffi::{CStr, CString};
use std::fs::{self, File};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;
use std::thread;

use crate::{Error, SystemError};

/// Where `ip netns` keeps its names.
const NAMES: &str = "/run/netns";

/// Makes a network namespace that lasts until [`remove`]: a new file at `path` with it mounted there, as
/// `ip netns add` does. What is in the way is an error (EEXIST).
pub fn create(path: &Path) -> Result<(), Error> {
    let failed = |call, error: &io::Error| about(path, call, error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| failed("mkdir", &error))?;
        if folder == Path::new(NAMES) {
            share(folder).map_err(|error| failed("mount", &error))?;
        }
    }
    File::create_new(path).map_err(|error| failed("open", &error))?;
    let made = on_a_thread(|| {
        // SAFETY: the call moves this thread alone into a new namespace; no memory is involved.
        match unsafe { libc::unshare(libc::CLONE_NEWNET) } {
            0 => bind(Path::new("/proc/thread-self/ns/net"), path, 0)
                .map_err(|error| failed("mount", &error)),
            _ => Err(failed("unshare", &io::Error::last_os_error())),
        }
    });
    if made.is_err() {
        // The error that is told is the first one.
        let _ = fs::remove_file(path);
    }
    made
}

/// Takes the name of a namespace away. It lives on for as long as a process or a descriptor is in it.
pub fn remove(path: &Path) -> Result<(), Error> {
    let failed = |call, error: &io::Error| about(path, call, error);
    let target = c_string(path).map_err(|error| failed("umount2", &error))?;
    // SAFETY: the pointer is to a string that ends with a zero byte and outlives the call.
    if unsafe { libc::umount2(target.as_ptr(), libc::MNT_DETACH) } != 0 {
        let error = io::Error::last_os_error();
        // A file without a mount is what a creation that was interrupted leaves.
        if error.raw_os_error() != Some(libc::EINVAL) {
            return Err(failed("umount2", &error));
        }
    }
    fs::remove_file(path).map_err(|error| failed("unlink", &error))
}

/// Lets mounts in the folder be seen in all mount namespaces that have it, as `ip netns` does.
fn share(folder: &Path) -> io::Result<()> {
    let shared = || mount(c"", folder, libc::MS_SHARED | libc::MS_REC);
    match shared() {
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => {
            // No mount point yet: it becomes one.
            bind(folder, folder, libc::MS_REC)?;
            shared()
        }
        other => other,
    }
}

fn bind(source: &Path, target: &Path, flags: libc::c_ulong) -> io::Result<()> {
    mount(&c_string(source)?, target, libc::MS_BIND | flags)
}

fn mount(source: &CStr, target: &Path, flags: libc::c_ulong) -> io::Result<()> {
    let target = c_string(target)?;
    // SAFETY: the strings end with a zero byte and outlive the call; the data may be null.
    let result = unsafe {
        libc::mount(
            source.as_ptr(),
            target.as_ptr(),
            c"none".as_ptr(),
            flags,
            ptr::null(),
        )
    };
    match result {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

fn c_string(path: &Path) -> io::Result<CString> {
    CString::new(path.as_os_str().as_bytes()).map_err(io::Error::from)
}

/// Runs `work` on a thread of its own that has entered the network namespace of the file `path`.
///
/// A socket belongs for ever to the namespace of the thread that created it, and `setns` moves one thread
/// alone. The thread ends with the call, so no namespace has to be restored.
pub fn within<T: Send>(
    path: &Path,
    work: impl FnOnce() -> Result<T, Error> + Send,
) -> Result<T, Error> {
    let failed = |call, error: &io::Error| about(path, call, error);
    let namespace = File::open(path).map_err(|error| failed("open", &error))?;
    on_a_thread(|| {
        enter(&namespace).map_err(|error| failed("setns", &error))?;
        work()
    })
}

/// Runs `work` on a thread that ends with it.
fn on_a_thread<T: Send>(work: impl FnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .name("nlkit-netns".to_owned())
            .spawn_scoped(scope, work)
            .map_err(|error| super::failed("pthread_create", &error))?;
        match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn about(path: &Path, call: &'static str, error: &io::Error) -> Error {
    Error::System(SystemError {
        call,
        errno: error.raw_os_error().unwrap_or(libc::EINVAL),
        about: Some(path.display().to_string()),
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
