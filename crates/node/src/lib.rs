//! The Node addon: sockets, sessions and the parser through napi-rs.
//!
//! Thin: one crossing a batch, into memory that JavaScript owns. Sockets exist in the build for Linux
//! alone; the rest is the same everywhere.

#![deny(clippy::undocumented_unsafe_blocks)]
// In a test build napi's macros export nothing.
#![cfg_attr(test, allow(dead_code, unused_imports))]

mod capture;
mod decode;
#[cfg(target_os = "linux")]
mod endpoint;
#[cfg(target_os = "linux")]
mod failure;
mod memory;
#[cfg(target_os = "linux")]
mod packet;
#[cfg(target_os = "linux")]
mod poll;
#[cfg(target_os = "linux")]
mod raw;
#[cfg(target_os = "linux")]
mod simulation;
#[cfg(target_os = "linux")]
mod socket;
#[cfg(target_os = "linux")]
mod uv;
