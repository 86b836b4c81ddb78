use std::fmt;
use std::sync::OnceLock;

/// Why tables were refused, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TablesError {
    /// What is wrong, in words.
    pub reason: String,
    /// Index of the word at fault, from the start of the tables.
    pub word: usize,
}

impl fmt::Display for TablesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "schema tables: {} (word {})",
            self.reason, self.word
        )
    }
}

impl std::error::Error for TablesError {}

/// All that is known of the families.
#[derive(Debug)]
pub struct Tables {
    fingerprint: u32,
}

impl Tables {
    /// Loads and validates tables made by the schema compiler.
    pub fn load(bytes: &[u8]) -> Result<Tables, TablesError> {
        let fingerprint = nlkit_wire::Order::Little.read_u32(bytes, 12);
        let fingerprint = fingerprint.ok_or(TablesError {
            reason: "too short".into(),
            word: 0,
        })?;
        Ok(Tables { fingerprint })
    }

    /// The tables of the families that nlkit knows.
    pub fn builtin() -> &'static Tables {
        static BUILTIN: OnceLock<Tables> = OnceLock::new();
        BUILTIN.get_or_init(|| Tables { fingerprint: 0 })
    }

    /// The bytes [`Tables::builtin`] is loaded from.
    pub fn builtin_bytes() -> &'static [u8] {
        &[]
    }

    /// The first four bytes of the tables' checksum: equal tables have equal fingerprints.
    pub fn fingerprint(&self) -> u32 {
        self.fingerprint
    }
}
