import { NetlinkError } from '@nlkit/core'
import type { Reply } from '../../channel/acknowledgement.js'
import type { Outgoing } from '../../channel/outgoing.js'
import { Transaction } from '../../channel/transaction.js'
import { Client, type RequestOptions } from '../../client.js'
import type { NftablesChange } from './changes.js'
import type { GenerationMessage, NftablesOperations } from './messages.js'

export interface TransactionOptions extends Pick<RequestOptions, 'timeout' | 'signal'> {
  /** Fails with ERESTART unless the ruleset is of this generation: see `generation()`. */
  readonly generation?: number
  /** Also gives back what was made, with the handles that the kernel gave it; default false. */
  readonly echo?: boolean
}

type ChangeReply = NftablesOperations[NftablesChange['operation']]['event']

/** A transaction that happened. */
export interface Committed {
  /** By change: what the kernel gave back (option `echo`). */
  readonly replies: readonly Reply<ChangeReply>[]
  /** The generation that it made, when the one before was given or with option `echo`. */
  readonly generation: number | undefined
  /** False when some of the replies did not fit the receive buffer. */
  readonly complete: boolean
}

/** Why one change was refused. */
export interface RefusedChange {
  /** Its position; undefined: the transaction as a whole. */
  readonly index: number | undefined
  readonly error: NetlinkError
}

/** The kernel refused a transaction: nothing of it happened. It is the error of the first change that failed. */
export class TransactionError extends NetlinkError {
  /** Position of that change; undefined: it was the transaction as a whole (ERESTART, EPERM). */
  readonly index: number | undefined
  /** All that the kernel refused, the first one included. */
  readonly errors: readonly RefusedChange[]
  /** False when there were more errors than the receive buffer could hold. */
  readonly complete: boolean

  constructor(errors: readonly [RefusedChange, ...RefusedChange[]], complete: boolean) {
    const [{ index, error }] = errors
    super({ ...error, detail: error.message })
    Object.defineProperty(this, 'name', { value: 'TransactionError', configurable: true, writable: true })
    this.message = `${index === undefined ? 'transaction' : `change ${index} (${error.operation})`}: ${error.message}`
    this.index = index
    this.errors = errors
    this.complete = complete
  }
}

/** NFNL_SUBSYS_NFTABLES */
const SUBSYSTEM = 10
/** Generations are never 0. */
const GENERATIONS = 2 ** 32

/** Sends the changes between a begin and an end. */
export async function runTransaction(
  client: Client<NftablesOperations>,
  changes: readonly NftablesChange[],
  { generation, echo = false, timeout = client.timeout, signal }: TransactionOptions,
): Promise<Committed> {
  const limits = { timeout, ...(signal !== undefined && { signal }) }
  const bracket = new Client<NfnetlinkFrame>(
    client.channel,
    client.protocol,
    client.knowledge,
    timeout,
    FRAME,
  )
  const frame = (operation: keyof NfnetlinkFrame, values: object) =>
    bracket.prepare<ChangeReply>(operation, values, limits)
  const requests: Outgoing<ChangeReply>[] = [
    frame('batch-begin', { resId: SUBSYSTEM, genid: generation }),
    ...changes.map(({ operation, values, flags = [] }) =>
      client.prepare<ChangeReply>(operation, values, { ...limits, flags: echo ? [...flags, 'echo'] : flags }),
    ),
    frame('batch-end', { resId: SUBSYSTEM }),
  ]
  const outcome = await new Transaction(client.channel, client.knowledge, requests, limits).run()
  const [first, ...more] = [...outcome.errors].map(([index, error]) =>
    refusedChange(index - 1, error, changes.length),
  )
  if (first !== undefined) throw new TransactionError([first, ...more], outcome.complete)
  const told = outcome.replies.flat().find(isGeneration)?.id
  for (const reply of outcome.replies) dropGeneration(reply)
  return {
    replies: outcome.replies.slice(1, -1),
    generation: told ?? (generation && (generation % (GENERATIONS - 1)) + 1),
    complete: outcome.complete,
  }
}

/** The kernel announces the new generation as the echo of the first change. */
function isGeneration(reply: ChangeReply | GenerationMessage): reply is GenerationMessage {
  return 'procPid' in reply
}

function dropGeneration(reply: ChangeReply[]): void {
  const at = reply.findIndex(isGeneration)
  if (at >= 0) reply.splice(at, 1)
}

interface NfnetlinkFrame {
  'batch-begin': { request: object; reply: never; event: never; dump: false }
  'batch-end': { request: object; reply: never; event: never; dump: false }
}

const FRAME = { name: 'nfnetlink' }

function refusedChange(index: number, error: unknown, count: number): RefusedChange {
  if (!(error instanceof NetlinkError)) throw error
  return { index: index >= 0 && index < count ? index : undefined, error }
}
