import {
  AbortError,
  type Catalog,
  ClosedError,
  encodeText,
  NetlinkInputError,
  protocolNumber,
  type Specs,
  TimeoutError,
} from '@nlkit/core'
import type { SocketSource } from '../channel/channel.js'
import { closeWhenCollected, collected } from '../channel/collected.js'
import { Limits } from '../channel/limits.js'
import type { Tap } from '../channel/tap.js'
import { knowledge } from '../knowledge.js'
import { loadAddon, type NativeSocket, type SocketMemory, systemCall } from '../native/addon.js'
import { pathOf, tapsOf } from '../opening.js'
import { compileFilter, type MessageFilter } from './filter.js'

export interface SocketOptions {
  /** NETLINK_ number, or its name in lower case: 'route', 'usersock', 'generic'. */
  protocol: number | string
  /** Port id to bind to; default: the kernel chooses the process id, or if that is taken a large one. */
  port?: number
  /** Multicast groups to join, by number (also above 32) or by name ('ipv4-route'). */
  groups?: readonly (number | string)[]
  /** Network namespace: a name of `ip netns`, a path, or the id of a process in it. */
  netns?: string | number
  /** Receive buffer to ask for, in bytes. */
  receiveBuffer?: number
  /** Tell who sent each datagram: `pid`, `uid`, `gid`. */
  credentials?: boolean
  /** Also receive multicasts of other network namespaces, with their `nsid`. Needs CAP_NET_BROADCAST. */
  allNamespaces?: boolean
  /** Closes the socket when it fires. */
  signal?: AbortSignal
  /** Records what crosses the socket to this pcap file. */
  record?: string
  /** Where sockets come from; default: the kernel. */
  socket?: SocketSource
  /** Families whose groups and operations have names, beside those that nlkit knows: see `nlkit/specs`. */
  specs?: Specs
}

/** What was received at once; netlink messages, unless its sender has agreed with us on something else. */
export interface ReceivedDatagram {
  readonly bytes: Uint8Array
  /** Port id of the sender; 0 is the kernel. */
  readonly port: number
  /** Multicast group it was sent to; 0: to us alone. */
  readonly group: number
  /** Id of the network namespace it comes from; undefined: the socket's own. */
  readonly nsid: number | undefined
  /** Process, user and group of the sender (option `credentials`). */
  readonly pid: number | undefined
  readonly uid: number | undefined
  readonly gid: number | undefined
  /** Its tail was lost. The buffer is larger from now on. */
  readonly truncated: boolean
}

/** Where to send a datagram: to a port (0 is the kernel) and to the members of groups 1 to 32. */
export interface Destination {
  readonly port?: number
  readonly groups?: readonly (number | string)[]
}

export interface ReceiveOptions {
  /** Milliseconds; default: no limit. */
  readonly timeout?: number
  readonly signal?: AbortSignal
}

const FIRST_BUFFER = 64 * 1024
/** Groups that a datagram can be sent to: its address has a mask of 32 bits. */
const MASKED_GROUPS = 32

/** Sockets that somebody waits for: they are not left to garbage collection. */
const awaited = new Set<RawSocket>()

/** Somebody who waits for a datagram. */
interface Waiter {
  resolve(datagram: ReceivedDatagram): void
  reject(error: unknown): void
}

/**
 * A netlink socket below requests: datagrams as they are, to and from the kernel and other processes. It holds the
 * event loop only while somebody waits for a datagram.
 */
export class RawSocket implements AsyncIterable<ReceivedDatagram>, Disposable, AsyncDisposable {
  #buffer = new Uint8Array(FIRST_BUFFER)
  readonly #socket: NativeSocket
  readonly #catalog: Catalog
  readonly #taps: readonly Tap[]
  readonly #waiters: Waiter[] = []
  #listening = false
  #closed = false

  /** Use `openSocket`. */
  constructor(
    /** NETLINK_ number. */
    readonly protocol: number,
    options: SocketOptions,
  ) {
    const {
      port,
      receiveBuffer,
      socket: open = (wished) => new (loadAddon().NetlinkSocket)(wished),
    } = options
    const netns = pathOf(options.netns)
    this.#catalog = knowledge(options.specs).catalog
    this.#socket = systemCall(() =>
      open({
        protocol,
        peers: true,
        ...(netns !== undefined && { netns }),
        ...(port !== undefined && { port }),
        ...(receiveBuffer !== undefined && { receiveBuffer }),
      }),
    )
    this.#taps = tapsOf(options.record)
    closeWhenCollected(this, this.#socket)
  }

  /** Port id, as the kernel gave it. */
  get port(): number {
    return this.#socket.port
  }

  /** Receive buffer as the kernel counts it: twice the bytes granted. */
  get receiveBuffer(): number {
    return this.#socket.receiveBuffer
  }

