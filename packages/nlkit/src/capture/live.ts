import { setImmediate } from 'node:timers/promises'
import { ClosedError, type Direction, NetlinkError } from '@nlkit/core'
import { type PacketSocket, systemCall } from '../native/addon.js'
import type { RouteSocket } from '../route/open.js'
import { openRouteSync } from '../sync/open.js'

/** A datagram that some process and the kernel, or two processes, exchanged. */
export interface CapturedDatagram {
  readonly bytes: Uint8Array
  /** Seconds since 1970. */
  readonly time: number | undefined
  /** NETLINK_ number. */
  readonly protocol: number
  /** 'send': to the kernel. Most kernels do not say. */
  readonly direction: Direction | undefined
  /** Its tail was lost: it was longer than `LONGEST`. */
  readonly truncated: boolean
}

/** The device that a capture has made. */
export interface CaptureDevice {
  readonly name: string
  readonly ifindex: number
  readonly netns: string | number | undefined
}

export interface CaptureCounts {
  /** Datagrams that passed the device, the lost ones included. */
  readonly datagrams: number
  /** Datagrams lost because the receive buffer was full. */
  readonly drops: number
}

/** Bytes of the longest datagram that is taken whole. */
const LONGEST = 1 << 20
const RING = 4 * LONGEST
/** Datagrams taken in one crossing. */
const MOST = 1024
/** Numbers that the addon tells of each. */
const NUMBERS = 5
const DIRECTIONS: readonly (Direction | undefined)[] = [undefined, 'send', 'receive']

/** A running capture: datagrams as they come, many at a time. Iterate it once. */
export class LiveCapture implements AsyncIterable<readonly CapturedDatagram[]>, AsyncDisposable {
  readonly #socket: PacketSocket
  readonly #net: RouteSocket
  readonly #ring = new Uint8Array(RING)
  readonly #numbers = new Float64Array(MOST * NUMBERS)
  readonly #onExit = () => this.#removeNow()
  #counts: CaptureCounts = { datagrams: 0, drops: 0 }
  #wake: () => void = () => {}
  #closing: Promise<void> | undefined

  /** Use `openCapture`. */
  constructor(
    socket: PacketSocket,
    net: RouteSocket,
    readonly device: CaptureDevice,
  ) {
    this.#socket = socket
    this.#net = net
    socket.listen(() => this.#wake())
    process.once('exit', this.#onExit)
  }

  get statistics(): CaptureCounts {
    if (this.#closing === undefined) this.#count()
    return this.#counts
  }

  /** Ends when the capture is closed, after what was there by then. */
  async *[Symbol.asyncIterator](): AsyncGenerator<readonly CapturedDatagram[], void, undefined> {
    while (this.#closing === undefined) {
      const batch = this.#take()
      if (batch.length > 0) {
        yield batch
        // Signals and timers have their turn while datagrams pour in.
        await setImmediate()
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }

  /** Stops, and removes the device. Closing twice is no error. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #close(): Promise<void> {
    this.#count()
    this.#socket.close()
    this.#wake()
    try {
      await this.#net.links.remove(this.device.ifindex).catch(unlessGone)
      process.off('exit', this.#onExit)
    } finally {
      this.#net.close()
    }
  }

  /** The process exits now: only what blocks can be done. */
  #removeNow(): void {
    const { netns, ifindex } = this.device
    try {
      using net = openRouteSync({ ...(netns !== undefined && { netns }) })
      net.request('dellink', { ifindex })
    } catch {
      // There is nobody left to tell.
    }
  }

  #take(): CapturedDatagram[] {
    if (this.#closing !== undefined) throw new ClosedError('capture')
    const count = systemCall(() => this.#socket.receive(this.#ring, this.#numbers, LONGEST))
    const batch: CapturedDatagram[] = []
    for (let index = 0; index < count; index++) batch.push(this.#datagram(index * NUMBERS))
    return batch
  }

  #datagram(at: number): CapturedDatagram {
    const [offset = 0, length = 0, time = Number.NaN, protocol = 0, direction = 0] =
      this.#numbers.subarray(at)
    const whole = Math.min(length, RING - offset)
    return {
      bytes: this.#ring.slice(offset, offset + whole),
      time: Number.isNaN(time) ? undefined : time,
      protocol,
      direction: DIRECTIONS[direction],
      truncated: whole < length,
    }
  }

  /** The kernel begins anew with each question. */
  #count(): void {
    const { packets, drops } = systemCall(() => this.#socket.counts())
    this.#counts = { datagrams: this.#counts.datagrams + packets, drops: this.#counts.drops + drops }
  }
}

/** Somebody else has removed the device, or the namespace with it. */
function unlessGone(error: unknown): void {
  if (!(error instanceof NetlinkError) || error.code !== 'ENODEV') throw error
}
