import { createRequire } from 'node:module'
import { type Backend, errnoNumber, SocketError, UnsupportedError } from '@nlkit/core'

/** How a message is answered: by an acknowledgement, by a dump, not at all, or only when it is refused. */
export const Kind = { do: 0, dump: 1, silent: 2, bracket: 3 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** Added to the route of a request's end: no answer came, the engine made the record up. */
export const ROUTE_UNANSWERED = 1 << 9
/** Added to the route of a request's end: a part of the answer was lost, because a datagram was too long. */
export const ROUTE_DAMAGED = 1 << 10
/** Added to the route of a dump's failure: it gave no data, and the same request may succeed a little later. */
export const ROUTE_RETRY = 1 << 11

/** Status bit: the queue was empty for the first time since an overrun. */
export const STATUS_DRAINED = 8
/** Status bit: an answer came to a request that was not made by this socket's engine. */
export const STATUS_UNKNOWN = 16

export interface NativeOptions {
  /** NETLINK_ number. */
  protocol: number
  /** A network namespace: path, name under /run/netns, or id of a process; default: the process's own. */
  netns?: string | number
  /** SO_RCVBUF to ask for, in bytes. */
  receiveBuffer?: number
  /** Port id to bind to; default: the kernel chooses. */
  port?: number
  /** Whether other processes may send to it; default: on NETLINK_USERSOCK alone. */
  peers?: boolean
  /** Whether the kernel checks requests strictly on NETLINK_ROUTE; default: true. */
  strict?: boolean
  /** Schema tables to read messages by; default: those that are built in. */
  tables?: Uint8Array
}

/** What `receive` returns when it was given too little memory: nothing is lost. */
export const TAPE_TOO_SMALL = -1
export const RING_TOO_SMALL = -2

/** The socket of the addon: its descriptor, its request engine and its poll handle. */
export interface NativeSocket {
  readonly port: number
  /** The number of the file descriptor, to be looked at and not to be used. */
  readonly descriptor: number
  /** As the kernel counts it: twice the bytes granted. */
  readonly receiveBuffer: number
  join(group: number): void
  leave(group: number): void
  /** Stamps sequence number, port and flags into `message` and sends it; returns the request's token. */
  send(message: Uint8Array, kind: number): number
  /**
   * As `send` for several requests in one datagram: `messages` back to back, each padded to 4 bytes; one kind for each.
   * Their tokens are written to `tokens`.
   */
  sendBatch(messages: Uint8Array, kinds: Uint8Array, tokens: Int32Array): void
  /** Later answers to the token fall silently. */
  cancel(token: number): void
  /** Tells the parser that the generic family `name` has the number (nlmsg_type) `id`. */
  learn(id: number, name: string): void
  /** Without blocking. The words written to `tape`; 0: nothing is there; TAPE_TOO_SMALL; RING_TOO_SMALL. */
  receive(ring: Uint8Array, tape: Int32Array): number
  /** Blocks until the socket is readable; false after so many milliseconds (negative: no limit). */
  wait(milliseconds: number): boolean
  /** Calls back when the socket is readable; not again before somebody received. */
  listen(callback: () => void): void
  /** Whether the poll handle keeps the event loop alive. */
  ref(): void
  unref(): void
  /** Sends bytes as they are, one datagram: to a port (0 is the kernel) and to the groups of a mask. */
  sendTo(bytes: Uint8Array, port: number, groups: number): void
  /** The next datagram, without blocking; null when there is none. One longer than the buffer has lost its tail. */
  receiveFrom(buffer: Uint8Array): NativeDatagram | null
  groups(): number[]
  listenAllNamespaces(on: boolean): void
  passCredentials(on: boolean): void
  /** Classic BPF, 8 bytes an instruction. */
  filter(program: Uint8Array): void
  clearFilter(): void
  /** SO_MEMINFO. */
  memory(): SocketMemory
  stats(): SocketCounters
  close(): void
}

/** What `recvmsg` told of a datagram. */
export interface NativeDatagram {
  /** Its own length, in bytes. */
  readonly length: number
  readonly port: number
  readonly group: number
  readonly nsid?: number
  readonly pid?: number
  readonly uid?: number
  readonly gid?: number
}

/** The socket's queues, in bytes with the kernel's overhead, but for `drops`. */
export interface SocketMemory {
  /** In the receive queue. */
  readonly queued: number
  readonly receiveBuffer: number
  /** In the send queue. */
  readonly sending: number
  readonly sendBuffer: number
  /** Messages that the kernel has dropped since the socket was opened. */
  readonly drops: number
}

/** What a socket has seen. Late, foreign, spoofed and malformed messages reached nobody. */
export interface SocketCounters {
  /** Received datagrams, their bytes and messages. */
  readonly datagrams: number
  readonly bytes: number
  readonly messages: number
  /** Answers to requests that were cancelled or are unknown. */
  readonly late: number
  /** Unicast messages of the kernel that carry another socket's port. */
  readonly foreign: number
  /** Messages from user processes where only the kernel may speak. */
  readonly spoofed: number
  /** Datagrams whose rest was no netlink message. */
  readonly malformed: number
  /** Datagrams whose tail was lost. */
  readonly truncated: number
  /** Times the kernel reported lost messages (ENOBUFS). */
  readonly overruns: number
  /** Requests whose end has not come, those that nobody waits for any more included. */
  readonly pending: number
}

/** The packet socket of the addon, on one interface. */
export interface PacketSocket {
  /**
   * Bytes of packets end to end into `ring`, and five numbers of each into `numbers`: offset, its own length, seconds
   * since 1970 (NaN: unknown), NETLINK_ number, direction (0 unknown, 1 to the kernel, 2 to a process); without
   * blocking, until less than `room` bytes are left. Returns how many.
   */
  receive(ring: Uint8Array, numbers: Float64Array, room: number): number
  /** Since the last call; `packets` has those dropped, too. */
  counts(): { readonly packets: number; readonly drops: number }
  /** Calls back when packets are there. Keeps the event loop alive until `close`. */
  listen(callback: () => void): void
  close(): void
}

export interface PacketOptions {
  /** Index of an interface that is up. */
  ifindex: number
  netns?: string | number
  /** Bytes to ask for. */
  receiveBuffer: number
}

export interface Addon extends Backend {
  readonly NetlinkSocket: new (options: NativeOptions) => NativeSocket
  readonly PacketSocket: new (options: PacketOptions) => PacketSocket
  /** Make and take away a network namespace at a path, as `ip netns` does. */
  createNamespace(path: string): void
  removeNamespace(path: string): void
}

let loaded: Addon | undefined

/** The addon, loaded when first needed so that importing the library works everywhere. Throws UnsupportedError. */
export function loadAddon(): Addon {
  if (loaded !== undefined) return loaded
  if (process.platform !== 'linux') {
    throw new UnsupportedError(
      `netlink sockets exist on Linux only, and this is ${process.platform}; decoding works here with @nlkit/web`,
    )
  }
  loaded = requireAddon()
  return loaded
}

function requireAddon(): Addon {
  let found: unknown
  try {
    found = createRequire(import.meta.url)('@nlkit/node')
  } catch (cause) {
    throw new UnsupportedError(
      `the native addon @nlkit/node cannot be loaded for ${process.platform}-${process.arch}: ` +
        'in a clone build it with `npm run build`, otherwise reinstall with optional dependencies',
      { cause },
    )
  }
  if (isAddon(found)) return found
  throw new UnsupportedError('@nlkit/node is of another version than nlkit: install the same version of both')
}

function isAddon(value: unknown): value is Addon {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['NetlinkSocket', 'PacketSocket', 'tables', 'createParser', 'readCapture', 'createCaptureReader'].every(
      (name) => typeof Reflect.get(value, name) === 'function',
    )
  )
}

