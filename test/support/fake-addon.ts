/** The addon with a socket that answers by a script instead of the kernel. The parser is the real one. */
import { createRequire } from 'node:module'
import { RECORD_ROUTE, RECORD_TOKEN, RECORD_WORDS, STATUS_MORE, TAPE_FIRST, TAPE_STATUS } from '@nlkit/core'
import * as addon from '@nlkit/node'

/** What one call of `receive` does: return a number, throw, or bring one message. */
export type Step = number | Error | Batch

export interface Batch {
  readonly bytes: Uint8Array
  /** Words 12 and 13 of its record; the token is that of the latest request unless given. */
  readonly route: number
  readonly token?: number
  readonly status?: number
}

/** Sockets opened since `useFakeAddon`. */
export const sockets: FakeSocket[] = []

export class FakeSocket {
  /** What `receive` does next; nothing more: 0. */
  readonly steps: Step[] = []
  readonly sent: Uint8Array[] = []
  readonly cancelled: number[] = []
  /** Sizes of the memory that `receive` was given. */
  readonly memories: { ring: number; tape: number }[] = []
  held = false
  closed = false
  drops = 0
  token = 0xfffffff0
  /** Called at each send: the place to script the answer. */
  onSend: () => void = () => {}
  #callback: () => void = () => {}
  readonly #parser = addon.createParser()
  readonly port = 1
  readonly descriptor = -1
  readonly receiveBuffer = 212_992

  constructor() {
    sockets.push(this)
  }

  /** The poll says that there is something. */
  readable(): void {
    this.#callback()
  }

  send(message: Uint8Array): number {
    this.sent.push(message)
    this.token = this.token === 0xffffffff ? 1 : this.token + 1
    this.onSend()
    return this.token
  }

  receive(ring: Uint8Array, tape: Int32Array): number {
    this.memories.push({ ring: ring.length, tape: tape.length })
    const step = this.steps.shift() ?? 0
    if (typeof step === 'number') return step
    if (step instanceof Error) throw step
    ring.set(step.bytes)
    const words = this.#parser.parse(ring, 0, step.bytes.length, 0, false, tape)
    const record = tape[TAPE_FIRST] ?? 0
    tape[record + RECORD_ROUTE] = step.route
    tape[record + RECORD_TOKEN] = (step.token ?? this.token) | 0
    tape[TAPE_STATUS] = step.status ?? STATUS_MORE
    return Math.max(words, RECORD_WORDS)
  }

  cancel(token: number): void {
    this.cancelled.push(token)
  }

  listen(callback: () => void): void {
    this.#callback = callback
  }

  ref(): void {
    this.held = true
  }

  unref(): void {
    this.held = false
  }

  memory() {
    return { queued: 0, receiveBuffer: 1, sending: 0, sendBuffer: 1, drops: this.drops }
  }

  stats() {
    return {
      datagrams: 0,
      bytes: 0,
      messages: 0,
      late: 0,
      foreign: 0,
      spoofed: 0,
      malformed: 0,
      truncated: 0,
      overruns: 0,
      pending: 0,
    }
  }

  join(): void {}

  leave(): void {}

  close(): void {
    this.closed = true
  }
}

/** From now on the library gets this socket. In a file of its own: it holds for the whole process. */
export function useFakeAddon(): void {
  const require = createRequire(import.meta.url)
  require.cache[require.resolve('@nlkit/node')] = {
    ...require.cache[require.resolve('@nlkit/node')],
    exports: { ...addon, NetlinkSocket: FakeSocket },
  } as NodeModule
}
