import type { Decoder } from '@nlkit/core'
import type { Crossing, Tap } from '../channel/tap.js'
import { openDecoder } from '../knowledge.js'

let taps: readonly Tap[] | undefined

/** With `NLKIT_DEBUG=1` in the environment: prints every message that crosses a socket to stderr, one line each. */
export function debugTaps(): readonly Tap[] {
  taps ??= (process.env.NLKIT_DEBUG ?? '0') === '0' ? [] : [debugTap()]
  return taps
}

function debugTap(): Tap {
  const decoder = openDecoder()
  return (crossing) => {
    for (const line of linesOf(decoder, crossing)) process.stderr.write(`${line}\n`)
  }
}

/** `nlkit 1234 -> getroute ...`: port id, direction, and the message as `nlkit decode` puts it. */
function linesOf(decoder: Decoder, { direction, bytes, channel }: Crossing): string[] {
  const arrow = direction === 'send' ? '->' : '<-'
  const messages = decoder.decodeDatagram(bytes, { protocol: channel.protocol })
  // User processes may send each other anything.
  if (messages.length === 0) return [`nlkit ${channel.port} ${arrow} ${bytes.length} bytes`]
  return messages.map((message) => `nlkit ${channel.port} ${arrow} ${decoder.line(message)}`)
}
