import type { ExchangeRule } from './rule.js'

/** A message that looks like a reply comes from another process. */
export function foreignSender(): ExchangeRule {
  return {
    see({ message, part, sender }) {
      if (sender === undefined || sender === 0 || message.direction !== 'receive') return undefined
      if (part.role === 'request' || part.role === 'other') return undefined
      const text =
        `it came from port ${sender}, not from the kernel (0): any process may send to a port; check nl_pid of the ` +
        "sender's address and pass over such messages"
      return { message, code: 'foreign-sender', text }
    },
  }
}
