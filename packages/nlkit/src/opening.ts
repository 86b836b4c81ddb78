import { AbortError, type MessageReader } from '@nlkit/core'
import { Channel } from './channel/channel.js'
import { type Knowledge, knowledge } from './knowledge.js'

/** Milliseconds without an answer after which a request fails, unless the caller says otherwise. */
const DEFAULT_TIMEOUT = 5000

export interface OpenOptions {
  /** Network namespace: a name of `ip netns` ('blue') or a path ('/run/netns/blue', '/proc/PID/ns/net'). */
  netns?: string
  /** Receive buffer to ask for, in bytes. */
  receiveBuffer?: number
  /** Milliseconds without an answer after which a request fails, for a dump without progress; default 5000, 0: never. */
  timeout?: number
  /** Closes the socket when it fires. */
  signal?: AbortSignal
}

/** What a client of any protocol stands on. */
export interface Opened {
  readonly channel: Channel
  readonly knowledge: Knowledge
  /** Default of the requests, in milliseconds. */
  readonly timeout: number
  /** Path of the network namespace, if it is another than the process's. */
  readonly netns: string | undefined
}

/** Opens a socket of `protocol` (NETLINK_ number) for a client. Throws UnsupportedError, SocketError, AbortError. */
export function openChannel(
  protocol: number,
  options: OpenOptions,
  readerOf: (known: Knowledge) => MessageReader,
): Opened {
  const { signal, timeout = DEFAULT_TIMEOUT, receiveBuffer } = options
  if (signal?.aborted) throw new AbortError(signal.reason)
  const netns = pathOf(options.netns)
  const known = knowledge()
  const channel = new Channel(readerOf(known), { protocol, netns, receiveBuffer })
  signal?.addEventListener('abort', () => channel.close(new AbortError(signal.reason)), { once: true })
  return { channel, knowledge: known, timeout, netns }
}

function pathOf(netns: string | undefined): string | undefined {
  return netns === undefined || netns.includes('/') ? netns : `/run/netns/${netns}`
}
