import type { Exchange } from '../../exchanges.js'
import type { DecodedMessage } from '../../types.js'
import type { ExchangeFinding, ExchangeRule } from './rule.js'

/** A dump that the kernel called inconsistent (NLM_F_DUMP_INTR) is not asked for again. */
export function dumpInterrupted(): ExchangeRule {
  const doubtful = new Set<Exchange>()
  return {
    see({ message, part }) {
      if (part.role === 'end' && part.exchange.dump && part.exchange.interrupted) {
        doubtful.add(part.exchange)
        return undefined
      }
      if (part.role !== 'request') return undefined
      const earlier = [...doubtful].find(({ request }) => isSameProcess(request, message))
      if (earlier === undefined) return undefined
      doubtful.delete(earlier)
      const again = part.exchange.dump && earlier.request.header.type === message.header.type
      return again ? undefined : finding(earlier)
    },
    finish: () => [...doubtful].map(finding),
  }
}

function isSameProcess(a: DecodedMessage, b: DecodedMessage): boolean {
  return a.protocol === b.protocol && a.pid === b.pid
}

function finding({ request, end }: Exchange): ExchangeFinding {
  const text =
    `the dump of message ${request.index} (${request.header.name}) has NLM_F_DUMP_INTR: what it lists changed meanwhile, ` +
    'so objects may be missing or there twice, and it was not asked for again; ask again until it comes without'
  return { message: end ?? request, code: 'dump-interrupted', text }
}