/** Runs a call into the addon and gives a failed system call its class and its advice. */
export function systemCall<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw systemError(error)
  }
}

/** The error of a failed system call; other errors are returned as they are. */
export function systemError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code: unknown = Reflect.get(error, 'code')
  const syscall: unknown = Reflect.get(error, 'syscall')
  if (code === 'ERR_UNSUPPORTED') return new UnsupportedError(error.message, { cause: error })
  if (typeof code !== 'string' || typeof syscall !== 'string') return error
  const errno = errnoNumber(code)
  if (errno === undefined) return error
  if (code === 'EPROTONOSUPPORT' || code === 'EAFNOSUPPORT') {
    return new UnsupportedError('this kernel has no such netlink protocol (module not loaded?)', {
      cause: error,
    })
  }
  return new SocketError(errno, syscall, ADVICE[`${syscall} ${code}`] ?? error.message, { cause: error })
}

const ADVICE: Readonly<Record<string, string>> = {
  'fork ECHILD':
    'the socket belongs to the parent of this process, whose answers it would take: open one here',
  'open ENOENT':
    'no such network namespace (option `netns`: a name of `ip netns`, or a path such as /proc/PID/ns/net)',
  'setns EPERM': 'entering another network namespace needs CAP_SYS_ADMIN (run as root)',
  'setns EINVAL': 'the path of option `netns` is not a network namespace',
  'bind EADDRINUSE': 'another socket has this port id: leave option `port` away and the kernel chooses one',
  'bind EPERM': 'joining this group needs CAP_NET_ADMIN (run as root)',
  'setsockopt EPERM': 'joining this group needs CAP_NET_ADMIN (run as root)',
  'sendmsg ECONNREFUSED':
    'nobody is there: no socket has this port, or (port 0) the kernel does not serve this protocol (module not loaded?)',
  'recvmsg ENOBUFS': 'messages were lost because the receive buffer was full (option `receiveBuffer`)',
  'sendmsg EAGAIN': 'the receive buffer of the receiver is full: try again later',
  'sendmsg EPERM': 'not permitted: it needs CAP_NET_ADMIN (run as root)',
}
