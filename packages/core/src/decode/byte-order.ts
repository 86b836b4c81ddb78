import { HEADER_LENGTH } from './header.js'

/**
 * The byte order in which the nlmsg_len that starts a datagram makes sense: true big-endian, false little-endian,
 * undefined when neither or both do.
 */
export function detectBigEndian(datagram: Uint8Array): boolean | undefined {
  if (datagram.length < HEADER_LENGTH) return undefined
  const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength)
  const little = isPlausible(view.getUint32(0, true), datagram.length)
  const big = isPlausible(view.getUint32(0, false), datagram.length)
  return little === big ? undefined : big
}

function isPlausible(length: number, available: number): boolean {
  return length >= HEADER_LENGTH && length <= available
}
