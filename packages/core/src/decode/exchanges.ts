import type { DecodedMessage } from './types.js'

const NLMSG_ERROR = 2
const NLMSG_DONE = 3
/** Types below this are netlink's own, whatever the protocol. */
const FIRST_TYPE = 0x10
/** A request without NLM_F_ACK may never be answered: of those the oldest are forgotten. */
const MOST_PENDING = 4096
/** Ports that are remembered: the oldest are forgotten. */
const MOST_PORTS = 65536
/** Replies that are kept; the others are counted. */
const MOST_REPLIES = 16

/** A request and what came of it so far. */
export interface Exchange {
  readonly request: DecodedMessage
  /** NLM_F_DUMP: all objects are asked for. */
  readonly dump: boolean
  /** The kernel will answer, whether or not it succeeds. */
  readonly answered: boolean
  /** The first replies that are data, in their order. */
  readonly replies: readonly DecodedMessage[]
  /** Replies that are data, by the name of the message. */
  readonly counts: ReadonlyMap<string, number>
  /** The kernel said that what the dump lists changed meanwhile (NLM_F_DUMP_INTR). */
  readonly interrupted: boolean
  /** The last message: an acknowledgement, an error, the end of a dump, or the only reply; undefined while pending. */
  readonly end: DecodedMessage | undefined
}

/** What a message is to the exchange that it belongs to. */
export type Part =
  | { readonly role: 'request'; readonly exchange: Exchange }
  | { readonly role: 'reply' | 'end'; readonly exchange: Exchange }
  /** A notification, or the answer to a request that is not in the capture. */
  | { readonly role: 'other'; readonly exchange: undefined }

interface Pending extends Exchange {
  replies: DecodedMessage[]
  counts: Map<string, number>
  interrupted: boolean
  end: DecodedMessage | undefined
}

/** Pairs requests and replies: messages are given in the order of the capture. */
export class Exchanges {
  readonly #pending = new Set<Pending>()
  /** Ports that were answered, which are real. */
  readonly #ports = new Set<string>()
  /** The same by protocol and sequence number. */
  readonly #bySeq = new Map<string, Set<Pending>>()

  /** What has not ended yet, the oldest first. */
  get pending(): Iterable<Exchange> {
    return this.#pending
  }

  /** What has not ended yet and has the message's protocol and sequence number, the oldest first. */
  pendingLike(message: DecodedMessage): Iterable<Exchange> {
    return this.#bySeq.get(keyOf(message)) ?? []
  }

  /**
   * Both were seen at one descriptor of one process, or at one port. What a request says of its port counts only when the
   * kernel answers there: strongSwan writes its process number into the requests of every socket, atop that of the process
   * that it asks about.
   */
  isSameSocket(a: DecodedMessage, b: DecodedMessage): boolean {
    if (!isSameSocket(a, b)) return false
    return a.fd !== undefined || this.#isHeard(a)
  }

  take(message: DecodedMessage): Part {
    if (isRequest(message)) return { role: 'request', exchange: this.#begin(message) }
    this.#hear(message)
    const exchange = this.#exchangeOf(message)
    if (exchange === undefined) return { role: 'other', exchange: undefined }
    if (message.header.flags.includes('dump-intr')) exchange.interrupted = true
    if (!ends(message, exchange)) {
      add(exchange, message)
      return { role: 'reply', exchange }
    }
    if (message.header.type >= FIRST_TYPE) add(exchange, message)
    exchange.end = message
    this.#forget(exchange)
    return { role: 'end', exchange }
  }

  #begin(request: DecodedMessage): Exchange {
    const { flags } = request.header
    const dump = flags.includes('dump')
    const exchange: Pending = {
      request,
      dump,
      answered: dump || flags.includes('ack') || isGet(request),
      replies: [],
      counts: new Map(),
      interrupted: false,
      end: undefined,
    }
    this.#pending.add(exchange)
    const key = keyOf(request)
    const same = this.#bySeq.get(key)
    if (same === undefined) this.#bySeq.set(key, new Set([exchange]))
    else same.add(exchange)
    for (const oldest of this.#pending) {
      if (this.#pending.size <= MOST_PENDING) break
      this.#forget(oldest)
    }
    return exchange
  }

  #hear(reply: DecodedMessage): void {
    if (reply.header.port === 0) return
    this.#ports.add(portOf(reply))
    if (this.#ports.size <= MOST_PORTS) return
    for (const oldest of this.#ports) {
      this.#ports.delete(oldest)
      return
    }
  }

  #isHeard(message: DecodedMessage): boolean {
    return this.#ports.has(portOf(message))
  }

  #forget(exchange: Pending): void {
    this.#pending.delete(exchange)
    const key = keyOf(exchange.request)
    const same = this.#bySeq.get(key)
    same?.delete(exchange)
    if (same?.size === 0) this.#bySeq.delete(key)
  }

  /** The pending request with the reply's sequence number that was sent on its socket, or could have been. */
  #exchangeOf(reply: DecodedMessage): Pending | undefined {
    const candidates = [...(this.#bySeq.get(keyOf(reply)) ?? [])]
    const fits = (same: (a: DecodedMessage, b: DecodedMessage) => boolean) =>
      candidates.findLast(({ request }) => same(request, reply))
    const fromNowhere = (request: DecodedMessage) => request.fd === undefined && !this.#isHeard(request)
    return fits(isSameSocket) ?? fits(isPossiblySameSocket) ?? fits(fromNowhere)
  }
}

function keyOf({ protocol, header }: DecodedMessage): string {
  return `${protocol} ${header.seq}`
}

function portOf({ protocol, header }: DecodedMessage): string {
  return `${protocol} ${header.port}`
}

function isRequest({ header }: DecodedMessage): boolean {
  return header.flags.includes('request')
}

function isGet({ operation }: DecodedMessage): boolean {
  return operation !== undefined && /^get|-get$/.test(operation)
}

function ends({ header }: DecodedMessage, exchange: Exchange): boolean {
  if (header.type === NLMSG_ERROR || header.type === NLMSG_DONE) return true
  // A get that asked for no acknowledgement ends with its only reply.
  return !exchange.dump && !header.flags.includes('multi') && !exchange.request.header.flags.includes('ack')
}

function add(exchange: Pending, message: DecodedMessage): void {
  const { name } = message.header
  exchange.counts.set(name, (exchange.counts.get(name) ?? 0) + 1)
  if (exchange.replies.length < MOST_REPLIES) exchange.replies.push(message)
}

/** Both were seen at one descriptor of one process, or at one port. */
function isSameSocket(a: DecodedMessage, b: DecodedMessage): boolean {
  if (a.protocol !== b.protocol) return false
  if (a.fd !== undefined && b.fd !== undefined) return a.fd === b.fd && a.pid === b.pid
  return a.header.port !== 0 && a.header.port === b.header.port
}

/** Threads share descriptors, and a request need not say its port. */
function isPossiblySameSocket(a: DecodedMessage, b: DecodedMessage): boolean {
  if (a.fd !== undefined && b.fd !== undefined) return a.fd === b.fd
  return a.header.port === 0 || b.header.port === 0 || a.header.port === b.header.port
}
