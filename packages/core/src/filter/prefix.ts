import { parseIp, parsePairs } from '../encoder/text.js'

/** Addresses that begin alike. */
export interface Prefix {
  readonly bytes: Uint8Array
  readonly bits: number
}

/** `10.0.0.0/8`, `fe80::/10`, `192.0.2.1`, `02:00:00:00:00:01`; undefined for other text. */
export function parsePrefix(text: string): Prefix | undefined {
  const slash = text.indexOf('/')
  const bytes = addressBytes(slash < 0 ? text : text.slice(0, slash))
  if (bytes === undefined) return undefined
  const most = bytes.length * 8
  if (slash < 0) return { bytes, bits: most }
  const length = text.slice(slash + 1)
  return /^\d{1,3}$/.test(length) && Number(length) <= most ? { bytes, bits: Number(length) } : undefined
}

/** Whether `address` is one of the prefix. */
export function contains({ bytes, bits }: Prefix, address: string): boolean {
  const own = addressBytes(address)
  if (own === undefined || own.length !== bytes.length) return false
  return own.every((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - index * 8))
    const mask = 0xff & ~(0xff >> kept)
    return (byte & mask) === ((bytes[index] ?? 0) & mask)
  })
}

function addressBytes(text: string): Uint8Array | undefined {
  // A single pair is a number, not an address.
  return parseIp(text) ?? (/[:-]/.test(text) ? parsePairs(text) : undefined)
}
