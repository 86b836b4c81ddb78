import type { ExchangeRule } from './rule.js'

/** A request takes the sequence number of one that is not answered yet: the answers cannot be told apart. */
export function sequenceReuse(): ExchangeRule {
  return {
    see({ message, part, exchanges }) {
      if (part.role !== 'request') return undefined
      for (const { request, answered } of exchanges.pendingLike(message)) {
        if (request === message || !answered || !exchanges.isSameSocket(request, message)) continue
        // Parts of one transaction (nftables) may share a number.
        if (request.datagram === message.datagram) continue
        const text =
          `sequence number ${message.header.seq} is that of message ${request.index} (${request.header.name}), which is ` +
          'not answered yet: nobody can tell the two answers apart; count up for each request'
        return { message, code: 'sequence-reuse', text }
      }
      return undefined
    },
  }
}
