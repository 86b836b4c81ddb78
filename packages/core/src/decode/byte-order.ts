import { HEADER_LENGTH } from './header.js'

/** Longer messages do not exist: the kernel's largest buffers are smaller. */
const LONGEST = 1 << 24

/**
 * The byte order in which the nlmsg_len that starts a datagram makes sense: true big-endian, false little-endian,
 * undefined when neither or both do. When it fits in neither the datagram was cut, and the smaller length that a message
 * can have is the likelier. The counting pass (crates/capture) decides alike.
 */
export function detectBigEndian(datagram: Uint8Array): boolean | undefined {
  if (datagram.length < HEADER_LENGTH) return undefined
  const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength)
  const little = view.getUint32(0, true)
  const big = view.getUint32(0, false)
  const fits = (length: number, limit: number) => length >= HEADER_LENGTH && length <= limit
  const littleFits = fits(little, datagram.length)
  const bigFits = fits(big, datagram.length)
  if (littleFits !== bigFits) return bigFits
  if (littleFits || little === big) return undefined
  if (fits(little, LONGEST) && fits(big, LONGEST)) return big < little
  return fits(big, LONGEST) || (fits(little, LONGEST) ? false : undefined)
}
