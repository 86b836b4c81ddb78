import { appendFileSync, writeFileSync } from 'node:fs'
import { pcapFileHeader, pcapPacket } from '@nlkit/core'
import type { Tap } from '../channel/tap.js'

/**
 * Writes what crosses a socket to a pcap file that `nlkit decode` and Wireshark open (link type 253). Each datagram
 * is in the file before the call that sent or received it returns. Throws when the file cannot be made; when it cannot
 * be written later, a warning says so and the recording ends.
 */
export function recordTo(path: string): Tap {
  writeFileSync(path, pcapFileHeader())
  let failed = false
  return ({ direction, bytes, channel: { protocol } }) => {
    if (failed) return
    try {
      appendFileSync(path, pcapPacket({ bytes, direction, protocol, time: Date.now() / 1000 }))
    } catch (error) {
      failed = true
      process.emitWarning(`the recording ends here: ${error instanceof Error ? error.message : error}`, {
        code: 'NLKIT_RECORDING',
      })
    }
  }
}
