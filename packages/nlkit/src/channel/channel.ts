import {
  ClosedError,
  type MessageReader,
  NetlinkError,
  RECORD_NEXT,
  RECORD_ROUTE,
  RECORD_TOKEN,
  ROUTE_DATA,
  ROUTE_EVENT,
  ROUTE_FAILED,
  ROUTE_FINISHED,
  SharedSocketError,
  type SocketHolder,
  STATUS_OVERRUN,
  STATUS_TRUNCATED,
  TAPE_FIRST,
  TAPE_STATUS,
  TimeoutError,
  word,
} from '@nlkit/core'
import { type OverrunEvent, publish } from '../diagnostics/events.js'
import {
  Kind,
  loadAddon,
  type NativeOptions,
  type NativeSocket,
  RING_TOO_SMALL,
  type SocketCounters,
  type SocketMemory,
  STATUS_DRAINED,
  STATUS_UNKNOWN,
  systemCall,
  systemError,
  TAPE_TOO_SMALL,
} from '../native/addon.js'
import { type Answer, Answers } from './answers.js'
import { closeWhenCollected, collected } from './collected.js'
import { otherHolders } from './sharing.js'
import { datagramsOf, type Tap } from './tap.js'

/** 128 KiB hold four of the kernel's largest dump datagrams. */
const RING_BYTES = 128 * 1024
const FIRST_TAPE_WORDS = 64 * 1024
/** After so many receives in a row other work of the event loop gets its turn. */
const RECEIVES_A_TURN = 16

/** Receives notifications; called while the message lies in ring and tape. */
export interface Subscriber {
  event(record: number): void
  /** Messages were lost; what comes from now on is whole again. */
  lost(): void
  /** The socket failed, or (without an error) was closed. */
  fail(error?: unknown): void
}

/** Opens a socket: the kernel's own, or (in tests) a simulated one. */
export type SocketSource = (options: NativeOptions) => NativeSocket

export interface ChannelOptions {
  /** NETLINK_ number. */
  protocol: number
  /** Path of a network namespace. */
  netns?: string | undefined
  /** Bytes. */
  receiveBuffer?: number | undefined
  /** Default: the kernel's. */
  socket?: SocketSource | undefined
  /** Sees what crosses the socket. */
  taps?: readonly Tap[] | undefined
  /** Schema tables of `reader`; default: the addon's. */
  tables?: Uint8Array | undefined
}

/** What a socket has seen, and what lies in its queues. */
export interface Statistics extends SocketCounters, SocketMemory {}

/** Channels that somebody waits for: they are not left to garbage collection. */
const awaited = new Set<Channel>()

/**
 * One netlink socket with its ring and tape: sends, receives, and hands every message to the request it answers.
 * It receives only while somebody waits, and holds the event loop only then.
 */
export class Channel {
  #ring = new Uint8Array(RING_BYTES)
  #tape = new Int32Array(FIRST_TAPE_WORDS)
  readonly #socket: NativeSocket
  readonly #taps: readonly Tap[]
  readonly #answers: Answers
  #subscriber: Subscriber | undefined
  #waiting = 0
  #receives = 0
  #turnAsked = false
  #listening = false
  #held = false
  #dispatching = false
  #suspected = false
  #closed = false

  /** NETLINK_ number. */
  readonly protocol: number

