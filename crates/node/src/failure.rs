//! Failures as JavaScript errors.

use napi::bindgen_prelude::JsObjectValue;
use napi::{Env, Error, JsValue, Status};
use nlkit_socket::SystemError;

/// Code of an error of a call that a socket of this build cannot serve.
const UNSUPPORTED: &str = "ERR_UNSUPPORTED";

/// An Error with `code` ('EPERM'), `errno` (negative, as Node has it) and `syscall` ('bind').
pub fn socket(env: &Env, error: &nlkit_socket::Error) -> Error {
    match error {
        nlkit_socket::Error::System(error) => system(env, error),
        nlkit_socket::Error::Unsupported => coded(env, UNSUPPORTED, &error.to_string()),
    }
}

/// See [`socket`].
pub fn system(env: &Env, error: &SystemError) -> Error {
    build(
        env,
        error.name().unwrap_or("UNKNOWN"),
        &error.to_string(),
        |object| {
            object.set_named_property("errno", -error.errno)?;
            object.set_named_property("syscall", error.syscall())
        },
    )
}

/// An Error with `code`.
pub fn coded(env: &Env, code: &str, message: &str) -> Error {
    build(env, code, message, |_| Ok(()))
}

fn build(
    env: &Env,
    code: &str,
    message: &str,
    complete: impl FnOnce(&mut napi::bindgen_prelude::Object<'_>) -> napi::Result<()>,
) -> Error {
    let plain = || Error::new(Status::GenericFailure, message.to_owned());
    let object = env.create_error(plain()).and_then(|mut object| {
        object.set_named_property("code", code)?;
        complete(&mut object)?;
        Ok(object)
    });
    object.map_or_else(|_| plain(), |object| Error::from(object.to_unknown()))
}
