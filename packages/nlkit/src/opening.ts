import { AbortError, type FamilyReaders, MessageReader, NetlinkInputError } from '@nlkit/core'
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

/** Opens a socket of `protocol` (NETLINK_ number), read by the generated `families`. Throws UnsupportedError, SocketError. */
export function openChannel(
  protocol: number,
  { signal, timeout = DEFAULT_TIMEOUT, receiveBuffer, netns: place }: OpenOptions,
  families: readonly FamilyReaders[] = [],
): Opened {
  if (signal?.aborted) throw new AbortError(signal.reason)
  if (!(timeout >= 0)) throw new NetlinkInputError('timeout', `must be milliseconds from 0, not ${timeout}`)
  const netns = pathOf(place)
  const known = knowledge()
  const channel = new Channel(new MessageReader(known.catalog, families), { protocol, netns, receiveBuffer })
  return { channel, knowledge: known, timeout, netns }
}

function pathOf(netns: string | undefined): string | undefined {
  return netns === undefined || netns.includes('/') ? netns : `/run/netns/${netns}`
}
