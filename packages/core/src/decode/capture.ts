import { protocolName } from '../catalog/index.js'
import { RECORD_LENGTH, RECORD_START } from '../tape/layout.js'
import { records, word } from '../tape/tape.js'
import { detectBigEndian } from './byte-order.js'
import { HEADER_LENGTH, NLM_F_REQUEST } from './header.js'
import { inputProblems } from './input-problems.js'
import { Message, type MessageHome } from './message.js'
import { RequestIndex } from './requests.js'
import type {
  CaptureData,
  CaptureStats,
  Datagram,
  DecodedCapture,
  Direction,
  InputProblem,
  LazyList,
  Names,
  Parser,
} from './types.js'
import type { Workbench } from './workbench.js'

/** Numbers a datagram in `CaptureData.datagrams`. */
const DATAGRAM_NUMBERS = 8
const DIRECTIONS: readonly (Direction | undefined)[] = [undefined, 'send', 'receive']

/** How a capture is read. */
export interface CaptureSetting {
  readonly workbench: Workbench
  readonly parser: Parser
  readonly names: Names
  /** Of datagrams of which the input does not say it. */
  readonly protocol: number
  /** Undefined: found out for each datagram. */
  readonly bigEndian: boolean | undefined
}

/** What came before a part of a capture. */
export interface History {
  readonly messages: number
  readonly datagrams: number
  /** Byte order of the last datagram that told one. */
  readonly bigEndian: boolean
  requestBefore(seq: number, type: number | undefined): Message | undefined
}

/** The datagrams and messages of a capture or of a part of it. Messages are found at once, and made when asked for. */
export class Capture implements DecodedCapture, MessageHome {
  readonly format: string
  readonly bytes: Uint8Array
  readonly problems: readonly InputProblem[]
  readonly datagrams: LazyList<Datagram>
  readonly messages: LazyList<Message>
  readonly workbench: Workbench
  readonly parser: Parser
  readonly names: Names
  readonly #setting: CaptureSetting
  readonly #history: History | undefined
  readonly #numbers: Float64Array
  readonly #bigEndian: Uint8Array
  /** Of each message: byte offset, length, number of its datagram. */
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #origins: number[] = []
  #requests: RequestIndex | undefined
  #stats: CaptureStats | undefined

  constructor(data: CaptureData, setting: CaptureSetting, history?: History) {
    this.format = data.format
    this.bytes = data.bytes
    this.problems = inputProblems(data.problems)
    this.workbench = setting.workbench
    this.parser = setting.parser
    this.names = setting.names
    this.#setting = setting
    this.#history = history
    this.#numbers = data.datagrams
    const count = Math.floor(data.datagrams.length / DATAGRAM_NUMBERS)
    this.datagrams = lazyList(
      () => count,
      (index) => this.#datagram(index),
    )
    this.messages = lazyList(
      () => this.#starts.length,
      (index) => this.#message(index),
    )
    this.#bigEndian = this.#byteOrders(count)
    for (let index = 0; index < count; index++) this.#find(index)
  }

  /** Byte order of the last datagram; undefined without any. */
  get lastBigEndian(): boolean | undefined {
    const last = this.#bigEndian.at(-1)
    return last === undefined ? undefined : last === 1
  }

  get stats(): CaptureStats {
    this.#stats ??= countAll(this)
    return this.#stats
  }

  requestBefore(index: number, seq: number, type: number | undefined): Message | undefined {
    this.#requests ??= new RequestIndex(this.messages)
    const found = this.#requests.before(index - (this.#history?.messages ?? 0), seq, type)
    return found === undefined ? this.#history?.requestBefore(seq, type) : this.#message(found)
  }

  /** Indices of the requests, as `messages.at` takes them. */
  *requests(): Generator<number, void, undefined> {
    for (let index = 0; index < this.#starts.length; index++) {
      const bigEndian = this.#bigEndian[this.#origins[index] ?? 0] === 1
      const flags = this.bytes[(this.#starts[index] ?? 0) + (bigEndian ? 7 : 6)] ?? 0
      if ((this.#lengths[index] ?? 0) >= HEADER_LENGTH && (flags & NLM_F_REQUEST) !== 0) yield index
    }
  }

  #datagram(index: number): Datagram {
    const at = (place: number) => this.#numbers[index * DATAGRAM_NUMBERS + place] ?? Number.NaN
    const offset = at(0)
    return {
      index: (this.#history?.datagrams ?? 0) + index,
      offset,
      length: at(1),
      time: known(at(2)),
      pid: known(at(3)),
      fd: known(at(4)),
      direction: DIRECTIONS[at(5)],
      protocol: known(at(6)) ?? this.#setting.protocol,
      inputOffset: known(at(7)),
      bigEndian: this.#bigEndian[index] === 1,
    }
  }

  #message(index: number): Message {
    const start = this.#starts[index] ?? 0
    const bytes = this.bytes.subarray(start, start + (this.#lengths[index] ?? 0))
    const number = (this.#history?.messages ?? 0) + index
    return new Message(this, number, this.#datagram(this.#origins[index] ?? 0), start, bytes)
  }

  /** 1 where a datagram is big-endian; one that leaves it open is as the one before. */
  #byteOrders(count: number): Uint8Array {
    const orders = new Uint8Array(count)
    let last = this.#setting.bigEndian ?? this.#history?.bigEndian ?? false
    for (let index = 0; index < count; index++) {
      const start = this.#numbers[index * DATAGRAM_NUMBERS] ?? 0
      const length = this.#numbers[index * DATAGRAM_NUMBERS + 1] ?? 0
      last = this.#setting.bigEndian ?? detectBigEndian(this.bytes.subarray(start, start + length)) ?? last
      orders[index] = last ? 1 : 0
    }
    return orders
  }

  /** Notes where the messages of a datagram stand. */
  #find(index: number): void {
    const { offset, length, protocol, bigEndian } = this.#datagram(index)
    const bytes = this.bytes.subarray(offset, offset + length)
    const source = { bytes, protocolNumber: protocol, bigEndian, parser: this.parser }
    const tape = this.workbench.parse(source)
    for (const record of records(tape)) {
      this.#starts.push(offset + word(tape, record + RECORD_START))
      this.#lengths.push(word(tape, record + RECORD_LENGTH))
      this.#origins.push(index)
    }
  }
}

function lazyList<T>(count: () => number, make: (index: number) => T): LazyList<T> {
  return {
    get length() {
      return count()
    },
    at(index) {
      const position = index < 0 ? count() + index : index
      return position >= 0 && position < count() ? make(position) : undefined
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < count(); index++) yield make(index)
    },
  }
}

function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value
}

function countAll({ datagrams, messages }: Capture): CaptureStats {
  const stats: CaptureStats = {
    datagrams: datagrams.length,
    messages: messages.length,
    bytes: 0,
    malformed: 0,
    protocols: {},
  }
  const of = (name: string) => {
    stats.protocols[name] ??= { messages: 0, bytes: 0, opaque: 0 }
    return stats.protocols[name]
  }
  for (const { protocol, length } of datagrams) {
    stats.bytes += length
    of(protocolName(protocol)).bytes += length
  }
  for (const message of messages) {
    const protocol = of(message.protocol)
    protocol.messages++
    protocol.opaque += message.opaque
    if (message.malformed) stats.malformed++
  }
  return stats
}
