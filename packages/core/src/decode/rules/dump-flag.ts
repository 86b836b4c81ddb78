import { aboutFlags, asksForDump, NLM_F_CREATE, NLM_F_DUMP } from './look.js'
import type { Rule } from './rule.js'

/** NLM_F_DUMP where there is nothing to dump: on an operation without one, or on one that changes something. */
export const dumpFlag: Rule = {
  code: 'dump-flag',
  checkMessage(message) {
    const { request, operation, flags } = message
    if (!request || operation === undefined || (flags & NLM_F_DUMP) !== NLM_F_DUMP) return undefined
    const name = operation.cName
    if (asksForDump(message)) {
      if (operation.dump || !operation.do || operation.class === 'other') return undefined
      return aboutFlags(
        message,
        'dump-flag',
        `${name} has no dump: send it without NLM_F_DUMP and say in its attributes which object is meant`,
      )
    }
    if (operation.class === 'new' && (flags & NLM_F_CREATE) === 0)
      return aboutFlags(
        message,
        'dump-flag',
        `the bits of NLM_F_DUMP mean NLM_F_REPLACE and NLM_F_EXCL in ${name}, which contradict each other: ` +
          'only get requests are dumps',
      )
    if (operation.class === 'delete')
      return aboutFlags(
        message,
        'dump-flag',
        `the bits of NLM_F_DUMP mean NLM_F_NONREC and NLM_F_BULK in ${name}: a kernel that knows bulk deletion ` +
          'deletes every object that matches; only get requests are dumps',
      )
    return undefined
  },
}
