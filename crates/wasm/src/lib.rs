//! The parser and the capture readers for the browser.
