import type { ExchangeRule } from './rule.js'

/** A dump is asked for while another runs on the same socket. */
export function dumpOverlap(): ExchangeRule {
  return {
    see({ message, part, exchanges }) {
      if (part.role !== 'request' || !part.exchange.dump) return undefined
      for (const { request, dump } of exchanges.pending) {
        if (request === message || !dump || !exchanges.isSameSocket(request, message)) continue
        const text =
          `the dump of message ${request.index} (${request.header.name}) has not ended, and the kernel runs one dump a ` +
          'socket: it answers EBUSY until the last message of the first has been sent; wait for its NLMSG_DONE'
        return { message, code: 'dump-overlap', text }
      }
      return undefined
    },
  }
}
