import { NetlinkInputError } from '@nlkit/core'

/** Bytes of a key: public, private and pre-shared alike. */
const LENGTH = 32
/** 32 bytes in base64: the last letter holds 4 bits, and two that must be zero. */
const KEY = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/

/** A key as `wg` prints it. All zero stands for none. */
export function keyText(bytes: Uint8Array | undefined): string | undefined {
  return bytes?.some((byte) => byte !== 0) ? Buffer.from(bytes).toString('base64') : undefined
}

/** The bytes of a key; of `null`, which takes a key away, zeros. Throws NetlinkInputError, which never holds the key. */
export function keyBytes(text: string | null, path: string): Uint8Array {
  if (text === null) return new Uint8Array(LENGTH)
  if (KEY.test(text)) return new Uint8Array(Buffer.from(text, 'base64'))
  throw new NetlinkInputError(
    path,
    `must be a key of ${LENGTH} bytes in base64: 44 characters, the last one '='`,
  )
}
