//! The Node addon: sockets, sessions and the parser through napi-rs.
