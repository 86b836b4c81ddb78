//! Failures of system calls.

use std::fmt;

/// Why a socket could not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A system call failed.
    System(SystemError),
    /// This operating system has no netlink.
    Unsupported,
}

/// A failed system call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemError {
    /// The call's name, with the option where it is a socket option (`setsockopt NETLINK_ADD_MEMBERSHIP`).
    pub call: &'static str,
    /// The error number, positive.
    pub errno: i32,
    /// What the call was about, where that helps: the path of a namespace.
    pub about: Option<String>,
}

impl SystemError {
    /// The system call alone, `setsockopt`.
    pub fn syscall(&self) -> &'static str {
        self.call.split(' ').next().unwrap_or(self.call)
    }

    /// The number's name, `EPERM`; `None` for a number this system has no name for.
    pub fn name(&self) -> Option<&'static str> {
        crate::errno_name(self.errno)
    }
}

impl fmt::Display for SystemError {
    /// `EPERM: Operation not permitted, setns '/run/netns/blue'`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = std::io::Error::from_raw_os_error(self.errno).to_string();
        let text = text.split(" (os error").next().unwrap_or_default();
        match self.name() {
            Some(name) => write!(f, "{name}: {text}, {}", self.call)?,
            None => write!(f, "error {}: {text}, {}", self.errno, self.call)?,
        }
        match &self.about {
            Some(about) => write!(f, " '{about}'"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System(error) => error.fmt(f),
            Self::Unsupported => f.write_str("netlink sockets need Linux"),
        }
    }
}

impl std::error::Error for Error {}
impl std::error::Error for SystemError {}

impl From<SystemError> for Error {
    fn from(error: SystemError) -> Self {
        Self::System(error)
    }
}
