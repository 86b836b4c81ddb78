//! The compiled family tables and the walk that turns message bytes into a tape.