  /** Groups that the socket is a member of. */
  get groups(): number[] {
    return systemCall(() => this.#open.groups())
  }

  /** The fill of the queues, and the messages that the kernel dropped. */
  get statistics(): SocketMemory {
    return systemCall(() => this.#open.memory())
  }

  join(group: number | string): void {
    systemCall(() => this.#open.join(this.#groupOf(group)))
  }

  leave(group: number | string): void {
    systemCall(() => this.#open.leave(this.#groupOf(group)))
  }

  passCredentials(on: boolean): void {
    systemCall(() => this.#open.passCredentials(on))
  }

  listenAllNamespaces(on: boolean): void {
    systemCall(() => this.#open.listenAllNamespaces(on))
  }

  /** From now on only these messages are delivered; undefined: all. Throws NetlinkInputError. */
  filter(filter: MessageFilter | undefined): void {
    const program = filter && compileFilter(filter, this.#catalog, this.protocol)
    systemCall(() => (program === undefined ? this.#open.clearFilter() : this.#open.filter(program)))
  }

  /**
   * Sends one datagram as it is; text as UTF-8. Throws SocketError: ECONNREFUSED when nobody has the port, EAGAIN when
   * the receiver's buffer is full.
   */
  send(payload: Uint8Array | string, { port = 0, groups = [] }: Destination = {}): void {
    const bytes = typeof payload === 'string' ? encodeText(payload) : payload
    let mask = 0
    for (const group of groups) {
      const number = this.#groupOf(group)
      if (number > MASKED_GROUPS)
        throw new NetlinkInputError('groups', `can be sent to from 1 to ${MASKED_GROUPS}, not to ${number}`)
      mask |= 1 << (number - 1)
    }
    systemCall(() => this.#open.sendTo(bytes, port, mask >>> 0))
    for (const tap of this.#taps) tap({ direction: 'send', bytes, channel: this })
  }

  /** The next datagram. Rejects with SocketError (ENOBUFS) when datagrams were lost; the next call goes on. */
  receive({ timeout = 0, signal }: ReceiveOptions = {}): Promise<ReceivedDatagram> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) throw new AbortError(signal.reason)
      const there = this.#waiters.length === 0 ? this.#take() : undefined
      if (there !== undefined) return resolve(there)
      this.#wait({ resolve, reject }, timeout, signal)
    })
  }

  /** Datagrams as they come; leaving the loop leaves the socket open. Ends when the socket is closed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ReceivedDatagram, void, undefined> {
    while (!this.#closed) {
      try {
        yield await this.receive()
      } catch (error) {
        if (!(error instanceof ClosedError)) throw error
      }
    }
  }

  /** Ends what waits with a ClosedError. */
  close(reason?: unknown): void {
    if (this.#closed) return
    this.#closed = true
    this.#socket.close()
    collected.unregister(this)
    for (const { reject } of this.#waiters.splice(0)) reject(reason ?? new ClosedError('receive'))
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  get #open(): NativeSocket {
    if (this.#closed) throw new ClosedError('socket')
    return this.#socket
  }

  #wait({ resolve, reject }: Waiter, timeout: number, signal: AbortSignal | undefined): void {
    const limits = new Limits('receive', { timeout, signal }, (error) => {
      // A blocked event loop lets the timer fire although a datagram is there.
      if (error instanceof TimeoutError) this.deliver()
      const at = this.#waiters.indexOf(waiter)
      if (at < 0) return
      this.#waiters.splice(at, 1)
      waiter.reject(error)
    })
    const over = () => {
      limits.stop()
      if (this.#waiters.length > 0) return
      awaited.delete(this)
      if (!this.#closed) this.#socket.unref()
    }
    const waiter: Waiter = {
      resolve: (datagram) => {
        over()
        resolve(datagram)
      },
      reject: (error) => {
        over()
        reject(error)
      },
    }
    this.#waiters.push(waiter)
    limits.start()
    this.#listen()
  }

  #listen(): void {
    if (!this.#listening) {
      // The addon holds the callback, which must not hold the socket.
      const socket = new WeakRef(this)
      this.#socket.listen(() => socket.deref()?.deliver())
    }
    this.#listening = true
    this.#socket.ref()
    awaited.add(this)
  }

  /** Hands what is there to those who wait. */
  deliver(): void {
    for (;;) {
      const [waiter] = this.#waiters
      if (waiter === undefined || this.#closed) return
      try {
        const datagram = this.#take()
        if (datagram === undefined) return
        this.#waiters.shift()
        waiter.resolve(datagram)
      } catch (error) {
        this.#waiters.shift()
        waiter.reject(error)
      }
    }
  }

  #take(): ReceivedDatagram | undefined {
    const taken = systemCall(() => this.#open.receiveFrom(this.#buffer))
    if (taken === null) return undefined
    const { length, port, group, nsid, pid, uid, gid } = taken
    const truncated = length > this.#buffer.length
    const bytes = this.#buffer.slice(0, Math.min(length, this.#buffer.length))
    for (const tap of this.#taps) tap({ direction: 'receive', bytes, channel: this })
    if (truncated) this.#buffer = new Uint8Array(length * 2)
    return { bytes, port, group, nsid, pid, uid, gid, truncated }
  }

  #groupOf(group: number | string): number {
    if (typeof group === 'number') {
      if (Number.isInteger(group) && group > 0) return group
      throw new NetlinkInputError('groups', `must be numbers from 1 or names, not ${group}`)
    }
    const families = this.#catalog.families.filter(({ protocol }) => protocol === this.protocol)
    const found = families.flatMap(({ groups }) => groups).find(({ name, id }) => name === group && id > 0)
    if (found !== undefined) return found.id
    throw new NetlinkInputError('groups', `no group of this protocol is called '${group}'`)
  }
}

/** Opens a netlink socket of any protocol for datagrams. Rejects with UnsupportedError, SocketError, NetlinkInputError. */
export async function openSocket(options: SocketOptions): Promise<RawSocket> {
  const { protocol, groups = [], credentials, allNamespaces, signal } = options
  if (signal?.aborted) throw new AbortError(signal.reason)
  const number = typeof protocol === 'number' ? protocol : protocolNumber(protocol)
  if (number === undefined) throw new NetlinkInputError('protocol', `no protocol is called '${protocol}'`)
  const socket = new RawSocket(number, options)
  try {
    if (credentials) socket.passCredentials(true)
    if (allNamespaces) socket.listenAllNamespaces(true)
    for (const group of groups) socket.join(group)
  } catch (error) {
    socket.close()
    throw error
  }
  signal?.addEventListener('abort', () => socket.close(new AbortError(signal.reason)), { once: true })
  return socket
}
