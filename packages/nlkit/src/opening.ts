import { AbortError, type FamilyReaders, MessageReader, NetlinkInputError, type Specs } from '@nlkit/core'
import { Channel, type SocketSource } from './channel/channel.js'
import type { Tap } from './channel/tap.js'
import { debugTaps } from './diagnostics/debug.js'
import { recordTo } from './diagnostics/recorder.js'
import { type Knowledge, knowledge } from './knowledge.js'

/** Milliseconds without an answer after which a request fails, unless the caller says otherwise. */
const DEFAULT_TIMEOUT = 5000

/** Receive buffer of sockets for events, in bytes: they queue in the kernel while nobody takes them. It may grant less. */
export const EVENT_BUFFER = 4 * 1024 * 1024

export interface OpenOptions {
  /** Network namespace: a name of `ip netns` ('blue'), a path ('/run/netns/blue'), or the id of a process in it. */
  netns?: string | number
  /** Receive buffer to ask for, in bytes. */
  receiveBuffer?: number
  /** Milliseconds without an answer after which a request fails, for a dump without progress; default 5000, 0: never. */
  timeout?: number
  /** Closes the socket when it fires. */
  signal?: AbortSignal
  /** Records what crosses the socket, and those of its watches, to this pcap file: see `nlkit decode`, Wireshark. */
  record?: string
  /** Families beside, or instead of, those that nlkit knows: see `nlkit/specs`. */
  specs?: Specs
  /** Where sockets come from; default: the kernel. `@nlkit/testing` offers a simulated one. */
  socket?: SocketSource
}

/** What a client of any protocol stands on. */
export interface Opened {
  readonly channel: Channel
  readonly knowledge: Knowledge
  /** Default of the requests, in milliseconds. */
  readonly timeout: number
  /** Opens another socket of the same protocol, in the same place or in the namespace of a file. */
  another(receiveBuffer: number | undefined, netns?: string): Channel
}

/** Opens a socket of `protocol` (NETLINK_ number), read by the generated `families`. Throws UnsupportedError, SocketError. */
export function openChannel(
  protocol: number,
  { signal, timeout = DEFAULT_TIMEOUT, receiveBuffer, netns: where, socket, record, specs }: OpenOptions,
  families: readonly FamilyReaders[] = [],
): Opened {
  if (signal?.aborted) throw new AbortError(signal.reason)
  if (!(timeout >= 0)) throw new NetlinkInputError('timeout', `must be milliseconds from 0, not ${timeout}`)
  const netns = pathOf(where)
  const known = knowledge(specs)
  const taps = tapsOf(record)
  const open = (bytes: number | undefined, place = netns) =>
    new Channel(new MessageReader(known.catalog, families), {
      protocol,
      netns: place,
      receiveBuffer: bytes,
      socket,
      taps,
      tables: known.tables,
    })
  return { channel: open(receiveBuffer), knowledge: known, timeout, another: open }
}

/** What looks on: the printer of NLKIT_DEBUG, a recorder. */
export function tapsOf(record: string | undefined): readonly Tap[] {
  return record === undefined ? debugTaps() : [...debugTaps(), recordTo(record)]
}

/** Path of the namespace that is meant. */
export function pathOf(netns: string | number | undefined): string | undefined {
  if (typeof netns === 'number') {
    if (Number.isSafeInteger(netns) && netns > 0) return `/proc/${netns}/ns/net`
    throw new NetlinkInputError('netns', `must be a name, a path or the id of a process (1 ..), not ${netns}`)
  }
  return netns === undefined || netns.includes('/') ? netns : `/run/netns/${netns}`
}