  /** `reader` is the channel's own: it is attached to what was received last. */
  constructor(
    readonly reader: MessageReader,
    { protocol, netns, receiveBuffer, socket: open = openNative, taps = [], tables }: ChannelOptions,
  ) {
    const wished = {
      ...(netns !== undefined && { netns }),
      ...(receiveBuffer !== undefined && { receiveBuffer }),
      ...(tables !== undefined && { tables }),
    }
    this.protocol = protocol
    this.#taps = taps
    this.#socket = systemCall(() => open({ protocol, ...wished }))
    this.#answers = new Answers(this.#socket.receiveBuffer)
    closeWhenCollected(this, this.#socket)
  }

  get port(): number {
    return this.#socket.port
  }

  /** The number of the file descriptor. */
  get descriptor(): number {
    return this.#socket.descriptor
  }

  /** Receive buffer as the kernel counts it: twice the bytes granted. */
  get receiveBuffer(): number {
    return this.#socket.receiveBuffer
  }

  get statistics(): Statistics {
    if (this.#closed) throw new ClosedError('statistics')
    return { ...this.#socket.stats(), ...systemCall(() => this.#socket.memory()) }
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Registers and sends. Answers come while somebody waits. Throws when closed, or when the send fails. */
  send(message: Uint8Array, kind: Kind, answer: Answer): number {
    if (this.#closed) throw new ClosedError(answer.operation)
    // Most answers come within the send. They must not pile up until there is no room for them.
    if (this.#answers.size > 0 && !this.hasRoom(answer.room)) this.drain()
    // The words of the tape are signed.
    const token = systemCall(() => this.#socket.send(message, kind)) | 0
    this.#answers.add(token, answer)
    for (const tap of this.#taps) tap({ direction: 'send', bytes: message, channel: this })
    return token
  }

  /** As `send` for several in one datagram, which the kernel carries out in their order. Throws as a whole. */
  sendBatch(messages: readonly Uint8Array[], kind: Kind, answers: readonly Answer[]): Int32Array {
    const [first] = answers
    if (first !== undefined && this.#closed) throw new ClosedError(first.operation)
    const bytes = new Uint8Array(messages.reduce((sum, { length }) => sum + aligned(length), 0))
    let offset = 0
    for (const message of messages) {
      bytes.set(message, offset)
      offset += aligned(message.length)
    }
    const tokens = new Int32Array(messages.length)
    systemCall(() => this.#socket.sendBatch(bytes, new Uint8Array(messages.length).fill(kind), tokens))
    answers.forEach((answer, index) => {
      this.#answers.add(tokens[index] ?? 0, answer)
    })
    for (const tap of this.#taps) tap({ direction: 'send', bytes, channel: this })
    return tokens
  }

  /** Sends what is not answered. Throws when closed, or when the send fails. */
  post(message: Uint8Array): void {
    if (this.#closed) throw new ClosedError('post')
    systemCall(() => this.#socket.send(message, Kind.silent))
    for (const tap of this.#taps) tap({ direction: 'send', bytes: message, channel: this })
  }

  /** From now on messages of type `id` are those of the generic family `name`. */
  learn(id: number, name: string): void {
    if (!this.#closed) this.#socket.learn(id, name)
  }

  /** Whether an answer of so many bytes surely finds room in the receive buffer beside those that are awaited. */
  hasRoom(bytes: number): boolean {
    return this.#answers.hasRoom(bytes)
  }

  /** The answer to `token` is not wanted any more; what still comes falls silently. */
  forget(token: number): void {
    if (this.#answers.take(token) !== undefined && !this.#closed) this.#socket.cancel(token >>> 0)
  }

  subscribe(groups: Iterable<number>, subscriber: Subscriber): void {
    this.#subscriber = subscriber
    this.join(groups)
  }

  /** Becomes a member of groups; being one already is no error. */
  join(groups: Iterable<number>): void {
    for (const group of groups) systemCall(() => this.#socket.join(group))
  }

  /** Multicasts of other network namespaces come, too. */
  listenAllNamespaces(): void {
    systemCall(() => this.#socket.listenAllNamespaces(true))
  }

  /** Somebody waits: receives what is there, then (from the event loop) until nobody waits any more. */
  wait(): void {
    this.#waiting++
    this.pump()
  }

  /** Takes back one `wait`. */
  waited(): void {
    this.#waiting--
    if (this.#waiting === 0) this.#release()
  }

  pump(): void {
    // Called by somebody who was handed an answer: the loop that handed it goes on.
    if (this.#dispatching) return
    while (this.#waiting > 0 && !this.#closed) {
      if (++this.#receives > RECEIVES_A_TURN) {
        this.#yield()
        return
      }
      if (!this.#receive()) {
        this.#hold()
        return
      }
    }
  }

  /** The poll says that there is something. */
  readable(): void {
    this.#receives = 0
    this.pump()
  }

  /**
   * Receives, and blocks the thread in between, until `over` says so. False when nothing came for so many
   * milliseconds (0 or Infinity: no limit).
   */
  block(over: () => boolean, timeout: number): boolean {
    const limit = timeout > 0 && Number.isFinite(timeout) ? timeout : -1
    while (!over() && !this.#closed) {
      if (!this.#receive() && !over() && !systemCall(() => this.#socket.wait(limit))) return false
    }
    return true
  }

  /** Takes everything that is there, whoever waits. */
  drain(): void {
    while (!this.#dispatching && !this.#closed && this.#receive());
  }

  /** The error of a request that got no answer or no turn: others that have the socket open may be why. */
  explain(error: unknown, operation: string): unknown {
    const busy = error instanceof NetlinkError && error.code === 'EBUSY'
    if (!busy && !(error instanceof TimeoutError)) return error
    const holders = this.#lookForHolders()
    return holders.length === 0 ? error : new SharedSocketError(operation, holders, { cause: error })
  }

  /** Ends what is pending with `reason`, by default a ClosedError. */
  close(reason?: unknown): void {
    if (this.#closed) return
    this.#closed = true
    this.#socket.close()
    awaited.delete(this)
    collected.unregister(this)
    for (const answer of this.#answers.takeAll()) answer.fail(reason ?? new ClosedError(answer.operation))
    this.#subscriber?.fail(reason)
  }

  /** One batch; false when nothing was there. */
  #receive(): boolean {
    try {
      for (;;) {
        const words = this.#socket.receive(this.#ring, this.#tape)
        if (words === 0) return false
        if (words > 0) break
        if (words === TAPE_TOO_SMALL) this.#tape = new Int32Array(this.#tape.length * 2)
        if (words === RING_TOO_SMALL) this.#ring = new Uint8Array(this.#ring.length * 2)
      }
    } catch (error) {
      this.#fail(systemError(error))
      return false
    }
    this.#dispatching = true
    try {
      this.#dispatch()
    } finally {
      this.#dispatching = false
    }
    return true
  }

  #dispatch(): void {
    const tape = this.#tape
    this.reader.attach(this.#ring, tape)
    if (this.#taps.length > 0) this.#tapReceived()
    let token = 0
    let answer: Answer | undefined
    for (let record = word(tape, TAPE_FIRST); record !== 0; record = word(tape, record + RECORD_NEXT)) {
      const route = word(tape, record + RECORD_ROUTE) & 0xff
      if (route === ROUTE_EVENT) {
        this.#subscriber?.event(record)
        continue
      }
      const recordToken = word(tape, record + RECORD_TOKEN)
      if (recordToken !== token) {
        token = recordToken
        answer = this.#answers.get(token)
      }
      if (route === ROUTE_DATA) {
        answer?.data(record)
      } else if (route === ROUTE_FINISHED || route === ROUTE_FAILED) {
        this.#answers.take(token)
        answer?.end(record, route === ROUTE_FAILED)
        answer = undefined
      }
    }
    this.#report(word(tape, TAPE_STATUS))
  }

  #report(status: number): void {
    if ((status & STATUS_OVERRUN) !== 0) publish('overrun', () => this.#overrun())
    if ((status & STATUS_UNKNOWN) !== 0 && !this.#suspected) this.#lookForHolders()
    if ((status & (STATUS_DRAINED | STATUS_TRUNCATED)) !== 0) this.#subscriber?.lost()
  }

  /** Costs a look at every descriptor of the system: on suspicion alone. */
  #lookForHolders(): readonly SocketHolder[] {
    this.#suspected = true
    const { port, protocol } = this
    const holders = this.#closed ? [] : otherHolders(this.#socket.descriptor)
    if (holders.length > 0) publish('shared', () => ({ port, protocol, holders }))
    return holders
  }

  #overrun(): OverrunEvent {
    const { port, protocol, receiveBuffer } = this
    return { port, protocol, receiveBuffer, drops: this.statistics.drops }
  }

  #tapReceived(): void {
    for (const bytes of datagramsOf(this.#ring, this.#tape))
      for (const tap of this.#taps) tap({ direction: 'receive', bytes, channel: this })
  }

  /** Lets timers, signals and other sockets run before receiving goes on. */
  #yield(): void {
    if (this.#turnAsked) return
    this.#turnAsked = true
    setImmediate(() => {
      this.#turnAsked = false
      this.#receives = 0
      this.pump()
    })
  }

  /** The poll calls back when there is something; it keeps the event loop alive meanwhile. */
  #hold(): void {
    if (this.#closed) return
    this.#receives = 0
    if (!this.#listening) {
      this.#listening = true
      // The addon holds the callback, which must not hold the channel.
      const channel = new WeakRef(this)
      this.#socket.listen(() => channel.deref()?.readable())
    }
    if (!this.#held) this.#socket.ref()
    this.#held = true
    awaited.add(this)
  }

  #release(): void {
    awaited.delete(this)
    if (this.#held && !this.#closed) this.#socket.unref()
    this.#held = false
  }

  #fail(error: unknown): void {
    for (const answer of this.#answers.takeAll()) answer.fail(error)
    this.#subscriber?.fail(error)
  }
}

const openNative: SocketSource = (options) => new (loadAddon().NetlinkSocket)(options)

/** Length of a message in a datagram: the next one begins at a multiple of 4. */
const aligned = (length: number) => (length + 3) & ~3
