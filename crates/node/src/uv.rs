//! The part of libuv that Node exports to addons.

use std::ffi::{CStr, c_int, c_void};
use std::sync::OnceLock;

/// `uv_loop_t`, of which only pointers are used.
pub type Loop = napi::sys::uv_loop_s;
/// `uv_handle_t` and `uv_poll_t`, likewise.
pub type Handle = c_void;
/// `uv_poll_cb`: handle, status (a negative error number, or 0), events.
pub type PollCallback = unsafe extern "C" fn(*mut Handle, c_int, c_int);
/// `uv_close_cb`.
pub type CloseCallback = unsafe extern "C" fn(*mut Handle);

/// `UV_POLL` of `uv_handle_type`.
pub const POLL: c_int = 8;
/// `UV_READABLE` of `uv_poll_event`.
pub const READABLE: c_int = 1;

macro_rules! functions {
    ($($field:ident = $name:literal: $type:ty;)*) => {
        /// libuv's functions by their names without `uv_`. Each is called on the loop's thread alone.
        pub struct Uv {
            $(pub $field: $type,)*
        }

        impl Uv {
            fn load() -> Option<Self> {
                Some(Self {
                    $($field: {
                        // SAFETY: the symbol is libuv's function of this name, whose signature has been
                        // the same in every libuv 1.x, the one that Node 20 and later have.
                        unsafe { std::mem::transmute::<*mut c_void, $type>(symbol($name)?) }
                    },)*
                })
            }
        }
    };
}

functions! {
    handle_size = c"uv_handle_size": unsafe extern "C" fn(c_int) -> usize;
    set_data = c"uv_handle_set_data": unsafe extern "C" fn(*mut Handle, *mut c_void);
    data = c"uv_handle_get_data": unsafe extern "C" fn(*const Handle) -> *mut c_void;
    reference = c"uv_ref": unsafe extern "C" fn(*mut Handle);
    unreference = c"uv_unref": unsafe extern "C" fn(*mut Handle);
    close = c"uv_close": unsafe extern "C" fn(*mut Handle, CloseCallback);
    poll_init = c"uv_poll_init": unsafe extern "C" fn(*mut Loop, *mut Handle, c_int) -> c_int;
    poll_start = c"uv_poll_start": unsafe extern "C" fn(*mut Handle, c_int, PollCallback) -> c_int;
    poll_stop = c"uv_poll_stop": unsafe extern "C" fn(*mut Handle) -> c_int;
}

/// The running process' libuv; `None` in a runtime that has none.
pub fn uv() -> Option<&'static Uv> {
    static UV: OnceLock<Option<Uv>> = OnceLock::new();
    UV.get_or_init(Uv::load).as_ref()
}

fn symbol(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the name ends with a zero byte; looking a symbol up runs no code of the library.
    let address = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
    (!address.is_null()).then_some(address)
}
