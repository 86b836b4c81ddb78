import type { Field } from '../field.js'
import { fieldValue } from '../fields.js'
import { attribute, member } from './look.js'
import type { Finding, Rule, RuleMessage } from './rule.js'

/** Attributes that are prefixes, with the member of the fixed header that has the length. */
const PREFIXES = [
  ['dst', 'dstLen'],
  ['src', 'srcLen'],
] as const

/** A prefix that has bits set beyond its length, or a length beyond its address. */
export const prefixBits: Rule = {
  code: 'prefix-bits',
  checkMessage(message) {
    const { request, operation } = message
    if (!request || (operation?.class !== 'new' && operation?.class !== 'delete')) return undefined
    for (const [address, length] of PREFIXES) {
      const finding = check(message, attribute(message, address), member(message, length))
      if (finding !== undefined) return finding
    }
    return undefined
  },
}

function check(
  { reader }: RuleMessage,
  address: Field | undefined,
  length: Field | undefined,
): Finding | undefined {
  if (address === undefined || length === undefined || !isIp(address)) return undefined
  const bits = fieldValue(reader, length)
  if (typeof bits !== 'number' || (address.size !== 4 && address.size !== 16)) return undefined
  if (bits > address.size * 8) {
    const message = `${length.cName} is ${bits}, but ${address.cName} has only ${address.size * 8} bits`
    return { offset: length.at, length: length.size, code: 'prefix-bits', message }
  }
  const bytes = reader.bytes.subarray(address.at, address.at + address.size)
  if (!hasBitsBeyond(bytes, bits)) return undefined
  return {
    offset: address.at,
    length: address.size,
    code: 'prefix-bits',
    message:
      `${address.cName} is ${String(fieldValue(reader, address))}/${bits} and has bits set beyond its ${bits}: ` +
      `the kernel refuses such an IPv4 prefix (EINVAL) and takes an IPv6 one without them; clear them, or raise ${length.cName}`,
  }
}

/** The destination of an MPLS route is a label. */
function isIp({ type }: Field): boolean {
  return type?.kind === 'address' && type.format !== 'mpls-label'
}

function hasBitsBeyond(bytes: Uint8Array, bits: number): boolean {
  return bytes.some((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - index * 8))
    return (byte & (0xff >> kept)) !== 0
  })
}
