/** Netlink messages from hex and numbers, in either byte order. */

export interface MessageParts {
  type: number
  flags?: number
  seq?: number
  port?: number
  body?: Uint8Array
  /** nlmsg_len where it should be wrong. */
  length?: number
}

/** Builds bytes in one byte order. */
export class Builder {
  constructor(readonly bigEndian = false) {}

  message({
    type,
    flags = 0,
    seq = 1,
    port = 0,
    body = new Uint8Array(0),
    length,
  }: MessageParts): Uint8Array {
    const total = length ?? 16 + body.length
    return join(this.u32(total), this.u16(type), this.u16(flags), this.u32(seq), this.u32(port), body)
  }

  /** An attribute, padded to a multiple of 4. */
  attribute(type: number, ...payload: readonly Uint8Array[]): Uint8Array {
    const value = join(...payload)
    const padding = new Uint8Array((4 - (value.length % 4)) % 4)
    return join(this.u16(4 + value.length), this.u16(type), value, padding)
  }

  u16(value: number): Uint8Array {
    const bytes = new Uint8Array(2)
    new DataView(bytes.buffer).setUint16(0, value, !this.bigEndian)
    return bytes
  }

  u32(value: number): Uint8Array {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, value, !this.bigEndian)
    return bytes
  }
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** Bytes of hex digits; blanks do not count. */
export function hexBytes(text: string): Uint8Array {
  const digits = text.replace(/\s/g, '')
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  )
}

/** Text with its NUL. */
export function cString(text: string): Uint8Array {
  return join(new TextEncoder().encode(text), Uint8Array.of(0))
}
