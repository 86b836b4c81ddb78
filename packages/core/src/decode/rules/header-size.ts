import type { Rule, RuleMessage } from './rule.js'

/** Bytes of struct ifinfomsg, which old tools send with every dump request. */
const IFINFOMSG = 16
/** Bytes of struct rtgenmsg: the family alone, padded or not. The kernel takes it with any dump request. */
const RTGENMSG = [1, 4]

/** A get request whose fixed header is neither its operation's nor the short struct rtgenmsg. */
export const headerSize: Rule = {
  code: 'header-size',
  checkMessage(message) {
    const { request, operation, bodyStart, end } = message
    if (!request || operation?.class !== 'get' || operation.body?.kind !== 'struct') return undefined
    const { struct } = operation.body
    const present = end - bodyStart
    if (present < struct.size) {
      if (present === 0 || RTGENMSG.includes(present)) return undefined
      const says = `${operation.cName} has ${present} bytes behind nlmsghdr, and struct ${struct.cName} is ${struct.size} bytes`
      return finding(message, present, `${says}: a strict kernel refuses it`)
    }
    if (!isIfinfomsg(message)) return undefined
    return finding(
      message,
      IFINFOMSG,
      `${operation.cName} is sent with the ${IFINFOMSG} bytes of struct ifinfomsg; its own header is struct ` +
        `${struct.cName} (${struct.size} bytes): a strict kernel refuses it`,
    )
  },
}

function finding({ bodyStart }: RuleMessage, length: number, message: string) {
  return { offset: bodyStart, length, code: 'header-size', message } as const
}

/**
 * Zeros where the first attribute should be, up to the size of struct ifinfomsg, which is larger than the operation's
 * own header: no attribute is that short.
 */
export function isIfinfomsg({ reader, operation, bodyStart, end }: RuleMessage): boolean {
  if (operation?.class !== 'get' || operation.body?.kind !== 'struct') return false
  const { size } = operation.body.struct
  if (size >= IFINFOMSG || end - bodyStart < IFINFOMSG) return false
  return reader.bytes.subarray(bodyStart + size, bodyStart + IFINFOMSG).every((byte) => byte === 0)
}
