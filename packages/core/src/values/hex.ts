/** '00' to 'ff'. */
export const HEX_PAIRS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
)

/** Bytes as hex digits, `separator` between bytes. */
export function hex(bytes: Uint8Array, separator = ''): string {
  return Array.from(bytes, (byte) => HEX_PAIRS[byte]).join(separator)
}
