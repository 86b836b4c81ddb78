//! The socket class below requests and answers: datagrams, options, waiting.

use napi::bindgen_prelude::{Int32ArraySlice, Uint8ArraySlice};
use napi::{Env, Result};
use napi_derive::napi;
use nlkit_session::Kind;

use crate::failure;
use crate::memory;
use crate::socket::{NetlinkSocket, kind, refused};

/// A datagram, and what `recvmsg` told of it.
#[napi(object)]
pub struct ReceivedDatagram {
    /// Its own length in bytes; one that is longer than the buffer has lost its tail.
    pub length: u32,
    /// The sender's port id; 0 is the kernel.
    pub port: u32,
    /// The multicast group it was sent to; 0 for unicast.
    pub group: u32,
    /// The address' mask of groups, which knows those below 33.
    pub groups: u32,
    /// Id of the network namespace it was sent in; absent: the socket's own.
    pub nsid: Option<u32>,
    /// The sender's process, user and group id, where credentials are passed.
    pub pid: Option<i32>,
    /// See `pid`.
    pub uid: Option<u32>,
    /// See `pid`.
    pub gid: Option<u32>,
}

#[napi]
impl NetlinkSocket {
    /// Requests whose acknowledgements surely fit the receive buffer while nobody receives.
    #[napi(getter)]
    pub fn window(&self) -> u32 {
        nlkit_session::window(self.receive_buffer)
    }

    /// Whether errors carry extended-acknowledgement attributes.
    #[napi(getter)]
    pub fn extended_ack(&self) -> bool {
        self.granted.extended_ack
    }

    /// Whether errors come without a copy of the request.
    #[napi(getter)]
    pub fn capped_ack(&self) -> bool {
        self.granted.capped_ack
    }

    /// Whether the kernel checks requests strictly.
    #[napi(getter)]
    pub fn strict(&self) -> bool {
        self.granted.strict
    }

    /// Stamps, registers and sends several requests in one datagram, all or none. `messages` stand back to
    /// back, each padded to 4 bytes, one for each byte of `kinds`: 0 do, 2 no answer expected, 3 answered
    /// only by an error (begin and end of a batch of nfnetlink; `forget` it when it is over). Their tokens
    /// are written to `tokens`.
    #[napi]
    pub fn send_batch(
        &self,
        env: Env,
        mut messages: Uint8ArraySlice,
        kinds: Uint8ArraySlice,
        mut tokens: Int32ArraySlice,
    ) -> Result<()> {
        memory::apart(&messages, &tokens)?;
        let kinds: Result<Vec<Kind>> = kinds.iter().map(|byte| batch_kind(*byte)).collect();
        let kinds = kinds?;
        let (messages, tokens) = (memory::bytes(&mut messages), memory::words(&mut tokens));
        let mut pump = self.pump(&env)?.borrow_mut();
        let sent = pump.send_batch(&kinds, messages, tokens);
        sent.map_err(|error| refused(&env, error))
    }

    /// As `cancel`, but at once and for good: the caller knows that no answer comes.
    #[napi]
    pub fn forget(&self, env: Env, token: u32) -> Result<()> {
        self.pump(&env)?.borrow_mut().forget(token);
        Ok(())
    }

    /// Blocks until the socket is readable; false after so many milliseconds (negative: no limit).
    #[napi]
    pub fn wait(&self, env: Env, milliseconds: i32) -> Result<bool> {
        let waited = self.pump(&env)?.borrow().transport().wait(milliseconds);
        waited.map_err(|error| failure::socket(&env, &error))
    }

    /// Sends bytes as they are, one datagram: to a port (0 is the kernel) and to the groups of a mask.
    #[napi]
    pub fn send_to(&self, env: Env, bytes: Uint8ArraySlice, port: u32, groups: u32) -> Result<()> {
        let mut pump = self.pump(&env)?.borrow_mut();
        let sent = pump.transport_mut().send_to(&bytes, port, groups);
        sent.map_err(|error| failure::socket(&env, &error))
    }

    /// Takes the next datagram, whatever it is, without blocking; null when there is none. Not for a socket
    /// that requests are sent on: it would take their answers.
    #[napi]
    pub fn receive_from(
        &self,
        env: Env,
        mut buffer: Uint8ArraySlice,
    ) -> Result<Option<ReceivedDatagram>> {
        let pump = self.pump(&env)?;
        self.note_received();
        let buffer = memory::bytes(&mut buffer);
        let received = pump.borrow_mut().transport_mut().receive_from(buffer);
        let received = received.map_err(|error| failure::socket(&env, &error))?;
        Ok(received.map(|datagram| ReceivedDatagram {
            length: u32::try_from(datagram.length).unwrap_or(u32::MAX),
            port: datagram.sender.port,
            group: datagram.sender.group,
            groups: datagram.groups,
            nsid: datagram.sender.namespace,
            pid: datagram.credentials.map(|credentials| credentials.process),
            uid: datagram.credentials.map(|credentials| credentials.user),
            gid: datagram.credentials.map(|credentials| credentials.group),
        }))
    }

    /// The groups that the socket is a member of, in order.
    #[napi]
    pub fn groups(&self, env: Env) -> Result<Vec<u32>> {
        self.option(&env, nlkit_socket::Socket::groups)
    }

    /// Whether messages of other network namespaces come too, with their ids.
    #[napi]
    pub fn listen_all_namespaces(&self, env: Env, on: bool) -> Result<()> {
        self.option(&env, |socket| socket.listen_all_namespaces(on))
    }

    /// Whether datagrams tell who sent them.
    #[napi]
    pub fn pass_credentials(&self, env: Env, on: bool) -> Result<()> {
        self.option(&env, |socket| socket.pass_credentials(on))
    }

    /// Lets the kernel drop datagrams that a program of classic BPF returns 0 for. `program` holds 8 bytes
    /// an instruction: code u16, jt u8, jf u8, k u32, in this machine's byte order.
    #[napi]
    pub fn filter(&self, env: Env, program: Uint8ArraySlice) -> Result<()> {
        self.option(&env, |socket| socket.filter(Some(&program)))
    }

    /// Takes the filter off.
    #[napi]
    pub fn clear_filter(&self, env: Env) -> Result<()> {
        self.option(&env, |socket| socket.filter(None))
    }

    fn option<T>(
        &self,
        env: &Env,
        work: impl FnOnce(&nlkit_socket::Socket) -> std::result::Result<T, nlkit_socket::Error>,
    ) -> Result<T> {
        let pump = self.pump(env)?.borrow();
        let done = pump.transport().real().and_then(work);
        done.map_err(|error| failure::socket(env, &error))
    }
}

/// How a request of a batch is answered.
fn batch_kind(byte: u8) -> Result<Kind> {
    match byte {
        3 => Ok(Kind::Bracket),
        _ => kind(u32::from(byte)),
    }
}

/// Makes a network namespace at a path that does not exist, as `ip netns add` does.
#[napi]
pub fn create_namespace(env: Env, path: String) -> Result<()> {
    nlkit_socket::create_namespace(path.as_ref()).map_err(|error| failure::socket(&env, &error))
}

/// Takes the path of a network namespace away.
#[napi]
pub fn remove_namespace(env: Env, path: String) -> Result<()> {
    nlkit_socket::remove_namespace(path.as_ref()).map_err(|error| failure::socket(&env, &error))
}
