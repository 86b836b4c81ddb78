//! Readiness: a libuv poll handle that calls JavaScript when a socket is readable.
//!
//! What makes this more than three calls:
//! * The descriptor must stay open until the handle's close callback, and the handle's memory until then.
//!   Both are owned by [`Shared`], of which the handle itself holds a reference.
//! * A Worker that is terminated, or a process that exits, ends the loop under us: an asynchronous cleanup
//!   hook closes the handle first and holds the environment until the close callback.
//! * An overrun (ENOBUFS) raises EPOLLERR. libuv reports it as an error status and stops the handle; here
//!   it means readable like anything else, and the handle is started again.
//! * The handle polls by level. When JavaScript does not receive, because nobody wants data just now, the
//!   loop would spin: the handle rests then, until the next receive.

use std::any::Any;
use std::cell::Cell;
use std::ffi::{c_int, c_void};
use std::ptr;
use std::rc::Rc;

use napi::{Env, Result, check_status, sys};
use nlkit_socket::SystemError;

use crate::failure;
use crate::uv::{self, Handle, Uv};

/// Enough alignment for any C structure.
type Memory = Box<[Cell<u128>]>;

/// The poll handle of a socket. Dropping it closes the handle.
pub struct Poll {
    shared: Rc<Shared>,
}

/// What the handle and its owner share.
struct Shared {
    uv: &'static Uv,
    env: sys::napi_env,
    memory: Memory,
    callback: Cell<sys::napi_ref>,
    hook: Cell<sys::napi_async_cleanup_hook_handle>,
    state: Cell<State>,
    /// Whether the socket was received from since the callback was called.
    received: Cell<bool>,
    /// Whatever owns the descriptor.
    _owner: Rc<dyn Any>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// libuv watches the descriptor.
    Polling,
    /// Nobody receives; started again by the next receive.
    Resting,
    /// The close callback is on its way, or has been.
    Closing,
}

impl Poll {
    /// Starts to watch `descriptor`, which `owner` keeps open. The handle does not keep the loop alive.
    pub fn start(
        env: &Env,
        descriptor: c_int,
        owner: Rc<dyn Any>,
        callback: sys::napi_value,
    ) -> Result<Self> {
        let uv = uv::uv().ok_or_else(|| {
            let message = "sockets need Node.js: this runtime has no libuv";
            failure::coded(env, "ERR_UNSUPPORTED", message)
        })?;
        // SAFETY: `uv_handle_size` reads a constant.
        let size = unsafe { (uv.handle_size)(uv::POLL) };
        let shared = Rc::new(Shared {
            uv,
            env: env.raw(),
            memory: vec![Cell::new(0); size.div_ceil(size_of::<u128>())].into_boxed_slice(),
            callback: Cell::new(ptr::null_mut()),
            hook: Cell::new(ptr::null_mut()),
            state: Cell::new(State::Closing),
            received: Cell::new(false),
            _owner: owner,
        });
        let event_loop = env.get_uv_event_loop()?;
        shared.set_callback(callback)?;
        // SAFETY: the loop is that of the calling thread, and the memory holds a uv_poll_t.
        let status = unsafe { (uv.poll_init)(event_loop, shared.handle(), descriptor) };
        if status < 0 {
            shared.drop_callback();
            return Err(uv_failure(env, "uv_poll_init", status));
        }
        shared.state.set(State::Resting);
        // The reference that the handle holds; `closed` takes it back.
        let held = Rc::into_raw(Rc::clone(&shared)).cast_mut().cast::<c_void>();
        let poll = Self { shared };
        // SAFETY: the handle is initialised.
        unsafe {
            (uv.set_data)(poll.shared.handle(), held);
            (uv.unreference)(poll.shared.handle());
        }
        // From here on `poll` closes the handle when it is dropped by an error.
        let hook = poll.shared.hook.as_ptr();
        // SAFETY: `held` stays valid until `closed`, which removes the hook.
        check_status!(unsafe {
            sys::napi_add_async_cleanup_hook(env.raw(), Some(tear_down), held, hook)
        })?;
        match poll.shared.start() {
            0.. => Ok(poll),
            status => Err(uv_failure(env, "uv_poll_start", status)),
        }
    }

    /// Calls another function from now on.
    pub fn set_callback(&self, callback: sys::napi_value) -> Result<()> {
        self.shared.set_callback(callback)?;
        self.shared.wake();
        Ok(())
    }

    /// Whether the handle keeps the loop alive.
    pub fn hold(&self, hold: bool) {
        if self.shared.state.get() == State::Closing {
            return;
        }
        let Shared { uv, .. } = *self.shared;
        let set = if hold { uv.reference } else { uv.unreference };
        // SAFETY: the handle is initialised and not closed.
        unsafe { set(self.shared.handle()) };
        if hold {
            self.shared.wake();
        }
    }

    /// Notes that the socket was received from.
    pub fn received(&self) {
        self.shared.received.set(true);
        self.shared.wake();
    }
}

impl Drop for Poll {
    fn drop(&mut self) {
        self.shared.close();
    }
}

impl Shared {
    fn handle(&self) -> *mut Handle {
        self.memory.as_ptr().cast_mut().cast::<Handle>()
    }

    /// Lets libuv watch the descriptor; a negative status where it cannot.
    fn start(&self) -> c_int {
        self.state.set(State::Polling);
        // SAFETY: the handle is initialised and not closed.
        unsafe { (self.uv.poll_start)(self.handle(), uv::READABLE, readable) }
    }

