//! The simulated kernel as a class.

use napi::bindgen_prelude::{Uint8Array, Uint8ArraySlice};
use napi::{Env, Result};
use napi_derive::napi;
use nlkit_session::Sender;
use nlkit_simulation::{Faults, Kernel, Script, SocketOptions};
use nlkit_socket::{Error, SystemError};
use nlkit_wire::{Order, messages};

use crate::decode::{chosen, small};
use crate::endpoint::{Bells, Endpoint, Simulated, ring};
use crate::failure;
use crate::socket::NetlinkSocket;

/// How often of a thousand times each fault happens; absent: never. The names are those of the crate
/// nlkit-simulation.
#[napi(object)]
#[derive(Clone, Copy, Default)]
pub struct SimulatedFaults {
    /// A dump is refused with EBUSY although none of the socket runs.
    pub busy: Option<u32>,
    /// A dump ends early with an error in its NLMSG_DONE.
    pub dump_error: Option<u32>,
    /// There is no memory for a dump's next datagram.
    pub allocation: Option<u32>,
    /// A request is refused with EINVAL.
    pub refused: Option<u32>,
    /// An answer comes at a later tick.
    pub late: Option<u32>,
    /// An acknowledgement comes twice.
    pub duplicate: Option<u32>,
    /// At a tick, a process sends a forged acknowledgement of the latest request.
    pub forged: Option<u32>,
    /// At a tick, a message carries another socket's port.
    pub foreign: Option<u32>,
    /// A call is ended by a signal.
    pub signal: Option<u32>,
    /// An error comes with the whole request.
    pub uncapped: Option<u32>,
    /// A success comes with a warning.
    pub warning: Option<u32>,
}

/// What certain requests are answered with.
#[napi(object)]
pub struct SimulatedAnswer {
    /// NETLINK_ number.
    pub protocol: u32,
    /// nlmsg_type of the requests.
    pub kind: u32,
    /// Their generic command; absent: any.
    pub command: Option<u32>,
    /// Bytes that stand somewhere in their bodies; absent: any.
    pub contains: Option<Uint8Array>,
    /// The messages of the answer, whole; to a dump its objects. Number, port and flags are stamped.
    pub messages: Vec<Uint8Array>,
    /// The error at the end, positive; 0 for success.
    pub errno: i32,
    /// Extended-acknowledgement attributes at the end.
    pub extended: Option<Uint8Array>,
    /// How many requests it answers; absent: all.
    pub times: Option<u32>,
}

/// A kernel without an operating system: sockets of it are like others to all that uses them.
#[napi]
pub struct SimulatedKernel {
    kernel: Kernel,
    bells: Bells,
}

#[napi]
impl SimulatedKernel {
    /// The same seed and the same calls give the same bytes.
    #[napi(constructor)]
    pub fn new(seed: u32, faults: Option<SimulatedFaults>) -> Result<Self> {
        let faults = of_thousand(&faults.unwrap_or_default())?;
        Ok(Self {
            kernel: Kernel::new(u64::from(seed), faults),
            bells: Bells::default(),
        })
    }

    /// Opens a socket. `receiveBuffer`: as the kernel counts it; `tables`: those to read messages by, default: those
    /// that are built in.
    #[napi]
    pub fn open(
        &self,
        env: Env,
        protocol: u32,
        receive_buffer: Option<u32>,
        tables: Option<Uint8ArraySlice>,
    ) -> Result<NetlinkSocket> {
        let protocol = small("protocol", protocol)?;
        let tables = chosen(tables.as_deref())?;
        let default = SocketOptions::default();
        let options = SocketOptions {
            protocol,
            receive_buffer: receive_buffer.map_or(default.receive_buffer, |bytes| bytes as usize),
        };
        let opened = Simulated::open(&self.kernel, &self.bells, options);
        let simulated = opened.map_err(|error| failure::socket(&env, &error))?;
        NetlinkSocket::over(
            &env,
            Endpoint::Simulated(simulated),
            protocol,
            false,
            tables,
        )
    }

