import type { ExchangeRule } from './rule.js'

const NLMSG_OVERRUN = 4

/** The kernel had no room in the socket's receive buffer. */
export function overrun(): ExchangeRule {
  return {
    see({ message, part }) {
      const refused = message.outcome?.code === 'ENOBUFS'
      if (!refused && (message.header.type !== NLMSG_OVERRUN || part.role === 'request')) return undefined
      const text =
        "the socket's receive buffer was full: messages are lost; read until EAGAIN, then ask for the state anew, " +
        'and give the socket a larger buffer (SO_RCVBUF) or keep events and requests on separate ones'
      return { message, code: 'overrun', text }
    },
  }
}