    /// Ends a rest.
    fn wake(&self) {
        if self.state.get() == State::Resting {
            self.start();
        }
    }

    fn rest(&self) {
        self.state.set(State::Resting);
        // SAFETY: the handle is initialised and not closed. Stopping cannot fail.
        unsafe { (self.uv.poll_stop)(self.handle()) };
    }

    /// Closes the handle; `closed` is called by the loop.
    fn close(&self) {
        if self.state.replace(State::Closing) == State::Closing {
            return;
        }
        self.drop_callback();
        // SAFETY: the handle is initialised and closed only once.
        unsafe { (self.uv.close)(self.handle(), closed) };
    }

    fn set_callback(&self, callback: sys::napi_value) -> Result<()> {
        let mut reference = ptr::null_mut();
        // SAFETY: `callback` is a value of the call that is being served.
        check_status!(unsafe {
            sys::napi_create_reference(self.env, callback, 1, &raw mut reference)
        })?;
        self.drop_callback();
        self.callback.set(reference);
        Ok(())
    }

    fn drop_callback(&self) {
        let reference = self.callback.replace(ptr::null_mut());
        if !reference.is_null() {
            // SAFETY: the reference is ours, and the environment lives: we are in one of its calls, or
            // in a hook that it waits for. It has no failure to act upon.
            unsafe { sys::napi_delete_reference(self.env, reference) };
        }
    }

    /// Calls JavaScript. Whatever it throws becomes an uncaught exception, as from any event.
    fn call(&self) {
        let env = self.env;
        let mut scope = ptr::null_mut();
        // SAFETY: the loop's thread is the environment's.
        if unsafe { sys::napi_open_handle_scope(env, &raw mut scope) } != sys::Status::napi_ok {
            return;
        }
        if let Some(error) = self.call_in_scope() {
            // SAFETY: `error` is a value of the open scope.
            unsafe { sys::napi_fatal_exception(env, error) };
        }
        // SAFETY: the scope was opened above.
        unsafe { sys::napi_close_handle_scope(env, scope) };
    }

    /// The exception that the callback threw.
    fn call_in_scope(&self) -> Option<sys::napi_value> {
        let env = self.env;
        let (mut function, mut this, mut result) =
            (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
        let mut error = ptr::null_mut();
        // SAFETY: a handle scope is open; every out-pointer is a local. `napi_make_callback` also runs
        // the microtasks and ticks that follow. Where the environment is being terminated the calls fail
        // and there is nobody to tell.
        unsafe {
            let called = sys::napi_get_reference_value(env, self.callback.get(), &raw mut function)
                == sys::Status::napi_ok
                && sys::napi_get_global(env, &raw mut this) == sys::Status::napi_ok
                && sys::napi_make_callback(
                    env,
                    ptr::null_mut(),
                    this,
                    function,
                    0,
                    ptr::null(),
                    &raw mut result,
                ) == sys::Status::napi_ok;
            if called {
                return None;
            }
            let mut pending = false;
            let known = sys::napi_is_exception_pending(env, &raw mut pending);
            if known != sys::Status::napi_ok || !pending {
                return None;
            }
            let taken = sys::napi_get_and_clear_last_exception(env, &raw mut error);
            (taken == sys::Status::napi_ok).then_some(error)
        }
    }
}

/// The descriptor is readable, or (status < 0) has an error waiting, which a receive call tells.
unsafe extern "C" fn readable(handle: *mut Handle, status: c_int, _events: c_int) {
    let Some(uv) = uv::uv() else { return };
    // SAFETY: the handle's data is the Rc that `Poll::start` gave it, and not yet taken back by `closed`.
    // A reference of our own keeps it while JavaScript runs, which may close the socket.
    let shared = unsafe {
        let data = (uv.data)(handle).cast_const().cast::<Shared>();
        Rc::increment_strong_count(data);
        Rc::from_raw(data)
    };
    if status < 0 {
        shared.start();
    }
    shared.received.set(false);
    shared.call();
    if shared.state.get() == State::Polling && !shared.received.get() {
        shared.rest();
    }
}

/// The handle is closed: its memory and the descriptor may go.
unsafe extern "C" fn closed(handle: *mut Handle) {
    let Some(uv) = uv::uv() else { return };
    // SAFETY: takes back the reference that `Poll::start` gave the handle, which libuv will not use again.
    let shared = unsafe { Rc::from_raw((uv.data)(handle).cast_const().cast::<Shared>()) };
    let hook = shared.hook.replace(ptr::null_mut());
    drop(shared);
    if !hook.is_null() {
        // SAFETY: the hook was added once and is removed once. An ending environment goes on with this.
        unsafe { sys::napi_remove_async_cleanup_hook(hook) };
    }
}

/// The environment ends, by the end of a Worker or of the process.
unsafe extern "C" fn tear_down(_hook: sys::napi_async_cleanup_hook_handle, data: *mut c_void) {
    // SAFETY: the hook is removed in `closed`, before the reference behind `data` goes.
    let shared = unsafe { &*data.cast_const().cast::<Shared>() };
    shared.close();
}

fn uv_failure(env: &Env, call: &'static str, status: c_int) -> napi::Error {
    let error = SystemError {
        call,
        errno: -status,
        about: None,
    };
    failure::system(env, &error)
}
