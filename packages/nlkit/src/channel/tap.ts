import { RECORD_DATAGRAM, RECORD_LENGTH, RECORD_NEXT, RECORD_START, TAPE_FIRST, word } from '@nlkit/core'

/** One datagram that crosses a socket. `bytes` belong to the socket: they are only good during the call. */
export interface Crossing {
  readonly direction: 'send' | 'receive'
  readonly bytes: Uint8Array
  readonly channel: { readonly port: number; readonly protocol: number }
}

/** Sees what crosses a socket. It must not throw. */
export type Tap = (crossing: Crossing) => void

/** The datagrams of one batch. Messages that concern nobody are left out at a datagram's begin and end. */
export function* datagramsOf(ring: Uint8Array, tape: Int32Array): Generator<Uint8Array, void> {
  let start = 0
  let end = 0
  let datagram = -1
  for (let record = word(tape, TAPE_FIRST); record !== 0; record = word(tape, record + RECORD_NEXT)) {
    const number = word(tape, record + RECORD_DATAGRAM)
    const at = word(tape, record + RECORD_START)
    if (number !== datagram) {
      if (end > start) yield ring.subarray(start, end)
      start = at
      datagram = number
    }
    end = at + word(tape, record + RECORD_LENGTH)
  }
  if (end > start) yield ring.subarray(start, end)
}
