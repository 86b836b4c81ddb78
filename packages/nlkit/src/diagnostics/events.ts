import { channel } from 'node:diagnostics_channel'
import type { SocketHolder } from '@nlkit/core'

/** What `diagnostics_channel` tells: one event type a channel, published only while somebody subscribes. */
export interface DiagnosticsEvents {
  /** `nlkit:request`: a request or a dump was sent. */
  request: RequestEvent
  /** `nlkit:reply`: a request was answered, refused, or given up. */
  reply: ReplyEvent
  /** `nlkit:dump`: a dump has ended. */
  dump: DumpEvent
  /** `nlkit:retry`: a dump is about to be asked for again. */
  retry: RetryEvent
  /** `nlkit:warning`: the kernel did what was asked and has something to say about it. */
  warning: WarningEvent
  /** `nlkit:overrun`: the kernel dropped messages for a socket. */
  overrun: OverrunEvent
  /** `nlkit:shared`: somebody else has the socket open, and there are signs that they use it. */
  shared: SharedEvent
  /** `nlkit:resync`: a watch has read the state anew. */
  resync: ResyncEvent
}

/** Which request: its operation and its values, and the socket's port id and NETLINK_ number. */
export interface RequestEvent {
  readonly operation: string
  readonly values: Readonly<Record<string, unknown>>
  readonly dump: boolean
  readonly port: number
  readonly protocol: number
}

export interface ReplyEvent extends RequestEvent {
  /** Messages of the answer, the acknowledgement apart. */
  readonly messages: number
  readonly milliseconds: number
  /** Why it was refused or given up. */
  readonly error?: unknown
}

export interface DumpEvent extends ReplyEvent {
  /** How often it was asked for: 1 without a retry. */
  readonly attempts: number
  readonly consistent: boolean
}

/**
 * `interrupted`: the state changed while it was dumped (NLM_F_DUMP_INTR); `refused`: the kernel could not run the
 * dump now (EBUSY of another dump, ENOBUFS of a full receive buffer); `lost`: a part of it was lost in an overrun;
 * `disturbed`: a change of the same kind was announced meanwhile, and this kernel table may then leave out objects.
 */
export type RetryReason = 'interrupted' | 'refused' | 'lost' | 'disturbed'

export interface RetryEvent extends RequestEvent {
  readonly reason: RetryReason
  /** Number of the attempt that follows, from 2. */
  readonly attempt: number
  /** Milliseconds until then. */
  readonly delay: number
}

export interface WarningEvent extends RequestEvent {
  /** The kernel's own text. */
  readonly warning: string
}

export interface OverrunEvent {
  readonly port: number
  readonly protocol: number
  /** Messages that the kernel has dropped for this socket since it was opened. */
  readonly drops: number
  /** As the kernel counts it. */
  readonly receiveBuffer: number
}

export interface SharedEvent {
  readonly port: number
  readonly protocol: number
  readonly holders: readonly SocketHolder[]
}

export interface ResyncEvent {
  readonly port: number
  readonly kinds: readonly string[]
  readonly reason: 'overrun' | 'overflow'
  /** Messages that the kernel dropped for the watch's socket since it was opened. */
  readonly drops: number
  /** Differences that were found. */
  readonly changes: number
  readonly milliseconds: number
}

const CHANNELS = {
  request: channel('nlkit:request'),
  reply: channel('nlkit:reply'),
  dump: channel('nlkit:dump'),
  retry: channel('nlkit:retry'),
  warning: channel('nlkit:warning'),
  overrun: channel('nlkit:overrun'),
  shared: channel('nlkit:shared'),
  resync: channel('nlkit:resync'),
}

/** Tells what `event` makes, if anybody listens. */
export function publish<N extends keyof DiagnosticsEvents>(name: N, event: () => DiagnosticsEvents[N]): void {
  const target = CHANNELS[name]
  if (target.hasSubscribers) target.publish(event())
}

/** Milliseconds since the process began, for `milliseconds` of the events. */
export function now(): number {
  return performance.now()
}
