import { Capture, type CaptureSetting } from './capture.js'
import { Message, type MessageHome } from './message.js'
import type { CaptureData, CaptureReader, CaptureStream, DecodedCapture, Names, Parser } from './types.js'
import type { Workbench } from './workbench.js'

/** Requests remembered for the errors that answer them in a later piece, by sequence number. */
const REQUESTS = 4096
/** Requests remembered of one sequence number: different sockets count alike. */
const REQUESTS_EACH = 4

/** A capture that comes in pieces, each a `Capture` of its own. */
export class Stream implements CaptureStream, MessageHome {
  readonly workbench: Workbench
  readonly parser: Parser
  readonly names: Names
  readonly #reader: CaptureReader
  readonly #setting: CaptureSetting
  readonly #requests = new Map<number, Message[]>()
  #messages = 0
  #datagrams = 0
  #bigEndian = false
  #last: Capture | undefined

  constructor(reader: CaptureReader, setting: CaptureSetting) {
    this.#reader = reader
    this.#setting = setting
    this.workbench = setting.workbench
    this.parser = setting.parser
    this.names = setting.names
  }

  push(bytes: Uint8Array): DecodedCapture {
    return this.#piece(this.#reader.push(bytes))
  }

  end(): DecodedCapture {
    return this.#piece(this.#reader.end())
  }

  /** Of a remembered request nothing before it is known. */
  requestBefore(): undefined {
    return undefined
  }

  #piece(data: CaptureData): DecodedCapture {
    if (this.#last !== undefined) this.#pass(this.#last)
    this.#last = new Capture(data, this.#setting, {
      messages: this.#messages,
      datagrams: this.#datagrams,
      bigEndian: this.#bigEndian,
      requestBefore: (seq, type) => this.#remembered(seq, type),
    })
    return this.#last
  }

  /** Lets a piece go, but for its requests. */
  #pass(capture: Capture): void {
    for (const index of capture.requests()) {
      const message = capture.messages.at(index)
      if (message !== undefined) this.#remember(message)
    }
    this.#messages += capture.messages.length
    this.#datagrams += capture.datagrams.length
    this.#bigEndian = capture.lastBigEndian ?? this.#bigEndian
  }

  #remember({ index, origin, offset, bytes, bigEndian }: Message): void {
    // A copy: the view would keep all of the piece's bytes.
    const kept = new Message(this, index, origin, offset, bytes.slice())
    const seq = view(bytes).getUint32(8, !bigEndian)
    const same = this.#requests.get(seq) ?? []
    this.#requests.delete(seq)
    this.#requests.set(seq, [...same.slice(1 - REQUESTS_EACH), kept])
    if (this.#requests.size <= REQUESTS) return
    for (const oldest of this.#requests.keys()) {
      this.#requests.delete(oldest)
      return
    }
  }

  #remembered(seq: number, type: number | undefined): Message | undefined {
    const same = this.#requests.get(seq) ?? []
    return same.findLast(
      ({ bytes, bigEndian }) => type === undefined || view(bytes).getUint16(4, !bigEndian) === type,
    )
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
