/** Texts that people write for binary values. Each function returns undefined for a text of another form. */

/** `192.0.2.1` -> 4 bytes. Four decimal numbers, no leading zeros (they mean octal to some programs). */
export function parseIpv4(text: string): Uint8Array | undefined {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  const bytes = new Uint8Array(4)
  for (const [index, part] of parts.entries()) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part)) return undefined
    const value = Number(part)
    if (value > 255) return undefined
    bytes[index] = value
  }
  return bytes
}

/** `2001:db8::1`, `::ffff:192.0.2.1` -> 16 bytes. All forms of RFC 4291 section 2.2; no zone. */
export function parseIpv6(text: string): Uint8Array | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const head = ipv6Groups(halves[0] ?? '', halves.length === 1)
  const tail = ipv6Groups(halves[1] ?? '', true)
  if (head === undefined || tail === undefined) return undefined
  const written = head.length + tail.length
  // `::` stands for at least one group.
  if (halves.length === 1 ? written !== 16 : written > 14) return undefined
  const bytes = new Uint8Array(16)
  bytes.set(head, 0)
  bytes.set(tail, 16 - tail.length)
  return bytes
}

/** The bytes of the groups of one side of `::`; only the last group of an address may be dotted. */
function ipv6Groups(text: string, mayEndDotted: boolean): number[] | undefined {
  if (text === '') return []
  const bytes: number[] = []
  const groups = text.split(':')
  for (const [index, group] of groups.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const value = Number.parseInt(group, 16)
      bytes.push(value >> 8, value & 0xff)
      continue
    }
    const dotted = mayEndDotted && index === groups.length - 1 ? parseIpv4(group) : undefined
    if (dotted === undefined) return undefined
    bytes.push(...dotted)
  }
  return bytes
}

/** IPv4 or IPv6 text -> 4 or 16 bytes. */
export function parseIp(text: string): Uint8Array | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}

/** `02:00:00:00:00:01` (or with `-`) -> as many bytes as there are pairs. */
export function parsePairs(text: string): Uint8Array | undefined {
  if (!/^[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2})*$/.test(text)) return undefined
  return Uint8Array.from(text.split(/[:-]/), (pair) => Number.parseInt(pair, 16))
}

/** `0a0b` , `0a 0b`, `0a:0b`, `0x0a0b` -> bytes. */
export function parseHex(text: string): Uint8Array | undefined {
  const digits = text.replace(/^0x/i, '').replace(/[\s:]/g, '')
  if (!/^([0-9a-fA-F]{2})*$/.test(digits)) return undefined
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** `6ba7b810-9dad-11d1-80b4-00c04fd430c8` -> 16 bytes in the order they are written. */
export function parseUuid(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return undefined
  return parseHex(text.replaceAll('-', ''))
}

/** `100/200`, or entries in full `100,tc=1,bos=0,ttl=64` -> 4 bytes a label; the last is the bottom of the stack. */
export function parseMpls(text: string): Uint8Array | undefined {
  const entries = text.split('/')
  const view = new DataView(new ArrayBuffer(entries.length * 4))
  for (const [index, entry] of entries.entries()) {
    const parts = /^(\d{1,7})(?:,tc=([0-7]),bos=([01]),ttl=(\d{1,3}))?$/.exec(entry)
    if (parts === null) return undefined
    const [, label, tc = 0, bos = index === entries.length - 1 ? 1 : 0, ttl = 0] = parts
    if (Number(label) > 0xfffff || Number(ttl) > 255) return undefined
    view.setUint32(index * 4, Number(label) * 4096 + Number(tc) * 512 + Number(bos) * 256 + Number(ttl))
  }
  return new Uint8Array(view.buffer)
}
