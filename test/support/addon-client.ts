/** The least that makes requests through the addon alone, for its own tests: hand-made messages, raw answers. */
import { NetlinkSocket, type SocketOptions } from '@nlkit/node'
import { Builder, join } from './message.js'

export const RTM_NEWLINK = 16
export const RTM_GETLINK = 18
export const RTM_SETLINK = 19
export const RTM_NEWADDR = 20
export const RTM_GETROUTE = 26
export const RTNLGRP_LINK = 1
export const RTNLGRP_IPV4_IFADDR = 5
export const RTNLGRP_IPV4_ROUTE = 7
export const NLM_F_ECHO = 8

export const DO = 0
export const DUMP = 1

const build = new Builder()
const IFLA_MTU = 4
const IFA_LOCAL = 2
const CREATE_EXCL = 0x600
const AF_INET = 2

/** RTM_GETLINK of one interface, or of all by a dump. */
export function getLink(index = 0): Uint8Array {
  return build.message({ type: RTM_GETLINK, body: ifinfomsg(index) })
}

/** RTM_SETLINK of an interface's MTU; the loopback has index 1. */
export function setMtu(mtu: number, index = 1): Uint8Array {
  const body = join(ifinfomsg(index), build.attribute(IFLA_MTU, build.u32(mtu)))
  return build.message({ type: RTM_SETLINK, body })
}

/** RTM_NEWADDR of 192.0.2.`host`/32 on the loopback. */
export function addAddress(host: number, flags = 0): Uint8Array {
  const local = build.attribute(IFA_LOCAL, Uint8Array.of(192, 0, 2, host))
  const body = join(Uint8Array.of(AF_INET, 32, 0, 0), build.u32(1), local)
  return build.message({ type: RTM_NEWADDR, flags: CREATE_EXCL | flags, body })
}

function ifinfomsg(index: number): Uint8Array {
  return join(build.u32(0), build.u32(index), build.u32(0), build.u32(0))
}

/** A message as the engine sorted it. */
export interface Sorted {
  readonly route: number
  readonly token: number
  readonly group: number
  readonly bytes: Buffer
}

export interface Answer {
  readonly data: readonly Sorted[]
  /** Route of the message that ended it. */
  readonly route: number
  /** The error number it carried, negative, or 0. */
  readonly errno: number
}

/** A socket of the addon that hands answers to requests and keeps events. */
export class AddonClient {
  readonly socket: NetlinkSocket
  readonly events: Sorted[] = []
  /** Status bits of every receive that had any. */
  readonly statuses: number[] = []
  receives = 0
  ring = new Uint8Array(65_536)
  tape = new Int32Array(65_536)
  readonly #pending = new Map<number, { data: Sorted[]; settle: (answer: Answer) => void }>()
  readonly #watched: boolean

  /** A watched socket keeps the event loop alive until it is closed, another one while requests are pending. */
  constructor(options: Partial<SocketOptions> = {}, watched = false) {
    this.#watched = watched
    this.socket = new NetlinkSocket({ protocol: 0, ...options })
    this.socket.listen(() => this.receive())
    if (watched) this.socket.ref()
  }

  request(message: Uint8Array, kind = DO): Promise<Answer> {
    const token = this.socket.send(message, kind)
    return new Promise((settle) => {
      this.#pending.set(token, { data: [], settle })
      this.socket.ref()
      this.receive()
    })
  }

  /** Takes all there is; grows ring and tape as it is told to. */
  receive(): void {
    for (;;) {
      const words = this.socket.receive(this.ring, this.tape)
      this.receives += 1
      if (words === 0) return
      if (words === -1) this.tape = new Int32Array(this.tape.length * 2)
      else if (words === -2) this.ring = new Uint8Array(this.ring.length * 2)
      else this.#dispatch()
    }
  }

  #dispatch(): void {
    const status = this.#word(2)
    if (status !== 0) this.statuses.push(status)
    for (let record = this.#word(1); record !== 0; record = this.#word(record)) {
      const start = this.#word(record + 1)
      this.#sort({
        route: this.#word(record + 12),
        token: this.#word(record + 13) >>> 0,
        group: this.#word(record + 14),
        bytes: Buffer.from(this.ring.slice(start, start + this.#word(record + 2))),
      })
    }
  }

  #sort(message: Sorted): void {
    const kind = message.route & 0xff
    const pending = this.#pending.get(message.token)
    if (kind === 4) {
      this.events.push(message)
    } else if (kind === 1) {
      pending?.data.push(message)
    } else if (pending !== undefined) {
      this.#pending.delete(message.token)
      if (this.#pending.size === 0 && !this.#watched) this.socket.unref()
      const errno = message.bytes.length >= 20 ? message.bytes.readInt32LE(16) : 0
      pending.settle({ data: pending.data, route: message.route, errno })
    }
  }

  #word(index: number): number {
    return this.tape[index] ?? 0
  }
}