    /// From now on other faults happen.
    #[napi]
    pub fn set_faults(&self, faults: SimulatedFaults) -> Result<()> {
        self.kernel.set_faults(of_thousand(&faults)?);
        Ok(())
    }

    /// Carries out what another process asks for: one NEW, DEL or SET message of NETLINK_ROUTE with its
    /// flags. Throws an Error with the kernel's `code` where it would refuse.
    #[napi]
    pub fn change(&self, env: Env, message: Uint8ArraySlice) -> Result<()> {
        let changed = self.kernel.change(&message);
        ring(&self.bells);
        changed.map_err(|errno| {
            let error = SystemError {
                call: "change",
                errno,
                about: None,
            };
            failure::socket(&env, &Error::System(error))
        })
    }

    /// The objects of a table as NEW messages; `kind` is any of its message types.
    #[napi]
    pub fn objects(&self, kind: u32) -> Result<Vec<Uint8Array>> {
        let kind = small("kind", kind)?;
        let head = nlkit_simulation::Head {
            kind: kind & !3,
            ..Default::default()
        };
        let bodies = self.kernel.objects(kind).into_iter();
        Ok(bodies
            .map(|body| nlkit_simulation::message(head, &body).into())
            .collect())
    }

    /// Answers certain requests as told. Of several that fit, the one added last counts.
    #[napi]
    pub fn answer(&self, answer: SimulatedAnswer) -> Result<()> {
        let command = answer.command.map(|command| small("command", command));
        let whole = |bytes: &Uint8Array| {
            let found = messages(bytes, Order::NATIVE).next();
            found.map(|found| (found.header().message_type(), found.payload().to_vec()))
        };
        self.kernel.script(Script {
            protocol: small("protocol", answer.protocol)?,
            kind: small("kind", answer.kind)?,
            command: command.transpose()?.map(|command| command as u8),
            contains: answer
                .contains
                .map_or_else(Vec::new, |bytes| bytes.to_vec()),
            messages: answer.messages.iter().filter_map(whole).collect(),
            errno: answer.errno,
            extended: answer
                .extended
                .map_or_else(Vec::new, |bytes| bytes.to_vec()),
            times: answer.times,
        });
        Ok(())
    }

    /// Multicasts a datagram of the kernel to the members of a group.
    #[napi]
    pub fn multicast(&self, protocol: u32, group: u32, message: Uint8ArraySlice) -> Result<()> {
        let protocol = small("protocol", protocol)?;
        self.kernel.multicast(protocol, group, &message);
        ring(&self.bells);
        Ok(())
    }

    /// Puts a datagram into the queue of the socket with `port`, as if `sender` (0: the kernel) had sent it.
    /// False: there is no such socket, or its buffer is full.
    #[napi]
    pub fn deliver(&self, port: u32, sender: u32, message: Uint8ArraySlice) -> bool {
        let put = self.kernel.deliver(port, Sender::user(sender), &message);
        ring(&self.bells);
        put
    }

    /// Lets happen what happens by itself: a late answer arrives, and what the faults forge. Returns how many
    /// late answers are still to come.
    #[napi]
    pub fn tick(&self) -> u32 {
        self.kernel.tick();
        ring(&self.bells);
        u32::try_from(self.kernel.late()).unwrap_or(u32::MAX)
    }
}

fn of_thousand(faults: &SimulatedFaults) -> Result<Faults> {
    let of = |name, value: Option<u32>| small(name, value.unwrap_or(0));
    Ok(Faults {
        busy: of("busy", faults.busy)?,
        dump_error: of("dumpError", faults.dump_error)?,
        allocation: of("allocation", faults.allocation)?,
        refused: of("refused", faults.refused)?,
        late: of("late", faults.late)?,
        duplicate: of("duplicate", faults.duplicate)?,
        forged: of("forged", faults.forged)?,
        foreign: of("foreign", faults.foreign)?,
        signal: of("signal", faults.signal)?,
        uncapped: of("uncapped", faults.uncapped)?,
        warning: of("warning", faults.warning)?,
    })
}
