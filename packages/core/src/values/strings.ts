const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * UTF-8 text. A byte that is no UTF-8 becomes the lone surrogate U+DC00 + byte, as in Python's `surrogateescape`:
 * nothing is lost, JSON shows it as `\udcXX`, and `encodeText` gives the byte back.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return decodeEscaping(bytes)
  }
}

/** Reverse of `decodeText`. */
export function encodeText(text: string): Uint8Array {
  if (!/[\uDC80-\uDCFF]/.test(text)) return new TextEncoder().encode(text)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00)
    else bytes.push(...new TextEncoder().encode(character))
  }
  return Uint8Array.from(bytes)
}

function decodeEscaping(bytes: Uint8Array): string {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length > 0) text += strict.decode(bytes.subarray(at, at + length))
    else text += String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
    at += Math.max(1, length)
  }
  return text
}

/** Bytes of the UTF-8 sequence at `at`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  for (const length of [1, 2, 3, 4]) {
    if (at + length > bytes.length) return 0
    try {
      strict.decode(bytes.subarray(at, at + length))
      return length
    } catch {
      // Not complete yet, or no UTF-8 at all.
    }
  }
  return 0
}

/** Length of the text at `at`: up to the first NUL, at most `length`. */
export function textLength(bytes: Uint8Array, at: number, length: number): number {
  const end = bytes.indexOf(0, at)
  return end < 0 || end > at + length ? length : end - at
}
