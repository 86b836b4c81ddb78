import { RECORD_ROUTE, ROUTE_INTERRUPTED, TimeoutError, word } from '@nlkit/core'
import { type Acknowledgement, type Listed, listOf, type Reply } from '../channel/acknowledgement.js'
import type { Answer } from '../channel/answers.js'
import type { Channel } from '../channel/channel.js'
import { Collector } from '../channel/exchange.js'
import type { Outgoing } from '../channel/outgoing.js'
import { Kind, ROUTE_DAMAGED, ROUTE_RETRY } from '../native/addon.js'

const MOST_ATTEMPTS = 30
const MOST_REFUSALS = 32
/** Milliseconds between two attempts: 1, 2, 4 ... */
const LONGEST_PAUSE = 64
const LONGEST_REPEAT_PAUSE = 8

/** Sends a request and blocks until it is answered. Throws what the asynchronous twin rejects with. */
export function requestSync<T>(channel: Channel, outgoing: Outgoing<T>): Reply<T> {
  const request = new BlockingRequest(channel, outgoing)
  const token = channel.send(outgoing.message, Kind.do, request)
  request.announce()
  block(channel, outgoing, token, () => request.reply !== undefined || request.error !== undefined)
  if (request.reply === undefined) throw request.error
  return request.reply
}

/** All objects of a dump; asked for again as the asynchronous twin does. */
export function dumpSync<T>(channel: Channel, outgoing: Outgoing<T>): Listed<T> {
  let attempts = 0
  let refusals = 0
  for (;;) {
    const dump = new BlockingDump(channel, outgoing)
    const token = channel.send(outgoing.message, Kind.dump, dump)
    block(channel, outgoing, token, () => dump.over)
    if (dump.retry && ++refusals <= MOST_REFUSALS) {
      sleep(Math.min(2 ** (refusals - 1), LONGEST_PAUSE))
    } else if (dump.error !== undefined || dump.acknowledgement === undefined) {
      throw channel.explain(dump.error, outgoing.operation)
    } else if (dump.consistent || ++attempts >= MOST_ATTEMPTS) {
      return listOf(dump.objects, dump.acknowledgement, dump.consistent)
    } else {
      sleep(Math.min(attempts, LONGEST_REPEAT_PAUSE))
    }
  }
}

class BlockingRequest<T> extends Collector<T> {
  reply: Reply<T> | undefined
  error: unknown

  protected override settle(reply: Reply<T> | undefined, error: unknown): void {
    this.reply = reply
    this.error = error
  }
}

class BlockingDump<T> implements Answer {
  readonly operation: string
  readonly room: number
  readonly objects: T[] = []
  over = false
  consistent = true
  /** The kernel could not run it now. */
  retry = false
  error: unknown
  acknowledgement: Acknowledgement | undefined

  constructor(
    readonly channel: Channel,
    readonly outgoing: Outgoing<T>,
  ) {
    this.operation = outgoing.operation
    this.room = outgoing.room
  }

  data(record: number): void {
    this.objects.push(this.outgoing.read(record))
  }

  end(record: number, failed: boolean): void {
    const route = word(this.channel.reader.tape, record + RECORD_ROUTE)
    this.over = true
    this.consistent = (route & (ROUTE_INTERRUPTED | ROUTE_DAMAGED)) === 0
    this.retry = failed && (route & ROUTE_RETRY) !== 0
    if (failed) this.error = this.outgoing.refusal(record)
    else this.acknowledgement = this.outgoing.acknowledgement(record)
  }

  fail(error: unknown): void {
    this.over = true
    this.error = error
  }
}

function block(channel: Channel, outgoing: Outgoing<unknown>, token: number, over: () => boolean): void {
  const { operation, timeout } = outgoing
  if (channel.block(over, timeout)) return
  channel.forget(token)
  throw channel.explain(new TimeoutError(operation, timeout), operation)
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
