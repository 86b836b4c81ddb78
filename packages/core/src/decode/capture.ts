import { protocolName } from '../catalog/index.js'
import { RECORD_LENGTH, RECORD_START } from '../tape/layout.js'
import { records, word } from '../tape/tape.js'
import { detectBigEndian } from './byte-order.js'
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

/** The datagrams and messages of a capture. Messages are found at once, and made when asked for. */
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
  readonly #numbers: Float64Array
  readonly #bigEndian: Uint8Array
  /** Of each message: byte offset, length, number of its datagram. */
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #origins: number[] = []
  #requests: RequestIndex | undefined
  #stats: CaptureStats | undefined

  constructor(data: CaptureData, setting: CaptureSetting) {
    this.format = data.format
    this.bytes = data.bytes
    this.problems = inputProblems(data.problems)
    this.workbench = setting.workbench
    this.parser = setting.parser
    this.names = setting.names
    this.#setting = setting
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
    for (let index = 0; index < count; index++) this.#find(this.#datagram(index))
  }

  get stats(): CaptureStats {
    this.#stats ??= countAll(this)
    return this.#stats
  }

  requestBefore(index: number, seq: number, type: number | undefined): Message | undefined {
    this.#requests ??= new RequestIndex(this.messages)
    const found = this.#requests.before(index, seq, type)
    return found === undefined ? undefined : this.#message(found)
  }

  #datagram(index: number): Datagram {
    const at = (place: number) => this.#numbers[index * DATAGRAM_NUMBERS + place] ?? Number.NaN
    const offset = at(0)
    return {
      index,
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
    return new Message(this, index, this.#datagram(this.#origins[index] ?? 0), start, bytes)
  }

  /** 1 where a datagram is big-endian; one that leaves it open is as the one before. */
  #byteOrders(count: number): Uint8Array {
    const orders = new Uint8Array(count)
    let last = this.#setting.bigEndian ?? false
    for (let index = 0; index < count; index++) {
      const start = this.#numbers[index * DATAGRAM_NUMBERS] ?? 0
      const length = this.#numbers[index * DATAGRAM_NUMBERS + 1] ?? 0
      last = this.#setting.bigEndian ?? detectBigEndian(this.bytes.subarray(start, start + length)) ?? last
      orders[index] = last ? 1 : 0
    }
    return orders
  }

  /** Notes where the messages of a datagram stand. */
  #find({ index, offset, length, protocol, bigEndian }: Datagram): void {
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
